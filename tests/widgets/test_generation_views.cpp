// SPDX-License-Identifier: GPL-3.0-or-later
// What the views of the generation lab show of a frame, and what a hand does in them.
#include "core/session/request.h"
#include "scenes/generation/frame.h"
#include "scenes/generation/view/views.h"
#include "scenes/kit/picture_quiz.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/field/field_widget.h"
#include "widgets/figure/multiples.h"
#include "widgets/figure/pictures.h"
#include "widgets/table/fact_table.h"

#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace perc;
using namespace perc::generation;
using test::actionOf;
using test::part;

namespace {

/// A game on two samples.
std::shared_ptr<GenerationFrame> gameFrame() {
  auto frame = std::make_shared<GenerationFrame>();
  frame->step = frame->updates = 40;
  frame->xName = "x", frame->yName = "y";
  frame->x0 = frame->y0 = -2, frame->x1 = frame->y1 = 2;
  frame->real = std::make_shared<const ShownSamples>(ShownSamples{{1, -1}, {0, 0}, {}});
  frame->generated = {{0.5F, -0.25F}, {0, 1}, {}};
  frame->nearestMode = {3, 0};
  frame->modesKnown = 8;
  frame->noiseDimensions = 2;
  for (const char* id : {"js", "modes", "high-quality", "kl", "frechet"}) frame->metrics.push_back({id, 0.5});
  return frame;
}

template <class R>
R asked(const QSignalSpy& requests, int which = -1) {
  return std::get<R>(requests[which < 0 ? requests.count() - 1 : which][0].value<Request>());
}

struct Open {
  explicit Open(std::unique_ptr<scenes::SceneView> (*make)()) : view(make()) {
    view->resize(640, 520);
    view->show();
  }
  QApplication& app = test::application();  // before any widget
  std::unique_ptr<scenes::SceneView> view;
  QSignalSpy requests{view.get(), &scenes::SceneView::requested};
};

QPoint pixelOf(const widgets::FieldWidget& field, double x, double y) {
  return field.painter().axes().toPixel(field.plotRect(), x, y).toPoint();
}

}  // namespace

TEST_CASE("generation views: samples are written with the nearest mode, and drawn on only where they are a drawing") {
  Open open(makeSamplesView);
  auto frame = gameFrame();
  open.view->setFrame(frame);
  CHECK(open.view->csv() == "x,y,class\n0.5,0,3\n-0.25,1,0\n");
  auto& field = part<widgets::FieldWidget>(*open.view);
  QTest::mouseClick(&field, Qt::LeftButton, {}, pixelOf(field, 1, 1));
  CHECK(open.requests.count() == 0);
  auto drawing = gameFrame();
  drawing->isDrawing = true;
  open.view->setFrame(drawing);
  QTest::mousePress(&field, Qt::LeftButton, {}, pixelOf(field, 1, 1));
  REQUIRE(open.requests.count() == 1);
  const auto dab = asked<request::Act>(open.requests);
  CHECK(dab.id == "draw");
  const auto numbers = std::get<std::vector<double>>(dab.value);
  REQUIRE(numbers.size() == 3);
  CHECK(numbers[0] == Approx(1).margin(0.03));
  CHECK(numbers[1] == Approx(1).margin(0.03));
  CHECK(numbers[2] == 0.15);
  QTest::mouseMove(&field, pixelOf(field, 0.97, 1));  // too near for another dab
  CHECK(open.requests.count() == 1);
  QTest::mouseMove(&field, pixelOf(field, 0.5, 1));
  CHECK(open.requests.count() == 2);
  QTest::mouseRelease(&field, Qt::LeftButton, {}, pixelOf(field, 0.5, 1));
  actionOf(*open.view, "Clear the drawing")->trigger();
  CHECK(asked<request::Act>(open.requests).id == "erase");
}

TEST_CASE("generation views: a picture of the film strip leads to its moment") {
  Open open(makeFilmView);
  auto frame = gameFrame();
  for (int i = 0; i < 30; ++i) frame->film.push_back({10 * i, frame->real});
  open.view->setFrame(frame);
  auto& strip = part<widgets::SmallMultiplesWidget>(*open.view);
  REQUIRE(strip.figures().size() == 12);  // the first, the last and some between
  QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.figureRect(11).center().toPoint());
  CHECK(asked<request::Seek>(open.requests).step == 290);
  QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.figureRect(0).center().toPoint());
  CHECK(asked<request::Seek>(open.requests).step == 0);
}

TEST_CASE("generation views: a place in the noise is followed") {
  Open open(makeWarpView);
  auto frame = gameFrame();
  frame->warp = {{{-1, -1, 1, 1}, {-1, 1, 1, -1}}, {1, 0}};
  frame->walkNoise[0] = 1;
  frame->walk[0] = -2;
  open.view->setFrame(frame);
  CHECK(open.view->describe().contains("(1, 0) becomes (−2, 0)"));
  auto& noise = *open.view->findChildren<widgets::FieldWidget*>().front();
  QTest::mouseClick(&noise, Qt::LeftButton, {}, pixelOf(noise, 2, -1));
  REQUIRE(open.requests.count() == 2);
  CHECK(asked<request::Set>(open.requests, 0).id == "walk-x");
  CHECK(std::get<double>(asked<request::Set>(open.requests, 0).value) == Approx(2).margin(0.1));
  CHECK(std::get<double>(asked<request::Set>(open.requests, 1).value) == Approx(-1).margin(0.1));
  CHECK(open.view->csv() == "line,first,x,y\n1,1,-1,-1\n1,1,1,1\n2,0,-1,1\n2,0,1,-1\n");
}

TEST_CASE("generation views: a place is followed there and back, in the units of the data") {
  Open open(makeTranslationView);
  auto frame = gameFrame();
  frame->isGame = false, frame->isTranslation = true;
  frame->translated.from = frame->translated.there = frame->translated.back = {{1, -1}, {0, 1}, {}};
  frame->translated.error = {0, 0.5};
  frame->translated.followed[1][0] = 1.5F;
  frame->translated.followedError = 0.25;
  frame->translated.offset[0] = 1, frame->translated.scale[0] = 2;
  open.view->setFrame(frame);
  CHECK(open.view->subtitle() == "cycle error 0.250 on average, of the place followed 0.250");
  CHECK(open.view->describe().contains("(0, 0) becomes (1.50, 0) and comes back to (0, 0)"));
  QCoreApplication::processEvents();  // it has its place now
  auto& field = part<widgets::FieldWidget>(*open.view);
  QTest::mouseClick(&field, Qt::LeftButton, {}, pixelOf(field, 1.5, -1));
  REQUIRE(open.requests.count() == 2);
  CHECK(asked<request::Set>(open.requests, 0).id == "walk-x");
  CHECK(std::get<double>(asked<request::Set>(open.requests, 0).value) == Approx(0.25).margin(0.05));
  CHECK(std::get<double>(asked<request::Set>(open.requests, 1).value) == Approx(-1).margin(0.1));
}

TEST_CASE("generation views: the course plans forty minutes, and its buttons open what they speak of") {
  Open open(makeCourseView);
  QSignalSpy lessons(open.view.get(), &scenes::SceneView::lessonRequested);
  auto frame = gameFrame();
  double minutes = 0;
  for (const CoursePage page : {CoursePage::Plan, CoursePage::Game, CoursePage::Ways, CoursePage::Media}) {
    auto shown = std::make_shared<GenerationFrame>(*frame);
    shown->coursePage = page;
    open.view->setFrame(shown);
    CHECK(open.view->subtitle() == QString("page %1 of 4").arg(static_cast<int>(page) + 1));
    CHECK(open.view->grab().toImage().width() >= 640);
    if (page != CoursePage::Plan) continue;
    const QStringList rows = QString::fromStdString(open.view->csv()).split('\n').mid(1);
    for (const QString& row : rows) minutes += row.section(',', 1).toDouble();
    const auto buttons = open.view->findChildren<QToolButton*>();
    REQUIRE(buttons.size() == 7);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    REQUIRE(lessons.count() == 1);
    CHECK(lessons[0][0].value<std::string>() == "collapse-on-the-ring");
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    CHECK(lessons[1][0].value<std::string>().empty());
    CHECK(lessons[1][1].value<std::vector<std::string>>() == std::vector<std::string>{"samples", "trouble"});
    CHECK(open.requests.count() == 0);
    QTest::mouseClick(buttons[6], Qt::LeftButton);
    CHECK(asked<request::Set>(open.requests).id == "course-page");
  }
  CHECK(minutes == 40);
}

TEST_CASE("generation views: a small card has all buttons of the course, further down") {
  Open open(makeCourseView);
  open.view->setFrame(gameFrame());
  open.view->resize(260, 240);
  QCoreApplication::processEvents();
  const auto& room = part<QScrollArea>(*open.view);
  const auto buttons = open.view->findChildren<QToolButton*>();
  REQUIRE(buttons.size() == 7);
  for (const QToolButton* one : buttons) CHECK(room.widget()->rect().contains(one->geometry()));
  CHECK(room.height() < room.widget()->height());
  CHECK(room.verticalScrollBar()->maximum() == room.widget()->height() - room.viewport()->height());
}

TEST_CASE("generation views: what goes wrong is named with its rule, and a button tries a remedy beside it") {
  Open open(makeTroubleView);
  auto frame = gameFrame();
  frame->troubles = {{{"Mode collapse"}, {"Named when nine tenths are alike."}, 30, {"All alike."}, true},
                     {{"In circles"}, {"Named when it wanders."}}};
  frame->remedies = {{"packing", "4", {"It sees four at once"}}};
  open.view->setFrame(frame);
  CHECK(open.view->subtitle() == "1 now");
  CHECK(open.view->csv() == "trouble,since,now\nMode collapse,30,1\nIn circles,,0\n");
  const auto& facts = part<widgets::FactTable>(*open.view).facts();
  CHECK(facts.at(0).cells.at(1) == "since round 30");
  CHECK(facts.at(1).cells.at(1) == "not so far");
  CHECK(facts.at(0).readout.note == "Named when nine tenths are alike.");
  auto both = std::make_shared<GenerationFrame>(*frame);
  both->troubles[1].isOn = true;
  open.view->setFrame(both);
  CHECK(part<widgets::FactTable>(*open.view).chosen() == 1);  // what begins is told
  auto& button = part<QToolButton>(*open.view);
  QTest::mouseClick(&button, Qt::LeftButton);
  const auto second = asked<request::Second>(open.requests).differences;
  REQUIRE(second.size() == 1);
  CHECK(second.front().id == "packing");
  CHECK(second.front().value == param::Value(std::int64_t{4}));
  auto flow = gameFrame();
  flow->isGame = false;
  open.view->setFrame(flow);
  CHECK_FALSE(open.view->whyEmpty().empty());
}

TEST_CASE("generation views: one side is updated alone, and a round is told in six stages") {
  Open open(makeRoundView);
  auto frame = gameFrame();
  auto round = std::make_shared<RoundPicture>();
  round->noise = round->generated[0] = round->generated[1] = round->real = *frame->real;
  for (Grid& field : round->field) {
    field.columns = field.rows = 2;
    field.values = {0, 0, 1, 1};
  }
  round->criticLoss[0] = 1.5, round->criticLoss[1] = 1.25;
  round->criticUpdates = 5;
  frame->round = round;
  open.view->setFrame(frame);
  const auto& stages = part<widgets::SmallMultiplesWidget>(*open.view).figures();
  REQUIRE(stages.size() == 6);
  CHECK(stages.figures[3].words.contains("5 times: its loss 1.50 → 1.25"));
  CHECK(open.view->grab().toImage().size().width() >= 640);  // all are painted
  const auto buttons = open.view->findChildren<QPushButton*>();
  REQUIRE(buttons.size() == 2);
  for (int i = 0; i < 2; ++i) {
    QTest::mouseClick(buttons[i], Qt::LeftButton);
    CHECK(asked<request::Act>(open.requests).id == (i == 0 ? "update-critic" : "update-generator"));
  }
}

TEST_CASE("generation views: seeds and methods tell the spread") {
  Open seeds(makeSeedsView), methods(makeMethodsView);
  auto frame = gameFrame();
  const double found[] = {3, 8, 7};
  for (int i = 0; i < 3; ++i) {
    MemberPicture one;
    one.seed = i % 2;
    if (i == 2) one.difference = "game=flow-matching";
    one.samples = *frame->real;
    one.metrics = frame->metrics;
    one.metrics[1].value = found[i];
    Curve curve({"js", "modes", "high-quality", "frechet"});
    for (int step = 0; step < 3; ++step) {
      const float row[] = {0.5F, step == 1 ? std::nanf("") : 1.0F, 0, 0};
      curve.append(10 * step, row);
    }
    one.curve = std::make_shared<const Curve>(curve);
    one.secondsPerStep = 0.002;
    frame->members.push_back(one);
  }
  seeds.view->setFrame(frame);
  CHECK(seeds.view->subtitle() == "modes found: 3 to 8, on average 6");
  CHECK(QString::fromStdString(seeds.view->csv()).count('\n') == 4);
  methods.view->setFrame(frame);
  const QString told = methods.view->describe();
  CHECK(told.contains("3 … 8"));  // of both seeds
  CHECK(told.contains("Flow matching"));
  CHECK(told.contains("ms a step 2"));
}

TEST_CASE("the guessing game keeps its picture until it is answered, and the score", "[generation]") {
  test::application();
  scenes::PictureQuiz quiz;
  CHECK(quiz.spokenValue().contains("will appear"));
  const PictureForm form{1, 1, 2, 1};
  quiz.setPictures(form, {0, 0}, {1, 1});
  CHECK(quiz.spokenValue() == "1. Real or generated?");
  int right = 0;
  for (int i = 0; i < 40; ++i) {
    quiz.setPictures(form, {0, 0}, {1, 1});
    quiz.answer(true);
    if (quiz.spokenValue().contains(". Right, it was generated")) ++right;
    quiz.answer(false);  // it has been judged, and stays to be seen
    CHECK(quiz.score(true).asked + quiz.score(false).asked == i + 1);
    quiz.next();
    CHECK(quiz.spokenValue().endsWith("Real or generated?"));
  }
  CHECK(quiz.score(true).right == right);
  CHECK(quiz.score(true).asked == right);
  CHECK(quiz.score(false).right == 0);
  CHECK(quiz.score(false).asked == 40 - right);
  CHECK(right > 8);
  CHECK(right < 32);
  quiz.setPictures(form, {}, {});
  quiz.answer(true);  // there is nothing to answer
  CHECK(quiz.score(true).asked + quiz.score(false).asked == 40);
  quiz.setPictures(form, {0, 0}, {1, 1});
  quiz.answer(true);
  quiz.startAgain();
  CHECK(quiz.score(true).asked + quiz.score(false).asked == 0);
}

TEST_CASE("pictures are drawn pixel by pixel, as large as the room allows", "[generation]") {
  test::application();
  widgets::PictureSheet sheet{.form = {3, 1, 2, 2}, .pixels = {2, 0, 0, 0, 2, 0, 0, 0, 2, 2, 2, 2}, .columns = 1};
  CHECK(sheet.count() == 2);
  CHECK(sheet.rows() == 2);
  QImage image(200, 300, QImage::Format_RGB32);
  image.fill(Qt::black);
  QPainter painter(&image);
  sheet.paint(painter, QRectF(0, 0, 200, 300), widgets::Theme());
  painter.end();
  const QRectF first = sheet.pictureRect(0, QRectF(0, 0, 200, 300)),
               second = sheet.pictureRect(1, QRectF(0, 0, 200, 300));
  CHECK(first.width() == Approx(2 * first.height()));
  CHECK(second.top() > first.bottom());
  const auto at = [&](const QRectF& rect, double x) {
    return image.pixelColor(QPointF(rect.left() + x * rect.width(), rect.center().y()).toPoint());
  };
  CHECK(at(first, 0.25) == QColor(255, 0, 0));
  CHECK(at(first, 0.75) == QColor(0, 255, 0));
  CHECK(at(second, 0.25) == QColor(0, 0, 255));
  CHECK(at(second, 0.75) == QColor(255, 255, 255));
}
