// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rebalance.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

namespace perc::data {
namespace {

constexpr int kNone = -1;                     // no class: samples of all may be left out
constexpr std::size_t kEditedNeighbours = 3;  // of SMOTE with edited nearest neighbours
constexpr double kAdjacent = 1.5;             // interquartile ranges beyond which a value is an outlier (Tukey 1977)

using Sizes = std::vector<std::size_t>;

Sizes sizesOf(std::span<const int> labels, int classes) {
  Sizes sizes(static_cast<std::size_t>(classes));
  for (const int label : labels) ++sizes[static_cast<std::size_t>(label)];
  return sizes;
}

/// The class with the fewest samples, but some; the lowest one on a tie.
int smallestClass(const Sizes& sizes) {
  const auto rank = [](std::size_t size) { return size == 0 ? std::numeric_limits<std::size_t>::max() : size; };
  const auto smallest =
      std::min_element(sizes.begin(), sizes.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  return static_cast<int>(smallest - sizes.begin());
}

Indices membersOf(std::span<const int> labels, int label) {
  Indices members;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i] == label) members.push_back(i);
  return members;
}

Message about(const char* parameter, const Message& what) { return {PERC_TR("%1: %2"), {parameter}, {what}}; }

Message hopeless(const Message& why) {
  return {PERC_TR("resampling: %1 Choose another method, or more neighbours or surroundings."), {}, {why}};
}

std::size_t count(int setting) { return static_cast<std::size_t>(std::max(setting, 0)); }

/// How many samples of each class are to be added.
Sizes missing(const Sizes& sizes, double ratio) {
  const auto wanted =
      static_cast<std::size_t>(ratio * static_cast<double>(*std::max_element(sizes.begin(), sizes.end())));
  Sizes added;
  for (const std::size_t size : sizes) added.push_back(size == 0 || size >= wanted ? 0 : wanted - size);
  return added;
}

/// Whether each class that is added to has enough samples for its members to have so many neighbours.
Result<void> checkMembers(const Sizes& sizes, const Sizes& added, int neighbours) {
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (std::size_t c = 0; c < sizes.size(); ++c)
    if (added[c] > 0) fewest = std::min(fewest, sizes[c]);
  if (fewest == 1)
    return Message{
        PERC_TR("resampling: One sample has no neighbours of its class, or among the rare values, to make new "
                "ones between. Choose another method.")};
  if (neighbours >= 1 && count(neighbours) < fewest) return {};
  return Message{PERC_TR("neighbours: %1 is not allowed, because the smallest class or group of rare values that is "
                         "added to has %2 samples; 1 to %3 are."),
                 {std::to_string(neighbours), std::to_string(fewest), std::to_string(fewest - 1)}};
}

Result<std::vector<Synthetic>> borderline(const Rows& rows, std::span<const int> labels, int label, std::size_t added,
                                          const RebalanceSettings& settings, Random& random) {
  const std::size_t k = count(settings.neighbours), m = count(settings.surroundings);
  const auto around = surroundings(rows, labels, label, m);
  if (!around) return about("surroundings", around.error());
  const auto danger = static_cast<std::size_t>(std::count(around->begin(), around->end(), Surroundings::Danger));
  const bool towardsOthers = settings.method == Rebalance::BorderlineSmote2;
  std::vector<Pick> picks;
  if (danger > 0) picks = drawPicks(added, danger, towardsOthers ? 2 * k : k, random);
  auto made = borderlineSmote(rows, labels, label, k, m, towardsOthers, picks);
  if (!made) return hopeless(made.error());
  return made;
}

Result<std::vector<Synthetic>> adasyn(const Rows& rows, std::span<const int> labels, int label, std::size_t added,
                                      std::size_t k, Random& random) {
  const auto counts = adasynCounts(rows, labels, label, k, added);
  if (!counts) return hopeless(counts.error());
  std::vector<Pick> picks;
  for (std::size_t base = 0; base < counts->size(); ++base)
    for (std::size_t i = 0; i < (*counts)[base]; ++i) picks.push_back({base, random.below(k), random.uniform()});
  return smote(rows, labels, label, k, picks);
}

/// New samples of one class.
Result<std::vector<Synthetic>> newSamples(const Rows& rows, std::span<const int> labels, int label, std::size_t added,
                                          const RebalanceSettings& settings, Random& random) {
  const Indices members = membersOf(labels, label);
  const std::size_t k = count(settings.neighbours);
  switch (settings.method) {
    case Rebalance::Over: {
      std::vector<Synthetic> copies;
      for (std::size_t i = 0; i < added; ++i) {
        const std::size_t one = members[random.below(members.size())];
        copies.push_back({one, one, 0});
      }
      return copies;
    }
    case Rebalance::BorderlineSmote1:
    case Rebalance::BorderlineSmote2: return borderline(rows, labels, label, added, settings, random);
    case Rebalance::Adasyn: return adasyn(rows, labels, label, added, k, random);
    default: return smote(rows, labels, label, k, drawPicks(added, members.size(), k, random));
  }
}

bool adds(Rebalance method) {
  switch (method) {
    case Rebalance::None:
    case Rebalance::Under:
    case Rebalance::Tomek:
    case Rebalance::Edited:
    case Rebalance::Condensed: return false;
    default: return true;
  }
}

/// All samples, and the added ones.
Result<std::vector<Origin>> grow(const Rows& rows, std::span<const int> labels, const Sizes& sizes,
                                 const RebalanceSettings& settings, Random& random) {
  std::vector<Origin> origins;
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(rows.size()); ++i) origins.push_back({i, i, 0, false});
  const Sizes added = adds(settings.method) ? missing(sizes, settings.ratio) : Sizes(sizes.size());
  if (std::count(added.begin(), added.end(), 0u) == std::ssize(added)) return origins;
  if (settings.method != Rebalance::Over)
    if (Result<void> enough = checkMembers(sizes, added, settings.neighbours); !enough) return enough.error();
  for (std::size_t c = 0; c < sizes.size(); ++c) {
    if (added[c] == 0) continue;
    const auto made = newSamples(rows, labels, static_cast<int>(c), added[c], settings, random);
    if (!made) return made.error();
    for (const Synthetic& s : *made)
      origins.push_back({static_cast<std::int32_t>(s.base), static_cast<std::int32_t>(s.neighbour), s.share, true});
  }
  return origins;
}

Indices undersampled(std::span<const int> labels, const Sizes& sizes, double ratio, Random& random) {
  const auto smallest = static_cast<double>(sizes[static_cast<std::size_t>(smallestClass(sizes))]);
  const auto most = static_cast<std::size_t>(smallest / ratio);
  Indices kept;
  for (std::size_t c = 0; c < sizes.size(); ++c) {
    Indices members = membersOf(labels, static_cast<int>(c));
    if (members.size() > most) {
      random.shuffle(members);
      members.resize(most);
    }
    kept.insert(kept.end(), members.begin(), members.end());
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

Indices withoutLinks(const Rows& rows, std::span<const int> labels, int keep) {
  std::vector<bool> linked(labels.size(), false);
  for (const auto& [a, b] : tomekLinks(rows, labels)) linked[a] = linked[b] = true;
  Indices kept;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (!linked[i] || labels[i] == keep) kept.push_back(i);
  return kept;
}

/// Which rows stay. `sizes` is of the classes as they were given.
Result<Indices> cut(const Rows& rows, std::span<const int> labels, const Sizes& sizes,
                    const RebalanceSettings& settings, Random& random) {
  Indices all(labels.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const int smallest = smallestClass(sizes);
  const auto edited = [&](int keep, std::size_t k, const char* parameter) -> Result<Indices> {
    auto kept = editedNearest(rows, labels, keep, k, Agreement::All);
    if (!kept) return about(parameter, kept.error());
    return kept;
  };
  switch (settings.method) {
    case Rebalance::Under: return undersampled(labels, sizes, settings.ratio, random);
    case Rebalance::Tomek: return withoutLinks(rows, labels, smallest);
    case Rebalance::SmoteTomek: return withoutLinks(rows, labels, kNone);
    case Rebalance::Edited: return edited(smallest, count(settings.neighbours), "neighbours");
    case Rebalance::SmoteEdited: return edited(kNone, kEditedNeighbours, "resampling");
    case Rebalance::Condensed: random.shuffle(all); return condensedNearest(rows, labels, smallest, all);
    default: return all;
  }
}

/// rebalance() without notes.
Result<Rebalanced> resample(const Rows& rows, std::span<const int> labels, const Sizes& sizes,
                            const RebalanceSettings& settings, Random& random) {
  assert(labels.size() == rows.size());
  if (!(settings.ratio > 0 && settings.ratio <= 1))
    return Message{PERC_TR("ratio: %1 is not allowed; above 0 and at most 1 is."), {toText(settings.ratio)}};
  Rebalanced result;
  if (labels.empty()) return result;
  const auto grown = grow(rows, labels, sizes, settings, random);
  if (!grown) return grown.error();
  // Only where samples were added are the rows others than those given.
  const bool more = grown->size() > rows.size();
  const std::vector<double> numbers = more ? numbersOf(rows, *grown) : std::vector<double>();
  std::vector<int> classes;
  for (const Origin& one : *grown) classes.push_back(labels[static_cast<std::size_t>(one.base)]);
  const auto kept = cut(more ? Rows{numbers, rows.width} : rows, classes, sizes, settings, random);
  if (!kept) return kept.error();
  std::vector<bool> stays(rows.size(), false);
  for (const std::size_t i : *kept) {
    result.rows.push_back((*grown)[i]);
    if (i < stays.size()) stays[i] = true;
  }
  for (std::size_t i = 0; i < stays.size(); ++i)
    if (!stays[i]) result.removed.push_back(static_cast<std::int32_t>(i));
  return result;
}

bool unchanged(const Rebalanced& result, std::size_t samples) {
  return result.removed.empty() && result.rows.size() == samples;
}

/// What divides targets into usual and rare ones. A side without outliers has no adjacent value: none is rare there.
struct Boxplot {
  double median, low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();

  explicit Boxplot(std::span<const double> targets) {
    std::vector<double> sorted(targets.begin(), targets.end());
    std::sort(sorted.begin(), sorted.end());
    const std::size_t n = sorted.size(), twice = (n + 3) / 2;  // the hinge's place from 1, doubled
    const auto at = [&](std::size_t doubled) { return (sorted[doubled / 2 - 1] + sorted[(doubled + 1) / 2 - 1]) / 2; };
    median = at(n + 1);
    const double lower = at(twice), upper = at(2 * (n + 1) - twice), reach = kAdjacent * (upper - lower);
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), lower - reach);
    const auto past = std::upper_bound(sorted.begin(), sorted.end(), upper + reach);
    if (first != sorted.begin()) low = *first;
    if (past != sorted.end()) high = *(past - 1);
  }

  double relevance(double target) const {
    if (target == median) return 0;
    const double adjacent = target < median ? low : high;
    if (std::isinf(adjacent)) return 0;
    // The median may be the adjacent value itself: then all beyond it are extreme.
    if (std::abs(target - median) >= std::abs(adjacent - median)) return 1;
    const double t = (target - median) / (adjacent - median);
    return t * t * (3 - 2 * t);
  }
};

}  // namespace

std::vector<double> numbersOf(const Rows& rows, std::span<const Origin> origins) {
  std::vector<Synthetic> samples;
  for (const Origin& one : origins)
    samples.push_back({static_cast<std::size_t>(one.base), static_cast<std::size_t>(one.neighbour), one.share});
  return numbersOf(rows, samples);
}

Result<Rebalanced> rebalance(const Rows& rows, std::span<const int> labels, int classes,
                             const RebalanceSettings& settings, Random& random) {
  const Sizes sizes = sizesOf(labels, classes);
  auto result = resample(rows, labels, sizes, settings, random);
  if (!result || settings.method == Rebalance::None) return result;
  if (const auto empty = std::count(sizes.begin(), sizes.end(), 0u); empty > 0)
    result->notes.push_back({PERC_TR("Classes without samples are left alone: %1."), {std::to_string(empty)}});
  if (unchanged(*result, rows.size()))
    result->notes.emplace_back().text =
        PERC_TR("The samples stay as they are: there is nothing to add or to leave out.");
  return result;
}

std::vector<double> relevance(std::span<const double> targets) {
  std::vector<double> relevances;
  if (targets.empty()) return relevances;
  const Boxplot boxplot(targets);
  for (const double target : targets) relevances.push_back(boxplot.relevance(target));
  return relevances;
}

std::vector<double> relevanceOrRank(std::span<const double> targets) {
  std::vector<double> all = relevance(targets);
  if (std::any_of(all.begin(), all.end(), [](double r) { return r > 0; })) return all;
  std::vector<double> sorted(targets.begin(), targets.end());
  std::sort(sorted.begin(), sorted.end());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), targets[i]);
    const double middle = static_cast<double>((first - sorted.begin()) + (last - sorted.begin())) / 2;
    all[i] = std::abs(2 * middle / static_cast<double>(sorted.size()) - 1);
  }
  return all;
}

Result<RebalancedValues> rebalanceValues(const Rows& rows, std::span<const double> targets,
                                         const RebalanceSettings& settings, double threshold, Random& random) {
  const bool under = settings.method == Rebalance::Under;
  if (!under && settings.method != Rebalance::None && settings.method != Rebalance::Over &&
      settings.method != Rebalance::Smote)
    return Message{
        PERC_TR("resampling: This method needs classes. For values, over-sampling, under-sampling and SMOTE are "
                "allowed, or none.")};
  if (!(threshold > 0 && threshold <= 1))
    return Message{PERC_TR("threshold: %1 is not allowed; above 0 and at most 1 is."), {toText(threshold)}};
  RebalancedValues result;
  if (targets.empty()) return result;
  const double median = Boxplot(targets).median;
  const std::vector<double> relevances = relevanceOrRank(targets);
  std::vector<int> groups;  // usual ones; low ones; high ones, with the low ones where only others are left out
  for (std::size_t i = 0; i < targets.size(); ++i)
    groups.push_back(relevances[i] < threshold ? 0 : under || targets[i] < median ? 1 : 2);
  auto rebalanced = resample(rows, groups, sizesOf(groups, 3), settings, random);
  if (!rebalanced) return rebalanced.error();
  static_cast<Rebalanced&>(result) = *std::move(rebalanced);
  // Distances to the parents are as share to 1 - share.
  result.targets = numbersOf(Rows{targets, 1}, result.rows);
  if (std::count(groups.begin(), groups.end(), 0) == std::ssize(groups))
    result.notes.push_back({PERC_TR("No value is rare: none is as relevant as %1."), {toText(threshold)}});
  return result;
}

}  // namespace perc::data
