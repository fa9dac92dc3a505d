// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/variants.h"

#include <sstream>

namespace perc::cartpole {
namespace {

/// What must be alike in all, because it is of the whole run and not of one agent.
bool isShared(const param::Declaration& d) {
  for (const char* id : {"activity", "shown", "ghosts", "seeds", "variants", "transfer-x", "transfer-y"})
    if (d.id == id) return true;
  return d.when == param::When::Look;
}

Result<VariantSettings> parseVariant(const std::string& text) {
  VariantSettings variant;
  std::istringstream words(text);
  for (std::string word; words >> word;) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
      return Message{
          PERC_TR("variants: \"%1\" is not allowed: each setting is a list of ID=VALUE, as in agent=ppo discount=0.9."),
          {word}};
    const param::Declaration* d = param::find(schema().declarations(), word.substr(0, equals));
    if (!d) return Message{PERC_TR("variants: there is no parameter %1 in this lab."), {word.substr(0, equals)}};
    if (isShared(*d))
      return Message{PERC_TR("variants: %1 is the same for all settings compared; it cannot differ."), {d->id}};
    auto value = param::parse(*d, word.substr(equals + 1));
    if (!value) return Message{PERC_TR("variants: %1"), {}, {value.error()}};
    variant.text += (variant.text.empty() ? "" : " ") + word;
    variant.values.emplace_back(d->id, *std::move(value));
  }
  return variant;
}

}  // namespace

CartPoleParams VariantSettings::over(CartPoleParams params) const {
  for (const auto& [id, value] : values) schema().assign(params, id, value);
  return params;
}

Result<std::vector<VariantSettings>> parseVariants(const std::string& text) {
  std::vector<VariantSettings> all;
  std::istringstream parts(text);
  for (std::string part; std::getline(parts, part, '|');) {
    auto variant = parseVariant(part);
    if (!variant) return variant.error();
    if (!variant->values.empty()) all.push_back(*std::move(variant));
  }
  if (all.size() > static_cast<std::size_t>(kMostVariants))
    return Message{PERC_TR("variants: %1 settings are given; at most %2 are allowed beside the run's own."),
                   {std::to_string(all.size()), std::to_string(kMostVariants)}};
  return all;
}

}  // namespace perc::cartpole
