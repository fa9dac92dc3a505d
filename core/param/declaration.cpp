// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/declaration.h"

#include "core/base/brief.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <functional>

namespace perc::param {
namespace {

std::vector<std::string_view> splitList(std::string_view text) {
  std::vector<std::string_view> parts;
  if (text.empty() || text == "none") return parts;
  for (std::size_t start = 0;;) {
    const std::size_t comma = text.find(',', start);
    std::string_view part = text.substr(start, comma == std::string_view::npos ? comma : comma - start);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    parts.push_back(part);
    if (comma == std::string_view::npos) return parts;
    start = comma + 1;
  }
}

template <class T>
std::optional<T> number(std::string_view text) {
  T value{};
  if (!text.empty() && text.front() == '+') text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// A limit without an exponent where people write it so: 0.00001, 1000000.
std::string limitText(double value) {
  if (value != 0 && (std::abs(value) < 1e-6 || std::abs(value) >= 1e9)) return toText(value);
  char text[64];
  const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed).ptr;
  return {text, end};
}

Message wrong(const Declaration& declaration, std::string_view given) {
  return {PERC_TR("%1 = %2 is not allowed: it takes %3."), {declaration.id, brief(given)}, {allowed(declaration)}};
}

bool isOption(const Declaration& declaration, const std::string& id) {
  return std::any_of(declaration.options.begin(), declaration.options.end(),
                     [&](const Option& o) { return o.id == id; });
}

/// Options in the order of the declaration, each once, so that one choice has one spelling.
std::vector<std::string> inOrder(const Declaration& declaration, const std::vector<std::string>& chosen) {
  std::vector<std::string> ordered;
  for (const Option& option : declaration.options)
    if (std::find(chosen.begin(), chosen.end(), option.id) != chosen.end()) ordered.push_back(option.id);
  return ordered;
}

struct IsValid {
  const Declaration& d;

  bool inRange(double value) const {
    if (!std::isfinite(value)) return false;
    return (value >= d.range.minimum && value <= d.range.maximum) || (d.zeroAllowed && value == 0);
  }
  bool operator()(bool) const { return d.kind == Kind::Flag; }
  bool operator()(std::int64_t value) const { return d.kind == Kind::Integer && inRange(static_cast<double>(value)); }
  bool operator()(double value) const { return d.kind == Kind::Real && inRange(value); }
  bool operator()(const std::string& value) const {
    if (d.automatic && value == kAutomatic) return true;
    if (d.kind == Kind::Choice) return isOption(d, value);
    if (value.size() > static_cast<std::size_t>(d.maximumCount) || value.find('\0') != std::string::npos) return false;
    if (!d.canonical) return d.kind == Kind::Text;
    const Result<std::string> kept = d.canonical(value);
    return kept && *kept == value;
  }
  bool operator()(const std::vector<int>& value) const {
    return d.kind == Kind::Layers && value.size() <= static_cast<std::size_t>(d.maximumCount) &&
           std::all_of(value.begin(), value.end(), [this](int units) { return inRange(units); });
  }
  bool operator()(const std::vector<std::string>& value) const {
    if (d.kind == Kind::Sequence)
      return value.size() <= static_cast<std::size_t>(d.maximumCount) &&
             std::all_of(value.begin(), value.end(), [this](const std::string& id) { return isOption(d, id); });
    return d.kind == Kind::Subset && !value.empty() && inOrder(d, value) == value;
  }
  bool operator()(const std::vector<double>& value) const {
    return d.kind == Kind::Numbers && value.size() >= static_cast<std::size_t>(d.minimumCount) &&
           value.size() <= static_cast<std::size_t>(d.maximumCount) &&
           std::all_of(value.begin(), value.end(), [this](double number) { return inRange(number); });
  }
};

/// The numbers of a list; nothing if a part is none.
template <class T>
std::optional<Value> readNumbers(std::string_view text) {
  std::vector<T> numbers;
  for (const std::string_view part : splitList(text)) {
    const auto n = number<T>(part);
    if (!n) return std::nullopt;
    numbers.push_back(*n);
  }
  return numbers;
}

std::optional<Value> readIds(const Declaration& declaration, std::string_view text) {
  std::vector<std::string> chosen;
  for (const std::string_view part : splitList(text)) {
    if (!isOption(declaration, std::string(part))) return std::nullopt;
    chosen.emplace_back(part);
  }
  return declaration.kind == Kind::Sequence ? chosen : inOrder(declaration, chosen);
}

/// What the text says, within its limits or not; nothing if it says no value of this kind.
std::optional<Value> read(const Declaration& declaration, std::string_view text) {
  if (declaration.automatic && text == kAutomatic) return std::string(text);
  switch (declaration.kind) {
    case Kind::Flag:
      if (text == "true" || text == "on" || text == "1" || text == "yes") return true;
      if (text == "false" || text == "off" || text == "0" || text == "no") return false;
      break;
    case Kind::Integer: return number<std::int64_t>(text);
    case Kind::Real: return number<double>(text);
    case Kind::Choice:
      if (const Option* option = findOption(declaration, text)) return option->id;
      break;
    case Kind::Text:
    case Kind::Network: return std::string(text);
    case Kind::Layers: return readNumbers<int>(text);
    case Kind::Sequence:
    case Kind::Subset: return readIds(declaration, text);
    case Kind::Numbers: return readNumbers<double>(text);
  }
  return std::nullopt;
}

/// The values with commas between them, as readNumbers() and readIds() take them.
template <class T, class Text>
std::string listed(const std::vector<T>& values, Text text) {
  if (values.empty()) return "none";
  std::string all;
  for (const T& value : values) {
    if (!all.empty()) all += ',';
    all += text(value);
  }
  return all;
}

}  // namespace

Declaration numbers(const char* id, int least, int most, Range range, const char* label, const char* help, When when) {
  Declaration d;
  d.id = id;
  d.kind = Kind::Numbers;
  d.group = PERC_TR("By hand");
  d.label = label;
  d.help = help;
  d.when = when;
  d.range = range;
  d.minimumCount = least;
  d.maximumCount = most;
  d.defaultValue = std::vector<double>(static_cast<std::size_t>(least));
  return d;
}

const Declaration* find(const Declarations& declarations, std::string_view id) {
  for (const Declaration& d : declarations)
    if (d.id == id || std::find(d.aliases.begin(), d.aliases.end(), id) != d.aliases.end()) return &d;
  return nullptr;
}

const Option* findOption(const Declaration& declaration, std::string_view id) {
  for (const Option& option : declaration.options)
    if (option.id == id || std::find(option.aliases.begin(), option.aliases.end(), id) != option.aliases.end())
      return &option;
  return nullptr;
}

Result<std::string> canonical(const Declaration& declaration, std::string_view text) {
  if (text.size() > static_cast<std::size_t>(declaration.maximumCount)) return wrong(declaration, "…");
  Result<std::string> kept = declaration.canonical(text);
  if (!kept) return Message{PERC_TR("%1: %2"), {declaration.id}, {kept.error()}};
  return kept;
}

Result<void> validate(const Declaration& declaration, const Value& value) {
  if (std::visit(IsValid{declaration}, value)) return {};
  if (const auto* text = std::get_if<std::string>(&value); text && declaration.canonical)
    if (const auto kept = canonical(declaration, *text); !kept) return kept.error();
  return wrong(declaration, format(value));
}

Result<Value> parse(const Declaration& declaration, std::string_view text) {
  if (declaration.canonical) {
    auto kept = canonical(declaration, text);
    if (!kept) return kept.error();
    return Value(*std::move(kept));
  }
  std::optional<Value> value = read(declaration, text);
  if (!value || !validate(declaration, *value)) return wrong(declaration, text);
  return *std::move(value);
}

std::string format(const Value& value) {
  struct Formatter {
    std::string operator()(bool v) const { return v ? "true" : "false"; }
    std::string operator()(std::int64_t v) const { return std::to_string(v); }
    std::string operator()(double v) const { return toText(v); }
    std::string operator()(const std::string& v) const { return v; }
    std::string operator()(const std::vector<int>& v) const {
      return listed(v, [](int units) { return std::to_string(units); });
    }
    std::string operator()(const std::vector<std::string>& v) const { return listed(v, std::identity{}); }
    std::string operator()(const std::vector<double>& v) const { return listed(v, toText); }
  };
  return std::visit(Formatter{}, value);
}

Message allowed(const Declaration& d) {
  if (d.automatic && d.kind != Kind::Choice) {
    Declaration number = d;
    number.automatic = {};
    return {PERC_TR("%1, or auto"), {}, {allowed(number)}};
  }
  const std::string low = limitText(d.range.minimum), high = limitText(d.range.maximum);
  std::string ids;
  for (const Option& option : d.options) ids += (ids.empty() ? "" : ", ") + option.id;
  switch (d.kind) {
    case Kind::Flag: return {PERC_TR("true or false")};
    case Kind::Integer: return {PERC_TR("a whole number from %1 to %2"), {low, high}};
    case Kind::Real:
      if (d.zeroAllowed && d.range.minimum > 0) return {PERC_TR("0, or a number from %1 to %2"), {low, high}};
      return {PERC_TR("a number from %1 to %2"), {low, high}};
    case Kind::Choice: return {PERC_TR("one of %1"), {ids}};
    case Kind::Text: return {PERC_TR("at most %1 characters"), {std::to_string(d.maximumCount)}};
    case Kind::Network:
      return {PERC_TR("layers divided by ; as in dense 8; tanh; residual(dense 8; tanh), made of %1; or nothing"),
              {ids}};
    case Kind::Layers:
      return {PERC_TR("up to %1 layers of %2 to %3 units, as in 8,8, or none"),
              {std::to_string(d.maximumCount), low, high}};
    case Kind::Subset: return {PERC_TR("one or more of %1, separated by commas"), {ids}};
    case Kind::Sequence:
      return {PERC_TR("up to %1 of %2, in order, separated by commas, or none"), {std::to_string(d.maximumCount), ids}};
    case Kind::Numbers:
      if (d.minimumCount == d.maximumCount)
        return {PERC_TR("%1 numbers from %2 to %3, separated by commas"), {std::to_string(d.minimumCount), low, high}};
      return {PERC_TR("%1 to %2 numbers from %3 to %4, separated by commas"),
              {std::to_string(d.minimumCount), std::to_string(d.maximumCount), low, high}};
  }
  return {};
}

std::string_view kindName(Kind kind) {
  constexpr std::string_view names[] = {"flag",    "integer", "real",   "choice",   "text",
                                        "network", "layers",  "subset", "sequence", "numbers"};
  return names[static_cast<int>(kind)];
}

Values::Values(const Declarations& declarations) : m_declarations(&declarations) {
  for (const Declaration& d : declarations) m_values.push_back(d.defaultValue);
}

const Value& Values::get(std::string_view id) const {
  const Declaration* d = find(*m_declarations, id);
  assert(d);
  return m_values[static_cast<std::size_t>(d - m_declarations->data())];
}

Result<void> Values::set(std::string_view id, Value value) {
  const Declaration* d = find(*m_declarations, id);
  if (!d) {
    std::string ids;
    for (const Declaration& known : *m_declarations) ids += (ids.empty() ? "" : ", ") + known.id;
    return Message{PERC_TR("There is no parameter %1. The parameters are: %2."), {std::string(id), ids}};
  }
  if (const auto valid = validate(*d, value); !valid) return valid;
  m_values[static_cast<std::size_t>(d - m_declarations->data())] = std::move(value);
  return {};
}

Result<void> Values::setText(std::string_view id, std::string_view text) {
  const Declaration* d = find(*m_declarations, id);
  if (!d) return set(id, false);
  const auto value = parse(*d, text);
  if (!value) return value.error();
  return set(id, *value);
}

bool Values::enabled(std::size_t index) const {
  const auto& condition = (*m_declarations)[index].enabledIf;
  return !condition || condition(*this);
}

bool Values::isAutomatic(std::size_t index) const {
  const auto* text = std::get_if<std::string>(&m_values[index]);
  return text && *text == kAutomatic && (*m_declarations)[index].automatic;
}

Value Values::inForce(std::size_t index) const {
  return isAutomatic(index) ? (*m_declarations)[index].automatic(*this) : m_values[index];
}

bool sameButLooks(const Values& a, const Values& b) {
  assert(&a.declarations() == &b.declarations());
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a.declarations()[i].when != When::Look && !(a[i] == b[i])) return false;
  return true;
}

}  // namespace perc::param
