// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/session/session_thread.h"
#include "scenes/labs.h"
#include "tests/labs/kit_lab.h"
#include "tests/support/catch.h"

#include <chrono>
#include <set>
#include <thread>

using namespace perc;
using param::Kind;
using test::allLabs;

namespace {

constexpr std::int64_t kSteps = 150;

/// The values of a parameter worth trying: its ends, its options, its default.
std::vector<param::Value> extremes(const param::Declaration& d) {
  std::vector<param::Value> values{d.defaultValue};
  switch (d.kind) {
    case Kind::Flag: values.insert(values.end(), {true, false}); break;
    case Kind::Integer:
      values.insert(values.end(), {std::int64_t(d.range.minimum), std::int64_t(d.range.maximum)});
      break;
    case Kind::Real:
      values.insert(values.end(), {d.range.minimum, d.range.maximum});
      if (d.zeroAllowed) values.push_back(0.0);
      break;
    case Kind::Choice:
      for (const auto& o : d.options) values.push_back(o.id);
      break;
    case Kind::Text: values.push_back(std::string()); break;
    case Kind::Network:
      for (const char* text :
           {"", "dense 3; batchnorm; tanh; dropout 0.5; residual(dense 3; relu; layernorm | dense 3)"})
        values.push_back(std::string(text));
      break;
    case Kind::Layers:
      values.push_back(std::vector<int>{});
      values.push_back(std::vector<int>(static_cast<std::size_t>(d.maximumCount), static_cast<int>(d.range.maximum)));
      break;
    case Kind::Sequence:
      values.push_back(std::vector<std::string>{});
      values.push_back(std::vector<std::string>(static_cast<std::size_t>(d.maximumCount), d.options.back().id));
      break;
    case Kind::Numbers: break;  // of acts only
    case Kind::Subset: {
      std::vector<std::string> all;
      for (const auto& o : d.options) all.push_back(o.id);
      values.push_back(std::vector<std::string>{all.front()});
      break;
    }
  }
  return values;
}

std::uint64_t at(Session& session, std::int64_t step) {
  session.post(request::Seek{step});
  session.pump();
  return session.simulation().fingerprint();
}

}  // namespace

TEST_CASE("every lab is fully declared", "[contract]") {
  std::set<std::string> labIds;
  for (const Lab& lab : allLabs()) {
    INFO(lab.id);
    CHECK(labIds.insert(lab.id).second);
    CHECK_FALSE(lab.figures->metrics().empty());
    CHECK_FALSE(lab.views.empty());
    std::set<std::string> ids;
    for (const auto& d : *lab.declarations) {
      INFO(d.id);
      CHECK(ids.insert(d.id).second);
      CHECK(d.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
      CHECK(std::string(d.label) != "");
      CHECK(std::string(d.help) != "");
      CHECK(std::string(d.group) != "");
      CHECK(param::validate(d, d.defaultValue).ok());
      if (d.scale == param::Scale::Log) CHECK(d.range.minimum > 0);
    }
    ids.clear();
    for (const ViewInfo& view : lab.views) {
      INFO(view.id);
      CHECK(ids.insert(view.id).second);
      CHECK(findView(lab, view.id) == &view);
      for (const std::string& alias : view.aliases) {
        CHECK(ids.insert(alias).second);
        CHECK(findView(lab, alias) == &view);
      }
    }
    CHECK(findView(lab, "no-such-view") == nullptr);
    if (lab.stepUnit) {
      const param::Declaration* unit = param::find(*lab.declarations, lab.stepUnit);
      REQUIRE(unit);
      CHECK(unit->kind == param::Kind::Choice);
    }
    for (const std::string& id : lab.first) CHECK(param::find(*lab.declarations, id));
    if (lab.pace) {
      const param::Declaration* choice = param::find(*lab.declarations, lab.pace->choice);
      REQUIRE(choice);
      for (const auto& [option, speed] : lab.pace->speeds) CHECK((param::findOption(*choice, option) && speed >= 0));
    }
    REQUIRE(lab.comparison);
    const param::Declaration* compared = param::find(*lab.declarations, lab.comparison->first);
    REQUIRE(compared);
    const auto other = param::parse(*compared, lab.comparison->second);
    REQUIRE(other);
    CHECK_FALSE(*other == compared->defaultValue);
    auto session = Session::create(Run(lab));
    REQUIRE(session);
    const auto metrics = (*session)->simulation().metrics();
    const auto& declared = lab.figures->metrics();
    REQUIRE(metrics.size() == declared.size());
    for (std::size_t i = 0; i < metrics.size(); ++i) CHECK(metrics[i].id == declared[i].id);
    CHECK((*session)->simulation().curve().names() == lab.figures->columns());
  }
}

TEST_CASE("every parameter runs at its ends, and refusals say why", "[contract]") {
  for (const Lab& lab : allLabs())
    for (const auto& d : *lab.declarations)
      for (const param::Value& value : extremes(d)) {
        INFO(lab.id << ": " << d.id << " = " << param::format(value));
        Run run(lab);
        REQUIRE(run.initial.set(d.id, value));
        auto session = Session::create(run);
        if (!session) {  // a combination that has no sense, or needs a table that is not given
          CHECK(session.error().english().size() > 20);
          CHECK((d.kind == Kind::Choice || d.kind == Kind::Subset));
          continue;
        }
        (*session)->post(request::Steps{8});
        (*session)->pump();
        const Simulation& simulation = (*session)->simulation();
        const std::int64_t reached = std::min<std::int64_t>(8, simulation.lastStep());  // a fixed model never steps
        CHECK(((*session)->step() == reached || simulation.state() == RunState::Diverged));
        (*session)->publish();
        const auto published = (*session)->mailbox().take();
        REQUIRE(published->frame);
        CHECK(published->frame->metrics.size() == lab.figures->metrics().size());
      }
}

TEST_CASE("live parameters change a run while it runs", "[contract]") {
  for (const Lab& lab : allLabs())
    for (const auto& d : *lab.declarations) {
      if (d.when != param::When::Live) continue;
      for (const param::Value& value : extremes(d)) {
        INFO(lab.id << ": " << d.id << " = " << param::format(value));
        auto session = *Session::create(Run(lab));
        at(*session, 40);
        session->post(request::Set{d.id, value});
        session->post(request::Steps{20});
        session->pump();
        const auto rejected = session->status().rejections;
        CHECK((rejected == 0 || session->status().rejection.english().size() > 20));
        if (session->simulation().state() != RunState::Ok) continue;
        const auto end = at(*session, 60);
        CHECK(at(*session, 13) != end);
        CHECK(at(*session, 60) == end);
        auto replayed = *Session::create(session->run());
        CHECK(at(*replayed, 60) == end);
        CHECK_FALSE(session->status().replayDiffers);
      }
    }
}

TEST_CASE("what is only shown leaves the run as it is", "[contract]") {
  for (const Lab& lab : allLabs())
    for (const auto& d : *lab.declarations) {
      if (d.when != param::When::Look) continue;
      for (const param::Value& value : extremes(d)) {
        INFO(lab.id << ": " << d.id << " = " << param::format(value));
        auto session = *Session::create(Run(lab)), plain = *Session::create(Run(lab));
        const auto end = at(*session, 40);
        at(*session, 20);
        session->post(request::Set{d.id, value});
        session->pump();
        session->publish();
        CHECK(session->mailbox().take()->frame);
        CHECK(session->furthest() == 40);
        CHECK(session->run().log.empty());
        CHECK(at(*session, 40) == end);
        CHECK(at(*plain, 40) == end);
        CHECK(session->status().values->get(d.id) == value);

        session->post(request::Replace{.run = Run(lab), .keepLooks = true});  // undo
        session->pump();
        CHECK(session->status().values->get(d.id) == value);
        session->post(request::Replace{.run = Run(lab)});  // a run that is opened is shown as it says
        session->pump();
        CHECK(session->status().values->get(d.id) == d.defaultValue);
      }
    }
}

TEST_CASE("a fingerprint tells every parameter, the seed and the files, but nothing that is only shown", "[contract]") {
  for (const Lab& lab : allLabs()) {
    const Run plain(lab);
    const auto usual = digest(plain, plain.initial);
    for (const auto& d : *lab.declarations)
      for (const param::Value& value : extremes(d)) {
        INFO(lab.id << ": " << d.id << " = " << param::format(value));
        Run run(lab);
        REQUIRE(run.initial.set(d.id, value));
        CHECK((digest(run, run.initial) == usual) == (value == d.defaultValue || d.when == param::When::Look));
        run = plain;
        run.second = {{d.id, value}};
        const param::Values other = run.valuesAt(0, 1);
        CHECK(digest(run, run.initial, &other) != usual);
      }
    Run other = plain;
    other.seed = 2;
    CHECK(digest(other, other.initial) != usual);
    other = plain;
    other.data = {"a.csv", 7, std::make_shared<const data::Table>()};
    CHECK(digest(other, other.initial) != usual);
    auto session = *Session::create(plain);
    CHECK(session->fingerprint() == (*Session::create(plain))->fingerprint());
  }
}

TEST_CASE("save, step, restore, step gives the same bits", "[contract]") {
  for (const Lab& lab : allLabs()) {
    auto simulation = *lab.create(Run(lab));
    for (int i = 0; i < 37; ++i) REQUIRE(simulation->step({}));
    const auto checkpoint = simulation->save();
    Ledger ledger;
    ledger.add(*checkpoint);
    const std::size_t alone = ledger.bytes();
    CHECK(alone > 0);
    const auto again = simulation->save();
    ledger.add(*again);
    CHECK(ledger.bytes() <= 2 * alone);
    ledger.remove(*checkpoint);
    CHECK(ledger.bytes() == alone);
    ledger.remove(*again);
    CHECK(ledger.bytes() == 0);
    for (int i = 0; i < 37; ++i) REQUIRE(simulation->step({}));
    const auto first = simulation->fingerprint();
    simulation->restore(*checkpoint);
    CHECK(simulation->stepCount() == 37);
    for (int i = 0; i < 37; ++i) REQUIRE(simulation->step({}));
    CHECK(simulation->fingerprint() == first);
  }
}

TEST_CASE("same run, same bits; another seed, other bits", "[contract]") {
  for (const Lab& lab : allLabs()) {
    Run run(lab);
    auto one = *Session::create(run), two = *Session::create(run);
    CHECK(at(*one, kSteps) == at(*two, kSteps));
    run.seed = 2;
    auto three = *Session::create(run);
    CHECK(at(*three, kSteps) != at(*two, kSteps));
  }
}

TEST_CASE("watching leaves the fingerprint as it is", "[contract]") {
  for (const Lab& lab : allLabs()) {
    auto alone = *Session::create(Run(lab)), watched = *Session::create(Run(lab));
    for (int i = 0; i < kSteps; ++i) {
      watched->post(request::Steps{1});
      watched->post(request::Watch{{10 + i, 20}});
      watched->pump();
      watched->publish();
      watched->mailbox().take();
    }
    CHECK(watched->simulation().fingerprint() == at(*alone, kSteps));
  }
}

TEST_CASE("watching work that lasts leaves the run as it is", "[contract]") {
  for (const Lab& lab : allLabs()) {
    Probe all;
    for (const ViewInfo& view : lab.views) all.views.push_back(view.id);
    auto alone = *Session::create(Run(lab)), watched = *Session::create(Run(lab));
    at(*watched, 100);
    for (int i = 0; i < 50; ++i) {
      watched->post(request::Watch{all});
      watched->post(request::Steps{1});
      watched->pump();
      watched->refine();
    }
    CHECK(at(*watched, 150) == at(*alone, 150));
    const auto simulation = lab.create(Run(lab));
    const auto before = (*simulation)->fingerprint();
    Ledger ledger;
    ledger.add(*(*simulation)->save());
    const std::size_t bytes = ledger.bytes();
    for (int i = 0; i < 5; ++i) {
      const double done = (*simulation)->refine(all, std::chrono::milliseconds(2), {});
      CHECK((done >= 0 && done <= 1));
    }
    CHECK((*simulation)->fingerprint() == before);
    ledger = {};
    ledger.add(*(*simulation)->save());
    CHECK(ledger.bytes() == bytes);
    const std::atomic<bool> stop{true};
    (*simulation)->refine(all, std::chrono::hours(1), StopToken(stop));  // returns
  }
}

TEST_CASE("seeking back and forth lands on the same bits", "[contract]") {
  for (const Lab& lab : allLabs()) {
    auto session = *Session::create(Run(lab));
    const auto near = at(*session, 1000), far = at(*session, 3000);
    CHECK(at(*session, 1000) == near);
    CHECK(at(*session, 999) != near);
    CHECK(at(*session, 3000) == far);
    CHECK_FALSE(session->status().replayDiffers);
  }
}

TEST_CASE("a step that is stopped has changed nothing", "[contract]") {
  for (const Lab& lab : allLabs()) {
    auto simulation = *lab.create(Run(lab));
    REQUIRE(simulation->step({}));
    const auto before = simulation->fingerprint();
    const std::atomic<bool> stop{true};
    for (int i = 0; i < 3; ++i) CHECK_FALSE(simulation->step(StopToken(stop)));
    CHECK(simulation->fingerprint() == before);
    auto undisturbed = *lab.create(Run(lab));
    for (int i = 0; i < 20; ++i) REQUIRE(undisturbed->step({}));
    for (int i = 0; i < 19; ++i) REQUIRE(simulation->step({}));
    CHECK(simulation->fingerprint() == undisturbed->fingerprint());
    CHECK(simulation->observe({}, StopToken(stop)) == nullptr);
  }
}

TEST_CASE("threaded equals pumped", "[contract]") {
  for (const Lab& lab : allLabs()) {
    auto pumped = *Session::create(Run(lab));
    pumped->post(request::Seek{2000});
    pumped->pump();
    SessionThread thread(*Session::create(Run(lab)));
    thread.post(request::Seek{2000});
    std::shared_ptr<const Published> there;
    for (int i = 0; i < 30000 && !(there && there->frame && there->frame->step == 2000); ++i) {
      there = thread.mailbox().take();
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    REQUIRE((there && there->frame->step == 2000));
    const auto expected = pumped->simulation().metrics();
    for (std::size_t i = 0; i < expected.size(); ++i)
      CHECK((there->frame->metrics[i].value == expected[i].value ||
             (std::isnan(expected[i].value) && std::isnan(there->frame->metrics[i].value))));
  }
}
