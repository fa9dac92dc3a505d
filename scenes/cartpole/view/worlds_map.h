// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/scene_view.h"

class QAction;

namespace perc::widgets {
class HeatTableWidget;
}

namespace perc::cartpole {

/// Trained here, tried there: the mean return of the policy over two physics parameters, measured while it is watched.
/// A click chooses a world, "Go there" takes the run to it. Its CSV has a row for each cell: the two parameters, the
/// mean return (empty: not measured) and episodes.
class WorldsMapView : public scenes::SceneView {
  Q_OBJECT
 public:
  explicit WorldsMapView(QWidget* parent = nullptr);

  void setFrame(std::shared_ptr<const Frame> frame) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  QSize sizeHint() const override { return {520, 480}; }

 private:
  void goThere();

  widgets::HeatTableWidget* m_map;
  QAction* m_go;
  std::shared_ptr<const CartPoleFrame> m_frame;
};

}  // namespace perc::cartpole
