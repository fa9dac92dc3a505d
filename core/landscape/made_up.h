// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/formula.h"
#include "core/param/declaration.h"

#include <optional>
#include <string>
#include <vector>

namespace perc::landscape {

/// Surfaces of which the answer is known, and one that is typed in; order of madeUpOptions().
///   Bowl        (x^2 + k y^2)/2 with the condition number k
///   Saddle      x^2 - y^2, without a minimum
///   Rosenbrock  (1 - x)^2 + 100 (y - x^2)^2: Rosenbrock 1960, "An automatic method for finding the greatest or least
///               value of a function"; the start is his
///   Himmelblau  (x^2 + y - 11)^2 + (x + y^2 - 7)^2, four minima: Himmelblau 1972, "Applied nonlinear programming"
///   Beale       (1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2: Beale 1958, "On an iterative method for
///               finding a local minimum of a function of more than one variable"
///   Rastrigin   20 + x^2 - 10 cos(2 pi x) + y^2 - 10 cos(2 pi y): Rastrigin 1974, "Systems of extremal control"
///   Plateau     1 - exp(-(x^2 + y^2)/2): a hole that is hardly felt from afar; ours
///   Ravine      x^2/20 + 5 (y - sin x)^2: a winding valley between steep sides; ours
enum class MadeUp { Bowl, Saddle, Rosenbrock, Himmelblau, Beale, Rastrigin, Plateau, Ravine, Formula };
std::vector<param::Option> madeUpOptions();

struct Spot {
  double x, y;
};

struct MadeUpSurface {
  Formula formula;
  /// The window that shows what it is about.
  double x0, x1, y0, y1;
  /// From where the rules differ.
  Spot start;
  /// The lowest value and where it is; nothing and nowhere: it has none, or nobody knows.
  std::optional<double> minimum;
  std::vector<Spot> minima;
};

/// `condition`: of the bowl, from 1e-12 to 1e12. `formula`: of MadeUp::Formula, which alone can give a message.
Result<MadeUpSurface> madeUpSurface(MadeUp kind, double condition = 20, const std::string& formula = "x^2 + y^2");

}  // namespace perc::landscape
