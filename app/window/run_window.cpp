// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_window.h"

#include "app/command/bench_start.h"
#include "app/files/recovery.h"
#include "app/window/main_window.h"
#include "app/window/preferences.h"
#include "app/window/tour.h"
#include "scenes/kit/scene_host.h"
#include "scenes/labs.h"
#include "widgets/control/key_keeper.h"
#include "widgets/paint/fonts.h"
#include "widgets/paint/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>

namespace perc::app {
namespace {

/// Presses the buttons and actions that PERC_PRESS names, once the first frame is shown: for the test that kills this
/// program and starts it again.
void pressForTests(MainWindow& window) {
  const QStringList names = qEnvironmentVariable("PERC_PRESS").split(QLatin1Char(','), Qt::SkipEmptyParts);
  if (names.isEmpty()) return;
  QObject::connect(
      &window.host(), &scenes::SceneHost::ticked, &window,
      [&window, names] {
        for (const QString& name : names) {
          if (auto* button = window.findChild<QAbstractButton*>(name)) button->click();
          if (auto* action = window.findChild<QAction*>(name)) action->trigger();
        }
      },
      Qt::SingleShotConnection);
}

}  // namespace

int runWindow(QApplication& application, const QString& path) {
  widgets::installFonts();
  widgets::keepWidgetKeys(application);
  QApplication::setWindowIcon(widgets::applicationIcon());
  MainWindow window({labs(), scenes::catalog()});
  reportStart(window);
  window.keepSafe(Recovery::usualFolder());
  pressForTests(window);
  window.show();
  if (path.isEmpty() && wantsTour(Preferences().tourSeen()))
    QObject::connect(&window.host(), &scenes::SceneHost::ticked, &window, &MainWindow::startTour,
                     Qt::SingleShotConnection);
  if (!path.isEmpty()) window.openFile(path);
  return QApplication::exec();
}

}  // namespace perc::app
