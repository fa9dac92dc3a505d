// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/axes.h"

#include <algorithm>
#include <numeric>

namespace perc::learn {
namespace {

double tells(const data::Dataset& d, std::size_t f, std::size_t rows) {
  const std::size_t groups = d.isRegression ? 1 : static_cast<std::size_t>(d.classCount());
  std::vector<double> count(groups), sum(groups);
  double squares = 0, total = 0, cross = 0, targetSum = 0, targetSquares = 0;
  for (std::size_t i = 0; i < rows; ++i) {
    const double v = d.at(f, i), t = d.target[i];
    const std::size_t g = d.isRegression ? 0 : static_cast<std::size_t>(d.label(i));
    count[g] += 1, sum[g] += v, total += v, squares += v * v, cross += v * t, targetSum += t, targetSquares += t * t;
  }
  const double n = static_cast<double>(rows);
  const double whole = squares - total * total / n;
  if (!(whole > 1e-12 * std::max(1.0, squares))) return 0;
  double between = 0;
  if (d.isRegression) {
    const double spread = targetSquares - targetSum * targetSum / n, both = cross - total * targetSum / n;
    between = spread > 0 ? both * both / spread : 0;
  } else {
    for (std::size_t g = 0; g < groups; ++g)
      if (count[g] > 0) between += sum[g] * sum[g] / count[g];
    between -= total * total / n;
  }
  return between / std::max(whole - between, 1e-12 * whole);
}

}  // namespace

std::vector<std::size_t> mostTelling(const data::Dataset& dataset, std::size_t rows) {
  std::vector<std::size_t> best(dataset.featureCount());
  std::iota(best.begin(), best.end(), 0);
  std::vector<double> scores(best.size());
  for (std::size_t f = 0; f < best.size(); ++f) scores[f] = tells(dataset, f, rows);
  std::stable_sort(best.begin(), best.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  return best;
}

}  // namespace perc::learn
