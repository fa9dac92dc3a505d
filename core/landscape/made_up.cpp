// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/made_up.h"

#include <utility>

namespace perc::landscape {
namespace {

/// All but the function, which is text here.
struct Known {
  std::string text;
  double x0, x1, y0, y1;
  Spot start;
  std::vector<Spot> minima;  ///< of value 0
};

Known known(MadeUp kind, double condition, const std::string& formula) {
  switch (kind) {
    case MadeUp::Bowl: return {"(x^2 + " + toText(condition) + "*y^2)/2", -5, 5, -3, 3, {-4, 2}, {{0, 0}}};
    case MadeUp::Saddle: return {"x^2 - y^2", -2, 2, -2, 2, {-1.5, 0.01}, {}};
    case MadeUp::Rosenbrock: return {"(1 - x)^2 + 100*(y - x^2)^2", -2, 2, -1, 3, {-1.2, 1}, {{1, 1}}};
    case MadeUp::Himmelblau:
      return {"(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
              -6,
              6,
              -6,
              6,
              {0, 0},
              {{3, 2},
               {-2.805118086952745, 3.131312518250573},
               {-3.779310253377747, -3.283185991286170},
               {3.584428340330492, -1.848126526964404}}};
    case MadeUp::Beale:
      return {"(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
              -4.5,
              4.5,
              -4.5,
              4.5,
              {1, 1.5},
              {{3, 0.5}}};
    case MadeUp::Rastrigin:
      return {"20 + x^2 - 10*cos(2*pi*x) + y^2 - 10*cos(2*pi*y)", -5.12, 5.12, -5.12, 5.12, {-3.4, 2.7}, {{0, 0}}};
    case MadeUp::Plateau: return {"1 - exp(-(x^2 + y^2)/2)", -4, 4, -4, 4, {-2, 1.5}, {{0, 0}}};
    case MadeUp::Ravine: return {"x^2/20 + 5*(y - sin(x))^2", -8, 8, -3, 3, {-7, -1.5}, {{0, 0}}};
    case MadeUp::Formula: return {formula, -5, 5, -5, 5, {-4, 3}, {}};
  }
  return {};
}

}  // namespace

Result<MadeUpSurface> madeUpSurface(MadeUp kind, double condition, const std::string& formula) {
  Known k = known(kind, condition, formula);
  auto read = Formula::read(k.text);
  if (!read) return Message{PERC_TR("%1: %2"), {"formula"}, {read.error()}};
  const auto minimum = k.minima.empty() ? std::nullopt : std::optional(0.0);
  return MadeUpSurface{*std::move(read), k.x0, k.x1, k.y0, k.y1, k.start, minimum, std::move(k.minima)};
}

std::vector<param::Option> madeUpOptions() {
  return {{"bowl", PERC_TR("Quadratic bowl")},
          {"saddle", PERC_TR("Saddle")},
          {"rosenbrock", PERC_TR("Rosenbrock's banana")},
          {"himmelblau", PERC_TR("Himmelblau's four minima")},
          {"beale", PERC_TR("Beale's corners")},
          {"rastrigin", PERC_TR("Rastrigin's egg box")},
          {"plateau", PERC_TR("Plateau with a hole")},
          {"ravine", PERC_TR("Winding ravine")},
          {"formula", PERC_TR("Formula")}};
}

}  // namespace perc::landscape
