// SPDX-License-Identifier: GPL-3.0-or-later
// The course: its chapters and questions, its pages, and what they open.
#include "app/files/lesson_page.h"
#include "app/files/lesson_sheet.h"
#include "app/translation.h"
#include "app/window/contents_dialog.h"
#include "app/window/lesson_strip.h"
#include "app/window/preferences.h"
#include "app/window/reading_pane.h"
#include "scenes/contents.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/lab_rail.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/paint/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <set>

using namespace perc;
using perc::test::OpenWindow;

namespace {

qsizetype wordsIn(const QString& text) {
  return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts).size();
}

/// Chooses a question in the contents, by keys.
void openQuestion(OpenWindow& open, const std::string& id) {
  open.window().activateWindow();
  REQUIRE(open.becomes([&] { return open.window().isActiveWindow() && !open.child<app::ContentsDialog>(); }));
  open.press(Qt::Key_F2);
  auto* contents = open.child<app::ContentsDialog>();
  REQUIRE(contents);
  auto* tree = contents->findChild<QTreeWidget*>();
  int chapter = 0;
  for (const Chapter& each : chapters()) {
    for (std::size_t i = 0; i < each.questions.size(); ++i)
      if (each.questions[i].id == id) tree->setCurrentItem(tree->topLevelItem(chapter)->child(static_cast<int>(i)));
    ++chapter;
  }
  QTest::keyClick(tree, Qt::Key_Return);
}

}  // namespace

TEST_CASE("Every question has a name of its own, and what answers it is there", "[course]") {
  test::makeApplication();
  std::set<std::string> ids;
  std::size_t answered = 0;
  for (const Chapter& chapter : chapters())
    for (const Question& question : chapter.questions) {
      CAPTURE(question.id);
      CHECK(ids.insert(question.id).second);
      if (question.preset.empty()) continue;  // its lab is to come
      const auto [lab, preset] = app::presetOf(labs(), question);
      REQUIRE(lab);
      CHECK(preset);
      for (const std::string& view : question.views) CHECK(findView(*lab, view));
      CHECK(app::lessonOf(question.id));
      ++answered;
    }
  CHECK(ids.size() >= 30);
  CHECK(ids.size() <= 45);
  CHECK(answered >= 25);
}

TEST_CASE("Every page can be read, shows views that are there, and its links lead somewhere", "[course]") {
  test::makeApplication();
  static const QRegularExpression link(QStringLiteral(R"(\]\((preset|set):([^)]*)\))"));
  for (const Chapter& chapter : chapters())
    for (const Question& question : chapter.questions) {
      if (question.preset.empty()) continue;
      CAPTURE(question.id);
      const auto page = app::lessonOf(question.id);
      REQUIRE(page);
      const Lab& lab = *app::presetOf(labs(), question).first;
      QString all;
      int live = 0;
      for (const auto& part : page->reading) {
        if (!part.view.empty()) CHECK(findView(lab, part.view));
        live += !part.view.empty();
        if (part.view.empty()) all += part.text + QLatin1Char('\n');
      }
      CHECK(live >= 1);
      CHECK(wordsIn(all) >= 180);
      CHECK(wordsIn(all) <= 420);
      CHECK(wordsIn(page->answer) >= 50);
      for (auto each = link.globalMatch(all); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        const std::string what = found.captured(2).toStdString();
        CAPTURE(what);
        if (found.captured(1) == QLatin1String("preset")) {
          CHECK(findPreset(lab, what));
        } else {
          param::Values values(*lab.declarations);
          CHECK(values.setText(what.substr(0, what.find('=')), what.substr(what.find('=') + 1)));
        }
      }
      CHECK(app::sheetOf(*page, false).starts_with("%PDF"));
      CHECK(app::sheetOf(*page, true).starts_with("%PDF"));
    }
}

TEST_CASE("Every page is there in every language, with the same views and the same links", "[course]") {
  test::makeApplication();
  static const QRegularExpression link(QStringLiteral(R"(\]\(((?:preset|set|view):[^)]*)\))"));
  const auto targets = [](const QString& language, const std::string& id) {
    QFile file(QStringLiteral(":/perceptorium/lessons/%1/%2.md").arg(language, QString::fromStdString(id)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(app::readLesson(text));
    QStringList all;
    for (auto each = link.globalMatch(text); each.hasNext();) all << each.next().captured(1);
    return all;
  };
  for (const app::Language& language : app::languages())
    for (const Chapter& chapter : chapters())
      for (const Question& question : chapter.questions) {
        if (question.preset.empty() || language.name.isEmpty()) continue;
        CAPTURE(language.name.toStdString(), question.id);
        CHECK(targets(language.name, question.id) == targets(QStringLiteral("en"), question.id));
      }
}

TEST_CASE("The sheet of a question is written with its answer apart, over no other file", "[window][course]") {
  OpenWindow open(labs(), test::allScenes());
  openQuestion(open, "perceptron");
  auto* pane = open.child<app::ReadingPane>();
  REQUIRE(open.becomes([&] { return pane->isVisible() && open.settles(); }));
  test::writeAll(open.file("sheet-answer.pdf"), "mine");
  for (QPushButton* button : pane->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("Sheet…")) QTest::mouseClick(button, Qt::LeftButton);
  auto* dialog = open.child<QFileDialog>();
  REQUIRE(dialog);
  REQUIRE(open.fileDone([&] { emit dialog->fileSelected(open.file("sheet.pdf")); }));
  CHECK(test::readAll(open.file("sheet.pdf")).starts_with("%PDF"));
  CHECK(test::readAll(open.file("sheet-answer.pdf")) == "mine");
  CHECK(test::readAll(open.file("sheet-answer-2.pdf")).starts_with("%PDF"));
}

TEST_CASE("A text that is no page is none", "[course]") {
  CHECK_FALSE(app::readLesson(QString()));
  CHECK_FALSE(app::readLesson(QStringLiteral("# A title\n\nA sentence.\n\n## On the sheet\n\n1. What?\n")));
  const auto page = app::readLesson(
      QStringLiteral("# A title\n\nA sentence.\n\n![A view](view:curves)\n\n## On the sheet\n\n1. What?\n\n"
                     "## Answer\n\nThat.\n"));
  REQUIRE(page);
  CHECK(page->reading.size() == 2);
  CHECK(page->reading[1].view == "curves");
  CHECK(page->answer == "That.");
}

TEST_CASE("A question is opened from the contents with its run, its views and its page, and is ticked from then on",
          "[window][course]") {
  OpenWindow open(labs(), test::allScenes());
  auto* pane = open.child<app::ReadingPane>();
  CHECK_FALSE(pane->isVisible());
  const Question& question = chapters().front().questions.front();
  openQuestion(open, question.id);
  REQUIRE(open.becomes([&] { return open.child<app::LessonStrip>()->isVisible() && pane->isVisible(); }));
  REQUIRE(open.settles());
  CHECK(open.area().shown().size() == question.views.size());
  CHECK(app::Preferences().seenQuestions().contains(QString::fromStdString(question.id)));
  CHECK_FALSE(pane->pieces().empty());
  REQUIRE(open.stepsTo(20));
  CHECK_FALSE(pane->pieces().front().view->describe().isEmpty());
  CHECK(pane->shownAnswer().isEmpty());
  for (QPushButton* button : pane->findChildren<QPushButton*>())
    if (button->text() == QLatin1String("Show the answer")) QTest::mouseClick(button, Qt::LeftButton);
  CHECK(open.becomes([&] { return !pane->shownAnswer().isEmpty(); }));

  const auto* rail = open.child<widgets::LabRail>();
  QTest::mouseClick(rail->button("cartpole"), Qt::LeftButton);
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == "cartpole"; }));
  CHECK_FALSE(pane->isVisible());  // the page is of the other lab
  QTest::mouseClick(rail->button("playground"), Qt::LeftButton);
  CHECK(open.becomes([&] { return pane->isVisible(); }));
  CHECK(open.becomes([&] { return open.status().step == 20; }));
}

TEST_CASE("A page takes the place of the settings where there is no room for both, and is away before a class",
          "[window][course]") {
  OpenWindow open(labs(), test::allScenes());
  auto* pane = open.child<app::ReadingPane>();
  auto* panel = open.child<widgets::ParameterPanel>();
  open.moveTo({1280, 720});
  openQuestion(open, "hinges");
  REQUIRE(open.becomes([&] { return pane->isVisible() && open.status().run->hasLanes(); }));
  REQUIRE(open.settles());
  CHECK_FALSE(panel->isVisible());
  CHECK_FALSE(open.area().previousPage()->isEnabled());  // the first page of the views
  const auto* lesson = open.child<app::LessonStrip>();
  for (const QLabel* label : lesson->findChildren<QLabel*>())
    if (label->isVisible()) CHECK(label->height() >= label->heightForWidth(label->width()));
  open.moveTo({1920, 1080});
  CHECK(open.becomes([&] { return panel->isVisible() && pane->isVisible(); }));
  open.window().activateWindow();
  REQUIRE(open.becomes([&] { return open.window().isActiveWindow(); }));
  open.press(Qt::Key_F11);
  CHECK(open.becomes([&] { return !panel->isVisible() && !pane->isVisible(); }));
  open.press(Qt::Key_F11);
  CHECK(open.becomes([&] { return panel->isVisible() && pane->isVisible(); }));
  open.moveTo({1280, 720});
  REQUIRE(open.becomes([&] { return !panel->isVisible(); }));
  open.press(Qt::Key_F, Qt::ControlModifier);  // a setting is looked for
  CHECK(panel->isVisible());
  CHECK_FALSE(pane->isVisible());
  CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
  open.press(Qt::Key_F, Qt::ControlModifier);
  CHECK_FALSE(panel->isVisible());
  CHECK(pane->isVisible());
  for (QToolButton* button : pane->findChildren<QToolButton*>())
    if (button->accessibleName() == QLatin1String("Close the page")) QTest::mouseClick(button, Qt::LeftButton);
  CHECK_FALSE(pane->isVisible());
  CHECK(open.becomes([&] { return panel->isVisible(); }));
}

TEST_CASE("A question of another lab opens that lab, and a link sets what it says", "[window][course]") {
  OpenWindow open(labs(), test::allScenes());
  std::string id, lab;
  for (const Chapter& chapter : chapters())
    for (const Question& question : chapter.questions)
      if (id.empty() && question.lab != "playground" && !question.preset.empty()) {
        id = question.id;
        lab = question.lab;
      }
  openQuestion(open, id);
  auto* pane = open.child<app::ReadingPane>();
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == lab && pane->isVisible(); }));
  openQuestion(open, "perceptron");
  REQUIRE(open.becomes([&] { return open.status().run->lab->id == "playground" && pane->isVisible(); }));
  REQUIRE(open.settles());
  emit pane->linkFollowed(QStringLiteral("set:learning-rate=0.25"));
  CHECK(open.becomes([&] { return std::get<double>(open.status().values->get("learning-rate")) == 0.25; }));
}
