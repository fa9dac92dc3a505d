// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/lab_view.h"

namespace perc::scenes {
class LookChoice;
class PairChoice;
}  // namespace perc::scenes

namespace perc::cartpole {

/// The replay memory as a cloud over two of the four state variables: each point a step that may be learned from again,
/// coloured by age or priority, failures as crosses; with what happens when the failures run out. Point (or arrow keys)
/// to read a step. Its CSV has a row per point shown: state in SI units, action, age, priority, failed.
class MemoryView : public widgets::PointedFigure<int, scenes::LabView<CartPoleFrame>> {
  Q_OBJECT
 public:
  explicit MemoryView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  QSize minimumSizeHint() const override { return {200, 180}; }

  /// The point under the pointer, or -1, and what is said of it.
  int pointed() const { return pointer().value_or(-1); }
  QString readout() const;
  /// Where the cloud is painted.
  QRectF figureRect() const;

 protected:
  bool isEmpty() const override { return !m_frame || m_frame->cloud.size <= 0; }
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override;
  std::optional<int> placeAt(const QPointF& pixel) const override;
  std::optional<int> moved(const std::optional<int>& from, int key, bool far) const override;

 private:
  void refresh() override;

  scenes::LookChoice* m_colour;
  scenes::PairChoice* m_plane;
};

}  // namespace perc::cartpole
