// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/frame/cohort_frame.h"
#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/nn/named_tensor.h"
#include "core/param/declaration.h"
#include "core/session/library.h"
#include "core/session/probe.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace perc {

class Cohort;
class Simulation;

/// One of the runs that go together with another, in step with it.
struct Companion {
  const Simulation* simulation;
  std::string difference;  ///< from the run's own settings: "optimizer=adam learning-rate=0.1"
};

/// Which of a run's two lanes a change is for. Where there is one lane, always both.
enum class Lanes : std::uint8_t { Both, A, B };

/// A change made to a running experiment: a live parameter and its new value, or an act of the lab. Plain data, so that
/// it can be logged, saved and replayed.
struct Command {
  std::string id;
  param::Value value;
  Lanes lanes = Lanes::Both;
  bool isFor(int lane) const { return lanes == Lanes::Both || lanes == (lane == 0 ? Lanes::A : Lanes::B); }
  bool operator==(const Command&) const = default;
};

/// The whole state of a simulation at one step, to go back to. Never changed once made; shared freely.
struct Checkpoint {
  virtual ~Checkpoint() = default;
  /// What it keeps in memory, and what of that others may keep too.
  virtual void account(Ledger& ledger) const = 0;
};

/// One experiment, stepped one update at a time. Deterministic: what it does next follows from its state alone.
/// One thread at a time; a Session owns it. Const functions never change what a later step does.
class Simulation {
 public:
  virtual ~Simulation() = default;

  /// One update. False: `stop` asked to give up, and nothing has changed. Only called while state() is Ok.
  virtual bool step(StopToken stop) = 0;
  /// One update or, of several simulations that go together, up to `most` at once while none is due to end; how many
  /// were made. 0: `stop` asked to give up, and nothing has changed.
  virtual std::int64_t steps(std::int64_t most, StopToken stop) {
    (void)most;
    return step(stop) ? 1 : 0;
  }
  virtual std::int64_t stepCount() const = 0;
  virtual RunState state() const = 0;
  virtual Message message() const = 0;

  /// A live parameter or an act, already validated against its declaration.
  virtual Result<void> apply(const Command& command) = 0;

  /// What the views show of this moment; null if `stop` asked to give up.
  virtual std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const = 0;
  /// Watching work that lasts longer than a frame (a map, a surface, figures of a whole set): goes on with what `probe`
  /// names for about `budget`, coarse at first, and gives up soon when `stop` asks. observe() shows how far it has
  /// come. Kept until what it looks at changes (parameters, the moment, looks); no part of save(), restore() and
  /// fingerprint(). Returns the share that is done: 1, nothing was left to do; what a call has finished itself
  /// is not shown yet, so that it gives a little less (kFinishedNow).
  virtual double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) {
    (void)probe;
    (void)budget;
    (void)stop;
    return 1;
  }
  /// The figures of this moment, computed now, in the order of the lab's declaration.
  virtual std::vector<Metric> metrics() const = 0;
  /// The figures recorded along the way; the first column is the loss that the timeline draws.
  virtual const Curve& curve() const = 0;

  virtual std::shared_ptr<const Checkpoint> save() const = 0;
  virtual void restore(const Checkpoint& checkpoint) = 0;
  /// A digest of its own state: everything that decides what happens next but the run's parameters, seed and files.
  /// Cheap: of what is large and seldom changes (data), a digest is made when it changes.
  virtual std::uint64_t fingerprint() const = 0;

  /// What a person should know of how the run was set up (rows left out of a table …); the same for the whole run.
  virtual std::vector<Message> notes() const { return {}; }
  /// Learned weights under PyTorch's names and shapes; empty if the lab has none.
  virtual std::vector<nn::NamedTensor> weights() const { return {}; }
  /// What one of the lab's tensor files (Lab::tensorFiles) holds at this moment, of what `probe` looks at; or why there
  /// is nothing to save.
  virtual Result<std::vector<nn::NamedTensor>> tensors(std::string_view file, const Probe& probe) const {
    (void)probe;
    auto all = file == "weights" ? weights() : std::vector<nn::NamedTensor>();
    if (all.empty()) return Message{PERC_TR("There is nothing in this run that could be saved there.")};
    return all;
  }
  /// The step after which there is nothing left to do (given actions are used up): playing ends there.
  virtual std::int64_t lastStep() const { return std::numeric_limits<std::int64_t>::max(); }
  /// How many of those that are shown have reached the lab's goal (Lab::goal).
  virtual int goalsReached() const { return 0; }
  /// What --series writes, as CSV, where the recorded figures are not what a script wants; empty: the curve.
  virtual std::string series() const { return {}; }
  /// This moment as a Python program that goes on from it with a library, or why there is none.
  virtual Result<std::string> program(Library library) const {
    (void)library;
    return Message{PERC_TR("This lab cannot be written as a program.")};
  }

  // Of runs that go together (core/session/cohort.h).
  /// Those in step with this one (CohortInfo::lockstep), which outlive its use. It may look at them when it is observed
  /// or refined, and shows them: they are asked for no frames. No step may depend on them.
  virtual void accompany(std::vector<Companion> others) { (void)others; }
  bool mayStep() const { return state() == RunState::Ok && stepCount() < lastStep(); }
  /// Steps that members which follow this one in pieces make too: all but those of a demonstration.
  virtual std::int64_t learningSteps() const { return stepCount(); }
  /// Whether the next step is one of them.
  virtual bool learnsNext() const { return true; }
  /// Of which columns of curve() the probe wants bands over several seeds; nothing: of none.
  virtual std::optional<BandColumns> bandColumns(const Probe& probe) const {
    (void)probe;
    return std::nullopt;
  }
  /// This, if it is several simulations that go together.
  virtual const Cohort* cohort() const { return nullptr; }
};

}  // namespace perc
