// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window shows of the run, and how it is built anew in another language.
#include "app/translation.h"
#include "app/window/main_window_parts.h"
#include "app/window/preferences_dialog.h"
#include "app/window/tour.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLayout>
#include <QMenu>
#include <QRandomGenerator>
#include <algorithm>

namespace perc::app {
namespace {

constexpr quint32 kMostSeed = 1'000'000;  // short enough to be read out in a class

}  // namespace

void MainWindow::connectViews() {
  Parts& p = *m_parts;
  connect(p.views, &ViewArea::activeChanged, this, [&p](scenes::SceneView* view) { p.host.setActive(view); });
  connect(p.views, &ViewArea::viewsChanged, this, [&p] {
    p.host.setViews(p.views->placed());
    p.host.setActive(p.views->active());
  });
  connect(p.views, &ViewArea::shownChosen, this, [&p] { p.preferences.setShownViews(p.lab->id, p.views->shown()); });
  connect(p.views, &ViewArea::requested, this, [&p](const perc::Request& request) {
    if (const auto* speed = std::get_if<request::Speed>(&request)) p.bar->setSpeed(speed->stepsPerSecond);
    p.host.post(request);
  });
  connect(p.views, &ViewArea::requestsFinished, &p.history, &EditHistory::endChange);
  connect(p.lanes, &LaneStrip::oneLaneRequested, this, [&p] { p.host.post(request::Second{}); });
  connect(p.bar, &widgets::TransportBar::stepUnitChosen, this, &MainWindow::chooseStepUnit);
  connect(p.bar, &widgets::TransportBar::seedLockChanged, this,
          [&p](bool locked) { p.preferences.setSeedLocked(locked); });
  p.bar->setSeedLocked(p.preferences.seedLocked());
  for (QAction* language : p.actions.languages)
    connect(language, &QAction::triggered, this, [&p, name = language->data().toString()] {
      p.preferences.setLanguage(name);
      setLanguage(*qApp, name);
    });
}

void MainWindow::published() {
  Parts& p = *m_parts;
  const Published& news = *p.host.shown();
  if (news.status.run->lab != p.lab) showLab(*news.status.run->lab);
  p.history.follow(news.status);
  p.monitor.show(news);
  p.presets->follow(news.status);
  p.lesson->setFurthest(news.status.furthest);
  p.views->setLanes(news.status.run->second.has_value());
  if (news.frame) p.views->follow(news.cohort.get());
  p.lanes->show(*news.status.run, *news.status.values);
  p.actions.play->setText(news.status.playing ? tr("&Pause") : tr("&Play"));
  p.actions.stepBack->setEnabled(news.status.step > 0);
}

void MainWindow::showLab(const Lab& lab) {
  Parts& p = *m_parts;
  const auto scene =
      std::find_if(p.studio.scenes.begin(), p.studio.scenes.end(), [&](const auto& s) { return s.labId == lab.id; });
  assert(scene != p.studio.scenes.end());
  p.lab = &lab;
  p.header->setTitle(widgets::translated(lab.title));
  p.rail->setCurrent(QString::fromStdString(lab.id));
  p.monitor.showLab(lab);
  p.presets->setLab(lab);
  p.views->showLab(lab, *scene, p.preferences.shownViews(lab.id));
  p.actions.views->clear();
  for (QAction* toggle : p.views->toggles()) p.actions.views->addAction(toggle);
  nameWindow();
}

/// With the seed locked the same start; else another.
void MainWindow::reset() {
  Parts& p = *m_parts;
  if (p.preferences.seedLocked()) return p.host.post(request::Reset{});
  p.host.post(request::Play{false});
  newSeed();
}

void MainWindow::newSeed() { m_parts->host.post(request::Seed{1 + QRandomGenerator::global()->bounded(kMostSeed)}); }

void MainWindow::chooseStepUnit(int index) {
  const param::Declaration* unit = param::find(*m_parts->lab->declarations, Monitor::kStepUnit);
  if (!unit || index < 0 || static_cast<std::size_t>(index) >= unit->options.size()) return;
  m_parts->host.post(request::Set{unit->id, unit->options[static_cast<std::size_t>(index)].id});
  m_parts->history.endChange();
}

/// The same window around the same run, in the language that is now: everything that has texts is made again and put
/// where it was.
void MainWindow::rebuild() {
  m_stale = false;
  Parts& old = *m_parts;
  const ViewArea::Look look = old.views->look();
  const double speed = old.bar->speed();
  const bool presenting = old.actions.present->isChecked();
  const auto* preferences = findChild<PreferencesDialog*>();  // where the language was chosen, perhaps: it comes back
  const bool choosing = preferences && preferences->isVisible();
  for (QDialog* dialog : findChildren<QDialog*>()) dialog->close();
  delete findChild<Tour*>();
  for (QObject* source :
       {static_cast<QObject*>(&old.host), static_cast<QObject*>(&old.history), static_cast<QObject*>(&old.files),
        static_cast<QObject*>(&old.kept->animation), static_cast<QObject*>(old.kept->recovery.get())})
    if (source) source->disconnect(this);
  old.history.retranslate();
  auto kept = std::move(old.kept);
  setUpdatesEnabled(false);
  delete takeCentralWidget();
  m_parts.reset();  // before there are new actions with the same keys
  m_parts = std::make_unique<Parts>(std::move(kept), this);
  build();
  Parts& p = *m_parts;
  p.bar->setSpeed(speed);
  p.host.post(request::Speed{speed});
  if (presenting) setPresenting(true);
  p.actions.fullScreen->setChecked(isFullScreen());
  centralWidget()->show();
  layout()->activate();
  if (p.host.shown()) published();
  p.views->setLook(look);
  centralWidget()->setFocus();
  setUpdatesEnabled(true);
  if (choosing) askPreferences();
}

}  // namespace perc::app
