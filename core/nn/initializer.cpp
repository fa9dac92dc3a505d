// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/initializer.h"

#include <cmath>

namespace perc::nn {

double drawWeight(Initializer how, int inputs, int outputs, Random& random) {
  const double n = inputs, m = outputs;
  const auto uniform = [&](double limit) { return random.uniform(-limit, limit); };
  const auto normal = [&](double variance) { return random.normal(0, std::sqrt(variance)); };
  switch (how) {
    case Initializer::GlorotUniform: return uniform(std::sqrt(6 / (n + m)));
    case Initializer::GlorotNormal: return normal(2 / (n + m));
    case Initializer::HeUniform: return uniform(std::sqrt(6 / n));
    case Initializer::HeNormal: return normal(2 / n);
    case Initializer::LecunNormal: return normal(1 / n);
    case Initializer::Uniform: return uniform(0.5);
    case Initializer::TorchDefault: return uniform(1 / std::sqrt(n));
    case Initializer::Zeros: break;
  }
  return 0;
}

double drawBias(Initializer how, int inputs, Random& random) {
  if (how != Initializer::TorchDefault) return 0;
  const double limit = 1 / std::sqrt(static_cast<double>(inputs));
  return random.uniform(-limit, limit);
}

}  // namespace perc::nn
