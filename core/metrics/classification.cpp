// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/classification.h"

#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace perc::metrics {
namespace {

double ratio(std::int64_t part, std::int64_t whole) {
  return whole ? static_cast<double>(part) / static_cast<double>(whole) : std::numeric_limits<double>::quiet_NaN();
}

double counted(double score, Undefined undefined) {
  return undefined == Undefined::Zero && std::isnan(score) ? 0.0 : score;
}

}  // namespace

std::int64_t ConfusionCounts::total() const { return std::accumulate(counts.begin(), counts.end(), std::int64_t{0}); }

std::int64_t ConfusionCounts::truths(int label) const {
  std::int64_t sum = 0;
  for (int p = 0; p < classes; ++p) sum += at(label, p);
  return sum;
}

std::int64_t ConfusionCounts::predictions(int label) const {
  std::int64_t sum = 0;
  for (int t = 0; t < classes; ++t) sum += at(t, label);
  return sum;
}

ConfusionCounts confusion(std::span<const int> truth, std::span<const int> predicted, int classes) {
  assert(truth.size() == predicted.size() && classes >= 0);
  const auto n = static_cast<std::size_t>(classes);
  ConfusionCounts confusion{classes, std::vector<std::int64_t>(n * n, 0)};
  for (std::size_t i = 0; i < truth.size(); ++i) {
    assert(truth[i] >= 0 && truth[i] < classes && predicted[i] >= 0 && predicted[i] < classes);
    ++confusion.counts[static_cast<std::size_t>(truth[i]) * n + static_cast<std::size_t>(predicted[i])];
  }
  return confusion;
}

double accuracy(const ConfusionCounts& confusion) {
  std::int64_t right = 0;
  for (int c = 0; c < confusion.classes; ++c) right += confusion.at(c, c);
  return ratio(right, confusion.total());
}

double balancedAccuracy(const ConfusionCounts& confusion) {
  double sum = 0;
  int present = 0;
  for (int c = 0; c < confusion.classes; ++c) {
    const double recall = ratio(confusion.at(c, c), confusion.truths(c));
    if (std::isnan(recall)) continue;
    sum += recall;
    ++present;
  }
  return present ? sum / present : std::numeric_limits<double>::quiet_NaN();
}

ClassScores classScores(const ConfusionCounts& confusion, int label) {
  const std::int64_t right = confusion.at(label, label);
  const std::int64_t truths = confusion.truths(label), predictions = confusion.predictions(label);
  return {ratio(right, predictions), ratio(right, truths), ratio(2 * right, truths + predictions)};
}

ClassScores macroScores(const ConfusionCounts& confusion, Undefined undefined) {
  ClassScores sum{0, 0, 0};
  int present = 0;
  for (int c = 0; c < confusion.classes; ++c) {
    if (confusion.truths(c) + confusion.predictions(c) == 0) continue;
    const ClassScores scores = classScores(confusion, c);
    sum.precision += counted(scores.precision, undefined);
    sum.recall += counted(scores.recall, undefined);
    sum.f1 += counted(scores.f1, undefined);
    ++present;
  }
  const double n = present ? present : std::numeric_limits<double>::quiet_NaN();
  return {sum.precision / n, sum.recall / n, sum.f1 / n};
}

}  // namespace perc::metrics
