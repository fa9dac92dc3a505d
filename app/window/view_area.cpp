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
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace perc::app {
namespace {

/// The options of a view are the actions of its menu.
std::vector<bool> optionsOf(const scenes::SceneView& view) {
  std::vector<bool> options;
  for (const QAction* action : view.actions()) options.push_back(action->isChecked());
  return options;
}

void setOptions(const scenes::SceneView& view, const std::vector<bool>& options) {
  const QList<QAction*> actions = view.actions();
  for (qsizetype i = 0; i < std::min<qsizetype>(actions.size(), std::ssize(options)); ++i)
    if (actions[i]->isCheckable() && actions[i]->isChecked() != options[static_cast<std::size_t>(i)])
      actions[i]->trigger();
}

}  // namespace

ViewArea::ViewArea(QWidget* parent) : QWidget(parent), m_bar(new ViewBar(this)), m_inside(new QVBoxLayout) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_bar->setContentsMargins(kGap, 6, kGap, 0);
  layout->addWidget(m_bar);
  connect(m_bar, &ViewBar::refiningChosen, this, [this](bool on) { emit requested(request::Refine{on}); });
  m_inside->setContentsMargins(kGap, kGap, kGap, kGap / 2);
  layout->addLayout(m_inside, 1);
  makePageActions();
}

void ViewArea::showLab(const Lab& lab, const scenes::LabScene& scene, const std::vector<std::string>& shown) {
  m_active = m_maximised = nullptr;
  for (const Place& place : m_places) delete place.card;
  m_places.clear();
  m_selection.clear();
  m_lab = &lab;
  m_scene = &scene;
  m_lanes = false;
  for (QAction* toggle : m_toggles) delete toggle;
  m_toggles = viewToggles(lab, this);
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    connect(m_toggles[i], &QAction::triggered, this, [this, i] { toggle(i); });
  m_bar->setToggles(m_toggles);
  std::vector<std::string> ids;
  for (const std::string& id : shown)
    if (const ViewInfo* info = findView(lab, id)) ids.push_back(info->id);
  if (ids.empty())
    for (const ViewInfo& info : lab.views)
      if (info.atFirst) ids.push_back(info.id);
  if (ids.empty()) ids.push_back(lab.views.front().id);
  setShown(ids);
}

/// One view always stays.
void ViewArea::toggle(std::size_t info) {
  if (shown().empty()) {
    m_toggles[info]->setChecked(true);
    return;
  }
  if (m_maximised && find(m_maximised)->info != info) m_maximised = nullptr;  // what is asked for is to be seen
  const std::size_t lead = m_toggles[info]->isChecked() ? info : m_lead;
  setShown(shown());
  if (m_toggles[lead]->isChecked()) openPageOf(m_lab->views[lead].id);
  emit shownChosen();
}

std::vector<std::string> ViewArea::shown() const {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    if (m_toggles[i]->isChecked()) ids.push_back(m_lab->views[i].id);
  return ids;
}

void ViewArea::setShown(const std::vector<std::string>& ids) {
  for (std::size_t i = m_toggles.size(); i-- > 0;) {
    const bool on = std::find(ids.begin(), ids.end(), m_lab->views[i].id) != ids.end();
    m_toggles[i]->setChecked(on);
    m_toggles[i]->setIcon(
        widgets::icon(on ? QStringLiteral("check") : QStringLiteral("plus"), widgets::IconTone::Muted));
    if (on) m_lead = i;  // the first one, in the end
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
  auto* card = new widgets::Card(widgets::translated(info.title), this);
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

/// On any page.
bool ViewArea::isOpen(const Place& place) const {
  return m_toggles[place.info]->isChecked() && (place.lane == 0 || isPaired(place));
}

bool ViewArea::isShown(const Place& place) const {
  const std::vector<std::size_t>& page = m_fit.pages[m_fit.page];
  return isOpen(place) && std::find(page.begin(), page.end(), place.info) != page.end();
}

/// Makes what is missing. m_places may move.
ViewTiles ViewArea::tiles(const std::vector<std::size_t>& page) {
  ViewTiles tiles;
  for (const std::size_t i : page) {
    widgets::Card* first = place(i, 0).card;
    if (!m_lanes) tiles.single.push_back(first);
    else if (isPaired(place(i, 0))) tiles.pairs.emplace_back(first, place(i, 1).card);
    else tiles.shared.push_back(first);
  }
  return tiles;
}

void ViewArea::rearrange() {
  QWidget* const focused = QApplication::focusWidget();
  QWidget* const focus = focused && isAncestorOf(focused) ? focused : nullptr;
  for (const Place& place : m_places) {
    place.card->setParent(this);
    place.card->hide();
  }
  delete m_root;
  m_fit = fit();
  m_root = arrange(tiles(m_fit.pages[m_fit.page]), std::max(1, m_fit.columns), kGap,
                   m_fit.columns > 0 ? leastCard().height() : 0);
  for (const Place& place : m_places) nameCard(place);
  if (m_maximised && !isShown(*find(m_maximised))) m_maximised = nullptr;
  showMaximised();  // first: a splitter that is shown with hidden cards takes no room until it is laid out again
  m_inside->addWidget(m_root);
  m_root->show();
  if (!m_active || !isShown(*find(m_active))) setActive(place(m_lead, 0).view);
  if (focus && focus->isVisibleTo(this)) focus->setFocus();
  emit viewsChanged();
  tellPage();
}

void ViewArea::showMaximised() {
  const Place* big = m_maximised ? find(m_maximised) : nullptr;
  const bool several = shown().size() > 1;  // one always stays
  for (const Place& place : m_places) {
    place.card->setVisible(isShown(place) && (!big || place.card == big->card));
    place.card->setMaximised(big && place.card == big->card);
    place.card->setClosable(several && !big);
    place.view->setLegendElsewhere(place.lane == 1 && !big);
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
  tellPage();
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

void ViewArea::setActive(scenes::SceneView* view) {
  if (view == m_active) return;
  m_active = view;
  if (const Place* place = find(view)) m_lead = place->info;
  emit activeChanged(view);
}

const ViewArea::Place* ViewArea::find(const scenes::SceneView* view) const {
  const auto found =
      std::find_if(m_places.begin(), m_places.end(), [view](const Place& place) { return place.view == view; });
  return found == m_places.end() ? nullptr : &*found;
}

std::vector<scenes::PlacedView> ViewArea::openViews() const {
  std::vector<scenes::PlacedView> all;
  for (std::size_t i = 0; i < m_toggles.size(); ++i)
    for (const int lane : {0, 1})
      for (const Place& place : m_places)
        if (place.info == i && place.lane == lane && isOpen(place))
          all.push_back({place.view, m_lab->views[i].id, lane});
  return all;
}

std::vector<scenes::PlacedView> ViewArea::placed() const {
  auto all = openViews();
  if (m_maximised) std::erase_if(all, [this](const auto& each) { return each.view != m_maximised; });
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
  setOptions(*made, optionsOf(view));
  return made;
}

ViewArea::Look ViewArea::look() const {
  Look look{shown(),
            m_lab->views[m_lead].id,
            m_maximised ? m_sizes : sizesOf(m_root),
            m_maximised ? id(m_maximised) : std::string(),
            {}};
  for (const Place& each : m_places) look.options[id(each.view)] = optionsOf(*each.view);
  return look;
}

void ViewArea::setLook(const Look& look) {
  setShown(look.shown);
  openPageOf(look.lead);
  for (const scenes::SceneView* view : views())
    if (const auto options = look.options.find(id(view)); options != look.options.end())
      setOptions(*view, options->second);
  layout()->activate();
  setSizes(m_root, look.sizes);
  for (scenes::SceneView* view : views())
    if (id(view) == look.maximised) toggleMaximised(view);
}

}  // namespace perc::app
