// SPDX-License-Identifier: GPL-3.0-or-later
// One threshold, dragged in any view: with a real mouse and real keys.
#include "scenes/evaluation/frame.h"
#include "scenes/kit/selection.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/plot/path_chart.h"
#include "widgets/table/data_table.h"

#include <QMouseEvent>
#include <QTest>

using namespace perc;
using perc::test::OpenWindow;
using widgets::HeatTableWidget;
using widgets::PathChart;

namespace {

/// The evaluation lab with these views, after some training.
struct Judging {
  OpenWindow open{*findLab(labs(), "evaluation")};

  explicit Judging(const std::vector<std::string>& views = {"roc", "precision-recall", "scores", "confusion", "data"}) {
    open.moveTo({1920, 1080});  // all of them on one page
    open.area().setShown(views);
    REQUIRE(open.becomes([&] { return open.host().probe().views.size() == views.size(); }));
    REQUIRE(open.stepsTo(60));
    REQUIRE(open.settles());
  }
  const evaluation::EvaluationFrame& frame() { return static_cast<const evaluation::EvaluationFrame&>(open.frame()); }
  const learn::Judged& judged() { return *frame().judged; }
  template <class W>
  W* in(const char* view) {
    for (scenes::SceneView* one : open.area().views())
      if (open.area().title(one) == QLatin1String(view)) return one->findChild<W*>();
    return nullptr;
  }
  void move(QWidget* over, const QPointF& to) {
    QMouseEvent event(QEvent::MouseMove, to, over->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(over, &event);
  }
  double held() { return open.host().selection().held("threshold").value_or(-1); }
  double shown() { return open.host().selection().held("threshold").value_or(threshold()); }
  double threshold() { return std::get<double>(open.status().values->get("threshold")); }
  /// What a matrix of two classes says: of the second class found, missed, false alarms.
  std::vector<double> matrix() { return in<HeatTableWidget>("Confusion matrix")->table().values; }
};

}  // namespace

TEST_CASE("While the threshold is dragged, ROC, matrix and list agree, and the run hears of it once", "[window]") {
  Judging j;
  PathChart *roc = j.in<PathChart>("ROC curve"), *recall = j.in<PathChart>("Precision and recall"),
            *scores = j.in<PathChart>("Scores");
  REQUIRE(roc);
  const std::vector<double> before = j.matrix();
  const double start = j.threshold();
  const std::size_t from = *roc->place(), to = from + 40;

  QTest::mousePress(roc, Qt::LeftButton, {}, roc->pixelOf(from).toPoint());
  for (std::size_t place = from; place <= to; place += 5) {
    j.move(roc, roc->pixelOf(place));
    CHECK(recall->place() == roc->place());  // at once, before any event is handled
    CHECK(scores->place() == roc->place());
    const auto counts = j.judged().countsAt(j.shown());
    CHECK(j.matrix() == counts.counts);
    const double found = j.judged().ranking.truePositives[*roc->place() - 1];
    CHECK(counts.at(1, 1) == found);
    CHECK(roc->model().path[*roc->place()].y() == found / j.judged().ranking.positives());
  }
  CHECK(*roc->place() > from);
  CHECK(j.matrix() != before);
  CHECK(j.threshold() == start);  // a look so far
  CHECK(j.open.status().run->log.empty());
  QTest::mouseRelease(roc, Qt::LeftButton, {}, roc->pixelOf(*roc->place()).toPoint());
  const double dropped = j.held();
  REQUIRE(j.open.becomes([&] { return j.threshold() != start; }));
  REQUIRE(j.open.settles());
  CHECK(j.threshold() == dropped);
  CHECK(j.open.status().run->log.size() == 1);
  CHECK(j.held() == -1);  // the frame has it now
  const std::vector<double> after = j.matrix();

  // A click on a cell marks its samples in the list of data.
  auto* table = j.in<HeatTableWidget>("Confusion matrix");
  QTest::mouseClick(table, Qt::LeftButton, {}, table->cellRect({0, 1}).center().toPoint());
  const auto& chosen = j.open.host().selection().samples();
  CHECK(static_cast<double>(chosen.size()) == after[2]);
  CHECK(j.in<widgets::DataTable>("Data")->chosen() == chosen);
  for (const std::int32_t sample : chosen) CHECK(j.frame().points->target[static_cast<std::size_t>(sample)] == 1);

  j.open.press(Qt::Key_Z, Qt::ControlModifier);  // one step to undo
  REQUIRE(j.open.becomes([&] { return j.frame().judging.threshold == start; }));
  CHECK(j.threshold() == start);
  CHECK(j.matrix() == before);
}

TEST_CASE("The threshold is dragged on every chart that has it, by mouse and by keys", "[window]") {
  const std::vector<std::pair<const char*, const char*>> charts{
      {"roc", "ROC curve"},   {"precision-recall", "Precision and recall"},
      {"scores", "Scores"},   {"calibration", "Calibration"},
      {"cost", "Cost curve"}, {"det", "Detection error trade-off"},
      {"lift", "Lift"},       {"pairs", "Pairs"}};
  std::vector<std::string> ids;
  for (const auto& chart : charts) ids.emplace_back(chart.first);
  Judging j(ids);
  for (const auto& [id, title] : charts) {
    INFO(id);
    auto* chart = j.in<PathChart>(title);
    REQUIRE(chart);
    REQUIRE(chart->place());
    const double before = j.threshold();
    const std::size_t to = *chart->place() > 100 ? *chart->place() - 60 : *chart->place() + 60;
    QTest::mousePress(chart, Qt::LeftButton, {}, chart->pixelOf(*chart->place()).toPoint());
    j.move(chart, chart->pixelOf(to));
    QTest::mouseRelease(chart, Qt::LeftButton, {}, chart->pixelOf(to).toPoint());
    REQUIRE(j.open.becomes([&] { return j.threshold() != before; }));
    REQUIRE(j.open.settles());
    const double dropped = j.threshold();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(j.open.becomes([&] { return j.threshold() != dropped; }));
    REQUIRE(j.open.settles());
  }
}

TEST_CASE("The threshold can be dragged while the network learns", "[window]") {
  Judging j;
  auto* scores = j.in<PathChart>("Scores");
  j.open.host().post(request::Play{true});
  REQUIRE(j.open.becomes([&] { return j.open.status().step > 70; }));
  const QPointF at = scores->pixelOf(*scores->place());
  QTest::mousePress(scores, Qt::LeftButton, {}, at.toPoint());
  j.move(scores, at + QPointF(30, 0));
  const double held = j.held();
  const std::int64_t step = j.open.status().step;
  REQUIRE(j.open.becomes([&] { return j.open.status().step > step + 5; }));
  CHECK(j.held() == held);  // new frames do not take it out of the hand
  QTest::mouseRelease(scores, Qt::LeftButton, {}, (at + QPointF(30, 0)).toPoint());
  REQUIRE(j.open.becomes([&] { return j.threshold() == held; }));
  CHECK(j.open.status().playing);
}
