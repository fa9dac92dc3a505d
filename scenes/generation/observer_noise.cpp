// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of places in the noise and of samples of a source, whether samples are copies, and whether they help.
#include "core/generate/chronicle.h"
#include "core/generate/directions.h"
#include "core/math/elementary.h"
#include "scenes/generation/observer.h"

#include <algorithm>
#include <cmath>

namespace perc::generation {
namespace {

using generate::shownOf;

constexpr int kWarpLines = 13, kWarpPoints = 41;
constexpr Index kBetweenRows = 8;
constexpr Index kCopied = 20;
constexpr Index kSheet = 25;
constexpr Index kTranslated = 60, kTranslatedPictures = 25;

/// Noise of 0, with class `which` where there are any.
Matrix stillNoise(const generate::Maker& maker, Index count, Index which = 0) {
  Matrix noise = Matrix::Zero(maker.noises(), count);
  if (maker.classes() > 0) noise.row(maker.noises() - maker.classes() + which % maker.classes()).setOnes();
  return noise;
}

/// Between two places of normal noise along the arc, on which lengths stay as usual (White 2016).
Vector between(const ConstVectorRef& from, const ConstVectorRef& to, double share) {
  const double lengths = std::sqrt(static_cast<double>(from.squaredNorm()) * static_cast<double>(to.squaredNorm()));
  const double angle = elementary::acos(std::clamp(static_cast<double>(from.dot(to)) / lengths, -1.0, 1.0));
  const double sine = elementary::sin(angle);
  if (!(sine > 1e-6)) return static_cast<Scalar>(1 - share) * from + static_cast<Scalar>(share) * to;
  return static_cast<Scalar>(elementary::sin((1 - share) * angle) / sine) * from +
         static_cast<Scalar>(elementary::sin(share * angle) / sine) * to;
}

/// As many pieces as the time allows; how much is done then.
template <class Work>
double advanced(Work& work, std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto end = std::chrono::steady_clock::now() + budget;
  while (!work.isDone() && std::chrono::steady_clock::now() < end && work.advance(stop)) continue;
  return work.isDone() ? kFinishedNow : work.share();
}

}  // namespace

bool Observer::fillWarp(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame,
                        StopToken stop) const {
  const bool flat = frame.noiseDimensions == 1;
  Matrix one = stillNoise(maker, 1, params.look.walkClass), there(m_target->features(), 1);
  frame.walkNoise[0] = static_cast<float>(params.look.walkX);
  frame.walkNoise[1] = flat ? 0.0F : static_cast<float>(params.look.walkY);
  for (Index i = 0; i < std::min<Index>(2, frame.noiseDimensions); ++i)
    one(i, 0) = static_cast<Scalar>(frame.walkNoise[i]);
  if (!maker.make(one, there, stop)) return false;
  frame.walked = shownOf(there, *m_target);
  const double reach = frame.isGame && params.method.noise == generate::NoiseKind::Uniform ? 1 : 2;
  if (frame.pictures) return fillBent(maker, params.look.walkClass, reach, frame, stop);
  frame.walk[0] = frame.walked.x[0], frame.walk[1] = frame.walked.y[0];
  return fillLines(maker, reach, frame, stop);
}

bool Observer::fillLines(const generate::Maker& maker, double reach, GenerationFrame& frame, StopToken stop) const {
  const bool flat = frame.noiseDimensions == 1;
  const int lines = flat ? 1 : kWarpLines;
  for (const bool first : {true, false}) {
    if (flat && first) continue;
    Matrix noise = stillNoise(maker, static_cast<Index>(lines) * kWarpPoints);
    for (int l = 0; l < lines; ++l)
      for (int p = 0; p < kWarpPoints; ++p) {
        const double along = reach * (2.0 * p / (kWarpPoints - 1) - 1);
        const double across = flat ? 0 : reach * (2.0 * l / (lines - 1) - 1);
        const Index i = static_cast<Index>(l) * kWarpPoints + p;
        noise(0, i) = static_cast<Scalar>(first ? across : along);
        if (!flat) noise(1, i) = static_cast<Scalar>(first ? along : across);
      }
    Matrix bent(m_target->features(), noise.cols());
    if (!maker.make(noise, bent, stop)) return false;
    const ShownSamples places = shownOf(bent, *m_target);
    for (int l = 0; l < lines; ++l) {
      frame.warp.emplace_back();
      for (int p = 0; p < kWarpPoints; ++p) {
        const auto i = static_cast<std::size_t>(l) * kWarpPoints + static_cast<std::size_t>(p);
        frame.warp.back().push_back(places.x[i]);
        frame.warp.back().push_back(places.y[i]);
      }
      frame.warpFirst.push_back(first ? 1 : 0);
    }
  }
  return true;
}

bool Observer::fillBent(const generate::Maker& maker, int which, double reach, GenerationFrame& frame,
                        StopToken stop) const {
  Matrix noise = stillNoise(maker, kBentSide * kBentSide, which), bent(m_target->features(), noise.cols());
  for (int row = 0; row < kBentSide; ++row)
    for (int column = 0; column < kBentSide; ++column) {
      const auto at = [&](int k) { return static_cast<Scalar>(reach * (2.0 * k / (kBentSide - 1) - 1)); };
      noise(0, row * kBentSide + column) = at(column);
      if (frame.noiseDimensions > 1) noise(1, row * kBentSide + column) = at(row);
    }
  if (!maker.make(noise, bent, stop)) return false;
  frame.bent = shownOf(bent, *m_target);
  return true;
}

bool Observer::fillDirections(const generate::Maker& maker, const LookSettings& look, GenerationFrame& frame,
                              StopToken stop) const {
  frame.slant = look.slant, frame.thickness = look.thickness, frame.truncation = look.truncation;
  const auto directions = generate::findDirections(maker, *m_target, m_seed, stop);
  if (!directions) return false;
  std::ranges::copy(directions->explained, frame.explained);
  Random random(m_seed, "probe");
  Matrix noise(maker.noises(), kSheet), made(m_target->features(), kSheet);
  maker.drawNoise(random, noise);
  noise.topRows(frame.noiseDimensions) *= static_cast<Scalar>(look.truncation);
  const std::pair<Matrix, ShownSamples*> sheets[] = {
      {noise, &frame.plain},
      {directions->moved(noise, {look.slant, look.thickness}), &frame.moved},
      {directions->mixed(noise), &frame.mixed}};
  for (const auto& [from, to] : sheets) {
    if (!maker.make(from, made, stop)) return false;
    *to = shownOf(made, *m_target);
  }
  return true;
}

/// In each row from one noise to another, of one class where there are any.
bool Observer::fillBetween(const generate::Maker& maker, GenerationFrame& frame, StopToken stop) const {
  Random random(m_seed, "probe");
  Matrix ends(maker.noises(), 2 * kBetweenRows);
  maker.drawNoise(random, ends);
  const Index numbers = frame.noiseDimensions;
  Matrix noise(maker.noises(), kBetweenRows * kBetweenSteps), made(m_target->features(), noise.cols());
  for (Index row = 0; row < kBetweenRows; ++row)
    for (Index k = 0; k < kBetweenSteps; ++k) {
      auto at = noise.col(row * kBetweenSteps + k);
      at = stillNoise(maker, 1, row);
      at.head(numbers) = between(ends.col(2 * row).head(numbers), ends.col(2 * row + 1).head(numbers),
                                 static_cast<double>(k) / (kBetweenSteps - 1));
    }
  if (!maker.make(noise, made, stop)) return false;
  frame.between = shownOf(made, *m_target);
  return true;
}

bool Observer::canAugment(const generate::Maker& maker) const {
  return maker.classes() > 0 && !m_target->pictures->heldOut().empty();
}

double Observer::refineAugmentation(const generate::Maker& maker, std::chrono::steady_clock::duration budget,
                                    StopToken stop) {
  if (!m_augmentation) {
    Matrix samples(m_target->features() + maker.classes(), generate::Augmentation::kAdded);
    Random random(m_seed, "probe");
    if (!maker.sample(random, samples, stop)) return 0;
    std::vector<int> classes;
    for (Index i = 0; i < samples.cols(); ++i) {
      Index which = 0;
      samples.col(i).tail(maker.classes()).maxCoeff(&which);
      classes.push_back(static_cast<int>(which));
    }
    m_augmentation.emplace(m_target, samples.topRows(m_target->features()), std::move(classes));
    return 0;
  }
  if (m_augmentation->isDone()) return 1;
  return advanced(*m_augmentation, budget, stop);
}

double Observer::refineDetector(const generate::Maker& maker, const GenerationParams& params,
                                std::chrono::steady_clock::duration budget, StopToken stop) {
  if (!m_detector) {
    m_detector = std::make_unique<generate::Detector>(params.method, m_target, maker, m_seed);
    return 0;
  }
  return m_detector->isDone() ? 1 : advanced(*m_detector, budget, stop);
}

bool Observer::fillTranslation(const generate::Maker& maker, GenerationFrame& frame, StopToken stop) const {
  const Matrix from = m_target->source->reference.leftCols(frame.pictures ? kTranslatedPictures : kTranslated);
  Matrix there = from, back = from;
  if (!maker.cycle()->translate(generate::Way::There, from, there, stop) ||
      !maker.cycle()->translate(generate::Way::Back, there, back, stop))
    return false;
  frame.from = shownOf(from, *m_target);
  frame.there = shownOf(there, *m_target);
  frame.back = shownOf(back, *m_target);
  for (Index i = 0; i < from.cols(); ++i)
    frame.thereAndBack.push_back(m_target->scaleX * static_cast<double>((back - from).col(i).cwiseAbs().mean()));
  return true;
}

bool Observer::fillCopied(const Matrix& samples, GenerationFrame& frame, StopToken stop) const {
  const Matrix some = samples.topLeftCorner(m_target->features(), std::min(samples.cols(), kCopied));
  const auto nearest = m_target->pictures->nearest(some, stop);
  if (!nearest) return false;
  Matrix real(some.rows(), some.cols());
  for (Index i = 0; i < real.cols(); ++i)
    m_target->pictures->read(nearest->picture[static_cast<std::size_t>(i)], real.col(i));
  frame.copied = shownOf(real, *m_target);
  for (const double distance : nearest->distance) frame.copyDistance.push_back(m_target->scaleX * distance);
  return true;
}

}  // namespace perc::generation
