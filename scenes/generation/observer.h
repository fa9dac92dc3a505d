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
  explicit Observer(std::uint64_t seed) : m_seed(seed) {}
  /// What is looked at from now on.
  void imitate(std::shared_ptr<const generate::Target> target);
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

  bool fillSlopes(const generate::Game& game, const Matrix& samples, GenerationFrame& frame, StopToken stop) const;
  std::shared_ptr<const RoundPicture> nextRound(const generate::Game& game, StopToken stop) const;

  std::shared_ptr<const generate::Target> m_target;
  std::uint64_t m_seed;
  std::shared_ptr<const PlanarSamples> m_real;
};

}  // namespace perc::generation
