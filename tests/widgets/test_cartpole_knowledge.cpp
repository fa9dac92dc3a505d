// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent knows of its states: pictures, hits, CSV and words.
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/views.h"
#include "tests/widgets/cartpole_support.h"
#include "widgets/field/field_widget.h"

#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::test;

namespace {

/// Value 100 in the middle and 0 at the limits, right preferred where theta + theta'/4 is positive; θ from −14° to 14°.
std::shared_ptr<CartPoleFrame> knowing(int cells = 80) {
  auto frame = std::make_shared<CartPoleFrame>();
  frame->trainingSteps = frame->step = 3000;
  frame->carts.push_back({});
  frame->carts[0].state = {0.12, -0.3, 3.2 * kDegree, 0.41};
  auto path = std::make_shared<std::vector<CartPoleState>>();
  for (int i = 0; i < 120; ++i) {
    const double t = i * 0.1, size = 1 - i / 200.0;
    path->push_back({0.12 * size, -0.3, (3.2 + 6 * size * std::sin(t) * (119 - i) / 119) * kDegree,
                     0.41 + 1.2 * size * std::cos(t) * (119 - i) / 119});
  }
  frame->path = path;
  Knowledge& known = frame->knowledge;
  known.grid = {cells, cells, 6, -14 * kDegree, 14 * kDegree, -3, 3, {}};
  for (int r = 0; r < cells; ++r)
    for (int c = 0; c < cells; ++c) {
      const double theta = known.grid.x(c), dot = known.grid.y(r), lean = theta + dot / 4;
      const double value = 100 * std::exp(-20 * lean * lean), gap = 40 * lean;
      for (const double number :
           {value, value - gap, value + gap, lean > 0 ? 1.0 : -1.0, 1 / (1 + std::exp(-30 * lean)), rl::kUndefined})
        known.grid.values.push_back(static_cast<float>(number));
    }
  frame->opinion.value = 61.5;
  frame->opinion.q = {55.25, 61.5};
  frame->opinion.preferred = 1;
  return frame;
}

/// A table of 4 × 3 cells in the same plane, with visits.
std::shared_ptr<CartPoleFrame> table() {
  auto frame = knowing();
  frame->params.agent = AgentKind::QLearning;
  frame->tableCells = 12;
  Knowledge& known = frame->knowledge;
  known.edgesX = {-7 * kDegree, 0, 7 * kDegree};
  known.edgesY = {-1, 1};
  for (int r = 0; r < known.grid.rows; ++r)
    for (int c = 0; c < known.grid.columns; ++c) {
      const int column = std::min(3, c * 4 / known.grid.columns), row = known.grid.y(r) < -1  ? 0
                                                                        : known.grid.y(r) < 1 ? 1
                                                                                              : 2;
      float* numbers = &known.grid.values[static_cast<std::size_t>((r * known.grid.columns + c) * 6)];
      numbers[0] = numbers[2] = static_cast<float>(10 * column + row);
      numbers[1] = static_cast<float>(10 * column);
      numbers[3] = column < 2 ? -1 : 1;
      numbers[5] = row == 1 ? 12345 : static_cast<float>(column);
    }
  return frame;
}

void makeUnknown(CartPoleFrame& frame, std::initializer_list<Figure> figures) {
  for (const Figure figure : figures)
    for (std::size_t i = static_cast<std::size_t>(figure); i < frame.knowledge.grid.values.size(); i += 6)
      frame.knowledge.grid.values[i] = NAN;
}

/// The pixel of a place of the map, θ in degrees.
QPoint pixel(widgets::FieldWidget& field, double theta, double thetaDot) {
  return field.painter().axes().toPixel(field.plotRect(), theta, thetaDot).toPoint();
}

}  // namespace

TEST_CASE("pictures of what it knows", "[look]") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  auto frame = knowing();
  view.setFrame(frame);
  look(view, "knowledge-preferred");
  auto value = std::make_shared<CartPoleFrame>(*frame);
  value->params.figure = Figure::Value;
  view.setFrame(value);
  look(view, "knowledge-value");
  auto cells = table();
  cells->params.figure = Figure::Visits;
  view.setFrame(cells);
  look(view, "knowledge-visits");
  auto policy = knowing();
  makeUnknown(*policy, {Figure::QLeft, Figure::QRight, Figure::Visits});
  policy->params.agent = AgentKind::Ppo;
  policy->params.figure = Figure::QLeft;
  view.setFrame(policy);
  look(view, "knowledge-missing");
}

TEST_CASE("the map of preferred pushes is blue where left is preferred and orange where right is") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  open(view, knowing());
  auto& field = part<widgets::FieldWidget>(view);
  const widgets::Palette& p = kLight.palette();
  CHECK(distance(colourAt(field, pixel(field, -5, -2)), p.signedLow) <= 8);
  CHECK(distance(colourAt(field, pixel(field, 5, 2)), p.signedHigh) <= 8);
  CHECK(field.painter().options().lowName == "left");
  CHECK(field.painter().options().highName == "right");
  // The border lies where both Q are equal, not on the nearest cell's edge: θ = −θ'/4.
  const double border = -0.5 / 4 / kDegree;
  CHECK(distance(colourAt(field, pixel(field, border - 0.4, 0.5)), p.signedLow) <= 8);
  CHECK(distance(colourAt(field, pixel(field, border + 0.4, 0.5)), p.signedHigh) <= 8);
}

TEST_CASE("the state now is marked on the map, its way leads there, and episodes end at dashed lines") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  open(view, knowing());
  auto& field = part<widgets::FieldWidget>(view);
  CHECK(distance(colourAt(field, pixel(field, 3.2, 0.41)), kLight.palette().accent) <= 8);
  const QImage image = field.grab().toImage();
  const auto dark = [&](double theta) {
    return countNear(image, QRect(pixel(field, theta, 2.9), pixel(field, theta, -2.9)).adjusted(-2, 0, 2, 0),
                     kLight.palette().text);
  };
  CHECK(dark(12) > 100);
  CHECK(dark(-12) > 100);
  CHECK(dark(-9) == 0);
  auto away = knowing();
  away->carts[0].state.theta = 40 * kDegree;  // off the map: at its border
  away->path = nullptr;
  view.setFrame(away);
  const QPoint border = pixel(field, 14, 0.41);
  CHECK(countNear(field.grab().toImage(), QRect(border - QPoint(8, 8), QSize(16, 16)), kLight.palette().accent) > 10);
}

TEST_CASE("pointing at the map reads the numbers, angles in degrees") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  open(view, knowing());
  auto& field = part<widgets::FieldWidget>(view);
  QTest::mouseMove(&field, pixel(field, 5, 2));
  const QString text = field.readout();
  CHECK(text.startsWith(QStringLiteral("θ 5.")));
  CHECK(text.contains(QStringLiteral("°, θ′ ")));
  CHECK(text.contains("rad/s: Q left "));
  CHECK(text.contains("Q right "));
  CHECK(text.endsWith("prefers right"));
  QTest::mouseMove(&field, pixel(field, -5, -2));
  CHECK(field.readout().endsWith("prefers left"));
  QTest::keyClick(&field, Qt::Key_Escape);
  QTest::keyClick(&field, Qt::Key_Right);
  CHECK(field.readout().startsWith(QStringLiteral("θ 0.0°")));
  CHECK(view.describe().contains("Q left 55.3, Q right 61.5, prefers right"));
  CHECK(view.describe().startsWith(QStringLiteral(
      "Preferred push over angle θ (°) and angular velocity θ′ (rad/s) at training step 3,000: left in")));
  CHECK(view.describe().contains(QStringLiteral("50.0 % of the plane")));
  CHECK(view.subtitle() == QStringLiteral("at x 0.12 m, x′ −0.30 m/s"));
}

TEST_CASE("of a table the cells are seen: hard, with their edges, unvisited ones grey") {
  application();
  auto frame = table();
  frame->params.figure = Figure::Value;
  const auto made = makeKnowledgeView();
  auto& view = *made;
  open(view, frame);
  auto& field = part<widgets::FieldWidget>(view);
  const QColor low = colourAt(field, pixel(field, -7.6, 0)), high = colourAt(field, pixel(field, -6.4, 0));
  CHECK(low == colourAt(field, pixel(field, -10, 0.3)));
  CHECK(high == colourAt(field, pixel(field, -3, 0.3)));
  CHECK(low != high);
  CHECK(colourAt(field, pixel(field, -7, 0.3)) != low);
  auto visits = table();
  visits->params.figure = Figure::Visits;
  view.setFrame(visits);
  CHECK(field.painter().options().highName == "12,345");
  QTest::mouseMove(&field, pixel(field, 10, 0));
  CHECK(field.readout().endsWith("seen 12,345 times"));
  auto gaps = table();
  for (int c = 0; c < 40; ++c) gaps->knowledge.grid.values[static_cast<std::size_t>(c) * 6 + 3] = NAN;
  view.setFrame(gaps);
  CHECK(field.painter().options().middleName.contains("grey"));
  CHECK(distance(colourAt(field, pixel(field, -12.8, -2.97)), kLight.palette().track) <= 4);
}

TEST_CASE("a figure that the agent does not have is said in words, with what it has") {
  application();
  auto policy = knowing();
  makeUnknown(*policy, {Figure::QLeft, Figure::QRight, Figure::Visits});
  policy->params.agent = AgentKind::Ppo;
  policy->params.figure = Figure::QRight;
  const auto made = makeKnowledgeView();
  auto& view = *made;
  open(view, policy);
  auto& field = part<widgets::FieldWidget>(view);
  CHECK(view.describe().startsWith("PPO does not estimate Q"));
  CHECK(view.describe().contains("Look at: Value, Preferred push, Probability of right."));
  const QImage image = field.grab().toImage();
  CHECK(countNear(image, field.plotRect().toRect(), kLight.palette().well, 4) >
        field.plotRect().width() * field.plotRect().height() * 0.8);
  CHECK(countNear(image, field.plotRect().toRect(), kLight.palette().muted, 40) > 100);
  QTest::mouseMove(&field, pixel(field, 5, 2));
  CHECK(field.readout().contains("right with probability 1.00"));
  auto ahead = std::make_shared<CartPoleFrame>();
  ahead->carts.push_back({});
  view.setFrame(ahead);
  CHECK(view.describe().startsWith("A map will appear here"));
}

TEST_CASE("figure and plane are asked for; an axis that is taken changes places") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  open(view, knowing());
  QSignalSpy requests(&view, &scenes::SceneView::requested);
  choice(view, "Map of", "Q of left")->trigger();
  REQUIRE(requests.count() == 1);
  CHECK(setOf(requests, 0) == std::pair<std::string, std::string>{"figure", "q-left"});
  choice(view, "Map: across", "Angular velocity θ′")->trigger();
  REQUIRE(requests.count() == 3);
  CHECK(setOf(requests, 1) == std::pair<std::string, std::string>{"plane-x", "theta-dot"});
  CHECK(setOf(requests, 2) == std::pair<std::string, std::string>{"plane-y", "theta"});
  QWidget card;
  const auto buttons = view.createHeadWidget(&card)->findChildren<QToolButton*>();
  REQUIRE(buttons.size() == 3);
  auto next = knowing();
  next->params.figure = Figure::Value;
  view.setFrame(next);
  CHECK(buttons[0]->text().startsWith("Value"));
  CHECK(buttons[1]->text().startsWith(QStringLiteral("θ ")));
  CHECK(buttons[2]->accessibleName().contains(QStringLiteral("Angular velocity θ′")));
}

TEST_CASE("the map's CSV has a row for each cell with every figure, in SI units") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  CHECK(view.csv() == "theta,theta-dot,value,q-left,q-right,preferred,probability,visits\n");
  open(view, knowing(10));
  const std::string csv = view.csv();
  CHECK(lines(csv) == 101);
  CHECK(csv.find("\n-0.21991") != std::string::npos);  // the centre of the first column: −12.6°
  CHECK(csv.find(",\n") != std::string::npos);         // no visits: empty
}

TEST_CASE("words for states and pushes have units, angles in degrees") {
  application();
  CHECK(stateText({0.5, -1, 0.1, 2}) == QStringLiteral("x 0.50 m, x′ −1.00 m/s, θ 5.7°, θ′ 2.00 rad/s"));
  CHECK(axisTitle(Axis::Theta) == QStringLiteral("angle θ (°)"));
  CHECK(stateNumber(Axis::Theta, 3 * 3.14159265 - 0.1) == QStringLiteral("174.3°"));  // turns are not counted
  CHECK(placeValue({0, 0, 2 * 3.14159265358979 + 0.1, 0}, Axis::Theta) == Approx(0.1));
  CHECK(siValue(Axis::Theta, shownValue(Axis::Theta, 0.2)) == Approx(0.2));
  CHECK(pushName(-1) == "left");
  CHECK(pushName(0.4) == "40 % right");
  CHECK(pushName(0) == "no push");
  CHECK(learns(AgentKind::Dqn));
  CHECK_FALSE(learns(AgentKind::Lqr));
  CHECK_FALSE(learns(AgentKind::Replay));
}

TEST_CASE("what is painted of what it knows on the screen is painted into files", "[look]") {
  application();
  const auto made = makeKnowledgeView();
  auto& view = *made;
  view.setFrame(knowing());
  checkPaintsIntoFiles(view);
}
