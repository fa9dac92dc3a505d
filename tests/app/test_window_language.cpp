// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while a run plays; no text is cut off when it is twice as long.
#include "app/translation.h"
#include "app/window/preferences.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/card.h"
#include "widgets/control/chip.h"
#include "widgets/control/themed_label.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace perc;
using perc::test::OpenWindow;

namespace {

/// Every text of ours twice, places and plural forms kept.
class Doubled : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    if (!QByteArray(context).startsWith("perc")) return {};
    const QString text = QString::fromUtf8(source);
    return text + QLatin1Char(' ') + text;
  }
};

/// While it lives, every text is doubled.
struct DoubledTexts {
  DoubledTexts() { qApp->installTranslator(&translator); }
  ~DoubledTexts() { qApp->removeTranslator(&translator); }
  Doubled translator;
};

QString playName(OpenWindow& open) {
  for (QPushButton* one : open.child<widgets::TransportBar>()->findChildren<QPushButton*>())
    return one->accessibleName();
  return {};
}

QString undoText(OpenWindow& open) {
  for (QAction* action : open.window().actions())
    if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z)) return action->text();
  return {};
}

QAction* languageAction(OpenWindow& open, const QString& name) {
  for (QMenu* menu : open.window().findChildren<QMenu*>())
    for (QAction* action : menu->actions())
      if (action->data().toString() == name && action->isCheckable() && !name.isEmpty()) return action;
  return nullptr;
}

bool scrolls(const QWidget* widget) {
  for (; widget; widget = widget->parentWidget())
    if (qobject_cast<const QScrollArea*>(widget)) return true;
  return false;
}

QString textOf(const QWidget* widget) {
  if (const auto* label = qobject_cast<const QLabel*>(widget)) return label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) return button->text();
  if (const auto* combo = qobject_cast<const QComboBox*>(widget)) return combo->currentText();
  return {};
}

/// Whether a text is cut off. What ends in "…" on purpose has all of it in its tool tip.
bool isCut(const QWidget* widget) {
  if (dynamic_cast<const widgets::ElidedLabel*>(widget)) return false;
  if (dynamic_cast<const widgets::Chip*>(widget))
    return widget->width() < widget->sizeHint().width() && widget->toolTip().isEmpty();
  const QString text = textOf(widget);
  if (text.isEmpty()) return false;
  if (const auto* tool = qobject_cast<const QToolButton*>(widget);
      tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
    return false;
  if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->wordWrap())
    return label->heightForWidth(label->width()) > label->height() + 1;
  if (widget->width() >= widget->sizeHint().width() || widget->toolTip().contains(text)) return false;
  const auto* combo = qobject_cast<const QComboBox*>(widget);
  return !combo || combo->fontMetrics().horizontalAdvance(text) > combo->width() - 36;  // the arrow
}

QStringList cutTexts(QWidget& window) {
  QStringList found;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->window() != &window) continue;
    const bool counts = qobject_cast<QLabel*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
                        qobject_cast<QComboBox*>(widget) || dynamic_cast<widgets::Chip*>(widget);
    if (!counts) continue;
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    const bool outside = !scrolls(widget) && !window.rect().contains(place);
    if (isCut(widget) || outside)
      found << QStringLiteral("%1 \"%2\" %3 of %4 px%5")
                   .arg(QLatin1String(widget->metaObject()->className()), textOf(widget) + widget->accessibleName())
                   .arg(widget->width())
                   .arg(widget->sizeHint().width())
                   .arg(outside ? QStringLiteral(", outside") : QString());
  }
  return found;
}

std::string joined(const QStringList& texts) { return texts.join(QLatin1Char('\n')).toStdString(); }

}  // namespace

TEST_CASE("The language changes while a run plays, and the run does not notice", "[window][language]") {
  for (const Lab& lab : labs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      REQUIRE(open.stepsTo(150));
      const std::uint64_t fingerprint = open.status().fingerprint;
      open.press(Qt::Key_Home);
      REQUIRE(open.becomes([&] { return open.status().furthest == 0; }));
      open.host().selection().set({2});
      const auto shown = open.area().shown();
      const QString title = open.window().windowTitle();
      open.child<widgets::TransportBar>()->findChild<QSlider*>()->setValue(widgets::TransportBar::positionOf(100));
      open.press(Qt::Key_Space);
      REQUIRE(open.becomes([&] { return open.status().playing && open.status().step > 3; }));
      const QString before = playName(open);
      {
        const DoubledTexts doubled;
        REQUIRE(open.becomes([&] { return playName(open) == before + ' ' + before; }));
        CHECK(open.status().playing);
        const std::int64_t there = open.status().step;
        REQUIRE(open.becomes([&] { return open.status().step > there + 5; }));
        CHECK(open.area().shown() == shown);
        CHECK(open.host().selection().samples() == std::vector<std::int32_t>{2});
        CHECK(open.child<widgets::TransportBar>()->speed() == 100);
        CHECK(open.window().windowTitle() != title);
        CHECK(undoText(open).endsWith("reset reset"));
        open.press(Qt::Key_Space);
        REQUIRE(open.rests());
        REQUIRE(open.stepsTo(150));
        CHECK(open.status().fingerprint == fingerprint);
      }
      REQUIRE(open.becomes([&] { return playName(open) == "Play"; }));
      CHECK(open.window().windowTitle() == title);
      open.press(Qt::Key_Z, Qt::ControlModifier);  // the reset, made before
      CHECK(open.becomes([&] { return open.status().step == 150 && !open.status().seeking; }));
    }
  }
}

TEST_CASE("What was shown, and how, is found again in another language", "[window][language]") {
  OpenWindow open(labs().front());
  const auto known = app::Preferences().shownViews(labs().front().id);
  open.press(Qt::Key_2, Qt::ControlModifier);
  const auto shown = open.area().shown();
  scenes::SceneView* view = open.area().views().front();
  QAction* option = nullptr;
  for (QAction* action : view->actions())
    if (!option && action->isCheckable() && !action->actionGroup()) option = action;
  REQUIRE(option);
  const bool on = !option->isChecked();
  const auto index = view->actions().indexOf(option);
  option->setChecked(on);
  open.window().setPresenting(true);
  const QString before = playName(open);
  {
    const DoubledTexts doubled;
    REQUIRE(open.becomes([&] { return playName(open) != before; }));
    CHECK(open.area().shown() == shown);
    CHECK(open.area().views().front()->actions()[index]->isChecked() == on);
    CHECK_FALSE(open.child<QMenuBar>()->isVisible());
    open.press(Qt::Key_Escape);
    CHECK(open.child<QMenuBar>()->isVisible());
  }
  REQUIRE(open.becomes([&] { return playName(open) == before; }));
  app::Preferences().setShownViews(labs().front().id, known);
}

TEST_CASE("A language chosen in the menu changes numbers on the screen and is remembered", "[window][language]") {
  OpenWindow open(labs().front());
  const QPointer<QAction> german = languageAction(open, "de");
  REQUIRE(german);
  CHECK(german->text() == "Deutsch");
  german->trigger();
  CHECK(app::Preferences().language() == "de");
  CHECK(app::chosenLanguage() == "de");
  CHECK(widgets::fixedText(1234.5, 1) == "1.234,5");
  REQUIRE(open.becomes([&] {  // the menu was made anew
    const QAction* now = languageAction(open, "de");
    return !german && now && now->isChecked();
  }));
  const QPointer<QAction> english = languageAction(open, "en");
  english->trigger();
  CHECK(widgets::fixedText(1234.5, 1) == "1,234.5");
  REQUIRE(open.becomes([&] {
    const QAction* now = languageAction(open, "en");
    return !english && now && now->isChecked();
  }));
  app::Preferences().setLanguage({});
  app::setLanguage(*qApp, {});
  CHECK(open.settles());
}

TEST_CASE("No text is cut off when all are twice as long", "[window][language]") {
  for (const Lab& lab : labs()) {
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720)}) {
      DYNAMIC_SECTION(lab.id << " " << size.width()) {
        OpenWindow open(lab);
        const auto known = app::Preferences().shownViews(lab.id);
        const DoubledTexts doubled;
        REQUIRE(open.becomes([&] { return playName(open) == "Play Play"; }));
        open.window().resize(size);
        REQUIRE(open.stepsTo(12));
        REQUIRE(open.settles());
        CHECK(joined(cutTexts(open.window())) == "");
        for (std::size_t i = 0; i < lab.views.size(); ++i)
          if (lab.views[i].atFirst == false) open.press(Qt::Key_1 + static_cast<int>(i), Qt::ControlModifier);
        REQUIRE(open.settles());
        CHECK(joined(cutTexts(open.window())) == "");
        for (const auto& [key, modifiers] : {std::pair<int, int>{Qt::Key_F1, 0},
                                             {Qt::Key_T, Qt::ControlModifier},
                                             {Qt::Key_E, Qt::ControlModifier},
                                             {Qt::Key_Comma, Qt::ControlModifier}}) {
          open.press(key, modifiers);
          REQUIRE(open.settles());
          auto* dialog = open.window().findChild<QDialog*>();
          if (!dialog || !dialog->isVisible()) continue;
          CHECK(joined(cutTexts(*dialog)) == "");
          CHECK(dialog->width() <= size.width());
          CHECK(dialog->height() <= size.height());
          delete dialog;
        }
        app::Preferences().setShownViews(lab.id, known);
      }
    }
  }
}

TEST_CASE("Preferences that were open are open again in the other language", "[window][language]") {
  OpenWindow open(labs().front());
  const auto dialog = [&open]() -> QDialog* {
    for (QDialog* one : open.window().findChildren<QDialog*>())
      if (one->isVisible()) return one;
    return nullptr;
  };
  open.press(Qt::Key_Comma, Qt::ControlModifier);
  REQUIRE(open.becomes([&] { return dialog() != nullptr; }));
  const QString title = dialog()->windowTitle();
  {
    const DoubledTexts doubled;
    CHECK(open.becomes([&] { return dialog() && dialog()->windowTitle() == title + ' ' + title; }));
  }
  REQUIRE(open.becomes([&] { return dialog() && dialog()->windowTitle() == title; }));
  dialog()->close();
}
