// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_painter.h"
#include "widgets/graph/graph_widget.h"
#include "widgets/graph/graph_words.h"
#include "widgets/graph/stage_words.h"
#include "widgets/graph/weight_edit.h"

#include <QAccessible>
#include <QBuffer>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>
#include <cmath>

using namespace perc;
using namespace perc::widgets;

namespace {

Grid constantFields(const std::vector<float>& values) {
  Grid grid;
  grid.columns = grid.rows = 4;
  grid.outputs = static_cast<int>(values.size());
  for (int i = 0; i < 16; ++i) grid.values.insert(grid.values.end(), values.begin(), values.end());
  return grid;
}

GraphLayer layerOf(int units, int inputs, const std::string& activation) {
  GraphLayer layer;
  layer.units = units;
  layer.activation = activation;
  for (int i = 0; i < units * inputs; ++i) layer.weights.push_back(0.5F - 0.25F * static_cast<float>(i % 5));
  layer.biases.assign(static_cast<std::size_t>(units), 0.1F);
  layer.weightGradients.assign(layer.weights.size(), 0.2F);
  layer.biasGradients.assign(layer.biases.size(), 0.3F);
  layer.weightChanges.assign(layer.weights.size(), -0.004F);
  layer.biasChanges.assign(layer.biases.size(), 0.003F);
  layer.field = constantFields(std::vector<float>(static_cast<std::size_t>(units), 0.5F));
  return layer;
}

/// Layers of these sizes: inputs, hidden (tanh), outputs.
NetworkGraph graphOf(const std::vector<int>& sizes) {
  NetworkGraph graph;
  graph.layers.resize(1);
  graph.layers[0].units = sizes[0];
  graph.layers[0].field = constantFields(std::vector<float>(static_cast<std::size_t>(sizes[0]), 1.0F));
  for (int i = 0; i < sizes[0]; ++i) graph.layers[0].names.push_back(std::string(1, static_cast<char>('p' + i % 10)));
  for (std::size_t l = 1; l < sizes.size(); ++l) {
    graph.layers.push_back(layerOf(sizes[l], sizes[l - 1], l + 1 < sizes.size() ? "tanh" : ""));
    graph.parameterCount += sizes[l] * (sizes[l - 1] + 1);
  }
  return graph;
}

/// Two inputs, two hidden units, one output, worked by hand for the sample x = (1, 2) of class 1:
///   z1 = 0.5*1 + -0.3*2 + 0.2 = 0.1, a1 = tanh 0.1 = 0.09967; z2 = 0.7 + 0.4*2 - 0.1 = 1.4, a2 = 0.88535
///   z = 1.2 a1 - 0.8 a2 + 0.05 = -0.53868, yhat = sigmoid z = 0.36849, L = -ln yhat = 0.99834
GraphData byHand() {
  auto graph = std::make_shared<NetworkGraph>(graphOf({2, 2, 1}));
  graph->layers[1].weights = {0.5F, -0.3F, 0.7F, 0.4F};
  graph->layers[1].biases = {0.2F, -0.1F};
  graph->layers[1].field = constantFields({1.0F, -1.0F});
  graph->layers[2].weights = {1.2F, -0.8F};
  graph->layers[2].biases = {0.05F};
  auto next = std::make_shared<NextUpdate>();
  next->batch = {4, 16, 7};
  next->sample = 16;
  next->rate = 0.1;
  next->rule = "sgd";
  next->loss = "binary-cross-entropy";
  next->gradientNorm = 1.25;
  next->clip = 1;
  PassNumbers& pass = next->samplePass;
  pass.layers.resize(3);
  pass.layers[0].values = {1, 2};
  pass.layers[1] = {{0.1F, 1.4F},          {},
                    {0.09967F, 0.88535F},  {-0.75781F, 0.50521F},
                    {-0.75028F, 0.10920F}, {-0.75028F, -1.50056F, 0.10920F, 0.21840F},
                    {-0.75028F, 0.10920F}};
  pass.layers[2] = {{-0.53868F}, {}, {-0.53868F}, {}, {-0.63151F}, {-0.06294F, -0.55911F}, {-0.63151F}};
  pass.prediction = {0.36849F};
  pass.target = 1;
  pass.loss = 0.99834;
  next->batchPass = pass;
  next->weightChanges = {{}, {-0.02F, 0.01F, 0.005F, -0.001F}, {0.03F, -0.04F}};
  next->biasChanges = {{}, {0.001F, 0.002F}, {0.0005F}};
  graph->layers[2].weightGradients = {-0.3F, 0.4F};
  return {graph, next};
}

GraphData dataOf(const std::vector<int>& sizes) { return {std::make_shared<NetworkGraph>(graphOf(sizes)), nullptr}; }

GraphOptions optionsAt(GraphStage stage) {
  GraphOptions options;
  options.stage = stage;
  options.classNames = QStringList{"A", "B"};
  return options;
}

QImage pictureOf(const GraphData& data, const GraphOptions& options, QSize size, const Theme& theme = {}) {
  const GraphLayout layout(data, options, QRectF(QPointF(0, 0), size), theme);
  return test::painted(size, theme, [&](QPainter& p) { GraphPainter(data, options, layout, theme).paint(p); });
}

struct Shown {
  explicit Shown(const GraphData& data, QSize size = {460, 460}) {
    GraphOptions options;
    options.editable = true;
    widget.setOptions(options);
    widget.setActivations({{"tanh", "Hyperbolic tangent"}, {"relu", "ReLU"}});
    widget.setData(data);
    widget.resize(size);
    widget.show();
  }
  QPoint centre(const GraphPlace& place) const { return widget.layoutNow().rectOf(place).center().toPoint(); }
  void point(const GraphPlace& place) { QTest::mouseMove(&widget, centre(place)); }
  QApplication& application = test::application();  // before any widget
  GraphWidget widget;
};

bool contains(const GraphReadout& readout, const char* text) {
  INFO(readout.plainText().toStdString());
  const bool found = readout.plainText().contains(QString::fromUtf8(text));
  CHECK(found);
  return found;
}

}  // namespace

TEST_CASE("a unit's field has its colours in its box, negative blue and positive orange, in both themes") {
  test::application();
  for (const bool dark : {false, true}) {
    const Theme theme{dark};
    const GraphData data = byHand();
    const QImage image = pictureOf(data, {}, {460, 400}, theme);
    const GraphLayout layout(data, {}, QRectF(0, 0, 460, 400), theme);
    CHECK(test::distance(image.pixelColor(layout.box(1, 0).center().toPoint()), theme.palette().signedHigh) < 10);
    CHECK(test::distance(image.pixelColor(layout.box(1, 1).center().toPoint()), theme.palette().signedLow) < 10);
  }
}

TEST_CASE("an edge has its colour by sign, is dashed where negative, and is thicker where larger") {
  test::application();
  const GraphData data = byHand();
  const QSize size(460, 400);
  const QImage image = pictureOf(data, {}, size);
  const GraphLayout layout(data, {}, QRectF(QPointF(0, 0), size), {});
  const Palette& p = palette(false);
  const auto coloured = [&](const GraphPlace& edge, const QColor& colour) {
    int on = 0;
    for (int i = 0; i <= 100; ++i)
      on += test::distance(image.pixelColor(layout.pointOn(edge, 0.2 + 0.006 * i).toPoint()), colour) < 60;
    return on;
  };
  const int positive = coloured(GraphPlace::ofEdge(2, 0, 0), p.classes[1]),
            negative = coloured(GraphPlace::ofEdge(2, 0, 1), p.classes[0]);
  CHECK(positive >= 98);
  CHECK(negative > 50);
  CHECK(negative < 90);  // the gaps between the dashes
  CHECK(edgePen(0.5, 5, {}).style() == Qt::SolidLine);
  CHECK(edgePen(-0.5, 5, {}).style() == Qt::CustomDashLine);
  CHECK(edgePen(1, 5, {}).widthF() > 3 * edgePen(0.2, 5, {}).widthF());
}

TEST_CASE("what is under a point: units, biases, edges, controls, nothing") {
  test::application();
  GraphOptions options;
  options.editable = true;
  const GraphData data = byHand();
  const GraphLayout layout(data, options, QRectF(0, 0, 460, 400), {});
  for (const GraphPlace& place :
       {GraphPlace::ofUnit(0, 1), GraphPlace::ofUnit(1, 0), GraphPlace::ofUnit(2, 0), GraphPlace::ofBias(1, 1),
        GraphPlace::ofEdge(1, 0, 0), GraphPlace::ofEdge(1, 1, 1), GraphPlace::ofEdge(2, 0, 1), GraphPlace::ofHead(1),
        GraphPlace{GraphPlace::Kind::AddUnit, 1, -1, -1}, GraphPlace{GraphPlace::Kind::AddLayer, 0, -1, -1}})
    CHECK(layout.at(layout.rectOf(place).center()) == place);
  CHECK_FALSE(layout.at({layout.box(1, 0).center().x(), layout.box(1, 0).bottom() + 9}));
  CHECK(layout.at(layout.pointOn(GraphPlace::ofEdge(2, 0, 0), 0.4) + QPointF(0, 2)) == GraphPlace::ofEdge(2, 0, 0));
}

TEST_CASE("pointing at a unit reads its formula with the numbers of the sample in it") {
  Shown shown(byHand());
  shown.point(GraphPlace::ofUnit(1, 0));
  const GraphReadout unit = shown.widget.readout();
  contains(unit, "Layer 1, unit 1, for sample 17");
  contains(unit, "a = tanh(Σ w⋅x + b) = tanh(−0.100 + 0.200) = 0.0997");
  contains(unit, "∂L/∂a = −0.758");
  contains(unit, "‖Δw‖ = 0.00640");  // sqrt(2 * 0.004² + 0.003²)
  shown.point(GraphPlace::ofUnit(2, 0));
  contains(shown.widget.readout(), "z = Σ w⋅h + b = −0.589 + 0.0500 = −0.539");
  contains(shown.widget.readout(), "ŷ = 0.368");
  shown.point(GraphPlace::ofEdge(2, 0, 1));
  const GraphReadout edge = shown.widget.readout();
  contains(edge, "Layer 1, unit 2 → output");
  contains(edge, "w = −0.8000");
  contains(edge, "∂L/∂w = 0.400");
  contains(edge, "Δw = −0.00400");
}

TEST_CASE("batch normalisation and functions are named in the formula") {
  GraphData data = byHand();
  auto graph = std::make_shared<NetworkGraph>(*data.graph);
  graph->layers[1].normalised = true;
  graph->layers[1].activation = "leaky-relu";
  data.graph = graph;
  contains(readoutOf(data, {}, GraphPlace::ofUnit(1, 1)),
           "a = leaky ReLU(BN(Σ w⋅x + b)) = leaky ReLU(BN(1.50 − 0.100)) = 0.885");
  CHECK(headTexts(data, 1).join(' ') == QStringLiteral("BN, leaky ReLU 2 units"));
}

TEST_CASE("a weight is typed in place: what is wrong says what is allowed, what is right is asked for") {
  Shown shown(byHand());
  QSignalSpy typed(&shown.widget, &GraphWidget::weightTyped);
  QTest::mouseDClick(&shown.widget, Qt::LeftButton, {}, shown.centre(GraphPlace::ofEdge(2, 0, 1)));
  auto* edit = shown.widget.findChild<WeightEdit*>();
  REQUIRE(edit);
  CHECK(edit->number() == Approx(-0.8));
  for (const char* wrong : {"much", "1001", "nan", ""}) {
    edit->setText(QLatin1String(wrong));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(typed.isEmpty());
    contains(shown.widget.readout(), "a number from −1,000 to 1,000");
  }
  edit->setText(QStringLiteral("−1.25"));
  QTest::keyClick(edit, Qt::Key_Return);
  REQUIRE(typed.count() == 1);
  CHECK(typed[0] == QVariantList{2, 0, 1, -1.25});
  CHECK_FALSE(shown.widget.readout().plainText().contains(QStringLiteral("allowed")));
}

TEST_CASE("double clicks on parts of the diagram are its own, those on nothing are left to the card around it") {
  struct Card : QObject {
    bool eventFilter(QObject*, QEvent* event) override {
      doubles += event->type() == QEvent::MouseButtonDblClick;
      return false;
    }
    int doubles = 0;
  };
  test::application();
  Card card;
  GraphWidget widget;
  widget.setData(byHand());
  widget.resize(460, 460);
  widget.installEventFilter(&card);
  widget.show();
  QTest::mouseDClick(&widget, Qt::LeftButton, {}, widget.layoutNow().box(1, 0).center().toPoint());
  CHECK(card.doubles == 0);
  QTest::mouseDClick(&widget, Qt::LeftButton, {}, QPoint(230, 440));
  CHECK(card.doubles == 1);
}

TEST_CASE("everything is reached by keys: units, a unit's bias and weights, the head with its menu") {
  Shown shown(byHand());
  GraphWidget& w = shown.widget;
  const auto press = [&](int key) {
    QTest::keyClick(&w, static_cast<Qt::Key>(key));
    return w.place();
  };
  CHECK(press(Qt::Key_Right) == GraphPlace::ofUnit(1, 0));
  CHECK(press(Qt::Key_Down) == GraphPlace::ofUnit(1, 1));
  CHECK(press(Qt::Key_Right) == GraphPlace::ofUnit(2, 0));
  CHECK(press(Qt::Key_Return) == GraphPlace::ofBias(2, 0));
  CHECK(press(Qt::Key_Down) == GraphPlace::ofEdge(2, 0, 0));
  CHECK(press(Qt::Key_Down) == GraphPlace::ofEdge(2, 0, 1));
  CHECK(press(Qt::Key_Left) == GraphPlace::ofUnit(1, 1));
  press(Qt::Key_Up);
  CHECK(press(Qt::Key_Up) == GraphPlace::ofHead(1));
  QSignalSpy units(&w, &GraphWidget::unitsWanted), functions(&w, &GraphWidget::activationWanted),
      removed(&w, &GraphWidget::layerUnwanted);
  press(Qt::Key_Plus);
  press(Qt::Key_Minus);
  REQUIRE(units.count() == 2);
  CHECK(units[0] == QVariantList{1, 3});
  CHECK(units[1] == QVariantList{1, 1});
  press(Qt::Key_Return);
  auto* menu = w.findChild<QMenu*>();
  REQUIRE(menu);
  for (QAction* action : menu->actions())
    if (action->text() == QStringLiteral("ReLU") || action->text() == QStringLiteral("Remove this layer"))
      action->trigger();
  REQUIRE(functions.count() == 1);
  CHECK(functions[0][1].toString() == QStringLiteral("relu"));
  CHECK(removed.count() == 1);
  menu->close();
  press(Qt::Key_Escape);
  CHECK_FALSE(press(Qt::Key_Escape));
}

TEST_CASE("the controls of the heads ask for units and layers, within the limits") {
  Shown shown(dataOf({2, 64, 1}));
  QSignalSpy units(&shown.widget, &GraphWidget::unitsWanted), layers(&shown.widget, &GraphWidget::layerWanted);
  const auto click = [&](GraphPlace::Kind kind, int layer) {
    QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.centre({kind, layer, -1, -1}));
  };
  click(GraphPlace::Kind::AddUnit, 1);
  CHECK(units.isEmpty());  // 64 is the most
  click(GraphPlace::Kind::RemoveUnit, 1);
  REQUIRE(units.count() == 1);
  CHECK(units[0] == QVariantList{1, 63});
  click(GraphPlace::Kind::AddLayer, 1);
  REQUIRE(layers.count() == 1);
  CHECK(layers[0][0].toInt() == 1);
}

TEST_CASE("a layer too large for boxes is a heat strip whose cells are weights; its legend says so") {
  Shown shown(dataOf({2, 64, 64, 3}), {640, 480});
  const GraphLayout layout = shown.widget.layoutNow();
  CHECK(layout.columns()[1].strip);
  CHECK(layout.columns()[2].strip);
  CHECK_FALSE(layout.columns()[3].strip);
  const GraphPlace cell = GraphPlace::ofEdge(2, 40, 21);
  CHECK(layout.at(layout.rectOf(cell).center()) == cell);
  shown.point(cell);
  contains(shown.widget.readout(), "Layer 1, unit 22 → layer 2, unit 41");
  GraphData data = shown.widget.data();
  const GraphNumbers numbers(data, {});
  const QImage image = shown.widget.grab().toImage();
  const GraphPlace low = GraphPlace::ofEdge(1, 32, 0), high = GraphPlace::ofEdge(1, 30, 0);
  REQUIRE(numbers.of(low) == Approx(-0.5));
  REQUIRE(numbers.of(high) == Approx(0.5));
  CHECK(test::distance(image.pixelColor(layout.rectOf(low).center().toPoint()), palette(false).signedLow) < 12);
  CHECK(test::distance(image.pixelColor(layout.rectOf(high).center().toPoint()), palette(false).signedHigh) < 12);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator file;
  file.setOutputDevice(&buffer);
  file.setSize({640, 480});
  QPainter painter(&file);
  shown.widget.render(painter, QRectF(0, 0, 640, 480), {});
  painter.end();
  CHECK(bytes.contains("a row per unit: weights, bias, value"));
  CHECK(bytes.contains("w &lt; 0"));
}

TEST_CASE("of very many curves the largest are drawn, and the legend says how many") {
  test::application();
  const GraphData data = dataOf({20, 30, 30, 20});
  const GraphLayout layout(data, {}, QRectF(0, 0, 1200, 700), {});
  CHECK_FALSE(layout.hasStrips());
  CHECK(layout.edgeCount() == 20 * 30 + 30 * 30 + 30 * 20);
  CHECK(layout.edges().size() == GraphLayout::kMostEdges);
  CHECK(std::abs(GraphNumbers(data, {}).of(layout.edges().back())) == Approx(0.5));
}

TEST_CASE("the four stages say the numbers of the pass") {
  test::application();
  const GraphData data = byHand();
  const auto at = [&](GraphStage stage, const GraphPlace& place) {
    return stageReadout(data, optionsAt(stage), place);
  };
  const GraphReadout forward = at(GraphStage::Forward, GraphPlace::ofUnit(1, 0));
  contains(forward, "z = Σ w⋅x + b = 0.500⋅1 + (−0.300)⋅2 + 0.200 = 0.100");
  contains(forward, "a = tanh(z) = tanh(0.100) = 0.0997");
  contains(at(GraphStage::Forward, GraphPlace::ofEdge(2, 0, 1)), "w⋅h = (−0.800)⋅0.885 = −0.708");
  const GraphReadout loss = at(GraphStage::Loss, {});
  contains(loss, "target: B, y = 1");
  contains(loss, "ŷ = σ(z) = σ(−0.539) = 0.368");
  contains(loss, "L = −ln(ŷ) = −ln(0.368) = 0.998");
  contains(at(GraphStage::Backward, GraphPlace::ofUnit(2, 0)), "δ = ∂L/∂z = ŷ − y = 0.368 − 1 = −0.632");
  const GraphReadout backward = at(GraphStage::Backward, {});  // by itself: the hidden unit with the largest delta
  contains(backward, "Layer 1, unit 1");
  contains(backward, "∂L/∂a = Σ w⋅δ = 1.20⋅(−0.632) = −0.758");
  contains(backward, "δ = ∂L/∂z = ∂L/∂a⋅tanh′(z) = (−0.758)⋅0.990 = −0.750");
  contains(backward, "∂L/∂w = δ⋅x = (−0.750)⋅2 = −1.50");
  const GraphReadout update = at(GraphStage::Update, {});  // … and the weight that changes most
  contains(update, "Layer 1, unit 2 → output");
  contains(update, "w + Δw = −0.8000 − 0.0400 = −0.8400");
  contains(update, "Δw = −η⋅∂L/∂w = −0.100⋅0.400 = −0.0400");
  contains(update, "SGD with rate η = 0.1, from the batch of 3; gradient ‖g‖ = 1.25, scaled down to 1.");
}

TEST_CASE("losses are written with the target as they see it") {
  test::application();
  GraphData data = byHand();
  const auto lossOf = [&](const std::string& id, double loss, double gradient, bool classes) {
    auto next = std::make_shared<NextUpdate>(*data.next);
    next->loss = id;
    next->samplePass.loss = loss;
    next->samplePass.scaledTarget = -0.78898;
    next->lossConstant = 0.1;
    next->samplePass.layers[2].sumGradients = {static_cast<float>(gradient)};
    GraphData changed{data.graph, next};
    GraphOptions options = optionsAt(GraphStage::Loss);
    if (!classes) options.classNames.clear();
    return stageReadout(changed, options, {}).plainText().toStdString();
  };
  using Catch::Contains;
  CHECK_THAT(lossOf("mean-squared-error", 2.36754, -3.07736, true), Contains("L = (z − t)² = (−0.539 − 1)² = 2.37"));
  CHECK_THAT(lossOf("hinge", 1.53868, -1, true), Contains("L = max(0, 1 − t⋅z) = max(0, 1 − 1⋅(−0.539)) = 1.54"));
  CHECK_THAT(lossOf("mean-absolute-error", 0.25, 1, false),
             Contains("t = −0.789") && Contains("L = |z − t| = |−0.539 − (−0.789)| = 0.250"));
  CHECK_THAT(lossOf("huber", 0.02, 0.1, false), Contains("δ = 0.100: 0.100⋅(|−0.539 − (−0.789)| − 0.100/2) = 0.0200"));
}

TEST_CASE("without a next update, or with numbers that are none, the diagram still says something") {
  test::application();
  auto graph = std::make_shared<NetworkGraph>(graphOf({2, 3, 1}));
  graph->layers[1].weights[0] = std::nanf("");
  const GraphData data{graph, std::make_shared<NextUpdate>()};
  contains(stageReadout(data, optionsAt(GraphStage::Forward), {}), "diverged");
  contains(readoutOf(data, {}, GraphPlace::ofUnit(1, 0)), "no sample");
  contains(readoutOf(data, {}, GraphPlace::ofEdge(1, 0, 0)), "undefined");
  CHECK_FALSE(pictureOf(data, {}, {300, 220}).isNull());
  GraphWidget empty;
  empty.setEmptyText(QStringLiteral("will appear"));
  empty.resize(300, 220);
  CHECK(test::countNear(empty.grab().toImage(), QRect(0, 0, 300, 220), palette(false).muted, 60) > 20);
}

TEST_CASE("nothing is drawn beside the picture, however small it is and whatever the network") {
  test::application();
  const Theme theme;
  for (const auto& sizes :
       std::vector<std::vector<int>>{{2, 8, 8, 1}, {2, 1}, {30, 4, 4, 4, 4, 4, 4, 4, 4, 1}, {2, 64, 64, 10}})
    for (const GraphStage stage : {GraphStage::Structure, GraphStage::Update}) {
      const QSize size(300, 220), room(360, 280);
      GraphWidget widget;
      widget.setOptions(optionsAt(stage));
      widget.setData(dataOf(sizes));
      widget.setCaption([](const GraphPlace&) {
        return GraphReadout{
            "A title that is rather long for this", {"z = Σ w⋅x + b = 0.5⋅1 + (−0.3)⋅2 + 0.2 = 0.1"}, "A note, too."};
      });
      const QImage image =
          test::painted(room, theme, [&](QPainter& p) { widget.render(p, QRectF(QPointF(30, 30), size), theme); });
      int outside = 0;
      for (int y = 0; y < room.height(); ++y)
        for (int x = 0; x < room.width(); ++x)
          if (!QRect(QPoint(29, 29), size + QSize(2, 2)).contains(x, y))
            outside += image.pixelColor(x, y) != theme.palette().card;
      INFO("layers " << sizes.size() << ", stage " << static_cast<int>(stage));
      CHECK(outside == 0);
    }
}

TEST_CASE("a diagram tells a screen reader the network, then the place that is read") {
  Shown shown(byHand());
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&shown.widget);
  REQUIRE(spoken);
  CHECK(spoken->text(QAccessible::Value)
            .contains(QStringLiteral("The largest weight is 1.20: Layer 1, unit 1 → output.")));
  QTest::keyClick(&shown.widget, Qt::Key_Right);
  CHECK(spoken->text(QAccessible::Value).contains(QStringLiteral("= tanh(−0.100 + 0.200) = 0.0997")));
}
