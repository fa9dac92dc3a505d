// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/detector.h"

#include "core/generate/classifier.h"
#include "core/metrics/ranking.h"

#include <algorithm>
#include <utility>

namespace perc::generate {
namespace {

constexpr int kUpdates = 600, kOtherUpdates = 60;  // the latter in each piece
constexpr int kOtherBatch = 64;
constexpr Index kLearned = 1000, kJudged = 500;
constexpr double kRate = 1e-3;

Matrix sampled(const Maker& maker, Random& random, Index features, Index count) {
  Matrix samples(features + maker.classes(), count);
  (void)maker.sample(random, samples);
  return samples.topRows(features);
}

/// Every second one.
Matrix half(const Matrix& pictures, Index first) {
  Matrix some(pictures.rows(), (pictures.cols() - first + 1) / 2);
  for (Index i = 0; i < some.cols(); ++i) some.col(i) = pictures.col(first + 2 * i);
  return some;
}

}  // namespace

Detector::Detector(const Settings& settings, std::shared_ptr<const Target> target, const Maker& maker,
                   std::uint64_t seed)
    : m_target(std::move(target)),
      m_other(settings.method == Method::Autoencoder ? Method::NonSaturating : Method::Autoencoder),
      m_seed(seed) {
  Settings other;
  other.target = settings.target;
  other.method = m_other;
  other.batchSize = kOtherBatch;
  m_otherMaker = makeMaker(other, *m_target, seed);
  Random random(seed, "detector");
  m_learned = sampled(maker, random, m_target->features(), kLearned);
  m_judged = sampled(maker, random, m_target->features(), kJudged);
}

bool Detector::advance(StopToken stop) {
  if (m_done + 1 < kPieces) {
    while (m_otherMaker->steps() < std::int64_t{m_done + 1} * kOtherUpdates)
      if (!m_otherMaker->step(stop)) return false;
  } else if (!learn(stop)) {
    return false;
  }
  ++m_done;
  return true;
}

bool Detector::learn(StopToken stop) {
  const Matrix real = half(m_target->reference, 0), judgedReal = half(m_target->reference, 1);
  Random random(m_seed, "detector");
  Classifier classifier(m_target->features(), {64, 64}, 1, random);
  const auto draw = [&](Random& stream, Index place, VectorRef picture) {
    const bool made = place % 2 == 1;
    const Matrix& from = made ? m_learned : real;
    picture = from.col(static_cast<Index>(stream.below(static_cast<std::uint64_t>(from.cols()))));
    return made ? 1 : 0;
  };
  if (!classifier.learn(kUpdates, kRate, draw, random, stop)) return false;
  const auto scoresOf = [&](const Matrix& pictures) {
    const Matrix outputs = classifier.outputs(pictures);
    return std::vector<double>(outputs.data(), outputs.data() + outputs.size());
  };
  const auto share = [](const std::vector<double>& scores) {
    return static_cast<double>(std::ranges::count_if(scores, [](double z) { return z > 0; })) /
           static_cast<double>(scores.size());
  };
  const std::vector<double> ofReal = scoresOf(judgedReal);
  m_falseAlarms = share(ofReal);
  for (const bool other : {false, true}) {
    const std::vector<double> made =
        scoresOf(other ? sampled(*m_otherMaker, random, m_target->features(), kJudged) : m_judged);
    std::vector<double> all = ofReal;
    all.insert(all.end(), made.begin(), made.end());
    std::vector<std::uint8_t> positive(all.size(), 0);
    std::fill(positive.begin() + std::ssize(ofReal), positive.end(), 1);
    m_worth[other] = {metrics::auc(metrics::rank(all, positive)).value, share(made)};
  }
  return true;
}

}  // namespace perc::generate
