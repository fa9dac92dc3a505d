// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram of a network: what is painted where, and what pointer and keys do with it.
#include "tests/widgets/graph_support.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_words.h"
#include "widgets/graph/weight_edit.h"

#include <QBuffer>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <cmath>

using namespace perc;
using namespace perc::widgets;
using namespace perc::test;

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

TEST_CASE("a weight is typed in place: what is wrong says what is allowed, what is right is asked for") {
  ShownGraph shown(byHand());
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
  ShownGraph shown(byHand());
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
  ShownGraph shown(dataOf({2, 64, 1}));
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
  ShownGraph shown(dataOf({2, 64, 64, 3}), {640, 480});
  const GraphLayout layout = shown.widget.layoutNow();
  CHECK(layout.columns()[1].strip);
  CHECK(layout.columns()[2].strip);
  CHECK_FALSE(layout.columns()[3].strip);
  const GraphPlace cell = GraphPlace::ofEdge(2, 40, 21);
  CHECK(layout.at(layout.rectOf(cell).center()) == cell);
  GraphData data = shown.widget.data();
  const GraphNumbers numbers(data, {});
  const QImage image = shown.widget.grab().toImage();
  const GraphPlace low = GraphPlace::ofEdge(1, 32, 0), high = GraphPlace::ofEdge(1, 30, 0);
  REQUIRE(numbers.of(low) == Approx(-0.5));
  REQUIRE(numbers.of(high) == Approx(0.5));
  CHECK(test::distance(image.pixelColor(layout.rectOf(low).center().toPoint()), palette(false).signedLow) < 12);
  CHECK(test::distance(image.pixelColor(layout.rectOf(high).center().toPoint()), palette(false).signedHigh) < 12);
  shown.point(cell);
  contains(shown.widget.readout(), "Layer 1, unit 22 → layer 2, unit 41");
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
        return Readout{
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

namespace {

/// 2-4-4-4-1: the second hidden layer is added to from the first, the third from the second by a dense layer, and from
/// the inputs.
GraphData withResiduals() {
  auto graph = std::make_shared<NetworkGraph>(graphOf({2, 4, 4, 4, 1}));
  using enum GraphStep::Kind;
  graph->layers[2].steps = {{Activation, "tanh"}, {Residual, "", 1, 1}};
  graph->layers[3].steps = {
      {Normalisation, "layernorm"}, {Activation, "relu"}, {Residual, "dense 4", 2, 2}, {Residual, "dense 4", 0, 0}};
  return {graph, nullptr};
}

}  // namespace

TEST_CASE("a residual is a way over the columns, from behind what is added to behind what it is added to") {
  const GraphData data = withResiduals();
  for (const QSize size : {QSize(900, 500), QSize(420, 300), QSize(260, 160)}) {
    const GraphLayout layout(data, {}, QRectF(QPointF(0, 0), size), {});
    REQUIRE(layout.skips().size() == 3);
    const auto& columns = layout.columns();
    for (const GraphSkip& skip : layout.skips()) {
      const auto behind = [&](int column, double x) {
        return x > columns[static_cast<std::size_t>(column)].cells.right() &&
               x < columns[static_cast<std::size_t>(column) + 1].cells.left();
      };
      CHECK(behind(skip.from, skip.start.x()));
      CHECK(behind(skip.to, skip.end.x()));
      CHECK(skip.top > columns[0].head.bottom());
      for (const GraphColumn& column : columns) CHECK(skip.top < column.cells.top());
    }
    // The first two follow each other at one level, the one from the inputs goes over both.
    CHECK(layout.skips()[0].level == 0);
    CHECK(layout.skips()[1].level == 0);
    CHECK(layout.skips()[0].end.x() < layout.skips()[1].start.x());
    CHECK(layout.skips()[2].from == 0);
    CHECK(layout.skips()[2].level == 1);
    CHECK(layout.skips()[2].top < layout.skips()[1].top);
  }
}

TEST_CASE("in a low view the legend gives way to a network with arcs") {
  for (const int height : {100, 140, 200, 400}) {
    const GraphLayout layout(withResiduals(), {}, QRectF(0, 0, 420, height), {});
    INFO(height);
    for (const GraphColumn& column : layout.columns()) CHECK(layout.legend().top() >= column.cells.bottom());
    CHECK((layout.legend().height() > 0) == (height >= 200));
  }
}

TEST_CASE("steps of a layer are named in their order, and a residual is described") {
  const GraphData data = withResiduals();
  CHECK(headTexts(data, 2).front() == "tanh, +");
  CHECK(headTexts(data, 3).front() == "LN, ReLU, +, +");
  CHECK(applied(data.layer(2), "z") == "tanh(z) + h⁽¹⁾");
  CHECK(applied(data.layer(3), "z") == "ReLU(LN(z)) + s(h⁽²⁾) + s(x)");
  CHECK(describeGraph(data).contains("Residual: layer 1 is added to layer 2."));
  CHECK(describeGraph(data).contains("Residual: dense 4 of layer 2 is added to layer 3, as s(h⁽²⁾)."));
  CHECK(describeGraph(data).contains("Residual: dense 4 of the inputs is added to layer 3, as s(x)."));
  // Pointed at, the arc and its plus say it too.
  GraphOptions options;
  options.editable = options.fixed = true;
  const GraphLayout layout(data, options, QRectF(0, 0, 900, 500), {});
  const GraphSkip& skip = layout.skips()[0];
  for (const QPointF& point : {skip.end, QPointF((skip.start.x() + skip.end.x()) / 2, skip.top)}) {
    CHECK(layout.at(point) == GraphPlace::ofHead(2));
    CHECK(test::contains(readoutOf(data, options, layout.at(point)), "layer 1 is added to layer 2"));
  }
}

TEST_CASE("a diagram whose layers stay has no controls, but its weights are typed") {
  ShownGraph shown(dataOf({2, 3, 1}));
  GraphOptions options = shown.widget.options();
  REQUIRE_FALSE(shown.widget.layoutNow().controls().empty());
  options.fixed = true;
  shown.widget.setOptions(options);
  CHECK(shown.widget.layoutNow().controls().empty());
  QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.centre(GraphPlace::ofHead(1)));
  CHECK(shown.widget.findChildren<QMenu*>().isEmpty());
  QTest::mouseDClick(&shown.widget, Qt::LeftButton, {}, shown.centre(GraphPlace::ofBias(1, 1)));
  CHECK(shown.widget.findChild<WeightEdit*>() != nullptr);
}
