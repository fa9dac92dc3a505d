// SPDX-License-Identifier: GPL-3.0-or-later
// One transition in symbols and numbers: pictures, hits, CSV and words.
#include "scenes/cartpole/view/transition.h"
#include "tests/widgets/cartpole_support.h"

#include <QTest>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::test;

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
  CHECK(countNear(sheet.grab().toImage(), sheet.rect(), kLight.palette().accentSoft, 4) > 100);
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
  CHECK(countNear(sheet.grab().toImage(), term, kLight.palette().error, 40) >= term.width() / 2);
  CHECK(view.csv().find("\nterminated,1\n") != std::string::npos);
  open(view, lesson(Rule::Dqn, false, true), {900, 700});
  CHECK(view.describe().contains("the value of the last state still counts"));
  CHECK(countNear(sheet.grab().toImage(), term.translated(0, 0), kLight.palette().error, 40) == 0);
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

TEST_CASE("what is painted of a transition on the screen is painted into files", "[look]") {
  application();
  TransitionView view;
  view.setFrame(lesson(rl::Lesson::Rule::DoubleDqn));
  checkPaintsIntoFiles(view);
}
