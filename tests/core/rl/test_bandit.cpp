// SPDX-License-Identifier: GPL-3.0-or-later
// Bandits: the formulas worked by hand, and the figures of Sutton and Barto 2018, chapter 2.
#include "core/rl/bandit.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace perc;
using namespace perc::rl;

namespace {

/// The mean of `figure` over the last `count` of so many steps.
double lateMean(const BanditSettings& settings, int steps, int count, double BanditFigures::*figure) {
  BanditTestbed bed(settings, 1);
  double sum = 0;
  for (int i = 0; i < steps; ++i) {
    bed.step(settings);
    if (i >= steps - count) sum += bed.state().figures.*figure;
  }
  return sum / count;
}

/// As the book's figures: 2,000 tables, the end of 1,000 steps.
double rewardOf(const BanditSettings& s) { return lateMean(s, 1000, 50, &BanditFigures::reward); }
double optimalOf(const BanditSettings& s) { return lateMean(s, 1000, 50, &BanditFigures::optimal); }

BanditSettings testbed(ArmRule rule) {
  BanditSettings s;
  s.rule = rule;
  s.runs = 2000;
  return s;
}

/// The expected reward of a softmax policy.
double expected(std::span<const double> preferences, std::span<const double> means) {
  std::vector<double> p(preferences.size());
  softmax(preferences, p);
  return std::inner_product(p.begin(), p.end(), means.begin(), 0.0);
}

}  // namespace

TEST_CASE("bandit: the upper confidence bound by hand", "[bandit]") {
  // 0.5 + 2 sqrt(ln 100 / 4) = 0.5 + 2 sqrt(1.15129...)
  CHECK(upperConfidenceBound(0.5, 4, std::log(100.0), 2) == Approx(2.645966).epsilon(1e-6));
  CHECK(upperConfidenceBound(0.5, 4, std::log(100.0), 0) == 0.5);
  CHECK(std::isinf(upperConfidenceBound(-3, 0, std::log(100.0), 2)));
  // UCB1: mean + sqrt(2 ln n / n_j)
  CHECK(upperConfidenceBound(0.2, 10, std::log(50.0), std::sqrt(2.0)) ==
        Approx(0.2 + std::sqrt(2 * std::log(50.0) / 10)).epsilon(1e-12));
}

TEST_CASE("bandit: UCB pulls every arm once, then the largest bound", "[bandit]") {
  BanditSettings s;
  s.rule = ArmRule::Ucb;
  s.runs = 1;
  BanditTestbed bed(s, 5);
  for (int i = 0; i < s.arms; ++i) bed.step(s);
  CHECK(std::ranges::all_of(bed.state().pulls, [](std::int64_t n) { return n == 1; }));
  for (int i = 0; i < 200; ++i) {
    const std::vector<double> scores = bed.scores(s);
    const auto most = std::ranges::max_element(scores) - scores.begin();
    const double logTime = std::log(bed.state().steps + 1.0);
    for (std::size_t a = 0; a < scores.size(); ++a)
      REQUIRE(scores[a] == Approx(bed.state().estimates[a] + 2 * std::sqrt(logTime / double(bed.state().pulls[a]))));
    bed.step(s);
    REQUIRE(bed.state().last.arm == most);
  }
}

TEST_CASE("bandit: softmax and one update of the preferences by hand", "[bandit]") {
  const std::array<double, 3> logs{0, std::log(2.0), std::log(3.0)};
  std::array<double, 3> p{};
  softmax(logs, p);
  CHECK(p[0] == Approx(1.0 / 6));
  CHECK(p[1] == Approx(2.0 / 6));
  CHECK(p[2] == Approx(3.0 / 6));
  const std::array<double, 3> far{1e4, 0, -1e4};
  softmax(far, p);
  CHECK(p[0] == 1);
  CHECK(p[2] == 0);
  // alpha 0.1, R - baseline = 2, pi = (1/6, 2/6, 3/6), arm 2 taken
  std::array<double, 3> h = logs;
  softmax(logs, p);
  climbPreferences(h, p, 1, 0.1 * 2);
  CHECK(h[0] - logs[0] == Approx(-0.2 / 6));
  CHECK(h[1] - logs[1] == Approx(0.2 * 4 / 6));
  CHECK(h[2] - logs[2] == Approx(-0.2 * 3 / 6));
}

TEST_CASE("bandit: the expected update of the preferences is the gradient of the expected reward, with any baseline",
          "[bandit]") {
  const std::array<double, 4> means{1.2, -0.4, 0.3, 2.1}, preferences{0.5, -1, 0.2, 0.1};
  for (const double baseline : {0.0, 0.8, -3.0}) {
    std::array<double, 4> p{}, update{};
    softmax(preferences, p);
    for (std::size_t taken = 0; taken < 4; ++taken) {
      std::array<double, 4> h{};
      climbPreferences(h, p, taken, means[taken] - baseline);
      for (std::size_t a = 0; a < 4; ++a) update[a] += p[taken] * h[a];
    }
    for (std::size_t a = 0; a < 4; ++a) {
      constexpr double kBit = 1e-5;
      auto more = preferences, less = preferences;
      more[a] += kBit;
      less[a] -= kBit;
      CHECK(update[a] == Approx((expected(more, means) - expected(less, means)) / (2 * kBit)).margin(1e-9));
    }
  }
}

TEST_CASE("bandit: the sample average is the mean of an arm's rewards, a constant step size fades them", "[bandit]") {
  for (const StepSize size : {StepSize::SampleAverage, StepSize::Constant}) {
    BanditSettings s;
    s.stepSize = size;
    s.rule = ArmRule::Optimistic;
    s.initialValue = 2;
    s.arms = 3;
    s.runs = 1;
    BanditTestbed bed(s, 3);
    std::array<std::vector<double>, 3> rewards;
    for (int i = 0; i < 200; ++i) {
      bed.step(s, i % 3);
      rewards[static_cast<std::size_t>(i % 3)].push_back(bed.state().last.reward);
    }
    for (std::size_t a = 0; a < 3; ++a) {
      const std::vector<double>& all = rewards[a];
      double by = std::accumulate(all.begin(), all.end(), 0.0) / double(all.size());
      if (size == StepSize::Constant) {  // (2.6)
        by = std::pow(0.9, double(all.size())) * 2;
        for (std::size_t i = 0; i < all.size(); ++i) by += 0.1 * std::pow(0.9, double(all.size() - 1 - i)) * all[i];
      }
      CHECK(bed.state().estimates[a] == Approx(by).epsilon(1e-12));
    }
  }
}

TEST_CASE("bandit: Thompson's estimate is the mean of the posterior", "[bandit]") {
  for (const ArmRewards rewards : {ArmRewards::Gaussian, ArmRewards::Bernoulli}) {
    BanditSettings s;
    s.rule = ArmRule::Thompson;
    s.rewards = rewards;
    s.runs = 1;
    BanditTestbed bed(s, 2);
    std::vector<double> sums(10);
    for (int i = 0; i < 100; ++i) {
      bed.step(s);
      sums[static_cast<std::size_t>(bed.state().last.arm)] += bed.state().last.reward;
    }
    for (std::size_t a = 0; a < 10; ++a) {
      const double n = double(bed.state().pulls[a]);
      const double posterior =
          rewards == ArmRewards::Gaussian ? sums[a] / (n + 1) : (1 + sums[a]) / (2 + n);  // N(0, 1), Beta(1, 1)
      CHECK(bed.state().estimates[a] == Approx(posterior).epsilon(1e-12).margin(1e-12));
    }
  }
}

TEST_CASE("bandit: draws from the Beta distribution have its mean and variance", "[bandit]") {
  Random random(1, "test");
  for (const auto& [a, b] : {std::pair{1.0, 1.0}, {1.0, 4.0}, {30.0, 5.0}, {400.0, 600.0}}) {
    constexpr int kDraws = 100000;
    double sum = 0, squares = 0;
    for (int i = 0; i < kDraws; ++i) {
      const double x = betaDraw(a, b, random);
      REQUIRE((x > 0 && x < 1));
      sum += x;
      squares += x * x;
    }
    const double mean = sum / kDraws, variance = squares / kDraws - mean * mean;
    const double true1 = a / (a + b), true2 = a * b / ((a + b) * (a + b) * (a + b + 1));
    CHECK(std::abs(mean - true1) < 5 * std::sqrt(true2 / kDraws));
    CHECK(variance == Approx(true2).epsilon(0.03));
  }
}

TEST_CASE("bandit: of equal arms each is drawn as often", "[bandit]") {
  Random random(1, "test");
  const std::array<double, 5> values{1, 3, 3, 2, 3};
  std::array<int, 5> taken{};
  for (int i = 0; i < 30000; ++i) ++taken[argmax(values, random)];
  CHECK(taken[0] + taken[3] == 0);
  for (const std::size_t a : {1, 2, 4}) CHECK(std::abs(taken[a] - 10000) < 400);
}

TEST_CASE("bandit: the arms are those of the testbed, the same for each rule, and the first run for any number",
          "[bandit]") {
  const BanditSettings many = testbed(ArmRule::Greedy);
  BanditSettings one = testbed(ArmRule::EpsilonGreedy);
  one.runs = 1;
  BanditTestbed all(many, 9), alone(one, 9), again(testbed(ArmRule::EpsilonGreedy), 9);
  const std::vector<double>& q = all.state().values;
  const double mean = std::accumulate(q.begin(), q.end(), 0.0) / double(q.size());
  const double squares = std::inner_product(q.begin(), q.end(), q.begin(), 0.0) / double(q.size());
  CHECK(std::abs(mean) < 0.03);
  CHECK(std::sqrt(squares - mean * mean) == Approx(1).epsilon(0.02));
  CHECK(q == again.state().values);
  for (int i = 0; i < 50; ++i) {
    alone.step(one);
    again.step(testbed(ArmRule::EpsilonGreedy));
    CHECK(alone.state().last.arm == again.state().last.arm);
    CHECK(alone.state().last.reward == again.state().last.reward);
  }
}

TEST_CASE("bandit: a hand takes the first run's arm and leaves the others as they are", "[bandit]") {
  BanditSettings s;
  s.runs = 50;
  BanditTestbed byHand(s, 1), alone(s, 1);
  for (int i = 0; i < 30; ++i) byHand.step(s, 7), alone.step(s);
  CHECK(byHand.state().pulls[7] == 30);
  CHECK(byHand.state().last.byHand);
  const auto rest = [](const BanditTestbed& bed) {
    return std::vector<double>(bed.state().estimates.begin() + 10, bed.state().estimates.end());
  };
  CHECK(rest(byHand) == rest(alone));
  const BanditTestbed::State before = byHand.state();
  const auto digest = [](const BanditTestbed& bed) {
    Fingerprint f;
    bed.addTo(f);
    return f.value();
  };
  for (int i = 0; i < 5; ++i) byHand.step(s);
  const auto then = digest(byHand);
  byHand.restore(before);
  for (int i = 0; i < 5; ++i) byHand.step(s);
  CHECK(digest(byHand) == then);
}

TEST_CASE("bandit: drifting arms walk as far as they should, shares stay shares", "[bandit]") {
  BanditSettings s;
  s.spread = 0;
  s.drift = 0.01;
  BanditTestbed bed(s, 1);
  for (int i = 0; i < 400; ++i) bed.step(s);
  const std::vector<double>& q = bed.state().values;
  const double squares = std::inner_product(q.begin(), q.end(), q.begin(), 0.0) / double(q.size());
  CHECK(std::sqrt(squares) == Approx(0.2).epsilon(0.03));  // 0.01 sqrt(400)
  s.rewards = ArmRewards::Bernoulli;
  s.drift = 0.5;
  BanditTestbed shares(s, 1);
  for (int i = 0; i < 20; ++i) {
    shares.step(s);
    CHECK(std::ranges::all_of(shares.state().values, [](double share) { return share >= 0 && share <= 1; }));
  }
}

TEST_CASE("bandit: the figures of the book's chapter 2", "[bandit]") {
  // Figure 2.2: greedy levels off at about 1 of 1.55 and finds the best arm in about a third of the tasks; epsilon 0.1
  // reaches about 1.35 and 80 %, 0.01 is slower.
  CHECK(rewardOf(testbed(ArmRule::Greedy)) == Approx(1.03).margin(0.04));
  CHECK(optimalOf(testbed(ArmRule::Greedy)) == Approx(0.36).margin(0.03));
  BanditSettings epsilon = testbed(ArmRule::EpsilonGreedy);
  CHECK(rewardOf(epsilon) == Approx(1.37).margin(0.03));
  CHECK(optimalOf(epsilon) == Approx(0.80).margin(0.02));
  epsilon.epsilon = 0.01;
  CHECK(optimalOf(epsilon) == Approx(0.61).margin(0.03));
  // Figure 2.4: UCB with c = 2 reaches about 1.5.
  CHECK(rewardOf(testbed(ArmRule::Ucb)) == Approx(1.50).margin(0.03));
  // Figure 2.3: with alpha 0.1 the optimistic start ends at about 86 %, the realistic one at about 75 %.
  BanditSettings constant = testbed(ArmRule::Optimistic);
  constant.stepSize = StepSize::Constant;
  CHECK(optimalOf(constant) == Approx(0.87).margin(0.02));
  constant.rule = ArmRule::EpsilonGreedy;
  CHECK(optimalOf(constant) == Approx(0.755).margin(0.02));
  // Figure 2.5: gradient bandits with baseline at about 83 % (alpha 0.1) and 72 % (0.4), without it far below.
  BanditSettings gradient = testbed(ArmRule::Gradient);
  gradient.level = 4;
  CHECK(optimalOf(gradient) == Approx(0.85).margin(0.02));
  gradient.preferenceRate = 0.4;
  CHECK(optimalOf(gradient) == Approx(0.715).margin(0.025));
  gradient.baseline = false;
  CHECK(optimalOf(gradient) < 0.4);
  gradient.preferenceRate = 0.1;
  CHECK(optimalOf(gradient) < 0.6);
}
