// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/derivatives.h"

#include "core/math/elementary.h"

#include <ginac/ginac.h>
#include <algorithm>
#include <cmath>
#include <exception>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace perc::landscape {
namespace {

using GiNaC::ex;

// GiNaC's own abs is of complex numbers.
DECLARE_FUNCTION_1P(magnitude)
DECLARE_FUNCTION_1P(signum)
ex magnitudeDerivative(const ex& argument, unsigned) { return signum(argument); }
ex signumDerivative(const ex&, unsigned) { return 0; }
REGISTER_FUNCTION(magnitude, derivative_func(magnitudeDerivative))
REGISTER_FUNCTION(signum, derivative_func(signumDerivative))

/// The double itself, as a fraction.
ex numberOf(double value) {
  int exponent = 0;
  const double fraction = std::frexp(value, &exponent);
  return GiNaC::numeric(static_cast<long>(std::ldexp(fraction, 53))) * GiNaC::pow(ex(2), exponent - 53);
}

/// The calculation of a register as GiNaC sees it. Constants but small whole numbers and exponents are names to it: as
/// fractions they would be taken out of sums and raised to powers that overflow.
class Symbols {
 public:
  Symbols() : m_x("x"), m_y("y") {}
  const GiNaC::realsymbol& x() const { return m_x; }
  const GiNaC::realsymbol& y() const { return m_y; }

  /// A constant's value, if `symbol` names one.
  std::optional<double> constantOf(const ex& symbol) const {
    const auto found = m_constants.find(symbol);
    return found != m_constants.end() ? std::optional(found->second) : std::nullopt;
  }

  ex expressionOf(const Tape& tape, Tape::Register value) {
    std::vector<ex> all;
    for (const Instruction& i : tape.instructions().first(value + std::size_t(1))) {
      refusePole(i, all);
      all.push_back(result(tape, i, all));
    }
    return all.back();
  }

 private:
  /// Where a part is 0 everywhere GiNaC would throw, and leak what it was at.
  static void refusePole(const Instruction& i, const std::vector<ex>& all) {
    const bool divides = i.operation == Operation::Divide && all[i.b].is_zero();
    const bool fromNothing = (i.operation == Operation::Power || i.operation == Operation::Log) && all[i.a].is_zero();
    if (divides || fromNothing) throw std::domain_error("a pole everywhere");
  }

  ex result(const Tape& tape, const Instruction& i, const std::vector<ex>& all) {
    switch (i.operation) {
      case Operation::Constant: return constant(i.constant);
      case Operation::X: return m_x;
      case Operation::Y: return m_y;
      case Operation::Negate: return -all[i.a];
      case Operation::Sqrt: return GiNaC::sqrt(all[i.a]);
      case Operation::Exp: return GiNaC::exp(all[i.a]);
      case Operation::Log: return GiNaC::log(all[i.a]);
      case Operation::Sin: return GiNaC::sin(all[i.a]);
      case Operation::Cos: return GiNaC::cos(all[i.a]);
      case Operation::Tan: return GiNaC::tan(all[i.a]);
      case Operation::Asin: return GiNaC::asin(all[i.a]);
      case Operation::Acos: return GiNaC::acos(all[i.a]);
      case Operation::Atan: return GiNaC::atan(all[i.a]);
      case Operation::Sinh: return GiNaC::sinh(all[i.a]);
      case Operation::Cosh: return GiNaC::cosh(all[i.a]);
      case Operation::Tanh: return GiNaC::tanh(all[i.a]);
      case Operation::Abs: return magnitude(all[i.a]);
      case Operation::Sign: return signum(all[i.a]);
      case Operation::Add: return all[i.a] + all[i.b];
      case Operation::Subtract: return all[i.a] - all[i.b];
      case Operation::Multiply: return all[i.a] * all[i.b];
      case Operation::Divide: return all[i.a] / all[i.b];
      case Operation::Power:
        if (const auto base = tape.constantAt(i.a)) return GiNaC::exp(constant(elementary::log(*base)) * all[i.b]);
        if (const auto exponent = tape.constantAt(i.b)) return GiNaC::pow(all[i.a], numberOf(*exponent));
        return GiNaC::pow(all[i.a], all[i.b]);
    }
    return 0;
  }

  ex constant(double value) {
    constexpr double kLargestNumber = 100;
    if (value == std::floor(value) && std::abs(value) <= kLargestNumber) return static_cast<long>(value);
    const auto known = std::ranges::find(m_constants, std::abs(value), &decltype(m_constants)::value_type::second);
    const ex symbol = known != m_constants.end() ? known->first : GiNaC::realsymbol();
    m_constants.emplace(symbol, std::abs(value));
    return value < 0 ? -symbol : symbol;
  }

  GiNaC::realsymbol m_x, m_y;
  std::unordered_map<ex, double, std::hash<ex>, std::equal_to<ex>> m_constants;
};

/// A register, or the negative of one. (x - y)^3 is -(y - x)^3 to GiNaC in half of all runs.
struct Signed {
  Tape::Register at;
  bool isNegative = false;
};

/// Puts GiNaC's expressions on a tape. Throws std::domain_error at what a tape does not know.
class Compiler {
 public:
  Compiler(Tape& tape, const Symbols& symbols) : m_tape(tape), m_symbols(symbols) {}

  Tape::Register plain(const ex& e) {
    const Signed s = compile(e);
    return s.isNegative ? m_tape.unary(Operation::Negate, s.at) : s.at;
  }

 private:
  Signed compile(const ex& e) {
    if (const auto known = m_done.find(e); known != m_done.end()) return known->second;
    if (m_tape.full()) return {0};
    const Signed made = make(e);
    m_done.emplace(e, made);
    return made;
  }

  Signed make(const ex& e) {
    if (e.is_equal(m_symbols.x())) return {m_tape.variable(Operation::X)};
    if (e.is_equal(m_symbols.y())) return {m_tape.variable(Operation::Y)};
    if (const auto constant = m_symbols.constantOf(e)) return {m_tape.constant(*constant)};
    if (GiNaC::is_exactly_a<GiNaC::numeric>(e)) return number(GiNaC::ex_to<GiNaC::numeric>(e));
    if (GiNaC::is_exactly_a<GiNaC::constant>(e)) return number(GiNaC::ex_to<GiNaC::numeric>(e.evalf()));  // pi
    if (GiNaC::is_exactly_a<GiNaC::add>(e)) return sum(e);
    if (GiNaC::is_exactly_a<GiNaC::mul>(e)) return product(e);
    if (GiNaC::is_exactly_a<GiNaC::power>(e)) return power(e.op(0), e.op(1));
    if (GiNaC::is_exactly_a<GiNaC::function>(e)) return function(GiNaC::ex_to<GiNaC::function>(e));
    throw std::domain_error("unknown to a tape");
  }

  Signed number(const GiNaC::numeric& n) {
    if (!n.is_real()) throw std::domain_error("not real");
    const double value = n.to_double();
    return {m_tape.constant(std::abs(value)), std::signbit(value)};
  }

  Signed sum(const ex& e) {
    std::vector<Signed> terms;
    for (std::size_t i = 0; i < e.nops(); ++i) terms.push_back(compile(e.op(i)));
    order(terms);
    Signed all = terms.front();
    for (std::size_t i = 1; i < terms.size(); ++i)
      all.at = m_tape.binary(terms[i].isNegative == all.isNegative ? Operation::Add : Operation::Subtract, all.at,
                             terms[i].at);
    return all;
  }

  Signed product(const ex& e) {
    std::vector<Signed> above, below;
    Signed all{m_tape.constant(1)};
    for (std::size_t i = 0; i < e.nops(); ++i) {
      const ex factor = e.op(i);
      const bool divides = GiNaC::is_exactly_a<GiNaC::power>(factor) && factor.op(1).info(GiNaC::info_flags::negative);
      const Signed s = divides ? power(factor.op(0), -factor.op(1)) : compile(factor);
      all.isNegative ^= s.isNegative;
      if (m_tape.constantAt(s.at) != 1.) (divides ? below : above).push_back(s);
    }
    if (!above.empty()) all.at = chain(above);
    if (!below.empty()) all.at = m_tape.binary(Operation::Divide, all.at, chain(below));
    return all;
  }

  Tape::Register chain(std::vector<Signed>& factors) {
    order(factors);
    Tape::Register all = factors.front().at;
    for (std::size_t i = 1; i < factors.size(); ++i) all = m_tape.binary(Operation::Multiply, all, factors[i].at);
    return all;
  }

  Signed power(const ex& base, const ex& exponent) {
    if (!GiNaC::is_exactly_a<GiNaC::numeric>(exponent))
      return {m_tape.binary(Operation::Power, plain(base), plain(exponent))};
    const auto& n = GiNaC::ex_to<GiNaC::numeric>(exponent);
    if (!n.is_real()) throw std::domain_error("not real");
    if (!n.is_integer()) return {m_tape.power(plain(base), n.to_double())};
    const Signed s = compile(base);
    return {m_tape.power(s.at, n.to_double()), s.isNegative && n.is_odd()};
  }

  Signed function(const GiNaC::function& f) {
    static const std::unordered_map<std::string, Operation> known = {
        {"exp", Operation::Exp},    {"log", Operation::Log},   {"sin", Operation::Sin},   {"cos", Operation::Cos},
        {"tan", Operation::Tan},    {"asin", Operation::Asin}, {"acos", Operation::Acos}, {"atan", Operation::Atan},
        {"sinh", Operation::Sinh},  {"cosh", Operation::Cosh}, {"tanh", Operation::Tanh}, {"magnitude", Operation::Abs},
        {"signum", Operation::Sign}};
    const auto found = known.find(f.get_name());
    if (found == known.end()) throw std::domain_error("a function unknown to a tape");
    return {m_tape.unary(found->second, plain(f.op(0)))};
  }

  void order(std::vector<Signed>& parts) const {
    // Constants first, which then are one.
    std::ranges::sort(parts, {},
                      [&](const Signed& s) { return std::pair(!m_tape.constantAt(s.at), m_tape.shape(s.at)); });
  }

  Tape& m_tape;
  const Symbols& m_symbols;
  std::unordered_map<ex, Signed, std::hash<ex>, std::equal_to<ex>> m_done;
};

DerivativeTape derived(Tape tape, Tape::Register value) {
  Symbols symbols;
  const ex f = symbols.expressionOf(tape, value), fx = f.diff(symbols.x()), fy = f.diff(symbols.y());
  DerivativeTape d{std::move(tape), value, 0, 0, 0, 0, 0, 0, 0};
  Compiler compiler(d.tape, symbols);
  // Not derived at all when the tape is full: that takes the time of those that are too long.
  const auto second = [&](const ex& first, const GiNaC::realsymbol& by) {
    return d.tape.full() ? Tape::Register{} : compiler.plain(first.diff(by));
  };
  d.valueEnd = d.tape.instructions().size();
  d.dx = compiler.plain(fx);
  d.dy = compiler.plain(fy);
  d.gradientEnd = d.tape.instructions().size();
  d.dxx = second(fx, symbols.x());
  d.dxy = second(fx, symbols.y());
  d.dyy = second(fy, symbols.y());
  return d;
}

}  // namespace

Result<DerivativeTape> differentiate(Tape tape, Tape::Register value) {
  static std::mutex one;  // GiNaC counts references to what all share, without a lock
  const std::lock_guard lock(one);
  try {
    DerivativeTape d = derived(std::move(tape), value);
    if (d.tape.full())
      return Message{PERC_TR("its derivatives need more than %1 operations; a shorter one is wanted."),
                     {std::to_string(Tape::kMost)}};
    return d;
  } catch (const std::exception&) {
    return Message{PERC_TR("it has no value anywhere, as where it divides by 0 or takes a root below 0.")};
  }
}

}  // namespace perc::landscape
