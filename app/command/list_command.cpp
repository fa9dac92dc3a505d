// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/list_command.h"

#include "app/command/arguments.h"
#include "app/command/console.h"
#include "app/command/run_options.h"
#include "core/nn/choices.h"
#include "scenes/labs.h"
#include "widgets/paint/text.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace perc::app {
namespace {

using nlohmann::ordered_json;
using param::Declaration;
using param::Kind;

constexpr OptionText kTexts[] = {
    {"set", "ID=VALUE", PERC_TR("Shows what is enabled when this parameter has this value; may be given many times.")},
    {"json", "", PERC_TR("Prints a JSON object: enough to draw the panel of parameters.")}};

std::string said(const char* text) { return widgets::translated(text).toStdString(); }
std::string said(const Message& message) { return widgets::translated(message).toStdString(); }

const char* whenName(param::When when) {
  constexpr const char* names[] = {"live", "restart", "look"};
  return names[static_cast<int>(when)];
}

ordered_json toJson(const param::Value& value) {
  return std::visit([](const auto& v) { return ordered_json(v); }, value);
}

/// A limit as a whole number where only whole numbers are meant.
ordered_json limit(double value, Kind kind) {
  return kind == Kind::Real || kind == Kind::Numbers ? ordered_json(value) : ordered_json(std::llround(value));
}

/// What the lab makes of one that may be left to it.
std::optional<param::Value> automatic(const param::Values& values, std::size_t i) {
  return values.declarations()[i].automatic ? std::optional(values.inForce(i)) : std::nullopt;
}

/// `inForce`: of one that may be left to the lab.
ordered_json parameterJson(const Declaration& d, const param::Value& value, bool enabled,
                           const std::optional<param::Value>& inForce = {}) {
  ordered_json json{{"id", d.id},
                    {"kind", param::kindName(d.kind)},
                    {"group", said(d.group)},
                    {"label", said(d.label)},
                    {"help", said(d.help)},
                    {"unit", d.unit},
                    {"when", whenName(d.when)}};
  if (d.kind == Kind::Integer || d.kind == Kind::Real || d.kind == Kind::Layers || d.kind == Kind::Numbers) {
    json["minimum"] = limit(d.range.minimum, d.kind);
    json["maximum"] = limit(d.range.maximum, d.kind);
    json["scale"] = d.scale == param::Scale::Log ? "log" : "linear";
    json["zero_allowed"] = d.zeroAllowed;
  }
  if (d.minimumCount > 0) json["minimum_count"] = d.minimumCount;
  if (d.maximumCount > 0) json["maximum_count"] = d.maximumCount;
  if (!d.options.empty()) {
    json["options"] = ordered_json::array();
    for (const param::Option& option : d.options)
      json["options"].push_back({{"id", option.id}, {"label", said(option.label)}});
  }
  json["default"] = toJson(d.defaultValue);
  json["value"] = toJson(value);
  if (inForce) json["in_force"] = toJson(*inForce);
  json["enabled"] = enabled;
  json["aliases"] = d.aliases;
  json["allowed"] = said(param::allowed(d));
  return json;
}

ordered_json presetJson(const Preset& preset) {
  ordered_json json{{"id", preset.id},
                    {"title", said(preset.title)},
                    {"question", said(preset.question)},
                    {"look_for", said(preset.lookFor)}};
  json["set"] = ordered_json::object();
  for (const auto& [id, value] : preset.settings) json["set"][id] = value;
  if (preset.second) json["second"][preset.second->first] = preset.second->second;
  return json;
}

ordered_json labJson(const Lab& lab, const param::Values& values) {
  ordered_json json{{"id", lab.id},
                    {"title", said(lab.title)},
                    {"summary", said(lab.summary)},
                    {"takes_data", lab.takesData},
                    {"takes_pictures", lab.takesPictures},
                    {"takes_runs", lab.adoptRun != nullptr}};
  json["parameters"] = ordered_json::array();
  for (std::size_t i = 0; i < values.size(); ++i)
    json["parameters"].push_back(
        parameterJson(values.declarations()[i], values[i], values.enabled(i), automatic(values, i)));
  json["acts"] = ordered_json::array();
  if (lab.acts)
    for (const Declaration& act : *lab.acts) json["acts"].push_back(parameterJson(act, act.defaultValue, true));
  json["presets"] = ordered_json::array();
  for (const Preset& preset : lab.presets) json["presets"].push_back(presetJson(preset));
  json["metrics"] = ordered_json::array();
  for (const FigurePart& metric : lab.figures->metrics())
    json["metrics"].push_back({{"id", metric.id}, {"label", said(metric.label)}});
  json["views"] = ordered_json::array();
  for (const ViewInfo& view : lab.views) json["views"].push_back({{"id", view.id}, {"title", said(view.title)}});
  json["tensor_files"] = ordered_json::array();
  for (const TensorFile& file : lab.tensorFiles)
    json["tensor_files"].push_back({{"id", file.id}, {"label", said(file.label)}, {"help", said(file.help)}});
  return json;
}

void printHeading(const char* text) {
  print(std::string_view("\n"));
  print(said(text) + "\n");
}

void printText(const Declaration& d, const param::Value& value, bool enabled,
               const std::optional<param::Value>& inForce) {
  const std::string now = param::format(value), initial = param::format(d.defaultValue);
  std::string line = "  " + d.id;
  line.resize(std::max(line.size() + 1, std::size_t{20}), ' ');
  line += said(param::allowed(d));
  if (*d.unit) line += std::string(" ") + d.unit;
  line += "; " + said(PERC_TR("default")) + " " + (initial.empty() ? "\"\"" : initial);
  if (inForce && now == param::kAutomatic) line += " (" + param::format(*inForce) + ")";
  if (now != initial) line += "; " + said(PERC_TR("now")) + " " + now;
  if (d.when == param::When::Restart) line += "; " + said(PERC_TR("restarts the run"));
  if (!enabled) line += "; " + said(PERC_TR("has no effect with these values"));
  print(line + "\n      " + said(d.label) + ". " + said(d.help) + "\n");
}

void printText(const Lab& lab, const param::Values& values) {
  print(said(lab.title) + " (" + lab.id + ")\n" + said(lab.summary) + "\n");
  std::string_view group;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const Declaration& d = values.declarations()[i];
    if (group != d.group) printHeading(d.group);
    group = d.group;
    printText(d, values[i], values.enabled(i), automatic(values, i));
  }
  if (lab.acts) printHeading(PERC_TR("Acts, for --change STEP:ID=NUMBERS"));
  if (lab.acts)
    for (const Declaration& act : *lab.acts)
      print("  " + act.id + "  " + said(param::allowed(act)) + "\n      " + said(act.help) + "\n");
  if (!lab.presets.empty()) printHeading(PERC_TR("Presets"));
  for (const Preset& preset : lab.presets)
    print("  " + preset.id + "  " + said(preset.title) + "\n      " + said(preset.question) + "\n      " +
          said(preset.lookFor) + "\n");
  printHeading(PERC_TR("Metrics"));
  for (const FigurePart& metric : lab.figures->metrics()) print("  " + metric.id + "\n");
  printHeading(PERC_TR("Views"));
  for (const ViewInfo& view : lab.views) print("  " + view.id + "\n");
  if (!lab.tensorFiles.empty()) printHeading(PERC_TR("Tensors, for --ID FILE.safetensors"));
  for (const TensorFile& file : lab.tensorFiles) print("  " + file.id + "  " + said(file.help) + "\n");
}

void listAll(bool asJson) {
  ordered_json all{{"program", "perceptorium"}, {"version", PERC_VERSION}, {"labs", ordered_json::array()}};
  for (const nn::LayerWord& layer : nn::layerWords())
    all["layers"].push_back({{"word", layer.word}, {"form", layer.form}, {"help", said(layer.help)}});
  for (const Lab& lab : labs()) {
    if (asJson) all["labs"].push_back(labJson(lab, param::Values(*lab.declarations)));
    else print(lab.id + "  " + said(lab.title) + ": " + said(lab.summary) + "\n");
  }
  if (asJson) print(all.dump(2) + "\n");
}

Result<void> listOne(const std::string& id, const Arguments& arguments) {
  const auto lab = labCalled(id, labs());
  if (!lab) return lab.error();
  param::Values values(*(*lab)->declarations);
  for (const std::string& text : arguments.values("set")) {
    const auto setting = readSetting(**lab, text);
    if (!setting) return setting.error();
    if (const auto set = values.setText(setting->first, setting->second); !set) return set;
  }
  if (arguments.has("json")) print(labJson(**lab, values).dump(2) + "\n");
  else printText(**lab, values);
  return {};
}

Result<void> list(const Arguments& arguments) {
  const auto words = arguments.words();
  if (words.size() > 1)
    return Message{PERC_TR("\"list %1 %2\" is not allowed: list takes at most one LAB."), {words[0], words[1]}};
  if (words.size() == 1) return listOne(words[0], arguments);
  if (arguments.has("set")) return Message{PERC_TR("--set %1 is not allowed without a LAB."), {arguments.value("set")}};
  listAll(arguments.has("json"));
  return {};
}

}  // namespace

int listCommand(const QStringList& words) {
  Arguments arguments("list", "list [LAB]",
                      PERC_TR("Lists the labs, or one lab's parameters, acts, presets, metrics and views."), kTexts);
  arguments.explain("LAB", PERC_TR("The id of a lab; \"perceptorium list\" shows them."));
  const auto parsed = arguments.parse(words);
  if (parsed)
    if (const auto answered = arguments.answered()) return *answered;
  const auto done = parsed ? list(arguments) : parsed;
  if (done) return kDone;
  complain(done.error());
  return kWrongUsage;
}

}  // namespace perc::app
