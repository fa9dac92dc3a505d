// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/formula.h"

#include "core/landscape/derivatives.h"
#include "core/landscape/formula_reader.h"

#include <array>
#include <cmath>
#include <limits>

namespace perc::landscape {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
using Registers = std::array<double, Tape::kMost>;  // not cleared: 80 kB of stack of which a formula touches its own

}  // namespace

Formula::Formula(std::string text, std::shared_ptr<const DerivativeTape> tape)
    : m_text(std::move(text)), m_tape(std::move(tape)) {}

Result<Formula> Formula::read(std::string_view text) {
  Tape tape;
  const auto value = readFormula(text, tape);
  if (!value) return value.error();
  auto derived = differentiate(std::move(tape), *value);
  if (!derived) return derived.error();
  return Formula(std::string(text), std::make_shared<const DerivativeTape>(*std::move(derived)));
}

double Formula::value(double x, double y) const {
  Registers r;
  evaluate(m_tape->tape.instructions().first(m_tape->valueEnd), x, y, r.data());
  return r[m_tape->value];
}

Formula::Slope Formula::slope(double x, double y) const {
  Registers r;
  const DerivativeTape& t = *m_tape;
  evaluate(t.tape.instructions().first(t.gradientEnd), x, y, r.data());
  if (!std::isfinite(r[t.value])) return {r[t.value], kNan, kNan};
  return {r[t.value], r[t.dx], r[t.dy]};
}

Formula::Curvature Formula::curvature(double x, double y) const {
  Registers r;
  const DerivativeTape& t = *m_tape;
  evaluate(t.tape.instructions(), x, y, r.data());
  if (!std::isfinite(r[t.value])) return {r[t.value], kNan, kNan, kNan, kNan, kNan};
  return {r[t.value], r[t.dx], r[t.dy], r[t.dxx], r[t.dxy], r[t.dyy]};
}

}  // namespace perc::landscape
