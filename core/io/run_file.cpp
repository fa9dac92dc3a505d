// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_file.h"

#include "core/base/file.h"
#include "core/base/fingerprint.h"
#include "core/data/csv.h"
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
  if (run.second) root["second"][run.second->id] = toJson(run.second->value);
  root["log"] = ordered_json::array();
  for (const LogEntry& entry : run.log) {
    if (entry.step > record.steps) break;
    ordered_json one{{"step", entry.step}};
    one[param::find(declarations, entry.command.id) ? "set" : "act"][entry.command.id] = toJson(entry.command.value);
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
  if (record.run.data)
    if (const auto done = name("data", record.run.data.path, record.run.data.digest); !done) return done.error();
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
  const auto bytes = io::readFile(path, data::kMaxCsvBytes);
  if (!bytes) return bytes.error();
  auto table = data::parseCsv(*bytes, path, {}, progress, stop);
  if (!table) return table.error();
  return Source<data::Table>{path, digestOf(*bytes), std::make_shared<const data::Table>(*std::move(table))};
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
                          StopToken stop, FilePaths paths) {
  const auto text = io::readFile(path, kMostRunFileBytes);
  if (!text) return text.error();
  auto record = parseRun(*text, path, labs, paths);
  if (!record) return record.error();
  const fs::path folder = fs::path(path).parent_path();
  if (!record->dataPath.empty()) {
    auto source = loadTable((folder / record->dataPath).string(), progress, stop);
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
  for (std::string* file : {&here.run.data.path, &here.run.weights.path}) {
    if (file->empty() || inside(*file, folder)) continue;
    const std::string copy = (fs::path(folder) / fs::path(*file).filename()).string();
    const auto bytes = io::readFile(*file, data::kMaxCsvBytes);
    if (!bytes) return bytes.error();
    const std::uint64_t digest = file == &here.run.data.path ? here.run.data.digest : here.run.weights.digest;
    if (digestOf(*bytes) != digest) return changed(*file);
    if (std::error_code error; fs::exists(copy, error)) {
      const auto there = io::readFile(copy, data::kMaxCsvBytes);
      if (!there || digestOf(*there) != digest)
        return Message{
            PERC_TR(
                "%1 would have to be replaced by the file of the same name that the run uses: save the run elsewhere."),
            {copy}};
    } else if (const auto written = io::writeFileAtomically(copy, *bytes); !written) {
      return written;
    }
    *file = copy;
  }
  const auto text = writeRun(here, folder);
  if (!text) return text.error();
  return io::writeFileAtomically(path, *text);
}

}  // namespace perc
