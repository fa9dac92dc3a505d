// SPDX-License-Identifier: GPL-3.0-or-later
// What an agent knows, one transition and the memory: pictures, hits, CSV and words.
#include "scenes/cartpole/knowledge_view.h"
#include "scenes/cartpole/memory_painter_view.h"
#include "scenes/cartpole/memory_view.h"
#include "scenes/cartpole/state_words_view.h"
#include "scenes/cartpole/transition_view.h"
#include "tests/widgets/support.h"
#include "widgets/field/field_widget.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch.hpp>
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
  auto path = std::make_shared<std::vector<rl::CartPoleState>>();
  for (int i = 0; i < 120; ++i) {
    const double t = i * 0.1, size = 1 - i / 200.0;
    path->push_back({0.12 * size, -0.3, (3.2 + 6 * size * std::sin(t) * (119 - i) / 119) * kDegree, 0.41 + 1.2 * size * std::cos(t) * (119 - i) / 119});
  }
  frame->path = path;
  Knowledge& known = frame->knowledge;
  known.grid = {cells, cells, 6, -14 * kDegree, 14 * kDegree, -3, 3, {}};
  for (int r = 0; r < cells; ++r)
    for (int c = 0; c < cells; ++c) {
      const double theta = known.grid.x(c), dot = known.grid.y(r), lean = theta + dot / 4;
      const double value = 100 * std::exp(-20 * lean * lean), gap = 40 * lean;
      for (const double number : {value, value - gap, value + gap, lean > 0 ? 1.0 : -1.0, 1 / (1 + std::exp(-30 * lean)), rl::kUndefined})
        known.grid.values.push_back(static_cast<float>(number));
    }
  frame->opinion.value = 61.5;
  frame->opinion.q[0] = 55.25;
  frame->opinion.q[1] = 61.5;
  frame->opinion.preferred = 1;
  return frame;
}

/// A table of 4 × 3 cells in the same plane, with visits.
std::shared_ptr<CartPoleFrame> table() {
  auto frame = knowing();
  frame->params.agent = rl::AgentKind::QLearning;
  frame->tableCells = 12;
  Knowledge& known = frame->knowledge;
  known.edgesX = {-7 * kDegree, 0, 7 * kDegree};
  known.edgesY = {-1, 1};
  for (int r = 0; r < known.grid.rows; ++r)
    for (int c = 0; c < known.grid.columns; ++c) {
      const int column = std::min(3, c * 4 / known.grid.columns), row = known.grid.y(r) < -1 ? 0 : known.grid.y(r) < 1 ? 1 : 2;
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
    for (std::size_t i = static_cast<std::size_t>(figure); i < frame.knowledge.grid.values.size(); i += 6) frame.knowledge.grid.values[i] = NAN;
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
  for (const Shot& shot : {Shot{{420, 320}, kLight, "small"}, Shot{{900, 600}, kLight, "light"}, Shot{{900, 600}, kDark, "dark"}, Shot{{1400, 900}, presenter, "large"}}) {
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
  policy->params.agent = rl::AgentKind::Ppo;
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
  l.rewards = 1;
  if (rule == rl::Lesson::Rule::HillClimbing || rule == rl::Lesson::Rule::CrossEntropy) {
    l.candidate = 210;
    l.best = 180;
    return frame;
  }
  if (rule >= rl::Lesson::Rule::Reinforce) {
    l.value = 40;
    l.nextValue = 41;
    l.target = 44.5;
    l.error = 4.5;
    l.probability = 0.66;
    l.oldProbability = 0.6;
    l.ratio = 1.1;
    l.after = 0.68;
    return frame;
  }
  l.q[0] = 23;
  l.q[1] = 24;
  l.nextQ[0] = 22.5;
  l.nextQ[1] = 25;
  l.nextAction = 1;
  l.target = terminated ? 1 : 25.75;
  l.error = l.target - 24;
  l.after = 24.175;
  return frame;
}

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
  q->lesson.trace = 1;
  q->params.agent = rl::AgentKind::QLearning;
  view.setFrame(q);
  look(view, "transition-q");
  view.setFrame(lesson(Rule::Ppo));
  look(view, "transition-ppo");
  auto twice = lesson(Rule::DoubleDqn);
  twice->lesson.nextOnlineQ[0] = 21;
  twice->lesson.nextOnlineQ[1] = 26;
  twice->lesson.weight = 0.7;
  twice->lesson.priority = 1.3;
  view.setFrame(twice);
  look(view, "transition-double");
  auto none = lesson(Rule::None);
  none->params.agent = rl::AgentKind::Random;
  view.setFrame(none);
  look(view, "transition-none");
}

namespace {

/// A memory of `shown` points out of 41,200 steps; every 40th is a failure at 12°, leaning to either side.
std::shared_ptr<CartPoleFrame> remembering(int shown = 3000) {
  auto frame = std::make_shared<CartPoleFrame>();
  frame->carts.push_back({});
  frame->params.agent = rl::AgentKind::Dqn;
  Cloud& cloud = frame->cloud;
  cloud.size = 41200;
  cloud.capacity = 100000;
  cloud.failures = 87;
  for (int i = 0; i < shown; ++i) {
    const bool failed = i % 40 == 39;
    const double turn = i * 2.39996, out = std::sqrt((i + 0.5) / shown), side = std::sin(turn) > 0 ? 1 : -1;
    const double theta = failed ? side * 12.4 * kDegree : 8 * kDegree * out * std::cos(turn), dot = failed ? side * (0.4 + out) : 1.5 * out * std::sin(turn);
    for (const double number : {0.4 * std::sin(turn), 0.2 * std::cos(turn), theta, dot}) cloud.states.push_back(static_cast<float>(number));
    cloud.age.push_back(1 - static_cast<float>(i) / static_cast<float>(shown));
    cloud.priority.push_back(static_cast<float>(std::pow(10, std::sin(i * 0.7))));
    cloud.failed.push_back(failed);
    cloud.action.push_back(i % 2);
  }
  auto curve = std::make_shared<Curve>(std::vector<std::string>{std::begin(kEpisodeColumns), std::end(kEpisodeColumns)});
  std::vector<float> row(kEpisodeColumnCount, 0.0F);
  row[kFailures] = 1240;
  curve->append(1000, row.data());
  row[kFailures] = 87;
  curve->append(3000, row.data());
  frame->curve = curve;
  return frame;
}

void starve(CartPoleFrame& frame) {
  frame.warning = {"Only %1 of %2 remembered steps are failures: what must not be done is being forgotten.", {"87", "41200"}};
  frame.learning.actionGap = 0.125;
  frame.learning.doomedValue = 34.5;
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
  none->params.agent = rl::AgentKind::Ppo;
  view.setFrame(none);
  look(view, "memory-none");
}
