// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/picture_judge.h"

namespace perc::generate {
namespace {

constexpr int kUpdates = 600;
constexpr double kRate = 2e-3;
constexpr Index kHeldOut = 5;  // one of so many
constexpr std::uint64_t kSeed = 1;

/// From -1 … 1 to 0 … 1, from which it learns sooner: most of a picture is black.
Matrix seen(const ConstMatrixRef& pictures) { return (pictures.array() / 2 + Scalar(0.5)).matrix(); }

}  // namespace

PictureJudge::PictureJudge(const Matrix& pictures, const std::vector<int>& labels, int classes)
    : PictureJudge(pictures, labels, classes, Random(kSeed, "init")) {}

PictureJudge::PictureJudge(const Matrix& pictures, const std::vector<int>& labels, int classes, Random first)
    : m_classifier(static_cast<int>(pictures.rows()), {128, 32}, classes, first), m_classes(classes) {
  Random data(kSeed, "data");
  const auto draw = [&](Random& random, Index, VectorRef picture) {
    Index chosen = 0;
    do chosen = static_cast<Index>(random.below(static_cast<std::uint64_t>(pictures.cols())));
    while (chosen % kHeldOut == kHeldOut - 1);
    picture = seen(pictures.col(chosen));
    return labels[static_cast<std::size_t>(chosen)];
  };
  (void)m_classifier.learn(kUpdates, kRate, draw, data);
  const std::vector<int> all = classesOf(pictures);
  std::vector<int> said, wanted;
  for (std::size_t i = kHeldOut - 1; i < all.size(); i += kHeldOut) {
    said.push_back(all[i]);
    wanted.push_back(labels[i]);
  }
  m_accuracy = shareOfEqual(said, wanted);
}

Matrix PictureJudge::features(const ConstMatrixRef& pictures) const { return m_classifier.lastHidden(seen(pictures)); }

std::vector<int> PictureJudge::classesOf(const ConstMatrixRef& pictures) const {
  return m_classifier.classesOf(seen(pictures));
}

}  // namespace perc::generate
