// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/graph.h"
#include "scenes/cartpole/view/views.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/graph/graph_widget.h"

#include <QAction>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace perc;
using namespace perc::cartpole;
using perc::test::application;

namespace {

constexpr int kSide = 32;

/// A table's agent in the tenth step, with everything that a page could show.
std::shared_ptr<CartPoleFrame> frameOf(AgentKind agent, CoursePage page = CoursePage::Decisions) {
  auto frame = std::make_shared<CartPoleFrame>();
  frame->params.agent = agent;
  frame->params.coursePage = page;
  frame->step = frame->trainingSteps = 4000;
  Cart cart;
  cart.state = {0.1, -0.2, 0.05, 0.3};
  cart.steps = 10;
  cart.score = 10;
  frame->carts.push_back(cart);
  auto path = std::make_shared<std::vector<CartPoleState>>();
  for (int i = 0; i <= 10; ++i) path->push_back({0.01 * i, -0.02 * i, 0.005 * i, 0.03 * i});
  frame->path = path;
  const auto before = path->at(9).numbers(), after = cart.state.numbers();
  frame->last = {{before.begin(), before.end()}, {after.begin(), after.end()}, 1, 1, 1, false, false, 0};
  frame->hasLast = true;
  frame->learning.exploration = 0.52;
  frame->learning.policy = {0.41, rl::kUndefined};
  frame->opinion = {
      .value = 20, .preferred = 1, .q = {{17.25, 23.5}}, .probability = {{0.3, 0.7}}, .push = {}, .visits = 12};
  frame->curve = std::make_shared<Curve>(figureTable().columns());
  Knowledge& known = frame->knowledge;
  known.grid = planeOf(Axis::Theta, Axis::ThetaDot, Task::Balance, kSide, kSide);
  known.grid.outputs = 6;
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column) {
      const double lean = known.grid.x(column) * 4 + known.grid.y(row) / 3;
      const double right = 1 / (1 + std::exp(-6 * lean));
      for (const double v : {20 - lean * lean, 20 - 5 * lean, 20 + 5 * lean, lean > 0 ? 1.0 : -1.0, right,
                             std::round(200 * std::exp(-6 * lean * lean))})
        known.grid.values.push_back(static_cast<float>(v));
    }
  frame->lesson.rule = rl::Lesson::Rule::QLearning;
  frame->lesson.transition = frame->last;
  frame->lesson.update = 4000;
  frame->lesson.discount = 0.99;
  frame->lesson.rate = 0.1;
  frame->lesson.numbers = rl::ValueLesson{.rewards = 1, .q = {17.25, 20}, .nextQ = {15, 25}, .nextAction = 1};
  frame->lesson.target = 25.75;
  frame->lesson.error = 5.75;
  frame->lesson.after = 20.575;
  frame->tableCells = 576;
  return frame;
}

AgentGraph graphOf(const char* role, const std::vector<std::string>& outputs) {
  AgentGraph made{role, {}};
  GraphLayer in, out;
  in.units = 4;
  in.names = {"x", "x-dot", "theta", "theta-dot"};
  out.units = static_cast<int>(outputs.size());
  out.names = outputs;
  out.weights.resize(4 * outputs.size(), 0.5F);
  out.biases.resize(outputs.size());
  made.graph.layers = {in, out};
  made.graph.parameterCount = 5 * out.units;
  return made;
}

/// Written where somebody wants to look at them.
void keep(const QImage& image, const QString& name) {
  if (const char* folder = std::getenv("PERC_PICTURES"))
    image.save(QString::fromLocal8Bit(folder) + '/' + name + ".png");
}

/// What was asked for, as "id".
std::vector<std::string> asked(const std::vector<Request>& requests) {
  std::vector<std::string> ids;
  for (const Request& request : requests)
    if (const auto* set = std::get_if<request::Set>(&request)) ids.push_back(set->id);
  return ids;
}

const CoursePage kAll[] = {CoursePage::Decisions, CoursePage::Exploration, CoursePage::QLearning,
                           CoursePage::PolicyGradient, CoursePage::WhyDeep};

}  // namespace

TEST_CASE("the course speaks before there is a run", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  CHECK(view.describe().contains("reward"));
  const auto picture = test::painted({420, 320}, {}, [&](QPainter& painter) {
    view.render(painter, {8, 8, 404, 304}, {});
  });
  CHECK(test::countNear(picture, picture.rect(), widgets::palette(false).text) > 200);
}

TEST_CASE("every page is painted in all sizes and for all agents", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  for (const AgentKind agent : {AgentKind::Random, AgentKind::CrossEntropy, AgentKind::QLearning, AgentKind::Dqn,
                                AgentKind::Ppo, AgentKind::Replay})
    for (const CoursePage page : kAll) {
      view.setFrame(frameOf(agent, page));
      INFO(static_cast<int>(agent) << " " << static_cast<int>(page));
      CHECK(view.describe().size() > 100);
      for (const QSize size : {QSize(240, 160), QSize(420, 320), QSize(900, 560), QSize(320, 900), QSize(1400, 900)})
        for (const widgets::Theme& theme : {widgets::Theme{}, widgets::Theme{true, 1.5, 1.5}}) {
          const auto picture = test::painted(size, theme, [&](QPainter& painter) {
            view.render(painter, QRectF(QPointF(0, 0), size).adjusted(8, 8, -8, -8), theme);
          });
          CHECK(test::countNear(picture, picture.rect(), theme.palette().text) > 100);
          keep(picture, QString("course-%1-%2-%3-%4")
                            .arg(static_cast<int>(page))
                            .arg(static_cast<int>(agent))
                            .arg(size.width())
                            .arg(theme.dark));
        }
    }
}

TEST_CASE("pages carry the numbers of the moment", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  view.setFrame(frameOf(AgentKind::QLearning));
  CHECK(view.describe().contains("Step 10 of at most 500"));
  CHECK(view.describe().contains("discounted 9.562"));  // (1 - 0.99^10) / 0.01
  auto ended = frameOf(AgentKind::QLearning);
  ended->last.truncated = true;
  view.setFrame(ended);
  CHECK(view.describe().contains("Truncated: the step limit"));
  view.setFrame(frameOf(AgentKind::QLearning, CoursePage::Exploration));
  CHECK(view.describe().contains("now ε = 0.52"));
  CHECK(view.describe().contains("because it seemed best"));
  view.setFrame(frameOf(AgentKind::QLearning, CoursePage::QLearning));
  INFO(view.describe().toStdString());
  CHECK(view.describe().contains("target 25.75, Q before 20, error 5.75, Q after 20.5"));
  CHECK(view.csv().find("target,25.75\n") != std::string::npos);
  view.setFrame(frameOf(AgentKind::Ppo, CoursePage::PolicyGradient));
  CHECK(view.describe().contains("probability of 70"));
  view.setFrame(frameOf(AgentKind::QLearning, CoursePage::WhyDeep));
  CHECK(view.describe().contains("576"));
  CHECK(view.csv().find("cells-of-10-bins,10000\n") != std::string::npos);
}

TEST_CASE("a policy's page says which way a push was moved", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  auto frame = frameOf(AgentKind::Reinforce, CoursePage::PolicyGradient);
  frame->lesson.rule = rl::Lesson::Rule::Reinforce;
  frame->lesson.numbers = rl::PolicyLesson{};
  view.setFrame(frame);
  CHECK(view.describe().contains("more probable"));
  frame = std::make_shared<CartPoleFrame>(*frame);
  frame->lesson.error = -2;
  view.setFrame(frame);
  CHECK(view.describe().contains("less probable"));
}

TEST_CASE("keys and head turn the pages by asking for them", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  view.resize(800, 500);
  view.show();
  std::vector<Request> requests;
  QObject::connect(&view, &scenes::SceneView::requested, [&](const Request& request) { requests.push_back(request); });
  view.setFrame(frameOf(AgentKind::QLearning));
  QTest::keyClick(&view, Qt::Key_PageUp);  // the first page is the first
  CHECK(requests.empty());
  QTest::keyClick(&view, Qt::Key_PageDown);
  REQUIRE(requests.size() == 1);
  CHECK(std::get<request::Set>(requests[0]).id == "course-page");
  CHECK(std::get<request::Set>(requests[0]).value == param::Value(std::string("exploration")));
  view.actions()[4]->trigger();
  CHECK(std::get<request::Set>(requests.back()).value == param::Value(std::string("why-deep")));
}

TEST_CASE("buttons of a page set what they say, and can be reached by keyboard", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  view.resize(800, 500);
  view.show();
  std::vector<Request> requests;
  int finished = 0;
  QObject::connect(&view, &scenes::SceneView::requested, [&](const Request& request) { requests.push_back(request); });
  QObject::connect(&view, &scenes::SceneView::requestsFinished, [&] { ++finished; });
  for (const CoursePage page : kAll) {
    view.setFrame(frameOf(AgentKind::QLearning, page));
    const auto buttons = view.findChildren<QToolButton*>();
    CHECK(buttons.size() >= 3);
    for (QToolButton* button : buttons) {
      INFO(button->text().toStdString());
      CHECK(button->focusPolicy() & Qt::TabFocus);
      requests.clear();
      finished = 0;
      button->click();
      CHECK(finished == 1);
      REQUIRE(!requests.empty());
      for (const std::string& id : asked(requests)) CHECK(param::find(schema().declarations(), id) != nullptr);
      for (const Request& request : requests) {  // each value is one that its parameter takes
        const auto& set = std::get<request::Set>(request);
        param::Values values(schema().declarations());
        CHECK(values.set(set.id, set.value));
      }
    }
  }
  view.setFrame(frameOf(AgentKind::Ppo, CoursePage::Exploration));
  requests.clear();
  view.findChildren<QToolButton*>().last()->click();
  CHECK(asked(requests) ==
        std::vector<std::string>{"agent", "exploration", "epsilon-start", "epsilon-end", "table-start"});
}

TEST_CASE("two networks of an agent are chosen between", "[agent-network]") {
  application();
  const auto made = makeAgentNetworkView();
  auto& view = *made;
  CHECK(view.describe().contains("will appear here"));
  auto frame = frameOf(AgentKind::A2c);
  frame->graphs = {graphOf("policy", {"left", "right"}), graphOf("value", {"value"})};
  view.setFrame(frame);
  CHECK(view.describe().contains("policy of"));
  CHECK(view.subtitle() == "policy, 10 parameters");
  CHECK(view.actions()[1]->isVisible());
  view.actions()[1]->trigger();
  CHECK(view.subtitle() == "value, 5 parameters");
  const std::string csv = view.csv();
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 10 + 5);
  const auto graph = view.findChild<widgets::GraphWidget*>();
  CHECK(graph->data().graph->layers[0].names[2] == "angle θ");
  CHECK(!graph->options().editable);
}

TEST_CASE("an agent without a network says what it has instead", "[agent-network]") {
  application();
  const auto made = makeAgentNetworkView();
  auto& view = *made;
  view.setFrame(frameOf(AgentKind::QLearning));
  CHECK(view.describe().contains("table of 576 cells"));
  view.setFrame(frameOf(AgentKind::Random));
  CHECK(view.describe().contains("coin"));
  auto linear = frameOf(AgentKind::Linear);
  linear->params.ruleThetaDot = 0.3;
  view.setFrame(linear);
  CHECK(view.describe().contains("1⋅θ + 0.3⋅θ′"));
  const auto picture = test::painted({420, 320}, {}, [&](QPainter& painter) {
    view.render(painter, {0, 0, 420, 320}, {});
  });
  CHECK(test::countNear(picture, picture.rect(), widgets::palette(false).muted, 60) > 50);
}

TEST_CASE("a unit is read with its numbers for the state in front", "[agent-network]") {
  application();
  const auto made = makeAgentNetworkView();
  auto& view = *made;
  auto frame = frameOf(AgentKind::Dqn);
  frame->graphs = {graphOf("Q network", {"left", "right"})};
  frame->graphs[0].now.layers.resize(2);
  frame->graphs[0].now.layers[0].values = {1, 2, 3, 4};
  frame->graphs[0].now.layers[1].sums = frame->graphs[0].now.layers[1].values = {5, 5};
  view.setFrame(frame);
  auto* graph = view.findChild<widgets::GraphWidget*>();
  graph->setPlace(widgets::GraphPlace::ofUnit(1, 1));
  const QString text = graph->readout().plainText();
  INFO(text.toStdString());
  CHECK(text.contains("= 5"));
  CHECK(!text.contains("undefined"));
  graph->setPlace(widgets::GraphPlace::ofEdge(1, 1, 2));
  CHECK(!graph->readout().plainText().contains("next batch"));
}

TEST_CASE("a density is not called a probability", "[course]") {
  application();
  const auto made = makeCourseView();
  auto& view = *made;
  auto frame = frameOf(AgentKind::Ppo, CoursePage::PolicyGradient);
  CHECK((view.setFrame(frame), view.describe().contains("0.69")));
  frame = std::make_shared<CartPoleFrame>(*frame);
  frame->params.pushes = Pushes::Continuous;
  view.setFrame(frame);
  CHECK(!view.describe().contains("0.69"));
  CHECK(view.describe().contains("it would push: right"));
}
