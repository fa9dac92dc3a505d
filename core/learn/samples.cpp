// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/samples.h"

#include "core/base/fingerprint.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace perc::learn {

Samples::Samples(data::Dataset given, const data::Split& split, std::vector<Message> said)
    : dataset(std::move(given)), notes(std::move(said)), inputNames(dataset.featureNames) {
  standardised = !dataset.pictures;
  if (standardised) scale = data::Standardisation::fit(dataset, split.train);
  else scale = {std::vector<double>(dataset.featureCount(), 0), std::vector<double>(dataset.featureCount(), 1)};
  arrange(split);
  standardiseTarget();
  measureTarget();
  const auto features = static_cast<Index>(dataset.featureCount()), count = static_cast<Index>(dataset.size());
  auto shown = std::make_shared<Points>();
  shown->target = dataset.target;
  shown->test.assign(dataset.size(), 0);
  std::fill(shown->test.begin() + trainCount, shown->test.end(), std::uint8_t{1});
  points = std::move(shown);
  inputs.resize(features, count);
  targets.resize(1, count);
  std::vector<float> sample;
  for (std::size_t i = 0; i < dataset.size(); ++i) {
    sample.assign(dataset.sample(i).begin(), dataset.sample(i).end());
    if (standardised) scale.apply(sample);
    std::copy(sample.begin(), sample.end(), inputs.data() + static_cast<Index>(i) * features);
    targets(0, static_cast<Index>(i)) = scaledTarget(i);
  }
  seal();
}

Matrix Samples::planeInputs(int, int) const { return {}; }

void Samples::arrange(const data::Split& split) {
  std::vector<std::size_t> order = split.train;
  order.insert(order.end(), split.test.begin(), split.test.end());
  const bool asTheyLie = order.size() == dataset.size() && std::is_sorted(order.begin(), order.end());
  if (!asTheyLie) dataset = dataset.subset(order);
  trainCount = static_cast<Index>(split.train.size());
  testCount = static_cast<Index>(split.test.size());
}

void Samples::standardiseTarget() {
  if (!isRegression()) return;
  double sum = 0, squares = 0;
  for (Index i = 0; i < trainCount; ++i) sum += dataset.target[static_cast<std::size_t>(i)];
  m_targetMean = sum / static_cast<double>(trainCount);
  for (Index i = 0; i < trainCount; ++i) {
    const double d = dataset.target[static_cast<std::size_t>(i)] - m_targetMean;
    squares += d * d;
  }
  if (squares > 0) m_targetDeviation = std::sqrt(squares / static_cast<double>(trainCount));
}

void Samples::measureTarget() {
  if (trainCount == 0) return;
  const auto [low, high] = std::minmax_element(dataset.target.begin(), dataset.target.begin() + trainCount);
  valueLow = *low;
  valueHigh = *high > *low ? *high : *low + 1.f;
}

std::vector<Scalar> Samples::balancedWeights() const {
  std::vector<double> counts(static_cast<std::size_t>(classCount()));
  for (Index i = 0; i < trainCount; ++i) counts[static_cast<std::size_t>(targets(0, i))] += 1;
  std::vector<Scalar> weights;
  for (const double n : counts)
    weights.push_back(
        n > 0 ? static_cast<Scalar>(static_cast<double>(trainCount) / (static_cast<double>(counts.size()) * n))
              : Scalar{0});
  return weights;
}

std::size_t Samples::bytes() const {
  return sizeof *this + static_cast<std::size_t>(inputs.size() + targets.size()) * sizeof(Scalar) +
         (dataset.features.size() + 4 * dataset.size()) * sizeof(float);
}

void Samples::seal() {
  Fingerprint digest;
  digest.add(inputs.data(), static_cast<std::size_t>(inputs.size()) * sizeof(Scalar));
  digest.add(targets.data(), static_cast<std::size_t>(targets.size()) * sizeof(Scalar));
  m_digest = digest.value();
}

}  // namespace perc::learn
