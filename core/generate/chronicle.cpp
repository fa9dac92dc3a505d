// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/chronicle.h"

#include "core/frame/record.h"
#include "core/generate/figures.h"
#include "core/generate/remedies.h"

#include <limits>

namespace perc::generate {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kRowsPerStretch = 60, kImagesPerStretch = 4;
constexpr std::int64_t kMeasuresOfFlow = 4;  // a stretch: each takes as long as many updates
constexpr Index kFilmSamples = 250, kFilmPictures = 25;

}  // namespace

Matrix samplesOf(const Maker& maker, const Target& target, Index count, std::uint64_t seed) {
  Matrix samples(target.features() + maker.classes(), count);
  Random random(seed, "probe");
  (void)maker.sample(random, samples);
  return samples;
}

ShownSamples shownOf(const ConstMatrixRef& samples, const Target& target) {
  ShownSamples all;
  if (target.pictures) {
    all.pixels.reserve(static_cast<std::size_t>(samples.cols()) * static_cast<std::size_t>(target.features()));
    for (Index i = 0; i < samples.cols(); ++i)
      for (Index k = 0; k < target.features(); ++k)
        all.pixels.push_back(static_cast<float>(target.xInData(static_cast<double>(samples(k, i)))));
    return all;
  }
  for (Index i = 0; i < samples.cols(); ++i) {
    all.x.push_back(static_cast<float>(target.xInData(static_cast<double>(samples(0, i)))));
    all.y.push_back(static_cast<float>(target.yInData(static_cast<double>(samples(1, i)))));
  }
  return all;
}

FigureValues figuresOf(const Maker& maker, const Target& target, const Report* report) {
  FigureValues all(figureTable());
  const bool begun = maker.steps() > 0;
  const char* notBegun = PERC_TR("Nothing has been learned yet.");
  const char* noCritic = PERC_TR("There is no critic.");
  const Game* game = maker.game();
  all.set("generator-loss", begun ? maker.loss() : kNaN, begun ? nullptr : notBegun);
  all.set("critic-loss", begun ? maker.criticLoss() : kNaN,
          !game && !maker.cycle() ? noCritic
          : begun                 ? nullptr
                                  : notBegun);
  const Cycle* cycle = maker.cycle();
  all.set("cycle-error", cycle && begun ? cycle->state().cycleError : kNaN,
          !cycle  ? PERC_TR("There is no way back.")
          : begun ? nullptr
                  : notBegun);
  all.set("generator-gradient", game && begun ? game->state().generatorGradient : kNaN,
          cycle   ? PERC_TR("Not measured of a translation.")
          : !game ? PERC_TR("There is no game.")
          : begun ? nullptr
                  : notBegun);
  if (!report) return all;
  const bool hasModes = target.modeCount() > 0;
  const char* noModes = PERC_TR("No modes of this distribution are known.");
  all.set("modes", hasModes ? report->modes : kNaN, hasModes ? nullptr : noModes);
  all.set("high-quality", report->highQuality,
          target.pictures ? PERC_TR("Known of modes in the plane only.")
          : hasModes      ? nullptr
                          : noModes);
  all.set("kl", report->kl);
  all.set("js", report->js);
  all.set("frechet", report->frechet);
  all.set("precision", report->precision);
  all.set("recall", report->recall);
  return all;
}

Chronicle::Chronicle() : m_curve(figureTable().columns()) {}

void Chronicle::record(const Maker& maker, const Target& target, int samples, std::uint64_t seed) {
  const std::int64_t step = maker.steps();
  if (step < m_nextRow) return;
  recordNow(maker, target, samples, seed);
  m_nextRow = step + recordInterval(step, kRowsPerStretch);
}

void Chronicle::recordNow(const Maker& maker, const Target& target, int samples, std::uint64_t seed) {
  const std::int64_t step = maker.steps();
  if (!m_curve.empty() && m_curve.step(m_curve.rows() - 1) == step) return;
  const bool measured = step >= m_nextMeasure && maker.isFinite() && !target.isEmpty();
  if (measured) {
    const Matrix made = samplesOf(maker, target, samples, seed);
    m_report = judge(target, made.topRows(target.features()));
    m_measuredAt = step;
    m_nextMeasure = maker.flow() ? step + recordInterval(step, kMeasuresOfFlow) : step;
    if (const Game* game = maker.game()) {
      const auto signs = signsOf(*game, target, *m_report, made);
      for (const Trouble trouble : m_watch.look(step, *signs))
        m_diagnoses.push_back({step, trouble, nameOf(trouble, signs->missing, target.modeCount())});
    }
    if (step >= m_nextImage) {
      const Index few = std::min<Index>(made.cols(), target.pictures ? kFilmPictures : kFilmSamples);
      m_film.push_back({step, std::make_shared<const ShownSamples>(shownOf(made.leftCols(few), target))});
      m_nextImage = step + recordInterval(step, kImagesPerStretch);
    }
  }
  m_curve.append(step, figuresOf(maker, target, measured ? &*m_report : nullptr).row().data());
}

FigureValues Chronicle::figures(const Maker& maker, const Target& target) const {
  return figuresOf(maker, target, m_report ? &*m_report : nullptr);
}

void Chronicle::account(Ledger& ledger) const {
  m_curve.account(ledger);
  ledger.own(m_film.size() * sizeof(FilmImage) + m_diagnoses.size() * sizeof(Diagnosis));
  for (const FilmImage& image : m_film) ledger.shared(image.samples.get(), image.samples->bytes());
}

}  // namespace perc::generate
