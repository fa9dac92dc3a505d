// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram of a network in words: formulas with their numbers, the stages of a pass, what a screen reader says.
#include "tests/widgets/graph_support.h"
#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_words.h"
#include "widgets/paint/text.h"

#include <QAccessible>
#include <cmath>

using namespace perc;
using namespace perc::widgets;
using namespace perc::test;

TEST_CASE("pointing at a unit reads its formula with the numbers of the sample in it") {
  ShownGraph shown(byHand());
  shown.point(GraphPlace::ofUnit(1, 0));
  const Readout unit = shown.widget.readout();
  contains(unit, "Layer 1, unit 1, for sample 17");
  contains(unit, "a = tanh(Σ w⋅x + b) = tanh(−0.100 + 0.200) = 0.0997");
  contains(unit, "∂L/∂a = −0.758");
  contains(unit, "‖Δw‖ = 0.00640");  // sqrt(2 * 0.004² + 0.003²)
  shown.point(GraphPlace::ofUnit(2, 0));
  contains(shown.widget.readout(), "z = Σ w⋅h + b = −0.589 + 0.0500 = −0.539");
  contains(shown.widget.readout(), "ŷ = 0.368");
  shown.point(GraphPlace::ofEdge(2, 0, 1));
  const Readout edge = shown.widget.readout();
  contains(edge, "Layer 1, unit 2 → output");
  contains(edge, "w = −0.8000");
  contains(edge, "∂L/∂w = 0.400");
  contains(edge, "Δw = −0.00400");
}

TEST_CASE("batch normalisation and functions are named in the formula") {
  GraphData data = byHand();
  auto graph = std::make_shared<NetworkGraph>(*data.graph);
  graph->layers[1].steps = {{GraphStep::Kind::Normalisation, "batchnorm"}, {GraphStep::Kind::Activation, "leaky-relu"}};
  data.graph = graph;
  contains(readoutOf(data, {}, GraphPlace::ofUnit(1, 1)),
           "a = leaky ReLU(BN(Σ w⋅x + b)) = leaky ReLU(BN(1.50 − 0.100)) = 0.885");
  CHECK(headTexts(data, 1).join(' ') == QStringLiteral("BN, leaky ReLU 2 units"));
}

TEST_CASE("the four stages say the numbers of the pass") {
  test::application();
  const GraphData data = byHand();
  const auto at = [&](GraphStage stage, const GraphPlace& place) {
    return stageReadout(data, optionsAt(stage), place);
  };
  const Readout forward = at(GraphStage::Forward, GraphPlace::ofUnit(1, 0));
  contains(forward, "z = Σ w⋅x + b = 0.500⋅1 + (−0.300)⋅2 + 0.200 = 0.100");
  contains(forward, "a = tanh(z) = tanh(0.100) = 0.0997");
  contains(at(GraphStage::Forward, GraphPlace::ofEdge(2, 0, 1)), "w⋅h = (−0.800)⋅0.885 = −0.708");
  const Readout loss = at(GraphStage::Loss, {});
  contains(loss, "target: B, y = 1");
  contains(loss, "ŷ = σ(z) = σ(−0.539) = 0.368");
  contains(loss, "L = −ln(ŷ) = −ln(0.368) = 0.998");
  contains(at(GraphStage::Backward, GraphPlace::ofUnit(2, 0)), "δ = ∂L/∂z = ŷ − y = 0.368 − 1 = −0.632");
  const Readout backward = at(GraphStage::Backward, {});  // by itself: the hidden unit with the largest delta
  contains(backward, "Layer 1, unit 1");
  contains(backward, "∂L/∂a = Σ w⋅δ = 1.20⋅(−0.632) = −0.758");
  contains(backward, "δ = ∂L/∂z = ∂L/∂a⋅tanh′(z) = (−0.758)⋅0.990 = −0.750");
  contains(backward, "∂L/∂w = δ⋅x = (−0.750)⋅2 = −1.50");
  const Readout update = at(GraphStage::Update, {});  // … and the weight that changes most
  contains(update, "Layer 1, unit 2 → output");
  contains(update, "w + Δw = −0.8000 − 0.0400 = −0.8400");
  contains(update, "Δw = −η⋅∂L/∂w = −0.100⋅0.400 = −0.0400");
  contains(update, "SGD with rate η = 0.1, from the batch of 3; gradient ‖g‖ = 1.25, scaled down to 1.");
}

TEST_CASE("small gradients and changes are written in one power of ten, so that no exponent is left out") {
  test::application();
  GraphData data = byHand();
  const GraphNumbers forward(data, optionsAt(GraphStage::Forward)), backward(data, optionsAt(GraphStage::Backward)),
      update(data, optionsAt(GraphStage::Update));
  CHECK(forward.power() == 0);
  CHECK(backward.power() == 0);  // the largest is 1.5
  CHECK(backward.text(-0.758, 3) == QStringLiteral("−0.758"));
  CHECK(update.power() == -2);  // the largest is 0.04
  CHECK(update.text(-0.04, 3) == QStringLiteral("−4.00"));
  CHECK(update.text(0.003, 3) == QStringLiteral("0.30"));
  CHECK(numberText(-0.00002) == QStringLiteral("−2.00×10⁻⁵"));
}

TEST_CASE("backward, what is added to a later layer is handed its gradient too") {
  GraphData data = byHand();
  auto graph = std::make_shared<NetworkGraph>(*data.graph);
  graph->layers[2] = layerOf(2, 2, "tanh");
  graph->layers[2].weights = {1.2F, -0.8F, 0, 0};
  graph->layers[2].steps.push_back({GraphStep::Kind::Residual, "", 1, 1});
  graph->layers.push_back(layerOf(1, 2, ""));
  auto next = std::make_shared<NextUpdate>(*data.next);
  auto& pass = next->samplePass.layers;
  pass[2] = {{0, 0}, {}, {0, 0}, {0.25F, 0.5F}, {-0.5F, 0}, {0, 0, 0, 0}, {-0.5F, 0}};
  pass.push_back({{0}, {}, {0}, {}, {1}, {0, 0}, {1}});
  pass[1].valueGradients[0] = -0.35F;  // 1.2 * -0.5 + 0.25
  data = {graph, next};
  const auto backward = [&](int layer) {
    return stageReadout(data, optionsAt(GraphStage::Backward), GraphPlace::ofUnit(layer, 0));
  };
  contains(backward(1), "∂L/∂a = Σ w⋅δ + ∂L/∂a⁽²⁾ = −0.600 + 0.250 = −0.350");
  CHECK_FALSE(backward(2).plainText().contains(QStringLiteral("∂L/∂a⁽")));
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

TEST_CASE("a diagram tells a screen reader the network, then the place that is read") {
  ShownGraph shown(byHand());
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&shown.widget);
  REQUIRE(spoken);
  CHECK(spoken->text(QAccessible::Value)
            .contains(QStringLiteral("The largest weight is 1.20: Layer 1, unit 1 → output.")));
  QTest::keyClick(&shown.widget, Qt::Key_Right);
  CHECK(spoken->text(QAccessible::Value).contains(QStringLiteral("= tanh(−0.100 + 0.200) = 0.0997")));
}
