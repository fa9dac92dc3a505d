// SPDX-License-Identifier: GPL-3.0-or-later
// How ViewArea spreads its cards over pages.
#include "app/window/view_area.h"
#include "app/window/view_bar.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QEvent>
#include <QSplitter>
#include <algorithm>

namespace perc::app {
namespace {

/// Of a card, in pixels at textScale 1: what is smaller cannot be read.
constexpr double kLeastWidth = 280, kLeastHeight = 220;

}  // namespace

void ViewArea::makePageActions() {
  const auto make = [this](const QString& text, const char* icon, Qt::Key key, int by) {
    auto* action = new QAction(widgets::icon(QLatin1String(icon)), text, this);
    action->setShortcut(key);
    action->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, by] { turn(by); });
    addAction(action);
    return action;
  };
  m_previous = make(tr("Previous views"), "back", Qt::Key_PageUp, -1);
  m_next = make(tr("Next views"), "forward", Qt::Key_PageDown, 1);
}

QSize ViewArea::leastCard() const {
  const widgets::Theme theme = widgets::themeOf(this);
  return {static_cast<int>(theme.text(kLeastWidth)), static_cast<int>(theme.text(kLeastHeight))};
}

/// 0: they do not fit.
int ViewArea::columnsOf(const std::vector<std::size_t>& page) {
  const int bar = m_bar->isHidden() ? 0 : m_bar->sizeHint().height();
  const QSize room(width() - 2 * kGap, height() - bar - kGap - kGap / 2);
  return columnsFor(tiles(page), room, leastCard(), kGap);
}

ViewPages ViewArea::fit() {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    if (m_toggles[i]->isChecked()) all.push_back(i);
  const auto columns = [this](const auto& page) { return columnsOf(page); };
  if (!m_lanes) return paginate(all, m_lead, columns);
  // What both lanes share (curves) is on the first page, beside the first pair.
  const auto shared = [this](std::size_t i) { return place(i, 0).view->showsBothLanes(); };
  if (const auto first = std::ranges::find_if_not(all, shared); first != all.end())
    std::stable_partition(first + 1, all.end(), shared);
  return fillPages(all, m_lead, columns);
}

void ViewArea::turn(int by) {
  if (m_maximised) {
    std::vector<scenes::SceneView*> open;
    for (const scenes::PlacedView& each : openViews()) open.push_back(each.view);
    const auto next = std::ranges::find(open, m_maximised) - open.begin() + by;
    if (next < 0 || next >= std::ssize(open)) return;
    m_lead = find(open[static_cast<std::size_t>(next)])->info;
    m_maximised = open[static_cast<std::size_t>(next)];
    rearrange();
    setActive(m_maximised);
  } else {
    const auto next = static_cast<std::ptrdiff_t>(m_fit.page) + by;
    if (next < 0 || next >= std::ssize(m_fit.pages)) return;
    m_lead = m_fit.pages[static_cast<std::size_t>(next)].front();
    rearrange();
  }
}

void ViewArea::openPageOf(const std::string& id) {
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    if (m_lab->views[i].id == id && m_toggles[i]->isChecked()) m_lead = i;
  if (fit() != m_fit) rearrange();
}

void ViewArea::tellPage() {
  int page = static_cast<int>(m_fit.page), count = static_cast<int>(m_fit.pages.size());
  if (m_maximised) {
    const auto open = openViews();
    count = static_cast<int>(open.size());
    for (int i = 0; i < count; ++i)
      if (open[static_cast<std::size_t>(i)].view == m_maximised) page = i;
  }
  m_previous->setEnabled(page > 0);
  m_next->setEnabled(page + 1 < count);
  emit pageChanged(page, count);
}

void ViewArea::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  refit();
}

void ViewArea::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) refit();
}

/// Not now: this may come in the midst of an event that goes through all widgets (a new style), and some will go.
void ViewArea::refit() {
  if (!m_root || m_waiting || fit() == m_fit) return;
  if (!isVisible()) return rearrange();
  m_waiting = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_waiting = false;
        if (m_root && fit() != m_fit) rearrange();
      },
      Qt::QueuedConnection);
}

}  // namespace perc::app
