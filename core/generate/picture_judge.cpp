// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/picture_judge.h"

#include "core/nn/evaluate.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"

#include <utility>

namespace perc::generate {
namespace {

constexpr int kUpdates = 600;
constexpr Index kBatch = 64, kAtOnce = 256;
constexpr Index kHeldOut = 5;  // one of so many
constexpr std::uint64_t kSeed = 1;
const nn::Loss kLoss{.kind = nn::LossKind::CategoricalCrossEntropy};
const optim::Optimizer kRule = optim::defaults(optim::Rule::Adam);
constexpr double kRate = 2e-3;

/// From -1 … 1 to 0 … 1, from which it learns sooner: most of a picture is black.
Matrix seen(const ConstMatrixRef& pictures) { return (pictures.array() / 2 + Scalar(0.5)).matrix(); }

Matrix outputsOf(const nn::Network& network, const learn::Model& model, const ConstMatrixRef& pictures) {
  Matrix outputs(network.outputs(), pictures.cols());
  nn::Workspace workspace(network, kAtOnce);
  (void)nn::forwardAll(network, model.theta.head(network.parameterCount()), model.buffers, seen(pictures), workspace,
                       outputs, {});
  return outputs;
}

}  // namespace

PictureJudge::PictureJudge(const Matrix& pictures, const std::vector<int>& labels, int classes) : m_classes(classes) {
  auto layers = nn::perceptronLayers({128, 32}, nn::Activation::Relu, classes);
  const nn::Shape input{static_cast<int>(pictures.rows())};
  auto network = std::make_shared<const nn::Network>(input, layers);
  layers.pop_back();
  m_body = std::make_shared<const nn::Network>(input, std::move(layers));
  Random first(kSeed, "init"), data(kSeed, "data");
  m_all = learn::Model::drawn(network, nn::Initializer::HeUniform, kRule, first);
  nn::Workspace workspace(*network, kBatch);
  Matrix batch(pictures.rows(), kBatch), targets(1, kBatch);
  Vector gradient(network->parameterCount());
  for (int k = 0; k < kUpdates; ++k) {
    for (Index s = 0; s < kBatch; ++s) {
      Index chosen = 0;
      do chosen = static_cast<Index>(data.below(static_cast<std::uint64_t>(pictures.cols())));
      while (chosen % kHeldOut == kHeldOut - 1);
      batch.col(s) = seen(pictures.col(chosen));
      targets(0, s) = static_cast<Scalar>(labels[static_cast<std::size_t>(chosen)]);
    }
    (void)nn::trainGradient(*network, m_all.theta, m_all.buffers, {batch, targets}, kLoss, data, workspace, gradient);
    m_all.update(kRule, kRate, gradient);
  }
  Index right = 0, all = 0;
  const std::vector<int> said = classesOf(pictures);
  for (Index i = kHeldOut - 1; i < pictures.cols(); i += kHeldOut, ++all)
    right += said[static_cast<std::size_t>(i)] == labels[static_cast<std::size_t>(i)];
  m_accuracy = static_cast<double>(right) / static_cast<double>(std::max<Index>(all, 1));
}

Matrix PictureJudge::features(const ConstMatrixRef& pictures) const { return outputsOf(*m_body, m_all, pictures); }

std::vector<int> PictureJudge::classesOf(const ConstMatrixRef& pictures) const {
  const Matrix outputs = outputsOf(*m_all.network, m_all, pictures);
  std::vector<int> classes(static_cast<std::size_t>(outputs.cols()));
  for (Index i = 0; i < outputs.cols(); ++i)
    classes[static_cast<std::size_t>(i)] = nn::predictedClass(kLoss, outputs.col(i).data(), outputs.rows());
  return classes;
}

}  // namespace perc::generate
