// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/data.h"

#include "core/data/generators.h"
#include "core/data/shipped.h"
#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace perc::playground {
namespace {

/// No sample yet, but the classes to paint.
data::Dataset emptyPlane(int classes) {
  data::Dataset plane;
  plane.name = "drawing";
  plane.featureNames = {"x", "y"};
  plane.targetName = "class";
  for (int c = 0; c < classes; ++c) plane.classNames.emplace_back(1, static_cast<char>('A' + c));
  return plane;
}

Result<data::Dataset> generated(const PlaygroundParams& p, std::uint64_t seed) {
  if (p.dataset == DataSet::Drawing) return emptyPlane(p.classes);
  data::GeneratorSpec spec;
  spec.kind = static_cast<data::Generator>(p.dataset);
  spec.count = p.points;
  spec.noise = p.noise;
  spec.arms = p.arms;
  spec.classes = p.classes;
  if (p.balance != 0.5 && !data::isRegression(spec.kind) && data::classCount(spec) == 2) spec.balance = p.balance;
  Random random(seed, "data");
  return data::generate(spec, random);
}

Result<data::Dataset> fromTable(const PlaygroundParams& p, std::shared_ptr<const data::Table> table,
                                std::vector<Message>& notes) {
  if (p.dataset != DataSet::File) {
    constexpr std::string_view ids[] = {"iris", "wine", "breast-cancer", "digits", "diabetes"};
    auto shipped = data::shippedTable(ids[static_cast<int>(p.dataset) - static_cast<int>(DataSet::Iris)]);
    if (!shipped) return shipped.error();
    table = *shipped;
  }
  if (!table)
    return Message{
        PERC_TR("dataset = file needs a table: open a CSV file, drop one on the window, or name one with --data."), {}};
  data::DatasetChoice choice;
  choice.target = p.target;
  auto converted = data::toDataset(*table, choice);
  if (!converted) return converted.error();
  if (p.dataset == DataSet::File) notes = std::move(converted->notes);
  return std::move(converted->dataset);
}

/// How much feature `f` tells about the target: the F ratio of one-way analysis of variance for classes (Fisher 1925),
/// r²/(1-r²) for values.
double tells(const data::Dataset& d, std::size_t f, const std::vector<std::size_t>& rows) {
  const std::size_t groups = d.isRegression ? 1 : static_cast<std::size_t>(d.classCount());
  std::vector<double> count(groups), sum(groups);
  double squares = 0, total = 0, cross = 0, targetSum = 0, targetSquares = 0;
  for (const std::size_t i : rows) {
    const double v = d.at(f, i), t = d.target[i];
    const std::size_t g = d.isRegression ? 0 : static_cast<std::size_t>(d.label(i));
    count[g] += 1, sum[g] += v, total += v, squares += v * v, cross += v * t, targetSum += t, targetSquares += t * t;
  }
  const double n = static_cast<double>(rows.size());
  const double whole = squares - total * total / n;
  if (!(whole > 1e-12 * std::max(1.0, squares))) return 0;
  double between = 0;
  if (d.isRegression) {
    const double spread = targetSquares - targetSum * targetSum / n, both = cross - total * targetSum / n;
    between = spread > 0 ? both * both / spread : 0;
  } else {
    for (std::size_t g = 0; g < groups; ++g)
      if (count[g] > 0) between += sum[g] * sum[g] / count[g];
    between -= total * total / n;
  }
  return between / std::max(whole - between, 1e-12 * whole);
}

}  // namespace

Result<std::shared_ptr<const PlaygroundData>> PlaygroundData::make(const PlaygroundParams& params, std::uint64_t seed,
                                                                   const std::shared_ptr<const data::Table>& table) {
  auto made = std::make_shared<PlaygroundData>();
  auto loaded = isGenerated(params.dataset) ? generated(params, seed) : fromTable(params, table, made->notes);
  if (!loaded) return loaded.error();
  made->dataset = *std::move(loaded);
  const std::size_t features = made->dataset.featureCount();
  Random random(seed, "split");
  if (isGenerated(params.dataset)) {  // the plane is what it is, as in TensorFlow Playground
    made->standardised = false;
    made->scale.mean.assign(features, 0.0);
    made->scale.deviation.assign(features, 1.0);
  }
  if (params.dataset != DataSet::Drawing) {
    const auto split = data::holdOut(made->dataset, params.split.testShare, random);
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
  return std::shared_ptr<const PlaygroundData>(std::move(made));
}

Result<void> PlaygroundData::chooseAxes(const PlaygroundParams& params) {
  m_inputs = params.inputs;
  const std::size_t features = dataset.featureCount();
  m_flat = features == 1;
  std::vector<std::size_t> best(features);
  std::iota(best.begin(), best.end(), 0);
  if (!isGenerated(params.dataset)) {
    std::vector<std::size_t> rows(static_cast<std::size_t>(trainCount));
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<double> scores(features);
    for (std::size_t f = 0; f < features; ++f) scores[f] = tells(dataset, f, rows);
    std::stable_sort(best.begin(), best.end(), [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
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
  if (!params.columnX.empty() && !isGenerated(params.dataset))
    std::swap(best[0], *std::find(best.begin(), best.end(), indexOf(params.columnX)));
  m_axisX = best[0];
  m_axisY = m_flat ? 0 : best[1];
  if (!m_flat && !params.columnY.empty() && !isGenerated(params.dataset)) m_axisY = indexOf(params.columnY);
  if (!m_flat && m_axisX == m_axisY)
    return Message{PERC_TR("column-y = %1 is on the horizontal axis already: choose another column."),
                   {dataset.featureNames[m_axisY]}};
  xName = dataset.featureNames[m_axisX];
  yName = m_flat ? dataset.targetName : dataset.featureNames[m_axisY];
  otherInputsAtMean = std::find(m_inputs.begin(), m_inputs.end(), "others") != m_inputs.end();
  return {};
}

/// Inputs, targets and points from the samples: whatever the network and the views see of them.
void PlaygroundData::place() {
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

void PlaygroundData::measurePlane() {
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
void PlaygroundData::fillInputs(float x, float y, const float* sample, Scalar* column) const {
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

Matrix PlaygroundData::planeInputs(int columns, int rows) const {
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

}  // namespace perc::playground
