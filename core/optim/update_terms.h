// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optim/optimizer.h"

namespace perc::optim {

/// The parts of an update, each as long as theta.
struct UpdateTerms {
  Vector gradient;  ///< -rate times the gradient
  Vector momentum;  ///< -rate times what is kept of earlier gradients (momentum v, beta1 m); 0 for rules without
  Vector step;      ///< what is added to theta
};

/// `before`: what the rule remembers before the update.
UpdateTerms termsOf(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient,
                    const OptimizerState& before, Vector step);

}  // namespace perc::optim
