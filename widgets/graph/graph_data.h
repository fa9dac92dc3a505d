// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/graph.h"
#include "widgets/field/field_painter.h"
#include "widgets/figure/readout.h"

#include <QStringList>
#include <memory>

namespace perc::widgets {

/// A part of the diagram, by the indices of NetworkGraph (layer 0: the inputs).
struct GraphPlace {
  /// Edge: from unit `input` of the layer before to `unit` of `layer`. Bias: of `unit`. Head: of the column `layer`,
  /// and the controls in it; AddLayer: a new hidden layer after `layer`.
  enum class Kind { None, Unit, Edge, Bias, Head, AddUnit, RemoveUnit, RemoveLayer, AddLayer };

  Kind kind = Kind::None;
  int layer = -1, unit = -1, input = -1;

  static GraphPlace ofUnit(int layer, int unit) { return {Kind::Unit, layer, unit, -1}; }
  static GraphPlace ofEdge(int layer, int unit, int input) { return {Kind::Edge, layer, unit, input}; }
  static GraphPlace ofBias(int layer, int unit) { return {Kind::Bias, layer, unit, -1}; }
  static GraphPlace ofHead(int layer) { return {Kind::Head, layer, -1, -1}; }
  explicit operator bool() const { return kind != Kind::None; }
  bool isNumber() const { return kind == Kind::Unit || kind == Kind::Edge || kind == Kind::Bias; }
  bool operator==(const GraphPlace&) const = default;
};

/// Parts of a frame, kept alive together with it (see FieldData). `next` may be null or empty.
struct GraphData {
  std::shared_ptr<const NetworkGraph> graph;
  std::shared_ptr<const NextUpdate> next;

  bool empty() const { return !graph || graph->layers.size() < 2; }
  int layers() const { return empty() ? 0 : static_cast<int>(graph->layers.size()); }
  const GraphLayer& layer(int index) const { return graph->layers[static_cast<std::size_t>(index)]; }
  bool has(const GraphPlace& place) const;
};

/// Structure: fields, weights, biases. The others are the four stages of an update, with numbers in the boxes.
enum class GraphStage { Structure, Forward, Loss, Backward, Update };

struct GraphOptions {
  GraphStage stage = GraphStage::Structure;
  bool batch = false;     ///< the numbers of the batch, not of the sample followed
  bool editable = false;  ///< weights are typed, heads have controls for layers and units
  bool fixed = false;     ///< … but its layers stay as they are
  bool legend = true;
  QStringList classNames;  ///< empty: regression
  FieldOptions output;     ///< colours of the outputs' fields; several: from low to high in their class's colour
  int mostLayers = 8, mostUnits = 64;  ///< hidden, for the controls
  bool builds() const { return editable && !fixed; }
  bool operator==(const GraphOptions&) const = default;
};

}  // namespace perc::widgets
