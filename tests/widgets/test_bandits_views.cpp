// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of the arms shows of a frame, and what a hand does in it.
#include "core/session/request.h"
#include "scenes/bandits/frame.h"
#include "scenes/bandits/view/views.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"

#include <QSignalSpy>
#include <QTest>
#include <limits>

using namespace perc;
using namespace perc::bandits;

namespace {

/// Four arms after ten steps; the third one has not been pulled.
std::shared_ptr<BanditsFrame> fourArms(rl::ArmRule rule) {
  auto frame = std::make_shared<BanditsFrame>();
  frame->step = 10;
  frame->params.rule = rule;
  frame->params.arms = 4;
  const double none = rule == rl::ArmRule::Ucb ? std::numeric_limits<double>::infinity() : 0;
  frame->arms = {{0.5, false, 0.75, 1.5, 6}, {1.25, true, 1, 2.25, 3}, {-1, false, 0, none, 0}, {0, false, -1, 0.5, 1}};
  frame->last = {1, 2.5, true, false};
  frame->curve = std::make_shared<const Curve>();
  return frame;
}

struct Open {
  Open() : view(makeArmsView()) {
    view->resize(480, 360);
    view->show();
  }
  QApplication& app = test::application();  // before any widget
  std::unique_ptr<scenes::SceneView> view;
  QSignalSpy requests{view.get(), &scenes::SceneView::requested};
};

}  // namespace

TEST_CASE("bandits views: a click or Return pulls an arm by hand and makes that step", "[bandits]") {
  Open open;
  open.view->setFrame(fourArms(rl::ArmRule::Greedy));
  const auto pulled = [&](double arm) {
    REQUIRE(open.requests.count() == 2);
    CHECK(std::get<request::Act>(open.requests[0][0].value<Request>()).value == param::Value(std::vector<double>{arm}));
    CHECK(std::get<request::Steps>(open.requests[1][0].value<Request>()).count == 1);
    open.requests.clear();
  };
  QTest::mouseClick(open.view.get(), Qt::LeftButton, {}, QPoint(430, 200));
  pulled(4);
  QTest::keyClick(open.view.get(), Qt::Key_Left);
  QTest::keyClick(open.view.get(), Qt::Key_Return);
  pulled(3);
  INFO(open.view->describe().toStdString());
  CHECK(open.view->describe().contains("Arm 3, true mean −1, 0 pulls, no estimate yet"));
  QTest::mouseClick(open.view.get(), Qt::LeftButton, {}, QPoint(5, 5));  // no arm
  CHECK(open.requests.count() == 0);
}

TEST_CASE("bandits views: hidden means are in no picture, words or table", "[bandits]") {
  Open open;
  auto frame = fourArms(rl::ArmRule::EpsilonGreedy);
  const QColor sign = widgets::palette(false).classes[1];
  const auto signs = [&] {
    const QImage image = test::painted(
        {480, 360}, {}, [&](QPainter& painter) { open.view->render(painter, QRectF(0, 0, 480, 360), {}); });
    return test::countNear(image, image.rect(), sign);
  };
  open.view->setFrame(frame);
  CHECK(signs() > 100);
  CHECK(open.view->describe().contains("Last pull at random: arm 2, reward 2.50."));
  INFO(open.view->describe().toStdString());
  CHECK(open.view->describe().contains("Arm 2, the best one, true mean 1.25, 3 pulls, estimate 1"));
  CHECK(open.view->csv() ==
        "arm,true-mean,estimate,pulls,score,last-reward\n1,0.5,0.75,6,1.5,\n2,1.25,1,3,2.25,2.5\n3,-1,0,0,0,\n"
        "4,0,-1,1,0.5,\n");
  auto hidden = std::make_shared<BanditsFrame>(*frame);
  hidden->params.trueMeans = TrueMeans::Hidden;
  open.view->setFrame(hidden);
  CHECK(signs() == 0);
  CHECK_FALSE(open.view->describe().contains("best"));
  CHECK_FALSE(open.view->describe().contains("mean"));
  CHECK(open.view->csv().find("2,,1,3,2.25,2.5\n") != std::string::npos);
}

TEST_CASE("bandits views: what the rule goes by is said with its formula", "[bandits]") {
  Open open;
  open.view->setFrame(fourArms(rl::ArmRule::Ucb));
  CHECK(open.view->describe().contains("upper bound 0.750 + 2 · √(ln 11 / 6) = 1.50"));
  CHECK(open.view->describe().contains("no bound before its first pull"));
  open.view->setFrame(fourArms(rl::ArmRule::Gradient));
  CHECK(open.view->describe().contains("probability of the next pull 50.0 %"));
  open.view->setFrame(fourArms(rl::ArmRule::Thompson));
  CHECK(open.view->describe().contains("next draw from its posterior 2.25"));
}
