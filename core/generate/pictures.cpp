// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/pictures.h"

#include "core/nn/product.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace perc::generate {
namespace {

constexpr std::size_t kMostJudged = 10000;  // to train the judge with
constexpr Index kBlock = 2048;              // pictures that are compared at once
constexpr Index kCompared = 51;             // to know how far pictures are apart

}  // namespace

Pictures::Pictures(std::shared_ptr<const data::Dataset> all, float top, int few, std::optional<int> rare)
    : m_all(std::move(all)), m_top(top), m_rare(rare) {
  const std::size_t own = m_all->size() - m_all->ownTest;
  const auto classes = static_cast<std::size_t>(m_all->classCount());
  const auto wanted = static_cast<std::size_t>(few);
  const std::size_t most = few == 0 ? own : rare ? wanted : std::max<std::size_t>(1, wanted / classes);
  std::vector<std::size_t> ofClass(classes, 0);
  for (std::size_t i = 0; i < m_all->size(); ++i) {
    std::size_t& there = ofClass[static_cast<std::size_t>(m_all->label(i))];
    const bool isCommon = rare && m_all->label(i) != *rare;
    const bool isWanted = isCommon ? m_all->ownTest > 0 || i % 5 != 4 : there < most;
    if (i < own && isWanted) m_taken.push_back(i), ++there;
    else m_heldOut.push_back(i);
  }
  const std::size_t judged = std::min(own, kMostJudged);
  Matrix pictures(features(), static_cast<Index>(judged));
  std::vector<int> labels;
  for (std::size_t i = 0; i < judged; ++i) {  // evenly
    const std::size_t chosen = i * own / judged;
    readAny(chosen, pictures.col(static_cast<Index>(i)));
    labels.push_back(m_all->label(chosen));
  }
  m_judge = std::make_unique<const PictureJudge>(pictures, labels, m_all->classCount());
  std::vector<Index> themselves;
  for (Index i = 0; i < std::min(count(), kCompared); ++i) {
    themselves.push_back(i * count() / std::min(count(), kCompared));
    read(themselves.back(), pictures.col(i));
  }
  auto apart = nearestBut(themselves, pictures.leftCols(std::ssize(themselves)), {})->distance;
  std::ranges::nth_element(apart, apart.begin() + std::ssize(apart) / 2);
  m_apart = apart[apart.size() / 2];
}

void Pictures::readAny(std::size_t ofAll, VectorRef numbers) const {
  const auto from = m_all->sample(ofAll);
  for (Index i = 0; i < numbers.size(); ++i)
    numbers[i] = static_cast<Scalar>(2 * from[static_cast<std::size_t>(i)] / m_top - 1);
}

std::optional<Pictures::Nearest> Pictures::nearest(const ConstMatrixRef& samples, StopToken stop) const {
  return nearestBut({}, samples, stop);
}

std::optional<Pictures::Nearest> Pictures::nearestBut(const std::vector<Index>& apartFrom,
                                                      const ConstMatrixRef& samples, StopToken stop) const {
  const auto n = static_cast<std::size_t>(samples.cols());
  Nearest all{std::vector<Index>(n, 0), std::vector<double>(n, std::numeric_limits<double>::infinity())};
  const Index numbers = features(), asked = samples.cols();
  Matrix block(numbers, kBlock), products(kBlock, asked);
  Vector packed(nn::packedSize(kBlock, numbers));
  for (Index first = 0; first < count(); first += kBlock) {
    if (stop.stopRequested()) return {};
    const Index some = std::min(kBlock, count() - first);
    for (Index i = 0; i < some; ++i) read(first + i, block.col(i));
    // |a - b|² = |a|² - 2 a·b + |b|², but for |b|², which is the same for all
    nn::multiply(some, asked, numbers, {block.data(), numbers, 1}, {samples.data(), 1, samples.outerStride()}, nullptr,
                 products.data(), kBlock, packed.data());
    const Vector squares = block.leftCols(some).colwise().squaredNorm().transpose();
    for (std::size_t s = 0; s < n; ++s) {
      Vector distances = squares - 2 * products.col(static_cast<Index>(s)).head(some);
      if (!apartFrom.empty() && apartFrom[s] >= first && apartFrom[s] < first + some)
        distances[apartFrom[s] - first] = std::numeric_limits<Scalar>::infinity();
      Index best = 0;
      const auto least = static_cast<double>(distances.minCoeff(&best));
      if (least < all.distance[s]) all.distance[s] = least, all.picture[s] = first + best;
    }
  }
  Vector picture(features());
  for (std::size_t s = 0; s < n; ++s) {  // again without the cancellation
    read(all.picture[s], picture);
    all.distance[s] = std::sqrt(static_cast<double>((samples.col(static_cast<Index>(s)) - picture).squaredNorm()));
  }
  return all;
}

}  // namespace perc::generate
