// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/place.h"

#include <algorithm>
#include <cmath>

namespace perc::landscape {

std::optional<Place> placeIn(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const auto number = [](std::string_view part) {
    const std::size_t first = std::min(part.find_first_not_of(' '), part.size());
    return numberOf(part.substr(first, part.find_last_not_of(' ') + 1 - first));
  };
  const auto a = number(text.substr(0, comma)), b = number(text.substr(comma + 1));
  return a && b && std::isfinite(*a) && std::isfinite(*b) ? std::optional(Place{*a, *b}) : std::nullopt;
}

Result<std::string> readPlace(std::string_view text) {
  const bool blank = text.find_first_not_of(' ') == std::string_view::npos;
  if (blank || placeIn(text)) return std::string(blank ? std::string_view() : text);
  return Message{PERC_TR("two numbers with a comma between them are allowed, as in 1, -0.5; or nothing.")};
}

}  // namespace perc::landscape
