// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ranking.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <utility>

namespace perc::metrics {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Keyed {
  std::uint64_t key;  // rises where the score falls
  std::uint32_t sample;
};

/// -0 and 0 are one score.
std::uint64_t keyOf(double score) {
  constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
  const auto bits = std::bit_cast<std::uint64_t>(score + 0.0);
  return bits & kSign ? bits : ~bits & ~kSign;
}
double scoreOf(std::uint64_t key) {
  constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
  return std::bit_cast<double>(key & kSign ? key : ~key & ~kSign);
}

/// By keys, equal ones in their order: a radix sort by their upper half, then few neighbours change places for the
/// lower one.
void sort(std::vector<Keyed>& items) {
  constexpr int kBits = 11, kPasses = 3, kFirst = 64 - kBits * kPasses;
  constexpr std::size_t kBuckets = std::size_t{1} << kBits;
  if (items.size() < kBuckets) {
    std::ranges::stable_sort(items, {}, &Keyed::key);
    return;
  }
  const auto digit = [](const Keyed& item, std::size_t pass) {
    return item.key >> (kFirst + kBits * pass) & (kBuckets - 1);
  };
  std::array<std::array<std::uint32_t, kBuckets>, kPasses> counts{};
  for (const Keyed& item : items)
    for (std::size_t pass = 0; pass < kPasses; ++pass) ++counts[pass][digit(item, pass)];
  std::vector<Keyed> other(items.size());
  for (std::size_t pass = 0; pass < kPasses; ++pass) {
    std::uint32_t next = 0;
    for (std::uint32_t& count : counts[pass]) next += std::exchange(count, next);
    for (const Keyed& item : items) other[counts[pass][digit(item, pass)]++] = item;
    items.swap(other);
  }
  const auto rises = [](const Keyed& a, const Keyed& b) { return a.key < b.key; };
  for (auto first = items.begin(); first != items.end();) {
    auto last = first + 1;
    while (last != items.end() && last->key >> kFirst == first->key >> kFirst) ++last;
    if (last - first > 1 && !std::is_sorted(first, last, rises)) std::stable_sort(first, last, rises);
    first = last;
  }
}

const char* absent(const Ranking& r) {
  if (r.size() == 0) return PERC_TR("There are no samples.");
  if (r.positives() == 0) return PERC_TR("No sample is of the positive class.");
  if (r.negatives() == 0) return PERC_TR("Every sample is of the positive class.");
  return nullptr;
}

}  // namespace

Ranking rank(std::span<const double> scores, std::span<const std::uint8_t> positive, std::span<const double> weights) {
  assert(scores.size() == positive.size() && (weights.empty() || weights.size() == scores.size()));
  std::vector<Keyed> items;
  items.reserve(scores.size());
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    assert(!std::isnan(scores[i]));
    if (weights.empty() || weights[i] > 0) items.push_back({keyOf(scores[i]), i});
  }
  sort(items);
  Ranking r;
  r.threshold.reserve(items.size());
  r.truePositives.reserve(items.size());
  r.falsePositives.reserve(items.size());
  double tp = 0, fp = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::uint32_t sample = items[i].sample;
    const double weight = weights.empty() ? 1 : weights[sample], ofPositive = positive[sample] ? weight : 0;
    tp += ofPositive;
    fp += weight - ofPositive;
    if (i + 1 < items.size() && items[i + 1].key == items[i].key) continue;
    r.threshold.push_back(scoreOf(items[i].key));
    r.falsePositives.push_back(fp);
    r.truePositives.push_back(tp);
  }
  return r;
}

Measure auc(const Ranking& r) {
  if (const char* why = absent(r)) return Measure::none(why);
  double area = 0, fp = 0, tp = 0;
  for (std::size_t i = 0; i < r.size(); ++i) {
    area += (r.falsePositives[i] - fp) * (r.truePositives[i] + tp);
    fp = r.falsePositives[i], tp = r.truePositives[i];
  }
  return area / 2 / (fp * tp);
}

Measure partialAuc(const Ranking& r, double most) {
  assert(most > 0 && most <= 1);
  if (const char* why = absent(r)) return Measure::none(why);
  if (most == 1) return auc(r);
  const double end = most * r.negatives();
  double area = 0, fp = 0, tp = 0;
  for (std::size_t i = 0; i < r.size() && fp < end; ++i) {
    double nextFp = r.falsePositives[i], nextTp = r.truePositives[i];
    if (nextFp > end) {  // up to the limit along the line to the next point
      nextTp = tp + (nextTp - tp) * (end - fp) / (nextFp - fp);
      nextFp = end;
    }
    area += (nextFp - fp) * (nextTp + tp) / 2;
    fp = nextFp, tp = nextTp;
  }
  const double share = area / (r.negatives() * r.positives()), least = most * most / 2;
  return 0.5 * (1 + (share - least) / (most - least));
}

Measure averagePrecision(const Ranking& r) {
  if (r.size() == 0 || r.positives() == 0) return Measure::none(absent(r));
  double sum = 0, tp = 0;
  for (std::size_t i = 0; i < r.size(); ++i) {
    sum += (r.truePositives[i] - tp) * r.truePositives[i] / (r.truePositives[i] + r.falsePositives[i]);
    tp = r.truePositives[i];
  }
  return sum / r.positives();
}

namespace {

/// The area of class `label` among the samples that `counts` says.
template <class Counts>
Measure aucOf(int label, std::span<const double> scores, std::span<const int> truth, int classes,
              std::span<const double> weights, Counts counts) {
  std::vector<double> one, weight;
  std::vector<std::uint8_t> positive;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    if (!counts(truth[i])) continue;
    one.push_back(scores[i * static_cast<std::size_t>(classes) + static_cast<std::size_t>(label)]);
    positive.push_back(truth[i] == label);
    weight.push_back(weights.empty() ? 1 : weights[i]);
  }
  return auc(rank(one, positive, weight));
}

Measure microAuc(std::span<const double> scores, std::span<const int> truth, int classes,
                 std::span<const double> weights) {
  std::vector<std::uint8_t> positive(scores.size());
  std::vector<double> weight(scores.size());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const std::size_t sample = i / static_cast<std::size_t>(classes);
    positive[i] = static_cast<int>(i % static_cast<std::size_t>(classes)) == truth[sample];
    weight[i] = weights.empty() ? 1 : weights[sample];
  }
  return auc(rank(scores, positive, weight));
}

}  // namespace

Measure severalClassesAuc(std::span<const double> scores, std::span<const int> truth, int classes, SeveralClasses how,
                          std::span<const double> weights) {
  assert(scores.size() == truth.size() * static_cast<std::size_t>(classes));
  std::vector<double> weightOf(static_cast<std::size_t>(classes), 0.0);
  for (std::size_t i = 0; i < truth.size(); ++i)
    weightOf[static_cast<std::size_t>(truth[i])] += weights.empty() ? 1 : weights[i];
  if (classes < 2 || std::ranges::count(weightOf, 0.0) > 0) return Measure::none(PERC_TR("A class has no samples."));
  if (how == SeveralClasses::Micro) return microAuc(scores, truth, classes, weights);
  double sum = 0, all = 0;
  for (int a = 0; a < classes; ++a) {
    if (how != SeveralClasses::OneVsOne) {
      const double share = how == SeveralClasses::Macro ? 1 : weightOf[static_cast<std::size_t>(a)];
      sum += share * aucOf(a, scores, truth, classes, weights, [](int) { return true; }).value;
      all += share;
      continue;
    }
    for (int b = a + 1; b < classes; ++b) {
      const auto either = [=](int label) { return label == a || label == b; };
      sum += aucOf(a, scores, truth, classes, weights, either).value / 2 +
             aucOf(b, scores, truth, classes, weights, either).value / 2;
      ++all;
    }
  }
  return sum / all;
}

RocCurve roc(const Ranking& r) {
  const double negatives = r.negatives() > 0 ? r.negatives() : kNaN,
               positives = r.positives() > 0 ? r.positives() : kNaN;
  RocCurve curve;
  for (std::vector<double>* column : {&curve.threshold, &curve.falsePositiveRate, &curve.truePositiveRate})
    column->resize(r.size() + 1);
  curve.threshold[0] = std::numeric_limits<double>::infinity();
  curve.falsePositiveRate[0] = 0 / negatives;
  curve.truePositiveRate[0] = 0 / positives;
  for (std::size_t i = 0; i < r.size(); ++i) {
    curve.threshold[i + 1] = r.threshold[i];
    curve.falsePositiveRate[i + 1] = r.falsePositives[i] / negatives;
    curve.truePositiveRate[i + 1] = r.truePositives[i] / positives;
  }
  return curve;
}

PrecisionRecallCurve precisionRecall(const Ranking& r) {
  const double positives = r.positives() > 0 ? r.positives() : kNaN;
  PrecisionRecallCurve curve;
  curve.threshold.assign(r.threshold.rbegin(), r.threshold.rend());
  curve.precision.resize(r.size() + 1);
  curve.recall.resize(r.size() + 1);
  for (std::size_t i = 0; i < r.size(); ++i) {
    const std::size_t from = r.size() - 1 - i;
    curve.precision[i] = r.truePositives[from] / (r.truePositives[from] + r.falsePositives[from]);
    curve.recall[i] = r.truePositives[from] / positives;
  }
  curve.precision.back() = 1;
  curve.recall.back() = 0 / positives;
  return curve;
}

std::vector<std::size_t> convexHull(const RocCurve& roc) {
  const std::vector<double>&x = roc.falsePositiveRate, &y = roc.truePositiveRate;
  std::vector<std::size_t> hull;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const auto below = [&](std::size_t a, std::size_t b) {  // b lies on or below the line from a to i
      return (x[b] - x[a]) * (y[i] - y[a]) >= (y[b] - y[a]) * (x[i] - x[a]);
    };
    while (hull.size() > 1 && below(hull[hull.size() - 2], hull.back())) hull.pop_back();
    hull.push_back(i);
  }
  return hull;
}

Rates ratesAt(const Ranking& ranking, std::size_t place) {
  const double fp = place > 0 ? ranking.falsePositives[place - 1] : 0,
               tp = place > 0 ? ranking.truePositives[place - 1] : 0;
  return {fp / ranking.negatives(), tp / ranking.positives()};
}

ConfusionCounts countsAt(const Ranking& r, double threshold) {
  const auto end =
      std::partition_point(r.threshold.begin(), r.threshold.end(), [=](double t) { return t >= threshold; });
  const auto count = static_cast<std::size_t>(end - r.threshold.begin());
  const double tp = count > 0 ? r.truePositives[count - 1] : 0, fp = count > 0 ? r.falsePositives[count - 1] : 0;
  return {2, {r.negatives() - fp, fp, r.positives() - tp, tp}};
}

}  // namespace perc::metrics
