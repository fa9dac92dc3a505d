// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/math/matrix.h"

#include <optional>

namespace perc::landscape {

/// A function of a flat vector that can be looked at: the loss of a network on given samples by its parameters, or a
/// made-up surface. It keeps scratch of its own between calls: one thread at a time. Each call gives nothing (or false)
/// when stopped.
class Objective {
 public:
  virtual ~Objective() = default;
  virtual Index dimension() const = 0;
  /// Infinite or NaN where the function has no finite value.
  [[nodiscard]] virtual std::optional<double> value(const ConstVectorRef& theta, StopToken stop) = 0;
  /// The value, and its gradient into `gradient`.
  [[nodiscard]] virtual std::optional<double> gradient(const ConstVectorRef& theta, VectorRef gradient,
                                                       StopToken stop) = 0;
  /// The exact Hessian at `theta` times `vector`.
  [[nodiscard]] virtual bool hessianVector(const ConstVectorRef& theta, const ConstVectorRef& vector, VectorRef product,
                                           StopToken stop) = 0;
};

}  // namespace perc::landscape
