// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/lab_view.h"

class QAction;

namespace perc::widgets {
class HeatTableWidget;
}

namespace perc::cartpole {

/// Trained here, tried there: the mean return of the policy over two physics parameters, measured while it is watched.
/// A click chooses a world, "Go there" takes the run to it. Its CSV has a row for each cell: the two parameters, the
/// mean return (empty: not measured) and episodes.
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

 private:
  void refresh() override;
  void goThere();

  widgets::HeatTableWidget* m_map;
  QAction* m_go;
};

}  // namespace perc::cartpole
