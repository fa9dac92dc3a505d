// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/help_dialogs.h"
#include "app/window/tour.h"
#include "app/window/window_parts.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialog>
#include <QDropEvent>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <algorithm>

namespace perc::app {
namespace {

constexpr QSize kFirstSize(1440, 900), kLeastSize(900, 520);
constexpr QSize kUsualFrame(16, 56);   ///< until the desktop has put its own around
constexpr double kRoomForBoth = 1500;  ///< a page that is read, and the settings
constexpr int kFramedMs = 400;         ///< by then it has

/// The one local file that is dragged, or nothing.
QString draggedFile(const QMimeData* data) {
  const QList<QUrl> urls = data->urls();
  return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

/// The labs that have views, to be chosen from.
std::vector<widgets::RailItem> railItems(const Studio& studio) {
  std::vector<widgets::RailItem> items;
  for (const Lab& lab : studio.labs)
    if (const auto* scene = scenes::findScene(studio.scenes, lab.id))
      items.push_back({QString::fromStdString(lab.id), widgets::translated(lab.title), QLatin1String(scene->icon),
                       widgets::translated(lab.summary)});
  return items;
}

void layOut(const WindowParts& p, QMainWindow* window) {
  auto* root = new QWidget(window);
  auto* rows = new QVBoxLayout(root);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  auto* centre = new QVBoxLayout;
  centre->setSpacing(0);
  centre->addWidget(p.lesson);
  centre->addWidget(p.lanes);
  centre->addWidget(p.pins);
  centre->addWidget(p.views, 1);
  auto* below = new QHBoxLayout;
  below->setSpacing(0);
  below->addWidget(p.line, 1);
  below->addWidget(p.pager, 0, Qt::AlignTop);
  centre->addLayout(below);
  for (QWidget* strip : std::initializer_list<QWidget*>{p.strip, p.exportStrip, p.offer}) centre->addWidget(strip);
  middle->addWidget(p.rail);
  middle->addWidget(p.pane);
  middle->addLayout(centre, 1);
  middle->addWidget(p.panel);
  rows->addWidget(p.header);
  rows->addLayout(middle, 1);
  rows->addWidget(p.bar);
  window->setCentralWidget(root);
}

}  // namespace

MainWindow::MainWindow(const Studio& studio, QWidget* parent)
    : QMainWindow(parent), m_state(std::make_unique<WindowState>(studio)) {
  build();
  setAcceptDrops(true);
  // Larger type and longer numbers must not resize the window: that would end the full screen.
  layout()->setSizeConstraint(QLayout::SetNoConstraint);
  setMinimumSize(kLeastSize);
  resize(kFirstSize.boundedTo(screen()->availableSize() - kUsualFrame));
  if (const QByteArray geometry = m_state->preferences.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

MainWindow::~MainWindow() { delete takeCentralWidget(); }  // what the widgets refer to is still there now

scenes::SceneHost& MainWindow::host() const { return m_state->host; }

void MainWindow::build() {
  m_parts = std::make_unique<WindowParts>(*m_state, this);
  layOut(*m_parts, this);
  m_parts->rail->setItems(railItems(m_state->studio));
  connectParts();
  if (m_state->recovery) m_parts->files.offer(*m_state->recovery);
  m_parts->run.begin();
}

void MainWindow::connectParts() {
  WindowParts& p = *m_parts;
  connect(p.actions.quit, &QAction::triggered, this, &MainWindow::close);
  connect(p.actions.about, &QAction::triggered, this, [this] { showAbout(this); });
  connect(p.actions.keys, &QAction::triggered, this, [this, &p] { showKeys(*p.header->menus(), this); });
  connect(p.actions.tour, &QAction::triggered, this, &MainWindow::startTour);
  connect(p.header, &HeaderBar::themeToggled, &p.settings, &SettingsController::toggleTheme);
  connect(p.views, &ViewArea::requested, &p.transport, &TransportController::ask);
  connect(p.views, &ViewArea::requestsFinished, &m_state->history, &EditHistory::endChange);
  connect(p.views, &ViewArea::pageChanged, p.pager, &ViewPager::setPage);
  connect(&p.notices, &Notices::done, this, &MainWindow::fileDone);
  connect(&p.screen, &ScreenController::presented, this, &MainWindow::endFinding);
  connect(p.pane, &ReadingPane::piecesChanged, this, &MainWindow::endFinding);
  connect(p.actions.leave, &QAction::triggered, this, &MainWindow::endFinding);
  connect(p.actions.find, &QAction::triggered, this, &MainWindow::findSetting);
  connect(&p.course, &CourseController::presetRequested, &p.viewing, &ViewsController::openPreset);
  connect(p.rail, &widgets::LabRail::chosen, this, [this, &p](const QString& id) {
    const Lab* lab = findLab(m_state->studio.labs, id.toStdString());
    if (lab && lab != &p.run.lab()) p.run.open(*lab);
  });
  connect(&p.run, &RunController::labChanged, this, [&p](const Lab& lab) {
    p.header->setTitle(widgets::translated(lab.title));
    p.rail->setCurrent(QString::fromStdString(lab.id));
  });
  connect(&p.run, &RunController::labChanged, this, &MainWindow::visit);
  connect(&p.run, &RunController::named, this,
          [this](const QString& name) { setWindowTitle(tr("%1 – Perceptorium").arg(name)); });
}

void MainWindow::keepSafe(const QString& folder) {
  m_state->recovery = std::make_unique<Recovery>(folder);
  connect(&m_state->host, &scenes::SceneHost::published, m_state->recovery.get(), [state = m_state.get()] {
    if (state->autosave) state->recovery->follow(state->host.shown()->status);
  });
  m_parts->files.offer(*m_state->recovery);
}

/// The same window around the same run, in the language that is now: everything that has texts is made again and put
/// where it was.
void MainWindow::rebuild() {
  m_stale = false;
  const ViewArea::Look look = m_parts->views->look();
  const bool presenting = m_parts->screen.isPresenting();
  const bool choosing = m_parts->settings.isAsking();  // the language, perhaps: the dialog comes back
  for (QDialog* dialog : findChildren<QDialog*>()) dialog->close();
  delete findChild<Tour*>();
  m_state->history.retranslate();
  setUpdatesEnabled(false);
  delete takeCentralWidget();
  m_parts.reset();  // before there are new actions with the same keys
  build();
  if (presenting) setPresenting(true);
  centralWidget()->show();
  layout()->activate();
  if (m_parts->run.status()) m_parts->run.follow();
  m_parts->views->setLook(look);
  centralWidget()->setFocus();
  setUpdatesEnabled(true);
  if (choosing) m_parts->settings.ask();
}

void MainWindow::openFile(const QString& path) { m_parts->files.open(path); }
void MainWindow::saveTo(const QString& path) { m_parts->files.save(path); }
void MainWindow::exportTo(const ExportChoice& choice) { m_parts->exports.make(choice); }
void MainWindow::setPresenting(bool on) { m_parts->screen.setPresenting(on); }

void MainWindow::startTour() {
  begin(firstTour(this), [this] { m_state->preferences.setTourSeen(true); });
}

/// Once its cards have found their places.
void MainWindow::visit(const Lab& lab) {
  const FirstVisit* visit = firstVisit(lab.id);
  Preferences& preferences = m_state->preferences;
  if (!visit || m_parts->screen.isPresenting() || !wantsTour(preferences.visited(lab.id))) return;
  connect(
      &m_state->host, &scenes::SceneHost::ticked, this,
      [this, visit, &preferences] {
        if (m_parts->run.lab().id == visit->lab && !m_parts->pane->isOpen())
          begin(visitTour(this, *visit), [visit, &preferences] { preferences.setVisited(visit->lab); });
      },
      Qt::SingleShotConnection);
}

void MainWindow::begin(std::vector<TourStop> stops, const std::function<void()>& finished) {
  const SessionStatus* now = m_parts->run.status();
  if (!now || findChild<Tour*>()) return;
  auto* tour = new Tour(std::move(stops), *now, this);
  connect(&m_parts->run, &RunController::published, tour, [tour](const Published& news) { tour->follow(news.status); });
  connect(tour, &Tour::finished, this, finished);
}

void MainWindow::watch() { m_state->host.setWatching(isVisible() && !isMinimized()); }

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!focusWidget()) centralWidget()->setFocus();  // Space and arrows are the window's until the user goes elsewhere
  watch();
  for (const int later : {0, kFramedMs}) QTimer::singleShot(later, this, &MainWindow::stayOnScreen);
}

/// With its frame, beside the desktop's panels.
void MainWindow::stayOnScreen() {
  if (isMaximized() || isFullScreen() || !isVisible()) return;
  const QRect free = screen()->availableGeometry();
  if (free.contains(frameGeometry())) return;
  resize(size().boundedTo(free.size() - (frameGeometry().size() - size())));
  const QRect frame = frameGeometry();
  move(std::clamp(frame.x(), free.x(), std::max(free.x(), free.right() + 1 - frame.width())),
       std::clamp(frame.y(), free.y(), std::max(free.y(), free.bottom() + 1 - frame.height())));
}

/// A page that is read takes the place of the settings where there is no room for both; before a class both are away.
void MainWindow::placeSides() {
  const bool reads = m_parts->pane->isOpen(), presents = m_parts->screen.isPresenting();
  const bool both = width() >= widgets::themeOf(this).text(kRoomForBoth);
  m_parts->pane->setVisible(reads && !presents && (both || !m_finding));
  m_parts->panel->setVisible(m_finding || (!presents && (both || !reads)));
}

/// Settings that are away are shown until they are sought again, or left.
void MainWindow::findSetting() {
  m_finding = !m_parts->panel->isVisible();
  placeSides();
  if (m_parts->panel->isVisible()) m_parts->panel->focusSearch();
  else centralWidget()->setFocus();
}

void MainWindow::endFinding() {
  m_finding = false;
  placeSides();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  if (m_parts) placeSides();
}

void MainWindow::hideEvent(QHideEvent* event) {
  QMainWindow::hideEvent(event);
  watch();
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::WindowStateChange && m_parts) watch();
  if (event->type() == QEvent::LanguageChange && !m_stale) {
    m_stale = true;
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
  }
}

void MainWindow::closeEvent(QCloseEvent* event) {
  m_state->files.cancel();
  m_state->animation.cancel();
  if (m_state->recovery) m_state->recovery->end();
  if (!m_parts->screen.isPresenting()) m_state->preferences.setGeometry(saveGeometry());
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!draggedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = draggedFile(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  openFile(path);
}

}  // namespace perc::app
