// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "core/session/session_thread.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_lab.h"

using namespace perc;
using namespace std::chrono_literals;

namespace {

using tiny::at;

std::unique_ptr<Session> open(std::uint64_t seed = 1) {
  Run run(tiny::lab());
  run.seed = seed;
  return *Session::create(run);
}

void set(Session& session, const std::string& id, param::Value value) {
  session.post(request::Set{id, std::move(value)});
  session.pump();
}

std::shared_ptr<const Published> latest(Session& session) {
  session.publish();
  return session.mailbox().take();
}

/// Waits (half a minute at most) until the thread has published what `holds` accepts.
template <class Condition>
std::shared_ptr<const Published> waitFor(SessionThread& thread, Condition holds) {
  for (int i = 0; i < 30000; ++i) {
    const auto published = thread.mailbox().take();
    if (published && holds(*published)) return published;
    std::this_thread::sleep_for(1ms);
  }
  FAIL("nothing came in 30 s");
  return nullptr;
}

}  // namespace

TEST_CASE("seeking back and forth lands on the same bits", "[session]") {
  auto session = open();
  const auto first = at(*session, 1000), second = at(*session, 5000);
  CHECK(first != second);
  CHECK(at(*session, 1000) == first);
  CHECK(at(*session, 5000) == second);
  CHECK(at(*session, 0) != first);
  CHECK(session->furthest() == 5000);
  CHECK_FALSE(session->status().replayDiffers);
}

TEST_CASE("a live change is logged at its step and replayed there", "[session]") {
  auto session = open();
  at(*session, 300);
  set(*session, "rate", 7.0);
  const auto end = at(*session, 900);
  CHECK(session->run().log == std::vector<LogEntry>{{300, {"rate", 7.0}}});

  auto replay = *Session::create(session->run());
  CHECK(at(*replay, 900) == end);
  CHECK(at(*session, 299) == at(*replay, 299));
  CHECK(std::get<double>(session->status().values->get("rate")) == 1.0);
  CHECK(at(*session, 300) == at(*replay, 300));
  CHECK(std::get<double>(session->status().values->get("rate")) == 7.0);
  CHECK_FALSE(session->status().replayDiffers);
}

TEST_CASE("a change in the past cuts the future, and undo brings it back", "[session]") {
  auto session = open();
  at(*session, 200);
  set(*session, "rate", 2.0);
  const auto future = at(*session, 1000);
  at(*session, 100);
  const auto before = latest(*session)->status;
  REQUIRE(before.furthest == 1000);
  set(*session, "rate", 50.0);
  CHECK(session->furthest() == 100);
  CHECK(session->run().log == std::vector<LogEntry>{{100, {"rate", 50.0}}});
  const auto other = at(*session, 1000);
  CHECK(other != future);

  session->post(request::Replace{*before.run, before.step, before.furthest, before.timeline});
  session->pump();
  CHECK(session->step() == 100);
  CHECK(session->furthest() == 1000);
  CHECK(latest(*session)->status.timeline->rows() == 1000);
  CHECK(at(*session, 1000) == future);
  CHECK_FALSE(session->status().replayDiffers);
}

TEST_CASE("undoing a change of the present re-steps without it", "[session]") {
  auto session = open();
  const auto plain = at(*session, 640);
  at(*session, 320);
  const auto before = latest(*session)->status;
  set(*session, "rate", 3.0);
  at(*session, 500);
  session->post(request::Replace{*before.run, 320});
  session->pump();
  CHECK(at(*session, 640) == plain);
}

TEST_CASE("a restart parameter begins anew with everything as it is now", "[session]") {
  auto session = open();
  at(*session, 10);
  set(*session, "rate", 5.0);
  at(*session, 20);
  set(*session, "start", std::int64_t{3});
  CHECK(session->step() == 0);
  CHECK(session->furthest() == 0);
  CHECK(session->run().log.empty());
  CHECK(std::get<double>(session->run().initial.get("rate")) == 5.0);
  CHECK(session->simulation().metrics()[0].value == 3.0);
}

TEST_CASE("what is not allowed changes nothing and is said once", "[session]") {
  auto session = open();
  at(*session, 10);
  const auto before = session->simulation().fingerprint();
  set(*session, "rate", 1000.0);
  set(*session, "rate", std::string("fast"));
  set(*session, "nonsense", 1.0);
  CHECK(session->simulation().fingerprint() == before);
  CHECK(session->run().log.empty());
  CHECK(session->status().rejections == 3);
  CHECK(session->status().edits == 0);
  CHECK(session->status().rejection.english().find("nonsense") != std::string::npos);
}

TEST_CASE("steps go back and forth and add up", "[session]") {
  auto session = open();
  for (int i = 0; i < 5; ++i) session->post(request::Steps{1});
  session->pump();
  CHECK(session->step() == 5);
  session->post(request::Steps{-1});
  session->post(request::Steps{-1});
  session->pump();
  CHECK(session->step() == 3);
  session->post(request::Steps{-99});
  session->pump();
  CHECK(session->step() == 0);
}

TEST_CASE("each change of a parameter at one step is kept, since there and back again may leave a trace", "[session]") {
  auto session = open();
  at(*session, 4);
  for (const double rate : {2.0, 3.0, 1.0}) set(*session, "rate", rate);
  CHECK(session->run().log == std::vector<LogEntry>{{4, {"rate", 2.0}}, {4, {"rate", 3.0}}, {4, {"rate", 1.0}}});
  // Of what was posted since the last step only the last counts.
  for (const double rate : {5.0, 6.0, 7.0}) session->post(request::Set{"rate", rate});
  session->pump();
  CHECK(session->run().log.size() == 4);
  CHECK(session->run().log.back() == LogEntry{4, {"rate", 7.0}});
}

TEST_CASE("watching at any rate leaves the run as it is", "[session]") {
  auto watched = open(), alone = open();
  for (int i = 0; i < 200; ++i) {
    watched->post(request::Steps{3});
    watched->pump(1 + i % 3);
    latest(*watched);
  }
  watched->pump();
  CHECK(watched->step() == 600);
  CHECK(watched->simulation().fingerprint() == at(*alone, 600));
}

TEST_CASE("checkpoints stay under their budget and within their spacing", "[timeline]") {
  auto session = open();
  Timeline timeline(100 * sizeof(tiny::State), 1000);
  tiny::Simulation simulation{Run(tiny::lab())};
  timeline.visit(simulation);
  std::size_t most = 0;
  for (int i = 0; i < 20000; ++i) {
    REQUIRE(simulation.step({}));
    CHECK(timeline.visit(simulation));
    REQUIRE(timeline.bytes() <= 100 * sizeof(tiny::State));
    REQUIRE(timeline.count() + 1 >= most);  // once full it stays so: memory does not fall and grow again
    most = std::max(most, timeline.count());
  }
  CHECK(most > 40);
  for (const std::int64_t step : {0, 1, 777, 12345, 20000}) {
    CHECK(timeline.nearestStep(step) <= step);
    CHECK(step - timeline.nearestStep(step) < timeline.spacing());
  }
  timeline.cutAfter(5000);
  CHECK(timeline.nearestStep(20000) <= 5000);
}

TEST_CASE("what moments share counts once, and what the first one holds not at all", "[timeline]") {
  struct Shares : tiny::Simulation {
    using tiny::Simulation::Simulation;
    struct Moment : tiny::Moment {
      using tiny::Moment::Moment;
      void account(Ledger& ledger) const override {
        ledger.own(8);
        ledger.shared(&tiny::lab(), 5000);  // a data set
        ledger.shared(reinterpret_cast<const void*>(state.step / 160 + 1), 100);
      }
    };
    std::shared_ptr<const Checkpoint> save() const override {
      return std::make_shared<Moment>(tiny::State{stepCount(), 0, {}, Random(1, "shuffle"), {}});
    }
  };
  Shares simulation{Run(tiny::lab())};
  Timeline timeline(1000, 1000);
  timeline.visit(simulation);
  CHECK(timeline.bytes() == 0);
  for (int i = 0; i < 640; ++i) {
    REQUIRE(simulation.step({}));
    timeline.visit(simulation);
  }
  CHECK(timeline.count() == 41);
  CHECK(timeline.bytes() == 40 * 8 + 4 * 100);
  timeline.cutAfter(160);
  CHECK(timeline.bytes() == 10 * 8 + 100);
}

TEST_CASE("a replay that gives other bits is noticed", "[timeline]") {
  tiny::Simulation one{Run(tiny::lab())};
  Run changed(tiny::lab());
  changed.seed = 2;
  tiny::Simulation other{changed};
  Timeline timeline;
  timeline.visit(one);
  for (int i = 0; i < 16; ++i) CHECK((one.step({}) && other.step({})));
  CHECK(timeline.visit(one));
  CHECK(timeline.visit(one));
  CHECK_FALSE(timeline.visit(other));
}

TEST_CASE("the thread makes the same bits as pumping", "[thread]") {
  auto pumped = open();
  const auto expected = at(*pumped, 3000);
  SessionThread thread(open());
  thread.post(request::Seek{3000});
  const auto there =
      waitFor(thread, [](const Published& p) { return p.frame && p.frame->step == 3000 && !p.status.seeking; });
  CHECK(static_cast<const tiny::TinyFrame&>(*there->frame).value == pumped->simulation().metrics()[0].value);
  CHECK(expected == pumped->simulation().fingerprint());
}

TEST_CASE("pause, seek and quit are answered inside a long step", "[thread]") {
  Run run(tiny::lab());
  REQUIRE(run.initial.set("slow", true));
  SessionThread thread(*Session::create(run));
  thread.post(request::Play{true});
  waitFor(thread, [](const Published& p) { return p.status.playing; });
  thread.post(request::Play{false});
  const auto paused = waitFor(thread, [](const Published& p) { return !p.status.playing; });
  CHECK(paused->status.step <= 1);
  thread.post(request::Play{true});
  waitFor(thread, [](const Published& p) { return p.status.playing; });
}  // quits here in the middle of a step

TEST_CASE("a chosen speed is kept", "[thread]") {
  SessionThread thread(open());
  const auto start = Session::Clock::now();
  thread.post(request::Speed{200});
  thread.post(request::Play{true});
  waitFor(thread, [](const Published& p) { return p.status.step > 50; });
  thread.post(request::Play{false});
  const auto paused = waitFor(thread, [](const Published& p) { return !p.status.playing && p.status.step > 0; });
  const double seconds = std::chrono::duration<double>(Session::Clock::now() - start).count();
  CHECK(seconds >= 0.2);  // 50 updates take 0.25 s
  CHECK(static_cast<double>(paused->status.step) <= 200 * seconds + 20);
}

TEST_CASE("whatever is thrown in the thread becomes a failed frame", "[thread]") {
  Run run(tiny::lab());
  REQUIRE(run.initial.set("broken", true));
  SessionThread thread(*Session::create(run));
  thread.post(request::Steps{1});
  const auto failed = waitFor(thread, [](const Published& p) { return p.frame && p.frame->state == RunState::Failed; });
  CHECK(failed->frame->message.english().find("it broke") != std::string::npos);
}

TEST_CASE("a run that cannot go on stops playing and can be rewound", "[session]") {
  Run run(tiny::lab());
  REQUIRE(run.initial.set("rate", 100.0));
  auto session = *Session::create(run);
  session->post(request::Play{true});
  session->pump();
  CHECK(session->simulation().state() == RunState::Diverged);
  CHECK_FALSE(session->status().playing);
  at(*session, 100);
  CHECK(session->simulation().state() == RunState::Ok);
}

TEST_CASE("what is only shown is no part of the run: nothing is logged, no future is cut, going back keeps it",
          "[session]") {
  auto session = open();
  const auto plain = at(*session, 300);
  at(*session, 100);
  const std::int64_t edits = session->status().edits;
  set(*session, "bright", true);
  CHECK(session->status().edits == edits);
  CHECK(session->run().log.empty());
  CHECK(session->furthest() == 300);
  CHECK(std::get<bool>(session->status().values->get("bright")));
  CHECK(std::get<bool>(session->run().initial.get("bright")));
  CHECK(at(*session, 300) == plain);
  at(*session, 10);
  CHECK(static_cast<const tiny::TinyFrame&>(*latest(*session)->frame).bright);
  CHECK(static_cast<const tiny::TinyFrame&>(*session->observe({}).frame).bright);
  CHECK_FALSE(static_cast<const tiny::TinyFrame&>(*session->simulation().observe({}, {})).bright);
  Run undone = session->run();  // an earlier run of the same experiment comes back: what is shown stays
  undone.initial.setUnchecked(static_cast<std::size_t>(param::find(undone.initial.declarations(), "bright") -
                                                       undone.initial.declarations().data()),
                              false);
  session->post(request::Replace{.run = undone, .step = 10, .keepLooks = true});
  session->pump();
  CHECK(std::get<bool>(session->status().values->get("bright")));
}

TEST_CASE("a run that has an end stops there, playing, stepping or seeking", "[session]") {
  Run run(tiny::lab());
  REQUIRE(run.initial.set("end", std::int64_t{40}));
  auto session = *Session::create(run);
  session->post(request::Play{true});
  session->pump();
  CHECK(session->step() == 40);
  CHECK_FALSE(session->status().playing);
  session->post(request::Steps{5});
  session->post(request::Seek{90});
  session->pump();
  CHECK(session->step() == 40);
  CHECK_FALSE(session->busy());
  CHECK(at(*session, 7) != at(*session, 40));
}

TEST_CASE("what lasts longer than a frame is refined at rest until it is done, and anew for another moment or look",
          "[session]") {
  auto session = open();
  const auto plain = at(*session, 300);
  int turns = 0;
  while (session->refine()) ++turns;
  CHECK(turns == 0);  // nobody asks for it
  session->post(request::Watch{{.views = {"pieces"}}});
  session->pump();
  while (session->refine()) ++turns;
  CHECK(turns == 9);
  CHECK(session->status().refined == 1);
  CHECK(static_cast<const tiny::TinyFrame&>(*latest(*session)->frame).pieces == 10);
  CHECK_FALSE(session->refine());
  set(*session, "bright", true);
  CHECK(session->refine());
  CHECK(session->status().refined == 0.1);
  while (session->refine()) continue;
  CHECK(session->simulation().fingerprint() == plain);
  at(*session, 301);
  CHECK(session->refine());
  REQUIRE(session->refineAll({.views = {"pieces"}}));
  CHECK(static_cast<const tiny::TinyFrame&>(*session->observe({}).frame).pieces == 10);
  at(*session, 300);
  CHECK(session->simulation().fingerprint() == plain);
}

TEST_CASE("while the run goes on, refining takes its turn after a frame, out of the time of frames", "[session]") {
  auto session = open();
  session->post(request::Watch{{.views = {"pieces"}}});
  session->post(request::Play{true});
  session->pump(10);
  CHECK_FALSE(session->refine());  // no frame yet, no turn
  latest(*session);
  session->refine();
  CHECK(session->status().refined == 0.1);
  session->pump(10);
  session->refine();
  CHECK(session->status().refined == 0.1);
}

TEST_CASE("a request is answered inside a long piece of refining", "[thread]") {
  tiny::Simulation::s_longPieces = true;
  {
    SessionThread thread(open());
    thread.post(request::Watch{{.views = {"pieces"}}});
    waitFor(thread, [](const Published& p) { return p.frame != nullptr; });
    while (!tiny::Simulation::s_insidePiece) std::this_thread::sleep_for(1ms);
    thread.post(request::Steps{1});  // a piece ends only when it is asked to
    waitFor(thread, [](const Published& p) { return p.status.step == 1; });
  }  // quits inside another
  tiny::Simulation::s_longPieces = false;
}
