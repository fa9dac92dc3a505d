// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/thumbnails.h"

#include "core/session/session.h"
#include "scenes/kit/scene_host.h"
#include "scenes/kit/scene_view.h"

#include <QMetaObject>
#include <QPainter>
#include <chrono>
#include <limits>
#include <optional>
#include <utility>

namespace perc::app {
namespace {

using namespace std::chrono_literals;

constexpr auto kTurn = 15ms, kMostEach = 2500ms;
constexpr int kCells = 60;      ///< of a field's side
constexpr double kThin = 0.65;  ///< lines and points in it
constexpr double kDrawn = 2.4;  ///< so much larger it is painted, so that axes and points do not fill it

}  // namespace

/// What the thread has of a subject.
struct Thumbnails::Learner {
  std::unique_ptr<Session> session;
  bool failed = false, done = false;
  Session::Clock::duration used{0};
};

Thumbnails::Thumbnails(std::vector<Subject> subjects, const scenes::LabScene& scene, QObject* parent)
    : QObject(parent), m_subjects(std::move(subjects)), m_scene(scene), m_views(2 * m_subjects.size()) {}

Thumbnails::~Thumbnails() {
  {
    const std::scoped_lock lock(m_mutex);
    m_ending = true;
    m_stop = true;
    m_changed.notify_one();
  }
  if (m_thread.joinable()) m_thread.join();
}

void Thumbnails::setLook(QSize size, const widgets::Theme& theme, double devicePixelRatio) {
  m_size = size;
  m_theme = theme;
  m_theme.lineScale *= kThin;
  m_ratio = devicePixelRatio;
}

void Thumbnails::setLearning(bool on) {
  {
    const std::scoped_lock lock(m_mutex);
    m_learning = on;
    m_stop = !on;
    m_changed.notify_one();
  }
  if (on && !m_thread.joinable()) m_thread = std::thread([this] { work(); });
}

/// Waits while nobody looks; false: it is over.
bool Thumbnails::mayLearn() {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, [this] { return m_learning || m_ending; });
  return !m_ending;
}

void Thumbnails::work() {
  std::vector<Learner> learners(m_subjects.size());
  for (bool more = true; more;) {
    more = false;
    for (std::size_t i = 0; i < learners.size(); ++i) {
      if (!mayLearn()) return;
      more = turn(i, learners[i]) || more;
    }
  }
}

bool Thumbnails::turn(std::size_t index, Learner& learner) {
  if (learner.done) return false;
  const Subject& subject = m_subjects[index];
  const auto begun = Session::Clock::now();
  if (!learner.session) {
    auto made = Session::create(subject.run);
    if (!made) return !(learner.done = true);
    learner.session = *std::move(made);
    learner.session->post(request::Steps{subject.until});
  }
  Session& session = *learner.session;
  session.pump(std::numeric_limits<std::int64_t>::max(), begun + kTurn);
  learner.used += Session::Clock::now() - begun;
  const Probe probe{.fieldColumns = kCells, .fieldRows = kCells, .views = {subject.view}};
  const bool last = !session.busy() || session.step() >= subject.until || learner.used >= kMostEach;
  if (last) learner.done = session.refineAll(probe, StopToken(m_stop));
  Observation seen = session.observe(probe, StopToken(m_stop));
  if (!seen.frame) return true;
  auto now = std::make_shared<const Published>(Published{0, session.status(), seen.frame, seen.cohort});
  QMetaObject::invokeMethod(
      this, [this, index, now] { paint(index, *now); }, Qt::QueuedConnection);
  if (learner.done) learner.session.reset();
  return !learner.done;
}

/// Two lanes side by side, unless the view shows both.
void Thumbnails::paint(std::size_t index, const Published& now) {
  QPixmap picture(m_size * m_ratio);
  picture.setDevicePixelRatio(m_ratio);
  picture.fill(m_theme.palette().card);
  QPainter painter(&picture);
  painter.scale(1 / kDrawn, 1 / kDrawn);
  const QSizeF whole = QSizeF(m_size) * kDrawn;
  int lanes = now.status.run->hasLanes() ? 2 : 1;
  for (int lane = 0; lane < lanes; ++lane) {
    auto& view = m_views[2 * index + static_cast<std::size_t>(lane)];
    if (!view) view = m_scene.createView(m_subjects[index].view);
    if (!view) return;
    if (view->showsBothLanes()) lanes = 1;
    view->setTimeline(lane == 0 ? now.status.timeline : nullptr);
    scenes::giveFrame(*view, now, lane);
    const double width = whole.width() / lanes;
    const QRectF part(lane * width, 0, width, whole.height());
    painter.setClipRect(part);
    view->render(painter, part, m_theme);
  }
  painter.end();
  emit made(static_cast<int>(index), picture);
}

}  // namespace perc::app
