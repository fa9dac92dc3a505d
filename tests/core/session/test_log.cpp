// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/log.h"
#include "core/session/session.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_lab.h"

using namespace perc;

namespace {

/// `count` changes of the rate, one every other step; small ones, so that no value diverges.
Log changes(std::int64_t count) {
  Log log;
  for (std::int64_t i = 0; i < count; ++i) log.push_back({2 * i, {"rate", static_cast<double>(i % 50) / 64}});
  return log;
}

}  // namespace

TEST_CASE("a copy of a log shares what is long ago", "[log]") {
  const Log log = changes(1000);
  Log copy = log;
  CHECK(copy == log);
  CHECK(&copy[0] == &log[0]);
  copy.push_back({5000, {"rate", 1.0}});
  CHECK_FALSE(copy == log);
  CHECK(copy.commonWith(log) == 1000);
  CHECK(&copy[700] == &log[700]);
  copy.cutAfter(300);
  CHECK(copy.size() == 151);
  CHECK(copy.back().step == 300);
  CHECK(copy.commonWith(log) == 151);
  CHECK(log.size() == 1000);
  CHECK(log[999].step == 1998);
}

TEST_CASE("a log is looked into by the step", "[log]") {
  Log log = changes(600);
  CHECK(log.firstAt(0) == 0);
  CHECK(log.firstAt(3) == 2);
  CHECK(log.firstAt(1198) == 599);
  CHECK(log.firstAt(5000) == 600);
  while (!log.empty()) log.pop_back();
  CHECK(log == Log{});
  std::size_t entries = 0;
  for (const LogEntry& entry : changes(300)) entries += entry.step % 2 == 0;
  CHECK(entries == 300);
}

TEST_CASE("each of 100,000 changes is applied once on the way to the end, and little of them again after", "[log]") {
  Run run(tiny::lab());
  run.log = changes(kMostLogEntries);
  const std::int64_t end = 2 * static_cast<std::int64_t>(kMostLogEntries);
  auto session = *Session::create(run);
  const std::int64_t before = tiny::Simulation::s_applied;
  session->post(request::Seek{end});
  session->pump();
  CHECK(session->step() == end);
  CHECK(tiny::Simulation::s_applied - before ==
        static_cast<std::int64_t>(kMostLogEntries) - 1);  // the first is create's
  CHECK(std::get<double>(session->status().values->get("rate")) == 49.0 / 64);
  // Going back re-steps from a checkpoint, and a change copies only the end of the log.
  session->post(request::Seek{end - 3});
  session->pump();
  CHECK(tiny::Simulation::s_applied - before <
        static_cast<std::int64_t>(kMostLogEntries) + session->timeline().spacing());
  const auto published = session->status().run;
  session->post(request::Set{"rate", 7.0});
  session->pump();
  CHECK(session->run().log.size() == kMostLogEntries);
  CHECK(&session->status().run->log[0] == &published->log[0]);
}

TEST_CASE("no more changes are kept than a run file holds", "[log]") {
  Run run(tiny::lab());
  run.log = changes(kMostLogEntries);
  auto session = *Session::create(run);
  session->post(request::Seek{2 * static_cast<std::int64_t>(kMostLogEntries)});
  session->pump();
  session->post(request::Set{"rate", 7.0});
  session->pump();
  CHECK(session->status().rejections == 1);
  CHECK(session->run().log.size() == kMostLogEntries);
}
