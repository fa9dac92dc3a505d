// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "widgets/graph/graph_data.h"

#include <QPointer>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QToolButton;

namespace perc::widgets {
class GraphWidget;
}  // namespace perc::widgets

namespace perc::scenes {

/// The next update in slow motion: forward, loss, backward, update, on the diagram, for one sample or the batch. Next
/// after the last stage makes the update; previous before the first takes one back. Its CSV has one row per unit and
/// per weight at the stage shown: layer, unit, input ("unit": of the unit itself; "bias"), number.
class UpdateView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit UpdateView(QWidget* parent = nullptr);

  void setSelection(Selection* selection) override { m_selection = selection; }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;

  QSize minimumSizeHint() const override;

  int stage() const;  ///< 0 to 3

 public slots:
  void next();
  void previous();
  void nextSample();

 protected:
  bool takesKey(int key) const override;
  bool keyDown(const QKeyEvent& event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void addStages();
  void addChoices();
  QToolButton* addButton(QAction* action, const QString& icon);
  void setStage(int stage);
  void refresh() override;
  void fitBar();
  widgets::GraphReadout caption(const widgets::GraphPlace& place) const;

  QHBoxLayout* m_bar;
  std::pair<int, int> m_fitted{-1, -1};  ///< width and stage that the bar was made for
  widgets::GraphWidget* m_graph;
  QActionGroup *m_stages, *m_whose;
  QAction *m_next, *m_previous, *m_nextSample;
  QPointer<Selection> m_selection;
};

}  // namespace perc::scenes
