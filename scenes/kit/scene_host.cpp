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

/// Shown, on the page that is open.
bool canBeSeen(const QWidget* widget) {
  if (!widget || !widget->isVisible()) return false;
  QRect rest = widget->rect();
  for (; !widget->isWindow(); widget = widget->parentWidget()) {
    rest = rest.translated(widget->pos()) & widget->parentWidget()->rect();
    if (rest.isEmpty()) return false;
  }
  return true;
}

/// Whether the samples of one run are those of the other, so that what is marked stays marked.
bool sameSamples(const Run& a, const Run& b) {
  return a.lab == b.lab && a.seed == b.seed && a.data == b.data && a.initial == b.initial;
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
  m_posted = m_thread->post(std::move(request));
  m_thread->mailbox().take();  // whatever waits there is of before: the answer may take its place at once
}

void SceneHost::setViews(const std::vector<PlacedView>& views) {
  m_views.clear();
  for (const PlacedView& placed : views) {
    m_views.push_back(
        {.view = placed.view, .id = placed.id, .lane = placed.lane, .frame = nullptr, .timeline = nullptr});
    placed.view->setSelection(&m_selection);
  }
  m_active = views.empty() ? nullptr : views.front().view;
}

void SceneHost::bringUpToDate() {
  for (Shown& view : m_views)
    if (view.view && m_shown && m_shown->frame) give(view);
}

void SceneHost::setWatching(bool on) {
  if (on == m_timer->isActive()) return;
  if (on) m_timer->start();
  else m_timer->stop();
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
  if (m_shown && m_shown->status.run != latest->status.run && !sameSamples(*m_shown->status.run, *latest->status.run))
    m_selection.clear();
  const bool newFrame = !m_shown || m_shown->frame != latest->frame;
  m_shown = std::move(latest);
  const bool rests = !m_shown->status.playing && !m_shown->status.seeking;
  if (answered() && (newFrame || rests)) m_selection.settle();  // while it runs, frames come later than answers
  return true;
}

bool SceneHost::isStale(const Shown& view) const {
  return m_shown && m_shown->frame && canBeSeen(view.view) &&
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
    if (view == order.front() || milliseconds(clock) + view->cost <= kPaintBudgetMs) paint(*view);
    else ++view->waited;
  }
}

void SceneHost::paint(Shown& view) {
  const bool newFrame = view.frame != m_shown->frame;
  QElapsedTimer clock;
  clock.start();
  give(view);
  view.waited = 0;
  paintWindowOf(view.view);
  if (newFrame) view.cost = milliseconds(clock);  // a longer timeline alone says nothing of what the next frame takes
}

void giveFrame(SceneView& view, const Published& shown, int lane) {
  const int its = view.showsBothLanes() ? 0 : lane;
  view.setRun(shown.status.run);
  view.setCohort(shown.cohort, its);
  view.setFrame(shown.cohort ? shown.cohort->lane(its) : shown.frame);
}

/// The recorded figures are the first lane's.
void SceneHost::give(Shown& view) {
  if (view.timeline != m_shown->status.timeline)
    view.view->setTimeline(view.lane == 0 ? m_shown->status.timeline : nullptr);
  if (view.frame != m_shown->frame) giveFrame(*view.view, *m_shown, view.lane);
  view.frame = m_shown->frame;
  view.timeline = m_shown->status.timeline;
}

/// Posts what suits the moment, if it is something else.
void SceneHost::watch() {
  if (!m_shown) return;
  if (m_shown->status.playing || m_shown->status.seeking || !m_resting.isValid()) m_resting.start();
  Probe probe = m_probe;
  probe.views.clear();
  probe.sample = m_selection.single();
  int finest = 0;
  for (const Shown& view : m_views) {
    if (!view.view) continue;  // on another page: a figure may be made of it
    finest = std::max(finest, view.view->fieldCells());
    if (std::find(probe.views.begin(), probe.views.end(), view.id) == probe.views.end()) probe.views.push_back(view.id);
  }
  if (probe.views.empty()) return;
  if (finest > 0)
    probe.fieldColumns = probe.fieldRows = m_resting.elapsed() >= kRestMs ? finest : std::min(finest, kCoarseCells);
  if (probe == m_probe) return;
  m_probe = probe;
  post(request::Watch{std::move(probe)});
}

}  // namespace perc::scenes
