// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/splits.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace perc::data {
namespace {

using Indices = std::vector<std::size_t>;

Indices upTo(std::size_t count) {
  Indices all(count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

/// How many of each class to hold out, `total` in all: floors of the shares, then one more each to the largest
/// remainders. The last member of a class is taken only when there is no other way to reach the total.
Indices stratifiedCounts(const std::vector<Indices>& members, double share, std::size_t total) {
  Indices taken(members.size(), 0);
  std::size_t sum = 0;
  for (std::size_t c = 0; c < members.size(); ++c) {
    const auto quota = static_cast<std::size_t>(share * static_cast<double>(members[c].size()));
    taken[c] = std::min(quota, members[c].empty() ? 0 : members[c].size() - 1);
    sum += taken[c];
  }
  const auto remainder = [&](std::size_t c) {
    return share * static_cast<double>(members[c].size()) - static_cast<double>(taken[c]);
  };
  for (const std::size_t kept : {std::size_t{1}, std::size_t{0}}) {
    while (sum < total) {
      std::size_t best = members.size();
      for (std::size_t c = 0; c < members.size(); ++c)
        if (taken[c] + kept < members[c].size() && (best == members.size() || remainder(c) > remainder(best))) best = c;
      if (best == members.size()) break;
      ++taken[best];
      ++sum;
    }
  }
  return taken;
}

std::vector<Indices> groups(const Dataset& dataset) {
  if (dataset.isRegression) return {upTo(dataset.size())};
  std::vector<Indices> members(dataset.classNames.size());
  for (std::size_t i = 0; i < dataset.size(); ++i) members[static_cast<std::size_t>(dataset.label(i))].push_back(i);
  return members;
}

/// The parts for testing, each with everything else for training, in rising order within the given order of samples.
std::vector<Split> splitsOf(const std::vector<int>& foldOf, int folds, const Indices& order) {
  std::vector<Split> splits(static_cast<std::size_t>(folds));
  for (std::size_t f = 0; f < splits.size(); ++f)
    for (const std::size_t i : order)
      (foldOf[i] == static_cast<int>(f) ? splits[f].test : splits[f].train).push_back(i);
  return splits;
}

}  // namespace

Result<Split> holdOut(const Dataset& dataset, double testShare, Random& random) {
  if (!(testShare >= 0 && testShare < 1))
    return Message{PERC_TR("The share held out for testing is %1; it must be at least 0 and less than 1."),
                   {toText(testShare)}};
  const std::size_t n = dataset.size();
  if (dataset.ownTest > 0) {
    Split own{upTo(n - dataset.ownTest), upTo(n)};
    own.test.erase(own.test.begin(), own.test.end() - static_cast<std::ptrdiff_t>(dataset.ownTest));
    return own;
  }
  std::size_t total = 0;
  if (testShare > 0 && n >= 2)
    total =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(testShare * static_cast<double>(n))), 1, n - 1);
  std::vector<Indices> members = groups(dataset);
  const Indices taken = stratifiedCounts(members, total ? testShare : 0.0, total);
  Split split;
  for (std::size_t c = 0; c < members.size(); ++c) {
    random.shuffle(members[c]);
    const auto border = members[c].begin() + static_cast<std::ptrdiff_t>(taken[c]);
    split.test.insert(split.test.end(), members[c].begin(), border);
    split.train.insert(split.train.end(), border, members[c].end());
  }
  random.shuffle(split.train);
  random.shuffle(split.test);
  return split;
}

Result<Folds> kFold(std::size_t samples, int folds, Random* shuffle) {
  if (folds < 2 || static_cast<std::size_t>(folds) > samples)
    return Message{
        PERC_TR("%1 folds of %2 samples: the number of folds must be at least 2 and at most the number of samples."),
        {std::to_string(folds), std::to_string(samples)}};
  Indices order = upTo(samples);
  if (shuffle) shuffle->shuffle(order);
  const std::size_t k = static_cast<std::size_t>(folds);
  std::vector<int> foldOf(samples);
  std::size_t next = 0;
  for (std::size_t f = 0; f < k; ++f)
    for (std::size_t size = samples / k + (f < samples % k ? 1 : 0); size > 0; --size)
      foldOf[order[next++]] = static_cast<int>(f);
  return Folds{splitsOf(foldOf, folds, order), {}};
}

Result<Folds> stratifiedKFold(std::span<const int> labels, int folds, Random* shuffle) {
  // Classes are counted as they first appear, as scikit-learn does.
  std::map<int, std::size_t> classOf;
  std::vector<Indices> members;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const auto [place, isNew] = classOf.try_emplace(labels[i], members.size());
    if (isNew) members.emplace_back();
    members[place->second].push_back(i);
  }
  std::size_t largest = 0, smallest = labels.size();
  for (const Indices& m : members) {
    largest = std::max(largest, m.size());
    smallest = std::min(smallest, m.size());
  }
  if (folds < 2 || static_cast<std::size_t>(folds) > largest)
    return Message{
        PERC_TR("%1 stratified folds: at least 2, and at most as many as the largest class has members (%2)."),
        {std::to_string(folds), std::to_string(largest)}};
  // In the labels sorted by class, every k-th belongs to the same fold: that gives each fold its count of each class.
  const std::size_t k = static_cast<std::size_t>(folds);
  std::vector<int> foldOf(labels.size());
  std::size_t position = 0;
  for (Indices& m : members) {
    std::vector<std::size_t> counts(k, 0);
    for (std::size_t j = 0; j < m.size(); ++j) ++counts[position++ % k];
    if (shuffle) shuffle->shuffle(m);
    std::size_t next = 0;
    for (std::size_t f = 0; f < k; ++f)
      for (std::size_t j = 0; j < counts[f]; ++j) foldOf[m[next++]] = static_cast<int>(f);
  }
  Folds result{splitsOf(foldOf, folds, upTo(labels.size())), {}};
  if (smallest < k)
    result.warning = {PERC_TR("The smallest class has %1 members, fewer than the %2 folds: some folds lack it."),
                      {std::to_string(smallest), std::to_string(folds)}};
  return result;
}

}  // namespace perc::data
