// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/command/instruction_level.h"
#include "app/window/help_dialogs.h"
#include "app/window/main_window_parts.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <algorithm>
#include <cassert>

namespace perc::app {
namespace {

constexpr QSize kFirstSize(1440, 900), kLeastSize(960, 600);

}  // namespace

MainWindow::MainWindow(const Studio& studio, QWidget* parent)
    : QMainWindow(parent), m_parts(std::make_unique<Parts>(std::make_unique<Kept>(studio), this)) {
  build();
  setAcceptDrops(true);
  // Larger type and longer numbers must not resize the window: that would end the full screen.
  layout()->setSizeConstraint(QLayout::SetNoConstraint);
  setMinimumSize(kLeastSize);
  resize(kFirstSize.boundedTo(screen()->availableSize()));
  if (const QByteArray geometry = m_parts->preferences.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
}

MainWindow::~MainWindow() { delete takeCentralWidget(); }  // what the widgets refer to is still there now

void MainWindow::build() {
  buildLayout();
  connectActions();
  connectControls();
  connectFiles();
  connectViews();
  connectSharing();
  connectExport();
  connectRecovery();
  connectComfort();
  showLab(m_parts->lab ? *m_parts->lab : m_parts->studio.labs.front());
}

scenes::SceneHost& MainWindow::host() const { return m_parts->host; }

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
  centre->addWidget(p.strip);
  centre->addWidget(p.exportStrip);
  centre->addWidget(p.offer);
  middle->addWidget(p.rail);
  middle->addLayout(centre, 1);
  middle->addWidget(p.panel);
  rows->addWidget(p.header);
  rows->addLayout(middle, 1);
  rows->addWidget(p.bar);
  setCentralWidget(root);
  std::vector<widgets::RailItem> items;
  for (const Lab& lab : p.studio.labs) {
    const auto scene =
        std::find_if(p.studio.scenes.begin(), p.studio.scenes.end(), [&](const auto& s) { return s.labId == lab.id; });
    if (scene != p.studio.scenes.end())
      items.push_back({QString::fromStdString(lab.id), widgets::translated(lab.title), QLatin1String(scene->icon),
                       widgets::translated(lab.summary)});
  }
  p.rail->setItems(items);
}

void MainWindow::connectActions() {
  Parts& p = *m_parts;
  const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, this, what); };
  on(p.actions.open, [this] { askOpen(); });
  on(p.actions.save, [this, &p] { p.file.isEmpty() ? askSave() : saveTo(p.file); });
  on(p.actions.saveAs, [this] { askSave(); });
  on(p.actions.saveWeights, [this] { askSaveWeights(); });
  on(p.actions.exportView, [this] { askExport(); });
  on(p.actions.quit, [this] { close(); });
  on(p.actions.copyView, [this] { copyView(); });
  on(p.actions.find, [&p] { p.panel->focusSearch(); });
  for (const auto& [action, choice] : {std::pair{p.actions.themeSystem, ThemeChoice::System},
                                       {p.actions.themeLight, ThemeChoice::Light},
                                       {p.actions.themeDark, ThemeChoice::Dark}}) {
    action->setChecked(p.appearance.choice() == choice);
    on(action, [&p, choice = choice] {
      p.preferences.setTheme(choice);
      p.appearance.setChoice(choice);
    });
  }
  on(p.actions.maximise, [&p] { p.views->toggleMaximised(p.views->active()); });
  on(p.actions.present, [this](bool checked) { setPresenting(checked); });
  on(p.actions.fullScreen,
     [this](bool checked) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, checked)); });
  on(p.actions.leave, [this] { leaveSpecial(); });
  on(p.actions.play, [&p] { p.host.post(request::Play{!(p.host.shown() && p.host.shown()->status.playing)}); });
  on(p.actions.step, [&p] { p.host.post(request::Steps{1}); });
  on(p.actions.stepBack, [&p] { p.host.post(request::Steps{-1}); });
  on(p.actions.reset, [this] { reset(); });
  on(p.actions.newSeed, [this] { newSeed(); });
  on(p.actions.about, [this] { (new AboutDialog(this))->open(); });
  connect(p.actions.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
  connect(p.header, &HeaderBar::themeToggled, this, &MainWindow::toggleTheme);
}

void MainWindow::connectControls() {
  Parts& p = *m_parts;
  connect(&p.host, &scenes::SceneHost::published, this, &MainWindow::published);
  connect(p.bar, &widgets::TransportBar::playRequested, this, [&p](bool on) { p.host.post(request::Play{on}); });
  connect(p.bar, &widgets::TransportBar::stepRequested, p.actions.step, &QAction::trigger);
  connect(p.bar, &widgets::TransportBar::stepBackRequested, p.actions.stepBack, &QAction::trigger);
  connect(p.bar, &widgets::TransportBar::resetRequested, p.actions.reset, &QAction::trigger);
  connect(p.bar, &widgets::TransportBar::seekRequested, this, &MainWindow::seek);
  connect(p.bar, &widgets::TransportBar::speedChanged, this,
          [&p](double speed) { p.host.post(request::Speed{speed}); });
  connect(p.bar, &widgets::TransportBar::seedChanged, this, [&p](quint64 seed) { p.host.post(request::Seed{seed}); });
  connect(p.bar, &widgets::TransportBar::newSeedRequested, this, &MainWindow::newSeed);
  connect(p.panel, &widgets::ParameterPanel::changeRequested, this, [&p](const QString& id, const param::Value& value) {
    p.host.post(request::Set{id.toStdString(), value});
  });
  connect(p.panel, &widgets::ParameterPanel::changeFinished, &p.history, &EditHistory::endChange);
  connect(p.toast, &widgets::Toast::actionTriggered, p.actions.stepBack, &QAction::trigger);
  connect(p.rail, &widgets::LabRail::chosen, this, [this, &p](const QString& id) {
    const Lab* lab = findLab(p.studio.labs, id.toStdString());
    if (lab && lab != p.lab) openRun(Run(*lab), 0, widgets::translated(lab->title));
  });
  p.bar->setSpeed(p.preferences.firstSpeed());
  p.host.post(request::Speed{p.bar->speed()});
}

void MainWindow::connectFiles() {
  Parts& p = *m_parts;
  connect(&p.files, &FileWork::failed, this, [&p, this](const QString& text) {
    p.toast->showMessage(widgets::Toast::Kind::Error, text);
    emit fileDone({});
  });
  connect(&p.files, &FileWork::saved, this, [&p, this](const QString& path) {
    if (path.endsWith(QLatin1String(".perc"))) {
      p.file = path;
      nameWindow();
      p.preferences.addRecentFile(path);
    }
    p.preferences.setFolderOf(path);
    p.toast->showMessage(widgets::Toast::Kind::Information, tr("Written: %1").arg(path));
    emit fileDone(path);
  });
  connect(&p.files, &FileWork::opened, this,
          [&p, this](const QString& path, const std::shared_ptr<const RunRecord>& record) {
            openRun(record->run, record->moment(), QFileInfo(path).fileName(), record->steps);
            if (record->level == instructionLevel())
              p.host.post(request::Expect{record->moment(), record->fingerprint, record->version});
            p.file = path;
            nameWindow();
            p.preferences.addRecentFile(path);
            emit fileDone(path);
          });
  connect(&p.files, &FileWork::openedWeights, this,
          [this](const QString& path, const std::shared_ptr<const Source<std::vector<nn::NamedTensor>>>& weights) {
            openWeights(*weights, path);
          });
  connect(&p.files, &FileWork::openedTable, this,
          [this](const QString& path, const std::shared_ptr<const Source<data::Table>>& table) {
            openTable(*table, path);
          });
}

void MainWindow::openRun(Run run, std::int64_t step, const QString& what, std::int64_t furthest) {
  m_parts->history.expectOpened(tr("opening of %1").arg(what));
  m_parts->file.clear();
  nameWindow();
  m_parts->host.post(request::Play{false});
  m_parts->host.post(request::Replace{std::move(run), step, std::max(step, furthest)});
}

void MainWindow::openTable(const Source<data::Table>& table, const QString& path) {
  Parts& p = *m_parts;
  const Lab* lab = p.lab->takesData ? p.lab : nullptr;
  for (const Lab& other : p.studio.labs)
    if (!lab && other.takesData) lab = &other;
  if (!lab) return;
  Run run =
      lab == p.lab && p.host.shown() ? p.host.shown()->status.run->restartedAt(p.host.shown()->status.step) : Run(*lab);
  run.data = table;
  run.weights = {};
  if (const auto adopted = lab->adoptData(run); !adopted) {
    p.toast->showMessage(widgets::Toast::Kind::Error, widgets::translated(adopted.error()));
  } else {
    openRun(std::move(run), 0, QFileInfo(path).fileName());
  }
  emit fileDone(path);
}

void MainWindow::seek(std::int64_t step) {
  m_parts->host.post(request::Play{false});
  m_parts->host.post(request::Seek{step});
}

void MainWindow::toggleTheme() {
  (m_parts->appearance.isDark() ? m_parts->actions.themeLight : m_parts->actions.themeDark)->trigger();
}

}  // namespace perc::app
