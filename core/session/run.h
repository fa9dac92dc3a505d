// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table.h"
#include "core/nn/named_tensor.h"
#include "core/param/declaration.h"
#include "core/session/log.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
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
  /// Two lanes: the same run twice, the second with this one parameter different. It may be any parameter; the
  /// second lane keeps its value when the first one's is changed.
  std::optional<Command> second;
  Log log;
  /// False: a member of a cohort of which no frame is ever shown; a lab may leave out what only frames need.
  bool watched = true;

  bool sameStart(const Run& other) const {
    return lab == other.lab && param::sameButLooks(initial, other.initial) && seed == other.seed &&
           data == other.data && weights == other.weights && second == other.second;
  }
  /// What a command changes of the parameters: a setting, but no act.
  static bool change(param::Values& values, const Command& command);
  /// The parameters after every change up to and including `step`.
  param::Values valuesAt(std::int64_t step) const;
  /// The same experiment from its beginning, with the parameters as they are at `step`, and of what was done by hand
  /// up to then what is kept (acts that are When::Restart), at step 0.
  Run restartedAt(std::int64_t step) const;
};

/// What a run and its parameters as they are now add to its fingerprint: all that is set and no look, seed and files.
std::uint64_t digest(const Run& run, const param::Values& values);

}  // namespace perc
