// SPDX-License-Identifier: GPL-3.0-or-later
// The memory of replay: pictures, hits, CSV and words.
#include "scenes/cartpole/view/memory.h"
#include "scenes/cartpole/view/memory_painter.h"
#include "tests/widgets/cartpole_support.h"

#include <QTest>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::test;

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
  CHECK(countNear(calm, calm.rect(), kLight.palette().errorSoft, 3) == 0);
  auto starved = remembering();
  starve(*starved);
  view.setFrame(starved);
  const QImage warned = view.grab().toImage();
  CHECK(countNear(warned, warned.rect(), kLight.palette().errorSoft, 3) > 1000);
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
  CHECK(countNear(image, QRect(at(2) - QPoint(6, 6), QSize(13, 13)), kLight.palette().text, 30) > 20);
  CHECK(countNear(image, QRect(at(1) - QPoint(6, 6), QSize(13, 13)), kLight.palette().text, 30) == 0);
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

TEST_CASE("what is painted of the memory on the screen is painted into files", "[look]") {
  application();
  MemoryView view;
  view.setFrame(remembering());
  checkPaintsIntoFiles(view);
}
