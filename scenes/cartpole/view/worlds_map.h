// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/worlds_map_painter.h"
#include "scenes/kit/lab_view.h"

namespace perc::cartpole {

/// Trained here, tried there: the mean return of the policy over two physics parameters, measured while it is watched.
/// A click chooses a world, "Go
/// there" takes the run to it. Its CSV has a row for each cell: the two parameters, the mean return (empty: not
/// measured) and episodes.
class WorldsMapView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit WorldsMapView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  QSize sizeHint() const override { return {520, 480}; }
  QSize minimumSizeHint() const override { return {240, 220}; }

  /// What is written under the map.
  QString readout() const;
  /// Where a cell is on the screen.
  QRectF cellRect(const QPoint& cell) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void refresh() override;
  bool isEmpty() const { return !m_frame || m_frame->worldsMap.empty(); }
  void paintEmpty(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) const;
  void point(WorldsMapCell cell);
  void choose(WorldsMapCell cell);
  void goThere();

  QAction* m_go;
  WorldsMapCell m_pointed, m_chosen;
  std::pair<PhysicsAxis, PhysicsAxis> m_axes;  ///< of the map shown
};

}  // namespace perc::cartpole
