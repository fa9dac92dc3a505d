// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/resampling.h"
#include "core/math/random.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perc::data {

/// How samples to learn from are rebalanced (resampling.h has the methods' papers): new ones are added (Over copies
/// some, with replacement), some are left out (Under: any), or first the one and then the other.
enum class Rebalance {
  None,
  Over,
  Under,
  Smote,
  BorderlineSmote1,
  BorderlineSmote2,
  Adasyn,
  Tomek,
  Edited,
  Condensed,
  SmoteTomek,
  SmoteEdited
};

struct RebalanceSettings {
  Rebalance method = Rebalance::None;
  int neighbours = 5;     ///< SMOTE and its kin: within the class; ADASYN: around, too; Edited: that agree (Wilson: 3)
  int surroundings = 10;  ///< Borderline-SMOTE: nearest samples of all classes that decide what is in danger
  /// Wanted size of each smaller class as a share of the largest, above 0 and at most 1. Under: the larger ones are cut
  /// so that the smallest is this share of them. Other methods that leave out decide themselves how many.
  double ratio = 1;
};

/// A row of the rebalanced samples: the sample itself (neighbour == base, share 0), a copy of it (added), or a point on
/// the way to a neighbour: base + share (neighbour - base). It is of the class of its base.
struct Origin {
  std::int32_t base, neighbour;
  double share;
  bool added;
};

struct Rebalanced {
  std::vector<Origin> rows;           ///< the samples that stay in their order, then the added ones by class
  std::vector<std::int32_t> removed;  ///< samples left out, rising
  std::vector<Message> notes;         ///< what is worth knowing, for showing
};

/// Samples rebalanced by their classes (0 … classes-1), as imbalanced-learn does it by default: each class smaller than
/// the largest is added to; of each but the smallest (the lowest one on a tie) some are left out. SmoteTomek and
/// SmoteEdited (Batista, Prati and Monard 2004) leave out samples of all classes, added ones too: both members of a
/// Tomek link, whatever its 3 nearest do not all agree with. A class without samples is left alone.
///
/// A message that names the parameter (neighbours, surroundings, ratio, resampling) and what is allowed: a class to be
/// added to has fewer than neighbours + 1 samples, there are no more samples than neighbours or surroundings, no sample
/// is in danger (Borderline-SMOTE), none has a neighbour of another class (ADASYN).
Result<Rebalanced> rebalance(const Rows&, std::span<const int> labels, int classes, const RebalanceSettings&,
                             Random& random);

/// Their numbers, row by row.
std::vector<double> numbersOf(const Rows&, std::span<const Origin>);

/// How much each target matters for being extreme, 0 … 1: 0 at the median, 1 from the boxplot's adjacent values on (the
/// most extreme ones within 1.5 interquartile ranges, between Tukey's hinges, of the hinges), and in between a cubic
/// Hermite polynomial with slopes 0 at both. On a side without outliers all have 0. (Ribeiro 2011; phi.control with
/// method "extremes" of the R package UBL.)
std::vector<double> relevance(std::span<const double> targets);

/// The same; where there are no outliers at all, how far towards an end of the order each stands: |2 r - 1|, r the
/// share of targets below it (ties in their middle), so that from .8 on the lowest and the highest tenth are.
std::vector<double> relevanceOrRank(std::span<const double> targets);

struct RebalancedValues : Rebalanced {
  std::vector<double> targets;  ///< of the rows
};

/// The same for numbers to predict (Torgo, Ribeiro, Pfahringer and Branco 2013): targets whose relevanceOrRank() is at
/// least `threshold` (above 0, at most 1) are rare. Over and Smote (SMOTER) add to the low rare ones and to the high
/// rare ones until each are the wanted share of the largest group; Under leaves out others until all rare ones together
/// are that share of them. A new target is the mean of both parents' weighted by the inverse of the distance to each.
/// Other methods are refused, and what rebalance() refuses.
Result<RebalancedValues> rebalanceValues(const Rows&, std::span<const double> targets, const RebalanceSettings&,
                                         double threshold, Random& random);

}  // namespace perc::data
