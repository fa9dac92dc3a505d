// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/scene_host.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <algorithm>

namespace perc::scenes {
namespace {

constexpr int kLongestWaitTicks = 4;

double milliseconds(const QElapsedTimer& clock) { return static_cast<double>(clock.nsecsElapsed()) * 1e-6; }

/// Paints now, inside the tick, whatever of the window is waiting to be painted, so that its time is known.
void paintWindowOf(const QWidget* widget) {
  QEvent request(QEvent::UpdateRequest);
  QCoreApplication::sendEvent(widget->window(), &request);
}

}  // namespace

SceneHost::SceneHost(std::unique_ptr<Session> session, QObject* parent)
    : QObject(parent), m_thread(std::make_unique<SessionThread>(std::move(session))), m_timer(new QTimer(this)) {
  m_timer->setTimerType(Qt::PreciseTimer);
  m_timer->setInterval(kTickMs);
  connect(m_timer, &QTimer::timeout, this, &SceneHost::tick);
}

SceneHost::~SceneHost() = default;

void SceneHost::post(Request request) {
  m_thread->post(std::move(request));
  m_thread->mailbox().take();  // whatever waits there is of before: the answer may take its place at once
}

void SceneHost::setViews(const std::vector<SceneView*>& views) {
  m_views.clear();
  for (SceneView* view : views) m_views.push_back({.view = view, .frame = nullptr, .timeline = nullptr});
  m_active = views.empty() ? nullptr : views.front();
}

void SceneHost::setWatching(bool on) {
  if (on == m_timer->isActive()) return;
  if (on)
    m_timer->start();
  else
    m_timer->stop();
}

void SceneHost::tick() {
  QElapsedTimer clock;
  clock.start();
  const bool news = take();
  if (news) emit published();
  const bool stale = std::any_of(m_views.begin(), m_views.end(), [this](const Shown& view) { return isStale(view); });
  if (stale) paintStale(clock);
  if (news && !m_views.empty() && m_views.front().view) paintWindowOf(m_views.front().view);
  if (news || stale) emit ticked(milliseconds(clock));
  watch();
}

bool SceneHost::take() {
  auto latest = m_thread->mailbox().take();
  if (!latest || (m_shown && latest->version == m_shown->version)) return false;
  m_shown = std::move(latest);
  return true;
}

bool SceneHost::isStale(const Shown& view) const {
  return view.view && m_shown && m_shown->frame && view.view->isVisible() &&
         (view.frame != m_shown->frame || view.timeline != m_shown->status.timeline);
}

/// The active view, unless another has waited long; then those that are expected to fit.
void SceneHost::paintStale(const QElapsedTimer& clock) {
  std::vector<Shown*> order;
  for (Shown& view : m_views)
    if (isStale(view)) order.push_back(&view);
  const auto rank = [this](const Shown* view) {
    return view->waited >= kLongestWaitTicks ? 0 : view->view == m_active ? 1 : 2;
  };
  std::stable_sort(order.begin(), order.end(), [&](const Shown* a, const Shown* b) { return rank(a) < rank(b); });
  for (Shown* view : order) {
    if (view == order.front() || milliseconds(clock) + view->cost <= kPaintBudgetMs)
      paint(*view);
    else
      ++view->waited;
  }
}

void SceneHost::paint(Shown& view) {
  QElapsedTimer clock;
  clock.start();
  if (view.timeline != m_shown->status.timeline) view.view->setTimeline(m_shown->status.timeline);
  if (view.frame != m_shown->frame) view.view->setFrame(m_shown->frame);
  view.frame = m_shown->frame;
  view.timeline = m_shown->status.timeline;
  view.waited = 0;
  paintWindowOf(view.view);
  view.cost = milliseconds(clock);
}

/// Posts the resolution that suits the moment, if it is another one.
void SceneHost::watch() {
  if (!m_shown) return;
  if (m_shown->status.playing || m_shown->status.seeking || !m_resting.isValid()) m_resting.start();
  int finest = 0;
  for (const Shown& view : m_views)
    if (view.view && view.view->isVisible()) finest = std::max(finest, view.view->fieldCells());
  if (finest == 0) return;
  const int cells = m_resting.elapsed() >= kRestMs ? finest : std::min(finest, kCoarseCells);
  if (cells == m_cells) return;
  m_cells = cells;
  post(request::Watch{{.fieldColumns = cells, .fieldRows = cells}});
}

}  // namespace perc::scenes
