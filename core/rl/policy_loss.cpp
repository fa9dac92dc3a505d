// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/policy_loss.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {
namespace {

const double kHalfLogTwoPi = 0.5 * elementary::log(2 * std::numbers::pi);

/// log pi of a push that lies `error` deviations from the mean.
double logNormal(double error, double logDeviation) { return -0.5 * error * error - logDeviation - kHalfLogTwoPi; }

/// The derivative of one sample's loss with respect to log pi(a|s), once the sample is in the sums.
double add(PolicyLoss& sum, const PolicyObjective& objective, double logProbability, double oldLogProbability,
           double advantage, double entropy) {
  const double logRatio = logProbability - oldLogProbability, change = elementary::expm1(logRatio), ratio = 1 + change;
  sum.entropy += entropy;
  sum.kl += change - logRatio;
  sum.clipShare += std::abs(change) > objective.clip;
  if (objective.kind == PolicyObjective::Kind::LogProbability) {
    sum.surrogate -= advantage * logProbability;
    return -advantage;
  }
  const bool cutOff = isCutOff(ratio, advantage, objective.clip);
  sum.surrogate -= (cutOff ? std::clamp(ratio, 1 - objective.clip, 1 + objective.clip) : ratio) * advantage;
  return cutOff ? 0 : -ratio * advantage;
}

template <bool withGradient>
PolicyLoss evaluate(const PolicyObjective& objective, const PolicySamples& s, Scalar* gradient) {
  PolicyLoss sum;
  const double weight = objective.scale * objective.entropyWeight;
  const auto outputs = [&](Index i) { return s.outputs.data() + i * s.outputs.outerStride(); };
  if (s.discrete()) {
    for (Index i = 0; i < s.outputs.cols(); ++i) {
      const SoftmaxPolicy pi(outputs(i));
      const int action = s.actions[i] == Scalar(1);
      const double h = pi.entropy(), g = objective.scale * add(sum, objective, pi.log[action], s.oldLogProbabilities[i],
                                                               s.advantages[i], h);
      if constexpr (withGradient)
        for (int k = 0; k < 2; ++k)
          gradient[2 * i + k] = static_cast<Scalar>(g * ((k == action) - pi.probability[k]) +
                                                    weight * pi.probability[k] * (pi.log[k] + h));
    }
  } else {
    const double inverse = elementary::exp(-s.logDeviation), h = 0.5 + kHalfLogTwoPi + s.logDeviation;
    for (Index i = 0; i < s.outputs.cols(); ++i) {
      const double error = (static_cast<double>(s.actions[i]) - static_cast<double>(*outputs(i))) * inverse;
      const double now = logNormal(error, s.logDeviation);
      const double g = objective.scale * add(sum, objective, now, s.oldLogProbabilities[i], s.advantages[i], h);
      if constexpr (withGradient) {
        gradient[i] = static_cast<Scalar>(g * error * inverse);
        sum.logDeviationGradient += g * (error * error - 1) - weight;
      }
    }
  }
  for (double* mean : {&sum.surrogate, &sum.entropy, &sum.kl, &sum.clipShare}) *mean *= objective.scale;
  return sum;
}

}  // namespace

SoftmaxPolicy::SoftmaxPolicy(const Scalar* logits) {
  const double difference = static_cast<double>(logits[1]) - static_cast<double>(logits[0]),
               size = std::abs(difference);
  const int likelier = difference > 0;
  // with e = e^-|difference|, the pair is 1 / (1 + e) and e / (1 + e)
  const double e = elementary::exp(-size), larger = 1 / (1 + e), softplus = elementary::log1p(e);
  log[likelier] = -softplus;
  log[1 - likelier] = -size - softplus;
  probability[likelier] = larger;
  probability[1 - likelier] = e * larger;
}

double logProbability(const Scalar* outputs, bool discrete, double logDeviation, double action) {
  if (discrete) return SoftmaxPolicy(outputs).log[action == 1];
  return logNormal((action - static_cast<double>(*outputs)) * elementary::exp(-logDeviation), logDeviation);
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
