// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/graph/graph_data.h"
#include "widgets/graph/graph_layout.h"

#include <QPixmap>
#include <QPointer>
#include <functional>
#include <utility>
#include <vector>

class QMenu;

namespace perc::widgets {

class WeightEdit;

/// A network to look at and to point at. Mouse: what is under it is read; a click keeps it; a double click on a weight
/// or bias types a new number. Keys: arrows move between units and layers; Return goes into a unit's weights (bias
/// first, Up and Down), and there types; Escape goes back; Up from the first unit is the layer's head, where + and −
/// change its units and Return opens its menu. Double clicks on nothing are left to others.
class GraphWidget : public FigureWidget {
  Q_OBJECT
 public:
  explicit GraphWidget(QWidget* parent = nullptr);

  void setData(GraphData data);
  void setOptions(const GraphOptions& options);
  const GraphData& data() const { return m_data; }
  const GraphOptions& options() const { return m_options; }
  /// Id and label of each function that a layer can have.
  void setActivations(std::vector<std::pair<QString, QString>> activations) { m_activations = std::move(activations); }
  /// What is written below, of a place or of none; it is then part of the picture, in files too. Without: beside the
  /// place.
  void setCaption(std::function<Readout(const GraphPlace&)> caption);

  /// The place that is read: under the mouse, else the one kept.
  GraphPlace place() const;
  void setPlace(const GraphPlace& place);
  Readout readout() const;
  GraphLayout layoutNow() const;
  void edit(const GraphPlace& place);
  QMenu* openMenu(int layer);

  /// The same picture for a file, without what is pointed at.
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString emptyText() const override;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {440, 440}; }
  QSize minimumSizeHint() const override { return {200, 140}; }

 signals:
  void weightTyped(int layer, int unit, int input, double value);  ///< input -1: the bias
  void unitsWanted(int layer, int units);
  void layerWanted(int after);  ///< a new hidden layer after this one
  void layerUnwanted(int layer);
  void activationWanted(int layer, const QString& id);  ///< layer -1: all layers the common one

 protected:
  bool isEmpty() const override { return m_data.empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  QRectF ringRect() const override;
  FigureTip tipAt(const QPointF& pixel) const override;
  void hoverAt(const QPointF& pixel) override { setHover(layout().at(pixel)); }
  void leave() override { setHover({}); }
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  bool doubleClickAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  bool takesKey(int key) const override;
  bool keyDown(const QKeyEvent& event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void forget();
  void setHover(const GraphPlace& place);
  bool act(const GraphPlace& place);
  bool mayEdit(const GraphPlace& place) const;
  double reserved(double width, double height, const Theme& theme) const;
  QRectF figureRect() const;
  QRectF readoutRect() const;
  const GraphLayout& layout() const;

  GraphData m_data;
  GraphOptions m_options;
  std::vector<std::pair<QString, QString>> m_activations;
  std::function<Readout(const GraphPlace&)> m_caption;
  QString m_refusal;
  GraphPlace m_hover, m_kept;
  QPointer<WeightEdit> m_edit;
  mutable GraphLayout m_layout;  ///< with m_still: of the present data, options and size
  mutable bool m_layoutKnown = false;
  QPixmap m_still;
  mutable double m_captionHeight = 0;  ///< the most it has needed: the picture does not jump while pointing
};

/// Where a key leads from a place; the same place if nowhere.
GraphPlace movedBy(int key, const GraphPlace& from, const GraphData& data, const GraphOptions& options);

}  // namespace perc::widgets
