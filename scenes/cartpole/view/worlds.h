// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/lab_view.h"

namespace perc::cartpole {

/// The three physics on top of each other from the present state, and why they part. Its CSV has a row for each step:
/// time, the push in N that follows, and the four numbers in each world.
class WorldsView : public widgets::PointedFigure<std::size_t, scenes::LabView<CartPoleFrame>> {
  Q_OBJECT
 public:
  explicit WorldsView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QSize sizeHint() const override { return {720, 420}; }
  QSize minimumSizeHint() const override { return {260, 200}; }

 protected:
  bool isEmpty() const override { return !m_frame || m_frame->worlds.empty(); }
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override;
  std::optional<std::size_t> placeAt(const QPointF& pixel) const override;
  std::optional<std::size_t> moved(const std::optional<std::size_t>& from, int key, bool far) const override;
  bool takesKey(int key) const override;

 private:
  void refresh() override;
};

}  // namespace perc::cartpole
