// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_area.h"

#include "app/window/view_bar.h"
#include "widgets/control/card.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace perc::app {
namespace {

constexpr int kGap = 12;
/// Of a card, in pixels at textScale 1: rows lower than the first are scrolled, and then at least as high as the
/// second.
constexpr double kLowestRow = 220, kScrolledRow = 300;
constexpr std::size_t kKeys = 20;  ///< Ctrl+1 to Ctrl+9, then Ctrl+0; then the same with Alt

/// The options of a view are the actions of its menu: the same ones are chosen in another view of its kind.
void takeOptions(const scenes::SceneView& from, const scenes::SceneView& to) {
  const QList<QAction*> theirs = from.actions(), ours = to.actions();
  for (qsizetype i = 0; i < std::min(theirs.size(), ours.size()); ++i)
    if (ours[i]->isCheckable() && ours[i]->isChecked() != theirs[i]->isChecked()) ours[i]->trigger();
}

}  // namespace

ViewArea::ViewArea(QWidget* parent) : QWidget(parent), m_bar(new ViewBar(this)), m_scroll(new QScrollArea(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_bar->setContentsMargins(kGap, 6, kGap, 0);
  layout->addWidget(m_bar);
  connect(m_bar, &ViewBar::refiningChosen, this, [this](bool on) { emit requested(request::Refine{on}); });
  layout->addWidget(m_scroll, 1);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->viewport()->setAutoFillBackground(false);
  auto* inside = new QWidget;
  auto* around = new QVBoxLayout(inside);
  around->setContentsMargins(kGap, kGap, kGap, kGap);
  m_scroll->setWidget(inside);
  inside->setAutoFillBackground(false);
}

void ViewArea::showLab(const Lab& lab, const scenes::LabScene& scene, const std::vector<std::string>& shown) {
  m_active = m_maximised = nullptr;
  for (const Place& place : m_places) delete place.card;
  m_places.clear();
  m_selection.clear();
  m_lab = &lab;
  m_scene = &scene;
  m_lanes = false;
  makeToggles();
  std::vector<std::string> ids;
  for (const std::string& id : shown)
    if (const ViewInfo* info = findView(lab, id)) ids.push_back(info->id);
  if (ids.empty())
    for (const ViewInfo& info : lab.views)
      if (info.atFirst) ids.push_back(info.id);
  if (ids.empty()) ids.push_back(lab.views.front().id);
  setShown(ids);
}

void ViewArea::makeToggles() {
  for (QAction* toggle : m_toggles) delete toggle;
  m_toggles.clear();
  for (std::size_t i = 0; i < m_lab->views.size(); ++i) {
    auto* action = new QAction(widgets::translated(m_lab->views[i].title), this);
    action->setCheckable(true);
    action->setIconVisibleInMenu(false);
    if (i < kKeys)
      action->setShortcut(QKeySequence(static_cast<int>(i < 10 ? Qt::CTRL : Qt::CTRL | Qt::ALT) |
                                       (Qt::Key_0 + (static_cast<int>(i) + 1) % 10)));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
    connect(action, &QAction::triggered, this, [this, i] { toggle(i); });
    m_toggles.push_back(action);
    addAction(action);
  }
  m_bar->setToggles(m_toggles);
}

/// One view always stays.
void ViewArea::toggle(std::size_t info) {
  if (shown().empty()) {
    m_toggles[info]->setChecked(true);
    return;
  }
  if (m_maximised && find(m_maximised)->info != info) m_maximised = nullptr;  // what is asked for is to be seen
  setShown(shown());
  emit shownChosen();
}

std::vector<std::string> ViewArea::shown() const {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    if (m_toggles[i]->isChecked()) ids.push_back(m_lab->views[i].id);
  return ids;
}

void ViewArea::setShown(const std::vector<std::string>& ids) {
  for (std::size_t i = 0; i < m_toggles.size(); ++i) {
    const bool on = std::find(ids.begin(), ids.end(), m_lab->views[i].id) != ids.end();
    m_toggles[i]->setChecked(on);
    m_toggles[i]->setIcon(
        widgets::icon(on ? QStringLiteral("check") : QStringLiteral("plus"), widgets::IconTone::Muted));
  }
  rearrange();
}

void ViewArea::setLanes(bool two) {
  if (two == m_lanes) return;
  m_lanes = two;
  m_maximised = nullptr;
  for (QString& stopped : m_stopped) stopped.clear();
  rearrange();
}

void ViewArea::setBarVisible(bool visible) { m_bar->setVisible(visible); }

ViewArea::Place& ViewArea::place(std::size_t info, int lane) {
  for (Place& known : m_places)
    if (known.info == info && known.lane == lane) return known;
  m_places.push_back({info, lane, nullptr, m_scene->createView(m_lab->views[info].id).release()});
  m_places.back().view->setSelection(&m_selection);
  m_places.back().card = makeCard(m_places.back());
  return m_places.back();
}

widgets::Card* ViewArea::makeCard(const Place& place) {
  const ViewInfo& info = m_lab->views[place.info];
  scenes::SceneView* view = place.view;
  auto* card = new widgets::Card(widgets::translated(info.title));
  card->setObjectName(QString::fromStdString(info.id));
  card->setBody(view);
  view->setAccessibleName(widgets::translated(info.title));
  if (QWidget* head = view->createHeadWidget(card)) card->addHeadWidget(head);
  card->menu()->addActions(view->actions());
  connect(view, &scenes::SceneView::subtitleChanged, this, [this, view] { nameCard(*find(view)); });
  connect(view, &scenes::SceneView::requested, this, &ViewArea::requested);
  connect(view, &scenes::SceneView::requestsFinished, this, &ViewArea::requestsFinished);
  connect(view, &scenes::SceneView::lessonRequested, this,
          [this, id = info.id](const std::string& preset, std::vector<std::string> views) {
            views.push_back(id);
            emit lessonRequested(preset, views);
          });
  connect(card, &widgets::Card::maximiseRequested, this, [this, view] { toggleMaximised(view); });
  connect(card, &widgets::Card::closeRequested, m_toggles[place.info], &QAction::trigger);
  for (QWidget* part : card->findChildren<QWidget*>()) part->installEventFilter(this);
  return card;
}

/// In two lanes: whether the other lane has a view of its own beside this one.
bool ViewArea::isPaired(const Place& place) const { return m_lanes && !place.view->showsBothLanes(); }

bool ViewArea::isShown(const Place& place) const {
  return m_toggles[place.info]->isChecked() && (place.lane == 0 || isPaired(place));
}

/// Makes what is missing. m_places may move.
ViewTiles ViewArea::tiles() {
  ViewTiles tiles;
  for (std::size_t i = 0; i < m_toggles.size(); ++i) {
    if (!m_toggles[i]->isChecked()) continue;
    widgets::Card* first = place(i, 0).card;
    if (!m_lanes) tiles.single.push_back(first);
    else if (isPaired(place(i, 0))) tiles.pairs.emplace_back(first, place(i, 1).card);
    else tiles.shared.push_back(first);
  }
  return tiles;
}

ViewArea::Fit ViewArea::fit(const ViewTiles& tiles) const {
  const int columns = columnsFor(tiles, width() - 2 * kGap - m_scroll->verticalScrollBar()->sizeHint().width());
  const widgets::Theme theme = widgets::themeOf(this);
  const double lowest = rowsFor(tiles, columns) * (theme.text(kLowestRow) + kGap) + kGap;
  const bool fits = lowest <= height() - (m_bar->isHidden() ? 0 : m_bar->sizeHint().height());
  return {columns, fits ? 0 : static_cast<int>(theme.text(kScrolledRow))};
}

void ViewArea::rearrange() {
  QWidget* const focused = QApplication::focusWidget();
  QWidget* const focus = focused && isAncestorOf(focused) ? focused : nullptr;
  for (const Place& place : m_places) {
    place.card->setParent(this);
    place.card->hide();
  }
  const ViewTiles all = tiles();
  delete m_root;
  m_fit = fit(all);
  m_root = arrange(all, m_fit.columns, kGap, m_fit.leastHeight);
  for (const Place& place : m_places) nameCard(place);
  if (m_maximised && !isShown(*find(m_maximised))) m_maximised = nullptr;
  showMaximised();  // first: a splitter that is shown with hidden cards takes no room until it is laid out again
  m_scroll->widget()->layout()->addWidget(m_root);
  m_root->show();
  if (!m_active || !isShown(*find(m_active))) setActive(views().front());
  if (focus && focus->isVisibleTo(this)) focus->setFocus();
  emit viewsChanged();
}

void ViewArea::showMaximised() {
  const Place* big = m_maximised ? find(m_maximised) : nullptr;
  const bool several = shown().size() > 1;
  for (const Place& place : m_places) {
    place.card->setVisible(isShown(place) && (!big || place.card == big->card));
    place.card->setMaximised(big && place.card == big->card);
    place.card->setClosable(several && !big);
  }
  for (int i = 0; i < m_root->count(); ++i)  // columns and rows with nothing in them take no room
    if (auto* inner = qobject_cast<QSplitter*>(m_root->widget(i)))
      inner->setVisible(!big || inner->isAncestorOf(big->card));
}

void ViewArea::toggleMaximised(scenes::SceneView* view) {
  if (!m_maximised) m_sizes = sizesOf(m_root);
  m_maximised = m_maximised ? nullptr : view;
  showMaximised();
  if (view) setActive(view);
  emit viewsChanged();
}

void ViewArea::follow(const Published& news) {
  m_bar->setRefined(news.status.refined, news.status.refining);
  for (int i = 0; i < 2; ++i) {
    const auto lane = m_lanes && news.cohort ? news.cohort->lane(i) : nullptr;
    const QString said = lane && lane->state != RunState::Ok ? widgets::translated(lane->message) : QString();
    if (said == m_stopped[i]) continue;
    m_stopped[i] = said;
    for (const Place& place : m_places) nameCard(place);
  }
}

void ViewArea::nameCard(const Place& place) const {
  const bool paired = isPaired(place);
  const QString& stopped = m_stopped[place.lane];
  place.card->setBadge(!paired ? QString() : place.lane == 0 ? tr("A") : tr("B"));
  place.card->setSubtitle(paired && !stopped.isEmpty() ? stopped : place.view->subtitle());
}

bool ViewArea::eventFilter(QObject* watched, QEvent* event) {
  const bool chosen = event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress;
  const bool twice = event->type() == QEvent::MouseButtonDblClick &&
                     static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton &&
                     !qobject_cast<QAbstractButton*>(watched);  // a button pressed twice
  if (!chosen && !twice) return false;
  for (const Place& place : m_places) {
    if (!place.card->isAncestorOf(static_cast<QWidget*>(watched))) continue;
    if (chosen) setActive(place.view);
    if (!twice || (watched != place.view && !place.view->isAncestorOf(static_cast<QWidget*>(watched)))) return false;
    toggleMaximised(place.view);
    return true;
  }
  return false;
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
  if (!m_root || m_waiting || fit(tiles()) == m_fit) return;
  m_waiting = true;
  QMetaObject::invokeMethod(
      this,
      [this] {
        m_waiting = false;
        if (m_root && fit(tiles()) != m_fit) rearrange();
      },
      Qt::QueuedConnection);
}

void ViewArea::setActive(scenes::SceneView* view) {
  if (view == m_active) return;
  m_active = view;
  emit activeChanged(view);
}

const ViewArea::Place* ViewArea::find(const scenes::SceneView* view) const {
  const auto found =
      std::find_if(m_places.begin(), m_places.end(), [view](const Place& place) { return place.view == view; });
  return found == m_places.end() ? nullptr : &*found;
}

std::vector<scenes::PlacedView> ViewArea::placed() const {
  std::vector<scenes::PlacedView> all;
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    for (const int lane : {0, 1})
      for (const Place& place : m_places)
        if (place.info == i && place.lane == lane && isShown(place) && (!m_maximised || place.view == m_maximised))
          all.push_back({place.view, m_lab->views[i].id, lane});
  return all;
}

std::vector<scenes::SceneView*> ViewArea::views() const {
  std::vector<scenes::SceneView*> all;
  for (const scenes::PlacedView& each : placed()) all.push_back(each.view);
  return all;
}

QString ViewArea::title(const scenes::SceneView* view) const {
  const Place& place = *find(view);
  const QString title = widgets::translated(m_lab->views[place.info].title);
  if (!isPaired(place)) return title;
  return place.lane == 0 ? tr("%1, lane A").arg(title) : tr("%1, lane B").arg(title);
}

std::string ViewArea::id(const scenes::SceneView* view) const {
  const Place& place = *find(view);
  const std::string& id = m_lab->views[place.info].id;
  return !isPaired(place) ? id : id + (place.lane == 0 ? "-a" : "-b");
}

std::unique_ptr<scenes::SceneView> ViewArea::another(const scenes::SceneView& view) const {
  auto made = m_scene->createView(m_lab->views[find(&view)->info].id);
  takeOptions(view, *made);
  return made;
}

ViewArea::Look ViewArea::look() const {
  Look look{shown(), m_maximised ? m_sizes : sizesOf(m_root), m_maximised ? id(m_maximised) : std::string(), {}};
  for (const Place& each : m_places)
    for (const QAction* option : each.view->actions()) look.options[id(each.view)].push_back(option->isChecked());
  return look;
}

void ViewArea::setLook(const Look& look) {
  setShown(look.shown);
  for (scenes::SceneView* view : views()) {
    const auto options = look.options.find(id(view));
    if (options == look.options.end()) continue;
    const QList<QAction*> actions = view->actions();
    for (std::size_t i = 0; i < options->second.size() && i < static_cast<std::size_t>(actions.size()); ++i)
      if (QAction* option = actions[static_cast<qsizetype>(i)]; option->isCheckable())
        option->setChecked(options->second[i]);
  }
  layout()->activate();
  setSizes(m_root, look.sizes);
  for (scenes::SceneView* view : views())
    if (id(view) == look.maximised) toggleMaximised(view);
}

}  // namespace perc::app
