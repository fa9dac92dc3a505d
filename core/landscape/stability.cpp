// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/stability.h"

#include "core/base/message.h"
#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <span>

namespace perc::landscape {
namespace {

using optim::Rule;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// Of the larger root of z² - trace z + determinant.
double largestRoot(double trace, double determinant) {
  const double discriminant = trace * trace - 4 * determinant;
  if (discriminant < 0) return std::sqrt(determinant);
  return (std::abs(trace) + std::sqrt(discriminant)) / 2;
}

Grid emptyMap(const StabilitySettings& s) {
  const auto log10 = [](double rate) { return elementary::log(rate) / std::numbers::ln10; };
  Grid grid;
  grid.columns = s.columns;
  grid.rows = secondAxis(s.optimizer.rule) ? s.rows : 1;
  grid.x0 = log10(s.leastRate);
  grid.x1 = log10(s.mostRate);
  grid.y0 = s.leastSecond;
  grid.y1 = s.mostSecond;
  grid.values.assign(static_cast<std::size_t>(grid.columns) * grid.rows, std::numeric_limits<float>::quiet_NaN());
  return grid;
}

double rateOf(const Grid& grid, int column) { return elementary::exp(grid.x(column) * std::numbers::ln10); }

/// The slope of the straight line through (0, values[0]), (1, values[1]) … by least squares.
double slope(std::span<const double> values) {
  const double middle = (static_cast<double>(values.size()) - 1) / 2;
  double above = 0, below = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double d = static_cast<double>(i) - middle;
    above += d * values[i];
    below += d * d;
  }
  return above / below;
}

}  // namespace

Curvatures curvaturesAt(const Formula& formula, double x, double y) {
  const Formula::Curvature c = formula.curvature(x, y);
  const double middle = (c.dxx + c.dyy) / 2, half = (c.dxx - c.dyy) / 2, root = std::sqrt(half * half + c.dxy * c.dxy);
  return {middle - root, middle + root};
}

double contraction(Rule rule, double curvature, double rate, double momentum) {
  const double u = 1 - rate * curvature;
  switch (rule) {
    case Rule::GradientDescent:
    case Rule::Sgd: return std::abs(u);
    case Rule::Momentum: return largestRoot(momentum + u, momentum);
    case Rule::Nesterov: return largestRoot((1 + momentum) * u, momentum * u);
    default: return kNan;
  }
}

double contraction(Rule rule, const Curvatures& curvatures, double rate, double momentum) {
  return std::max(contraction(rule, curvatures.least, rate, momentum),
                  contraction(rule, curvatures.most, rate, momentum));
}

double largestStableRate(Rule rule, double most, double momentum) {
  switch (rule) {
    case Rule::GradientDescent:
    case Rule::Sgd: return 2 / most;
    case Rule::Momentum: return 2 * (1 + momentum) / most;
    case Rule::Nesterov: return 2 * (1 + momentum) / ((1 + 2 * momentum) * most);
    default: return kNan;
  }
}

Tuning fastest(Rule rule, const Curvatures& curvatures) {
  const auto [least, most] = curvatures;
  const double condition = most / least, root = std::sqrt(condition);
  switch (rule) {
    case Rule::GradientDescent:
    case Rule::Sgd: return {2 / (most + least), 0, (condition - 1) / (condition + 1)};
    case Rule::Momentum: {
      const double sum = std::sqrt(most) + std::sqrt(least), share = (root - 1) / (root + 1);
      return {4 / (sum * sum), share * share, share};
    }
    case Rule::Nesterov: {
      const double r = std::sqrt(3 * condition + 1);
      return {4 / (3 * most + least), (r - 2) / (r + 2), 1 - 2 / r};
    }
    default: return {kNan, kNan, kNan};
  }
}

const SecondAxis* secondAxis(Rule rule) {
  static const SecondAxis momentum{"momentum", PERC_TR("momentum"), &optim::Optimizer::momentum},
      smoothing{"smoothing", PERC_TR("smoothing"), &optim::Optimizer::smoothing},
      beta1{"beta1", PERC_TR("beta 1"), &optim::Optimizer::beta1};
  switch (rule) {
    case Rule::Momentum:
    case Rule::Nesterov: return &momentum;
    case Rule::RmsProp: return &smoothing;
    case Rule::Adam:
    case Rule::AdamW: return &beta1;
    default: return nullptr;
  }
}

bool StabilitySettings::hasTheory() const {
  return !std::isnan(contraction(optimizer.rule, 1, 1, 0)) && optimizer.weightDecay == 0;
}

Grid theoreticalStability(const StabilitySettings& s) {
  if (!s.hasTheory()) return {};
  Grid grid = emptyMap(s);
  for (int row = 0; row < grid.rows; ++row)
    for (int column = 0; column < grid.columns; ++column)
      grid.values[static_cast<std::size_t>(row) * grid.columns + column] =
          static_cast<float>(contraction(s.optimizer.rule, s.curvatures, rateOf(grid, column), grid.y(row)));
  return grid;
}

/// The slope of the distance's logarithm over the second half of the updates, until it leaves what a float can be. The
/// distance is that of the last two places together: one alone swings through 0.
double measuredContraction(const StabilitySettings& s, double rate, double second) {
  constexpr double kLargest = 1e30;
  optim::Optimizer optimizer = s.optimizer;
  if (const SecondAxis* axis = secondAxis(optimizer.rule)) optimizer.*axis->constant = second;
  Vector theta(2), gradient(2);
  theta << static_cast<Scalar>(s.start.x), static_cast<Scalar>(s.start.y);
  optim::OptimizerState state = optim::initialState(optimizer, 2);
  const auto squared = [&] { return double(theta[0]) * double(theta[0]) + double(theta[1]) * double(theta[1]); };
  std::vector<double> logarithms;
  logarithms.reserve(static_cast<std::size_t>(s.updates));
  double before = squared();
  for (int i = 0; i < s.updates; ++i) {
    gradient << static_cast<Scalar>(s.curvatures.least * double(theta[0])),
        static_cast<Scalar>(s.curvatures.most * double(theta[1]));
    optim::update(optimizer, rate, gradient, theta, state);
    const double now = squared(), distance = std::sqrt(before + now);
    if (distance == 0) return 0;
    if (!(distance < kLargest && distance > 1 / kLargest) && logarithms.size() > 3) break;
    logarithms.push_back(elementary::log(distance));
    before = now;
  }
  return elementary::exp(slope(std::span(logarithms).subspan(logarithms.size() / 2)));
}

MeasuredStability::MeasuredStability(StabilitySettings settings) : m_settings(settings), m_grid(emptyMap(settings)) {}

double MeasuredStability::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto end = std::chrono::steady_clock::now() + budget;
  const std::size_t count = m_grid.values.size();
  // Steps of the golden section, without a divisor in common with the number of cells.
  auto stride = static_cast<std::size_t>(0.618 * static_cast<double>(count)) + 1;
  while (std::gcd(stride, count) != 1) ++stride;
  while (m_done < count && !stop.stopRequested()) {
    const std::size_t cell = m_done * stride % count, columns = static_cast<std::size_t>(m_grid.columns);
    const double rate = rateOf(m_grid, static_cast<int>(cell % columns));
    m_grid.values[cell] =
        static_cast<float>(measuredContraction(m_settings, rate, m_grid.y(static_cast<int>(cell / columns))));
    ++m_done;
    if (std::chrono::steady_clock::now() >= end) break;
  }
  return static_cast<double>(m_done) / static_cast<double>(count);
}

}  // namespace perc::landscape
