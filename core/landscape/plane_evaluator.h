// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/direction.h"
#include "core/landscape/network_loss.h"

#include <memory>
#include <span>
#include <vector>

namespace perc::landscape {

/// The loss and accuracy of a network at places of a plane through its parameters. Where the network begins with a
/// dense layer, that layer's weighted sums are linear in the place: W x + c = Z + a ZA + b ZB. These are computed once,
/// and at each place only the rest of the network. The samples are divided into blocks, whose sums stay in the cache
/// from place to place; the bits depend neither on the number of threads nor on how places are divided among calls. One
/// thread at a time.
class PlaneEvaluator {
 public:
  PlaneEvaluator(LossData data, Plane plane, ThreadPool& pool = programThreads());

  const Plane& plane() const { return m_plane; }
  /// The same directions about another point.
  void moveTo(const ConstVectorRef& origin);
  /// out[i] at places[i]; without `accuracy` that is NaN. False: stopped, and `out` is void.
  [[nodiscard]] bool evaluate(std::span<const Place> places, bool accuracy, std::span<LossAndAccuracy> out,
                              StopToken stop);

 private:
  struct Block {
    Index first, count;
    double weight;     ///< of its samples
    Vector z, za, zb;  ///< units x count and nn::kSlack
    bool placed = false, directed = false;
  };
  struct Sums {
    double loss = 0;
    Index right = 0;
  };
  /// What one thread writes to.
  struct Own {
    nn::Workspace workspace;
    Vector theta, z, scratch;
  };
  void split();
  bool prepare(StopToken stop);
  Sums evaluate(const Block& block, Place place, bool accuracy, Own& own, bool& done, StopToken stop) const;
  void sums(const Block& block, const Vector& theta, Vector& z, Vector& scratch) const;

  LossData m_data;
  Plane m_plane;
  ThreadPool& m_pool;
  nn::LayerPointer m_first;             ///< the dense layer, or none
  std::unique_ptr<nn::Network> m_rest;  ///< what is run at each place: behind it, or all
  std::vector<Block> m_blocks;
  double m_weight;
  std::vector<Sums> m_sums;  ///< blocks x places
  Scratch<Own> m_own;
};

}  // namespace perc::landscape
