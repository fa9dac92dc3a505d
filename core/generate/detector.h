// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/maker.h"

#include <array>
#include <memory>

namespace perc::generate {

/// A classifier (dense, 64 and 64 units) that learns to tell real pictures from those of one maker, and what it is
/// worth on pictures that it has not seen: of the same maker, and of another one that imitates the same set, an
/// autoencoder (where that is the first one: a game). Every second real picture of the reference is kept for judging.
class Detector {
 public:
  /// Of a target of pictures. `settings`: of the maker.
  Detector(const Settings& settings, std::shared_ptr<const Target> target, const Maker& maker, std::uint64_t seed);

  /// A piece of the work. False: stopped; it goes on from there, to the same result.
  bool advance(StopToken stop = {});
  double share() const { return static_cast<double>(m_done) / kPieces; }
  bool isDone() const { return m_done == kPieces; }

  struct Worth {
    double auc = 0;     ///< area under the ROC curve, generated against real
    double caught = 0;  ///< share of the generated ones that it takes for generated
  };
  /// Of the maker it has learned from, and of the other one.
  const std::array<Worth, 2>& worth() const { return m_worth; }
  double falseAlarms() const { return m_falseAlarms; }  ///< share of the real ones that it takes for generated
  Method otherMethod() const { return m_other; }

 private:
  static constexpr int kPieces = 12;  ///< the other maker's learning, then the detector's
  bool learn(StopToken stop);

  std::shared_ptr<const Target> m_target;
  Method m_other;
  std::unique_ptr<Maker> m_otherMaker;
  Matrix m_learned, m_judged;  ///< generated pictures of the first maker
  std::uint64_t m_seed;
  int m_done = 0;
  std::array<Worth, 2> m_worth;
  double m_falseAlarms = 0;
};

}  // namespace perc::generate
