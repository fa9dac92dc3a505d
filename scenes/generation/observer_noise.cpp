// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of places in the noise and of samples of a source, whether samples are copies, and whether they help.
#include "core/generate/chronicle.h"
#include "core/generate/directions.h"
#include "core/generate/noise_looks.h"
#include "scenes/generation/observer.h"

#include <algorithm>

namespace perc::generation {
namespace {

using generate::shownOf;

constexpr Index kCopied = 20;
constexpr Index kSheet = 25;

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
  Matrix one = generate::stillNoise(maker, 1, params.look.walkClass), there(m_target->features(), 1);
  frame.walkNoise[0] = static_cast<float>(params.look.walkX);
  frame.walkNoise[1] = flat ? 0.0F : static_cast<float>(params.look.walkY);
  for (Index i = 0; i < std::min<Index>(2, frame.noiseDimensions); ++i)
    one(i, 0) = static_cast<Scalar>(frame.walkNoise[i]);
  if (!maker.make(one, there, stop)) return false;
  frame.walked = shownOf(there, *m_target);
  if (frame.isConditional)
    frame.walkClass =
        frame.classNames[std::min(static_cast<std::size_t>(params.look.walkClass), frame.classNames.size() - 1)];
  const double reach = frame.isGame && params.method.noise == generate::NoiseKind::Uniform ? 1 : 2;
  if (frame.pictures) {
    auto bent = generate::bentPlaces(maker, *m_target, params.look.walkClass, reach, stop);
    if (bent) frame.bent = *std::move(bent);
    return bent.has_value();
  }
  frame.walk[0] = frame.walked.x[0], frame.walk[1] = frame.walked.y[0];
  auto lines = generate::bentLines(maker, *m_target, reach, stop);
  if (lines) frame.warp = *std::move(lines);
  return lines.has_value();
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

bool Observer::canAugment(const generate::Maker& maker) const {
  return maker.classes() > 0 && !m_target->pictures->heldOut().empty();
}

double Observer::refineAugmentation(const generate::Maker& maker, std::chrono::steady_clock::duration budget,
                                    StopToken stop) {
  if (!m_augmentation) {
    m_augmentation = generate::augmentedBy(maker, m_target, m_seed, stop);
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
