// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/track_hand.h"

#include "core/session/lab.h"
#include "scenes/cartpole/sim.h"
#include "scenes/cartpole/view/track_words.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

// A hand moves light things and heavy ones alike: springs and hits are measured in what they do to the place they grip.
// The usual full push moves the tip with 15 m/s²: a good agent holds against a hand, but not against all its force.
constexpr double kStiffness = 12;                  // (m/s²)/m
constexpr double kStrongest = 20;                  // m/s²
constexpr double kWorthSending = 0.02;             // of the strongest force
constexpr double kClickSpeed = 0.5, kFastest = 2;  // m/s that a click and the fastest flick give
constexpr double kFlickShare = 0.3;                // of the pointer's speed
constexpr double kMoved = 4;                       // pixels: less is a click
constexpr double kReach = 9;                       // pixels beside the pole
constexpr int kPlaceMs = 15;
constexpr double kInside = 0.98;  // of the limits, for what is put down

double clamped(double value, double limit) { return std::clamp(value, -limit, limit); }

}  // namespace

/// What a place of the pole, or the cart, weighs for a hand that moves it sideways: the rod's m/3 at its tip, more
/// nearer to the hinge, and never more than the whole.
double TrackHand::mass(double at) const {
  const CartPoleParams& p = m_frame->params;
  const double whole = p.cartMass + p.poleMass;
  return at > 0 ? std::min(whole, p.poleMass / (3 * at * at)) : whole;
}

void TrackHand::act(const char* id, std::vector<double> numbers) {
  emit requested(request::Act{id, std::move(numbers)});
}

void TrackHand::setFrame(std::shared_ptr<const CartPoleFrame> frame, const TrackGeometry& geometry) {
  m_stepped.setSingleShot(true);
  if (!m_frame || m_frame->step != frame->step) m_stepped.start(kRestMs);
  const bool knows = m_frame && m_frame->personTries == kSlowTries - 1 && frame->personTries == kSlowTries;
  if (knows && frame->params.activity == Activity::Play) emit requested(request::Speed{lab().realTimeRate});
  m_frame = std::move(frame);
  if (m_frame->params.activity == Activity::Play) m_asked = false;
  if (m_hold && m_pulls && !m_hold->places) pull(geometry);
}

bool TrackHand::press(const TrackGeometry& geometry, const QPointF& pixel, bool places) {
  if (!m_frame) return false;
  const std::optional<double> at = geometry.hit(m_frame->carts.front().state, pixel, kReach);
  if (!at) return false;
  m_hold = TrackHold{*at, pixel, 0, places || rests()};
  m_pressed = pixel;
  m_moved = m_pulls = false;
  m_held.start();
  m_placed.invalidate();
  return true;
}

void TrackHand::move(const TrackGeometry& geometry, const QPointF& pixel) {
  if (!m_hold) return;
  m_hold->pointer = pixel;
  m_moved = m_moved || QLineF(m_pressed, pixel).length() >= kMoved;
  if (!m_moved) return;
  if (m_hold->places) place(geometry, false);
  else pull(geometry);
}

void TrackHand::release(const TrackGeometry& geometry, const QPointF& pixel) {
  if (!m_hold) return;
  m_hold->pointer = pixel;
  const TrackHold hold = *m_hold;
  const double seconds = std::max<qint64>(1, m_held.elapsed()) / 1000.0,
               metres = (pixel.x() - m_pressed.x()) / geometry.scale();
  if (m_moved && hold.places) place(geometry, true);
  if (m_pulls) act("pull", {hold.at, 0});
  m_hold.reset();
  if (!m_moved) {
    const double middle = geometry.place(m_frame->carts.front().state, hold.at).x();
    hit(hold.at, pixel.x() > middle ? -kClickSpeed : kClickSpeed);  // away from where the finger is
  } else if (!hold.places && m_held.elapsed() < kFlickMs) {
    hit(hold.at, clamped(kFlickShare * metres / seconds, kFastest));
  }
  emit finished();
}

double TrackHand::springForce(const TrackGeometry& geometry) const {
  const double metres =
      (m_hold->pointer.x() - geometry.place(m_frame->carts.front().state, m_hold->at).x()) / geometry.scale();
  return mass(m_hold->at) * clamped(kStiffness * metres, kStrongest);
}

void TrackHand::pull(const TrackGeometry& geometry) {
  const double force = springForce(geometry);
  if (m_pulls && std::abs(force - m_hold->force) < kWorthSending * kStrongest * mass(m_hold->at)) return;
  m_pulls = true;
  m_hold->force = force;
  act("pull", {m_hold->at, force});
}

/// The cart under the pointer, or the pole toward it; at rest, and within the episode.
void TrackHand::place(const TrackGeometry& geometry, bool last) {
  if (!last && m_placed.isValid() && !m_placed.hasExpired(kPlaceMs)) return;
  m_placed.start();
  CartPoleState state = m_frame->carts.front().state;
  const QPointF to = geometry.metres(m_hold->pointer);
  if (m_hold->at > 0) {
    state.theta = std::atan2(to.x() - state.x, to.y());
    if (m_frame->params.task == Task::Balance) state.theta = clamped(state.theta, kInside * kAngleLimit);
  } else {
    state.x = clamped(to.x(), kInside * kTrackLimit);
  }
  act("place", {state.x, 0, state.theta, 0});
}

void TrackHand::hit(double at, double speed) {
  if (speed != 0) act("hit", {at, mass(at) * speed});
}

void TrackHand::hitTip(int side) {
  if (!m_frame) return;
  hit(1, side * kClickSpeed);
  emit finished();
}

void TrackHand::newEpisode() {
  act("new-episode", {});
  emit finished();
}

void TrackHand::placeUpright() {
  act("place", {0, 0, 0, 0});
  emit finished();
}

bool TrackHand::isOurs(int key) {
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_H:
    case Qt::Key_J: return true;
    default: return false;
  }
}

void TrackHand::keyDown(int key) {
  switch (key) {
    case Qt::Key_Left: m_left = true; return sendKeys();
    case Qt::Key_Right: m_right = true; return sendKeys();
    case Qt::Key_H: return hitTip(-1);
    case Qt::Key_J: return hitTip(1);
    default: return newEpisode();
  }
}

void TrackHand::keyUp(int key) {
  if (key == Qt::Key_Left) m_left = false;
  if (key == Qt::Key_Right) m_right = false;
  sendKeys();
}

void TrackHand::sendKeys() {
  const int keys = static_cast<int>(m_right) - static_cast<int>(m_left);
  if (keys == m_keys) return;
  if (keys != 0 && m_frame && m_frame->params.activity != Activity::Play && !m_asked) {
    m_asked = true;
    for (const Request& request : beginning(Activity::Play)) emit requested(request);
  }
  if (keys != 0) emit requested(request::Play{true});
  m_keys = keys;
  act("keys", {static_cast<double>(keys)});
  if (keys == 0) emit finished();
}

void TrackHand::endPlay() {
  letGo();
  emit requested(request::Set{"activity", std::string("train")});
  emit requested(request::Play{false});
  emit finished();
}

void TrackHand::letGo() {
  m_left = m_right = m_asked = false;
  sendKeys();
  if (!m_hold) return;
  if (m_pulls) act("pull", {m_hold->at, 0});
  m_hold.reset();
  emit finished();
}

}  // namespace perc::cartpole
