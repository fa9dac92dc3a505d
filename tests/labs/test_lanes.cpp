// SPDX-License-Identifier: GPL-3.0-or-later
// Two lanes: for every lab, what a run in two lanes must keep.
#include "core/session/cohort.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/catch.h"

using namespace perc;

namespace {

/// A parameter of the lab and a value that is not its default.
Command difference(const Lab& lab, param::When when) {
  const param::Values values(*lab.declarations);
  for (const param::Declaration& d : *lab.declarations) {
    if (d.when != when || !values.enabled(static_cast<std::size_t>(&d - lab.declarations->data()))) continue;
    if (d.kind == param::Kind::Choice && when == param::When::Restart)
      return {d.id, d.options[d.options.front().id == std::get<std::string>(d.defaultValue) ? 1 : 0].id};
    if (d.kind == param::Kind::Real && param::Value(d.range.maximum) != d.defaultValue) return {d.id, d.range.maximum};
    if (d.kind == param::Kind::Flag) return {d.id, !std::get<bool>(d.defaultValue)};
  }
  FAIL("no parameter to differ in");
  return {};
}

std::uint64_t at(Session& session, std::int64_t step) {
  session.post(request::Seek{step});
  session.pump();
  return session.simulation().fingerprint();
}

}  // namespace

TEST_CASE("each lane is the run that it would be alone", "[lanes]") {
  for (const Lab& lab : labs())
    for (const param::When when : {param::When::Live, param::When::Restart}) {
      Run run(lab);
      run.second = {difference(lab, when)};
      INFO(lab.id << " " << run.second.front().id);
      auto session = *Session::create(run);
      at(*session, 120);
      const auto members = session->simulation().cohort()->all();
      REQUIRE(members.size() == 2);
      for (const auto& [member, simulation] : members) {
        auto alone = *Session::create(runOf(run, *member));
        CHECK(simulation->fingerprint() == at(*alone, 120));
      }
      CHECK(members[0].simulation->fingerprint() != members[1].simulation->fingerprint());
    }
}

TEST_CASE("lanes are split, changed, sought, united and undone like any run", "[lanes]") {
  for (const Lab& lab : labs()) {
    auto session = *Session::create(Run(lab));
    at(*session, 50);
    const Command split = difference(lab, param::When::Live);
    session->post(request::Second{{split}});
    session->pump();
    CHECK(session->step() == 0);
    CHECK(session->status().edited == "second");
    const auto end = at(*session, 200);
    CHECK(at(*session, 90) != end);
    CHECK(at(*session, 200) == end);
    CHECK_FALSE(session->status().replayDiffers);
    auto replayed = *Session::create(session->run());
    CHECK(at(*replayed, 200) == end);
    session->publish();
    const auto shown = session->mailbox().take();
    REQUIRE(shown->cohort);
    CHECK(shown->frame == shown->cohort->lane(0));
    CHECK(shown->cohort->lane(0)->step == 200);
    CHECK(shown->cohort->lane(1)->step == 200);

    // A change for lane A leaves lane B alone.
    const auto second = secondLane(session->simulation())->fingerprint();
    session->post(request::Set{split.id, split.value, Lanes::A});
    session->pump();
    CHECK(secondLane(session->simulation())->fingerprint() == second);
    session->post(request::Second{});
    session->pump();
    CHECK(session->simulation().cohort() == nullptr);
  }
}

TEST_CASE("a change for one lane is in its run alone, live or from the start, and is replayed, cut and undone",
          "[lanes]") {
  for (const Lab& lab : labs()) {
    INFO(lab.id);
    Run run(lab);
    const Command live = difference(lab, param::When::Live), restart = difference(lab, param::When::Restart);
    run.second = {restart};
    auto session = *Session::create(run);
    at(*session, 30);
    const param::Value before = session->status().values->get(live.id);
    session->post(request::Set{live.id, live.value, Lanes::B});
    session->pump();
    CHECK(session->step() == 30);
    CHECK(session->status().values->get(live.id) == before);
    CHECK(session->status().otherValues->get(live.id) == live.value);
    at(*session, 80);
    const auto members = session->simulation().cohort()->all();
    REQUIRE(members.size() == 2);
    for (const auto& [member, simulation] : members) {
      const Run alone = runOf(session->run(), *member);
      CHECK(alone.log.size() == (member->lane == 1 ? 1 : 0));
      auto by = *Session::create(alone);
      const auto there = at(*by, 80);
      if (by->step() == 80) CHECK(simulation->fingerprint() == there);  // else it ends before the change
    }
    const std::uint64_t end = session->fingerprint();
    at(*session, 20);  // the change is undone with the time …
    CHECK(session->status().otherValues->get(live.id) == before);
    at(*session, 80);  // … and comes back with it
    CHECK(session->fingerprint() == end);

    // What begins the run anew keeps what the lanes have by then.
    session->post(request::Reset{});
    session->pump();
    CHECK(session->run().second.size() == 2);
    CHECK(session->status().otherValues->get(live.id) == live.value);
    session->post(request::Set{live.id, before, Lanes::B});
    session->post(request::Set{live.id, live.value, Lanes::A});
    session->pump();
    CHECK(session->status().values->get(live.id) == live.value);
    CHECK(session->status().otherValues->get(live.id) == before);
  }
}

TEST_CASE("a lane that has diverged waits for the other", "[lanes]") {
  const Lab& lab = *findLab(labs(), "playground");
  Run run(lab);
  for (const auto& [id, text] : {std::pair{"optimizer", "sgd"}, {"loss", "mean-squared-error"}, {"activation", "relu"}})
    REQUIRE(run.initial.setText(id, text));
  run.second = {{"learning-rate", 10.0}};
  auto session = *Session::create(run);
  at(*session, 3000);
  CHECK(session->step() == 3000);
  CHECK(session->simulation().state() == RunState::Ok);
  CHECK(secondLane(session->simulation())->state() == RunState::Diverged);
  CHECK(secondLane(session->simulation())->stepCount() < 3000);
  const auto end = session->simulation().fingerprint();
  at(*session, 10);
  CHECK(at(*session, 3000) == end);
}
