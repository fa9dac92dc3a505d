// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/help_dialogs.h"
#include "app/window/main_window_parts.h"
#include "app/window/preferences_dialog.h"
#include "app/window/tour.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QScreen>

namespace perc::app {

constexpr QSize kFirstSize(1440, 900), kLeastSize(960, 600);

MainWindow::MainWindow(const Studio& studio, QWidget* parent)
    : QMainWindow(parent), m_kept(std::make_unique<Kept>(studio)) {
  build();
  setAcceptDrops(true);
  // Larger type and longer numbers must not resize the window: that would end the full screen.
  layout()->setSizeConstraint(QLayout::SetNoConstraint);
  setMinimumSize(kLeastSize);
  resize(kFirstSize.boundedTo(screen()->availableSize()));
  if (const QByteArray geometry = m_kept->preferences.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

MainWindow::~MainWindow() { delete takeCentralWidget(); }  // what the widgets refer to is still there now

scenes::SceneHost& MainWindow::host() const { return m_kept->host; }

void MainWindow::build() {
  m_parts = std::make_unique<Parts>(*m_kept, this);
  buildLayout();
  connectParts();
  offerRecovery();
  m_parts->run.begin();
}

void MainWindow::buildLayout() {
  Parts& p = *m_parts;
  auto* root = new QWidget(this);
  auto* rows = new QVBoxLayout(root);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  auto* centre = new QVBoxLayout;
  centre->setSpacing(0);
  centre->addWidget(p.lesson);
  centre->addWidget(p.lanes);
  centre->addWidget(p.views, 1);
  for (QWidget* strip :
       {static_cast<QWidget*>(p.strip), static_cast<QWidget*>(p.exportStrip), static_cast<QWidget*>(p.offer)})
    centre->addWidget(strip);
  middle->addWidget(p.rail);
  middle->addLayout(centre, 1);
  middle->addWidget(p.panel);
  rows->addWidget(p.header);
  rows->addLayout(middle, 1);
  rows->addWidget(p.bar);
  setCentralWidget(root);
  p.rail->setItems(railItems(m_kept->studio));
}

void MainWindow::connectParts() {
  Parts& p = *m_parts;
  connect(p.actions.quit, &QAction::triggered, this, &MainWindow::close);
  connect(p.actions.about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
  connect(p.actions.keys, &QAction::triggered, this,
          [this, &p] { (new KeysDialog(*p.header->menus(), this))->open(); });
  connect(p.actions.tour, &QAction::triggered, this, &MainWindow::startTour);
  connect(p.header, &HeaderBar::themeToggled, &p.settings, &SettingsController::toggleTheme);
  connect(&p.notices, &Notices::done, this, &MainWindow::fileDone);
  connect(p.rail, &widgets::LabRail::chosen, &p.run, [this, &p](const QString& id) {
    const Lab* lab = findLab(m_kept->studio.labs, id.toStdString());
    if (lab && lab != &p.run.lab()) p.run.open(Run(*lab), 0, widgets::translated(lab->title));
  });
  connect(&p.run, &RunController::labChanged, this, [&p](const Lab& lab) {
    p.header->setTitle(widgets::translated(lab.title));
    p.rail->setCurrent(QString::fromStdString(lab.id));
  });
  connect(&p.run, &RunController::named, this,
          [this](const QString& name) { setWindowTitle(tr("%1 – Perceptorium").arg(name)); });
}

void MainWindow::offerRecovery() {
  Kept& k = *m_kept;
  Parts& p = *m_parts;
  if (k.recovery)
    p.recovery = std::make_unique<RecoveryController>(p.offer, *k.recovery, k.continued, k.studio.labs, k.files, p.run,
                                                      p.notices);
}

void MainWindow::keepSafe(const QString& folder) {
  m_kept->recovery = std::make_unique<Recovery>(folder);
  connect(&m_kept->host, &scenes::SceneHost::published, m_kept->recovery.get(), [kept = m_kept.get()] {
    if (kept->autosave) kept->recovery->follow(kept->host.shown()->status);
  });
  offerRecovery();
}

/// The same window around the same run, in the language that is now: everything that has texts is made again and put
/// where it was.
void MainWindow::rebuild() {
  m_stale = false;
  const ViewArea::Look look = m_parts->views->look();
  const double speed = m_parts->transport.speed();
  const bool presenting = m_parts->screen.isPresenting();
  const auto* preferences = findChild<PreferencesDialog*>();  // where the language was chosen, perhaps: it comes back
  const bool choosing = preferences && preferences->isVisible();
  for (QDialog* dialog : findChildren<QDialog*>()) dialog->close();
  delete findChild<Tour*>();
  m_kept->history.retranslate();
  setUpdatesEnabled(false);
  delete takeCentralWidget();
  m_parts.reset();  // before there are new actions with the same keys
  build();
  m_parts->transport.setSpeed(speed);
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
  if (findChild<Tour*>()) return;
  auto* tour = new Tour(firstTour(this), this);
  connect(tour, &Tour::finished, this, [this] { m_kept->preferences.setTourSeen(true); });
}

void MainWindow::watch() { m_kept->host.setWatching(isVisible() && !isMinimized()); }

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!focusWidget()) centralWidget()->setFocus();  // Space and arrows are the window's until the user goes elsewhere
  watch();
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
  m_kept->files.cancel();
  m_kept->animation.cancel();
  if (m_kept->recovery) m_kept->recovery->endCleanly();
  if (!m_parts->screen.isPresenting()) m_kept->preferences.setGeometry(saveGeometry());
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!FileController::fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = FileController::fileOf(event->mimeData());
  if (path.isEmpty()) return;
  event->acceptProposedAction();
  openFile(path);
}

}  // namespace perc::app
