// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rate_finder.h"
#include "tests/core/learn/table_lab.h"

#include <atomic>
#include <chrono>
#include <cmath>

using namespace table_lab;
using learn::RateFinder;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const RateSearch> searchOf(const Session& session, std::chrono::steady_clock::duration slice = 1h) {
  RateFinder finder;
  for (int i = 0; finder.refine(learnerOf(session), slice, {}) < 1; ++i) REQUIRE(i < 200);
  return finder.search(learnerOf(session));
}

}  // namespace

TEST_CASE("a learning-rate finder raises the rate until the loss is four times its best", "[learn]") {
  const auto session = after(0, {{"source", "diabetes"}, {"optimizer", "sgd"}});
  const auto search = searchOf(*session);
  REQUIRE(search);
  CHECK(search->finished);
  CHECK(search->stoppedEarly);
  const std::size_t count = search->rates.size();
  REQUIRE((count > 40 && count < 100));
  CHECK(search->losses.size() == count);
  CHECK(search->smoothed.size() == count);
  CHECK(search->rates[0] == Approx(1e-7));
  CHECK(search->rates[33] == Approx(1e-7 * std::pow(1e8, 33 / 99.0)).epsilon(1e-5));
  double average = 0, least = HUGE_VAL;
  for (std::size_t i = 0; i < count; ++i) {
    average = 0.98 * average + 0.02 * double{search->losses[i]};
    const double smoothed = average / (1 - std::pow(0.98, static_cast<double>(i) + 1));
    CHECK(search->smoothed[i] == Approx(smoothed).epsilon(1e-4));
    if (i + 1 < count) CHECK((i == 0 || smoothed <= 4 * least));
    least = std::min(least, smoothed);
  }
  CHECK(*search->best == Approx(least));
  REQUIRE((search->steepest && search->tenthOfMinimum));
  CHECK(*search->steepest > search->rates[9]);
  CHECK(*search->steepest < 10 * *search->tenthOfMinimum);
}

TEST_CASE("a finder's first loss is that of the moment it starts from, and the run goes on as if it were not there",
          "[learn]") {
  const Settings settings{{"source", "iris"}, {"dropout", "0.3"}, {"batch-norm", "true"}};
  auto watched = after(20, settings);
  const auto fingerprint = watched->simulation().fingerprint();
  const auto search = searchOf(*watched);
  REQUIRE(search);
  CHECK(search->step == 20);
  CHECK(watched->simulation().fingerprint() == fingerprint);
  watched->post(request::Seek{40});
  watched->pump();
  CHECK(watched->simulation().fingerprint() == after(40, settings)->simulation().fingerprint());
  CHECK(searchOf(*after(20, settings))->losses == search->losses);
}

TEST_CASE("a finder finds the same in pieces, can be stopped, and starts anew with another moment", "[learn]") {
  auto session = after(10, {{"source", "iris"}});
  const auto whole = searchOf(*session), pieces = searchOf(*session, 0ns);
  CHECK(whole->losses == pieces->losses);
  CHECK(whole->steepest == pieces->steepest);
  RateFinder finder;
  CHECK(finder.search(learnerOf(*session)) == nullptr);
  CHECK(finder.refine(learnerOf(*session), 0ns, {}) == Approx(0.01));
  CHECK(finder.search(learnerOf(*session))->losses.size() == 1);
  const std::atomic<bool> flag{true};
  CHECK(finder.refine(learnerOf(*session), 1h, StopToken(flag)) == Approx(0.01));
  CHECK(finder.refine(learnerOf(*session), 0ns, {}) == Approx(0.02));

  session->post(request::Set{"batch-size", std::int64_t(8)});
  session->pump();
  CHECK(finder.search(learnerOf(*session)) == nullptr);
  CHECK(finder.refine(learnerOf(*session), 0ns, {}) == Approx(0.01));
  session->post(request::Act{"set-weight", std::vector<double>{1, 0, 0, 0.5}});
  session->pump();
  CHECK(finder.search(learnerOf(*session)) == nullptr);
  CHECK(finder.refine(learnerOf(*session), 0ns, {}) == Approx(0.01));
  session->post(request::Steps{1});
  session->pump();
  CHECK(finder.search(learnerOf(*session)) == nullptr);
}

TEST_CASE("a finder has nothing to search where the rule takes no rate or the run has diverged", "[learn]") {
  const auto rprop = searchOf(*after(3, {{"source", "iris"}, {"optimizer", "rprop"}}));
  REQUIRE(rprop);
  CHECK(rprop->finished);
  CHECK_FALSE(rprop->problem.empty());
  CHECK(rprop->rates.empty());
  CHECK_FALSE(rprop->steepest);
  auto diverged = after(300, {{"source", "diabetes"}, {"optimizer", "sgd"}, {"learning-rate", "10"}});
  REQUIRE(diverged->simulation().state() == RunState::Diverged);
  const auto none = searchOf(*diverged);
  REQUIRE(none);
  CHECK((none->finished && none->rates.empty()));
  CHECK(none->problem.english().find("diverged") != std::string::npos);
}

TEST_CASE("a finder suggests nothing out of the noise of the batches", "[learn]") {
  // Learned as far as it goes: from here no rate makes the loss fall.
  const auto search = searchOf(*after(3000, {{"source", "iris"}, {"optimizer", "adam"}, {"batch-size", "4"}}));
  REQUIRE((search && search->finished && search->problem.empty()));
  CHECK(search->rates.size() >= 20);
  CHECK_FALSE(search->steepest);
  CHECK_FALSE(search->tenthOfMinimum);
}
