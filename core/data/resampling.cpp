// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/resampling.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <numeric>
#include <string>

namespace perc::data {
namespace {

Indices all(const Rows& rows) {
  Indices indices(rows.size());
  std::iota(indices.begin(), indices.end(), std::size_t{0});
  return indices;
}

/// Rows of the class, or of all others.
Indices membersOf(std::span<const int> labels, int label, bool others = false) {
  Indices members;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if ((labels[i] == label) != others) members.push_back(i);
  return members;
}

Result<void> checkNeighbours(std::size_t k, std::size_t rows) {
  if (k >= 1 && k < rows) return {};
  return Message{PERC_TR("%1 neighbours are asked for among %2 samples; 1 to %3 are allowed."),
                 {std::to_string(k), std::to_string(rows), std::to_string(rows > 0 ? rows - 1 : 0)}};
}

/// How many of the m nearest rows of each member are of other classes.
Result<std::vector<std::size_t>> foreignNeighbours(const Rows& rows, std::span<const int> labels, int label,
                                                   std::size_t m) {
  if (Result<void> enough = checkNeighbours(m, rows.size()); !enough) return enough.error();
  const Indices members = membersOf(labels, label), near = nearest(rows, members, all(rows), m);
  std::vector<std::size_t> foreign(members.size());
  for (std::size_t i = 0; i < near.size(); ++i) foreign[i / m] += labels[near[i]] != label;
  return foreign;
}

}  // namespace

/// Feature by feature, so that the distances to many rows are computed side by side; each is still summed feature by
/// feature, as one by one.
Indices nearest(const Rows& rows, std::span<const std::size_t> queries, std::span<const std::size_t> among,
                std::size_t k) {
  const std::size_t count = among.size();
  std::vector<double> features(count * rows.width), distances(count);
  for (std::size_t j = 0; j < count; ++j)
    for (std::size_t f = 0; f < rows.width; ++f) features[f * count + j] = rows[among[j]][f];
  Indices result;
  result.reserve(queries.size() * k);
  std::vector<std::pair<double, std::size_t>> best;  // rising; of equal distances the lower row first
  for (const std::size_t query : queries) {
    std::fill(distances.begin(), distances.end(), 0.0);
    for (std::size_t f = 0; f < rows.width; ++f) {
      const double* feature = features.data() + f * count;
      const double own = rows[query][f];
      for (std::size_t j = 0; j < count; ++j) distances[j] += (own - feature[j]) * (own - feature[j]);
    }
    best.clear();
    for (std::size_t j = 0; j < count; ++j) {
      if (best.size() == k && distances[j] > best.back().first) continue;
      if (among[j] == query) continue;
      const std::pair<double, std::size_t> one{distances[j], among[j]};
      best.insert(std::upper_bound(best.begin(), best.end(), one), one);
      if (best.size() > k) best.pop_back();
    }
    assert(best.size() == k);
    for (const auto& [distance, row] : best) result.push_back(row);
  }
  return result;
}

std::vector<double> numbersOf(const Rows& rows, std::span<const Synthetic> samples) {
  std::vector<double> numbers;
  numbers.reserve(samples.size() * rows.width);
  for (const Synthetic& s : samples) {
    const std::span<const double> base = rows[s.base], neighbour = rows[s.neighbour];
    for (std::size_t i = 0; i < rows.width; ++i) numbers.push_back(base[i] + s.share * (neighbour[i] - base[i]));
  }
  return numbers;
}

std::vector<Pick> drawPicks(std::size_t count, std::size_t bases, std::size_t k, Random& random) {
  std::vector<Pick> picks(count);
  for (Pick& pick : picks) pick = {random.below(bases), random.below(k), random.uniform()};
  return picks;
}

Result<std::vector<Synthetic>> smote(const Rows& rows, std::span<const int> labels, int label, std::size_t k,
                                     std::span<const Pick> picks) {
  const Indices members = membersOf(labels, label);
  if (Result<void> enough = checkNeighbours(k, members.size()); !enough) return enough.error();
  const Indices neighbours = nearest(rows, members, members, k);
  std::vector<Synthetic> made;
  for (const Pick& p : picks) made.push_back({members[p.base], neighbours[p.base * k + p.neighbour], p.share});
  return made;
}

Result<std::vector<Surroundings>> surroundings(const Rows& rows, std::span<const int> labels, int label,
                                               std::size_t m) {
  const auto foreign = foreignNeighbours(rows, labels, label, m);
  if (!foreign) return foreign.error();
  std::vector<Surroundings> around;
  for (const std::size_t others : *foreign) {
    around.push_back(others == m ? Surroundings::Noise : 2 * others >= m ? Surroundings::Danger : Surroundings::Safe);
  }
  return around;
}

Result<std::vector<Synthetic>> borderlineSmote(const Rows& rows, std::span<const int> labels, int label, std::size_t k,
                                               std::size_t m, bool towardsOthers, std::span<const Pick> picks) {
  const auto around = surroundings(rows, labels, label, m);
  if (!around) return around.error();
  const Indices members = membersOf(labels, label), others = membersOf(labels, label, true);
  if (Result<void> enough = checkNeighbours(k, members.size()); !enough) return enough.error();
  if (towardsOthers && k > others.size()) return checkNeighbours(k, others.size() + 1).error();
  Indices danger;
  for (std::size_t i = 0; i < members.size(); ++i)
    if ((*around)[i] == Surroundings::Danger) danger.push_back(members[i]);
  if (danger.empty())
    return Message{
        PERC_TR("No sample of the class is in danger: of none are half or more of the %1 nearest samples, but "
                "not all, of other classes."),
        {std::to_string(m)}};
  const Indices own = nearest(rows, danger, members, k);
  const Indices foreign = towardsOthers ? nearest(rows, danger, others, k) : Indices{};
  std::vector<Synthetic> made;
  for (const Pick& p : picks) {
    if (p.neighbour < k) made.push_back({danger[p.base], own[p.base * k + p.neighbour], p.share});
    else made.push_back({danger[p.base], foreign[p.base * k + p.neighbour - k], p.share / 2});
  }
  return made;
}

Result<std::vector<std::size_t>> adasynCounts(const Rows& rows, std::span<const int> labels, int label, std::size_t k,
                                              std::size_t count) {
  const auto foreign = foreignNeighbours(rows, labels, label, k);
  if (!foreign) return foreign.error();
  double sum = 0;
  for (const std::size_t one : *foreign) sum += static_cast<double>(one) / static_cast<double>(k);
  if (sum == 0) return Message{PERC_TR("No sample of the class has a neighbour of another class.")};
  std::vector<std::size_t> counts;
  for (const std::size_t one : *foreign)
    counts.push_back(static_cast<std::size_t>(  // halves to the even number
        std::nearbyint(static_cast<double>(one) / static_cast<double>(k) / sum * static_cast<double>(count))));
  return counts;
}

std::vector<std::pair<std::size_t, std::size_t>> tomekLinks(const Rows& rows, std::span<const int> labels) {
  std::vector<std::pair<std::size_t, std::size_t>> links;
  if (rows.size() < 2) return links;
  const Indices everyone = all(rows), next = nearest(rows, everyone, everyone, 1);
  for (std::size_t i = 0; i < next.size(); ++i)
    if (i < next[i] && next[next[i]] == i && labels[i] != labels[next[i]]) links.emplace_back(i, next[i]);
  return links;
}

Result<Indices> editedNearest(const Rows& rows, std::span<const int> labels, int keep, std::size_t k,
                              Agreement agreement) {
  if (Result<void> enough = checkNeighbours(k, rows.size()); !enough) return enough.error();
  const Indices others = membersOf(labels, keep, true), near = nearest(rows, others, all(rows), k);
  Indices kept = membersOf(labels, keep);
  for (std::size_t i = 0; i < others.size(); ++i) {
    std::map<int, std::size_t> votes;
    for (std::size_t j = 0; j < k; ++j) ++votes[labels[near[i * k + j]]];
    const int own = labels[others[i]];
    const auto winner =
        std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    if (agreement == Agreement::All ? votes[own] == k : winner->first == own) kept.push_back(others[i]);
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

Indices condensedNearest(const Rows& rows, std::span<const int> labels, int keep, std::span<const std::size_t> order) {
  Indices kept = membersOf(labels, keep);
  std::vector<bool> isKept(rows.size(), false);
  std::vector<int> begun{keep};
  for (const std::size_t i : order)
    if (std::find(begun.begin(), begun.end(), labels[i]) == begun.end()) {
      begun.push_back(labels[i]);
      kept.push_back(i);
    }
  for (const std::size_t i : kept) isKept[i] = true;
  for (bool changed = true; changed;) {
    changed = false;
    for (const std::size_t i : order) {
      if (isKept[i] || labels[nearest(rows, std::span(&i, 1), kept, 1)[0]] == labels[i]) continue;
      kept.push_back(i);
      isKept[i] = changed = true;
    }
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

}  // namespace perc::data
