// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the text of a run file; what is done with files is in run_file.cpp.
#include "core/io/run_file.h"
#include "core/io/strict_json.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>

namespace perc {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::int64_t kMostSteps = std::int64_t{1} << 53;

std::optional<std::uint64_t> unsignedFrom(const json& value, int base) {
  if (!value.is_string()) return std::nullopt;
  const auto& text = value.get_ref<const std::string&>();
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// A list, if every item passes.
template <class T, class Passes>
std::optional<param::Value> listFrom(const json& value, Passes passes) {
  if (!value.is_array() || !std::all_of(value.begin(), value.end(), passes)) return std::nullopt;
  return param::Value(value.get<std::vector<T>>());
}

/// The value if the JSON has the declaration's kind. Whole numbers are fine for reals.
std::optional<param::Value> fromJson(const param::Declaration& d, const json& value) {
  using param::Kind;
  if (d.automatic && value == param::kAutomatic) return param::Value(std::string(param::kAutomatic));
  switch (d.kind) {
    case Kind::Flag:
      if (value.is_boolean()) return param::Value(value.get<bool>());
      break;
    case Kind::Integer:
      if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{1} << 62) break;
      if (value.is_number_integer()) return param::Value(value.get<std::int64_t>());
      break;
    case Kind::Real:
      if (value.is_number()) return param::Value(value.get<double>());
      break;
    case Kind::Choice:
      if (!value.is_string()) break;
      if (const param::Option* option = param::findOption(d, value.get_ref<const std::string&>()))
        return param::Value(option->id);
      return param::Value(value.get<std::string>());
    case Kind::Text:
    case Kind::Network:  // as a person wrote it, perhaps
      if (!value.is_string()) break;
      if (!d.canonical) return param::Value(value.get<std::string>());
      if (auto kept = param::canonical(d, value.get_ref<const std::string&>())) return param::Value(*std::move(kept));
      return param::Value(value.get<std::string>());
    case Kind::Layers:
      return listFrom<int>(value, [](const json& item) {
        return item.is_number_integer() && item.get<std::int64_t>() >= 0 &&
               item.get<std::int64_t>() <= std::numeric_limits<int>::max();
      });
    case Kind::Sequence:
    case Kind::Subset: return listFrom<std::string>(value, [](const json& item) { return item.is_string(); });
    case Kind::Numbers: return listFrom<double>(value, [](const json& item) { return item.is_number(); });
  }
  return std::nullopt;
}

/// Reads a parsed run file field by field; every fault names the file and the field.
class Reader {
 public:
  Reader(const json& root, const std::string& name, FilePaths paths) : m_root(root), m_name(name), m_paths(paths) {}

  Result<RunRecord> read(std::span<const Lab> labs) {
    if (!m_root.is_object()) return fault("perceptorium", PERC_TR("a JSON object"));
    if (const auto known = checkKeys(); !known) return known.error();
    if (const auto version = checkVersion(); !version) return version.error();
    const Lab* lab =
        m_root.contains("lab") && m_root["lab"].is_string() ? findLab(labs, m_root["lab"].get<std::string>()) : nullptr;
    if (!lab) {
      std::string ids;
      for (const Lab& one : labs) ids += (ids.empty() ? "" : ", ") + one.id;
      return fault("lab", PERC_TR("one of %1"), {ids});
    }
    RunRecord record(*lab);
    for (const auto part :
         {&Reader::readNumbers, &Reader::readParameters, &Reader::readSecond, &Reader::readLog, &Reader::readFiles})
      if (const auto done = (this->*part)(record); !done) return done.error();
    record.replaced = std::move(m_replaced);
    return record;
  }

 private:
  Message fault(const std::string& field, const char* allowed, std::vector<std::string> more = {}) const {
    return {
        PERC_TR("%1: \"%2\" is missing or wrong: it takes %3."), {m_name, field}, {Message{allowed, std::move(more)}}};
  }

  Result<void> checkKeys() const {
    constexpr std::string_view known[] = {"perceptorium", "lab",     "seed",  "parameters",  "second",
                                          "log",          "steps",   "shown", "fingerprint", "level",
                                          "data",         "weights", "note"};
    for (const auto& [key, value] : m_root.items())
      if (std::find(std::begin(known), std::end(known), key) == std::end(known))
        return Message{PERC_TR("%1: the key \"%2\" is not known in a run file."), {m_name, key.substr(0, 80)}};
    return {};
  }

  Result<void> checkVersion() const {
    const auto version = m_root.find("perceptorium");
    if (version == m_root.end() || !version->is_number_integer())
      return Message{PERC_TR("%1 is not a run file: the key \"perceptorium\" with the version is missing."), {m_name}};
    if (*version < 1 || *version > kRunFileVersion)
      return Message{PERC_TR("%1 has version %2 of the run file; this program reads version %3."),
                     {m_name, version->dump(), "1, 2, " + std::to_string(kRunFileVersion)}};
    return {};
  }

  std::optional<std::int64_t> step(const json& value) const {
    if (!value.is_number_integer() ||
        (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{kMostSteps}))
      return std::nullopt;
    const auto number = value.get<std::int64_t>();
    return number >= 0 && number <= kMostSteps ? std::optional(number) : std::nullopt;
  }

  Result<void> readNumbers(RunRecord& record) {
    const auto seed = m_root.contains("seed") ? unsignedFrom(m_root["seed"], 10) : std::nullopt;
    if (!seed) return fault("seed", PERC_TR("a whole number from 0 to 18446744073709551615, in quotes"));
    record.run.seed = *seed;
    record.version = m_root["perceptorium"].get<int>();
    const auto steps = m_root.contains("steps") ? step(m_root["steps"]) : std::nullopt;
    if (!steps) return fault("steps", PERC_TR("a whole number from 0 to 2^53"));
    record.steps = *steps;
    if (m_root.contains("shown")) {
      record.shown = step(m_root["shown"]);
      if (!record.shown || *record.shown > *steps) return fault("shown", PERC_TR("a whole number from 0 to \"steps\""));
    }
    const auto fingerprint = m_root.contains("fingerprint") ? unsignedFrom(m_root["fingerprint"], 16) : std::nullopt;
    if (!fingerprint) return fault("fingerprint", PERC_TR("16 hexadecimal digits, in quotes"));
    record.fingerprint = *fingerprint;
    if (!m_root.contains("level") || !m_root["level"].is_string()) return fault("level", PERC_TR("a text"));
    record.level = m_root["level"].get<std::string>().substr(0, 40);
    if (m_root.contains("note") && !m_root["note"].is_string()) return fault("note", PERC_TR("a text"));
    return {};
  }

  /// The one entry of {id: value}, with the id of today. `unknown`: the message where no such declaration exists.
  Result<Command> command(const param::Declarations& declarations, const std::string& id, const json& given,
                          const char* unknown) {
    const param::Declaration* d = param::find(declarations, id);
    if (!d) {
      std::string ids;
      for (const param::Declaration& known : declarations) ids += (ids.empty() ? "" : ", ") + known.id;
      return Message{unknown, {m_name, id.substr(0, 80), ids}};
    }
    auto value = fromJson(*d, given);
    if (!value)
      return Message{
          PERC_TR("%1: the parameter \"%2\" has the wrong type: it takes %3."), {m_name, id}, {param::allowed(*d)}};
    if (const auto valid = param::validate(*d, *value); !valid)
      return Message{PERC_TR("%1: %2"), {m_name}, {valid.error()}};
    if (d->kind == param::Kind::Choice && given != std::get<std::string>(*value)) {
      const Message replaced{PERC_TR("%1: \"%2\" can no longer be \"%3\". It is read as \"%4\", so that other numbers "
                                     "follow than were recorded."),
                             {m_name, d->id, given.get<std::string>(), std::get<std::string>(*value)}};
      if (std::find(m_replaced.begin(), m_replaced.end(), replaced) == m_replaced.end()) m_replaced.push_back(replaced);
    }
    return Command{d->id, *std::move(value)};
  }
  Result<Command> parameter(const Lab& lab, const std::string& id, const json& given) {
    return command(*lab.declarations, id, given,
                   PERC_TR("%1: there is no parameter \"%2\" in this lab. The parameters are: %3."));
  }
  Result<Command> act(const Lab& lab, const std::string& id, const json& given) {
    if (!lab.acts)
      return Message{PERC_TR("%1: the log has the act \"%2\", but this lab has no acts."), {m_name, id.substr(0, 80)}};
    return command(*lab.acts, id, given, PERC_TR("%1: there is no act \"%2\" in this lab. The acts are: %3."));
  }

  Result<void> readParameters(RunRecord& record) {
    const auto given = m_root.find("parameters");
    if (given == m_root.end() || !given->is_object()) return fault("parameters", PERC_TR("an object of id: value"));
    param::Values& values = record.run.initial;
    std::vector<std::string> seen;
    for (const auto& [id, one] : given->items()) {
      const auto checked = parameter(*record.run.lab, id, one);
      if (!checked) return checked.error();
      const std::string& now = checked->id;
      if (std::find(seen.begin(), seen.end(), now) != seen.end())
        return Message{PERC_TR("%1: the key \"%2\" is there twice; once is allowed."), {m_name, now}};
      seen.push_back(now);
      if (const auto set = values.set(now, checked->value); !set) return set;
    }
    return {};
  }

  Result<void> readSecond(RunRecord& record) {
    const auto second = m_root.find("second");
    if (second == m_root.end()) return {};
    if (!second->is_object() || second->empty()) return fault("second", PERC_TR("an object of id: value"));
    for (const auto& [id, value] : second->items()) {
      auto difference = parameter(*record.run.lab, id, value);
      if (!difference) return difference.error();
      if (std::ranges::find(record.run.second, difference->id, &Command::id) != record.run.second.end())
        return Message{PERC_TR("%1: the key \"%2\" is there twice; once is allowed."), {m_name, difference->id}};
      record.run.second.push_back(*std::move(difference));
    }
    return {};
  }

  Result<void> readLog(RunRecord& record) {
    const auto log = m_root.find("log");
    if (log == m_root.end() || !log->is_array() || log->size() > kMostLogEntries)
      return fault("log", PERC_TR("a list of at most 100000 changes"));
    const Lab& lab = *record.run.lab;
    std::int64_t last = 0;
    for (const json& entry : *log) {
      const auto member = [&](const char* key) {
        return entry.contains(key) && entry[key].is_object() && entry[key].size() == 1;
      };
      const bool says = entry.is_object() && entry.contains("lane");  // for which of two lanes it is
      const auto lanes = says && entry["lane"].is_string() && record.run.hasLanes()
                             ? lanesFrom(entry["lane"].get<std::string>())
                             : std::nullopt;
      const bool shaped = entry.is_object() && entry.size() == (says ? 3 : 2) && says == lanes.has_value() &&
                          entry.contains("step") && (member("set") || member("act"));
      const auto at = shaped ? step(entry["step"]) : std::nullopt;
      if (!at || *at < last || *at > record.steps)
        return fault(
            "log",
            PERC_TR("entries {\"step\": n, \"set\": {id: value}} or {\"step\": n, \"act\": {id: value}}, in the order "
                    "of their steps, up to \"steps\", with \"lane\": \"A\", \"B\" or \"both\" where the run has two"));
      last = *at;
      const bool isAct = entry.contains("act");
      const auto change = entry[isAct ? "act" : "set"].begin();
      auto checked = isAct ? act(lab, change.key(), change.value()) : parameter(lab, change.key(), change.value());
      if (!checked) return checked.error();
      const param::When when = isAct ? param::When::Live : param::find(*lab.declarations, checked->id)->when;
      if (when == param::When::Look) {  // it was part of the experiment once: the last one is what was shown
        if (const auto set = record.run.initial.set(checked->id, checked->value); !set) return set;
        continue;
      }
      if (when != param::When::Live)
        return Message{PERC_TR("%1: \"%2\" cannot change in the middle of a run, but the log says so."),
                       {m_name, checked->id}};
      checked->lanes = lanes.value_or(usualLanes(record.run.second, checked->id));
      record.run.log.push_back({*at, *std::move(checked)});
    }
    return {};
  }

  Result<void> readFiles(RunRecord& record) {
    for (const auto& [key, path, digest] : {std::tuple{"data", &record.dataPath, &record.dataDigest},
                                            std::tuple{"weights", &record.weightsPath, &record.weightsDigest}}) {
      const auto source = m_root.find(key);
      if (source == m_root.end()) continue;
      const bool carried = source->is_object() && source->contains("bytes") && key == std::string_view("data");
      const bool shaped = source->is_object() && source->size() == (carried ? 3 : 2) && source->contains("path") &&
                          source->contains("digest") && (*source)["path"].is_string() &&
                          (!carried || (*source)["bytes"].is_string());
      const auto number = shaped ? unsignedFrom((*source)["digest"], 16) : std::nullopt;
      if (!number)
        return fault(
            key, PERC_TR("{\"path\", \"digest\"}, or {\"path\", \"digest\", \"bytes\"} for a table that comes along"));
      if (carried) record.dataPacked = (*source)["bytes"].get<std::string>();
      *path = (*source)["path"].get<std::string>();
      *digest = *number;
      const fs::path relative(*path);
      bool inside = !path->empty() && path->find('\0') == std::string::npos;
      if (m_paths == FilePaths::Anywhere && inside && relative.is_absolute()) continue;
      inside = inside && relative.is_relative();
      for (const fs::path& part : relative) inside = inside && part != "..";
      if (!inside) return fault(key, PERC_TR("the relative path of a file in the run file's folder"));
    }
    return {};
  }

  const json& m_root;
  const std::string& m_name;
  FilePaths m_paths;
  std::vector<Message> m_replaced;
};

}  // namespace

Result<RunRecord> parseRun(std::string_view text, const std::string& name, std::span<const Lab> labs, FilePaths paths) {
  if (text.size() > kMostRunFileBytes)
    return Message{PERC_TR("%1 is too large for a run file: at most 16 MiB are allowed."), {name}};
  const auto root = io::parseStrictJson(text, name);
  if (!root) return root.error();
  return Reader(*root, name, paths).read(labs);
}

}  // namespace perc
