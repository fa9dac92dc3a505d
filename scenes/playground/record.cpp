// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner writes down along the way: figures, histograms of its layers, and what deserves a name.
#include "core/frame/record.h"
#include "core/metrics/classification.h"
#include "core/metrics/regression.h"
#include "scenes/playground/figures.h"
#include "scenes/playground/inner.h"
#include "scenes/playground/learner.h"

#include <cmath>

namespace perc::playground {
namespace {

constexpr std::int64_t kRecordsPerStretch = 500;

}  // namespace

/// Figures, histograms and events of this moment. `updated`: the last step made an update, whose gradient is known.
bool Learner::record(bool updated, StopToken stop) {
  const auto figures = this->figures(stop);
  if (!figures) return false;
  const auto layers = inspectLayers(*this, updated ? &m_gradient : nullptr, stop);
  if (!layers) return false;
  appendHistograms(layers->histograms, updated, m_state.step, m_state.histograms);
  if (updated) nameEvents(*layers, m_state);
  m_state.curve.append(m_state.step, figures->row().data());
  m_state.nextRecord = m_state.step + recordInterval(m_state.step, kRecordsPerStretch);
  return true;
}

std::optional<FigureValues> Learner::figures(StopToken stop) const {
  FigureValues figures(figureTable());
  const Index parts[2][2] = {{0, m_data->trainCount}, {m_data->trainCount, m_data->testCount}};
  for (const bool test : {false, true}) {
    const Index first = parts[test][0], count = parts[test][1];
    if (count == 0) continue;
    std::vector<int> truth, predicted;
    std::vector<float> values(static_cast<std::size_t>(m_data->isRegression() ? count : 0)), targets(values.size());
    Vector losses(m_evaluation->maxSamples());
    double sum = 0;
    const bool done = nn::forEachPiece(
        *m_network, m_state.theta, m_state.buffers, m_data->inputs.middleCols(first, count), *m_evaluation,
        [&](Index at, Index n) {
          const ConstMatrixMap output = m_evaluation->output();
          nn::sampleLosses(m_loss, output, m_data->targets.middleCols(first + at, n), losses.head(n));
          for (Index i = 0; i < n; ++i) {
            sum += losses[i];
            const Scalar target = m_data->targets(0, first + at + i);
            if (m_data->isRegression()) {
              values[static_cast<std::size_t>(at + i)] = output(0, i);
              targets[static_cast<std::size_t>(at + i)] = target;
            } else {
              truth.push_back(static_cast<int>(target));
              predicted.push_back(nn::predictedClass(m_loss, output.col(i).data(), output.rows()));
            }
          }
        },
        stop);
    if (!done) return std::nullopt;
    figures.set("loss", test, sum / static_cast<double>(count));
    if (m_data->isRegression()) {
      figures.set("r2", test, metrics::r2(targets, values));
    } else {
      const auto counts = metrics::confusion(truth, predicted, m_data->classCount());
      figures.set("accuracy", test, metrics::accuracy(counts));
      figures.set("balanced-accuracy", test, metrics::balancedAccuracy(counts));
    }
  }
  figures.set("learning-rate", nextRate());
  return figures;
}

}  // namespace perc::playground
