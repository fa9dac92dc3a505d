// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/comparison_table.h"
#include "scenes/cartpole/view/variants.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/kit/comparison_tools.h"
#include "scenes/kit/variants.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/plot/line_chart.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <variant>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::widgets;
using perc::test::application;
using test::actionOf;

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

/// An agent whose episodes grow: episode e lasts min(500, 10 + rise * e) steps; the mean is that of the last 100.
std::shared_ptr<Curve> learning(int episodes, double rise = 2, std::int64_t stepsBefore = 0) {
  auto curve = std::make_shared<Curve>(figureTable().columns());
  std::vector<double> returns;
  std::int64_t step = 0;
  for (int e = 1; e <= episodes; ++e) {
    const double length = std::floor(std::min(500.0, 10 + rise * e));
    step += static_cast<std::int64_t>(length);
    returns.push_back(length);
    const int first = std::max(0, e - 100);
    double sum = 0;
    for (int i = first; i < e; ++i) sum += returns[static_cast<std::size_t>(i)];
    std::vector<float> row(kEpisodeColumnCount, kNone);
    row[kReturn] = row[kLength] = static_cast<float>(length);
    row[kMeanReturn] = static_cast<float>(sum / (e - first));
    row[kLoss] = static_cast<float>(1 + 1.0 / e);
    row[kExploration] = static_cast<float>(std::max(0.04, 1 - e * 0.01));
    row[kEpisode] = static_cast<float>(e);
    row[kTrainingSteps] = static_cast<float>(step);
    row[kGreedyReturn] = e < 50 ? kNone : 200;
    curve->append(step + stepsBefore, row.data());
  }
  return curve;
}

std::int64_t lastStep(const Curve& curve) { return curve.step(curve.rows() - 1); }

std::shared_ptr<CartPoleFrame> frameOf(std::shared_ptr<const Curve> curve) {
  auto frame = std::make_shared<CartPoleFrame>();
  frame->curve = std::move(curve);
  frame->step = frame->trainingSteps = frame->curve->empty() ? 0 : lastStep(*frame->curve);
  frame->episodes = static_cast<std::int64_t>(frame->curve->rows());
  return frame;
}

/// `seeds` seeds, the later ones slower, with a band from 10 below to 10 above 300.
SettingFrame seedsOf(const std::string& settings, int seeds) {
  SettingFrame setting{0, settings, {}, {}};
  for (int i = 0; i < seeds; ++i) setting.seeds.push_back({nullptr, learning(300, 2 - 0.1 * i)});
  for (const float x : {0.0F, 10000.0F, 20000.0F}) {
    setting.band.x.push_back(x);
    setting.band.low.push_back(290);
    setting.band.middle.push_back(300);
    setting.band.high.push_back(310);
  }
  return setting;
}

struct Several {
  std::shared_ptr<CartPoleFrame> frame;
  std::shared_ptr<CohortFrame> cohort;
};

Several manySeeds() {
  auto frame = frameOf(learning(300));
  frame->params.seeds = 5;
  return {frame, std::make_shared<CohortFrame>(CohortFrame{{seedsOf("", 5)}})};
}

Several compared() {
  Several several = manySeeds();
  several.frame->params.variants = "agent=ppo | discount=0.9 dqn-double=true";
  several.cohort->settings.push_back(seedsOf("agent=ppo", 5));
  several.cohort->settings.push_back(seedsOf("discount=0.9 dqn-double=true", 5));
  return several;
}

void show(scenes::SceneView& view, const Several& several) {
  view.setCohort(several.cohort, 0);
  view.setFrame(several.frame);
}

LineChart& chartOf(const QWidget& view) { return *view.findChild<LineChart*>(); }

template <class R>
std::vector<R> asked(const QSignalSpy& spy) {
  std::vector<R> all;
  for (const auto& call : spy) {
    const auto request = call[0].value<Request>();
    if (const auto* one = std::get_if<R>(&request)) all.push_back(*one);
  }
  return all;
}

struct OnScreen {
  explicit OnScreen(std::unique_ptr<scenes::SceneView> (*make)()) : made(make()), view(*made) {
    application();
    qRegisterMetaType<Request>("perc::Request");
    view.resize(700, 420);
    view.show();
  }
  std::unique_ptr<scenes::SceneView> made;
  scenes::SceneView& view;
};

bool hasName(const std::vector<Series>& all, const char* part) {
  return std::any_of(all.begin(), all.end(), [&](const Series& s) { return s.name.contains(QLatin1String(part)); });
}

}  // namespace

TEST_CASE(
    "learning shows each return and the mean, with the level at which the task is solved only where there is one") {
  const OnScreen shown(makeLearningView);
  CHECK(shown.view.describe().contains("return of each episode"));
  auto frame = frameOf(learning(300));
  shown.view.setFrame(frame);
  const LineChart& chart = chartOf(shown.view);
  REQUIRE(chart.series().size() == 2);
  CHECK(chart.series()[0].thin);
  CHECK(chart.legendTexts()[0] == "return per episode 500");
  CHECK(chart.legendTexts()[1] == "mean of 100 480");
  CHECK(chart.options().yTitle.contains("Box2D"));
  REQUIRE(chart.options().references.size() == 1);
  CHECK(chart.options().references[0].y == 475);
  CHECK(shown.view.describe().contains("300 episodes"));
  for (const bool swingUp : {true, false}) {
    auto other = std::make_shared<CartPoleFrame>(*frame);
    other->params.task = swingUp ? Task::SwingUp : Task::Balance;
    other->params.stepLimit = swingUp ? 500 : 200;
    shown.view.setFrame(other);
    CHECK(chart.options().references.empty());
  }
  frame->params.evaluateEvery = 1000;
  shown.view.setFrame(frame);
  CHECK(hasName(chart.series(), "without exploring"));
}

TEST_CASE("a figure that the agent has not is greyed; one that has no numbers says so") {
  const OnScreen shown(makeLearningView);
  shown.view.setFrame(frameOf(learning(50)));
  CHECK(actionOf(shown.view, "Loss")->isEnabled());
  CHECK_FALSE(actionOf(shown.view, "Entropy")->isEnabled());
  actionOf(shown.view, "Loss")->trigger();
  CHECK(chartOf(shown.view).options().yTitle == "loss");
  CHECK(chartOf(shown.view).legendTexts().front() == "Loss 1.02");
  actionOf(shown.view, "Entropy")->setEnabled(true);
  actionOf(shown.view, "Entropy")->trigger();
  CHECK(chartOf(shown.view).options().emptyText.contains("no such figure"));
}

TEST_CASE("a change of the figure draws the new one, however many episodes there are") {
  const OnScreen shown(makeLearningView);
  shown.view.setFrame(frameOf(learning(5000)));
  shown.view.grab();
  actionOf(shown.view, "Exploration")->trigger();
  CHECK(chartOf(shown.view).axes().y.span.maximum < 3);  // not the returns' any more
}

TEST_CASE("learning goes along steps or episodes, as the run's look says, and asks for the other") {
  const OnScreen shown(makeLearningView);
  auto frame = frameOf(learning(300));
  shown.view.setFrame(frame);
  const LineChart& chart = chartOf(shown.view);
  CHECK(chart.axes().x.title == "training step");
  CHECK(chart.axes().x.span.maximum >= static_cast<double>(frame->step));
  QWidget parent;
  QWidget* head = shown.view.createHeadWidget(&parent);
  QSignalSpy requests(&shown.view, &scenes::SceneView::requested);
  auto buttons = head->findChildren<QToolButton*>();
  REQUIRE(buttons.size() == 2);
  QMenu* menu = nullptr;
  for (QMenu* each : shown.view.findChildren<QMenu*>())
    if (each->title() == "Curves against") menu = each;
  REQUIRE(menu);
  menu->actions().front()->trigger();
  const auto sets = asked<request::Set>(requests);
  REQUIRE(sets.size() == 1);
  CHECK(sets[0].id == "against");
  CHECK(std::get<std::string>(sets[0].value) == "episodes");
  frame = std::make_shared<CartPoleFrame>(*frame);
  frame->params.against = Against::Episodes;
  shown.view.setFrame(frame);
  CHECK(chart.axes().x.title == "episode");
  CHECK(chart.axes().x.span.maximum == 300);
}

TEST_CASE("a click goes to the step of the run at that moment") {
  const OnScreen shown(makeLearningView);
  auto frame = frameOf(learning(300, 2, 1000));  // a thousand steps were watched before
  shown.view.setFrame(frame);
  LineChart& chart = chartOf(shown.view);
  QSignalSpy requests(&shown.view, &scenes::SceneView::requested);
  emit chart.clicked(5000);
  auto frame2 = std::make_shared<CartPoleFrame>(*frame);
  frame2->params.against = Against::Episodes;
  shown.view.setFrame(frame2);
  emit chart.clicked(40.2);
  const auto seeks = asked<request::Seek>(requests);
  REQUIRE(seeks.size() == 2);
  CHECK(seeks[0].step == 6000);
  CHECK(seeks[1].step == frame->curve->step(39));
}

TEST_CASE("after going back the later part of the record stays to be seen and reached") {
  const OnScreen shown(makeLearningView);
  const auto whole = learning(300), part = learning(100);
  shown.view.setTimeline(whole);
  shown.view.setFrame(frameOf(part));
  CHECK(chartOf(shown.view).series().front().curve == whole);
  CHECK(chartOf(shown.view).readingPosition() == static_cast<double>(lastStep(*part)));
}

TEST_CASE("of several seeds each is a hairline, the interquartile mean heavy, its band filled") {
  const OnScreen shown(makeLearningView);
  show(shown.view, manySeeds());
  const LineChart& chart = chartOf(shown.view);
  const auto& all = chart.series();
  CHECK(std::count_if(all.begin(), all.end(), [](const Series& s) { return s.thin; }) == 4);
  CHECK(std::count_if(all.begin(), all.end(), [](const Series& s) { return s.heavy; }) == 1);
  CHECK(std::count_if(all.begin(), all.end(), [](const Series& s) { return s.shape == Series::Shape::Band; }) == 1);
  const QString legend = chart.legendTexts().join("; ");
  CHECK(legend.contains("95 % interval 290 – 310"));
  CHECK(legend.contains("interquartile mean of 5 seeds 300"));
  CHECK(chart.legendTexts().size() == 4);  // all hairlines are one entry
  CHECK(shown.view.subtitle().startsWith("5 seeds"));
  const std::string csv = shown.view.csv();
  CHECK(csv.rfind("seed,step,return,", 0) == 0);
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 5 * 300);
}

TEST_CASE("two lanes of learning share the axes by name") {
  const OnScreen shown(makeLearningView);
  auto lanes = std::make_shared<CohortFrame>();
  for (const int lane : {0, 1})
    lanes->settings.push_back({lane, "", {{frameOf(learning(100, 2 - lane)), nullptr}}, {}});
  shown.view.setCohort(lanes, 0);
  shown.view.setFrame(lanes->lane(0));
  CHECK(hasName(chartOf(shown.view).series(), "A mean of 100"));
  CHECK(hasName(chartOf(shown.view).series(), "B mean of 100"));
  CHECK(shown.view.csv().rfind("lane,step,", 0) == 0);
}

TEST_CASE("events of learning are marked where they happened") {
  const OnScreen shown(makeLearningView);
  auto frame = frameOf(learning(300));
  frame->events = {{frame->curve->step(99), {"Solved.", {}, {}}}};
  shown.view.setFrame(frame);
  const LineChart& chart = chartOf(shown.view);
  REQUIRE(chart.options().marks.size() == 1);
  CHECK(chart.options().marks[0].x == static_cast<double>(frame->curve->step(99)));
  const QImage image = shown.view.grab().toImage();
  const QPoint at = chart.axes().toPixel(chart.plotRect(), chart.options().marks[0].x, 500).toPoint();
  CHECK(test::countNear(image, QRect(at - QPoint(4, 9), QSize(9, 8)), palette(false).text, 40) > 10);
}

TEST_CASE("settings are said in words, and put together and apart") {
  application();
  const auto words = [](const char* text) { return scenes::settingWords(schema().declarations(), text, "agent"); };
  CHECK(words("agent=ppo discount=0.9") == "PPO, Discount γ 0.9");
  CHECK(words("dqn-double=true") == "Double on");
  CHECK(words("nonsense") == "nonsense");
  CHECK(scenes::variantParts(" agent=ppo |  discount=0.9 | ") == QStringList{"agent=ppo", "discount=0.9"});
  CHECK(scenes::joinedVariants({"agent=ppo", "discount=0.9"}) == "agent=ppo | discount=0.9");
  CHECK(changesWorld("agent=ppo world=exact"));
  CHECK(changesWorld("gravity=1.62"));
  CHECK_FALSE(changesWorld("agent=ppo"));
}

TEST_CASE("solved is when the mean of a hundred whole episodes reaches 475, followed as the record grows") {
  FirstSolved solved;
  const auto shortRun = learning(60, 600);  // 500 from the first episode on
  solved.update(*shortRun);
  CHECK_FALSE(solved.after(*shortRun, Against::Steps));
  const auto longRun = learning(150, 600);
  solved.update(*longRun);
  REQUIRE(solved.after(*longRun, Against::Episodes));
  CHECK(*solved.after(*longRun, Against::Episodes) == 100);
  CHECK(*solved.after(*longRun, Against::Steps) == 100 * 500);
  const auto other = learning(80, 1);
  solved.update(*other);
  CHECK_FALSE(solved.after(*other, Against::Steps));
}

TEST_CASE("a comparison has a line and a band for each setting, told apart without colour, and a table") {
  const OnScreen shown(makeComparisonView);
  CHECK(shown.view.describe().contains("same seeds"));
  show(shown.view, compared());
  const auto& all = chartOf(shown.view).series();
  REQUIRE(all.size() == 6);
  CHECK(hasName(all, "DQN"));
  CHECK(hasName(all, "PPO"));
  CHECK(std::count_if(all.begin(), all.end(), [](const Series& s) { return s.shape == Series::Shape::Band; }) == 3);
  std::vector<std::pair<bool, bool>> dashes;
  for (const Series& s : all)
    if (s.shape == Series::Shape::Line) dashes.emplace_back(s.dashed, s.dotted);
  std::sort(dashes.begin(), dashes.end());
  CHECK(std::unique(dashes.begin(), dashes.end()) == dashes.end());
  const SmallTable& table = shown.view.findChild<SmallTableWidget*>()->table();
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[2].words == "Discount γ 0.9, Double on");
  CHECK(table.columns[0].cells[0].endsWith("(1 of 5)"));  // the slower ones reach it later
  CHECK(table.note.contains("95 % interval"));
  CHECK(shown.view.subtitle().startsWith("Box2D"));
  CHECK(shown.view.describe().contains("PPO: solved after"));
  const std::string csv = shown.view.csv();
  CHECK(csv.rfind("setting,seed,step,return,", 0) == 0);
  CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 15 * 300);
}

TEST_CASE("a comparison of worlds says that its scores are not comparable") {
  const OnScreen shown(makeComparisonView);
  const Several several = compared();
  several.cohort->settings[1].difference = "world=gymnasium";
  show(shown.view, several);
  CHECK(shown.view.describe().contains("not comparable"));
}

TEST_CASE("settings are added from a menu, removed by a button, and typed") {
  const OnScreen shown(makeComparisonView);
  const Several several = compared();
  auto frame = several.frame;
  show(shown.view, several);
  QSignalSpy requests(&shown.view, &scenes::SceneView::requested);
  auto* tools = shown.view.findChild<scenes::ComparisonTools*>();
  CHECK(tools->findChild<QLineEdit*>()->text() == frame->params.variants.c_str());
  auto* menu = tools->findChild<QPushButton*>()->findChild<QMenu*>();
  emit menu->aboutToShow();
  QStringList offered;
  QAction* sarsa = nullptr;
  for (QMenu* each : menu->findChildren<QMenu*>())
    for (QAction* action : each->actions()) {
      offered << action->data().toString();
      if (offered.back() == "agent=sarsa") sarsa = action;
    }
  for (QAction* action : menu->actions()) offered << action->data().toString();
  CHECK(offered.contains("world=exact"));
  CHECK(offered.contains("dqn-duelling=true"));
  CHECK_FALSE(offered.contains("agent=dqn"));                // it is the run's own
  CHECK_FALSE(offered.contains("reinforce-baseline=none"));  // of another agent
  CHECK_FALSE(offered.contains("activity=watch"));
  REQUIRE(sarsa);
  sarsa->trigger();
  QToolButton* remove = nullptr;
  for (QToolButton* each : shown.view.findChildren<QToolButton*>())
    if (each->accessibleName() == "Remove PPO") remove = each;
  REQUIRE(remove);
  QTest::mouseClick(remove, Qt::LeftButton);
  tools->findChild<QSpinBox*>()->setValue(3);
  auto* text = tools->findChild<QLineEdit*>();
  CHECK(text->text() == "discount=0.9 dqn-double=true");  // what was asked for last, to be mended if it is refused
  text->selectAll();
  QTest::keyClicks(text, "agent=nobody");
  QTest::keyClick(text, Qt::Key_Return);
  const auto sets = asked<request::Set>(requests);
  REQUIRE(sets.size() == 4);
  CHECK(std::get<std::string>(sets[0].value) == "agent=ppo | discount=0.9 dqn-double=true | agent=sarsa");
  CHECK(std::get<std::string>(sets[1].value) == "discount=0.9 dqn-double=true");
  CHECK(sets[2].id == "seeds");
  CHECK(std::get<std::int64_t>(sets[2].value) == 3);
  CHECK(std::get<std::string>(sets[3].value) == "agent=nobody");
  shown.view.setFrame(std::make_shared<CartPoleFrame>(*frame));  // refused: the run is as it was
  CHECK(text->text() == "agent=nobody");
  frame = std::make_shared<CartPoleFrame>(*frame);
  frame->params.variants = "agent=ppo | agent=a2c | agent=lqr";
  shown.view.setFrame(frame);
  CHECK(text->text() == "agent=ppo | agent=a2c | agent=lqr");
  CHECK_FALSE(tools->findChild<QPushButton*>()->isEnabled());
}
