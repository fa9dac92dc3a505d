// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace perc::landscape {

struct DerivativeTape;

/// A function of x and y that was typed in, with its exact first and second derivatives; the same bits on every
/// machine. The value is calculated as it was typed. A shared constant: any number of threads.
class Formula {
 public:
  struct Slope {
    double value, dx, dy;
  };
  struct Curvature {
    double value, dx, dy, dxx, dxy, dyy;
  };

  /// + - * / ^ ( ), numbers, x, y, pi, e, and sin cos tan asin acos atan sinh cosh tanh exp log sqrt abs; limits:
  /// core/landscape/formula_reader.h. Else a message with the place and what is allowed there.
  static Result<Formula> read(std::string_view text);

  const std::string& text() const { return m_text; }

  /// Infinite or NaN where it has no finite value: division by 0, logarithms and roots below 0, overflow. Derivatives
  /// are NaN there.
  double value(double x, double y) const;
  Slope slope(double x, double y) const;
  Curvature curvature(double x, double y) const;

 private:
  Formula(std::string text, std::shared_ptr<const DerivativeTape> tape);

  std::string m_text;
  std::shared_ptr<const DerivativeTape> m_tape;
};

}  // namespace perc::landscape
