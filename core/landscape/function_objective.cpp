// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/function_objective.h"

namespace perc::landscape {

std::optional<double> FunctionObjective::value(const ConstVectorRef& theta, StopToken stop) {
  if (stop.stopRequested()) return std::nullopt;
  return m_formula.value(theta[0], theta[1]);
}

std::optional<double> FunctionObjective::gradient(const ConstVectorRef& theta, VectorRef gradient, StopToken stop) {
  if (stop.stopRequested()) return std::nullopt;
  const Formula::Slope s = m_formula.slope(theta[0], theta[1]);
  gradient[0] = static_cast<Scalar>(s.dx);
  gradient[1] = static_cast<Scalar>(s.dy);
  return s.value;
}

bool FunctionObjective::hessianVector(const ConstVectorRef& theta, const ConstVectorRef& vector, VectorRef product,
                                      StopToken stop) {
  if (stop.stopRequested()) return false;
  const Formula::Curvature c = m_formula.curvature(theta[0], theta[1]);
  const double u = vector[0], v = vector[1];
  product[0] = static_cast<Scalar>(c.dxx * u + c.dxy * v);
  product[1] = static_cast<Scalar>(c.dxy * u + c.dyy * v);
  return true;
}

}  // namespace perc::landscape
