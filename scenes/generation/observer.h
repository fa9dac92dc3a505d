// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/augmentation.h"
#include "core/generate/detector.h"
#include "core/generate/maker.h"
#include "core/session/probe.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/params.h"

#include <chrono>
#include <memory>
#include <optional>

namespace perc::generation {

/// Makes what the views show of a moment, of what the probe wants. Keeps only what is published unchanged, and all
/// samples of a flow that rests.
class Observer {
 public:
  explicit Observer(std::uint64_t seed) : m_seed(seed) {}
  /// What is looked at from now on.
  void imitate(std::shared_ptr<const generate::Target> target);
  /// False: stopped.
  bool fill(const generate::Maker& maker, const GenerationParams& params, const Probe& probe, GenerationFrame& frame,
            StopToken stop) const;
  /// Watching work: all samples that are measured (GenerationParams::samples) where a frame has fewer, and whether
  /// they help a classifier, and what a detector is worth. Begun when it is asked for twice at one moment, so that a
  /// run that goes on does not wait for what is soon dropped.
  double refine(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                std::chrono::steady_clock::duration budget, StopToken stop);
  /// What was looked at has changed.
  void forget() {
    m_all.reset();
    m_augmentation.reset();
    m_detector.reset();
  }

 private:
  /// What takes no time.
  void describe(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame) const;
  /// All samples of this moment, as far as they are made.
  struct AllSamples {
    double flowTime;
    Random random;
    Matrix samples;
    Index made = 0;
  };
  /// Fills the columns with samples; of a flow, as far as they have flowed.
  double refineSamples(const generate::Maker& maker, const GenerationParams& params,
                       std::chrono::steady_clock::duration budget, StopToken stop);
  double refineAugmentation(const generate::Maker& maker, std::chrono::steady_clock::duration budget, StopToken stop);
  double refineDetector(const generate::Maker& maker, const GenerationParams& params,
                        std::chrono::steady_clock::duration budget, StopToken stop);
  bool canAugment(const generate::Maker& maker) const;
  bool makeSamples(const generate::Maker& maker, const GenerationParams& params, Random& random, MatrixRef samples,
                   StopToken stop) const;
  bool fillSamples(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                   GenerationFrame& frame, StopToken stop) const;
  bool fillFlow(const generate::FlowMatching& flow, const GenerationParams& params, GenerationFrame& frame,
                StopToken stop) const;
  bool fillCritic(const generate::Maker& maker, const Matrix& samples, const Probe& probe, GenerationFrame& frame,
                  StopToken stop) const;
  bool fillWarp(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame,
                StopToken stop) const;
  // Of pictures.
  bool fillDirections(const generate::Maker& maker, const LookSettings& look, GenerationFrame& frame,
                      StopToken stop) const;
  bool fillCopied(const Matrix& samples, GenerationFrame& frame, StopToken stop) const;

  std::shared_ptr<const generate::Target> m_target;
  std::uint64_t m_seed;
  std::shared_ptr<const ShownSamples> m_real;
  std::optional<AllSamples> m_all;
  std::optional<generate::Augmentation> m_augmentation;
  std::unique_ptr<generate::Detector> m_detector;
};

}  // namespace perc::generation
