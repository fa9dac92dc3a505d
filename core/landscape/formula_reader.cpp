// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/formula_reader.h"

#include "core/base/message.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <system_error>

namespace perc::landscape {
namespace {

constexpr std::size_t kMostCharacters = 300;
constexpr int kDeepest = 40, kMostNested = 3;
constexpr double kMostExponent = 20, kMostDegree = 400, kMostNumber = 1e12, kMostConstant = 1e100;

struct Function {
  std::string_view name;
  Operation operation;
};
constexpr Function kFunctions[] = {
    {"abs", Operation::Abs},   {"acos", Operation::Acos}, {"asin", Operation::Asin}, {"atan", Operation::Atan},
    {"cos", Operation::Cos},   {"cosh", Operation::Cosh}, {"exp", Operation::Exp},   {"log", Operation::Log},
    {"sin", Operation::Sin},   {"sinh", Operation::Sinh}, {"sqrt", Operation::Sqrt}, {"tan", Operation::Tan},
    {"tanh", Operation::Tanh},
};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWithin(double value, double most) {
  return value == 0 || (std::abs(value) >= 1 / most && std::abs(value) <= most);
}

/// A part that has been read: where its value is, and its degree.
struct Part {
  Tape::Register at = 0;
  double degree = 0;
};

class Reader {
 public:
  Reader(std::string_view text, Tape& tape) : m_text(text), m_tape(tape) {}

  Result<Tape::Register> read() {
    if (m_text.size() > kMostCharacters) {
      m_at = kMostCharacters;
      slip({PERC_TR("at most %1 characters are allowed"), {std::to_string(kMostCharacters)}});
      return m_error;
    }
    m_tape.constant(0);  // register 0, which a part has that could not be read
    const Part whole = sum();
    if (m_error.empty() && m_at < m_text.size()) {
      const bool comma = m_text[m_at] == ',' && m_at > 0 && isDigit(m_text[m_at - 1]);
      slip(comma ? Message{PERC_TR("numbers have a point, as in 0.2")}
                 : Message{PERC_TR("one of + - * / ^ is allowed here")});
    }
    if (!m_error.empty()) return m_error;
    return whole.at;
  }

 private:
  Part sum() {
    Part left = product();
    while (m_error.empty() && (next() == '+' || next() == '-')) {
      const std::size_t place = m_at;
      const Operation operation = m_text[m_at++] == '+' ? Operation::Add : Operation::Subtract;
      const Part right = product();
      left = checked({m_tape.binary(operation, left.at, right.at), std::max(left.degree, right.degree)}, place);
    }
    return left;
  }

  Part product() {
    Part left = withSign();
    while (m_error.empty() && (next() == '*' || next() == '/')) {
      const std::size_t place = m_at;
      const Operation operation = m_text[m_at++] == '*' ? Operation::Multiply : Operation::Divide;
      const Part right = withSign();
      left = checked({m_tape.binary(operation, left.at, right.at), left.degree + right.degree}, place);
    }
    return left;
  }

  Part withSign() {
    if (next() == '+') return ++m_at, withSign();
    if (next() != '-') return power();
    ++m_at;
    const Part part = withSign();
    return {m_tape.unary(Operation::Negate, part.at), part.degree};
  }

  Part power() {
    const Part base = single();
    if (!m_error.empty() || next() != '^') return base;
    const std::size_t place = m_at++;
    next();
    const std::size_t exponentPlace = m_at;
    if (m_exponents == kMostNested)
      slip({PERC_TR("at most %1 exponents inside one another are allowed"), {std::to_string(kMostNested)}});
    if (!m_error.empty()) return base;
    ++m_exponents;
    const Part exponent = withSign();
    --m_exponents;
    if (!m_error.empty()) return base;
    const auto constant = m_tape.constantAt(exponent.at), constantBase = m_tape.constantAt(base.at);
    if (constant && !(std::abs(*constant) <= kMostExponent)) {
      m_at = exponentPlace;
      slip({PERC_TR("exponents from %1 to %2 are allowed, or one with x or y"),
            {toText(-kMostExponent), toText(kMostExponent)}});
      return base;
    }
    if (constant)
      return checked({m_tape.power(base.at, *constant), base.degree * std::max(1., std::abs(*constant))}, place);
    if (constantBase && !(*constantBase > 0)) {
      m_at = place;
      slip({PERC_TR("before an exponent with x or y only constants above 0 are allowed")});
    }
    return checked({m_tape.binary(Operation::Power, base.at, exponent.at), base.degree + exponent.degree}, place);
  }

  Part single() {
    const char c = next();
    if (isDigit(c) || c == '.') return number();
    if (c == '(') return bracket();
    const std::string_view name = word();
    const std::size_t place = m_at;
    if (name == "x" || name == "y") {
      ++m_at;
      return {m_tape.variable(name == "x" ? Operation::X : Operation::Y), 1};
    }
    if (name == "pi" || name == "e") {
      m_at += name.size();
      return {m_tape.constant(name == "pi" ? std::numbers::pi : std::numbers::e), 0};
    }
    const auto function = std::ranges::find(kFunctions, name, &Function::name);
    if (function == std::end(kFunctions)) {
      std::string names;
      for (const Function& f : kFunctions) names.append(names.empty() ? "" : ", ").append(f.name);
      slip({PERC_TR("a number, x, y, pi, e, ( or one of %1 is wanted here"), {names}});
      return {};
    }
    m_at += name.size();
    if (next() != '(') slip({PERC_TR("( is wanted after %1"), {std::string(name)}});
    const Part inner = m_error.empty() ? bracket() : Part{};
    if (!m_error.empty()) return inner;
    return checked(
        {m_tape.unary(function->operation, inner.at), function->operation == Operation::Sqrt ? inner.degree : 1},
        place);
  }

  Part bracket() {
    if (m_depth == kDeepest)
      slip({PERC_TR("at most %1 brackets inside one another are allowed"), {std::to_string(kDeepest)}});
    if (!m_error.empty()) return {};
    ++m_at;
    ++m_depth;
    const Part inner = sum();
    --m_depth;
    if (m_error.empty() && next() != ')') slip({PERC_TR("one of + - * / ^ ) is allowed here")});
    ++m_at;
    return inner;
  }

  Part number() {
    double value = 0;
    const char* const start = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(start, m_text.data() + m_text.size(), value);
    const bool isNumber = error == std::errc();
    if (!isNumber || !isWithin(value, kMostNumber)) {
      slip(isNumber || error == std::errc::result_out_of_range
               ? Message{PERC_TR("numbers from %1 to %2 are allowed, and 0"),
                         {toText(1 / kMostNumber), toText(kMostNumber)}}
               : Message{PERC_TR("numbers have a point, as in 0.2")});
      return {};
    }
    m_at += static_cast<std::size_t>(end - start);
    return {m_tape.constant(value), 0};
  }

  /// What an operator or function at `place` gave, if it is allowed.
  Part checked(const Part& part, std::size_t place) {
    if (!m_error.empty()) return part;
    const auto constant = m_tape.constantAt(part.at);
    if (part.degree <= kMostDegree && (!constant || isWithin(*constant, kMostConstant))) return part;
    m_at = place;
    slip(
        constant && !std::isfinite(*constant)
            ? Message{PERC_TR("this has no finite value, as where numbers are divided by 0 or a root is taken below 0")}
        : constant ? Message{PERC_TR("what is calculated of numbers alone may be 0, or in size from %1 to %2"),
                             {toText(1 / kMostConstant), toText(kMostConstant)}}
                   : Message{PERC_TR("powers multiplied together may reach %1"), {toText(kMostDegree)}});
    return part;
  }

  /// The next character that is no space; 0 at the end.
  char next() {
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n')) ++m_at;
    return m_at < m_text.size() ? m_text[m_at] : '\0';
  }

  std::string_view word() const {
    std::size_t end = m_at;
    while (end < m_text.size() && isLetter(m_text[end])) ++end;
    return m_text.substr(m_at, end - m_at);
  }

  void slip(Message allowed) {
    if (!m_error.empty()) return;
    std::string found(word().substr(0, 24));
    if (found.empty() && m_at < m_text.size()) {
      // One character with the bytes that continue it; all before it is ASCII.
      std::size_t end = m_at + 1;
      while (end < m_text.size() && end < m_at + 4 && (m_text[end] & 0xC0) == 0x80) ++end;
      found = m_text.substr(m_at, end - m_at);
      if (static_cast<unsigned char>(found[0]) < ' ' || found[0] == 0x7F) found = "?";
    }
    const std::string place = std::to_string(m_at + 1);
    m_error = found.empty() ? Message{PERC_TR("at the end: %1."), {}, {std::move(allowed)}}
                            : Message{PERC_TR("character %1, \"%2\": %3."), {place, found}, {std::move(allowed)}};
  }

  std::string_view m_text;
  Tape& m_tape;
  std::size_t m_at = 0;
  int m_depth = 0, m_exponents = 0;
  Message m_error;
};

}  // namespace

Result<Tape::Register> readFormula(std::string_view text, Tape& tape) { return Reader(text, tape).read(); }

}  // namespace perc::landscape
