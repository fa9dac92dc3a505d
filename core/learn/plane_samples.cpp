// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/plane_samples.h"

#include "core/data/generators.h"
#include "core/learn/axes.h"
#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace perc::learn {

Result<std::shared_ptr<const PlaneSamples>> PlaneSamples::make(const PlaneSettings& params, std::uint64_t seed,
                                                               const std::shared_ptr<const data::Table>& table) {
  auto made = std::make_shared<PlaneSamples>();
  auto loaded = loadDataset(params.data, seed, table, made->notes);
  if (!loaded) return loaded.error();
  made->dataset = *std::move(loaded);
  const std::size_t features = made->dataset.featureCount();
  if (isInPlane(params.data.dataset)) {  // the plane is what it is, as in TensorFlow Playground
    made->standardised = false;
    made->scale.mean.assign(features, 0.0);
    made->scale.deviation.assign(features, 1.0);
  }
  if (params.data.dataset != DataSet::Drawing) {
    const auto split = splitOf(made->dataset, params.data, seed);
    if (!split) return split.error();
    if (made->standardised) made->scale = data::Standardisation::fit(made->dataset, split->train);
    made->arrange(*split);
  }
  if (const auto chosen = made->chooseAxes(params); !chosen) return chosen.error();
  made->measurePlane();
  made->measureTarget();
  if (made->standardised) made->standardiseTarget();

  std::size_t count = 0;
  for (const std::string& input : made->m_inputs) count += input == "others" ? features - (made->m_flat ? 1 : 2) : 1;
  if (count == 0)
    return Message{PERC_TR("inputs = others needs a table of more than two columns besides the target."), {}};
  made->inputNames = made->namesOfInputs();
  made->place();
  return std::shared_ptr<const PlaneSamples>(std::move(made));
}

Result<std::shared_ptr<const Samples>> samplesOf(const PlaneSettings& settings, std::uint64_t seed,
                                                 const std::shared_ptr<const data::Table>& table) {
  if (settings.data.dataset == DataSet::File && table && table->images) {
    std::vector<Message> notes;
    auto pictures = loadDataset(settings.data, seed, table, notes);
    if (!pictures) return pictures.error();
    const auto split = splitOf(*pictures, settings.data, seed);
    if (!split) return split.error();
    return std::make_shared<const Samples>(*std::move(pictures), *split, std::move(notes));
  }
  auto made = PlaneSamples::make(settings, seed, table);
  if (!made) return made.error();
  return std::shared_ptr<const Samples>(*std::move(made));
}

Result<void> PlaneSamples::chooseAxes(const PlaneSettings& params) {
  m_inputs = params.inputs;
  const std::size_t features = dataset.featureCount();
  m_flat = features == 1;
  std::vector<std::size_t> best(features);
  std::iota(best.begin(), best.end(), 0);
  if (!isInPlane(params.data.dataset)) {
    best = mostTelling(dataset, static_cast<std::size_t>(trainCount));
    for (const auto& [id, name] : {std::pair{"column-x", params.columnX}, std::pair{"column-y", params.columnY}}) {
      if (name.empty()) continue;
      const auto found = std::find(dataset.featureNames.begin(), dataset.featureNames.end(), name);
      if (found == dataset.featureNames.end()) {
        std::string names;
        for (const std::string& known : dataset.featureNames) names += (names.empty() ? "" : ", ") + known;
        return Message{PERC_TR("%1 = %2: there is no such numeric column besides the target. There are: %3."),
                       {id, name, names}};
      }
    }
  }
  const auto indexOf = [&](const std::string& name) {
    const auto found = std::find(dataset.featureNames.begin(), dataset.featureNames.end(), name);
    return static_cast<std::size_t>(found - dataset.featureNames.begin());
  };
  if (!params.columnX.empty() && !isInPlane(params.data.dataset))
    std::swap(best[0], *std::find(best.begin(), best.end(), indexOf(params.columnX)));
  m_axisX = best[0];
  m_axisY = m_flat ? 0 : best[1];
  if (!m_flat && !params.columnY.empty() && !isInPlane(params.data.dataset)) m_axisY = indexOf(params.columnY);
  if (!m_flat && m_axisX == m_axisY)
    return Message{PERC_TR("column-y = %1 is on the horizontal axis already: choose another column."),
                   {dataset.featureNames[m_axisY]}};
  xName = dataset.featureNames[m_axisX];
  yName = m_flat ? dataset.targetName : dataset.featureNames[m_axisY];
  otherInputsAtMean = std::find(m_inputs.begin(), m_inputs.end(), "others") != m_inputs.end();
  return {};
}

/// Inputs, targets and points from the samples: whatever the network and the views see of them.
void PlaneSamples::place() {
  auto shown = std::make_shared<Points>();
  Index rows = 0;
  for (const std::string& input : m_inputs)
    rows += input == "others" ? static_cast<Index>(dataset.featureCount()) - (m_flat ? 1 : 2) : 1;
  inputs.resize(rows, static_cast<Index>(dataset.size()));
  targets.resize(1, static_cast<Index>(dataset.size()));
  for (std::size_t i = 0; i < dataset.size(); ++i) {
    shown->x.push_back(dataset.at(m_axisX, i));
    shown->y.push_back(m_flat ? dataset.target[i] : dataset.at(m_axisY, i));
    shown->target.push_back(dataset.target[i]);
    shown->test.push_back(static_cast<Index>(i) >= trainCount);
    std::vector<float> sample(dataset.sample(i).begin(), dataset.sample(i).end());
    scale.apply(sample);
    const Index column = static_cast<Index>(i);
    fillInputs(sample[m_axisX], m_flat ? 0.f : sample[m_axisY], sample.data(), &inputs(0, column));
    targets(0, column) = scaledTarget(i);
  }
  points = std::move(shown);
  seal();
}

void PlaneSamples::measurePlane() {
  const auto span = [](const std::vector<float>& v, double& low, double& high) {
    if (v.empty()) return;
    const auto [a, b] = std::minmax_element(v.begin(), v.end());
    const double middle = (double{*a} + *b) / 2,
                 half = std::max((double{*b} - *a) / 2, 1e-3 * std::max(1.0, std::abs(middle)));
    low = middle - 1.08 * half;
    high = middle + 1.08 * half;
  };
  std::vector<float> across, up = dataset.target;
  for (std::size_t i = 0; i < dataset.size(); ++i) across.push_back(dataset.at(m_axisX, i));
  for (std::size_t i = 0; i < dataset.size() && !m_flat; ++i) up[i] = dataset.at(m_axisY, i);
  span(across, x0, x1);
  span(up, y0, y1);
  if (!standardised) {
    x0 = -data::kPlaneHalf, x1 = data::kPlaneHalf;
    if (!m_flat) y0 = x0, y1 = x1;
  }
}

/// One column of inputs from standardised axes and sample; `sample` null: all other columns at their mean, 0.
void PlaneSamples::fillInputs(float x, float y, const float* sample, Scalar* column) const {
  for (const std::string& input : m_inputs) {
    if (input == "x") *column++ = x;
    else if (input == "y") *column++ = y;
    else if (input == "x2") *column++ = x * x;
    else if (input == "y2") *column++ = y * y;
    else if (input == "xy") *column++ = x * y;
    else if (input == "sin-x") *column++ = elementary::sin(x);
    else if (input == "sin-y") *column++ = elementary::sin(y);
    else
      for (std::size_t f = 0; f < dataset.featureCount(); ++f)
        if (f != m_axisX && (m_flat || f != m_axisY)) *column++ = sample ? sample[f] : 0;
  }
}

Matrix PlaneSamples::planeInputs(int columns, int rows) const {
  Matrix field(inputs.rows(), Index{columns} * rows);
  const auto scaled = [&](std::size_t f, double v) {
    return static_cast<float>((v - scale.mean[f]) / scale.deviation[f]);
  };
  for (int row = 0; row < rows; ++row) {
    const float y = m_flat ? 0.f : scaled(m_axisY, y0 + (y1 - y0) * (row + 0.5) / rows);
    for (int column = 0; column < columns; ++column) {
      const float x = scaled(m_axisX, x0 + (x1 - x0) * (column + 0.5) / columns);
      fillInputs(x, y, nullptr, &field(0, Index{row} * columns + column));
    }
  }
  return field;
}

}  // namespace perc::learn
