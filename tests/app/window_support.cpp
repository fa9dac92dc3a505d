// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_support.h"

#include "scenes/labs.h"
#include "tests/support/catch.h"
#include "widgets/control/key_keeper.h"
#include "widgets/control/message_line.h"
#include "widgets/paint/fonts.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace perc::test {
namespace {

constexpr int kPatienceMs = 30'000;

}  // namespace

void makeApplication() {
  if (qApp) return;
  static QTemporaryDir settings;
  const QString screens = settings.filePath(QStringLiteral("screens.json"));
  writeAll(screens, R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 1920, "height": 1080},
                                {"name": "usual", "x": 2000, "y": 0, "width": 1440, "height": 900},
                                {"name": "small", "x": 4000, "y": 0, "width": 1280, "height": 720}]})");
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.toUtf8());
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
  static int count = 1;
  static char name[] = "test_app";
  static char* arguments[] = {name, nullptr};
  auto* made = new QApplication(count, arguments);  // lives as long as the process
  widgets::installFonts();
  widgets::keepWidgetKeys(*made);
}

OpenWindow::OpenWindow(const Lab& lab, std::span<const scenes::LabScene> scenes)
    : OpenWindow(std::span(&lab, 1), scenes) {}

OpenWindow::OpenWindow(std::span<const Lab> labs, std::span<const scenes::LabScene> scenes) {
  makeApplication();
  m_window = std::make_unique<app::MainWindow>(app::Studio{labs, scenes});
  m_window->resize(1440, 900);
  m_window->show();
  becomes([this] { return host().shown() && host().shown()->frame; });
}

OpenWindow::~OpenWindow() = default;

void OpenWindow::moveTo(QSize screen) {
  for (const QScreen* each : QGuiApplication::screens())
    if (each->size() == screen) m_window->move(each->geometry().topLeft());
  m_window->resize(screen);
  REQUIRE(m_window->screen()->size() == screen);
}

bool OpenWindow::becomes(const std::function<bool()>& so) {
  QElapsedTimer clock;
  clock.start();
  while (!so()) {
    if (clock.elapsed() > kPatienceMs) return false;
    QTest::qWait(5);
  }
  return true;
}

bool OpenWindow::settles() {
  QList<QRect> before;
  return becomes([&] {
    QList<QRect> places;
    for (const QWidget* widget : m_window->findChildren<QWidget*>())
      if (widget->isVisible()) places << widget->geometry();
    const bool still = !before.isEmpty() && places == before;
    before = std::move(places);
    return still && (!m_window->isVisible() || host().answered());
  });
}

bool OpenWindow::stepsTo(std::int64_t step) {
  host().post(request::Steps{step - status().step});
  return becomes([&] { return status().step == step && host().shown()->frame && frame().step == step; });
}

bool OpenWindow::rests() {
  return becomes([this] {
    return !status().playing && !status().seeking && host().shown()->frame && frame().step == status().step;
  });
}

void OpenWindow::press(int key, int modifiers) {
  QWidget* focus = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
  QTest::keyClick(focus, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
}

QString OpenWindow::said() { return child<widgets::MessageLine>()->text(); }

bool OpenWindow::fileDone(const std::function<void()>& what) {
  QSignalSpy spy(m_window.get(), &app::MainWindow::fileDone);
  what();
  return becomes([&spy] { return !spy.isEmpty(); });
}

void OpenWindow::drop(const QString& path) {
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  const QPoint middle = m_window->rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(m_window.get(), &enter);
  if (!enter.isAccepted()) return;
  QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(m_window.get(), &event);
}

const Lab& labWithPresets() {
  for (const Lab& lab : labs())
    if (lab.presets.size() >= 2) return lab;
  return labs().front();
}

bool isPreset(OpenWindow& open, const Preset& preset) {
  const auto run = presetRun(*open.status().run->lab, preset);
  return run && open.status().run->initial == run->initial && open.status().run->second == run->second &&
         open.status().step == 0;
}

QPushButton* buttonCalled(QWidget* parent, const QString& text) {
  for (QPushButton* button : parent->findChildren<QPushButton*>())
    if (button->text() == text && button->isVisible()) return button;
  return nullptr;
}

std::string readAll(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void writeAll(const QString& path, const std::string& text) {
  QFile file(path);
  if (file.open(QIODevice::WriteOnly)) file.write(text.data(), static_cast<qint64>(text.size()));
}

std::string someTable(const Lab& lab) {
  if (lab.exampleTable) {
    std::string text = lab.exampleTable;
    const std::string header = text.substr(0, text.find('\n') + 1), rows = text.substr(header.size());
    for (text = header; std::count(text.begin(), text.end(), '\n') < 61;) text += rows;
    return text;
  }
  std::string text = "width,height,kind\n";
  for (int i = 0; i < 60; ++i) {
    const bool large = i % 2;
    text += std::to_string(i * 0.1 + (large ? 5 : 0)) + "," + std::to_string(10 - i * 0.05 - (large ? 4 : 0)) +
            (large ? ",large\n" : ",small\n");
  }
  return text;
}

}  // namespace perc::test
