// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/augmentation.h"

#include "core/data/resampling.h"
#include "core/generate/classifier.h"
#include "core/metrics/classification.h"

#include <algorithm>
#include <utility>

namespace perc::generate {
namespace {

constexpr int kUpdates = 400;
constexpr std::size_t kNeighbours = 5, kMostHeldOut = 2000;
constexpr double kRate = 1e-3;

/// So many new points between pictures of the same class, as many of each, or all of the rare one.
void addSmote(const Matrix& real, const std::vector<int>& labels, int classes, std::optional<int> rare,
              Matrix& pictures, std::vector<int>& theirLabels) {
  const auto width = static_cast<std::size_t>(real.rows());
  std::vector<double> numbers(real.data(), real.data() + real.size());
  const data::Rows rows{numbers, width};
  Random random(1, "smote");
  std::vector<double> made;
  for (int c = 0; c < classes; ++c) {
    const auto members = static_cast<std::size_t>(std::ranges::count(labels, c));
    if (members < 2 || (rare && c != *rare)) continue;
    const std::size_t k = std::min(kNeighbours, members - 1);
    const auto wanted = static_cast<std::size_t>(rare ? Augmentation::kAdded : Augmentation::kAdded / classes);
    const auto picks = data::drawPicks(wanted, members, k, random);
    const auto added = data::numbersOf(rows, *data::smote(rows, labels, c, k, picks));
    made.insert(made.end(), added.begin(), added.end());
    theirLabels.insert(theirLabels.end(), picks.size(), c);
  }
  pictures.resize(real.rows(), std::ssize(theirLabels));
  std::ranges::transform(made, pictures.data(), [](double number) { return static_cast<Scalar>(number); });
}

/// Of labels 0 and 1: the mean of both recalls.
double balancedAccuracy(const std::vector<int>& said, const std::vector<int>& labels) {
  return metrics::balancedAccuracy(metrics::confusion(labels, said, 2)).value;
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
  addSmote(m_real, m_realLabels, m_target->classes(), all.rare(), m_pictures[at(Extra::Smote)],
           m_labels[at(Extra::Smote)]);
  m_pictures[at(Extra::Generated)] = std::move(generated);
  m_labels[at(Extra::Generated)] = std::move(classes);
  if (!all.rare()) return;
  for (std::size_t i = 0; i < m_realLabels.size(); ++i)
    m_ofRare[m_realLabels[i] == *all.rare()].push_back(static_cast<Index>(i));
  for (int& label : m_heldOutLabels) label = label == *all.rare();
}

int Augmentation::drawRare(std::size_t extra, Random& random, Index place, VectorRef picture) const {
  const bool isRare = place % 2 == 1;
  const Matrix& added = m_pictures[extra];
  const auto below = [&](Index count) { return static_cast<Index>(random.below(static_cast<std::uint64_t>(count))); };
  if (place % 4 == 3 && added.cols() > 0) picture = added.col(below(added.cols()));
  else picture = m_real.col(m_ofRare[isRare][static_cast<std::size_t>(below(std::ssize(m_ofRare[isRare])))]);
  return isRare;
}

bool Augmentation::advance(StopToken stop) {
  const auto extra = static_cast<std::size_t>(m_done % kExtras);
  const auto seed = static_cast<std::uint64_t>(m_done / kExtras + 1);
  Random first(seed, "init"), data(seed, "data");
  const bool isRare = m_target->pictures->rare().has_value();
  Classifier classifier(static_cast<int>(m_real.rows()), {64, 64}, isRare ? 2 : m_target->classes(), first);
  const auto draw = [&](Random& random, Index place, VectorRef picture) {
    if (isRare) return drawRare(extra, random, place, picture);
    const bool added = m_pictures[extra].cols() > 0 && place % 2 == 1;
    const Matrix& from = added ? m_pictures[extra] : m_real;
    const auto chosen = static_cast<Index>(random.below(static_cast<std::uint64_t>(from.cols())));
    picture = from.col(chosen);
    return (added ? m_labels[extra] : m_realLabels)[static_cast<std::size_t>(chosen)];
  };
  if (!classifier.learn(kUpdates, kRate, draw, data, stop)) return false;
  const std::vector<int> said = classifier.classesOf(m_heldOut);
  m_accuracies[extra].push_back(isRare ? balancedAccuracy(said, m_heldOutLabels) : shareOfEqual(said, m_heldOutLabels));
  ++m_done;
  return true;
}

std::optional<Augmentation> augmentedBy(const Maker& maker, std::shared_ptr<const Target> target, std::uint64_t seed,
                                        StopToken stop) {
  Matrix noise(maker.noises(), Augmentation::kAdded), samples(target->features() + maker.classes(), noise.cols());
  Random random(seed, "probe");
  maker.drawNoise(random, noise);
  if (const auto rare = target->pictures->rare()) {
    auto asked = noise.bottomRows(maker.classes());
    asked.setZero(), asked.row(*rare).setOnes();
  }
  if (!maker.makeWithClasses(noise, samples, stop)) return std::nullopt;
  return Augmentation(target, samples.topRows(target->features()), modesOf(samples, maker.classes(), *target));
}

}  // namespace perc::generate
