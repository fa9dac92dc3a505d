// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace perc::data {

// Samples are rows of `width` numbers; everything is said by their indices, so that the picture can show which.

struct Rows {
  std::span<const double> numbers;
  std::size_t width;

  std::size_t size() const { return numbers.size() / width; }
  std::span<const double> operator[](std::size_t i) const { return numbers.subspan(i * width, width); }
};

using Indices = std::vector<std::size_t>;

/// Of each query the `k` rows nearest by Euclid among some, the query itself left out by its index; of equally near
/// ones the lower index first. queries x k, one query after the other. `among` has at least k other rows.
Indices nearest(const Rows&, std::span<const std::size_t> queries, std::span<const std::size_t> among, std::size_t k);

/// A new sample on the way from one to another: base + share (neighbour - base).
struct Synthetic {
  std::size_t base, neighbour;
  double share;
};
/// Their numbers, row by row.
std::vector<double> numbersOf(const Rows&, std::span<const Synthetic>);

/// Which base, which of its neighbours and how far: drawn, or given by whoever wants to know what comes out.
struct Pick {
  std::size_t base, neighbour;
  double share;
};
/// Uniform: bases 0 … bases-1, neighbours 0 … k-1, shares in [0, 1).
std::vector<Pick> drawPicks(std::size_t count, std::size_t bases, std::size_t k, Random& random);

/// New samples of the class `label` between its members and their `k` nearest of the same class (Chawla et al. 2002).
/// A pick's base counts the members in the order of the rows. A message with fewer than k + 1 members.
Result<std::vector<Synthetic>> smote(const Rows&, std::span<const int> labels, int label, std::size_t k,
                                     std::span<const Pick> picks);

/// What is around a member of a class: of its m nearest rows fewer than half are of other classes, half or more, or
/// all.
enum class Surroundings { Safe, Danger, Noise };
/// Of each member of `label` in the order of the rows.
Result<std::vector<Surroundings>> surroundings(const Rows&, std::span<const int> labels, int label, std::size_t m);

/// SMOTE from the members in danger only (Han, Wang and Mao 2005): a pick's base counts those. Borderline-2 also goes
/// towards the nearest rows of other classes, at most half of the way: there pick.neighbour counts k of its own class,
/// then k of the others, whose share is halved. Message: nobody is in danger, or there are too few members.
Result<std::vector<Synthetic>> borderlineSmote(const Rows&, std::span<const int> labels, int label, std::size_t k,
                                               std::size_t m, bool towardsOthers, std::span<const Pick> picks);

/// How many of about `count` new samples each member of `label` gets, in the order of the rows: as many as of its k
/// nearest rows are of other classes, so that hard places get more (ADASYN: He et al. 2008). They are then made by
/// smote(), each base as often as it says here. Message: no member has a neighbour of another class.
Result<std::vector<std::size_t>> adasynCounts(const Rows&, std::span<const int> labels, int label, std::size_t k,
                                              std::size_t count);

/// Pairs of rows of different classes that are each other's nearest (Tomek 1976), the lower index first.
std::vector<std::pair<std::size_t, std::size_t>> tomekLinks(const Rows&, std::span<const int> labels);

/// Which rows stay: all of `keep`, and those of whose `k` nearest all agree with them, or the most frequent class does,
/// the lower class on a tie (Wilson 1972).
enum class Agreement { All, Mode };
Result<Indices> editedNearest(const Rows&, std::span<const int> labels, int keep, std::size_t k, Agreement);

/// Rows on which the nearest neighbour classifies all of the rows rightly (Hart 1968): all of `keep` and one row of
/// each other class to begin with, then whatever is misclassified, in the order given, until nothing is.
Indices condensedNearest(const Rows&, std::span<const int> labels, int keep, std::span<const std::size_t> order);

}  // namespace perc::data
