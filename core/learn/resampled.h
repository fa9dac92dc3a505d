// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rebalance.h"
#include "core/learn/resampling.h"
#include "core/learn/samples.h"
#include "core/learn/source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::learn {

/// Whether only the training samples are resampled, or all of them before any are held out: then test samples are kin
/// of those that are learned from.
enum class ResamplingPlace { Inside, Before };

struct ResamplingSettings {
  data::RebalanceSettings how;
  ResamplingPlace place = ResamplingPlace::Inside;
  double relevance = 0.8;  ///< of values: from which on they are rare
};

/// In the group Imbalance.
void declareResampling(param::Schema<ResamplingSettings>& schema);

/// What the network learns from: a dataset, split and resampled, in this order or (which leaks) the other way round.
/// Its points lie in the plane of the two features that tell most about the target.
class ResampledSamples : public Samples {
 public:
  static Result<std::shared_ptr<const ResampledSamples>> make(const DataSettings& source,
                                                              const ResamplingSettings& resampling, std::uint64_t seed,
                                                              const std::shared_ptr<const data::Table>& table);
  ResampledSamples(data::Dataset given, const data::Split& split, std::vector<Message> notes);

  std::shared_ptr<const Resampled> resampled;
  const std::vector<std::size_t>& axes() const { return m_axes; }
  /// Of two features; of more there is no plane.
  Matrix planeInputs(int columns, int rows) const override;

 private:
  std::vector<std::size_t> m_axes;  ///< one or two features
};

}  // namespace perc::learn
