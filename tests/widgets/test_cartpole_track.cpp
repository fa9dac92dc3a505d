// SPDX-License-Identifier: GPL-3.0-or-later
// The track: the hand that pulls, hits and plays, and what is painted and said of it.
#include "scenes/cartpole/view/track.h"
#include "scenes/cartpole/view/track_words.h"
#include "tests/widgets/cartpole_support.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTest>
#include <QToolButton>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::widgets;
using namespace perc::test;

namespace {

std::shared_ptr<CartPoleFrame> withGhost() {
  auto frame = training();
  frame->params.activity = Activity::Watch;
  frame->carts[0].policyStep = 35000;
  frame->carts.push_back(frame->carts[0]);
  Cart& ghost = frame->carts.back();
  ghost.who = Cart::Who::Ghost;
  ghost.policyStep = 2000;
  ghost.state = {-1, 0, -0.25, 0};
  ghost.steps = 23;
  ghost.score = 23;
  ghost.over = true;
  return frame;
}

struct Track {
  explicit Track(std::shared_ptr<const CartPoleFrame> frame)
      : spy(&view, &scenes::SceneView::requested), finished(&view, &scenes::SceneView::requestsFinished) {
    view.resize(kTrackSize);
    view.setFrame(frame);
    view.show();
  }
  QPoint pole(double at) const { return view.geometry().onPole(state, at).toPoint(); }
  QPoint cart() const { return view.geometry().cart(state).center().toPoint(); }
  /// Every act so far with its numbers; each is one the lab declares.
  std::vector<std::pair<std::string, std::vector<double>>> acts() const {
    std::vector<std::pair<std::string, std::vector<double>>> all;
    for (const auto& request : spy)
      if (const Request r = request[0].value<Request>(); const auto* act = std::get_if<request::Act>(&r)) {
        const param::Declaration* declared = param::find(cartpole::acts(), act->id);
        REQUIRE(declared);
        CHECK(param::validate(*declared, act->value).ok());
        all.emplace_back(act->id, std::get<std::vector<double>>(act->value));
      }
    return all;
  }
  std::vector<std::pair<std::string, param::Value>> sets() const {
    std::vector<std::pair<std::string, param::Value>> all;
    for (const auto& request : spy)
      if (const Request r = request[0].value<Request>(); const auto* set = std::get_if<request::Set>(&r))
        all.emplace_back(set->id, set->value);
    return all;
  }
  void key(QEvent::Type type, int key, bool repeats = false) {
    QKeyEvent event(type, key, {}, QString(), repeats);
    QApplication::sendEvent(&view, &event);
  }
  TrackView view;
  QSignalSpy spy, finished;
  CartPoleState state{0.3, 0.1, 0.05, 0.2};
};

}  // namespace

TEST_CASE("pulling at the pole: a force toward the pointer while it is held, none after", "[cartpole-track]") {
  application();
  Track track(training());
  QTest::mousePress(&track.view, Qt::LeftButton, {}, track.pole(0.8));
  CHECK(track.acts().empty());
  QTest::mouseMove(&track.view, track.pole(0.8) + QPoint(60, 0));
  auto acts = track.acts();
  REQUIRE(acts.size() == 1);
  CHECK(acts[0].first == "pull");
  CHECK(acts[0].second[0] == Approx(0.8).margin(0.03));
  const double first = acts[0].second[1];
  CHECK(first > 0.05);
  QTest::mouseMove(&track.view, track.pole(0.8) + QPoint(120, 0));
  CHECK(track.acts().back().second[1] > 1.5 * first);
  const double held = track.acts().back().second[1];
  auto moved = training();  // the pole follows: the spring is shorter
  moved->step += 1;
  moved->carts[0].state.theta += 0.3;
  track.view.setFrame(moved);
  CHECK(track.acts().back().second[1] < held);
  QTest::mouseRelease(&track.view, Qt::LeftButton, {}, track.pole(0.8) + QPoint(120, 0));
  acts = track.acts();
  const auto last = std::find_if(acts.rbegin(), acts.rend(), [](const auto& act) { return act.first == "pull"; });
  CHECK(last->second[1] == 0);
  CHECK(track.finished.count() == 1);
  const std::size_t count = track.acts().size();
  track.view.setFrame(training());
  CHECK(track.acts().size() == count);
}

TEST_CASE("the cart is pulled to the left by dragging to the left; beside it there is nothing to hold",
          "[cartpole-track]") {
  application();
  Track track(training());
  QTest::mousePress(&track.view, Qt::LeftButton, {}, track.cart() + QPoint(200, 0));
  QTest::mouseMove(&track.view, track.cart() + QPoint(240, 0));
  QTest::mouseRelease(&track.view, Qt::LeftButton, {}, track.cart() + QPoint(240, 0));
  CHECK(track.acts().empty());
  QTest::mousePress(&track.view, Qt::LeftButton, {}, track.cart());
  QTest::mouseMove(&track.view, track.cart() - QPoint(100, 0));
  REQUIRE(track.acts().size() == 1);
  CHECK(track.acts()[0].second[0] == 0);
  CHECK(track.acts()[0].second[1] < -5);
}

TEST_CASE("a click hits away from the finger", "[cartpole-track]") {
  application();
  Track track(training());
  QTest::mouseClick(&track.view, Qt::LeftButton, {}, track.pole(0.9) + QPoint(5, 0));
  QTest::mouseClick(&track.view, Qt::LeftButton, {}, track.cart() - QPoint(10, 0));
  const auto acts = track.acts();
  REQUIRE(acts.size() == 2);
  CHECK(acts[0].first == "hit");
  CHECK(acts[0].second[0] > 0.8);
  CHECK(acts[0].second[1] < 0);
  CHECK(acts[1].second[0] == 0);
  CHECK(acts[1].second[1] > 0);
}

TEST_CASE("two quick clicks on the pole are two hits, no double click", "[cartpole-track]") {
  application();
  Track track(training());
  QTest::mouseClick(&track.view, Qt::LeftButton, {}, track.pole(0.9));
  const QPointF at = track.pole(0.9);
  QMouseEvent again(QEvent::MouseButtonDblClick, at, track.view.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
  QApplication::sendEvent(&track.view, &again);
  QTest::mouseRelease(&track.view, Qt::LeftButton, {}, track.pole(0.9));
  CHECK(track.acts().size() == 2);
}

TEST_CASE("while the run rests, or with Ctrl, dragging puts cart and pole down within the episode",
          "[cartpole-track]") {
  application();
  const bool rests = GENERATE(true, false);
  Track track(training());
  const auto* hand = track.view.findChild<TrackHand*>();
  REQUIRE(hand);
  CHECK_FALSE(hand->rests());  // until the timer has run, however slow the machine
  if (rests) REQUIRE(QTest::qWaitFor([&] { return hand->rests(); }, 30000));
  const Qt::KeyboardModifiers keys = rests ? Qt::NoModifier : Qt::ControlModifier;
  QTest::mousePress(&track.view, Qt::LeftButton, keys, track.pole(0.9));
  QTest::mouseRelease(&track.view, Qt::LeftButton, keys, track.pole(0.9));
  CHECK(track.acts().back().first == "hit");  // not moved
  QTest::mousePress(&track.view, Qt::LeftButton, keys, track.cart());
  QTest::mouseMove(&track.view, track.cart() - QPoint(100, 0));
  QTest::mouseRelease(&track.view, Qt::LeftButton, keys, track.cart() - QPoint(160, 0));
  auto act = track.acts().back();
  REQUIRE(act.first == "place");
  CHECK(act.second[0] == Approx(0.3 - 160 / track.view.geometry().scale()).margin(0.02));
  CHECK(act.second[2] == Approx(0.05));
  QTest::mousePress(&track.view, Qt::LeftButton, keys, track.pole(0.9));
  QTest::mouseMove(&track.view, track.pole(0.9) + QPoint(30, 0));
  QTest::mouseRelease(&track.view, Qt::LeftButton, keys, track.pole(0.9) + QPoint(200, 100));
  act = track.acts().back();
  REQUIRE(act.first == "place");
  CHECK(act.second[2] > 0.15);
  CHECK(act.second[2] < kAngleLimit);
}

TEST_CASE("the arrow keys take over the cart, and push only while they are held", "[cartpole-track]") {
  application();
  Track track(training());
  track.key(QEvent::KeyPress, Qt::Key_Left);
  REQUIRE(track.sets().size() == 1);
  CHECK(track.sets()[0] == std::pair<std::string, param::Value>("activity", std::string("play")));
  track.key(QEvent::KeyPress, Qt::Key_Left, true);
  track.key(QEvent::KeyRelease, Qt::Key_Left, true);
  track.key(QEvent::KeyPress, Qt::Key_Right);
  track.key(QEvent::KeyRelease, Qt::Key_Left);
  track.key(QEvent::KeyRelease, Qt::Key_Right);
  std::vector<double> pushes;
  for (const auto& [id, numbers] : track.acts()) {
    CHECK(id == "keys");
    pushes.push_back(numbers[0]);
  }
  CHECK(pushes == std::vector<double>{-1, 0, 1, 0});
  CHECK(track.sets().size() == 1);
}

TEST_CASE("who plays need not ask to; keys are let go with the focus; Return starts anew", "[cartpole-track]") {
  application();
  auto frame = training();
  frame->params.activity = Activity::Play;
  Track track(frame);
  track.key(QEvent::KeyPress, Qt::Key_Right);
  CHECK(track.sets().empty());
  QFocusEvent away(QEvent::FocusOut);
  QApplication::sendEvent(&track.view, &away);
  CHECK(track.acts().back() == std::pair<std::string, std::vector<double>>("keys", {0}));
  track.key(QEvent::KeyPress, Qt::Key_Return);
  CHECK(track.acts().back() == std::pair<std::string, std::vector<double>>("new-episode", {}));
  track.key(QEvent::KeyPress, Qt::Key_H);
  CHECK(track.acts().back().second[1] < 0);
  track.key(QEvent::KeyPress, Qt::Key_J);
  CHECK(track.acts().back().second[1] > 0);
}

TEST_CASE("the window's shortcuts wait while the track has the focus", "[cartpole-track]") {
  application();
  Track track(training());
  for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Return}) {
    QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&track.view, &event);
    CHECK(event.isAccepted());
  }
  QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
  space.ignore();
  QApplication::sendEvent(&track.view, &space);
  CHECK_FALSE(space.isAccepted());
}

TEST_CASE("the head says what goes on, and changes it", "[cartpole-track]") {
  application();
  Track track(withGhost());
  QWidget parent;
  QWidget* head = track.view.createHeadWidget(&parent);
  const auto button = [&](const char* text) -> QToolButton* {
    for (auto* each : head->findChildren<QToolButton*>())
      if (each->defaultAction() && each->defaultAction()->text() == QLatin1String(text)) return each;
    return nullptr;
  };
  REQUIRE(button("Watch"));
  CHECK(button("Watch")->isChecked());
  button("By hand")->defaultAction()->trigger();
  REQUIRE(track.sets().size() == 1);
  CHECK(track.sets()[0].second == param::Value(std::string("play")));
  button("New episode")->defaultAction()->trigger();
  CHECK(track.acts().back().first == "new-episode");
  track.view.setFrame(training());
  CHECK(button("Train")->isChecked());
  CHECK(track.sets().size() == 1);  // what a frame says is no wish
}

TEST_CASE("an earlier policy is outlined, named and has its own score", "[cartpole-track]") {
  application();
  Track track(withGhost());
  const QImage with = pictureOf(track.view);
  actionOf(track.view, "Earlier policies")->trigger();
  const QImage without = pictureOf(track.view);
  actionOf(track.view, "Earlier policies")->trigger();
  int different = 0;
  const QRect left(200, 100, 180, 300);
  for (int y = left.top(); y < left.bottom(); ++y)
    for (int x = left.left(); x < left.right(); ++x) different += with.pixel(x, y) != without.pixel(x, y);
  CHECK(different > 200);
  const QString text = track.view.describe();
  INFO(text.toStdString());
  CHECK(text.contains(QStringLiteral("after 2,000 training steps: score 23, fell after 23 steps")));
}

TEST_CASE("no score without its world: the track says both, on screen and in words", "[cartpole-track]") {
  application();
  auto frame = training();
  frame->params.gravity = 1.62;
  frame->params.wind = 0.5;
  Track track(frame);
  const QString text = track.view.describe();
  INFO(text.toStdString());
  CHECK(text.contains(QStringLiteral("gravity 1.62 m/s²")));
  CHECK(text.contains(QStringLiteral("wind 0.5 N")));
  CHECK(text.contains(QStringLiteral("score 45, step 45 of 500")));
  CHECK(text.contains(QStringLiteral("35,000 training steps")));
  CHECK(text.contains(QStringLiteral("left with 12 %, right with 88 %")));
  CHECK(track.view.subtitle().contains(QStringLiteral("1.62")));
  QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&track.view);
  REQUIRE(spoken);
  CHECK(spoken->text(QAccessible::Value) == text);
  CHECK(track.view.csv().find("agent,0,45,45,0,0.3,0.1,0.05,0.2,") != std::string::npos);
  frame = training();
  frame->params.world = WorldKind::Exact;
  track.view.setFrame(frame);
  CHECK_FALSE(track.view.describe().contains(QStringLiteral("sub-step")));
}

TEST_CASE("how an episode ended is said", "[cartpole-track]") {
  CartPoleParams params;
  Cart cart;
  cart.steps = 23;
  CHECK(endText(params, cart).isEmpty());
  cart.over = true;
  cart.state.theta = 0.25;
  CHECK(endText(params, cart) == QStringLiteral("fell after 23 steps"));
  params.task = Task::SwingUp;  // there it may lie
  CHECK(endText(params, cart) == QStringLiteral("over after 23 steps"));
  cart.state.x = -2.5;
  CHECK(endText(params, cart) == QStringLiteral("left the track after 23 steps"));
  cart.state = {};
  cart.steps = 500;
  CHECK(endText(params, cart) == QStringLiteral("500 steps: time is up"));
}

TEST_CASE("the track is to scale, whole in every size, and the pole may hang", "[cartpole-track]") {
  application();
  const Theme theme;
  for (const Task task : {Task::Balance, Task::SwingUp})
    for (const QSize size : {QSize(420, 320), QSize(900, 500), QSize(1400, 900), QSize(300, 700)}) {
      auto frame = training();
      frame->params.task = task;
      frame->carts.push_back(frame->carts.front());  // of several all is seen
      frame->carts.back().who = Cart::Who::Ghost;
      const TrackPainter painter(*frame, {}, theme);
      const QRectF all({0, 0}, QSizeF(size));
      const TrackGeometry g = painter.geometry(all);
      const QRectF world = painter.layout(all).world;
      CHECK(g.pixelX(1) - g.pixelX(0) == Approx(g.hinge({}).y() - g.tip({}).y()));
      CHECK(world.left() < g.pixelX(-kTrackLimit));
      CHECK(world.right() > g.pixelX(kTrackLimit));
      CHECK(world.top() < g.tip({}).y());
      CHECK(world.bottom() > g.railY());
      if (task == Task::SwingUp) CHECK(world.bottom() >= g.tip({0, 0, 3.14159, 0}).y());
      CHECK(distance(pictureOf(*std::make_unique<TrackView>(), size).pixelColor(2, 2), theme.palette().card) == 0);
    }
}

TEST_CASE("one cart is seen nearer where there is height, and stays in sight while the camera goes with it",
          "[cartpole-track]") {
  application();
  const Theme theme;
  for (const QSize size : {QSize(420, 320), QSize(560, 620), QSize(1400, 900), QSize(300, 700)}) {
    auto frame = training();
    frame->carts.resize(1);
    const QRectF all({0, 0}, QSizeF(size));
    const TrackPainter painter(*frame, {}, theme);
    const QRectF world = painter.layout(all).world;
    const TrackGeometry whole(world, frame->params, theme);
    double before = -1e9;
    for (const double x : {-2.4, -1.0, 0.0, 0.5, 2.4}) {
      frame->carts.front().state.x = x;
      const TrackGeometry g = painter.geometry(all);
      CHECK(g.scale() >= whole.scale());
      CHECK(g.scale() <= TrackGeometry::kNearest * whole.scale() * 1.001);
      const QRectF cart = g.cart(frame->carts.front().state);
      CHECK(cart.left() >= world.left());
      CHECK(cart.right() <= world.right());
      CHECK(cart.center().x() > before);  // to the right is to the right on the screen too
      before = cart.center().x();
    }
    if (size.height() > size.width()) CHECK(painter.geometry(all).scale() > 1.5 * whole.scale());
  }
}

TEST_CASE("who plays begins with the first key, faster after three tries, and ends with Escape", "[cartpole-track]") {
  application();
  Track track(training());
  const auto last = [&](auto wanted) {
    std::optional<decltype(wanted)> found;
    for (const auto& request : track.spy)
      if (const Request r = request[0].value<Request>(); const auto* asked = std::get_if<decltype(wanted)>(&r))
        found = *asked;
    return found;
  };
  QWidget parent;
  for (auto* button : track.view.createHeadWidget(&parent)->findChildren<QToolButton*>())
    if (button->defaultAction() && button->defaultAction()->text() == QLatin1String("By hand"))
      button->defaultAction()->trigger();
  CHECK_FALSE(last(request::Play{})->on);
  auto played = training();
  played->params.activity = Activity::Play;
  track.view.setFrame(played);
  CHECK(track.view.subtitle().contains("Esc"));
  track.key(QEvent::KeyPress, Qt::Key_Left);
  CHECK(last(request::Play{})->on);
  CHECK_FALSE(last(request::Speed{}));
  for (int tries = 1; tries <= 3; ++tries) {
    played = std::make_shared<CartPoleFrame>(*played);
    played->personTries = tries;
    track.view.setFrame(played);
    CHECK(last(request::Speed{}).has_value() == (tries == 3));
  }
  CHECK(last(request::Speed{})->stepsPerSecond == 50);
  QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
  escape.ignore();
  QApplication::sendEvent(&track.view, &escape);
  CHECK(escape.isAccepted());
  track.key(QEvent::KeyPress, Qt::Key_Escape);
  CHECK(track.sets().back().second == param::Value(std::string("train")));
  CHECK_FALSE(last(request::Play{})->on);
}
