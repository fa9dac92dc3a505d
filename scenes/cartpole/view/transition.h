// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/transition_formula.h"
#include "scenes/kit/lab_view.h"

#include <QRectF>

class QScrollArea;

namespace perc::widgets {
struct Readout;
}

namespace perc::cartpole {

/// The lesson as it is painted, to be pointed at: with the mouse, or with the arrow keys from number to number.
class TransitionSheet : public widgets::PointedFigure<int> {
  Q_OBJECT
 public:
  explicit TransitionSheet(QWidget* parent = nullptr);

  void setSheet(LessonSheet sheet);
  /// The room that there is, without scrolling: text grows with it.
  void setRoom(const QSize& room);
  const LessonSheet& sheet() const { return m_sheet; }
  /// The index of the number pointed at, or -1.
  int pointed() const { return pointer().value_or(-1); }
  /// Where a number is first, for tests and for scrolling there.
  QRectF placeOf(int number) const;
  QString spokenValue() const override;

 signals:
  void pointedChanged();

 protected:
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override;
  std::optional<int> placeAt(const QPointF& pixel) const override;
  std::optional<int> moved(const std::optional<int>& from, int key, bool far) const override;
  void pointerChanged(bool byKey) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  widgets::Theme theme() const;
  bool isLow() const;
  QRectF area() const;
  void fit();

  LessonSheet m_sheet;
  QSize m_room;
};

/// One transition at a time: state, action, reward and next state, and below them the formula with which the agent
/// learns from it, in symbols and with the numbers. Its CSV has one row per number: name, value.
class TransitionView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit TransitionView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  /// What is said of the number pointed at.
  QString readout() const;

 protected:
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh() override;
  widgets::Readout readoutNow() const;
  void makeRoom();

  TransitionSheet* m_sheet;
  QScrollArea* m_scroll;
};

}  // namespace perc::cartpole
