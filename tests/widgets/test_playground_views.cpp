// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training.h"
#include "core/learn/figures.h"
#include "scenes/kit/views/views.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/field/histogram_widget.h"
#include "widgets/field/scatter_widget.h"
#include "widgets/plot/line_chart.h"
#include "widgets/plot/rug_chart.h"
#include "widgets/table/data_table.h"

#include <QAction>
#include <QActionGroup>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace perc;
using namespace perc::scenes;
using namespace perc::widgets;
using perc::test::application;
using test::actionOf;
using test::part;

namespace {

std::shared_ptr<Curve> curveOf(std::int64_t rows, const std::vector<std::string>& names, float factor = 1) {
  auto curve = std::make_shared<Curve>(names);
  for (std::int64_t step = 0; step < rows; ++step) {
    std::vector<float> row(names.size(), factor / static_cast<float>(step + 1));
    curve->append(step, row.data());
  }
  return curve;
}

const std::vector<std::string> kFigures{"train-loss", "test-loss", "train-accuracy", "test-accuracy"};

/// Two classes, four samples, two hidden layers, at update 100.
std::shared_ptr<TrainingFrame> frameOf() {
  auto frame = std::make_shared<TrainingFrame>();
  frame->step = frame->updates = 100;
  auto points = std::make_shared<Points>();
  points->x = {0, 1, 2, 3};
  points->y = {0, 0, 1, 1};
  points->target = {0, 1, 0, 1};
  points->test = {0, 0, 1, 0};
  frame->points = points;
  frame->results.prediction = {0, 0, 0, 1};
  frame->results.loss = {0.5F, 1.5F, 0.25F, 0.125F};
  frame->classNames = {"A", "B"};
  frame->xName = "x";
  frame->yName = "y";
  frame->layerSizes = {2, 8, 3, 1};
  frame->curve = curveOf(101, kFigures);
  return frame;
}

std::shared_ptr<TrainingFrame> withHistograms() {
  auto frame = frameOf();
  frame->layers.resize(3);
  for (LayerHistograms& layer : frame->layers) {
    layer.weights[17] = 0.75F;  // 0.5 to 1
    layer.weights[6] = 0.25F;
    layer.activations[12] = 1;
    layer.gradients[1] = 1;
  }
  frame->layers[0].activation = frame->layers[1].activation = "tanh";
  std::vector<std::string> names(3 * 3 * LayerHistograms::kBins);
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = std::to_string(i);
  auto past = std::make_shared<Curve>(names);
  for (std::int64_t step = 0; step <= 100; step += 10) {
    std::vector<float> row(names.size(), 0);
    for (std::size_t layer = 0; layer < 3; ++layer)
      row[layer * 72 + 17] = row[layer * 72 + 24 + 12] = row[layer * 72 + 48 + 1] = 1;
    past->append(step, row.data());
  }
  frame->histograms = past;
  return frame;
}

std::int64_t soughtStep(const QSignalSpy& requests, int which = 0) {
  return std::get<request::Seek>(requests[which][0].value<Request>()).step;
}

}  // namespace

TEST_CASE("a click on a curve goes to that moment, also one that was left behind") {
  application();
  const auto made = makeCurvesView(learn::figureTable());
  auto& view = *made;
  view.resize(420, 300);
  view.setTimeline(curveOf(201, kFigures));
  view.setFrame(frameOf());
  view.show();
  QSignalSpy requests(&view, &scenes::SceneView::requested);
  auto& chart = part<LineChart>(view);
  const auto pixel = [&](double x) { return chart.axes().toPixel(chart.plotRect(), x, 0.5).toPoint(); };
  QTest::mouseClick(&chart, Qt::LeftButton, {}, pixel(150));
  REQUIRE(requests.count() == 1);
  CHECK(std::abs(soughtStep(requests) - 150) <= 1);
  QTest::mouseMove(&chart, pixel(40));
  QTest::keyClick(&chart, Qt::Key_Return);
  REQUIRE(requests.count() == 2);
  CHECK(std::abs(soughtStep(requests, 1) - 40) <= 1);
}

TEST_CASE("curves of two lanes share the axes, and the legend says whose they are") {
  application();
  const auto made = makeCurvesView(learn::figureTable());
  auto& view = *made;
  CHECK(view.showsBothLanes());
  auto second = frameOf();
  second->curve = curveOf(101, kFigures, 2);
  view.setCohort(std::make_shared<CohortFrame>(CohortFrame{{{1, "", {{second, second->curve}}, {}}}}), 0);
  view.setFrame(frameOf());
  auto& chart = part<LineChart>(view);
  CHECK(chart.legendTexts() ==
        QStringList{"A training loss 0.00990", "A test loss 0.00990", "B training loss 0.0198", "B test loss 0.0198"});
  REQUIRE(chart.series().size() == 4);
  CHECK(chart.series()[0].colour == chart.series()[1].colour);
  CHECK(chart.series()[0].colour != chart.series()[2].colour);
  CHECK((chart.series()[1].dashed && chart.series()[3].dashed && !chart.series()[2].dashed));
  const std::string csv = view.csv();
  CHECK(csv.rfind("lane,step,train-loss", 0) == 0);
  CHECK(csv.find("\nB,100,") != std::string::npos);
  view.setCohort(nullptr, 0);
  view.setFrame(frameOf());
  CHECK(chart.legendTexts() == QStringList{"training loss 0.00990", "test loss 0.00990"});
}

TEST_CASE("a measure that is taken at some steps only goes on between them") {
  application();
  static const FigureTable figures({{.id = "often", .label = "often", .title = "Often"},
                                    {.id = "seldom", .label = "seldom", .title = "Seldom", .sparse = true}});
  const auto made = makeCurvesView(figures);
  auto frame = frameOf();
  Curve curve(figures.columns());
  for (int step = 0; step < 20; ++step) {
    const float row[] = {1.0F, step % 5 == 0 ? 2.0F : std::nanf("")};
    curve.append(step, row);
  }
  frame->curve = std::make_shared<const Curve>(curve);
  made->setFrame(frame);
  CHECK_FALSE(part<LineChart>(*made).series().at(0).sparse);
  actionOf(*made, "Seldom")->setChecked(true);
  CHECK(part<LineChart>(*made).series().at(0).sparse);
}

TEST_CASE("a figure can be chosen when the record has it") {
  application();
  const auto made = makeCurvesView(learn::figureTable());
  auto& view = *made;
  view.setFrame(frameOf());
  CHECK_FALSE(actionOf(view, "Learning rate")->isVisible());
  CHECK_FALSE(actionOf(view, "Balanced accuracy")->isVisible());
  CHECK(actionOf(view, "Accuracy")->isVisible());
  auto names = kFigures;
  names.push_back("learning-rate");
  auto frame = frameOf();
  frame->curve = curveOf(101, names, 10);
  view.setFrame(frame);
  REQUIRE(actionOf(view, "Learning rate")->isVisible());
  actionOf(view, "Learning rate")->setChecked(true);
  auto& chart = part<LineChart>(view);
  CHECK(chart.legendTexts() == QStringList{"learning rate 0.0990"});
  actionOf(view, "Logarithmic axis")->setChecked(true);
  CHECK(chart.options().logY);
  view.setFrame(frameOf());  // a run without it
  CHECK(chart.options().yTitle == QStringLiteral("loss"));
}

TEST_CASE("a curve can be smoothed, and its name says so") {
  application();
  const auto made = makeCurvesView(learn::figureTable());
  made->setFrame(frameOf());
  auto& chart = part<LineChart>(*made);
  const std::vector<Series> raw = chart.series();
  REQUIRE(raw.front().size() > 2);
  actionOf(*made, "Smoothed")->setChecked(true);
  const std::vector<Series> smooth = chart.series();
  REQUIRE(smooth.size() == raw.size());
  CHECK(smooth.front().name == raw.front().name + QStringLiteral(", smoothed"));
  REQUIRE(smooth.front().size() == raw.front().size());
  const double first = raw.front().yAt(0), second = raw.front().yAt(1);
  CHECK(smooth.front().yAt(0) == Approx(first));
  CHECK(smooth.front().yAt(1) == Approx((0.09 * first + 0.1 * second) / 0.19));
  CHECK(smooth.front().xAt(1) == raw.front().xAt(1));
  actionOf(*made, "Smoothed")->setChecked(false);
  CHECK(chart.series().front().name == raw.front().name);
}

TEST_CASE("weights: one kind of every layer, or every kind of one layer") {
  application();
  const auto made = makeWeightsView();
  auto& view = *made;
  view.resize(420, 300);
  CHECK(view.describe().contains(QStringLiteral("will appear")));
  view.setFrame(withHistograms());
  auto& histograms = part<HistogramWidget>(view);
  const auto titles = [&] {
    QStringList all;
    for (const auto& panel : histograms.painter().data().panels) all << panel.title;
    return all;
  };
  CHECK(titles() == QStringList{"Layer 1, weights", "Layer 2, weights", "Outputs, weights"});
  CHECK(histograms.painter().describe({0, 17, 42}) ==
        QStringLiteral("layer 1, weights between 0.5 and 1: 100.0 % at step 40"));
  CHECK(histograms.painter().describe({1, 6, 100}) ==
        QStringLiteral("layer 2, weights between −1 and −0.5: 25.0 % at step 100"));
  actionOf(view, "Gradients")->setChecked(true);
  CHECK(histograms.painter().describe({2, 1, 100}) ==
        QStringLiteral("outputs, gradients of the weights between 10⁻⁹ and 3.2×10⁻⁹: 100.0 % at step 100"));
  actionOf(view, "Layer 2")->setChecked(true);
  CHECK(titles() == QStringList{"Layer 2, weights", "Layer 2, activations", "Layer 2, gradients of the weights"});
  CHECK_FALSE(view.actions()[3 + 3]->isVisible());
  CHECK(view.csv().find("\n40,2,activations,0,0.02,1\n") != std::string::npos);
  CHECK(view.csv().find("\n100,2,weights,,-50,0\n") != std::string::npos);
}

TEST_CASE("weights: what happens again and again is one mark; a click goes to the moment") {
  application();
  const auto made = makeWeightsView();
  auto& view = *made;
  view.resize(420, 400);
  auto frame = withHistograms();
  const Message vanishing{"Layer %1: vanishing gradients", {"1"}}, dead{"Layer %1: dead units", {"2"}};
  frame->events = {{10, vanishing}, {20, dead}, {30, vanishing}, {50, vanishing}};
  view.setFrame(frame);
  view.show();
  auto& histograms = part<HistogramWidget>(view);
  REQUIRE(histograms.painter().data().marks.size() == 2);
  CHECK(
      view.describe().contains(QStringLiteral("step 10: Layer 1: vanishing gradients (3 times, the last at step 50)")));
  CHECK(view.describe().contains(QStringLiteral("step 20: Layer 2: dead units")));
  QSignalSpy requests(&view, &scenes::SceneView::requested);
  const QRectF heat = histograms.heatRect(0);
  QTest::mouseClick(&histograms, Qt::LeftButton, {},
                    QPointF(heat.left() + heat.width() / 2, heat.center().y()).toPoint());
  REQUIRE(requests.count() == 1);
  CHECK(std::abs(soughtStep(requests) - 50) <= 1);
}

TEST_CASE("representation: titles and subtitle say what the axes are and what they hold") {
  application();
  const auto made = makeRepresentationView();
  auto& view = *made;
  auto frame = frameOf();
  frame->representation.x = {0, 1, 2, 3};
  frame->representation.y = {0, 1, 0, 1};
  frame->representation.units = 3;
  frame->representation.principal = true;
  frame->representation.explained = 0.934;
  view.setFrame(frame);
  CHECK(view.subtitle() == QStringLiteral("layer 2, 3 units; 2 components: 93.4 % of the variance"));
  CHECK(part<ScatterWidget>(view).painter().options().xTitle == QStringLiteral("principal plane, axis 1"));
  CHECK(view.describe().contains(QStringLiteral("4 points, 1 of them wrong")));
  CHECK(view.csv().rfind("sample,x,y,target,test\n1,0,0,A,0\n2,1,1,B,0\n", 0) == 0);
  frame->representation.principal = false;
  frame->representation.units = 2;
  view.setFrame(frame);
  CHECK(view.subtitle() == QStringLiteral("layer 2, 2 units"));
  CHECK(part<ScatterWidget>(view).painter().options().yTitle == QStringLiteral("unit 2"));
}

TEST_CASE("what is chosen in the representation is marked in the table, and the other way round") {
  application();
  scenes::Selection selection;
  const auto madePicture = makeRepresentationView();
  auto& picture = *madePicture;
  const auto madeRows = makeDataView();
  auto& rows = *madeRows;
  auto frame = frameOf();
  frame->representation.x = {0, 1, 2, 3};
  frame->representation.y = {0, 1, 0, 1};
  picture.resize(420, 300);
  rows.resize(420, 300);
  for (scenes::SceneView* view : {static_cast<scenes::SceneView*>(&picture), static_cast<scenes::SceneView*>(&rows)}) {
    view->setSelection(&selection);
    view->setFrame(frame);
    view->show();
  }
  auto& points = part<ScatterWidget>(picture);
  auto& table = part<DataTable>(rows);
  const auto placed = points.placed();
  QTest::mouseClick(&points, Qt::LeftButton, {}, placed.axes.toPixel(placed.plot, 2, 0).toPoint());
  CHECK(selection.single() == 2);
  CHECK(table.selectionModel()->isRowSelected(2, {}));
  CHECK(rows.subtitle() == QStringLiteral("4 samples, 1 chosen"));
  QTest::mouseClick(&points, Qt::LeftButton, Qt::ControlModifier, placed.axes.toPixel(placed.plot, 0, 0).toPoint());
  CHECK(selection.samples() == std::vector<std::int32_t>{0, 2});
  QTest::mouseClick(&points, Qt::LeftButton, Qt::ControlModifier, placed.axes.toPixel(placed.plot, 2, 0).toPoint());
  CHECK(selection.samples() == std::vector<std::int32_t>{0});
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(3, 0)).center());
  CHECK(selection.samples() == std::vector<std::int32_t>{3});
  CHECK(points.painter().data().selected == std::vector<std::int32_t>{3});
}

TEST_CASE("the table has every sample with prediction and loss; worst first is one choice away") {
  application();
  const auto made = makeDataView();
  auto& view = *made;
  CHECK(view.describe().contains(QStringLiteral("will appear")));
  auto frame = frameOf();
  frame->classNames = {"=A", "B"};
  frame->columnNames = {"length (cm)", "width (cm)"};
  frame->columns = std::make_shared<const std::vector<float>>(std::vector<float>{5, 0.25F, 6.5F, 0.5F, 7, 0.75F, 8, 1});
  view.setFrame(frame);
  auto& table = part<DataTable>(view);
  const auto row = [&](int which) {
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
      cells << table.model()->index(which, column).data().toString();
    return cells;
  };
  CHECK(row(1) == QStringList{"2", "training", "B", "=A", "✗", "1.50", "6.5", "0.50"});
  CHECK(row(2) == QStringList{"3", "test", "=A", "=A", "✓", "0.250", "7.0", "0.75"});
  actionOf(view, "Largest loss first")->trigger();
  CHECK(row(0).front() == QStringLiteral("2"));
  CHECK(row(3).front() == QStringLiteral("4"));
  actionOf(view, "In the order of the data")->trigger();
  CHECK(row(0).front() == QStringLiteral("1"));
  CHECK(view.describe() ==
        QStringLiteral("Data after 100 updates: 4 samples, 1 of them wrong, largest loss 1.50 (number 2)."));
  CHECK(view.csv() ==
        "sample,part,length (cm),width (cm),target,prediction,correct,loss\n1,training,5,0.25,'=A,'=A,1,0.5\n"
        "2,training,6.5,0.5,B,'=A,0,1.5\n3,test,7,0.75,'=A,'=A,1,0.25\n4,training,8,1,B,B,1,0.125\n");
}

TEST_CASE("a table of values has no classes to be right about") {
  application();
  const auto made = makeDataView();
  auto& view = *made;
  auto frame = frameOf();
  frame->classNames.clear();
  frame->points = std::make_shared<const Points>(Points{{0, 1}, {0, 0}, {0.5F, 1.25F}, {0, 1}});
  frame->results = {{0.25F, 1}, {0.0625F, 0.125F}};
  view.setFrame(frame);
  CHECK(view.csv() ==
        "sample,part,x,y,target,prediction,loss\n1,training,0,0,0.5,0.25,0.0625\n2,test,1,0,1.25,1,0.125\n");
}

TEST_CASE("activation: the share of the inputs where the slope is small is said in words, and shaded") {
  application();
  const auto made = makeActivationView();
  auto& view = *made;
  auto frame = frameOf();
  ActivationState state;
  state.activation = "relu";
  for (int i = -50; i <= 50; ++i) {
    state.x.push_back(static_cast<float>(i) / 10);
    state.value.push_back(std::max(0.0F, state.x.back()));
    state.slope.push_back(i > 0 ? 1.0F : 0.0F);
  }
  state.inputs = {-3, -1, -0.5F, 0.5F, 1, 2, 3, 4};
  frame->activations = {state, state};
  frame->activations[1].inputs = {1, 2, 3, -4};
  view.setFrame(frame);
  const auto& rug = part<RugChart>(view);
  CHECK(rug.rug().words.contains(QStringLiteral("37.5 % of the inputs lie where the slope is below 0.1")));
  REQUIRE(rug.rug().shaded.size() == 1);
  CHECK(rug.rug().shaded[0].minimum == Approx(-5));
  CHECK(rug.rug().shaded[0].maximum == Approx(0).margin(1e-6));
  CHECK(view.subtitle() == QStringLiteral("ReLU of layer 1"));
  actionOf(view, "Layer 2")->setChecked(true);
  CHECK(view.describe().contains(QStringLiteral("25.0 % of the inputs")));
  CHECK_FALSE(view.actions()[2]->isVisible());
  CHECK(view.csv().rfind("input,value,slope\n-5,0,0\n", 0) == 0);
  frame = frameOf();
  frame->layerSizes = {2, 1};
  view.setFrame(frame);
  CHECK(view.describe().contains(QStringLiteral("no hidden layer")));
  CHECK(view.actions()[0]->isChecked());
}
