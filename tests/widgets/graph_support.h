// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/graph/graph_painter.h"
#include "widgets/graph/graph_widget.h"

#include <QTest>

namespace perc::test {

inline Grid constantFields(const std::vector<float>& values) {
  Grid grid;
  grid.columns = grid.rows = 4;
  grid.outputs = static_cast<int>(values.size());
  for (int i = 0; i < 16; ++i) grid.values.insert(grid.values.end(), values.begin(), values.end());
  return grid;
}

inline GraphLayer layerOf(int units, int inputs, const std::string& activation) {
  GraphLayer layer;
  layer.units = units;
  if (!activation.empty()) layer.steps = {{GraphStep::Kind::Activation, activation}};
  for (int i = 0; i < units * inputs; ++i) layer.weights.push_back(0.5F - 0.25F * static_cast<float>(i % 5));
  layer.biases.assign(static_cast<std::size_t>(units), 0.1F);
  layer.weightGradients.assign(layer.weights.size(), 0.2F);
  layer.biasGradients.assign(layer.biases.size(), 0.3F);
  layer.weightChanges.assign(layer.weights.size(), -0.004F);
  layer.biasChanges.assign(layer.biases.size(), 0.003F);
  layer.field = constantFields(std::vector<float>(static_cast<std::size_t>(units), 0.5F));
  return layer;
}

/// Layers of these sizes: inputs, hidden (tanh), outputs.
inline NetworkGraph graphOf(const std::vector<int>& sizes) {
  NetworkGraph graph;
  graph.layers.resize(1);
  graph.layers[0].units = sizes[0];
  graph.layers[0].field = constantFields(std::vector<float>(static_cast<std::size_t>(sizes[0]), 1.0F));
  for (int i = 0; i < sizes[0]; ++i) graph.layers[0].names.push_back(std::string(1, static_cast<char>('p' + i % 10)));
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    graph.layers.push_back(layerOf(sizes[l], sizes[l - 1], l + 1 < sizes.size() ? "tanh" : ""));
    graph.parameterCount += sizes[l] * (sizes[l - 1] + 1);
  }
  return graph;
}

/// Two inputs, two hidden units, one output, worked by hand for the sample x = (1, 2) of class 1:
///   z1 = 0.5*1 + -0.3*2 + 0.2 = 0.1, a1 = tanh 0.1 = 0.09967; z2 = 0.7 + 0.4*2 - 0.1 = 1.4, a2 = 0.88535
///   z = 1.2 a1 - 0.8 a2 + 0.05 = -0.53868, yhat = sigmoid z = 0.36849, L = -ln yhat = 0.99834
inline widgets::GraphData byHand() {
  auto graph = std::make_shared<NetworkGraph>(graphOf({2, 2, 1}));
  graph->layers[1].weights = {0.5F, -0.3F, 0.7F, 0.4F};
  graph->layers[1].biases = {0.2F, -0.1F};
  graph->layers[1].field = constantFields({1.0F, -1.0F});
  graph->layers[2].weights = {1.2F, -0.8F};
  graph->layers[2].biases = {0.05F};
  auto next = std::make_shared<NextUpdate>();
  next->batch = {4, 16, 7};
  next->sample = 16;
  next->rate = 0.1;
  next->rule = "sgd";
  next->loss = "binary-cross-entropy";
  next->gradientNorm = 1.25;
  next->clip = 1;
  PassNumbers& pass = next->samplePass;
  pass.layers.resize(3);
  pass.layers[0].values = {1, 2};
  pass.layers[1] = {{0.1F, 1.4F},          {},
                    {0.09967F, 0.88535F},  {-0.75781F, 0.50521F},
                    {-0.75028F, 0.10920F}, {-0.75028F, -1.50056F, 0.10920F, 0.21840F},
                    {-0.75028F, 0.10920F}};
  pass.layers[2] = {{-0.53868F}, {}, {-0.53868F}, {}, {-0.63151F}, {-0.06294F, -0.55911F}, {-0.63151F}};
  pass.prediction = {0.36849F};
  pass.target = 1;
  pass.loss = 0.99834;
  next->batchPass = pass;
  next->weightChanges = {{}, {-0.02F, 0.01F, 0.005F, -0.001F}, {0.03F, -0.04F}};
  next->biasChanges = {{}, {0.001F, 0.002F}, {0.0005F}};
  graph->layers[2].weightGradients = {-0.3F, 0.4F};
  return {graph, next};
}

inline widgets::GraphData dataOf(const std::vector<int>& sizes) {
  return {std::make_shared<NetworkGraph>(graphOf(sizes)), nullptr};
}

inline widgets::GraphOptions optionsAt(widgets::GraphStage stage) {
  widgets::GraphOptions options;
  options.stage = stage;
  options.classNames = QStringList{"A", "B"};
  return options;
}

inline QImage pictureOf(const widgets::GraphData& data, const widgets::GraphOptions& options, QSize size,
                        const widgets::Theme& theme = {}) {
  const widgets::GraphLayout layout(data, options, QRectF(QPointF(0, 0), size), theme);
  return painted(size, theme, [&](QPainter& p) { widgets::GraphPainter(data, options, layout, theme).paint(p); });
}

/// A diagram on the screen.
struct ShownGraph {
  explicit ShownGraph(const widgets::GraphData& data, QSize size = {460, 460}) {
    widgets::GraphOptions options;
    options.editable = true;
    widget.setOptions(options);
    widget.setActivations({{"tanh", "Hyperbolic tangent"}, {"relu", "ReLU"}});
    widget.setData(data);
    widget.resize(size);
    widget.show();
  }
  QPoint centre(const widgets::GraphPlace& place) const { return widget.layoutNow().rectOf(place).center().toPoint(); }
  void point(const widgets::GraphPlace& place) { QTest::mouseMove(&widget, centre(place)); }
  QApplication& app = application();  // before any widget
  widgets::GraphWidget widget;
};

inline bool contains(const widgets::Readout& readout, const char* text) {
  INFO(readout.plainText().toStdString());
  const bool found = readout.plainText().contains(QString::fromUtf8(text));
  CHECK(found);
  return found;
}

}  // namespace perc::test
