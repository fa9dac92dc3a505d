// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/landscape/objective.h"
#include "core/landscape/scratch.h"
#include "core/nn/loss.h"
#include "core/nn/network.h"
#include "core/nn/tangent.h"

#include <memory>
#include <vector>

namespace perc::landscape {

/// A network, and the samples and the loss by which it is judged.
struct LossData {
  std::shared_ptr<const nn::Network> network;
  Vector buffers;
  nn::Loss loss;
  ConstMatrixMap x;                     ///< inputs x samples, one or more
  ConstMatrixMap targets;               ///< as core/nn/loss.h says
  std::shared_ptr<const void> samples;  ///< what x and targets are views of; null: they outlive it
};

struct LossAndAccuracy {
  double loss = 0;
  double accuracy = 0;  ///< share of the samples that are named rightly; NaN for regression, or if not wanted
};

/// Multiplications of a forward pass of one sample, about.
double workPerSample(const nn::Network& network);
/// So many of them are worth a thread's while.
inline constexpr double kWorkOfThread = 1 << 21;

/// Samples that are given their class.
Index rightlyNamed(const nn::Loss& loss, const ConstMatrixRef& outputs, const ConstMatrixRef& targets);

/// The mean loss of a network over all given samples (weighted by classes, if the loss does) as a function of its
/// parameters, in evaluation: running statistics, no dropout. The samples are divided among the threads of `pool`: into
/// pieces that depend on the network and their number only, and the pieces' sums are added in their order in double, so
/// that any number of threads gives the same bits. Few samples of a small network stay on the calling thread.
class NetworkLoss final : public Objective {
 public:
  explicit NetworkLoss(LossData data, ThreadPool& pool = programThreads());

  const LossData& data() const { return m_data; }
  Index dimension() const override { return m_data.network->parameterCount(); }
  std::optional<double> value(const ConstVectorRef& theta, StopToken stop) override;
  /// Both in one pass.
  [[nodiscard]] std::optional<LossAndAccuracy> figures(const ConstVectorRef& theta, StopToken stop);
  std::optional<double> gradient(const ConstVectorRef& theta, VectorRef gradient, StopToken stop) override;
  /// A message if the network has no derivatives of second order; hessianVector() is not to be called then.
  Result<void> checkCurvature() const { return nn::checkSecondOrder(*m_data.network); }
  bool hessianVector(const ConstVectorRef& theta, const ConstVectorRef& vector, VectorRef product,
                     StopToken stop) override;

 private:
  /// Of the samples of a chunk.
  struct Sums {
    double loss = 0;
    Index right = 0;
    Eigen::VectorXd slope;
  };
  /// What one thread writes to.
  struct Slopes {
    nn::Workspace workspace;
    Vector gradient, product;
    std::unique_ptr<nn::Tangents> tangents;  ///< when a product is first asked for
  };
  nn::Batch batch(Index first, Index count) const;
  template <class Work>
  bool forEachPiece(Index piece, bool slopes, StopToken stop, Work work);
  std::optional<LossAndAccuracy> pass(const ConstVectorRef& theta, bool accuracy, StopToken stop);
  double addSlopes(VectorRef sum) const;

  LossData m_data;
  ThreadPool& m_pool;
  Index m_piece, m_slopePiece;  ///< samples of one pass
  Index m_chunk;                ///< samples of one thread's work
  double m_weight;              ///< of all samples
  std::vector<Sums> m_sums;     ///< of the chunks
  Scratch<nn::Workspace> m_workspaces;
  Scratch<Slopes> m_slopes;
};

}  // namespace perc::landscape
