// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_window.h"

#include "app/bench_start.h"
#include "app/main_window.h"
#include "app/preferences.h"
#include "app/tour.h"
#include "scenes/kit/scene_host.h"
#include "scenes/labs.h"
#include "widgets/control/key_keeper.h"
#include "widgets/paint/fonts.h"
#include "widgets/paint/icons.h"

#include <QApplication>

namespace perc::app {

int runWindow(QApplication& application, const QString& path) {
  widgets::installFonts();
  widgets::keepWidgetKeys(application);
  QApplication::setWindowIcon(widgets::applicationIcon());
  MainWindow window({labs(), scenes::catalog()});
  reportStart(window);
  window.show();
  if (path.isEmpty() && wantsTour(Preferences().tourSeen()))
    QObject::connect(&window.host(), &scenes::SceneHost::ticked, &window, &MainWindow::startTour, Qt::SingleShotConnection);
  if (!path.isEmpty()) window.openFile(path);
  return QApplication::exec();
}

}  // namespace perc::app
