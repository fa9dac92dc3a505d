// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/variants.h"

#include "core/metrics/aggregate.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "scenes/cartpole/warning.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::cartpole {
namespace {

constexpr int kMeanOf = 100;  ///< episodes

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole", text, note, n);
}

double meanOf(const std::vector<double>& values) {
  return values.empty() ? rl::kUndefined
                        : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace

std::vector<Variant> variantsOf(const CartPoleFrame& frame, const CohortFrame* cohort, int lane) {
  std::vector<Variant> all;
  for (scenes::Variant& variant : scenes::variantsOf(frame.curve, cohort, lane))
    all.push_back({std::move(variant), frame.params.agent});
  return all;
}

QString variantWords(const Variant& variant) {
  return variant.settings.empty() ? agentName(variant.agent)
                                  : scenes::settingWords(schema().declarations(), variant.settings, "agent");
}

bool canBeSolved(const CartPoleParams& params) { return params.task == Task::Balance && params.stepLimit == 500; }

QString trainingWorld(const CartPoleParams& params) {
  CartPoleParams training = params;
  training.activity = Activity::Train;
  return worldText(training);
}

bool changesWorld(const std::string& settings) {
  const auto all = scenes::parametersIn(schema().declarations(), settings);
  return std::any_of(all.begin(), all.end(), [](const param::Declaration* d) {
    return std::string_view(d->group) == "World" || d->id == "task" || d->id == "step-limit";
  });
}

EpisodeColumn columnOf(Against against) { return against == Against::Episodes ? kEpisode : kTrainingSteps; }

std::vector<widgets::Series> bandSeries(const Variant& variant, int colour) {
  const Band& band = variant.band;
  return widgets::bandedLine(band.x, band.low, band.middle, band.high, tr("95 % interval"), colour);
}

void FirstSolved::update(const Curve& curve) {
  const bool continues = m_rows > 0 && curve.rows() >= m_rows && curve.step(m_rows - 1) == m_lastStep &&
                         curve.value(m_rows - 1, kReturn) == m_lastReturn;
  if (!continues) *this = FirstSolved();
  for (; m_rows < curve.rows(); ++m_rows)
    if (!m_row && curve.value(m_rows, kEpisode) >= kMeanOf &&
        static_cast<double>(curve.value(m_rows, kMeanReturn)) >= kSolvedReturn)
      m_row = m_rows;
  if (m_rows == 0) return;
  m_lastStep = curve.step(m_rows - 1);
  m_lastReturn = curve.value(m_rows - 1, kReturn);
}

std::optional<double> FirstSolved::after(const Curve& curve, Against against) const {
  if (!m_row) return std::nullopt;
  return static_cast<double>(curve.value(*m_row, columnOf(against)));
}

VariantFigures figuresOf(const Variant& variant, const std::vector<FirstSolved>& solved, Against against) {
  VariantFigures figures;
  figures.seeds = static_cast<int>(variant.seeds.size());
  std::vector<double> until;
  for (std::size_t i = 0; i < std::min(solved.size(), variant.seeds.size()); ++i)
    if (const auto after = solved[i].after(*variant.seeds[i], against)) until.push_back(*after);
  figures.solved = static_cast<int>(until.size());
  if (!until.empty()) figures.untilSolved = metrics::quantile(until, 0.5);
  figures.mean = scenes::lastFigure(variant, kMeanReturn);
  figures.greedy = meanOf(scenes::lastDefined(variant, kGreedyReturn));
  return figures;
}

}  // namespace perc::cartpole
