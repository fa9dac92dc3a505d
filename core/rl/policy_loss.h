// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::rl {

/// What a policy network put out for some samples, and what was done there. Views: the numbers must outlive it.
struct PolicySamples {
  /// Two rows: the logits of left and right, a softmax policy. One row: the mean of a Gaussian push.
  ConstMatrixRef outputs;
  double logDeviation = 0;  ///< log sigma of the Gaussian, the same in every state
  ConstVectorRef actions;   ///< 0 left, 1 right; or the push that was drawn, before it was clipped to what is possible
  ConstVectorRef advantages;           ///< or returns
  ConstVectorRef oldLogProbabilities;  ///< log pi(a|s) when it was done

  bool discrete() const { return outputs.rows() == 2; }
};

/// pi(a|s) of left and right and their logarithms: pi(a|s) = e^z_a / (e^z_0 + e^z_1) for the logits z.
struct SoftmaxPolicy {
  double log[2], probability[2];
  explicit SoftmaxPolicy(const Scalar* logits);
  /// In nats.
  double entropy() const { return -(probability[0] * log[0] + probability[1] * log[1]); }
};
/// log pi(a|s) of one sample: `outputs` are its logits or its mean.
double logProbability(const Scalar* outputs, bool discrete, double logDeviation, double action);

/// What is minimised. `scale` is 1 / number of samples in the whole batch, so that parts of a batch may come one by
/// one.
struct PolicyObjective {
  enum class Kind {
    /// -A log pi(a|s): its gradient is the policy gradient (Williams 1992; with advantages: Sutton et al. 2000, Mnih et
    /// al. 2016)
    LogProbability,
    /// -min(r A, clip(r, 1 - clip, 1 + clip) A) with r = pi / pi_old (PPO; Schulman et al. 2017, equation 7)
    Clipped
  };
  Kind kind = Kind::LogProbability;
  double clip = 0.2;
  double entropyWeight = 0;  ///< times the entropy is subtracted
  double scale = 1;
};

/// Sums over samples, each times PolicyObjective::scale: means, once all parts of a batch are added up.
struct PolicyLoss {
  double surrogate = 0;             ///< the objective without entropy
  double entropy = 0;               ///< nats
  double kl = 0;                    ///< KL(old || new) estimated by r - 1 - log r (Schulman 2020, "k3"): never negative
  double clipShare = 0;             ///< share of |r - 1| > clip
  double logDeviationGradient = 0;  ///< of the loss with respect to log sigma

  /// What is minimised.
  double total(const PolicyObjective& objective) const { return surrogate - objective.entropyWeight * entropy; }
  PolicyLoss& operator+=(const PolicyLoss& other);
};

/// The loss alone.
PolicyLoss policyLoss(const PolicyObjective& objective, const PolicySamples& samples);
/// The same, and its derivative with respect to the outputs into `gradient` (of their size).
PolicyLoss policyLossAndGradient(const PolicyObjective& objective, const PolicySamples& samples, MatrixRef gradient);

/// The gradient of a ratio is cut off where moving it further brings nothing: above 1 + clip if A > 0, below 1 - clip
/// if A < 0.
bool isCutOff(double ratio, double advantage, double clip);

/// scale * sum of (V - target)^2 over the samples of `values` (1 x samples), and `weight` times its derivative into
/// `gradient`.
double valueLossAndGradient(const ConstMatrixRef& values, const ConstVectorRef& targets, double scale, double weight,
                            MatrixRef gradient);

}  // namespace perc::rl
