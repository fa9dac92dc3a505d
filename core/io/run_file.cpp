// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_file.h"

#include "core/base/file.h"
#include "core/base/fingerprint.h"
#include "core/data/csv.h"
#include "core/data/image_folder.h"
#include "core/data/images.h"
#include "core/io/packed.h"
#include "core/io/safetensors.h"

#include <filesystem>
#include <nlohmann/json.hpp>

namespace perc {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

json toJson(const param::Value& value) {
  return std::visit([](const auto& v) { return json(v); }, value);
}

std::uint64_t digestOf(std::string_view bytes) {
  Fingerprint fingerprint;
  fingerprint.add(bytes);
  return fingerprint.value();
}

/// `path` as seen from `folder`, if it lies inside it.
std::optional<std::string> inside(const std::string& path, const std::string& folder) {
  std::error_code error;
  const fs::path relative = fs::relative(path, folder.empty() ? "." : folder, error);
  if (error || relative.empty() || relative.is_absolute() || *relative.begin() == "..") return std::nullopt;
  return relative.string();
}

ordered_json nameOf(const std::string& path, std::uint64_t digest) { return {{"path", path}, {"digest", hex(digest)}}; }

/// Everything but the files. `all`: also the parameters that have their default values.
ordered_json describe(const RunRecord& record, bool all) {
  const Run& run = record.run;
  ordered_json root;
  root["perceptorium"] = kRunFileVersion;
  root["lab"] = run.lab->id;
  root["seed"] = std::to_string(run.seed);
  root["parameters"] = ordered_json::object();
  const param::Declarations& declarations = run.initial.declarations();
  for (std::size_t i = 0; i < declarations.size(); ++i)
    if (all || run.initial[i] != declarations[i].defaultValue)
      root["parameters"][declarations[i].id] = toJson(run.initial[i]);
  for (const Command& difference : run.second) root["second"][difference.id] = toJson(difference.value);
  root["log"] = ordered_json::array();
  for (const LogEntry& entry : run.log) {
    if (entry.step > record.steps) break;
    ordered_json one{{"step", entry.step}};
    one[param::find(declarations, entry.command.id) ? "set" : "act"][entry.command.id] = toJson(entry.command.value);
    if (run.hasLanes()) one["lane"] = nameOf(entry.command.lanes);
    root["log"].push_back(std::move(one));
  }
  root["steps"] = record.steps;
  if (record.shown) root["shown"] = *record.shown;
  root["fingerprint"] = hex(record.fingerprint);
  root["level"] = record.level;
  return root;
}

std::string dumped(const ordered_json& root, int indent) {
  return root.dump(indent, ' ', false, ordered_json::error_handler_t::replace);
}

Message changed(const std::string& file) {
  return {PERC_TR("%1 is not the file that the run was made with: its content has changed."), {file}};
}

std::string baseName(const std::string& path) { return fs::path(path).filename().string(); }

/// A table from the bytes of its file, which come along with the run unless they are many.
Result<Source<data::Table>> tableOf(std::string bytes, const std::string& path, const data::Progress& progress,
                                    StopToken stop) {
  auto table = data::parseCsv(bytes, path, {}, progress, stop);
  if (!table) return table.error();
  Source<data::Table> source{path, digestOf(bytes), std::make_shared<const data::Table>(*std::move(table))};
  if (bytes.size() <= kMostCarriedBytes) source.bytes = std::make_shared<const std::string>(std::move(bytes));
  return source;
}

/// Of a folder with a folder of PNG or JPEG files for each class: all to learn from, none to test with.
Result<Source<data::Table>> loadImageFolder(const std::string& path, const data::Progress& progress, StopToken stop) {
  data::Decoding how;
  how.stop = stop;
  auto read = data::readImageFolder(path, how, [&](std::size_t done, std::size_t all) {
    if (progress) progress(static_cast<double>(done) / static_cast<double>(all));
  });
  if (!read) return read.error();
  Fingerprint digest;
  digest.add(read->numbers.data(), read->numbers.size());
  digest.add(read->labels.data(), read->labels.size() * sizeof read->labels[0]);
  for (const std::string& name : read->classNames) digest.add(std::string_view(name));
  data::ImageSet none = *read;
  none.numbers.clear();
  none.labels.clear();
  auto table = std::make_shared<data::Table>();
  table->name = path;
  table->images = std::make_shared<const data::TrainAndTest>(
      data::TrainAndTest{std::make_shared<const data::ImageSet>(*std::move(read)),
                         std::make_shared<const data::ImageSet>(std::move(none))});
  return Source<data::Table>{path, digest.value(), std::move(table)};
}

Result<Source<data::Table>> loadPictures(const std::string& path, const data::Progress& progress, StopToken stop) {
  if (data::isImageFolder(path)) return loadImageFolder(path, progress, stop);
  const auto files = data::idxFiles(path);
  if (!files) return files.error();
  Fingerprint digest;
  std::size_t read = 0;
  auto images = data::readIdxImages(*files, [&](std::string_view bytes) {
    digest.add(bytes);
    if (progress) progress(static_cast<double>(++read) / static_cast<double>(files->size()));
    return !stop.stopRequested();
  });
  if (!images) return images.error();
  auto table = std::make_shared<data::Table>();
  table->name = files->front();
  table->images = std::make_shared<const data::TrainAndTest>(*std::move(images));
  return Source<data::Table>{files->front(), digest.value(), std::move(table)};
}

/// Copies a folder of pictures likewise.
Result<void> copyFolderBeside(const fs::path& folder, std::string& path, std::uint64_t digest) {
  const fs::path from = fs::path(path).has_filename() ? fs::path(path) : fs::path(path).parent_path();
  const fs::path copy = folder / from.filename();
  std::error_code error;
  if (!fs::exists(copy, error)) fs::copy(from, copy, fs::copy_options::recursive, error);
  if (error) return Message{PERC_TR("%1 cannot be written: %2."), {copy.string(), error.message()}};
  const auto read = loadImageFolder(copy.string(), {}, {});
  if (!read) return read.error();
  if (read->digest != digest) return changed(copy.string());
  path = copy.string();
  return {};
}

/// Copies the files that a run knows by `path` and `digest` into `folder`; `path` is then the copy.
Result<void> copyBeside(const fs::path& folder, std::string& path, std::uint64_t digest) {
  if (data::isImageFolder(path)) return copyFolderBeside(folder, path, digest);
  Result<std::vector<std::string>> files = std::vector<std::string>{path};
  if (data::isIdxPath(path)) files = data::idxFiles(path);
  if (!files) return files.error();
  std::vector<std::string> contents;
  Fingerprint found;
  for (const std::string& file : *files) {
    auto bytes = io::readFile(file, data::kMaxCsvBytes);
    if (!bytes) return bytes.error();
    found.add(*bytes);
    contents.push_back(*std::move(bytes));
  }
  if (found.value() != digest) return changed(path);
  const auto copyOf = [&](const std::string& file) { return (folder / fs::path(file).filename()).string(); };
  std::vector<bool> there(files->size());
  for (std::size_t i = 0; i < files->size(); ++i) {
    std::error_code error;
    const std::string copy = copyOf((*files)[i]);
    if (!(there[i] = fs::exists(copy, error))) continue;
    if (const auto bytes = io::readFile(copy, data::kMaxCsvBytes); !bytes || *bytes != contents[i])
      return Message{
          PERC_TR(
              "%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere."),
          {copy}};
  }
  for (std::size_t i = 0; i < files->size(); ++i)
    if (!there[i])
      if (const auto written = io::writeFileAtomically(copyOf((*files)[i]), contents[i]); !written) return written;
  path = copyOf(path);
  return {};
}

}  // namespace

Result<std::string> writeRun(const RunRecord& record, const std::string& folder, FilePaths paths) {
  ordered_json root = describe(record, true);
  const auto name = [&](const char* key, const std::string& path, std::uint64_t digest) -> Result<void> {
    if (paths == FilePaths::Anywhere) {
      root[key] = nameOf(fs::absolute(path).string(), digest);
      return {};
    }
    const auto relative = inside(path, folder);
    if (!relative)
      return Message{PERC_TR("%1 must lie in the folder of the run file, so that both can be moved together."), {path}};
    root[key] = nameOf(*relative, digest);
    return {};
  };
  const Source<data::Table>& table = record.run.data;
  if (std::error_code none; table.bytes && (paths == FilePaths::Inside || !fs::exists(table.path, none))) {
    root["data"] = nameOf(baseName(table.path), table.digest);
    root["data"]["bytes"] = io::pack(*table.bytes);
  } else if (table) {
    if (const auto done = name("data", table.path, table.digest); !done) return done.error();
  }
  if (record.run.weights)
    if (const auto done = name("weights", record.run.weights.path, record.run.weights.digest); !done)
      return done.error();
  return dumped(root, 2) + "\n";
}

Result<std::string> writeShared(const RunRecord& record) {
  ordered_json root = describe(record, false);
  const Run& run = record.run;
  if (run.data) root["data"] = nameOf(baseName(run.data.path), run.data.digest);
  if (run.weights) root["weights"] = nameOf(baseName(run.weights.path), run.weights.digest);
  if (run.data || run.weights)
    root["note"] = "not part of this text: " + baseName(run.data ? run.data.path : run.weights.path) +
                   (run.data && run.weights ? " and " + baseName(run.weights.path) : "");
  std::string text = dumped(root, -1);
  if (text.size() <= kMostSharedBytes) return text;
  return Message{PERC_TR("This run has too many changes for a text of at most 1 MiB: save it as a file."), {}};
}

Result<Source<data::Table>> loadTable(const std::string& path, const data::Progress& progress, StopToken stop) {
  if (data::isIdxPath(path)) return loadPictures(path, progress, stop);
  auto bytes = io::readFile(path, data::kMaxCsvBytes);
  if (!bytes) return bytes.error();
  return tableOf(*std::move(bytes), path, progress, stop);
}

Result<Source<std::vector<nn::NamedTensor>>> loadWeights(const std::string& path) {
  const auto bytes = io::readFile(path, io::kMaxSafetensorsBytes);
  if (!bytes) return bytes.error();
  auto weights = io::parseSafetensors(*bytes, path);
  if (!weights) return weights.error();
  return Source<std::vector<nn::NamedTensor>>{
      path, digestOf(*bytes), std::make_shared<const std::vector<nn::NamedTensor>>(std::move(weights->tensors))};
}

Result<RunRecord> loadRun(const std::string& path, std::span<const Lab> labs, const data::Progress& progress,
                          StopToken stop, FilePaths paths, const std::string& table) {
  const auto text = io::readFile(path, kMostRunFileBytes);
  if (!text) return text.error();
  auto record = parseRun(*text, path, labs, paths);
  if (!record) return record.error();
  const fs::path folder = fs::path(path).parent_path();
  if (!record->dataPacked.empty()) {
    auto bytes = io::unpack(record->dataPacked, kMostUnpackedBytes);
    record->dataPacked.clear();
    if (!bytes) return Message{PERC_TR("%1: the table that comes along in it is damaged."), {path}};
    auto source = tableOf(*std::move(bytes), record->dataPath, progress, stop);
    if (!source) return source.error();
    if (source->digest != record->dataDigest) return changed(record->dataPath);
    record->run.data = *std::move(source);
  } else if (!record->dataPath.empty()) {
    const std::string file = table.empty() ? (folder / record->dataPath).string() : table;
    if (std::error_code none; fs::is_directory(file, none) && !data::isImageFolder(file))
      return Message{PERC_TR("%1: \"data\" names the folder %2, where a file is needed."), {path, file}};
    auto source = loadTable(file, progress, stop);
    if (!source) return source.error();
    if (source->digest != record->dataDigest) return changed(source->path);
    record->run.data = *std::move(source);
  }
  if (!record->weightsPath.empty()) {
    auto source = loadWeights((folder / record->weightsPath).string());
    if (!source) return source.error();
    if (source->digest != record->weightsDigest) return changed(source->path);
    record->run.weights = *std::move(source);
  }
  return record;
}

Result<void> saveRun(const RunRecord& record, const std::string& path) {
  const std::string folder = fs::path(path).parent_path().string();
  RunRecord here = record;
  const auto bring = [&folder](std::string& file, std::uint64_t digest) -> Result<void> {
    if (file.empty() || inside(file, folder)) return {};
    return copyBeside(folder, file, digest);
  };
  if (!here.run.data.bytes)
    if (const auto brought = bring(here.run.data.path, here.run.data.digest); !brought) return brought;
  if (const auto brought = bring(here.run.weights.path, here.run.weights.digest); !brought) return brought;
  const auto text = writeRun(here, folder);
  if (!text) return text.error();
  return io::writeFileAtomically(path, *text);
}

}  // namespace perc
