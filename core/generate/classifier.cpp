// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/classifier.h"

#include "core/nn/evaluate.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"

#include <algorithm>
#include <utility>

namespace perc::generate {
namespace {

constexpr Index kBatch = 64, kAtOnce = 256;
const nn::Loss kLoss{.kind = nn::LossKind::CategoricalCrossEntropy};  // of one output the same as binary
const optim::Optimizer kRule = optim::defaults(optim::Rule::Adam);

}  // namespace

Classifier::Classifier(int features, const std::vector<int>& hidden, int outputs, Random& first) {
  auto layers = nn::perceptronLayers(hidden, nn::Activation::Relu, outputs);
  auto network = std::make_shared<const nn::Network>(nn::Shape{features}, layers);
  layers.pop_back();
  m_body = std::make_shared<const nn::Network>(nn::Shape{features}, std::move(layers));
  m_model = learn::Model::drawn(std::move(network), nn::Initializer::HeUniform, kRule, first);
}

bool Classifier::learn(int updates, double rate, const Draw& draw, Random& random, StopToken stop) {
  const nn::Network& network = *m_model.network;
  nn::Workspace workspace(network, kBatch);
  Matrix batch(network.inputs(), kBatch), targets(1, kBatch);
  Vector gradient(network.parameterCount());
  for (int k = 0; k < updates; ++k) {
    for (Index s = 0; s < kBatch; ++s) targets(0, s) = static_cast<Scalar>(draw(random, s, batch.col(s)));
    if (!nn::trainGradient(network, m_model.theta, m_model.buffers, {batch, targets}, kLoss, random, workspace,
                           gradient, stop))
      return false;
    m_model.update(kRule, rate, gradient);
  }
  return true;
}

Matrix Classifier::through(const nn::Network& network, const ConstMatrixRef& pictures) const {
  Matrix outputs(network.outputs(), pictures.cols());
  nn::Workspace workspace(network, kAtOnce);
  (void)nn::forwardAll(network, m_model.theta.head(network.parameterCount()), m_model.buffers, pictures, workspace,
                       outputs, {});
  return outputs;
}

Matrix Classifier::outputs(const ConstMatrixRef& pictures) const { return through(*m_model.network, pictures); }
Matrix Classifier::lastHidden(const ConstMatrixRef& pictures) const { return through(*m_body, pictures); }

std::vector<int> Classifier::classesOf(const ConstMatrixRef& pictures) const {
  const Matrix said = outputs(pictures);
  std::vector<int> classes(static_cast<std::size_t>(said.cols()));
  for (Index i = 0; i < said.cols(); ++i)
    classes[static_cast<std::size_t>(i)] = nn::predictedClass(kLoss, said.col(i).data(), said.rows());
  return classes;
}

double shareOfEqual(const std::vector<int>& said, const std::vector<int>& labels) {
  std::size_t right = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) right += said[i] == labels[i];
  return labels.empty() ? 0 : static_cast<double>(right) / static_cast<double>(labels.size());
}

}  // namespace perc::generate
