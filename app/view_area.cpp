// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view_area.h"

#include "widgets/control/card.h"
#include "widgets/paint/text.h"

#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace perc::app {
namespace {

constexpr int kGap = 12;
constexpr int kLeftShare = 56, kRightShare = 44;

}  // namespace

ViewArea::ViewArea(QWidget* parent) : QWidget(parent), m_columns(new QSplitter(Qt::Horizontal, this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(kGap, kGap, kGap, kGap);
  layout->addWidget(m_columns);
  m_columns->setHandleWidth(kGap);
  m_columns->setChildrenCollapsible(false);
}

void ViewArea::showLab(const Lab& lab, const scenes::LabScene& scene) {
  m_lab = &lab;
  m_active = m_maximised = nullptr;
  for (widgets::Card* card : m_cards) delete card;
  delete m_right;
  m_views.clear();
  m_cards.clear();
  m_right = new QSplitter(Qt::Vertical);
  m_right->setHandleWidth(kGap);
  m_right->setChildrenCollapsible(false);
  for (const ViewInfo& info : lab.views) {
    scenes::SceneView* view = scene.createView(info.id).release();
    (m_cards.empty() ? m_columns : m_right)->addWidget(makeCard(info, view));
  }
  m_columns->addWidget(m_right);
  m_right->setVisible(m_cards.size() > 1);
  m_columns->setStretchFactor(0, kLeftShare);
  m_columns->setStretchFactor(1, kRightShare);
  m_columns->setSizes({kLeftShare * 100, kRightShare * 100});
  if (!m_views.empty()) setActive(m_views.front());
}

widgets::Card* ViewArea::makeCard(const ViewInfo& info, scenes::SceneView* view) {
  auto* card = new widgets::Card(widgets::translated(info.title));
  card->setObjectName(QString::fromStdString(info.id));
  card->setBody(view);
  card->setSubtitle(view->subtitle());
  if (QWidget* head = view->createHeadWidget(card)) card->addHeadWidget(head);
  card->menu()->addActions(view->actions());
  connect(view, &scenes::SceneView::subtitleChanged, card, [card, view] { card->setSubtitle(view->subtitle()); });
  connect(card, &widgets::Card::maximiseRequested, this, [this, view] { toggleMaximised(view); });
  m_views.push_back(view);
  m_cards.push_back(card);
  for (QWidget* part : card->findChildren<QWidget*>()) part->installEventFilter(this);
  return card;
}

bool ViewArea::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress)
    for (std::size_t i = 0; i < m_cards.size(); ++i)
      if (m_cards[i]->isAncestorOf(static_cast<QWidget*>(watched))) setActive(m_views[i]);
  if (event->type() != QEvent::MouseButtonDblClick || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) return false;
  for (scenes::SceneView* view : m_views)
    if (watched == view || view->isAncestorOf(static_cast<QWidget*>(watched))) {
      toggleMaximised(view);
      return true;
    }
  return false;
}

void ViewArea::setActive(scenes::SceneView* view) {
  if (view == m_active) return;
  m_active = view;
  emit activeChanged(view);
}

int ViewArea::indexOf(const scenes::SceneView* view) const {
  return static_cast<int>(std::find(m_views.begin(), m_views.end(), view) - m_views.begin());
}

QString ViewArea::title(const scenes::SceneView* view) const {
  return widgets::translated(m_lab->views[static_cast<std::size_t>(indexOf(view))].title);
}

std::string ViewArea::id(const scenes::SceneView* view) const { return m_lab->views[static_cast<std::size_t>(indexOf(view))].id; }

void ViewArea::toggleMaximised(scenes::SceneView* view) {
  m_maximised = m_maximised ? nullptr : view;
  const int big = m_maximised ? indexOf(m_maximised) : -1;
  for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
    m_cards[static_cast<std::size_t>(i)]->setVisible(big < 0 || big == i);
    m_cards[static_cast<std::size_t>(i)]->setMaximised(big == i);
  }
  m_right->setVisible(m_cards.size() > 1 && big != 0);
  if (view) setActive(view);
}

}  // namespace perc::app
