// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_bar.h"

#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::app {
namespace {
constexpr int kLeastButton = 36, kProgressHeight = 3, kSpacing = 4;
constexpr double kIcon = 14;
constexpr std::size_t kKeys = 20;  ///< Ctrl+1 to Ctrl+9, then Ctrl+0; then the same with Alt
}  // namespace

std::vector<QAction*> viewToggles(const Lab& lab, QWidget* owner) {
  std::vector<QAction*> toggles;
  for (std::size_t i = 0; i < lab.views.size(); ++i) {
    auto* action = new QAction(widgets::translated(lab.views[i].title), owner);
    action->setCheckable(true);
    action->setIconVisibleInMenu(false);
    if (i < kKeys)
      action->setShortcut(QKeySequence(static_cast<int>(i < 10 ? Qt::CTRL : Qt::CTRL | Qt::ALT) |
                                       (Qt::Key_0 + (static_cast<int>(i) + 1) % 10)));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? action->text() : ViewBar::tr("%1 (%2)").arg(action->text(), keys));
    owner->addAction(action);
    toggles.push_back(action);
  }
  return toggles;
}

ViewBar::ViewBar(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_more(new QToolButton(this)),
      m_others(new QMenu(m_more)),
      m_refining(new QToolButton(this)),
      m_refined(new QProgressBar(this)) {
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(kSpacing);
  m_row->addWidget(m_more);
  m_row->addStretch(1);
  m_more->setText(tr("More") + QStringLiteral(" ▾"));
  m_more->setAccessibleName(tr("More views"));
  m_more->setFocusPolicy(Qt::TabFocus);
  connect(m_more, &QToolButton::clicked, m_others,
          [this] { m_others->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
  m_refining->setAutoRaise(true);
  m_refining->setFocusPolicy(Qt::TabFocus);
  connect(m_refining, &QToolButton::clicked, this, [this] { emit refiningChosen(!m_goesOn); });
  m_refined->setTextVisible(false);
  m_refined->setAccessibleName(tr("Looking more closely"));
  setRefined(1);
  setAccessibleName(tr("Views"));
}

void ViewBar::setToggles(const std::vector<QAction*>& toggles) {
  for (QToolButton* button : m_buttons) delete button;
  m_buttons.clear();
  for (QAction* toggle : toggles) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(toggle);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumWidth(kLeastButton);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.push_back(button);
  }
  restyle();
}

void ViewBar::setRefined(double share, bool goesOn) {
  m_goesOn = goesOn;
  const int percent = static_cast<int>(share * m_refined->maximum());
  const QString sign = goesOn ? QStringLiteral("  ✕") : QStringLiteral("  ▸");
  m_text = (goesOn ? tr("Looking more closely: %1 %") : tr("Stopped at %1 %")).arg(percent) + sign;
  m_brief = tr("%1 %").arg(percent) + sign;
  m_refining->setToolTip(goesOn ? tr("Stop: what the views compute beside the run stays as it is")
                                : tr("Go on with what the views compute beside the run"));
  m_refining->setAccessibleName(goesOn ? tr("Stop looking more closely") : tr("Go on looking more closely"));
  m_refined->setValue(percent);
  m_refined->setVisible(share < 1 && (share > 0 || !goesOn));  // while a run goes on it may never begin
  arrange();
}

/// As many names as are whole, the rest in the menu. What is said of the work moves nothing: its line lies on the lower
/// edge, its words where the names leave room, in brief at the end, which is always free for that.
void ViewBar::arrange() {
  const auto needed = [](const QWidget* part) { return part->sizeHint().width() + kSpacing; };
  int all = 0;
  for (const QToolButton* button : m_buttons) all += needed(button);
  m_refining->setText(tr("%1 %").arg(100) + QStringLiteral("  ✕"));
  const int end = needed(m_refining);
  const bool fits = all <= width() + kSpacing - end;
  int room = width() + kSpacing - end - (fits ? 0 : needed(m_more));
  QList<QAction*> others;
  for (QToolButton* button : m_buttons) {
    const bool placed = others.isEmpty() && needed(button) <= room;
    button->setVisible(placed);
    if (placed) room -= needed(button);
    else others << button->defaultAction();
  }
  if (others != m_others->actions()) {  // else it may be open
    m_others->clear();
    m_others->addActions(others);
  }
  m_more->setVisible(!fits);
  m_refined->setGeometry(0, height() - kProgressHeight, width(), kProgressHeight);
  m_refining->setText(m_text);
  if (needed(m_refining) > room + end) m_refining->setText(m_brief);
  const int wide = std::max(m_refining->sizeHint().width(), end - kSpacing);
  m_refining->setGeometry(width() - wide, 0, wide, height());
  m_refining->setVisible(m_refined->isVisibleTo(this));
}

void ViewBar::restyle() {
  const int side = static_cast<int>(std::lround(widgets::themeOf(this).text(kIcon)));
  for (QToolButton* button : m_buttons) button->setIconSize({side, side});
  arrange();
}

bool ViewBar::event(QEvent* event) {
  const bool handled = QWidget::event(event);
  if (event->type() == QEvent::StyleChange) restyle();
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrange();
  return handled;
}

}  // namespace perc::app
