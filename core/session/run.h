// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"
#include "core/nn/named_tensor.h"
#include "core/param/declaration.h"
#include "core/session/log.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc {

struct Lab;

/// The version of fingerprints, as run files number it. Since 3 the same instruction level gives the same bits from
/// every compiler and C library; what the bits were before, this program cannot say. A parameter that came later
/// (Declaration::isLater) is in a fingerprint only where it is set.
inline constexpr int kFingerprintVersion = 3;

/// A file that a run needs, as it was read. `digest` tells whether it is still the same file.
template <class T>
struct Source {
  std::string path;
  std::uint64_t digest = 0;
  std::shared_ptr<const T> content;
  std::shared_ptr<const std::string> bytes = nullptr;  ///< of the file, where they go with the run
  explicit operator bool() const { return content != nullptr; }
  bool operator==(const Source& other) const { return digest == other.digest && !content == !other.content; }
};

/// A moment before every change of a run.
inline constexpr std::int64_t kBeforeAll = -1;

/// A run is a value: lab, parameters, seed, and the log of what was changed at which step. The same run gives the
/// same bits on every replay.
struct Run {
  /// The lab with its default parameters.
  explicit Run(const Lab& which);

  const Lab* lab;
  param::Values initial;
  std::uint64_t seed = 1;
  Source<data::Table> data;
  Source<std::vector<nn::NamedTensor>> weights;  ///< start from these instead of random ones
  /// Two lanes: the same run twice, lane B with these parameters different from its beginning; any may be. Empty: one
  /// lane.
  std::vector<Command> second;
  Log log;
  /// False: a member of a cohort of which no frame is ever shown; a lab may leave out what only frames need.
  bool watched = true;

  bool hasLanes() const { return !second.empty(); }
  bool sameStart(const Run& other) const;
  /// What a command changes of the parameters: a setting, but no act.
  static bool change(param::Values& values, const Command& command);
  /// The parameters of a lane (0: A, 1: B) after every change up to and including `step`.
  param::Values valuesAt(std::int64_t step, int lane = 0) const;
  /// Two lanes begin with these values; what has made the difference until now is said even where it is none.
  void startFrom(const param::Values& first, const param::Values& other);
  /// The same experiment from its beginning, with the parameters as they are at `step`, and of what was done by hand
  /// up to then what is kept (acts that are When::Restart), at step 0.
  Run restartedAt(std::int64_t step) const;
};

/// "A", "B" or "both", as run files and command lines call them.
const char* nameOf(Lanes lanes);
std::optional<Lanes> lanesFrom(std::string_view name);
/// For which lanes a change is of which that is not said: where they differ in just that from their beginning, lane A
/// alone, as earlier run files mean it.
Lanes usualLanes(std::span<const Command> second, std::string_view id);
/// "optimizer=adam learning-rate=0.1"
std::string textOf(std::span<const Command> settings);

/// What a run and its parameters as they are now, lane A's and lane B's (null: one lane), add to its fingerprint: all
/// that is set and no look, seed and files.
std::uint64_t digest(const Run& run, const param::Values& values, const param::Values* other = nullptr);

}  // namespace perc
