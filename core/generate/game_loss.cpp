// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/game_loss.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>

namespace perc::generate {
namespace {

struct Term {
  double loss, slope;
};

/// log(1 + e^z) without overflow.
Term softplus(double z) {
  const double e = elementary::exp(-std::abs(z));
  return {std::max(z, 0.0) + elementary::log1p(e), z >= 0 ? 1 / (1 + e) : e / (1 + e)};
}

Term ofReal(GameKind kind, double smoothing, double d) {
  switch (kind) {
    case GameKind::Saturating:
    case GameKind::NonSaturating: {
      const Term right = softplus(-d), wrong = softplus(d);
      return {(1 - smoothing) * right.loss + smoothing * wrong.loss,
              -(1 - smoothing) * right.slope + smoothing * wrong.slope};
    }
    case GameKind::LeastSquares: {
      const double off = d - 1 + smoothing;
      return {off * off / 2, off};
    }
    case GameKind::Hinge: return d < 1 ? Term{1 - d, -1} : Term{0, 0};
    case GameKind::Wasserstein: break;
  }
  return {-d, -1};
}

Term ofGenerated(GameKind kind, double d) {
  switch (kind) {
    case GameKind::Saturating:
    case GameKind::NonSaturating: return softplus(d);
    case GameKind::LeastSquares: return {d * d / 2, d};
    case GameKind::Hinge: return d > -1 ? Term{1 + d, 1} : Term{0, 0};
    case GameKind::Wasserstein: break;
  }
  return {d, 1};
}

Term ofGenerator(GameKind kind, double d) {
  switch (kind) {
    case GameKind::Saturating: {
      const Term wrong = softplus(d);
      return {-wrong.loss, -wrong.slope};
    }
    case GameKind::NonSaturating: {
      const Term right = softplus(-d);
      return {right.loss, -right.slope};
    }
    case GameKind::LeastSquares: return {(d - 1) * (d - 1) / 2, d - 1};
    case GameKind::Hinge:
    case GameKind::Wasserstein: break;
  }
  return {-d, -1};
}

/// The mean of f over the outputs.
template <class F>
double mean(const ConstVectorRef& outputs, VectorRef slopes, F f) {
  const auto n = static_cast<double>(outputs.size());
  double sum = 0;
  for (Index i = 0; i < outputs.size(); ++i) {
    const Term term = f(static_cast<double>(outputs[i]));
    sum += term.loss;
    slopes[i] = static_cast<Scalar>(term.slope / n);
  }
  return sum / n;
}

}  // namespace

double realLoss(GameKind kind, double smoothing, const ConstVectorRef& outputs, VectorRef slopes) {
  return mean(outputs, slopes, [&](double d) { return ofReal(kind, smoothing, d); });
}

double generatedLoss(GameKind kind, const ConstVectorRef& outputs, VectorRef slopes) {
  return mean(outputs, slopes, [&](double d) { return ofGenerated(kind, d); });
}

double generatorLoss(GameKind kind, const ConstVectorRef& outputs, VectorRef slopes) {
  return mean(outputs, slopes, [&](double d) { return ofGenerator(kind, d); });
}

}  // namespace perc::generate
