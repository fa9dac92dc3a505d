// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/noise_looks.h"

#include "core/generate/chronicle.h"
#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>

namespace perc::generate {
namespace {

constexpr int kWarpLines = 13, kWarpPoints = 41;
constexpr Index kBetweenRows = 8;
constexpr Index kTranslated = 60, kTranslatedPictures = 25;

/// Between two places of normal noise along the arc, on which lengths stay as usual (White 2016).
Vector alongTheArc(const ConstVectorRef& from, const ConstVectorRef& to, double share) {
  const double lengths = std::sqrt(static_cast<double>(from.squaredNorm()) * static_cast<double>(to.squaredNorm()));
  const double angle = elementary::acos(std::clamp(static_cast<double>(from.dot(to)) / lengths, -1.0, 1.0));
  const double sine = elementary::sin(angle);
  if (!(sine > 1e-6)) return static_cast<Scalar>(1 - share) * from + static_cast<Scalar>(share) * to;
  return static_cast<Scalar>(elementary::sin((1 - share) * angle) / sine) * from +
         static_cast<Scalar>(elementary::sin(share * angle) / sine) * to;
}

/// The k-th of `count` places from -reach to reach.
Scalar placeOf(int k, int count, double reach) { return static_cast<Scalar>(reach * (2.0 * k / (count - 1) - 1)); }

std::optional<ShownSamples> made(const Maker& maker, const Target& target, const Matrix& noise, StopToken stop) {
  Matrix samples(target.features(), noise.cols());
  if (!maker.make(noise, samples, stop)) return std::nullopt;
  return shownOf(samples, target);
}

}  // namespace

Matrix stillNoise(const Maker& maker, Index count, Index which) {
  Matrix noise = Matrix::Zero(maker.noises(), count);
  if (maker.classes() > 0)
    noise.row(maker.noises() - maker.classes() + std::min<Index>(which, maker.classes() - 1)).setOnes();
  return noise;
}

std::optional<BentLines> bentLines(const Maker& maker, const Target& target, double reach, StopToken stop) {
  const bool flat = maker.noises() - maker.classes() == 1;
  const int lines = flat ? 1 : kWarpLines;
  BentLines all;
  for (const bool first : {true, false}) {
    if (flat && first) continue;
    Matrix noise = stillNoise(maker, static_cast<Index>(lines) * kWarpPoints);
    for (int l = 0; l < lines; ++l)
      for (int p = 0; p < kWarpPoints; ++p) {
        const Scalar along = placeOf(p, kWarpPoints, reach), across = flat ? 0 : placeOf(l, lines, reach);
        const Index i = static_cast<Index>(l) * kWarpPoints + p;
        noise(0, i) = first ? across : along;
        if (!flat) noise(1, i) = first ? along : across;
      }
    const auto places = made(maker, target, noise, stop);
    if (!places) return std::nullopt;
    for (int l = 0; l < lines; ++l) {
      all.lines.emplace_back();
      for (int p = 0; p < kWarpPoints; ++p) {
        const auto i = static_cast<std::size_t>(l) * kWarpPoints + static_cast<std::size_t>(p);
        all.lines.back().push_back(places->x[i]);
        all.lines.back().push_back(places->y[i]);
      }
      all.first.push_back(first ? 1 : 0);
    }
  }
  return all;
}

std::optional<ShownSamples> bentPlaces(const Maker& maker, const Target& target, Index which, double reach,
                                       StopToken stop) {
  Matrix noise = stillNoise(maker, kBentSide * kBentSide, which);
  for (int row = 0; row < kBentSide; ++row)
    for (int column = 0; column < kBentSide; ++column) {
      noise(0, row * kBentSide + column) = placeOf(column, kBentSide, reach);
      if (maker.noises() - maker.classes() > 1) noise(1, row * kBentSide + column) = placeOf(row, kBentSide, reach);
    }
  return made(maker, target, noise, stop);
}

std::optional<ShownSamples> between(const Maker& maker, const Target& target, std::uint64_t seed, StopToken stop) {
  Random random(seed, "probe");
  Matrix ends(maker.noises(), 2 * kBetweenRows), noise(maker.noises(), kBetweenRows * kBetweenSteps);
  maker.drawNoise(random, ends);
  const Index numbers = maker.noises() - maker.classes();
  for (Index row = 0; row < kBetweenRows; ++row)
    for (Index k = 0; k < kBetweenSteps; ++k) {
      auto at = noise.col(row * kBetweenSteps + k);
      at = stillNoise(maker, 1, maker.classes() > 0 ? row % maker.classes() : 0);
      at.head(numbers) = alongTheArc(ends.col(2 * row).head(numbers), ends.col(2 * row + 1).head(numbers),
                                     static_cast<double>(k) / (kBetweenSteps - 1));
    }
  return made(maker, target, noise, stop);
}

std::optional<Translated> thereAndBack(const Cycle& cycle, const Target& target, double x, double y, StopToken stop) {
  const Index count = target.pictures ? kTranslatedPictures : kTranslated;
  Matrix from(target.features(), count + 1);
  from.leftCols(count) = target.source->reference.leftCols(count);
  if (target.pictures) from.col(count).setZero();
  else from.col(count) << static_cast<Scalar>(x), static_cast<Scalar>(y);
  Matrix there = from, back = from;
  if (!cycle.translate(Way::There, from, there, stop) || !cycle.translate(Way::Back, there, back, stop))
    return std::nullopt;
  Translated all;
  all.from = shownOf(from.leftCols(count), target);
  all.there = shownOf(there.leftCols(count), target);
  all.back = shownOf(back.leftCols(count), target);
  const auto error = [&](Index i) {
    return target.scaleX * static_cast<double>((back - from).col(i).cwiseAbs().mean());
  };
  for (Index i = 0; i < count; ++i) all.error.push_back(error(i));
  all.offset[0] = target.offsetX, all.offset[1] = target.offsetY;
  all.scale[0] = target.scaleX, all.scale[1] = target.scaleY;
  if (target.pictures) return all;
  all.followedError = error(count);
  int stage = 0;
  for (const Matrix* one : {&from, &there, &back}) {
    const ShownSamples place = shownOf(one->rightCols(1), target);
    all.followed[stage][0] = place.x.front(), all.followed[stage++][1] = place.y.front();
  }
  return all;
}

}  // namespace perc::generate
