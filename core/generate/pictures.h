// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/data/dataset.h"
#include "core/generate/picture_judge.h"

#include <memory>
#include <optional>
#include <vector>

namespace perc::generate {

/// Pictures that are imitated, with what looks at others for them. Numbers are row, column, channel, -1 … 1. Made once,
/// then only read.
class Pictures {
 public:
  /// Its test part is left out. `top`: the number that is white; black is 0. Pictures of two classes or more. `few`: of
  /// each class the first ones, so many in all; 0: all. With a `rare` class: so many of this one, and all of the others
  /// (where there is no test part but every fifth). What looks at samples has learned from all.
  Pictures(std::shared_ptr<const data::Dataset> all, float top, int few = 0, std::optional<int> rare = {});

  Index count() const { return std::ssize(m_taken); }
  /// What is not among them; those of the test part are.
  const std::vector<std::size_t>& heldOut() const { return m_heldOut; }
  int features() const { return static_cast<int>(m_all->featureCount()); }
  int label(Index picture) const { return m_all->label(m_taken[static_cast<std::size_t>(picture)]); }
  void read(Index picture, VectorRef numbers) const { readAny(m_taken[static_cast<std::size_t>(picture)], numbers); }
  void readAny(std::size_t ofAll, VectorRef numbers) const;
  /// The class of which there are few, where that is one.
  std::optional<int> rare() const { return m_rare; }
  const data::Dataset& data() const { return *m_all; }
  const PictureJudge& judge() const { return *m_judge; }

  /// Of each sample (features x n) the picture that is nearest to it by the root of the squared differences, and how
  /// far it is: whether samples are copies. Nothing: stopped.
  struct Nearest {
    std::vector<Index> picture;
    std::vector<double> distance;
  };
  std::optional<Nearest> nearest(const ConstMatrixRef& samples, StopToken stop = {}) const;
  /// How far a picture usually is from the nearest other one: the median over some.
  double apart() const { return m_apart; }

 private:
  /// Without those of `apartFrom`, one for each sample; empty: all.
  std::optional<Nearest> nearestBut(const std::vector<Index>& apartFrom, const ConstMatrixRef& samples,
                                    StopToken stop) const;

  std::shared_ptr<const data::Dataset> m_all;
  float m_top;
  std::optional<int> m_rare;
  std::vector<std::size_t> m_taken, m_heldOut;
  std::unique_ptr<const PictureJudge> m_judge;
  double m_apart = 0;
};

}  // namespace perc::generate
