// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/stopwatch.h"
#include "core/frame/training_views.h"
#include "core/learn/observer.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace perc::bench {
namespace {

constexpr std::size_t kSamples = 60000, kFeatures = 784, kClasses = 10;
constexpr int kBegun = 2000;                         // updates before it is measured: at first each one is recorded
constexpr double kSeconds = 0.3;                     // of training …
constexpr int kTurns = 8;                            // … so many times alone and watched
constexpr double kFramesApart = 1. / 60, kRest = 6;  // seconds; after a frame, times what it took, as in a session

/// Each class is bright somewhere else.
std::shared_ptr<const learn::Samples> madeUp() {
  data::Dataset dataset;
  Random random(1, "data");
  // Appended: GCC 12 warns falsely (-Wstringop-overflow) of "p" + std::to_string(f).
  for (std::size_t f = 0; f < kFeatures; ++f)
    dataset.featureNames.push_back(std::string("p").append(std::to_string(f)));
  for (std::size_t c = 0; c < kClasses; ++c) dataset.classNames.push_back(std::to_string(c));
  dataset.features.resize(kSamples * kFeatures);
  data::Split split;
  for (std::size_t i = 0; i < kSamples; ++i) {
    dataset.target.push_back(static_cast<float>(i % kClasses));
    for (std::size_t f = 0; f < kFeatures; ++f)
      dataset.features[i * kFeatures + f] = static_cast<float>(random.uniform() + (f % kClasses == i % kClasses));
    (i % 10 < 7 ? split.train : split.test).push_back(i);
  }
  return std::make_shared<const learn::Samples>(std::move(dataset), split);
}

/// Updates per second, with frames or without.
double rate(learn::Learner& learner, learn::Observer* observer, const Probe& probe) {
  const auto start = Clock::now();
  const std::int64_t before = learner.state().updates;
  double now = 0, next = 0;
  for (; now < kSeconds; now = secondsSince(start)) {
    learner.step({});
    if (!observer || now < next) continue;
    TrainingFrame frame;
    (void)observer->fill(learner, probe, frame, {});
    const double end = secondsSince(start);
    next = std::max(now + kFramesApart, end + kRest * (end - now));
  }
  return static_cast<double>(learner.state().updates - before) / now;
}

}  // namespace

BenchResult benchFrame(const std::string&) {
  BenchResult result{"frame", 0, "ms", {}, {}};
  learn::Settings settings;
  settings.network.hiddenLayers = {64, 64};
  auto made = learn::Learner::make(settings, 1, madeUp(), nullptr);
  if (!made) {
    result.error = made.error();
    return result;
  }
  learn::Learner& learner = **made;
  for (int i = 0; i < kBegun; ++i) learner.step({});
  learn::Observer observer;
  // What is open at first; the other views one by one.
  const Probe atFirst{.views = {views::kNetwork.id, views::kCurves.id}}, all{};
  const auto milliseconds = [](const auto& work) { return 1000 * median(secondsOf(15, work)); };
  const auto look = [&](const Probe& probe) {
    return milliseconds([&] {
      TrainingFrame frame;
      (void)observer.fill(learner, probe, frame, {});
    });
  };
  result.value = look(atFirst);
  for (const ViewInfo& view :
       {views::kUpdate, views::kWeights, views::kRepresentation, views::kActivation, views::kData})
    result.more.emplace_back(view.id + "_ms", look({.views = {view.id}}));
  result.more.emplace_back("all_views_ms", look(all));
  result.more.emplace_back("checkpoint_ms", milliseconds([&] {
                             const auto moment = std::make_shared<const learn::LearnerState>(learner.state());
                             (void)moment;
                           }));
  result.more.emplace_back("digest_ms", milliseconds([&] { (void)learner.fingerprint(); }));
  double alone = 0, watched = 0;  // by turns: what is written down along the way becomes rarer
  for (int turn = 0; turn < kTurns; ++turn) {
    alone += rate(learner, nullptr, atFirst) / kTurns;
    watched += rate(learner, &observer, atFirst) / kTurns;
  }
  result.more.emplace_back("updates_per_second", alone);
  result.more.emplace_back("watched_share", watched / alone);
  return result;
}

}  // namespace perc::bench
