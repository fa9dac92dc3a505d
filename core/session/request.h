// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace perc {

/// What a front end can ask of a session.
namespace request {
struct Play {
  bool on;
};
struct Steps {
  std::int64_t count;
};  ///< so many updates from here; negative: back
struct Seek {
  std::int64_t step;
};  ///< go to a moment, back or forward
struct Set {
  std::string id;
  param::Value value;
  Lanes lanes = Lanes::Both;
};  ///< live: logged here, the future is cut; restart: from step 0
struct Act {
  std::string id;
  param::Value value;
};  ///< one of Lab::acts, done and logged here; the future is cut
/// Two lanes that differ in these parameters, or one lane again (none); from step 0.
struct Second {
  std::vector<Command> differences;
};
struct Seed {
  std::uint64_t seed;
};                ///< the same experiment anew from another seed
struct Reset {};  ///< from step 0 with the parameters as they are now
/// A run file says of a moment what fingerprint it has.
struct Expectation {
  std::int64_t step;
  std::uint64_t fingerprint;
};
/// Open, undo, redo: another run, at `step`. What is known of its future (undo brings it back) comes along.
struct Replace {
  Run run;
  std::int64_t step = 0, furthest = 0;
  std::shared_ptr<const Curve> timeline = nullptr;
  std::optional<Expectation> expected = {};  ///< compared as soon as that moment is reached
  bool keepLooks = false;                    ///< undo: what is shown stays as it is
};
struct Speed {
  double stepsPerSecond;
};  ///< infinity: as fast as it goes
/// Whether playing ends where a goal is reached (Lab::goal).
struct Rest {
  bool atGoal;
};
struct Watch {
  Probe probe;
};  ///< what the views need
/// The moment as it is now, once, looked at in another way than the views do; `taken` is called on the session's
/// thread.
struct Look {
  Probe probe;
  std::function<void(Observation)> taken;
};
/// Whether watching work goes on (Simulation::refine). Looking at something else turns it on again.
struct Refine {
  bool on;
};
}  // namespace request
using Request = std::variant<request::Play, request::Steps, request::Seek, request::Set, request::Act, request::Second,
                             request::Seed, request::Reset, request::Replace, request::Speed, request::Rest,
                             request::Watch, request::Look, request::Refine>;

}  // namespace perc
