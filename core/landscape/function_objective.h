// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/formula.h"
#include "core/landscape/objective.h"

namespace perc::landscape {

/// A formula as a function of theta = (x, y). Calculated in double; what is given as a vector is rounded to Scalar.
class FunctionObjective final : public Objective {
 public:
  explicit FunctionObjective(Formula formula) : m_formula(std::move(formula)) {}

  Index dimension() const override { return 2; }
  std::optional<double> value(const ConstVectorRef& theta, StopToken stop) override;
  std::optional<double> gradient(const ConstVectorRef& theta, VectorRef gradient, StopToken stop) override;
  bool hessianVector(const ConstVectorRef& theta, const ConstVectorRef& vector, VectorRef product,
                     StopToken stop) override;

 private:
  Formula m_formula;
};

}  // namespace perc::landscape
