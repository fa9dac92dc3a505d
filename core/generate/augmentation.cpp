// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/augmentation.h"

#include "core/data/resampling.h"
#include "core/nn/evaluate.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"

#include <algorithm>
#include <utility>

namespace perc::generate {
namespace {

constexpr int kUpdates = 400;
constexpr Index kBatch = 64, kAtOnce = 256;
constexpr std::size_t kNeighbours = 5, kMostHeldOut = 2000;
constexpr double kRate = 1e-3;
const nn::Loss kLoss{.kind = nn::LossKind::CategoricalCrossEntropy};
const optim::Optimizer kRule = optim::defaults(optim::Rule::Adam);

/// So many new points between pictures of the same class, as many of each.
void addSmote(const Matrix& real, const std::vector<int>& labels, int classes, Matrix& pictures,
              std::vector<int>& theirLabels) {
  const auto width = static_cast<std::size_t>(real.rows());
  std::vector<double> numbers(real.data(), real.data() + real.size());
  const data::Rows rows{numbers, width};
  Random random(1, "smote");
  std::vector<double> made;
  for (int c = 0; c < classes; ++c) {
    const auto members = static_cast<std::size_t>(std::ranges::count(labels, c));
    if (members < 2) continue;
    const std::size_t k = std::min(kNeighbours, members - 1);
    const auto picks = data::drawPicks(static_cast<std::size_t>(Augmentation::kAdded / classes), members, k, random);
    const auto added = data::numbersOf(rows, *data::smote(rows, labels, c, k, picks));
    made.insert(made.end(), added.begin(), added.end());
    theirLabels.insert(theirLabels.end(), picks.size(), c);
  }
  pictures.resize(real.rows(), std::ssize(theirLabels));
  std::ranges::transform(made, pictures.data(), [](double number) { return static_cast<Scalar>(number); });
}

}  // namespace

Augmentation::Augmentation(std::shared_ptr<const Target> target, Matrix generated, std::vector<int> classes)
    : m_target(std::move(target)) {
  const Pictures& all = *m_target->pictures;
  m_real.resize(all.features(), all.count());
  for (Index i = 0; i < all.count(); ++i) {
    all.read(i, m_real.col(i));
    m_realLabels.push_back(all.label(i));
  }
  const std::size_t count = std::min(all.heldOut().size(), kMostHeldOut);
  m_heldOut.resize(all.features(), static_cast<Index>(count));
  for (std::size_t i = 0; i < count; ++i) {  // evenly
    const std::size_t chosen = all.heldOut()[i * all.heldOut().size() / count];
    all.readAny(chosen, m_heldOut.col(static_cast<Index>(i)));
    m_heldOutLabels.push_back(all.data().label(chosen));
  }
  const auto at = [](Extra extra) { return static_cast<std::size_t>(extra); };
  addSmote(m_real, m_realLabels, m_target->classes(), m_pictures[at(Extra::Smote)], m_labels[at(Extra::Smote)]);
  m_pictures[at(Extra::Generated)] = std::move(generated);
  m_labels[at(Extra::Generated)] = std::move(classes);
}

bool Augmentation::advance(StopToken stop) {
  const auto extra = static_cast<std::size_t>(m_done % kExtras);
  const auto seed = static_cast<std::uint64_t>(m_done / kExtras + 1);
  const nn::Network network(nn::Shape{static_cast<int>(m_real.rows())},
                            nn::perceptronLayers({64, 64}, nn::Activation::Relu, m_target->classes()));
  Random first(seed, "init"), data(seed, "data");
  auto model =
      learn::Model::drawn(std::make_shared<const nn::Network>(network), nn::Initializer::HeUniform, kRule, first);
  nn::Workspace workspace(network, kAtOnce);
  Matrix batch(m_real.rows(), kBatch), targets(1, kBatch);
  Vector gradient(network.parameterCount());
  for (int k = 0; k < kUpdates; ++k) {
    for (Index s = 0; s < kBatch; ++s) {
      const bool added = m_pictures[extra].cols() > 0 && s % 2 == 1;
      const Matrix& from = added ? m_pictures[extra] : m_real;
      const auto chosen = static_cast<Index>(data.below(static_cast<std::uint64_t>(from.cols())));
      batch.col(s) = from.col(chosen);
      targets(0, s) = static_cast<Scalar>((added ? m_labels[extra] : m_realLabels)[static_cast<std::size_t>(chosen)]);
    }
    if (!nn::trainGradient(network, model.theta, model.buffers, {batch, targets}, kLoss, data, workspace, gradient,
                           stop))
      return false;
    model.update(kRule, kRate, gradient);
  }
  Matrix outputs(network.outputs(), m_heldOut.cols());
  if (!nn::forwardAll(network, model.theta, model.buffers, m_heldOut, workspace, outputs, stop)) return false;
  Index right = 0;
  for (Index i = 0; i < outputs.cols(); ++i)
    right += nn::predictedClass(kLoss, outputs.col(i).data(), outputs.rows()) ==
             m_heldOutLabels[static_cast<std::size_t>(i)];
  m_accuracies[extra].push_back(static_cast<double>(right) / static_cast<double>(outputs.cols()));
  ++m_done;
  return true;
}

}  // namespace perc::generate
