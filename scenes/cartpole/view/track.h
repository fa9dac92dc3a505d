// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/track_hand.h"
#include "scenes/kit/lab_view.h"

class QActionGroup;

namespace perc::cartpole {

/// The world to scale: cart, pole, forces, the trail of the pole's tip, earlier policies and the person beside the
/// agent, with every score beside its world; to be pulled, hit, put elsewhere and played with. Its CSV has a row for
/// each cart.
class TrackView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit TrackView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  QSize sizeHint() const override { return {720, 420}; }
  QSize minimumSizeHint() const override { return {240, 200}; }

  /// Where things are now, on the screen.
  TrackGeometry geometry() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void refresh() override;
  QAction* addDeed(const QString& text, void (TrackHand::*deed)());
  void addActivities();
  void showActivity();
  TrackOptions options() const;
  void paintInvitation(QPainter& painter, const widgets::Theme& theme) const;
  bool isOver(const QPointF& pixel) const;

  TrackHand* m_hand;
  QActionGroup* m_activities;
  std::optional<Activity> m_activity;  ///< of the frame before
  QAction *m_trail, *m_others, *m_ghosts, *m_history, *m_places, *m_newEpisode;
};

}  // namespace perc::cartpole
