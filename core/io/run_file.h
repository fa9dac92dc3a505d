// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/data/csv.h"
#include "core/session/lab.h"
#include "core/session/run.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace perc {

/// The version that is written; earlier ones are read. They differ in their fingerprints.
inline constexpr int kRunFileVersion = kFingerprintVersion;

/// What a run file (.perc) holds: the run, how far it went, and the fingerprint it had there.
/// The file is JSON: "perceptorium" (format version), "lab", "seed" (a string: 64 bits), "parameters" (id: value),
/// "second" ({id: value}, with two lanes), "log" ([{"step", "set": {id: value}} or {"step", "act": {id: value}}]),
/// "steps", "fingerprint" (hex), "level" (instruction level that made it), "data", "weights" ({"path", "digest"}) where
/// the run uses files (a table of at most kMostCarriedBytes comes along: "bytes", packed as in core/io/packed.h; "path"
/// is then its name), "shown" (an earlier step that was being looked at; the fingerprint is then of that moment), and
/// "note" (a text for people). Parameters that are not named have their default values.
struct RunRecord {
  explicit RunRecord(Run what) : run(std::move(what)) {}
  explicit RunRecord(const Lab& lab) : run(lab) {}

  Run run;
  std::int64_t steps = 0;
  std::optional<std::int64_t> shown;  ///< the moment that was being looked at, if it is not the last
  std::uint64_t fingerprint = 0;      ///< at moment()
  int version = kRunFileVersion;      ///< of the file
  std::string level;
  /// What the file says that is read as something else now, so that other numbers follow.
  std::vector<Message> replaced;
  /// Files named by a record that is parsed but whose files are not read yet: relative, inside the run file's folder
  /// (FilePaths::Inside).
  std::string dataPath, weightsPath;
  std::uint64_t dataDigest = 0, weightsDigest = 0;
  std::string dataPacked;  ///< what comes along of the table

  std::int64_t moment() const { return shown.value_or(steps); }
  /// Whether a replay with the instructions of `ourLevel` must give the same bits.
  bool isExactAt(std::string_view ourLevel) const {
    return version == kRunFileVersion && level == ourLevel && replaced.empty();
  }
};

inline constexpr std::size_t kMostRunFileBytes = std::size_t{16} << 20;
/// Of a table's file that comes along with a run, and of one that is read from a run file.
inline constexpr std::size_t kMostCarriedBytes = std::size_t{8} << 20, kMostUnpackedBytes = std::size_t{64} << 20;
inline constexpr std::size_t kMostSharedBytes = std::size_t{1} << 20;

/// Where the files of a run may lie: inside the run file's folder (PITFALLS: no absolute path, no ".."), or, in files
/// that never leave the machine, anywhere.
enum class FilePaths { Inside, Anywhere };

/// The text of a run file. Data and weights are named relative to `folder`, or by their absolute paths.
/// Error: a file the run needs lies outside `folder`.
Result<std::string> writeRun(const RunRecord& record, const std::string& folder, FilePaths paths = FilePaths::Inside);

/// The run as one line to send to somebody: a run file with only what differs from the defaults. Files are named, but
/// are no part of it, and its "note" says so. Error: more than kMostSharedBytes.
Result<std::string> writeShared(const RunRecord& record);

/// Reads the text of a run file; `name` is the file's name for messages. Opens no other file. Error: not JSON, nested
/// too deeply, a duplicate, unknown or missing key, another version, an unknown lab, a value that is not allowed.
Result<RunRecord> parseRun(std::string_view text, const std::string& name, std::span<const Lab> labs,
                           FilePaths paths = FilePaths::Inside);

/// A table (CSV), a set of pictures (data::isIdxPath; the source is its file of training images, the digest is of all
/// four; or data::isImageFolder, the digest is of the decoded pictures) or weights (safetensors) for a run, with the
/// digest by which the run knows them again.
Result<Source<data::Table>> loadTable(const std::string& path, const data::Progress& progress = {},
                                      StopToken stop = {});
Result<Source<std::vector<nn::NamedTensor>>> loadWeights(const std::string& path);

/// Reads a run file and the files it names. `table`: where the table lies now, whatever the file says (empty: there).
Result<RunRecord> loadRun(const std::string& path, std::span<const Lab> labs, const data::Progress& progress = {},
                          StopToken stop = {}, FilePaths paths = FilePaths::Inside, const std::string& table = {});

/// Writes a run file; the old one survives every failure. Data that do not come along and lie outside the file's folder
/// are copied beside it first.
Result<void> saveRun(const RunRecord& record, const std::string& path);

}  // namespace perc
