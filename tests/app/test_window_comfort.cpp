// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the window comfortable: preferences, keys, tour, letters of the menus, the system's colours.
#include "app/window/preferences.h"
#include "app/window/tour.h"
#include "scenes/contents.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

using namespace perc;
using perc::test::OpenWindow;

namespace {

QString settingsFile() { return QSettings(QStringLiteral("Perceptorium"), QStringLiteral("Perceptorium")).fileName(); }

/// "Keys: what they do", those the search leaves.
QStringList shownRows(const QTreeWidget* list) {
  QStringList rows;
  for (int g = 0; g < list->topLevelItemCount(); ++g)
    for (int i = 0; i < list->topLevelItem(g)->childCount(); ++i)
      if (const QTreeWidgetItem* row = list->topLevelItem(g)->child(i); !row->isHidden())
        rows << row->text(1) + QStringLiteral(": ") + row->text(0);
  return rows;
}

}  // namespace

TEST_CASE("Preferences are stored and take effect at once", "[window]") {
  OpenWindow open(labs().front());
  app::Preferences stored;
  open.press(Qt::Key_Comma, Qt::ControlModifier);
  auto* dialog = open.child<QDialog>("preferences");
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
  const auto boxes = dialog->findChildren<QCheckBox*>();
  REQUIRE(boxes.size() == 1);
  const bool saved = stored.autosave();
  for (QCheckBox* box : boxes) box->click();
  CHECK(stored.autosave() != saved);
  for (QCheckBox* box : boxes) box->click();
  stored.setTheme(app::ThemeChoice::System);
}

TEST_CASE("A damaged settings file gives the defaults, and the window opens", "[window]") {
  { OpenWindow once(labs().front()); }
  QSettings(settingsFile(), QSettings::NativeFormat).sync();
  for (const char* damage :
       {"\x00\xff\xfe garbage [[[ = = \n\n%%%",
        "[General]\ntheme=17\ntext-size=@Invalid()\nautosave=maybe\nrecent=@ByteArray(\\x1)\n",
        "[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\xff\\xff\\xff)\nlanguage=@Variant("
        "\\0\\0\\0\\x7f)\nfolder=/no/such/folder\nviews\\playground=nothing, boundary, "
        "boundary\nspeeds\\playground=-3\nspeeds\\cartpole=nan\n"}) {
    INFO(damage);
    test::writeAll(settingsFile(), damage);
    app::Preferences preferences;
    CHECK(preferences.theme() == app::ThemeChoice::System);
    CHECK(preferences.textSize() == app::TextSize::Normal);
    CHECK_FALSE(preferences.speed("playground"));
    CHECK_FALSE(preferences.speed("cartpole"));
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
  const auto* list = open.child<QTreeWidget>();
  REQUIRE(list);
  const QString all = shownRows(list).join('\n');
  int keys = 0;
  for (const QAction* action : open.window().actions())
    for (const QKeySequence& key : action->shortcuts()) {
      INFO(action->text().toStdString());
      CHECK(all.contains(key.toString(QKeySequence::NativeText)));
      ++keys;
    }
  CHECK(keys > 20);
  CHECK(all.contains("Arrow keys"));
  auto* search = list->window()->findChild<QLineEdit*>();
  QTest::keyClicks(search, "presenter");
  CHECK(shownRows(list).size() == 1);
  CHECK(shownRows(list).front().contains("F11"));
  search->clear();
  QTest::keyClicks(search, "ctrl+e");
  CHECK(shownRows(list).size() >= 1);
  search->setText("no such thing at all");
  CHECK(shownRows(list).isEmpty());
}

TEST_CASE("The tour is done by one's own hand in the middle of a run, which keeps what was done", "[window][tour]") {
  OpenWindow open(labs().front());
  CHECK_FALSE(open.child<app::Tour>());  // never by itself in a test
  app::Preferences().setTourSeen(false);
  open.window().startTour();
  auto* tour = open.child<app::Tour>();
  REQUIRE(tour);
  const auto spot = [&] {
    CHECK(tour->spotlight().width() > 20);
    CHECK(open.window().rect().contains(tour->spotlight()));
    return tour->spotlight().center();
  };
  CHECK(tour->stop() == 0);
  spot();
  open.press(Qt::Key_Space);  // the keys are the window's
  REQUIRE(open.becomes([&] { return tour->stop() == 1; }));
  open.press(Qt::Key_Space);
  REQUIRE(open.rests());
  const std::int64_t end = open.status().step;
  CHECK(tour->stop() == 1);  // pausing is not going back
  auto* timeline = open.child<widgets::TimelineStrip>();
  QTest::mouseClick(timeline, Qt::LeftButton, {}, {timeline->width() / 4, timeline->height() / 2});
  REQUIRE(open.becomes([&] { return tour->stop() == 2; }));
  const std::int64_t there = open.status().step;
  CHECK(there < end);
  spot();
  auto* rate = open.child<widgets::ParameterPanel>()->row("learning-rate")->findChild<QSlider*>();
  rate->setValue(rate->value() + 50);
  REQUIRE(open.becomes([&] { return open.status().run->log.size() == 1; }));
  CHECK(tour->stop() == 2);
  open.press(Qt::Key_Space);
  REQUIRE(open.becomes([&] { return !open.child<app::Tour>(); }));
  CHECK(app::Preferences().tourSeen());
  REQUIRE(open.status().run->log.size() == 1);
  CHECK(open.status().run->log[0].step == there);

  open.window().startTour();
  tour = open.child<app::Tour>();
  REQUIRE(tour);
  open.press(Qt::Key_Escape);
  CHECK_FALSE(tour->isVisible());
  REQUIRE(open.becomes([&] { return !open.child<app::Tour>(); }));
  CHECK_FALSE(app::wantsTour(true));
  CHECK_FALSE(app::wantsTour(false));  // offscreen
}

TEST_CASE("Each lab has one thing to do at its first visit, in what is shown by then, and asks once",
          "[window][tour]") {
  struct Asked {
    Asked() { qputenv("PERC_TOUR", "1"); }
    ~Asked() { qunsetenv("PERC_TOUR"); }
  } asked;
  for (const Lab& lab : labs()) {
    if (&lab == &labs().front()) continue;  // the first tour is there
    INFO(lab.id);
    const FirstVisit* visit = firstVisit(lab.id);
    REQUIRE(visit);
    for (const std::string& id : visit->ids)
      CHECK((param::find(*lab.declarations, id) || (lab.acts && param::find(*lab.acts, id))));
    OpenWindow open(labs(), test::allScenes());
    const auto* rail = open.child<widgets::LabRail>();
    QTest::mouseClick(rail->button(QString::fromStdString(lab.id)), Qt::LeftButton);
    REQUIRE(open.becomes([&] { return open.child<app::Tour>(); }));
    auto* tour = open.child<app::Tour>();
    CHECK(tour->spotlight().width() > 20);
    CHECK(open.window().rect().contains(tour->spotlight()));
    const std::string& id = visit->ids.front();
    if (const param::Declaration* d = param::find(*lab.declarations, id)) {
      const param::Value& now = open.status().values->get(id);
      const auto other = std::ranges::find_if(d->options, [&](const auto& o) { return param::Value(o.id) != now; });
      if (d->kind == param::Kind::Choice) open.host().post(request::Set{id, other->id});
      else if (d->kind == param::Kind::Integer) open.host().post(request::Set{id, std::int64_t{3}});
      else open.host().post(request::Set{id, std::get<double>(now) + 0.1});
    } else {
      open.host().post(request::Act{id, std::vector<double>{1, 1}});
    }
    REQUIRE(open.becomes([&] { return !open.child<app::Tour>(); }));
    CHECK(app::Preferences().visited(lab.id));
  }
  qputenv("PERC_TOUR", "0");
  CHECK_FALSE(app::wantsTour(false));
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
