// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/loss.h"

#include "core/math/elementary.h"
#include "core/math/lane_functions.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace perc::nn {
namespace {

/// A loss of one number and its derivatives.
struct Term {
  Scalar loss, slope, curvature;
};

Scalar logOf(Scalar x) { return static_cast<Scalar>(elementary::log(static_cast<double>(x))); }
Scalar powerOf(Scalar x, Scalar y) {
  return static_cast<Scalar>(elementary::pow(static_cast<double>(x), static_cast<double>(y)));
}
Scalar expOf(Scalar x) { return lane::exp(broadcast(x))[0]; }
Scalar sigmoidOf(Scalar z) { return lane::sigmoid(broadcast(z))[0]; }
/// log(1 + e^z).
Scalar softplusOf(Scalar z) { return lane::softplus(broadcast(z))[0]; }

/// (1 - p)^gamma log(1/p) with the probability p of the right class, given as log p and 1 - p; derivatives by log p.
Term focalTerm(Scalar logP, Scalar wrong, Scalar gamma) {
  const Scalar p = 1 - wrong, power = gamma == 2 ? wrong * wrong : powerOf(wrong, gamma);
  const bool sure = gamma == 0 || wrong <= 0;
  const Scalar lower = sure ? 0 : gamma == 2 ? wrong : powerOf(wrong, gamma - 1);
  const Scalar lowest = sure ? 0 : lower / wrong;
  return {-power * logP, gamma * lower * p * logP - power,
          gamma * p * (lower * (logP + 2) - (gamma - 1) * lowest * p * logP)};
}

/// What a target is for a loss of single numbers: a value, or made from the class (see LossKind).
enum class TargetKind { Value, Signed, ZeroOne };

/// The term f(z, target) of each output.
template <TargetKind kind, class F>
struct Elementwise {
  F f;

  static Scalar target(const Scalar* targets, Index row, Index rows) {
    if constexpr (kind == TargetKind::Value) return targets[row];
    const bool yes = rows == 1 ? *targets != 0 : static_cast<Index>(*targets) == row;
    return yes ? Scalar(1) : kind == TargetKind::Signed ? Scalar(-1) : Scalar(0);
  }
  /// Samples with one output each, side by side; all with the same factor.
  double row(const Scalar* z, const Scalar* targets, Index samples, Scalar* gradient, Scalar factor) const {
    double total = 0;
    for (Index s = 0; s < samples; ++s) {
      const Term term = f(z[s], target(targets + s, 0, 1));
      total += static_cast<double>(term.loss);
      if (gradient) gradient[s] = factor * term.slope;
    }
    return total;
  }
  Scalar operator()(const Scalar* z, const Scalar* targets, Index rows, Scalar* gradient, Scalar factor) const {
    const Scalar share = 1 / static_cast<Scalar>(rows);
    Scalar total = 0;
    for (Index r = 0; r < rows; ++r) {
      const Term term = f(z[r], target(targets, r, rows));
      total += term.loss;
      if (gradient) gradient[r] = factor * share * term.slope;
    }
    return total * share;
  }
  void tangent(const Scalar* z, const Scalar* targets, Index rows, const Scalar* along, Scalar* result,
               Scalar factor) const {
    for (Index r = 0; r < rows; ++r)
      result[r] = factor / static_cast<Scalar>(rows) * f(z[r], target(targets, r, rows)).curvature * along[r];
  }
};

/// Cross-entropy of a probability each, with the targets 0 and 1. Single outputs side by side are taken by whole
/// registers, which gives the same numbers as one at a time.
struct BinaryTerm {
  Term operator()(Scalar z, Scalar u) const {
    const Scalar p = sigmoidOf(z);
    return {softplusOf(u > 0 ? -z : z), p - u, p * (1 - p)};
  }
};
struct BinaryCrossEntropy : Elementwise<TargetKind::ZeroOne, BinaryTerm> {
  void losses(const Scalar* z, const Scalar* targets, Index samples, Scalar* result) const {
    mapLanes(
        samples, [](Lanes v, Lanes t) { return lane::softplus(t != Scalar(0) ? -v : v); }, result, z, targets);
  }
  double row(const Scalar* z, const Scalar* targets, Index samples, Scalar* gradient, Scalar factor) const {
    constexpr Index kPiece = 64;
    Scalar some[kPiece];
    double total = 0;
    for (Index first = 0; first < samples; first += kPiece) {
      const Index n = std::min(kPiece, samples - first);
      losses(z + first, targets + first, n, some);
      for (Index i = 0; i < n; ++i) total += static_cast<double>(some[i]);
    }
    if (gradient)
      mapLanes(
          samples,
          [=](Lanes v, Lanes t) {
            const Lanes u = t != Scalar(0) ? broadcast(1) : broadcast(0);
            return factor * (lane::sigmoid(v) - u);
          },
          gradient, z, targets);
    return total;
  }
};

/// e^(z_r - largest) of each output.
void exponentials(const Scalar* z, Index rows, Scalar largest, Scalar* result) {
  mapLanes(
      rows, [=](Lanes v) { return lane::exp(v - largest); }, result, z);
}

/// Softmax cross-entropy with the focal factor (gamma 0: none). p_t = e^(z_y - max) / sum.
struct SoftmaxLoss {
  Scalar gamma;

  Scalar operator()(const Scalar* z, const Scalar* targets, Index rows, Scalar* gradient, Scalar factor) const {
    const auto right = static_cast<Index>(targets[0]);
    const Scalar largest = *std::max_element(z, z + rows);
    if (gradient) exponentials(z, rows, largest, gradient);
    const auto exponential = [&](Index r) { return gradient ? gradient[r] : expOf(z[r] - largest); };
    Scalar others = 0;
    for (Index r = 0; r < rows; ++r)
      if (r != right) others += exponential(r);
    const Scalar total = others + exponential(right);
    const Scalar logP = (z[right] - largest) - logOf(total);
    const Term term = termOf(logP, others / total);
    if (gradient)  // d log p / d z_r = (r == right) - p_r
      for (Index r = 0; r < rows; ++r)
        gradient[r] = factor * term.slope * (r == right ? others / total : -gradient[r] / total);
    return term.loss;
  }
  Term termOf(Scalar logP, Scalar wrong) const {
    return gamma > 0 ? focalTerm(logP, wrong, gamma) : Term{-logP, -1, 0};
  }
  /// d log p / d z = e_y - p, and p_r moves by p_r (along_r - p along).
  void tangent(const Scalar* z, const Scalar* targets, Index rows, const Scalar* along, Scalar* result,
               Scalar factor) const {
    const auto right = static_cast<Index>(targets[0]);
    const Scalar largest = *std::max_element(z, z + rows);
    exponentials(z, rows, largest, result);
    Scalar others = 0, mean = 0;
    for (Index r = 0; r < rows; ++r)
      if (r != right) others += result[r];
    const Scalar total = others + result[right];
    for (Index r = 0; r < rows; ++r) mean += (result[r] /= total) * along[r];
    const Term term = termOf((z[right] - largest) - logOf(total), others / total);
    const Scalar logPMoves = along[right] - mean;
    for (Index r = 0; r < rows; ++r) {
      const Scalar p = result[r], slope = r == right ? others / total : -p;
      result[r] = factor * (term.curvature * logPMoves * slope - term.slope * p * (along[r] - mean));
    }
  }
};

struct CrammerSingerHinge {
  void tangent(const Scalar*, const Scalar*, Index rows, const Scalar*, Scalar* result, Scalar) const {
    std::fill_n(result, rows, Scalar(0));
  }

  Scalar operator()(const Scalar* z, const Scalar* targets, Index rows, Scalar* gradient, Scalar factor) const {
    const auto right = static_cast<Index>(targets[0]);
    Index rival = right == 0 ? 1 : 0;
    for (Index r = 0; r < rows; ++r)
      if (r != right && z[r] > z[rival]) rival = r;
    const Scalar margin = 1 + z[rival] - z[right];
    if (gradient) {
      std::fill_n(gradient, rows, Scalar(0));
      if (margin > 0) {
        gradient[rival] = factor;
        gradient[right] = -factor;
      }
    }
    return margin > 0 ? margin : margin <= 0 ? Scalar(0) : margin;  // a NaN stays one
  }
};

/// Calls visit with the loss of one sample: (outputs, targets, number of outputs, gradient or null, its factor) ->
/// loss.
template <class Visit>
decltype(auto) withLoss(const Loss& loss, Index rows, Visit visit) {
  const bool regression = loss.task == Task::Regression;
  const auto signedTargets = [&](auto f) {
    return regression ? visit(Elementwise<TargetKind::Value, decltype(f)>{f})
                      : visit(Elementwise<TargetKind::Signed, decltype(f)>{f});
  };
  const auto zeroOneTargets = [&](auto f) { return visit(Elementwise<TargetKind::ZeroOne, decltype(f)>{f}); };
  switch (loss.kind) {
    case LossKind::MeanAbsoluteError:
      return signedTargets([](Scalar z, Scalar t) {
        return Term{std::abs(z - t), z > t ? Scalar(1) : z < t ? Scalar(-1) : z - t, 0};
      });
    case LossKind::Huber:
      return signedTargets([delta = static_cast<Scalar>(loss.huberDelta)](Scalar z, Scalar t) {
        const Scalar d = z - t, size = std::abs(d);
        return size > delta ? Term{delta * (size - delta / 2), d > 0 ? delta : -delta, 0} : Term{d * d / 2, d, 1};
      });
    case LossKind::BinaryCrossEntropy: return visit(BinaryCrossEntropy{});
    case LossKind::CategoricalCrossEntropy: return rows == 1 ? visit(BinaryCrossEntropy{}) : visit(SoftmaxLoss{0});
    case LossKind::Hinge:
      if (rows > 1) return visit(CrammerSingerHinge{});
      return signedTargets([](Scalar z, Scalar t) { return t * z >= 1 ? Term{0, 0, 0} : Term{1 - t * z, -t, 0}; });
    case LossKind::Focal:
      if (rows > 1) return visit(SoftmaxLoss{static_cast<Scalar>(loss.focalGamma)});
      return zeroOneTargets([gamma = static_cast<Scalar>(loss.focalGamma),
                             alpha = static_cast<Scalar>(loss.focalAlpha)](Scalar z, Scalar u) {
        const Scalar towards = u > 0 ? z : -z, wrong = sigmoidOf(-towards);
        const Term term = focalTerm(-softplusOf(-towards), wrong, gamma);
        const Scalar factor = alpha < 0 ? Scalar(1) : u > 0 ? alpha : 1 - alpha;
        // log p moves by 1 - p as z moves towards the class, and 1 - p by -p (1 - p).
        return Term{factor * term.loss, factor * term.slope * (u > 0 ? wrong : -wrong),
                    factor * wrong * (term.curvature * wrong - term.slope * (1 - wrong))};
      });
    case LossKind::Perceptron:
      return zeroOneTargets([](Scalar y, Scalar u) { return Term{std::abs(y - u), y - u, 1}; });
    case LossKind::MeanSquaredError: break;
  }
  return signedTargets([](Scalar z, Scalar t) { return Term{(z - t) * (z - t), 2 * (z - t), 2}; });
}

Scalar weightOf(const Loss& loss, const ConstMatrixRef& targets, const ConstVectorRef& weights, Index sample) {
  Scalar weight = weights.size() > 0 ? weights[sample] : Scalar(1);
  if (!loss.classWeights.empty() && loss.task == Task::Classification)
    weight *= loss.classWeights[static_cast<std::size_t>(targets(0, sample))];
  return weight;
}

double weighted(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                const ConstVectorRef& weights, Scalar* gradient, Index stride) {
  const Index rows = outputs.rows(), samples = outputs.cols();
  assert(targets.cols() == samples && (weights.size() == 0 || weights.size() == samples));
  assert(targets.rows() == (loss.task == Task::Regression ? rows : 1));
  const bool plain = weights.size() == 0 && loss.classWeights.empty();
  double weightSum = plain ? static_cast<double>(samples) : 0;
  if (!plain)
    for (Index s = 0; s < samples; ++s) weightSum += weightOf(loss, targets, weights, s);
  const double unit = weightSum > 0 ? 1 / weightSum : 0;
  const Scalar *firstOutput = outputs.data(), *firstTarget = targets.data();
  const Index zStride = outputs.outerStride(), tStride = targets.outerStride();
  return unit * withLoss(loss, rows, [&](const auto& sampleLoss) {
           const Scalar *z = firstOutput, *t = firstTarget;
           Scalar* g = gradient;
           if constexpr (requires { sampleLoss.row(z, t, samples, g, Scalar(1)); })
             if (plain && rows == 1 && zStride == 1 && tStride == 1 && (stride == 1 || !g))
               return sampleLoss.row(z, t, samples, g, static_cast<Scalar>(unit));
           Scalar weight = 1, factor = static_cast<Scalar>(unit);
           double total = 0;
           for (Index s = 0; s < samples; ++s, z += zStride, t += tStride) {
             if (!plain) {
               weight = weightOf(loss, targets, weights, s);
               factor = static_cast<Scalar>(unit * weight);
             }
             total += static_cast<double>(weight) * sampleLoss(z, t, rows, g, factor);
             if (g) g += stride;
           }
           return total;
         });
}

}  // namespace

double weightOf(const Loss& loss, const ConstMatrixRef& targets, const ConstVectorRef& weights) {
  double sum = 0;
  for (Index s = 0; s < targets.cols(); ++s) sum += static_cast<double>(weightOf(loss, targets, weights, s));
  return sum;
}

double meanLoss(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                const ConstVectorRef& weights) {
  return weighted(loss, outputs, targets, weights, nullptr, 0);
}

double meanLossAndGradient(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                           const ConstVectorRef& weights, MatrixRef gradient) {
  return weighted(loss, outputs, targets, weights, gradient.data(), gradient.outerStride());
}

void lossGradientTangent(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets,
                         const ConstVectorRef& weights, const ConstMatrixRef& along, MatrixRef result) {
  const double weightSum = weightOf(loss, targets, weights), unit = weightSum > 0 ? 1 / weightSum : 0;
  withLoss(loss, outputs.rows(), [&](const auto& sampleLoss) {
    for (Index s = 0; s < outputs.cols(); ++s)
      sampleLoss.tangent(outputs.data() + s * outputs.outerStride(), targets.data() + s * targets.outerStride(),
                         outputs.rows(), along.data() + s * along.outerStride(),
                         result.data() + s * result.outerStride(),
                         static_cast<Scalar>(unit * weightOf(loss, targets, weights, s)));
  });
}

void sampleLosses(const Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets, VectorRef losses) {
  const bool sideBySide = outputs.rows() == 1 && outputs.outerStride() == 1 && targets.outerStride() == 1;
  withLoss(loss, outputs.rows(), [&](const auto& sampleLoss) {
    if constexpr (requires { sampleLoss.losses(outputs.data(), targets.data(), Index(), losses.data()); })
      if (sideBySide) return sampleLoss.losses(outputs.data(), targets.data(), outputs.cols(), losses.data());
    for (Index s = 0; s < outputs.cols(); ++s)
      losses[s] = sampleLoss(outputs.data() + s * outputs.outerStride(), targets.data() + s * targets.outerStride(),
                             outputs.rows(), nullptr, 1);
  });
}

PredictionKind predictionKind(const Loss& loss) {
  if (loss.task == Task::Regression) return PredictionKind::Value;
  switch (loss.kind) {
    case LossKind::BinaryCrossEntropy:
    case LossKind::CategoricalCrossEntropy:
    case LossKind::Focal: return PredictionKind::Probability;
    case LossKind::Perceptron: return PredictionKind::Class;
    default: return PredictionKind::Score;
  }
}

void predictions(const Loss& loss, const ConstMatrixRef& outputs, MatrixRef result) {
  const Index rows = outputs.rows();
  const bool probability = predictionKind(loss) == PredictionKind::Probability;
  const bool separate = rows == 1 || loss.kind == LossKind::BinaryCrossEntropy;
  for (Index s = 0; s < outputs.cols(); ++s) {
    const Scalar* z = outputs.data() + s * outputs.outerStride();
    Scalar* p = result.data() + s * result.outerStride();
    if (!probability) std::copy_n(z, rows, p);
    else if (separate) std::transform(z, z + rows, p, sigmoidOf);
    else {
      const Scalar largest = *std::max_element(z, z + rows);
      exponentials(z, rows, largest, p);
      const Scalar total = std::accumulate(p, p + rows, Scalar(0));
      for (Index r = 0; r < rows; ++r) p[r] /= total;
    }
  }
}

int predictedClass(const Loss& loss, const Scalar* outputs, Index count) {
  if (count == 1) return outputs[0] > (loss.kind == LossKind::Perceptron ? Scalar(0.5) : Scalar(0)) ? 1 : 0;
  return static_cast<int>(std::max_element(outputs, outputs + count) - outputs);
}

}  // namespace perc::nn
