// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/request.h"
#include "scenes/cartpole/view/track_painter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace perc::cartpole {

/// What a person's hand does to the cart and pole in front, as requests. Mouse: dragging pulls by a spring, a click or
/// a flick hits; while the run rests, or where it is asked for, dragging puts them somewhere else. Keys: left and right
/// push while they are held, and take over the cart if nobody plays yet; the first one starts the run. The first tries
/// are slower than the world. Window's thread.
class TrackHand : public QObject {
  Q_OBJECT
 public:
  static constexpr int kRestMs = 300;   ///< without a step, and the run counts as paused
  static constexpr int kFlickMs = 200;  ///< a drag that ends sooner is a flick
  static constexpr int kSlowTries = 3;

  using QObject::QObject;

  /// The frame shown, in its geometry. A spring that is held pulls anew.
  void setFrame(std::shared_ptr<const CartPoleFrame> frame, const TrackGeometry& geometry);

  /// Whether there was something to take hold of. `places`: to be put somewhere else, whether or not the run rests.
  bool press(const TrackGeometry& geometry, const QPointF& pixel, bool places);
  void move(const TrackGeometry& geometry, const QPointF& pixel);
  void release(const TrackGeometry& geometry, const QPointF& pixel);
  const std::optional<TrackHold>& hold() const { return m_hold; }
  /// Whether the run counts as paused.
  bool rests() const { return m_frame && !m_stepped.isActive(); }

  /// Whether the key is one of ours; a key that repeats itself says nothing new.
  static bool isOurs(int key);
  void keyDown(int key);
  void keyUp(int key);
  /// The person plays no longer.
  void endPlay();
  /// Focus lost: keys and mouse let go.
  void letGo();

  /// A hit with the hand at the pole's tip: -1 from the right to the left, 1 to the right.
  void hitTip(int side);
  void newEpisode();
  void placeUpright();

 signals:
  void requested(const perc::Request& request);
  void finished();

 private:
  void act(const char* id, std::vector<double> numbers);
  double mass(double at) const;
  double springForce(const TrackGeometry& geometry) const;
  void pull(const TrackGeometry& geometry);
  void place(const TrackGeometry& geometry, bool last);
  void hit(double at, double speed);
  void sendKeys();

  std::shared_ptr<const CartPoleFrame> m_frame;
  QTimer m_stepped;  ///< runs for kRestMs after the frame's step changed
  std::optional<TrackHold> m_hold;
  QPointF m_pressed;  ///< pixels
  QElapsedTimer m_held, m_placed;
  bool m_moved = false, m_pulls = false;
  bool m_left = false, m_right = false;  ///< keys that are down
  int m_keys = 0;                        ///< sent last
  bool m_asked = false;                  ///< to play, and the frame does not say so yet
};

}  // namespace perc::cartpole
