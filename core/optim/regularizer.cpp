// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/regularizer.h"

#include "core/math/lanes.h"

#include <cmath>

namespace perc::optim {

double penalty(const Regularizer& regularizer, std::span<const nn::Range> weights, const ConstVectorRef& theta) {
  double absolutes = 0, squares = 0;
  for (const nn::Range& range : weights)
    for (Index i = range.offset; i < range.offset + range.size; ++i) {
      const double w = theta[i];
      absolutes += std::abs(w);
      squares += w * w;
    }
  return regularizer.l1 * absolutes + regularizer.l2 / 2 * squares;
}

double addPenalty(const Regularizer& regularizer, std::span<const nn::Range> weights, const ConstVectorRef& theta,
                  VectorRef gradient) {
  if (regularizer.l1 == 0 && regularizer.l2 == 0) return 0;
  const auto l1 = static_cast<Scalar>(regularizer.l1), l2 = static_cast<Scalar>(regularizer.l2);
  for (const nn::Range& range : weights)
    mapLanes(
        range.size,
        [=](Lanes w, Lanes g) {
          const Lanes sign = w > Scalar(0) ? broadcast(l1) : w < Scalar(0) ? broadcast(-l1) : Lanes{};
          return g + sign + w * l2;
        },
        gradient.data() + range.offset, theta.data() + range.offset, gradient.data() + range.offset);
  return penalty(regularizer, weights, theta);
}

double norm(const ConstVectorRef& vector) {
  double squares[4] = {};
  const Index whole = vector.size() & ~Index(3);
  for (Index i = 0; i < whole; i += 4)
    for (Index k = 0; k < 4; ++k) squares[k] += static_cast<double>(vector[i + k]) * vector[i + k];
  for (Index i = whole; i < vector.size(); ++i) squares[0] += static_cast<double>(vector[i]) * vector[i];
  return std::sqrt((squares[0] + squares[1]) + (squares[2] + squares[3]));
}

double clipNorm(VectorRef gradient, double maximum) {
  const double before = norm(gradient);
  const double factor = maximum / (before + 1e-6);
  if (factor < 1) gradient *= static_cast<Scalar>(factor);
  return before;
}

}  // namespace perc::optim
