// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/maker.h"

#include <array>
#include <optional>
#include <vector>

namespace perc::generate {

/// What is added to few real pictures to learn from: nothing, points between those of a class (SMOTE: Chawla et al.
/// 2002), generated ones.
enum class Extra { Nothing, Smote, Generated };
inline constexpr int kExtras = 3;

/// Whether more pictures help to tell classes apart: classifiers (dense, 64 and 64 units) learn from the few pictures
/// of a target, and from these with others added, half of each batch; all are judged by pictures that neither they nor
/// whatever made the others have seen. Where one class is rare, they tell it from the others, of which there are many:
/// it is half of each batch, and pictures of this class are added. From several seeds, each with the same first weights
/// whatever is added. A value.
class Augmentation {
 public:
  static constexpr int kSeeds = 8;
  static constexpr Index kAdded = 1000;

  /// `generated`: features x n, with their classes.
  Augmentation(std::shared_ptr<const Target> target, Matrix generated, std::vector<int> classes);

  /// One classifier more. False: stopped, and nothing has changed.
  bool advance(StopToken stop = {});
  double share() const { return static_cast<double>(m_done) / (kSeeds * kExtras); }
  bool isDone() const { return m_done == kSeeds * kExtras; }
  /// Shares of held-out pictures whose class is known (of a rare class and of the others on average: balanced
  /// accuracy), by what was added; as many as are done.
  const std::array<std::vector<double>, kExtras>& accuracies() const { return m_accuracies; }

 private:
  std::shared_ptr<const Target> m_target;
  std::array<Matrix, kExtras> m_pictures;  ///< what is added
  std::array<std::vector<int>, kExtras> m_labels;
  /// A picture of the rare class, or another one; half of each.
  int drawRare(std::size_t extra, Random& random, Index place, VectorRef picture) const;

  Matrix m_real, m_heldOut;
  std::vector<Index> m_ofRare[2];  ///< places in m_real: of the others, of the rare class
  std::vector<int> m_realLabels, m_heldOutLabels;
  int m_done = 0;
  std::array<std::vector<double>, kExtras> m_accuracies;
};

/// With pictures that `maker` makes. Nothing: stopped.
std::optional<Augmentation> augmentedBy(const Maker& maker, std::shared_ptr<const Target> target, std::uint64_t seed,
                                        StopToken stop);

}  // namespace perc::generate
