// SPDX-License-Identifier: GPL-3.0-or-later
// Every lab's window without a mouse and without eyes: what a screen reader is told, where Tab goes, what focus looks
// like.
#include "scenes/catalog.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/paint/palette.h"
#include "widgets/paint/spoken.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QSet>
#include <QTest>

using namespace perc;
using perc::test::OpenWindow;

namespace {

std::string nameOf(const QWidget* widget) {
  QString path = QString::fromLatin1(widget->metaObject()->className()) + " '" + widget->accessibleName() + "'";
  for (const QWidget* up = widget->parentWidget(); up && !up->isWindow(); up = up->parentWidget())
    path = QString::fromLatin1(up->metaObject()->className()) + "/" + path;
  return path.toStdString();
}

bool takesTab(const QWidget* widget) {
  return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

QList<QWidget*> focusable(OpenWindow& open) {
  QList<QWidget*> all;
  for (QWidget* widget : open.window().findChildren<QWidget*>())
    if (takesTab(widget) && widget->window() == &open.window()) all << widget;
  return all;
}

/// Every view of the lab, with a frame.
bool showsAll(OpenWindow& open, const Lab& lab) {
  for (QAction* toggle : open.window().findChildren<QAction*>())
    if (toggle->isCheckable() && !toggle->isChecked() && toggle->shortcut().toString().startsWith("Ctrl+"))
      toggle->trigger();
  return open.becomes([&] { return open.area().views().size() == lab.views.size(); }) &&
         open.stepsTo(open.status().step + 5);
}

/// What the screen reader says this is called: its own name, or that of its text.
QString spokenName(QWidget* widget) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
  return interface ? interface->text(QAccessible::Name) : QString();
}

void visit(QAccessibleInterface* at, QSet<const QObject*>& seen, int depth = 0) {
  if (!at || !at->isValid() || depth > 60) return;
  if (at->object()) seen.insert(at->object());
  for (int i = 0; i < at->childCount(); ++i) visit(at->child(i), seen, depth + 1);
}

/// How many pixels of a widget and what is close around it change when it has the focus.
int focusShows(QWidget* widget, OpenWindow& open) {
  QWidget* window = &open.window();
  for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(up)) area->ensureWidgetVisible(widget);
  window->setFocus();
  if (window->focusWidget()) window->focusWidget()->clearFocus();
  const auto picture = [&] {
    QApplication::processEvents();
    const QRect part = QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
    return window->grab(part).toImage();
  };
  const QImage without = picture();
  widget->setFocus(Qt::TabFocusReason);
  const QImage with = picture();
  int changed = 0;
  for (int y = 0; y < std::min(with.height(), without.height()); ++y)
    for (int x = 0; x < std::min(with.width(), without.width()); ++x)
      changed += with.pixel(x, y) != without.pixel(x, y);
  if (changed < 20 && qEnvironmentVariableIsSet("PERC_FOCUS")) {
    static int count = 0;
    with.save(qEnvironmentVariable("PERC_FOCUS") + QStringLiteral("/focus%1.png").arg(count++));
  }
  return changed;
}

}  // namespace

TEST_CASE("A screen reader reaches everything that can be used, and each has a name", "[window][accessible]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(20));
      REQUIRE(showsAll(open, lab));
      QSet<const QObject*> reached;
      visit(QAccessible::queryAccessibleInterface(&open.window()), reached);
      const QList<QWidget*> all = focusable(open);
      REQUIRE(all.size() > 30);
      for (QWidget* widget : all) {
        INFO(nameOf(widget));
        CHECK(reached.contains(widget));
        CHECK_FALSE(spokenName(widget).isEmpty());
      }
    }
  }
}

TEST_CASE("Views and painted widgets say what they show in words", "[window][accessible]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(20));
      REQUIRE(showsAll(open, lab));
      int said = 0;
      for (QWidget* widget : open.window().findChildren<QWidget*>()) {
        const auto* view = qobject_cast<scenes::SceneView*>(widget);
        if (!widget->isVisible() || !(view || dynamic_cast<widgets::Spoken*>(widget))) continue;
        INFO(nameOf(widget));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface);
        const QString value = interface->text(QAccessible::Value);
        INFO(value.toStdString());
        CHECK_FALSE(value.isEmpty());
        if (view) CHECK(value.size() > 20);
        ++said;
      }
      CHECK(said >= static_cast<int>(open.area().views().size()) + 1);
    }
  }
}

TEST_CASE("Nothing that is painted is silent", "[window][accessible]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(20));
      REQUIRE(showsAll(open, lab));
      for (QWidget* widget : open.window().findChildren<QWidget*>()) {
        const bool ours = QByteArray(widget->metaObject()->className()).startsWith("perc::");
        if (!ours || !widget->isVisible() || !widget->findChildren<QWidget*>().isEmpty()) continue;
        INFO(nameOf(widget));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(interface);
        CHECK((!interface->text(QAccessible::Name).isEmpty() || !interface->text(QAccessible::Value).isEmpty()));
      }
    }
  }
}

TEST_CASE("Tab reaches everything that can be used and comes round; Shift+Tab goes back", "[window][accessible]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(20));
      REQUIRE(showsAll(open, lab));
      QSet<QWidget*> left;
      for (QWidget* widget : focusable(open)) left.insert(widget);
      const auto most = left.size() * 2;
      QTest::keyClick(open.window().focusWidget() ? open.window().focusWidget() : &open.window(), Qt::Key_Tab);
      QWidget* first = open.window().focusWidget();
      REQUIRE(first);
      QWidget* before = nullptr;
      int presses = 0;
      for (QWidget* now = first; presses == 0 || (now != first && presses < most); ++presses) {
        left.remove(now);
        before = now;
        QTest::keyClick(now, Qt::Key_Tab);
        now = open.window().focusWidget();
        REQUIRE(now);
        INFO("stuck at " << nameOf(now));
        REQUIRE(now != before);
      }
      CHECK(open.window().focusWidget() == first);
      for (QWidget* widget : left) {
        INFO(nameOf(widget));
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        CHECK((button && button->isCheckable() && button->autoExclusive()));  // one of several stands for all
      }
      QTest::keyClick(first, Qt::Key_Backtab, Qt::ShiftModifier);
      CHECK(open.window().focusWidget() == before);
    }
  }
}

TEST_CASE("Focus can be seen on everything that takes it", "[window][accessible]") {
  OpenWindow open(labs().front());
  REQUIRE(open.stepsTo(5));
  REQUIRE(showsAll(open, labs().front()));
  REQUIRE(open.rests());
  REQUIRE(open.settles());
  for (QWidget* widget : focusable(open)) {
    INFO(nameOf(widget));
    if (!takesTab(widget)) continue;  // choices that no longer find room have folded into a menu
    CHECK(focusShows(widget, open) >= 20);
  }
}

TEST_CASE("No view is empty before its first frame, and it says so in words", "[window][accessible]") {
  { OpenWindow makesTheApplication(labs().front()); }
  for (const scenes::LabScene& scene : test::allScenes()) {
    CHECK(scene.views.size() == findLab(test::allLabs(), scene.labId)->views.size());
    CHECK(scene.createView("no-such-view") == nullptr);
    for (const ViewInfo& info : findLab(test::allLabs(), scene.labId)->views) {
      INFO(info.id);
      const std::unique_ptr<scenes::SceneView> view = scene.createView(info.id);
      view->resize(480, 360);
      const QImage image = view->grab().toImage();
      if (qEnvironmentVariableIsSet("PERC_EMPTY"))
        image.save(qEnvironmentVariable("PERC_EMPTY") + QStringLiteral("/") + QString::fromStdString(info.id) +
                   QStringLiteral(".png"));
      int drawn = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) drawn += image.pixel(x, y) != image.pixel(0, 0);
      CHECK(drawn > 200);
      CHECK_FALSE(view->describe().isEmpty());
    }
  }
}

TEST_CASE("Every text of the palette can be read on its ground, and what is drawn is seen, light and dark",
          "[accessible]") {
  using widgets::contrastRatio;
  for (const bool dark : {false, true}) {
    const widgets::Palette& p = widgets::palette(dark);
    const auto readable = [&](const char* what, const QColor& text, const QColor& ground) {
      INFO((dark ? "dark: " : "light: ") << what << " " << text.name().toStdString() << " on "
                                         << ground.name().toStdString());
      CHECK(contrastRatio(text, ground) >= 4.5);
    };
    for (const QColor& ground : {p.ground, p.card, p.well, p.hover, p.accentSoft}) {
      readable("text", p.text, ground);
      readable("muted", p.muted, ground);
    }
    for (const QColor& ground :
         {p.ground, p.card, p.well, p.hover, p.accentSoft, widgets::mixed(p.accentSoft, p.card, 0.5)})
      readable("accent", p.accent, ground);
    for (const QColor& ground : {p.warningSoft, p.errorSoft, widgets::mixed(p.accentSoft, p.accent, 0.2)})
      readable("text of a message", p.text, ground);
    for (const QColor& ground : {p.accent, p.accentHover}) readable("on the accent", p.accentText, ground);
    for (const QColor& ground : {p.card, p.ground, p.errorSoft}) readable("error", p.error, ground);
    for (const QColor& ground : {p.card, p.warningSoft}) readable("warning", p.warning, ground);
    const QPalette q = widgets::toQPalette(p);
    for (const auto& [text, ground] : {std::pair{QPalette::WindowText, QPalette::Window},
                                       {QPalette::Text, QPalette::Base},
                                       {QPalette::ButtonText, QPalette::Button},
                                       {QPalette::ToolTipText, QPalette::ToolTipBase},
                                       {QPalette::HighlightedText, QPalette::Highlight},
                                       {QPalette::PlaceholderText, QPalette::Base},
                                       {QPalette::Link, QPalette::Base}})
      readable("Qt's own", q.color(text), q.color(ground));

    const auto seen = [&](const char* what, const QColor& colour, const QColor& ground) {
      INFO((dark ? "dark: " : "light: ") << what << " " << colour.name().toStdString() << " on "
                                         << ground.name().toStdString());
      CHECK(contrastRatio(colour, ground) >= 3);
    };
    for (const QColor& ground : {p.card, p.ground, p.well, p.hover, p.track})
      seen("focus, slider, progress", p.accent, ground);
    for (const QColor& ground : {p.card, p.well}) seen("an empty check box, a scroll handle", p.outline, ground);
    for (const QColor& colour : p.classes) seen("lines and points", colour, p.card);
    seen("contour", p.contour, p.card);
  }
}
