// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <charconv>

namespace perc {

std::string Message::english() const {
  std::string filled;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool place = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
    const std::size_t which = place ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
    if (place && which < arguments.size()) {
      filled += arguments[which];
      ++i;
    } else if (place && which - arguments.size() < parts.size()) {
      filled += parts[which - arguments.size()].english();
      ++i;
    } else {
      filled += text[i];
    }
  }
  return filled;
}

std::string toText(double value) {
  char buffer[40];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
  return {buffer, end};
}

std::optional<double> numberOf(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

}  // namespace perc
