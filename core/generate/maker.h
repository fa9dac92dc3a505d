// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/generate/settings.h"
#include "core/generate/target.h"
#include "core/nn/named_tensor.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace perc::generate {

/// What learns to make samples of a target, by whichever method. One thread; looking at it changes nothing.
class Maker {
 public:
  /// All that decides how it goes on, to come back to.
  struct Moment {
    virtual ~Moment() = default;
    virtual void account(Ledger& ledger) const = 0;
  };

  virtual ~Maker() = default;

  /// A round of a game, or one update. False: stopped, and nothing has changed.
  virtual bool step(StopToken stop) = 0;
  virtual std::int64_t steps() const = 0;
  virtual std::int64_t samplesSeen() const = 0;  ///< real ones, by what looks at them
  virtual bool isFinite() const = 0;
  /// What needs no other networks.
  virtual void change(const Settings& settings, const Target& target) = 0;

  virtual void imitate(const Target& target) = 0;  ///< something else of its size, from now on

  /// How many numbers a sample is made of: random ones, and in the last classes() rows which class it is to be. Of a
  /// translation those of a sample of the source.
  virtual int noises() const = 0;
  virtual int classes() const = 0;  ///< 0: it is not told any
  /// Standard normal, unless it says otherwise, and any class.
  virtual void drawNoise(Random& random, MatrixRef noise) const;
  /// Samples (features x count) of noise (noises() x count). False: stopped.
  virtual bool make(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop = {}) const = 0;
  /// … with classes() rows more that say which class each was to be, as the critic is shown them.
  bool makeWithClasses(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop = {}) const;
  /// The same of noise drawn from `random`.
  bool sample(Random& random, MatrixRef samples, StopToken stop = {}) const;
  /// Of the last update of what makes the samples; of the critic, which may not be there: not a number.
  virtual double loss() const = 0;
  virtual double criticLoss() const { return std::numeric_limits<double>::quiet_NaN(); }

  virtual std::shared_ptr<const Moment> save() const = 0;
  virtual void restore(const Moment& moment) = 0;
  virtual void addTo(Fingerprint& fingerprint) const = 0;
  virtual std::vector<nn::NamedTensor> weights() const = 0;
  /// The way back, to begin from; on a fault nothing changes.
  virtual Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) = 0;

  // The parts that some have; null: not this one.
  virtual Game* game() { return nullptr; }
  const Game* game() const { return const_cast<Maker*>(this)->game(); }
  virtual FlowMatching* flow() { return nullptr; }
  const FlowMatching* flow() const { return const_cast<Maker*>(this)->flow(); }
  virtual const Autoencoder* autoencoder() const { return nullptr; }
  virtual const Cycle* cycle() const { return nullptr; }
};

/// Before the first step. What targetOf() gives and check() has nothing against.
std::unique_ptr<Maker> makeMaker(const Settings& settings, const Target& target, std::uint64_t seed);

}  // namespace perc::generate
