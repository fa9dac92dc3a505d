// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/update_terms.h"

#include <utility>

namespace perc::optim {

UpdateTerms termsOf(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient,
                    const OptimizerState& before, Vector step) {
  UpdateTerms terms{static_cast<Scalar>(-rate) * gradient, Vector::Zero(gradient.size()), std::move(step)};
  const auto keep = [&](double share) { terms.momentum = static_cast<Scalar>(-rate * share) * before.first; };
  switch (optimizer.rule) {
    case Rule::Momentum:
    case Rule::Nesterov: keep(optimizer.momentum); break;
    case Rule::Adam:
    case Rule::AdamW: keep(optimizer.beta1); break;
    default: break;
  }
  return terms;
}

}  // namespace perc::optim
