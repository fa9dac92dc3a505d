// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/run_outputs.h"
#include "core/session/lab.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace perc::app {

inline constexpr std::int64_t kDefaultSteps = 1000;
inline constexpr std::int64_t kMostSteps = std::int64_t{1} << 53;  ///< what a run file can hold

/// "test-accuracy>=0.95": when a run has come far enough.
struct Condition {
  enum class Relation { AtLeast, AtMost, Above, Below };
  std::string metric;
  Relation relation = Relation::AtLeast;
  double value = 0;

  bool holds(const std::vector<Metric>& metrics) const;
};

/// `perceptorium run`, read and checked as far as can be without opening a file.
struct RunOptions {
  const Lab* lab = nullptr;
  const Preset* preset = nullptr;
  std::vector<std::pair<std::string, std::string>> set;  ///< parameter and value; each is valid
  std::vector<Command> second;                           ///< two lanes that differ in this
  std::vector<LogEntry> changes;                         ///< in the order of their steps
  std::optional<std::uint64_t> seed;
  std::optional<std::string> data, startWeights;  ///< files to read
  std::optional<std::int64_t> steps;              ///< none given: all of a run that has an end, else kDefaultSteps
  std::optional<Condition> until;
  Outputs outputs;
  /// What lane B has else, from here or from the preset.
  std::vector<Command> differences() const;
  bool hasLanes() const { return !second.empty() || (preset && preset->second); }
};

/// `perceptorium replay`. Whether its views exist is known once the file is read: checkLab.
struct ReplayOptions {
  std::string file;
  std::optional<std::int64_t> at;
  Outputs outputs;
};

/// Whether --data names a run of a lab rather than data.
bool isRunFile(const std::string& path);

std::vector<OptionText> runOptionTexts(std::span<const Lab> labs);
std::vector<OptionText> replayOptionTexts(std::span<const Lab> labs);
Result<RunOptions> readRunOptions(const Arguments& arguments, std::span<const Lab> labs);
Result<ReplayOptions> readReplayOptions(const Arguments& arguments, std::span<const Lab> labs);

/// `text` as ID=VALUE for a parameter of the lab.
Result<std::pair<std::string, std::string>> readSetting(const Lab& lab, const std::string& text);
Result<const Lab*> labCalled(const std::string& id, std::span<const Lab> labs);
/// The lab for a benchmark of the window, whose fonts are there then; no id: the first.
Result<const Lab*> labInWindow(const std::string& id);

}  // namespace perc::app
