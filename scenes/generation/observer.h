// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/maker.h"
#include "core/session/probe.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/params.h"

#include <memory>

namespace perc::generation {

/// Makes what the views show of a moment, of what the probe wants. Keeps only what is published unchanged.
class Observer {
 public:
  Observer(const generate::Target& target, std::uint64_t seed);
  /// False: stopped.
  bool fill(const generate::Maker& maker, const GenerationParams& params, const Probe& probe, GenerationFrame& frame,
            StopToken stop) const;

 private:
  bool fillSamples(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                   GenerationFrame& frame, StopToken stop) const;
  bool fillFlow(const generate::FlowMatching& flow, const GenerationParams& params, GenerationFrame& frame,
                StopToken stop) const;
  bool fillCritic(const generate::Game& game, const Matrix& samples, const Probe& probe, GenerationFrame& frame,
                  StopToken stop) const;
  bool fillWarp(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame,
                StopToken stop) const;

  std::shared_ptr<const RoundPicture> nextRound(const generate::Game& game, StopToken stop) const;

  const generate::Target& m_target;
  std::uint64_t m_seed;
  std::shared_ptr<const PlanarSamples> m_real;
};

}  // namespace perc::generation
