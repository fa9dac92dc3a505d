// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/benchmarks.h"
#include "app/command/command_line.h"
#include "app/command/console.h"
#include "app/files/recovery.h"
#include "app/translation.h"
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
#include <clocale>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <vector>

#include <langinfo.h>

namespace {

/// Where there is no session (a script of root's) Qt says so with every picture; it is no fault.
void sayMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  if (text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) return;
  std::fprintf(stderr, "%s\n", qFormatLogMessage(type, context, text).toLocal8Bit().constData());
}

/// Before any application is made. Qt needs UTF-8 and says so at length where the shell has another encoding.
void prepareEnvironment() {
  std::setlocale(LC_CTYPE, "");
  if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0) qputenv("LC_ALL", "C.UTF-8");
  qInstallMessageHandler(sayMessage);
  QCoreApplication::setApplicationName(QStringLiteral("perceptorium"));
  QCoreApplication::setOrganizationName(QStringLiteral("Perceptorium"));
  QCoreApplication::setApplicationVersion(QStringLiteral(PERC_VERSION));
}

bool hasDisplay() {
  return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// The language asked for with --language; empty: none was.
QString languageAsked(int argc, char** argv) {
  const QStringList words = [&] {
    QStringList all;
    for (int i = 1; i < argc; ++i) all << QString::fromLocal8Bit(argv[i]);
    return all;
  }();
  for (qsizetype i = 0; i < words.size(); ++i) {
    if (words[i].startsWith(QLatin1String("--language="))) return words[i].section(QLatin1Char('='), 1);
    if (words[i] == QLatin1String("--language") && i + 1 < words.size()) return words[i + 1];
  }
  return {};
}

/// What is drawn for a command is drawn into files: no display is touched, even where there is one.
std::unique_ptr<QCoreApplication> applicationForCommands(int& argc, char** argv) {
  if (!perc::app::needsWidgets({argv + 1, argv + argc})) return std::make_unique<QCoreApplication>(argc, argv);
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QApplication>(argc, argv);
}

perc::app::Request carryOutCommand(int& argc, char** argv) {
  const auto application = applicationForCommands(argc, argv);
  perc::app::setLanguage(*application, languageAsked(argc, argv));
  return perc::app::carryOut(QCoreApplication::arguments().mid(1));
}

/// Presses the buttons and actions that PERC_PRESS names, once the first frame is shown: for the test that kills this
/// program and starts it again.
void pressForTests(perc::app::MainWindow& window) {
  const QStringList names = qEnvironmentVariable("PERC_PRESS").split(QLatin1Char(','), Qt::SkipEmptyParts);
  if (names.isEmpty()) return;
  QObject::connect(
      &window.host(), &perc::scenes::SceneHost::ticked, &window,
      [&window, names] {
        for (const QString& name : names) {
          if (auto* button = window.findChild<QAbstractButton*>(name)) button->click();
          if (auto* action = window.findChild<QAction*>(name)) action->trigger();
        }
      },
      Qt::SingleShotConnection);
}

/// The program without a command: the window (opened on a file unless `file` is empty), until it is closed.
int openWindow(int& argc, char** argv, const QString& file) {
  if (!hasDisplay()) {
    perc::app::complain(
        {PERC_TR("There is no display for the window. Without one, \"perceptorium run\" does the same; see --help."),
         {}});
    return perc::app::kCouldNot;
  }
  QApplication application(argc, argv);
  QGuiApplication::setDesktopFileName(QStringLiteral("org.perceptorium.Perceptorium"));
  const QString language = languageAsked(argc, argv);
  perc::app::setLanguage(application, language.isEmpty() ? perc::app::Preferences().language() : language);
  perc::widgets::installFonts();
  perc::widgets::keepWidgetKeys(application);
  QApplication::setWindowIcon(perc::widgets::applicationIcon());
  perc::app::MainWindow window({perc::labs(), perc::scenes::catalog()});
  perc::app::reportStart(window);
  window.keepSafe(perc::app::Recovery::usualFolder());
  pressForTests(window);
  window.show();
  if (file.isEmpty() && perc::app::wantsTour(perc::app::Preferences().tourSeen()))
    QObject::connect(&window.host(), &perc::scenes::SceneHost::ticked, &window, &perc::app::MainWindow::startTour,
                     Qt::SingleShotConnection);
  if (!file.isEmpty()) window.openFile(file);
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  prepareEnvironment();
  try {
    const perc::app::Request request = carryOutCommand(argc, argv);
    return request.status ? *request.status : openWindow(argc, argv, request.file);
  } catch (const std::exception& fault) {
    perc::app::complain({PERC_TR("It stopped because of: %1."), {fault.what()}});
    return perc::app::kCouldNot;
  }
}
