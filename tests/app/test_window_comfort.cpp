// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window fit for a class: presets and lessons, two lanes, preferences, keys, tour, presenter mode.
#include "app/window/header_bar.h"
#include "app/window/help_dialogs.h"
#include "app/window/lane_dialog.h"
#include "app/window/lesson_strip.h"
#include "app/window/preferences.h"
#include "app/window/preferences_dialog.h"
#include "app/window/preset_menu.h"
#include "app/window/tour.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace perc;
using perc::test::OpenWindow;

namespace {

const Lab& labWithPresets() {
  for (const Lab& lab : labs())
    if (lab.presets.size() >= 2) return lab;
  return labs().front();
}

QAction* presetAction(OpenWindow& open, std::size_t index) {
  return open.child<app::PresetMenu>()->menu()->actions()[static_cast<int>(index)];
}

/// The run is that of a preset, in every setting.
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

QString settingsFile() { return QSettings(QStringLiteral("Perceptorium"), QStringLiteral("Perceptorium")).fileName(); }

}  // namespace

TEST_CASE("Every preset opens by the menu, asks its question, and can be undone", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* menu = open.child<app::PresetMenu>();
  auto* lesson = open.child<app::LessonStrip>();
  CHECK(menu->isVisible());
  CHECK(menu->text() == "Presets");
  CHECK_FALSE(lesson->isVisible());
  REQUIRE(open.stepsTo(7));
  for (std::size_t i = 0; i < lab.presets.size(); ++i) {
    INFO(lab.presets[i].id);
    presetAction(open, i)->trigger();
    REQUIRE(open.becomes([&] { return isPreset(open, lab.presets[i]); }));
    CHECK(menu->current() == &lab.presets[i]);
    CHECK(menu->accessibleName().endsWith(widgets::translated(lab.presets[i].title)));
    CHECK(lesson->isVisible());
    CHECK(lesson->accessibleDescription() == widgets::translated(lab.presets[i].question));
    CHECK(lesson->shownAnswer().isEmpty());
    CHECK(lesson->height() <= 84);
    CHECK_FALSE(open.status().playing);
  }
  for (std::size_t i = 0; i < lab.presets.size(); ++i) open.press(Qt::Key_Z, Qt::ControlModifier);
  REQUIRE(open.becomes([&] { return open.status().step == 7; }));
  CHECK(menu->text() == "Presets");
  CHECK_FALSE(lesson->isVisible());
}

TEST_CASE("The menu opens by a key and is used by keys, in presenter mode too", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* menu = open.child<app::PresetMenu>()->menu();
  for (const bool presenting : {false, true}) {
    open.window().setPresenting(presenting);
    open.window().activateWindow();
    REQUIRE(open.becomes([&] { return open.window().isActiveWindow(); }));
    open.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(open.becomes([&] { return menu->isVisible(); }));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    REQUIRE(open.becomes([&] { return open.child<app::PresetMenu>()->current() != nullptr; }));
    CHECK(open.child<app::LessonStrip>()->isVisible());
  }
  open.window().setPresenting(false);
}

TEST_CASE("What to look for is said when the run was played, or asked for; the lesson stays through changes",
          "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* lesson = open.child<app::LessonStrip>();
  presetAction(open, 0)->trigger();
  REQUIRE(open.becomes([&] { return lesson->isVisible(); }));
  CHECK(lesson->shownAnswer().isEmpty());
  open.press(Qt::Key_Right);
  REQUIRE(open.becomes([&] { return !lesson->shownAnswer().isEmpty(); }));
  CHECK(lesson->shownAnswer().contains(widgets::translated(lab.presets[0].lookFor)));

  presetAction(open, 1)->trigger();
  REQUIRE(open.becomes([&] { return isPreset(open, lab.presets[1]) && lesson->shownAnswer().isEmpty(); }));
  QTest::mouseClick(buttonCalled(lesson, "Show what to look for"), Qt::LeftButton);
  CHECK(lesson->shownAnswer().contains(widgets::translated(lab.presets[1].lookFor)));
  CHECK(open.status().furthest == 0);

  open.host().post(request::Seed{99});
  REQUIRE(open.becomes([&] { return open.status().run->seed == 99; }));
  CHECK(lesson->isVisible());
  CHECK(open.child<app::PresetMenu>()->current() == &lab.presets[1]);

  QTest::mouseClick(lesson->findChild<QToolButton*>(), Qt::LeftButton);
  CHECK_FALSE(lesson->isVisible());
  presetAction(open, 1)->trigger();
  REQUIRE(open.becomes([&] { return lesson->isVisible(); }));
}

TEST_CASE("The lane dialog names what lane A has, refuses no difference, and splits the run", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  open.press(Qt::Key_T, Qt::ControlModifier);
  auto* dialog = open.child<app::LaneDialog>();
  REQUIRE(dialog);
  REQUIRE(dialog->editor());
  CHECK(dialog->editor()->declaration().id == lab.comparison->first);
  CHECK(param::format(dialog->editor()->value()) == lab.comparison->second);
  dialog->editor()->setValue(open.status().values->get(lab.comparison->first));
  QTest::mouseClick(buttonCalled(dialog, "Make two lanes"), Qt::LeftButton);
  CHECK(dialog->isVisible());
  bool refused = false;
  for (const QLabel* label : dialog->findChildren<QLabel*>())
    refused = refused || (label->isVisible() && label->text().contains("same as lane A"));
  CHECK(refused);
  CHECK_FALSE(open.status().run->second);

  auto* search = dialog->findChild<QLineEdit*>();
  QTest::keyClicks(search, "learning rate");
  REQUIRE(dialog->editor());
  CHECK(dialog->editor()->declaration().id == "learning-rate");
  QLineEdit* box = dialog->editor()->findChild<QLineEdit*>();
  box->setFocus();
  box->selectAll();
  QTest::keyClicks(box, "0.5");
  QTest::keyClick(box, Qt::Key_Return);
  if (dialog->isVisible()) QTest::mouseClick(buttonCalled(dialog, "Make two lanes"), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.status().run->second.has_value(); }));
  CHECK(open.status().run->second->id == "learning-rate");
  CHECK(open.status().run->second->value == param::Value(0.5));
}

TEST_CASE("The lane dialog offers only settings with an effect", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  param::Values values(*lab.declarations);
  app::LaneDialog dialog(lab, values, {}, &open.window());
  dialog.setAttribute(Qt::WA_DeleteOnClose, false);
  std::size_t offered = 0, effective = 0;
  const auto* list = dialog.findChild<QListWidget*>();
  for (int row = 0; row < list->count(); ++row) offered += bool(list->item(row)->flags() & Qt::ItemIsSelectable);
  for (std::size_t i = 0; i < values.size(); ++i) effective += values.enabled(i);
  CHECK(offered == effective);
  CHECK(effective < values.size());
}

TEST_CASE("Preferences are stored and take effect at once", "[window]") {
  OpenWindow open(labs().front());
  app::Preferences stored;
  open.press(Qt::Key_Comma, Qt::ControlModifier);
  auto* dialog = open.child<app::PreferencesDialog>();
  REQUIRE(dialog);
  const auto choose = [&](const char* name, int index) {
    auto* box = dialog->findChild<QComboBox*>(QLatin1String(name));
    REQUIRE(box);
    box->setCurrentIndex(index);
    emit box->activated(index);
  };
  choose("theme", 2);
  CHECK(widgets::themeOf().dark);
  CHECK(stored.theme() == app::ThemeChoice::Dark);
  choose("theme", 1);
  CHECK_FALSE(widgets::themeOf().dark);
  choose("text-size", 2);
  CHECK(widgets::themeOf().textScale == Approx(1.4));
  CHECK(stored.textSize() == app::TextSize::Largest);
  choose("text-size", 0);
  CHECK(widgets::themeOf().textScale == Approx(1));
  choose("speed", 0);
  CHECK(stored.firstSpeed() == 1);
  stored.setFirstSpeed(app::Preferences::kFirstSpeed);
  const auto boxes = dialog->findChildren<QCheckBox*>();
  REQUIRE(boxes.size() == 2);
  const bool locked = stored.seedLocked(), saved = stored.autosave();
  for (QCheckBox* box : boxes) box->click();
  CHECK(stored.seedLocked() != locked);
  CHECK(stored.autosave() != saved);
  CHECK(open.child<widgets::TransportBar>()->isSeedLocked() == stored.seedLocked());
  for (QCheckBox* box : boxes) box->click();
  stored.setTheme(app::ThemeChoice::System);
}

TEST_CASE("A damaged settings file gives the defaults, and the window opens", "[window]") {
  { OpenWindow once(labs().front()); }
  QSettings(settingsFile(), QSettings::NativeFormat).sync();
  for (const char* damage :
       {"\x00\xff\xfe garbage [[[ = = \n\n%%%",
        "[General]\ntheme=17\ntext-size=@Invalid()\nfirst-speed=nan\nautosave=maybe\nrecent=@ByteArray(\\x1)\n",
        "[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff\\xff\\xff)\nlanguage=@Variant("
        "\\0\\0\\0\\x7f)\nfirst-speed=-3\nfolder=/no/such/folder\nviews\\playground=nothing, boundary, boundary\n"}) {
    INFO(damage);
    test::writeAll(settingsFile(), damage);
    app::Preferences preferences;
    CHECK(preferences.theme() == app::ThemeChoice::System);
    CHECK(preferences.textSize() == app::TextSize::Normal);
    CHECK(preferences.firstSpeed() == app::Preferences::kFirstSpeed);
    CHECK(preferences.autosave());
    CHECK_FALSE(preferences.tourSeen());
    OpenWindow open(labs().front());
    CHECK(open.stepsTo(3));
  }
  test::writeAll(settingsFile(), "");
}

TEST_CASE("The page of keys knows every action with a key, and can be searched", "[window]") {
  OpenWindow open(labs().front());
  open.press(Qt::Key_F1);
  auto* dialog = open.child<app::KeysDialog>();
  REQUIRE(dialog);
  const QString all = dialog->shownRows().join('\n');
  int keys = 0;
  for (const QAction* action : open.window().actions())
    for (const QKeySequence& key : action->shortcuts()) {
      INFO(action->text().toStdString());
      CHECK(all.contains(key.toString(QKeySequence::NativeText)));
      ++keys;
    }
  CHECK(keys > 20);
  CHECK(all.contains("Arrow keys"));
  auto* search = dialog->findChild<QLineEdit*>();
  QTest::keyClicks(search, "presenter");
  CHECK(dialog->shownRows().size() == 1);
  CHECK(dialog->shownRows().front().contains("F11"));
  search->clear();
  QTest::keyClicks(search, "ctrl+e");
  CHECK(dialog->shownRows().size() >= 1);
  search->setText("no such thing at all");
  CHECK(dialog->shownRows().isEmpty());
}

TEST_CASE("The tour goes through the window by keys, does not stop the run, and is skipped with Escape", "[window]") {
  OpenWindow open(labs().front());
  CHECK_FALSE(open.child<app::Tour>());  // never by itself in a test
  app::Preferences().setTourSeen(false);
  open.window().startTour();
  auto* tour = open.child<app::Tour>();
  REQUIRE(tour);
  const auto title = [&] { return open.window().focusWidget()->parentWidget()->accessibleName(); };
  QStringList titles;
  std::vector<QRect> spots;
  for (int i = 0; i < 6; ++i) {
    titles << title();
    spots.push_back(tour->spotlight());
    if (i < 5) QTest::keyClick(open.window().focusWidget(), i % 2 ? Qt::Key_Return : Qt::Key_Space);
  }
  titles.removeDuplicates();
  CHECK(titles.size() == 6);
  for (const QRect& spot : spots) {
    CHECK(spot.width() > 20);
    CHECK(open.window().rect().contains(spot));
  }
  const QPoint play = spots[2].center();
  QTest::mouseClick(open.window().childAt(play), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.status().playing && open.status().step > 5; }));
  QTest::mouseClick(open.window().childAt(play), Qt::LeftButton);
  REQUIRE(open.rests());
  CHECK(tour->isVisible());
  open.press(Qt::Key_Escape);
  CHECK_FALSE(tour->isVisible());
  CHECK(app::Preferences().tourSeen());
  REQUIRE(open.becomes([&] { return !open.child<app::Tour>(); }));
  CHECK_FALSE(app::wantsTour(true));
  CHECK_FALSE(app::wantsTour(false));  // offscreen
  qputenv("PERC_TOUR", "1");
  CHECK(app::wantsTour(true));
  qunsetenv("PERC_TOUR");
}

TEST_CASE("Presenter mode enlarges type and lines one and a half times on the smallest projector", "[window]") {
  OpenWindow open(labWithPresets());
  presetAction(open, 0)->trigger();
  REQUIRE(open.becomes([&] { return open.child<app::LessonStrip>()->isVisible(); }));
  app::Appearance appearance(app::ThemeChoice::Light);
  for (const auto& [width, least] : {std::pair{1024, 1.5}, {1280, 1.5}, {1920, 2.2}, {3840, 2.4}}) {
    appearance.setPresenting(true, width);
    CHECK(widgets::themeOf().textScale >= least);
    CHECK(widgets::themeOf().lineScale >= 1.5);
  }
  appearance.setPresenting(true, 1280);
  open.window().resize(1280, 720);
  open.becomes([&] {  // the bar lets go of chips, one layout after the other
    const auto parts =
        open.child<widgets::TransportBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return std::all_of(parts.begin(), parts.end(), [](const QWidget* part) {
      return !part->isVisible() || part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth());
    });
  });
  for (const QWidget* part :
       open.child<widgets::TransportBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (!part->isVisible()) continue;
    INFO(part->metaObject()->className() << " " << part->accessibleName().toStdString());
    CHECK(part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()));
    CHECK(part->geometry().right() < 1280);
  }
  appearance.setPresenting(false, 1280);
  CHECK(widgets::themeOf().textScale == Approx(1));
}

TEST_CASE("With the largest type nothing in header, panel and transport bar is cut off", "[window]") {
  OpenWindow open(labWithPresets());
  presetAction(open, 4)->trigger();
  REQUIRE(open.becomes([&] { return open.child<app::LessonStrip>()->isVisible(); }));
  app::Appearance appearance(app::ThemeChoice::Light, app::TextSize::Largest);
  for (const int width : {1280, 1440}) {
    open.window().resize(width, 800);
    REQUIRE(open.settles());
    QList<QWidget*> parts = open.child<app::HeaderBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    parts += open.child<widgets::TransportBar>()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (widgets::ParameterRow* row : open.child<widgets::ParameterPanel>()->findChildren<widgets::ParameterRow*>())
      parts += row->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* part : parts) {
      if (!part->isVisible()) continue;
      INFO(width << ": " << part->metaObject()->className() << " " << part->accessibleName().toStdString() << " in "
                 << part->parentWidget()->metaObject()->className());
      CHECK(part->geometry().right() < part->parentWidget()->width());
      CHECK(part->width() >= std::min(part->minimumSizeHint().width(), part->maximumWidth()));
    }
    const QWidget* panel = open.child<widgets::ParameterPanel>();
    for (const widgets::ParameterRow* row : panel->findChildren<widgets::ParameterRow*>())
      if (row->isVisible()) CHECK(row->mapTo(panel, QPoint(row->width(), 0)).x() <= panel->width());
  }
  appearance.setTextSize(app::TextSize::Normal);
}

TEST_CASE("In no menu two entries have the same letter", "[window]") {
  OpenWindow open(labs().front());
  QList<QMenu*> menus;
  for (const QAction* action : open.child<QMenuBar>()->actions()) menus << action->menu();
  REQUIRE(menus.size() >= 5);
  for (const QMenu* menu : menus) {
    QSet<QChar> letters;
    for (const QAction* action : menu->actions()) {
      const qsizetype mark = action->text().indexOf(QLatin1Char('&'));
      if (mark < 0) continue;
      const QChar letter = action->text()[mark + 1].toLower();
      INFO(menu->title().toStdString() << ": " << action->text().toStdString());
      CHECK_FALSE(letters.contains(letter));
      letters.insert(letter);
    }
  }
}

TEST_CASE("The system's colours are followed while the choice is the system's, and only then", "[window]") {
  OpenWindow open(labs().front());
  const QPalette dark = widgets::toQPalette(widgets::palette(true)),
                 light = widgets::toQPalette(widgets::palette(false));
  const auto system = [](QPalette palette, const QColor& window, const QColor& text) {
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    QApplication::setPalette(palette);
    QApplication::processEvents();
  };
  CHECK_FALSE(widgets::themeOf().dark);
  system(dark, Qt::black, Qt::white);
  CHECK(widgets::themeOf().dark);
  CHECK(QApplication::palette().color(QPalette::Window) == widgets::palette(true).ground);
  system(light, Qt::white, Qt::black);
  CHECK_FALSE(widgets::themeOf().dark);
  for (QAction* action : open.window().actions())
    if (action->text() == "&Light") action->trigger();
  system(dark, Qt::black, Qt::white);
  CHECK_FALSE(widgets::themeOf().dark);
  CHECK(QApplication::palette().color(QPalette::Window) == widgets::palette(false).ground);
  system(light, Qt::white, Qt::black);
  QEvent told(QEvent::ThemeChange);
  QApplication::sendEvent(&open.window(), &told);
  CHECK(QApplication::palette().color(QPalette::Window) == widgets::palette(false).ground);
  app::Preferences().setTheme(app::ThemeChoice::System);
}
