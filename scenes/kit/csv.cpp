// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/csv.h"

#include <cmath>
#include <cstddef>
#include <limits>

namespace perc::scenes {
namespace {

double at(const std::vector<float>& numbers, std::size_t index) {
  return index < numbers.size() ? static_cast<double>(numbers[index]) : 0;
}

/// A coordinate without what rounding has left of it: 5, not 4.999999999999999; 0, not 1e-17.
double tidy(double value, double span) {
  constexpr double kDigits = 1e12;
  const double unit = std::abs(span) / kDigits;
  if (!(unit > 0) || std::abs(value) < unit) return unit > 0 ? 0 : value;
  const double scale = std::pow(10, 11 - std::floor(std::log10(std::abs(value))));
  return std::round(value * scale) / scale;
}

void begin(data::CsvWriter& csv, const Lead& lead) {
  for (const std::string& cell : lead) csv.text(cell);
}

}  // namespace

void writeCurve(data::CsvWriter& csv, const Curve& curve, const Lead& lead, Digits digits) {
  for (std::size_t row = 0; row < curve.rows(); ++row) {
    begin(csv, lead);
    csv.number(static_cast<double>(curve.step(row)));
    for (std::size_t i = 0; i < curve.series(); ++i)
      if (digits == Digits::Float) csv.number(curve.value(row, i));
      else csv.number(static_cast<double>(curve.value(row, i)));
    csv.endRow();
  }
}

void writeGrid(data::CsvWriter& csv, const Grid& grid, int outputs) {
  if (grid.empty()) return;
  for (int row = 0; row < grid.rows; ++row)
    for (int column = 0; column < grid.columns; ++column) {
      csv.number(tidy(grid.x(column), grid.x1 - grid.x0)).number(tidy(grid.y(row), grid.y1 - grid.y0));
      for (int k = 0; k < outputs; ++k)
        csv.number(k < grid.outputs ? grid.at(column, row, k) : std::numeric_limits<float>::quiet_NaN());
      csv.endRow();
    }
}

void writeGraphHead(data::CsvWriter& csv) {
  for (const char* name : {"layer", "unit", "input", "value", "gradient", "last-change"}) csv.text(name);
  csv.endRow();
}

void writeGraph(data::CsvWriter& csv, const NetworkGraph& graph, const Lead& lead) {
  for (std::size_t l = 1; l < graph.layers.size(); ++l) {
    const GraphLayer& layer = graph.layers[l];
    const auto inputs = static_cast<std::size_t>(graph.layers[l - 1].units);
    for (std::size_t unit = 0; unit < static_cast<std::size_t>(layer.units); ++unit) {
      const auto write = [&](const std::string& input, std::size_t i, const std::vector<float>& values,
                             const std::vector<float>& gradients, const std::vector<float>& changes) {
        begin(csv, lead);
        csv.number(static_cast<int>(l)).number(static_cast<int>(unit) + 1).text(input);
        csv.number(at(values, i)).number(at(gradients, i)).number(at(changes, i)).endRow();
      };
      for (std::size_t input = 0; input < inputs; ++input)
        write(std::to_string(input + 1), unit * inputs + input, layer.weights, layer.weightGradients,
              layer.weightChanges);
      if (unit < layer.biases.size()) write("bias", unit, layer.biases, layer.biasGradients, layer.biasChanges);
    }
  }
}

}  // namespace perc::scenes
