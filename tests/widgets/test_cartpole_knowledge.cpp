// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent knows, one transition and the memory: pictures, hits, CSV and words.
#include "scenes/cartpole/view/knowledge.h"
#include "scenes/cartpole/view/memory.h"
#include "scenes/cartpole/view/memory_painter.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/transition.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/field/field_widget.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using perc::test::application;

namespace {

const widgets::Theme kLight, kDark{true};
constexpr double kDegree = 3.14159265358979323846 / 180;

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

void look(scenes::SceneView& view, const char* name) {
  const char* folder = std::getenv("PERC_LOOK");
  if (!folder) return;
  struct Shot {
    QSize size;
    widgets::Theme theme;
    const char* tail;
  };
  widgets::Theme presenter;
  presenter.textScale = presenter.lineScale = 1.5;
  for (const Shot& shot : {Shot{{420, 320}, kLight, "small"}, Shot{{900, 600}, kLight, "light"},
                           Shot{{900, 600}, kDark, "dark"}, Shot{{1400, 900}, presenter, "large"}}) {
    application(shot.theme);
    view.resize(shot.size);
    view.show();
    QCoreApplication::processEvents();
    view.grab().save(QString("%1/%2-%3.png").arg(folder, name, shot.tail));
  }
  application(kLight);
}

}  // namespace

TEST_CASE("pictures of what it knows", "[look]") {
  application();
  KnowledgeView view;
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

namespace {

rl::Transition transition(bool terminated = false, bool truncated = false) {
  rl::Transition t;
  t.state = {0.12, -0.3, 3.2 * kDegree, 0.41};
  t.next = {0.114, -0.11, 3.67 * kDegree, 0.13};
  t.push = 1;
  t.action = 1;
  t.reward = 1;
  t.terminated = terminated;
  t.truncated = truncated;
  return t;
}

/// A step learned from by deep Q-learning: y = 1 + 0.99·25 = 25.75, δ = 25.75 − 24 = 1.75.
std::shared_ptr<CartPoleFrame> lesson(rl::Lesson::Rule rule, bool terminated = false, bool truncated = false) {
  auto frame = std::make_shared<CartPoleFrame>();
  frame->carts.push_back({});
  frame->hasLast = true;
  frame->last = transition();
  rl::Lesson& l = frame->lesson;
  l.rule = rule;
  l.transition = transition(terminated, truncated);
  l.update = 1234;
  l.discount = 0.99;
  l.rate = 0.1;
  if (rule == rl::Lesson::Rule::None) return frame;
  if (rule == rl::Lesson::Rule::HillClimbing || rule == rl::Lesson::Rule::CrossEntropy) {
    l.numbers = rl::SearchLesson{210, 180};
    return frame;
  }
  if (rule >= rl::Lesson::Rule::Reinforce) {
    l.target = 44.5;
    l.error = 4.5;
    l.after = 0.68;
    rl::PolicyLesson policy{40, 41, 0.66, 0.6, {}};
    if (rule == rl::Lesson::Rule::Ppo) policy.ppo = {1.1, false};
    l.numbers = policy;
    return frame;
  }
  l.numbers = rl::ValueLesson{.rewards = 1, .q = {23, 24}, .nextQ = {22.5, 25}, .nextAction = 1};
  l.target = terminated ? 1 : 25.75;
  l.error = l.target - 24;
  l.after = 24.175;
  return frame;
}

rl::ValueLesson& valuesOf(CartPoleFrame& frame) { return std::get<rl::ValueLesson>(frame.lesson.numbers); }

}  // namespace

TEST_CASE("pictures of one transition", "[look]") {
  application();
  using Rule = rl::Lesson::Rule;
  TransitionView view;
  view.setFrame(lesson(Rule::Dqn));
  look(view, "transition-dqn");
  view.setFrame(lesson(Rule::Dqn, true));
  look(view, "transition-terminated");
  auto q = lesson(Rule::QLearning, false, true);
  valuesOf(*q).trace = 1;
  q->params.agent = AgentKind::QLearning;
  view.setFrame(q);
  look(view, "transition-q");
  view.setFrame(lesson(Rule::Ppo));
  look(view, "transition-ppo");
  auto twice = lesson(Rule::DoubleDqn);
  valuesOf(*twice).nextOnlineQ = {21, 26};
  valuesOf(*twice).sample = {1.3, 0.7};
  view.setFrame(twice);
  look(view, "transition-double");
  auto none = lesson(Rule::None);
  none->params.agent = AgentKind::Random;
  view.setFrame(none);
  look(view, "transition-none");
}

namespace {

/// A memory of `shown` points out of 41,200 steps; every 40th is a failure at 12°, leaning to either side.
std::shared_ptr<CartPoleFrame> remembering(int shown = 3000) {
  auto frame = std::make_shared<CartPoleFrame>();
  frame->carts.push_back({});
  frame->params.agent = AgentKind::Dqn;
  Cloud& cloud = frame->cloud;
  cloud.size = 41200;
  cloud.capacity = 100000;
  cloud.failures = 87;
  for (int i = 0; i < shown; ++i) {
    const bool failed = i % 40 == 39;
    const double turn = i * 2.39996, out = std::sqrt((i + 0.5) / shown), side = std::sin(turn) > 0 ? 1 : -1;
    const double theta = failed ? side * 12.4 * kDegree : 8 * kDegree * out * std::cos(turn),
                 dot = failed ? side * (0.4 + out) : 1.5 * out * std::sin(turn);
    for (const double number : {0.4 * std::sin(turn), 0.2 * std::cos(turn), theta, dot})
      cloud.states.push_back(static_cast<float>(number));
    cloud.age.push_back(1 - static_cast<float>(i) / static_cast<float>(shown));
    cloud.priority.push_back(static_cast<float>(std::pow(10, std::sin(i * 0.7))));
    cloud.failed.push_back(failed);
    cloud.action.push_back(i % 2);
  }
  auto curve = std::make_shared<Curve>(figureTable().columns());
  std::vector<float> row(kEpisodeColumnCount, 0.0F);
  row[kFailures] = 1240;
  curve->append(1000, row.data());
  row[kFailures] = 87;
  curve->append(3000, row.data());
  frame->curve = curve;
  return frame;
}

void starve(CartPoleFrame& frame) {
  frame.warning = {"Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.",
                   {"87", "41200"}};
  frame.learning.dqn = {0.125, 34.5};
}

}  // namespace

TEST_CASE("pictures of the memory", "[look]") {
  application();
  MemoryView view;
  auto frame = remembering();
  view.setFrame(frame);
  look(view, "memory-age");
  auto starved = remembering();
  starve(*starved);
  starved->params.cloudColour = CloudColour::Priority;
  view.setFrame(starved);
  look(view, "memory-warned");
  auto none = std::make_shared<CartPoleFrame>();
  none->params.agent = AgentKind::Ppo;
  view.setFrame(none);
  look(view, "memory-none");
}

namespace {

template <class T>
T& part(const QWidget& view) {
  auto* found = view.findChild<T*>();
  REQUIRE(found);
  return *found;
}

template <class V>
void open(V& view, std::shared_ptr<const Frame> frame, QSize size = {700, 600}) {
  view.resize(size);
  view.setFrame(std::move(frame));
  view.show();
  QCoreApplication::processEvents();
}

/// The pixel of a place of the map, θ in degrees.
QPoint pixel(widgets::FieldWidget& field, double theta, double thetaDot) {
  return field.painter().axes().toPixel(field.plotRect(), theta, thetaDot).toPoint();
}

QColor colourAt(QWidget& widget, const QPoint& at) {
  return widget.grab().toImage().pixelColor(at * widget.devicePixelRatioF());
}

std::pair<std::string, std::string> setOf(const QSignalSpy& requests, int which) {
  const auto set = std::get<request::Set>(requests[which][0].value<Request>());
  return {set.id, std::get<std::string>(set.value)};
}

/// The submenus of a view's menu, with what can be chosen in them.
QAction* choice(const scenes::SceneView& view, const char* menu, const char* option) {
  for (QAction* entry : view.actions())
    if (entry->menu() && entry->text() == QString::fromUtf8(menu))
      for (QAction* action : entry->menu()->actions())
        if (action->text() == QString::fromUtf8(option)) return action;
  FAIL("no choice " << menu << ": " << option);
  return nullptr;
}

int lines(const std::string& text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

int indexOf(const LessonSheet& sheet, const std::string& id) {
  for (std::size_t i = 0; i < sheet.numbers.size(); ++i)
    if (sheet.numbers[i].id == id) return static_cast<int>(i);
  FAIL("no number " << id);
  return -1;
}

bool anyStruck(const LessonSheet& sheet) {
  for (const FormulaLine& line : sheet.lines)
    for (const FormulaPiece& piece : line.numbers)
      if (piece.struck) return true;
  return false;
}

}  // namespace

TEST_CASE("the map of preferred pushes is blue where left is preferred and orange where right is") {
  application();
  KnowledgeView view;
  open(view, knowing());
  auto& field = part<widgets::FieldWidget>(view);
  const widgets::Palette& p = kLight.palette();
  CHECK(perc::test::distance(colourAt(field, pixel(field, -5, -2)), p.signedLow) <= 8);
  CHECK(perc::test::distance(colourAt(field, pixel(field, 5, 2)), p.signedHigh) <= 8);
  CHECK(field.painter().options().lowName == "left");
  CHECK(field.painter().options().highName == "right");
  // The border lies where both Q are equal, not on the nearest cell's edge: θ = −θ'/4.
  const double border = -0.5 / 4 / kDegree;
  CHECK(perc::test::distance(colourAt(field, pixel(field, border - 0.4, 0.5)), p.signedLow) <= 8);
  CHECK(perc::test::distance(colourAt(field, pixel(field, border + 0.4, 0.5)), p.signedHigh) <= 8);
}

TEST_CASE("the state now is marked on the map, its way leads there, and episodes end at dashed lines") {
  application();
  KnowledgeView view;
  open(view, knowing());
  auto& field = part<widgets::FieldWidget>(view);
  CHECK(perc::test::distance(colourAt(field, pixel(field, 3.2, 0.41)), kLight.palette().accent) <= 8);
  const QImage image = field.grab().toImage();
  const auto dark = [&](double theta) {
    return perc::test::countNear(
        image, QRect(pixel(field, theta, 2.9), pixel(field, theta, -2.9)).adjusted(-2, 0, 2, 0), kLight.palette().text);
  };
  CHECK(dark(12) > 100);
  CHECK(dark(-12) > 100);
  CHECK(dark(-9) == 0);
  auto away = knowing();
  away->carts[0].state.theta = 40 * kDegree;  // off the map: at its border
  away->path = nullptr;
  view.setFrame(away);
  const QPoint border = pixel(field, 14, 0.41);
  CHECK(perc::test::countNear(field.grab().toImage(), QRect(border - QPoint(8, 8), QSize(16, 16)),
                              kLight.palette().accent) > 10);
}

TEST_CASE("pointing at the map reads the numbers, angles in degrees") {
  application();
  KnowledgeView view;
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
  KnowledgeView view;
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
  CHECK(perc::test::distance(colourAt(field, pixel(field, -12.8, -2.97)), kLight.palette().track) <= 4);
}

TEST_CASE("a figure that the agent does not have is said in words, with what it has") {
  application();
  auto policy = knowing();
  makeUnknown(*policy, {Figure::QLeft, Figure::QRight, Figure::Visits});
  policy->params.agent = AgentKind::Ppo;
  policy->params.figure = Figure::QRight;
  KnowledgeView view;
  open(view, policy);
  auto& field = part<widgets::FieldWidget>(view);
  CHECK(view.describe().startsWith("PPO does not estimate Q"));
  CHECK(view.describe().contains("Look at: Value, Preferred push, Probability of right."));
  const QImage image = field.grab().toImage();
  CHECK(perc::test::countNear(image, field.plotRect().toRect(), kLight.palette().well, 4) >
        field.plotRect().width() * field.plotRect().height() * 0.8);
  CHECK(perc::test::countNear(image, field.plotRect().toRect(), kLight.palette().muted, 40) > 100);
  QTest::mouseMove(&field, pixel(field, 5, 2));
  CHECK(field.readout().contains("right with probability 1.00"));
  auto ahead = std::make_shared<CartPoleFrame>();
  ahead->carts.push_back({});
  view.setFrame(ahead);
  CHECK(view.describe().startsWith("A map will appear here"));
}

TEST_CASE("figure and plane are asked for; an axis that is taken changes places") {
  application();
  KnowledgeView view;
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
  KnowledgeView view;
  CHECK(view.csv() == "theta,theta-dot,value,q-left,q-right,preferred,probability,visits\n");
  open(view, knowing(10));
  const std::string csv = view.csv();
  CHECK(lines(csv) == 101);
  CHECK(csv.find("\n-0.21991") != std::string::npos);  // the centre of the first column: −12.6°
  CHECK(csv.find(",\n") != std::string::npos);         // no visits: empty
}

TEST_CASE("a step of deep Q-learning in symbols and with its numbers") {
  application();
  TransitionView view;
  open(view, lesson(rl::Lesson::Rule::Dqn));
  const QString words = view.describe();
  CHECK(words.contains(QStringLiteral("y = r + γ·max Q⁻(s′, a′) = y = 1 + 0.99·max(22.500, 25.000) = 25.750")));
  CHECK(words.contains(QStringLiteral("δ = 25.750 − 24.000 = 1.750")));
  CHECK(words.contains(QStringLiteral("24.000 → 24.175")));
  CHECK(words.contains(QStringLiteral("by right with reward 1 to x 0.11 m, x′ −0.11 m/s, θ 3.7°, θ′ 0.13 rad/s")));
  CHECK(view.subtitle() == "Deep Q-network (DQN), update 1,234");
  const std::string csv = view.csv();
  CHECK(csv.rfind("name,value\nstate-x,0.12\n", 0) == 0);
  CHECK(csv.find("\ntarget,25.75\n") != std::string::npos);
  CHECK(csv.find("\nterminated,0\n") != std::string::npos);
}

TEST_CASE("every number of a transition can be pointed at and says what it is") {
  application();
  TransitionView view;
  open(view, lesson(rl::Lesson::Rule::Dqn), {900, 700});
  auto& sheet = part<TransitionSheet>(view);
  for (const char* id : {"state-x", "state-theta-dot", "action", "reward", "next-theta", "discount", "next-q-left",
                         "next-q-right", "target", "q", "error", "after"}) {
    INFO(id);
    const int number = indexOf(sheet.sheet(), id);
    const QRectF at = sheet.placeOf(number);
    REQUIRE_FALSE(at.isEmpty());
    QTest::mouseMove(&sheet, at.center().toPoint());
    CHECK(sheet.pointed() == number);
    CHECK(view.readout().contains(sheet.sheet().numbers[static_cast<std::size_t>(number)].meaning));
  }
  QTest::mouseMove(&sheet, sheet.placeOf(indexOf(sheet.sheet(), "target")).center().toPoint());
  CHECK(view.readout().contains(QStringLiteral("y = 25.750")));
  CHECK(view.readout().contains(QStringLiteral("max(22.500, 25.000)")));
  CHECK(perc::test::countNear(sheet.grab().toImage(), sheet.rect(), kLight.palette().accentSoft, 4) > 100);
  QTest::keyClick(&sheet, Qt::Key_Escape);
  CHECK(sheet.pointed() == -1);
  QTest::keyClick(&sheet, Qt::Key_Right);
  CHECK(sheet.pointed() == LessonSheet::kState);
  QTest::keyClick(&sheet, Qt::Key_Down);
  CHECK(sheet.pointed() == LessonSheet::kState + 1);
  CHECK(sheet.spokenValue().contains(QStringLiteral("x′ = −0.30 m/s")));
}

TEST_CASE("what cannot follow a terminated step is struck out; after truncation it counts") {
  application();
  using Rule = rl::Lesson::Rule;
  for (const Rule rule : {Rule::QLearning, Rule::Sarsa, Rule::Dqn, Rule::DoubleDqn, Rule::ActorCritic, Rule::Ppo}) {
    INFO(static_cast<int>(rule));
    CHECK(anyStruck(lessonSheet(*lesson(rule, true))));
    CHECK_FALSE(anyStruck(lessonSheet(*lesson(rule, false, true))));
    CHECK_FALSE(anyStruck(lessonSheet(*lesson(rule))));
  }
  TransitionView view;
  open(view, lesson(Rule::Dqn, true), {900, 700});
  CHECK(view.describe().contains(QStringLiteral("y = 1~ + 0.99·max(22.500, 25.000)~ = 1.000")));
  auto& sheet = part<TransitionSheet>(view);
  const QRect term = sheet.placeOf(indexOf(sheet.sheet(), "next-q-right")).toRect();
  CHECK(perc::test::countNear(sheet.grab().toImage(), term, kLight.palette().error, 40) >= term.width() / 2);
  CHECK(view.csv().find("\nterminated,1\n") != std::string::npos);
  open(view, lesson(Rule::Dqn, false, true), {900, 700});
  CHECK(view.describe().contains("the value of the last state still counts"));
  CHECK(perc::test::countNear(sheet.grab().toImage(), term.translated(0, 0), kLight.palette().error, 40) == 0);
}

TEST_CASE("each rule has its own formula") {
  using Rule = rl::Lesson::Rule;
  application();
  TransitionView view;
  const auto words = [&view](std::shared_ptr<CartPoleFrame> frame) {
    view.setFrame(std::move(frame));
    return view.describe();
  };
  auto q = lesson(Rule::QLearning);
  valuesOf(*q).trace = 0.792;
  CHECK(words(q).contains(QStringLiteral("Q(s, a) ← 24.000 + 0.1·1.750 = 24.175")));
  CHECK(words(q).contains(QStringLiteral("e = 0.99·0.8 = 0.792")));
  auto sarsa = lesson(Rule::Sarsa);
  valuesOf(*sarsa).nextAction = 0;
  CHECK(words(sarsa).contains(QStringLiteral("y = r + γ·Q(s′, left) = y = 1 + 0.99·22.500")));
  auto twice = lesson(Rule::DoubleDqn);
  valuesOf(*twice).nextOnlineQ = {21, 26};
  valuesOf(*twice).sample = {1.3, 0.5};
  CHECK(words(twice).contains(QStringLiteral("a* = argmax(21.000, 26.000) = right")));
  CHECK(words(twice).contains(QStringLiteral("y = 1 + 0.99·25.000 = 25.750")));
  CHECK(words(twice).contains(QStringLiteral("0.5·1.750 = 0.875")));
  auto several = lesson(Rule::Dqn);
  valuesOf(*several).returnSteps = 3;
  valuesOf(*several).rewards = 2.9701;
  several->lesson.discount = 0.970299;
  CHECK(words(several).contains(QStringLiteral("y = R + γ^3·max Q⁻(s′, a′) = y = 2.97 + 0.9703·max(22.500, 25.000)")));
  CHECK(words(lesson(Rule::Reinforce)).contains(QStringLiteral("A = 44.500 − 40.000 = 4.500")));
  CHECK(words(lesson(Rule::Reinforce)).contains(QStringLiteral("L = −4.500·ln 0.660 = 1.870")));
  CHECK(words(lesson(Rule::ActorCritic)).contains(QStringLiteral("δ = 1 + 0.99·41.000 − 40.000 = 1.590")));
  auto clipped = lesson(Rule::Ppo);
  std::get<rl::PolicyLesson>(clipped->lesson.numbers).ppo = {1.5, true};
  CHECK(words(clipped).contains(QStringLiteral("L = −min(1.500·4.500, 1.200·4.500) = −5.400")));
  CHECK(words(clipped).contains("loss, clipped"));
  CHECK(words(lesson(Rule::HillClimbing)).contains(QStringLiteral("210 ≥ 180: kept")));
}

TEST_CASE("an agent that learns nothing shows its step and says so") {
  application();
  auto frame = lesson(rl::Lesson::Rule::None);
  frame->params.agent = AgentKind::AlwaysLeft;
  TransitionView view;
  CHECK(view.describe().startsWith("One step will appear here"));
  open(view, frame);
  CHECK(view.describe().contains("does not learn"));
  CHECK(view.describe().contains("by right with reward 1"));
  auto learner = lesson(rl::Lesson::Rule::None);
  learner->hasLast = false;
  view.setFrame(learner);
  CHECK(view.describe().contains("has not learned from a step yet"));
  CHECK(view.csv() == "name,value\n");
}

TEST_CASE("the memory says how many failures are left in it") {
  application();
  MemoryView view;
  CHECK(view.describe().startsWith("The steps that the agent remembers"));
  open(view, remembering(), {900, 600});
  CHECK(view.describe().startsWith("41,200 of 100,000 steps, 87 failures among them."));
  CHECK(view.describe().contains("87 failures left; 1,240 at most so far."));
  const std::string csv = view.csv();
  CHECK(csv.rfind("x,x-dot,theta,theta-dot,action,age,priority,failed\n", 0) == 0);
  CHECK(lines(csv) == 3001);
  const QImage calm = view.grab().toImage();
  CHECK(perc::test::countNear(calm, calm.rect(), kLight.palette().errorSoft, 3) == 0);
  auto starved = remembering();
  starve(*starved);
  view.setFrame(starved);
  const QImage warned = view.grab().toImage();
  CHECK(perc::test::countNear(warned, warned.rect(), kLight.palette().errorSoft, 3) > 1000);
  CHECK(view.describe().contains("Only 87 of 41200 remembered steps are failures"));
  CHECK(view.describe().contains("Action gap 0.125."));
  CHECK(view.describe().contains("Value of lost states 34.5, in truth below 10."));
}

TEST_CASE("a point of the memory is coloured by its age and can be read; failures are crosses on top") {
  application();
  auto frame = remembering(0);
  Cloud& cloud = frame->cloud;
  cloud.states = {0, 0, -0.1F, 0, 0, 0, 0.1F, 0, 0, 0, 0, 1};
  cloud.age = {1, 0, 0.25F};
  cloud.priority = {1, 1, 1};
  cloud.failed = {0, 0, 1};
  cloud.action = {0, 1, 0};
  MemoryView view;
  open(view, frame, {900, 600});
  const widgets::Theme theme = widgets::themeOf(&view);
  const MemoryPainter painter(*frame, theme);
  const auto at = [&](int point) { return painter.pixelOf(point, view.figureRect()).toPoint(); };
  const QColor old = colourAt(view, at(0)), fresh = colourAt(view, at(1));
  CHECK(old.lightness() > fresh.lightness() + 40);  // old steps fade into the light ground
  const QImage image = view.grab().toImage();
  CHECK(perc::test::countNear(image, QRect(at(2) - QPoint(6, 6), QSize(13, 13)), kLight.palette().text, 30) > 20);
  CHECK(perc::test::countNear(image, QRect(at(1) - QPoint(6, 6), QSize(13, 13)), kLight.palette().text, 30) == 0);
  QTest::mouseMove(&view, at(2) + QPoint(3, 0));
  CHECK(view.pointed() == 2);
  CHECK(view.readout().contains("pushed left"));
  CHECK(view.readout().contains("the episode failed here"));
  CHECK(view.describe().contains("Pointed at: "));
  QTest::mouseMove(&view, at(1));
  CHECK(view.readout().contains("older than 0.0 % of the memory"));
  QTest::keyClick(&view, Qt::Key_Left);
  CHECK(view.pointed() != 1);
  QSignalSpy requests(&view, &scenes::SceneView::requested);
  choice(view, "Memory coloured by", "Priority")->trigger();
  REQUIRE(requests.count() == 1);
  CHECK(setOf(requests, 0) == std::pair<std::string, std::string>{"cloud-colour", "priority"});
}

TEST_CASE("agents without a memory say why they have none") {
  application();
  MemoryView view;
  const auto words = [&view](AgentKind kind) {
    auto frame = std::make_shared<CartPoleFrame>();
    frame->params.agent = kind;
    view.setFrame(frame);
    return view.describe();
  };
  CHECK(words(AgentKind::Ppo).contains("throws them away"));
  CHECK(words(AgentKind::Sarsa).contains("learns from each one once"));
  CHECK(words(AgentKind::Lqr).contains("does not learn"));
  CHECK(words(AgentKind::HillClimbing).contains("whole episodes"));
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

TEST_CASE("what is painted on the screen is painted into files", "[look]") {
  application();
  KnowledgeView knowledge;
  knowledge.setFrame(knowing());
  TransitionView step;
  step.setFrame(lesson(rl::Lesson::Rule::DoubleDqn));
  MemoryView memory;
  memory.setFrame(remembering());
  for (scenes::SceneView* view : std::initializer_list<scenes::SceneView*>{&knowledge, &step, &memory})
    for (const QSize size : {QSize(420, 320), QSize(1400, 900)})
      for (const widgets::Theme& theme : {kLight, kDark}) {
        const QImage image = perc::test::painted(
            size, theme, [&](QPainter& painter) { view->render(painter, QRectF(QPointF(), size), theme); });
        CHECK(image.width() * image.height() - perc::test::countNear(image, image.rect(), theme.palette().card, 2) >
              size.width() * size.height() / 20);
      }
}
