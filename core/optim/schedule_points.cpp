// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/schedule_points.h"

#include <charconv>
#include <optional>

namespace perc::optim {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

std::optional<std::int64_t> wholeOf(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// One entry; `least`: the first update that is allowed.
Result<SchedulePoint> readPoint(std::string_view entry, std::size_t number, std::int64_t least) {
  const auto wrong = [&](const char* text, std::vector<std::string> allowed) {
    allowed.insert(allowed.begin(), {std::to_string(number), std::string(entry)});
    return Message{text, std::move(allowed)};
  };
  const std::size_t colon = entry.find(':');
  if (colon == std::string_view::npos)
    return wrong(PERC_TR("entry %1 is \"%2\"; it must be an update and a rate, as in 300:0.1."), {});
  const auto update = wholeOf(trimmed(entry.substr(0, colon)));
  if (!update || *update < least || *update > kLastScheduleUpdate)
    return wrong(PERC_TR("entry %1 is \"%2\"; its update must be a whole number from %3 to %4: updates ascend."),
                 {std::to_string(least), std::to_string(kLastScheduleUpdate)});
  const auto rate = numberOf(trimmed(entry.substr(colon + 1)));
  if (!rate || !(*rate >= kLowestRate && *rate <= kHighestRate))
    return wrong(PERC_TR("entry %1 is \"%2\"; its rate must be a number from %3 to %4."),
                 {toText(kLowestRate), toText(kHighestRate)});
  return SchedulePoint{*update, *rate};
}

}  // namespace

Result<std::vector<SchedulePoint>> readSchedulePoints(std::string_view text) {
  std::vector<SchedulePoint> points;
  if (trimmed(text).empty()) return points;
  for (std::size_t from = 0; from != std::string_view::npos;) {
    const std::size_t comma = text.find(',', from);
    const bool last = comma == std::string_view::npos;
    if (points.size() == kMostSchedulePoints)
      return Message{PERC_TR("there are more than %1 points; at most %1 are allowed."),
                     {std::to_string(kMostSchedulePoints)}};
    const auto point = readPoint(trimmed(text.substr(from, last ? comma : comma - from)), points.size() + 1,
                                 points.empty() ? 0 : points.back().update + 1);
    if (!point) return point.error();
    points.push_back(*point);
    from = last ? comma : comma + 1;
  }
  return points;
}

std::string textOf(const std::vector<SchedulePoint>& points) {
  std::string text;
  for (const SchedulePoint& point : points)
    text += (text.empty() ? "" : ", ") + std::to_string(point.update) + ":" + toText(point.rate);
  return text;
}

}  // namespace perc::optim
