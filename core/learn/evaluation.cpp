// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/evaluation.h"

#include "core/metrics/classification.h"
#include "core/metrics/regression.h"
#include "core/nn/evaluate.h"

#include <algorithm>
#include <limits>

namespace perc::learn {
namespace {

/// What one look at one side needs and finds.
struct Side {
  const nn::Loss& loss;
  const Samples& samples;
  Index first, stride;
  PointResults* results;
  double losses = 0;
  std::vector<int> truth, predicted;
  std::vector<float> targets, values;

  /// The samples `at`, `at` + 1, … of those looked at.
  void take(Index at, const ConstMatrixMap& output, const ConstMatrixRef& wanted, const ConstVectorRef& each) {
    for (Index i = 0; i < output.cols(); ++i) {
      losses += each[i];
      const Scalar target = wanted(0, i);
      float prediction;
      if (samples.isRegression()) {
        values.push_back(static_cast<float>(output(0, i)));
        targets.push_back(static_cast<float>(target));
        prediction = samples.restored(output(0, i));
      } else {
        truth.push_back(static_cast<int>(target));
        predicted.push_back(nn::predictedClass(loss, output.col(i).data(), output.rows()));
        prediction = static_cast<float>(predicted.back());
      }
      if (!results) continue;
      const auto sample = static_cast<std::size_t>(first + (at + i) * stride);
      results->prediction[sample] = prediction;
      results->loss[sample] = static_cast<float>(each[i]);
    }
  }
};

}  // namespace

Index lookStride(const nn::Network& network, const Samples& samples) {
  const Index each = std::max<Index>(1, network.parameterCount());
  if (samples.count() <= kWholeLook / each) return 1;
  return lookedAt(samples.count(), std::max<Index>(1, kPartialLook / each));
}

std::optional<Message> partialLookNote(const nn::Network& network, const Samples& samples) {
  const Index stride = lookStride(network, samples);
  if (stride == 1) return {};
  return Message{PERC_TR("Losses and accuracies are of one sample in %1, %2 of training and %3 of test: all of them "
                         "would take too long between the updates of %4 weights."),
                 {std::to_string(stride), std::to_string(lookedAt(samples.trainCount, stride)),
                  std::to_string(lookedAt(samples.testCount, stride)), std::to_string(network.parameterCount())}};
}

Index lookedAtBeside(const nn::Network& network) {
  return std::max<Index>(1, kPartialLook / 2 / std::max<Index>(1, network.parameterCount()));
}

Strided strided(const Matrix& all, Index first, Index count, Index stride) {
  return {all.data() + first * all.rows(), all.rows(), lookedAt(count, stride),
          Eigen::OuterStride<>(all.rows() * stride)};
}

std::optional<FigureValues> evaluate(const Model& model, const nn::Loss& loss, const Samples& samples,
                                     nn::Workspace& workspace, PointResults* results, StopToken stop,
                                     const FigureTable& table) {
  FigureValues figures(table);
  const auto tell = [&](const char* id, bool test, double value) {
    if (table.has(std::string("test-").append(id))) figures.set(id, test, value);
  };
  if (results) {
    results->prediction.assign(static_cast<std::size_t>(samples.count()), std::numeric_limits<float>::quiet_NaN());
    results->loss = results->prediction;
  }
  const Index stride = lookStride(*model.network, samples);
  const Index sides[2][2] = {{0, samples.trainCount}, {samples.trainCount, samples.testCount}};
  Vector losses(workspace.maxSamples());
  for (const bool test : {false, true}) {
    const Index first = sides[test][0], count = sides[test][1];
    if (count == 0) continue;
    Side side{loss, samples, first, stride, results, 0, {}, {}, {}, {}};
    const Strided inputs = strided(samples.inputs, first, count, stride);
    const Strided targets = strided(samples.targets, first, count, stride);
    const auto take = [&](Index at, Index n) {
      const ConstMatrixRef wanted = targets.middleCols(at, n);
      nn::sampleLosses(loss, workspace.output(), wanted, losses.head(n));
      side.take(at, workspace.output(), wanted, losses.head(n));
    };
    if (!nn::forEachPiece(*model.network, model.theta, model.buffers, inputs, workspace, take, stop))
      return std::nullopt;
    tell("loss", test, side.losses / static_cast<double>(inputs.cols()));
    if (samples.isRegression()) {
      tell("r2", test, metrics::r2(side.targets, side.values).value);
    } else {
      const auto counts = metrics::confusion(side.truth, side.predicted, samples.classCount());
      tell("accuracy", test, metrics::accuracy(counts).value);
      tell("balanced-accuracy", test, metrics::balancedAccuracy(counts).value);
    }
  }
  return figures;
}

std::optional<SideOutputs> outputsOf(const Model& model, const Samples& samples, bool test, nn::Workspace& workspace,
                                     StopToken stop) {
  const Index first = test ? samples.trainCount : 0, count = test ? samples.testCount : samples.trainCount;
  SideOutputs side;
  side.outputs = model.network->outputs();
  if (count == 0) return side;
  const Index stride = lookStride(*model.network, samples);
  const Strided inputs = strided(samples.inputs, first, count, stride);
  for (Index i = 0; i < inputs.cols(); ++i) side.samples.push_back(static_cast<std::int32_t>(first + i * stride));
  side.values.reserve(static_cast<std::size_t>(inputs.cols() * side.outputs));
  const bool finished = nn::forEachPiece(
      *model.network, model.theta, model.buffers, inputs, workspace,
      [&](Index, Index n) {
        const ConstMatrixMap output = workspace.output();
        side.values.insert(side.values.end(), output.data(), output.data() + n * output.rows());
      },
      stop);
  if (!finished) return std::nullopt;
  return side;
}

}  // namespace perc::learn
