// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/lab_view.h"

#include <optional>

namespace perc::cartpole {

/// The three physics on top of each other from the present state, and why they part. Its CSV has a row for each step:
/// time, the push in N that follows, and the four numbers in each world.
class WorldsView : public scenes::LabView<CartPoleFrame> {
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
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void refresh() override;
  bool isEmpty() const { return !m_frame || m_frame->worlds.empty(); }
  void paint(QPainter& painter, const QRectF& rect, const widgets::Theme& theme, std::optional<std::size_t> read) const;
  void read(std::optional<std::size_t> step);

  std::optional<std::size_t> m_read;  ///< the step pointed at
};

}  // namespace perc::cartpole
