// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/graph_numbers.h"

#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kLeastPlain = 0.1, kMostPlain = 10000;  ///< the largest of a stage whose numbers are written plainly
}  // namespace

double numberAt(const std::vector<float>& numbers, std::size_t index) {
  return index < numbers.size() ? static_cast<double>(numbers[index]) : kNone;
}

double largestOf(const std::vector<float>& numbers) {
  double largest = 0;
  for (const float value : numbers)
    if (std::isfinite(value)) largest = std::max(largest, std::abs(static_cast<double>(value)));
  return largest;
}

bool GraphData::has(const GraphPlace& place) const {
  if (place.layer < 0 || place.layer >= layers()) return false;
  if (!place.isNumber()) return static_cast<bool>(place);
  if (place.unit < 0 || place.unit >= layer(place.layer).units) return false;
  if (place.kind == GraphPlace::Kind::Unit) return true;
  if (place.layer == 0) return false;
  if (place.kind == GraphPlace::Kind::Bias) return !layer(place.layer).biases.empty();
  return place.input >= 0 && place.input < layer(place.layer - 1).units;
}

GraphNumbers::GraphNumbers(const GraphData& data, const GraphOptions& options) : m_data(data), m_stage(options.stage) {
  if (data.empty()) return;
  if (data.next) {
    const PassNumbers& pass = options.batch ? data.next->batchPass : data.next->samplePass;
    if (pass.layers.size() == data.graph->layers.size()) m_pass = &pass;
  }
  double edge = 0, bias = 0;
  for (int l = 1; l < data.layers(); ++l) {
    if (const auto* numbers = weights(l)) edge = std::max(edge, largestOf(*numbers));
    if (const auto* numbers = biases(l)) bias = std::max(bias, largestOf(*numbers));
  }
  if (edge > 0) m_largestEdge = edge;
  if (bias > 0) m_largestBias = bias;
  if (m_stage == GraphStage::Backward || m_stage == GraphStage::Update) findPower(std::max(edge, bias));
}

void GraphNumbers::findPower(double largest) {
  for (int l = 1; m_pass && m_stage == GraphStage::Backward && l < m_data.layers(); ++l)
    largest = std::max(largest, largestOf(m_pass->layers[static_cast<std::size_t>(l)].sumGradients));
  if (largest > 0 && (largest < kLeastPlain || largest >= kMostPlain))
    m_power = static_cast<int>(std::floor(std::log10(largest)));
}

QString GraphNumbers::text(double value, int significant) const {
  const bool round = value == std::round(value) && std::abs(value) < 10;  // 1.00 among 0.998 and 0.76
  if (m_power == 0) return round ? fixedText(value, significant - 1) : numberText(value, significant);
  return fixedText(value * std::pow(10.0, -m_power), significant - 1);
}

const std::vector<float>* GraphNumbers::weights(int layer) const {
  const auto l = static_cast<std::size_t>(layer);
  if (m_stage == GraphStage::Backward) return m_pass ? &m_pass->layers[l].weightGradients : nullptr;
  if (m_stage != GraphStage::Update) return &m_data.layer(layer).weights;
  return m_data.next && l < m_data.next->weightChanges.size() ? &m_data.next->weightChanges[l] : nullptr;
}

const std::vector<float>* GraphNumbers::biases(int layer) const {
  const auto l = static_cast<std::size_t>(layer);
  if (m_stage == GraphStage::Backward) return m_pass ? &m_pass->layers[l].biasGradients : nullptr;
  if (m_stage != GraphStage::Update) return &m_data.layer(layer).biases;
  return m_data.next && l < m_data.next->biasChanges.size() ? &m_data.next->biasChanges[l] : nullptr;
}

double GraphNumbers::unit(int layer, int unit) const {
  if (m_stage == GraphStage::Update) return layer > 0 ? bias(layer, unit) : kNone;
  if (!m_pass) return kNone;
  const PassNumbers::Layer& numbers = m_pass->layers[static_cast<std::size_t>(layer)];
  return numberAt(m_stage == GraphStage::Backward ? numbers.sumGradients : numbers.values,
                  static_cast<std::size_t>(unit));
}

double GraphNumbers::edge(int layer, int unit, int input) const {
  const auto* numbers = weights(layer);
  return numbers ? numberAt(*numbers, static_cast<std::size_t>(unit) * m_data.layer(layer - 1).units + input) : kNone;
}

double GraphNumbers::bias(int layer, int unit) const {
  const auto* numbers = biases(layer);
  return numbers ? numberAt(*numbers, static_cast<std::size_t>(unit)) : kNone;
}

double GraphNumbers::of(const GraphPlace& place) const {
  switch (place.kind) {
    case GraphPlace::Kind::Unit: return unit(place.layer, place.unit);
    case GraphPlace::Kind::Edge: return edge(place.layer, place.unit, place.input);
    case GraphPlace::Kind::Bias: return bias(place.layer, place.unit);
    default: return kNone;
  }
}

double GraphNumbers::largestUnit(int layer) const {
  if (m_stage == GraphStage::Update) return m_largestBias;
  if (!m_pass) return 1;
  const PassNumbers::Layer& numbers = m_pass->layers[static_cast<std::size_t>(layer)];
  const double largest = largestOf(m_stage == GraphStage::Backward ? numbers.sumGradients : numbers.values);
  return largest > 0 ? largest : 1;
}

QString GraphNumbers::unitSymbol() const {
  return m_stage == GraphStage::Backward ? QStringLiteral("δ = ∂L/∂z")
         : m_stage == GraphStage::Update ? QStringLiteral("Δb")
                                         : QStringLiteral("a");
}

QString GraphNumbers::edgeSymbol() const {
  return m_stage == GraphStage::Backward ? QStringLiteral("∂L/∂w")
         : m_stage == GraphStage::Update ? QStringLiteral("Δw")
                                         : QStringLiteral("w");
}

}  // namespace perc::widgets
