// SPDX-License-Identifier: GPL-3.0-or-later
// Layers and units changed in the diagram, and moving by keys.
#include "widgets/graph/graph_widget.h"
#include "widgets/graph/graph_words.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

using Kind = GraphPlace::Kind;

bool isInner(const GraphData& data, int layer) { return layer > 0 && layer < data.layers() - 1; }

GraphPlace movedFromUnit(int key, const GraphPlace& from, const GraphData& data, const GraphOptions& options) {
  const int units = data.layer(from.layer).units, to = from.layer + (key == Qt::Key_Left ? -1 : 1);
  switch (key) {
    case Qt::Key_Up:
      return from.unit > 0      ? GraphPlace::ofUnit(from.layer, from.unit - 1)
             : options.editable ? GraphPlace::ofHead(from.layer)
                                : from;
    case Qt::Key_Down: return GraphPlace::ofUnit(from.layer, std::min(from.unit + 1, units - 1));
    case Qt::Key_Left:
    case Qt::Key_Right: {
      if (to < 0 || to >= data.layers()) return from;
      const int others = data.layer(to).units;
      return GraphPlace::ofUnit(to, std::clamp(static_cast<int>((from.unit + 0.5) / units * others), 0, others - 1));
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (from.layer == 0) return from;
      return data.layer(from.layer).biases.empty() ? GraphPlace::ofEdge(from.layer, from.unit, 0)
                                                   : GraphPlace::ofBias(from.layer, from.unit);
    case Qt::Key_Escape: return {};
    default: return from;
  }
}

GraphPlace movedFromWeight(int key, const GraphPlace& from, const GraphData& data) {
  const int inputs = data.layer(from.layer - 1).units, first = data.layer(from.layer).biases.empty() ? 0 : -1;
  const auto weight = [&](int input) {
    const int kept = std::clamp(input, first, inputs - 1);
    return kept < 0 ? GraphPlace::ofBias(from.layer, from.unit) : GraphPlace::ofEdge(from.layer, from.unit, kept);
  };
  const int input = from.kind == Kind::Bias ? -1 : from.input;
  switch (key) {
    case Qt::Key_Up: return weight(input - 1);
    case Qt::Key_Down: return weight(input + 1);
    case Qt::Key_Left: return input < 0 ? from : GraphPlace::ofUnit(from.layer - 1, input);
    case Qt::Key_Right:
    case Qt::Key_Escape: return GraphPlace::ofUnit(from.layer, from.unit);
    default: return from;
  }
}

}  // namespace

GraphPlace movedBy(int key, const GraphPlace& from, const GraphData& data, const GraphOptions& options) {
  const bool arrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
  if (data.empty()) return {};
  if (!data.has(from)) return arrow ? GraphPlace::ofUnit(1, 0) : GraphPlace{};
  if (from.kind == Kind::Unit) return movedFromUnit(key, from, data, options);
  if (from.isNumber()) return movedFromWeight(key, from, data);
  switch (key) {
    case Qt::Key_Left: return GraphPlace::ofHead(std::max(0, from.layer - 1));
    case Qt::Key_Right: return GraphPlace::ofHead(std::min(data.layers() - 1, from.layer + 1));
    case Qt::Key_Down:
    case Qt::Key_Escape: return GraphPlace::ofUnit(from.layer, 0);
    default: return from;
  }
}

bool GraphWidget::takesKey(int key) const {
  const bool kept = m_kept && (key == Qt::Key_Escape || key == Qt::Key_Plus || key == Qt::Key_Minus);
  return !arrowStep(key).isNull() || kept;
}

bool GraphWidget::keyDown(const QKeyEvent& event) {
  const int key = event.key();
  const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (m_kept.kind == Kind::Head && m_options.builds()) {
    if (key == Qt::Key_Plus) act({Kind::AddUnit, m_kept.layer, -1, -1});
    else if (key == Qt::Key_Minus) act({Kind::RemoveUnit, m_kept.layer, -1, -1});
    else if (enters || key == Qt::Key_Menu) openMenu(m_kept.layer);
    if (enters || key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Menu) return true;
  }
  if (enters && mayEdit(m_kept)) {
    edit(m_kept);
    return true;
  }
  if (arrowStep(key).isNull() && !(m_kept && (enters || key == Qt::Key_Escape))) return false;
  m_hover = {};
  setPlace(movedBy(key, m_kept, m_data, m_options));
  return true;
}

FigureTip GraphWidget::tipAt(const QPointF& pixel) const {
  const GraphPlace where = layout().at(pixel);
  if (!where || where.isNumber()) return {};
  return {readoutOf(m_data, m_options, where).plainText(), layout().rectOf(where).toAlignedRect()};
}

/// What a head or a control does; false for other places.
bool GraphWidget::act(const GraphPlace& place) {
  if (!place || place.isNumber() || !m_options.builds()) return false;
  const int units = m_data.layer(place.layer).units, hidden = m_data.layers() - 2;
  const bool inside = isInner(m_data, place.layer);
  switch (place.kind) {
    case Kind::AddUnit:
      if (inside && units < m_options.mostUnits) emit unitsWanted(place.layer, units + 1);
      break;
    case Kind::RemoveUnit:
      if (inside && units > 1) emit unitsWanted(place.layer, units - 1);
      break;
    case Kind::AddLayer:
      if (hidden < m_options.mostLayers) emit layerWanted(place.layer);
      break;
    case Kind::RemoveLayer:
      if (inside) emit layerUnwanted(place.layer);
      break;
    default: openMenu(place.layer);
  }
  return true;
}

QMenu* GraphWidget::openMenu(int layer) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const int units = m_data.layer(layer).units, hidden = m_data.layers() - 2;
  const auto add = [menu](const QString& text, bool possible, auto done) {
    QAction* action = menu->addAction(text, done);
    action->setEnabled(possible);
    return action;
  };
  if (isInner(m_data, layer)) {
    menu->addSection(tr("Activation of layer %1").arg(layer));
    auto* functions = new QActionGroup(menu);
    for (const auto& [id, label] : m_activations) {
      QAction* action = add(label, true, [this, layer, name = id] { emit activationWanted(layer, name); });
      functions->addAction(action)->setCheckable(true);
      action->setChecked(id.toStdString() == m_data.layer(layer).activation());
    }
    if (!m_activations.empty())
      add(tr("All layers as set in the panel"), true, [this] { emit activationWanted(-1, {}); });
    menu->addSection(tr("Layers and units (restarts)"));
    add(tr("One unit more"), units < m_options.mostUnits, [this, layer, units] { emit unitsWanted(layer, units + 1); });
    add(tr("One unit less"), units > 1, [this, layer, units] { emit unitsWanted(layer, units - 1); });
    add(tr("Remove this layer"), true, [this, layer] { emit layerUnwanted(layer); });
  }
  const bool before = layer == m_data.layers() - 1;
  add(before ? tr("New layer before this") : tr("New layer after this"), hidden < m_options.mostLayers,
      [this, layer, before] { emit layerWanted(before ? layer - 1 : layer); });
  menu->popup(mapToGlobal(layout().rectOf(GraphPlace::ofHead(layer)).bottomLeft().toPoint()));
  return menu;
}

}  // namespace perc::widgets
