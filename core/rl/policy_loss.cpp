// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/policy_loss.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {
namespace {

const double kHalfLogTwoPi = 0.5 * elementary::log(2 * std::numbers::pi);

/// log pi of both actions.
struct LogSoftmax {
  double log[2];
  explicit LogSoftmax(const Scalar* z) {
    const double difference = static_cast<double>(z[1]) - static_cast<double>(z[0]);
    const double softplus =
        std::max(difference, 0.0) + elementary::log1p(elementary::exp(-std::abs(difference)));  // log(1 + e^difference)
    log[0] = -softplus;
    log[1] = difference - softplus;
  }
  double entropy() const { return -(elementary::exp(log[0]) * log[0] + elementary::exp(log[1]) * log[1]); }
};

/// One sample's loss, and its derivative with respect to log pi(a|s).
struct Slope {
  double loss, byLogProbability;
};

Slope slope(const PolicyObjective& objective, double logProbability, double logRatio, double advantage) {
  if (objective.kind == PolicyObjective::Kind::LogProbability) return {-advantage * logProbability, -advantage};
  const double ratio = elementary::exp(logRatio);
  if (!isCutOff(ratio, advantage, objective.clip)) return {-ratio * advantage, -ratio * advantage};
  return {-std::clamp(ratio, 1 - objective.clip, 1 + objective.clip) * advantage, 0};
}

template <bool withGradient>
PolicyLoss evaluate(const PolicyObjective& objective, const PolicySamples& s, Scalar* gradient) {
  PolicyLoss sum;
  const bool discrete = s.discrete();
  const double weight = objective.scale * objective.entropyWeight, precision = elementary::exp(-2 * s.logDeviation);
  for (Index i = 0; i < s.outputs.cols(); ++i) {
    const Scalar* z = s.outputs.data() + i * s.outputs.outerStride();
    const double now = logProbability(z, discrete, s.logDeviation, s.actions[i]),
                 logRatio = now - s.oldLogProbabilities[i];
    const Slope at = slope(objective, now, logRatio, s.advantages[i]);
    const double h = entropy(z, discrete, s.logDeviation), g = objective.scale * at.byLogProbability;
    sum.surrogate += at.loss;
    sum.entropy += h;
    sum.kl += elementary::expm1(logRatio) - logRatio;
    sum.clipShare += std::abs(elementary::expm1(logRatio)) > objective.clip;
    if constexpr (!withGradient) continue;
    if (discrete) {
      const LogSoftmax p(z);
      for (int k = 0; k < 2; ++k) {
        const double probability = elementary::exp(p.log[k]), taken = s.actions[i] == Scalar(k);
        gradient[2 * i + k] = static_cast<Scalar>(g * (taken - probability) + weight * probability * (p.log[k] + h));
      }
    } else {
      const double error = static_cast<double>(s.actions[i]) - static_cast<double>(*z);
      gradient[i] = static_cast<Scalar>(g * error * precision);
      sum.logDeviationGradient += g * (error * error * precision - 1) - weight;
    }
  }
  for (double* mean : {&sum.surrogate, &sum.entropy, &sum.kl, &sum.clipShare}) *mean *= objective.scale;
  return sum;
}

}  // namespace

double logProbability(const Scalar* outputs, bool discrete, double logDeviation, double action) {
  if (discrete) return LogSoftmax(outputs).log[action == 1 ? 1 : 0];
  const double error = (action - static_cast<double>(*outputs)) * elementary::exp(-logDeviation);
  return -0.5 * error * error - logDeviation - kHalfLogTwoPi;
}

double entropy(const Scalar* outputs, bool discrete, double logDeviation) {
  return discrete ? LogSoftmax(outputs).entropy() : 0.5 + kHalfLogTwoPi + logDeviation;
}

PolicyLoss& PolicyLoss::operator+=(const PolicyLoss& other) {
  surrogate += other.surrogate;
  entropy += other.entropy;
  kl += other.kl;
  clipShare += other.clipShare;
  logDeviationGradient += other.logDeviationGradient;
  return *this;
}

PolicyLoss policyLoss(const PolicyObjective& objective, const PolicySamples& samples) {
  return evaluate<false>(objective, samples, nullptr);
}

PolicyLoss policyLossAndGradient(const PolicyObjective& objective, const PolicySamples& samples, MatrixRef gradient) {
  return evaluate<true>(objective, samples, gradient.data());
}

bool isCutOff(double ratio, double advantage, double clip) {
  return (advantage > 0 && ratio > 1 + clip) || (advantage < 0 && ratio < 1 - clip);
}

double valueLossAndGradient(const ConstMatrixRef& values, const ConstVectorRef& targets, double scale, double weight,
                            MatrixRef gradient) {
  double sum = 0;
  for (Index i = 0; i < values.cols(); ++i) {
    const double error = static_cast<double>(values(0, i)) - static_cast<double>(targets[i]);
    sum += error * error;
    gradient(0, i) = static_cast<Scalar>(2 * scale * weight * error);
  }
  return scale * sum;
}

}  // namespace perc::rl
