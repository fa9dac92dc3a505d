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
  bool isEmpty() const override { return !m_frame; }
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override;
  widgets::FigureTip tipAt(const QPointF& pixel) const override;
  void hoverAt(const QPointF& pixel) override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  bool doubleClickAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  void dragTo(const QPointF& pixel) override;
  void releaseAt(const QPointF& pixel) override;
  bool takesKey(int key) const override { return TrackHand::isOurs(key) || (key == Qt::Key_Escape && isPlayed()); }
  bool keyDown(const QKeyEvent& event) override;
  bool keyUp(const QKeyEvent& event) override;
  void letGo() override {
    m_hand->letGo();
    m_camera.reset();
  }

 private:
  void refresh() override;
  QAction* addAct(const QString& text, void (TrackHand::*act)());
  void addActivities();
  void showActivity();
  /// Whether a person plays by hand.
  bool isPlayed() const { return m_frame && m_frame->params.activity == Activity::Play; }
  TrackOptions options() const;
  void paintInvitation(QPainter& painter, const widgets::Theme& theme) const;
  bool isOver(const QPointF& pixel) const;

  TrackHand* m_hand;
  std::optional<double> m_camera;  ///< where it stays while the cart is put down by hand, m
  QActionGroup* m_activities;
  std::optional<Activity> m_activity;  ///< of the frame before
  QAction *m_trail, *m_others, *m_ghosts, *m_history, *m_places, *m_newEpisode;
};

}  // namespace perc::cartpole
