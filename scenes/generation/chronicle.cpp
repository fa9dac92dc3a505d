// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/chronicle.h"

#include "core/frame/record.h"
#include "scenes/generation/diagnosis.h"
#include "scenes/generation/figures.h"

namespace perc::generation {
namespace {

constexpr std::int64_t kRowsPerStretch = 60, kImagesPerStretch = 4;
constexpr std::int64_t kMeasuresOfFlow = 4;  // a stretch: each takes as long as many updates
constexpr Index kFilmSamples = 250;

}  // namespace

Matrix samplesOf(const generate::Maker& maker, const generate::Target& target, Index count, std::uint64_t seed) {
  Matrix samples(target.features(), count);
  Random random(seed, "probe");
  (void)maker.sample(random, samples);
  return samples;
}

PlanarSamples inPlane(const ConstMatrixRef& samples, const generate::Target& target) {
  PlanarSamples all;
  for (Index i = 0; i < samples.cols(); ++i) {
    all.x.push_back(static_cast<float>(target.xInData(static_cast<double>(samples(0, i)))));
    all.y.push_back(static_cast<float>(target.yInData(static_cast<double>(samples(1, i)))));
  }
  return all;
}

FigureValues figuresOf(const generate::Maker& maker, const generate::Target& target, const generate::Report* report) {
  FigureValues all(figureTable());
  const bool begun = maker.steps() > 0;
  const char* notBegun = PERC_TR("Nothing has been learned yet.");
  const char* noCritic = PERC_TR("There is no critic.");
  const generate::Game* game = maker.game();
  all.set("generator-loss", begun ? maker.loss() : kNaN, begun ? nullptr : notBegun);
  all.set("critic-loss", begun ? maker.criticLoss() : kNaN, !game ? noCritic : begun ? nullptr : notBegun);
  all.set("generator-gradient", game && begun ? game->state().generatorGradient : kNaN,
          !game   ? PERC_TR("There is no game.")
          : begun ? nullptr
                  : notBegun);
  if (!report) return all;
  const bool hasModes = target.modes.centres.cols() > 0;
  const char* noModes = PERC_TR("No modes of this distribution are known.");
  all.set("modes", hasModes ? report->modes : kNaN, hasModes ? nullptr : noModes);
  all.set("high-quality", report->highQuality, hasModes ? nullptr : noModes);
  all.set("kl", report->kl);
  all.set("js", report->js);
  all.set("frechet", report->frechet);
  all.set("precision", report->precision);
  all.set("recall", report->recall);
  return all;
}

Chronicle::Chronicle() : m_curve(figureTable().columns()) {}

void Chronicle::record(const generate::Maker& maker, const generate::Target& target, int samples, std::uint64_t seed) {
  const std::int64_t step = maker.steps();
  if (step < m_nextRow) return;
  recordNow(maker, target, samples, seed);
  m_nextRow = step + recordInterval(step, kRowsPerStretch);
}

void Chronicle::recordNow(const generate::Maker& maker, const generate::Target& target, int samples,
                          std::uint64_t seed) {
  const std::int64_t step = maker.steps();
  if (!m_curve.empty() && m_curve.step(m_curve.rows() - 1) == step) return;
  const bool measured = step >= m_nextMeasure && maker.isFinite() && !target.isEmpty();
  if (measured) {
    const Matrix made = samplesOf(maker, target, samples, seed);
    m_report = generate::judge(target, made);
    m_measuredAt = step;
    m_nextMeasure = maker.flow() ? step + recordInterval(step, kMeasuresOfFlow) : step;
    if (const generate::Game* game = maker.game()) {
      const auto signs = generate::signsOf(*game, target, made);
      for (const generate::Trouble trouble : m_watch.look(step, *signs))
        m_diagnoses.push_back(
            {step, trouble, nameOf(trouble, signs->missing, static_cast<int>(target.modes.centres.cols()))});
    }
    if (step >= m_nextImage) {
      const Index few = std::min<Index>(made.cols(), kFilmSamples);
      m_film.push_back({step, std::make_shared<const PlanarSamples>(inPlane(made.leftCols(few), target))});
      m_nextImage = step + recordInterval(step, kImagesPerStretch);
    }
  }
  m_curve.append(step, figuresOf(maker, target, measured ? &*m_report : nullptr).row().data());
}

FigureValues Chronicle::figures(const generate::Maker& maker, const generate::Target& target) const {
  return figuresOf(maker, target, m_report ? &*m_report : nullptr);
}

void Chronicle::account(Ledger& ledger) const {
  m_curve.account(ledger);
  ledger.own(m_film.size() * sizeof(FilmImage) + m_diagnoses.size() * sizeof(Diagnosis));
  for (const FilmImage& image : m_film) ledger.shared(image.samples.get(), 2 * image.samples->x.size() * sizeof(float));
}

}  // namespace perc::generation
