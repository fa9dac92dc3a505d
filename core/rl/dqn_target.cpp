// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/dqn_target.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace perc::rl {
namespace {

/// Derivative of Q(a) by the outputs.
Scalar share(bool duelling, Index output, Index action) {
  if (!duelling) return output == action ? 1 : 0;
  if (output == 0) return 1;
  return output - 1 == action ? Scalar(0.5) : Scalar(-0.5);
}

}  // namespace

void actionValues(const ConstMatrixRef& outputs, MatrixRef q) {
  assert(q.rows() == kValueActions && q.cols() == outputs.cols());
  const bool duelling = outputs.rows() == 3;
  for (Index s = 0; s < outputs.cols(); ++s) {
    const Scalar* z = outputs.data() + s * outputs.outerStride();
    Scalar* to = q.data() + s * q.outerStride();
    if (duelling) {
      const Scalar half = (z[1] - z[2]) / 2;
      to[0] = z[0] + half;
      to[1] = z[0] - half;
    } else {
      to[0] = z[0];
      to[1] = z[1];
    }
  }
}

void dqnTargets(const ConstMatrixRef& nextQ, const ConstMatrixRef& choosing, const ConstVectorRef& rewards,
                const ConstVectorRef& discounts, VectorRef targets) {
  for (Index s = 0; s < nextQ.cols(); ++s) {
    const Index best = choosing(1, s) > choosing(0, s) ? 1 : 0;
    // A terminated state's value counts for nothing, not even when it is no number.
    targets[s] = discounts[s] == 0 ? rewards[s] : rewards[s] + discounts[s] * nextQ(best, s);
  }
}

double dqnLoss(const ConstMatrixRef& outputs, std::span<const std::int8_t> actions, const ConstVectorRef& targets,
               const ConstVectorRef& weights, VectorRef errors, MatrixRef gradient) {
  const Index samples = outputs.cols(), rows = outputs.rows();
  const bool duelling = rows == 3;
  const auto unit = static_cast<Scalar>(1.0 / static_cast<double>(samples));
  double total = 0;
  for (Index s = 0; s < samples; ++s) {
    const auto action = static_cast<Index>(actions[static_cast<std::size_t>(s)]);
    Scalar q = 0;
    for (Index r = 0; r < rows; ++r) q += share(duelling, r, action) * outputs(r, s);
    const Scalar difference = q - targets[s], size = std::abs(difference),
                 weight = weights.size() > 0 ? weights[s] : Scalar(1);
    errors[s] = -difference;
    total += static_cast<double>(weight * (size < 1 ? difference * difference / 2 : size - Scalar(0.5)));
    const Scalar slope = unit * weight * (size < 1 ? difference : difference > 0 ? Scalar(1) : Scalar(-1));
    for (Index r = 0; r < rows; ++r) gradient(r, s) = share(duelling, r, action) * slope;
  }
  return total / static_cast<double>(samples);
}

}  // namespace perc::rl
