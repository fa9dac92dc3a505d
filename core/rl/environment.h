// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/math/random.h"
#include "core/rl/space.h"

#include <cstddef>
#include <memory>

namespace perc::rl {

/// What one step brought, beside what is observed then.
struct Outcome {
  double reward = 0;
  bool terminated = false;  ///< the task has failed, or is done: nothing more would come
  bool truncated = false;   ///< the step limit: the task would have gone on (bootstrap its value)
  bool broken = false;      ///< the state stopped being finite: the episode is over, the last finite one stays observed
  bool over() const { return terminated || truncated || broken; }
};

/// What an agent acts in, an episode after the other: start, action, reward, end. One thread at a time.
class Environment {
 public:
  virtual ~Environment() = default;
  /// A new episode from a random start.
  virtual void reset(Random& random) = 0;
  /// One step with an action in [-1, 1]. Not after the end of an episode.
  virtual Outcome step(double action, Random& random) = 0;
  /// Valid until something changes.
  virtual Observation observation() const = 0;
  virtual int steps() const = 0;  ///< of this episode
  virtual double episodeReturn() const = 0;

  /// The whole state, to go back to.
  struct Memory {
    virtual ~Memory() = default;
    virtual std::size_t bytes() const = 0;
  };
  virtual std::shared_ptr<const Memory> memory() const = 0;
  virtual void restore(const Memory& memory) = 0;
  virtual void addTo(Fingerprint& fingerprint) const = 0;
};

}  // namespace perc::rl
