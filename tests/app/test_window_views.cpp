// SPDX-License-Identifier: GPL-3.0-or-later
// Any number of views: shown, closed, arranged, remembered.
#include "app/window/preferences.h"
#include "app/window/view_bar.h"
#include "scenes/labs.h"
#include "tests/app/stub_lab.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/card.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace perc;
using perc::test::OpenWindow;
using perc::test::StubView;

namespace {

using Ids = std::vector<std::string>;

void forgetViews() { app::Preferences().setShownViews("stub", {}); }

/// A window on the stub lab that finds nothing remembered of its views, and leaves nothing.
struct StubWindow : OpenWindow {
  StubWindow() : OpenWindow(test::stubLab(), test::stubScenes()) {
    area().setShown({"one", "two", "both"});
    settles();
  }
  ~StubWindow() { forgetViews(); }
};

widgets::Card* cardOf(const scenes::SceneView* view) {
  QWidget* at = view->parentWidget();
  while (at && !qobject_cast<widgets::Card*>(at)) at = at->parentWidget();
  return static_cast<widgets::Card*>(at);
}

/// In the window.
QRect place(QWidget* widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }

QToolButton* button(QWidget* in, const QString& name) {
  for (QToolButton* one : in->findChildren<QToolButton*>())
    if (one->isVisible() && (one->accessibleName() == name || one->text() == name)) return one;
  return nullptr;
}

Ids all() {
  Ids ids;
  for (const ViewInfo& info : test::stubLab().views) ids.push_back(info.id);
  return ids;
}

/// Side by side in the area, the first at the upper left; heads keep their buttons inside.
void checkPlaces(OpenWindow& open, const std::vector<scenes::SceneView*>& views) {
  const QRect area = place(&open.area()), first = place(cardOf(views.front()));
  for (std::size_t i = 0; i < views.size(); ++i) {
    const QRect one = place(cardOf(views[i]));
    CHECK(one.width() >= 280);
    CHECK(one.height() >= 220);
    CHECK(area.contains(one));
    CHECK(one.left() >= first.left());
    CHECK(one.top() >= first.top());
    for (std::size_t k = i + 1; k < views.size(); ++k) CHECK_FALSE(one.intersects(place(cardOf(views[k]))));
    for (QToolButton* each : cardOf(views[i])->findChildren<QToolButton*>())
      if (each->isVisible()) CHECK(one.contains(place(each)));
  }
}

}  // namespace

TEST_CASE("A lab opens with the views it shows at first; only these are asked for", "[window][views]") {
  StubWindow open;
  CHECK(open.area().shown() == Ids{"one", "two", "both"});
  CHECK(StubView::all().size() == 3);
  CHECK(open.becomes([&] { return open.host().probe().views == Ids{"one", "two", "both"}; }));
}

TEST_CASE("Views are shown and closed by key, by the bar and by their cards", "[window][views]") {
  StubWindow open;
  open.press(Qt::Key_5, Qt::ControlModifier);
  CHECK(open.area().shown() == Ids{"one", "two", "both", "five"});
  CHECK(open.becomes([&] {
    return open.host().probe().views == Ids{"one", "two", "both", "five"} && StubView::called("five").front()->frame;
  }));
  open.press(Qt::Key_1, Qt::ControlModifier);
  CHECK(open.area().shown() == Ids{"two", "both", "five"});
  CHECK_FALSE(StubView::called("one").front()->isVisible());
  CHECK(open.becomes([&] { return open.host().probe().views == Ids{"two", "both", "five"}; }));
  CHECK(open.area().active() != StubView::called("one").front());

  QToolButton* toggle = button(open.child<app::ViewBar>(), "Representation");
  REQUIRE(toggle);
  CHECK(toggle->isChecked());
  QTest::mouseClick(toggle, Qt::LeftButton);
  CHECK(open.area().shown() == Ids{"both", "five"});

  QTest::mouseClick(button(cardOf(StubView::called("both").front()), "Close"), Qt::LeftButton);
  CHECK(open.area().shown() == Ids{"five"});
  open.press(Qt::Key_5, Qt::ControlModifier);
  CHECK(open.area().shown() == Ids{"five"});  // one stays
  CHECK_FALSE(button(cardOf(StubView::called("five").front()), "Close"));
}

TEST_CASE("Names of views that find no room in the bar stand in the menu at its end", "[window][views]") {
  const Lab& lab = labs()[1];  // whose names fit into the widest window
  OpenWindow open(lab);
  auto* bar = open.child<app::ViewBar>();
  const std::size_t views = lab.views.size();
  const auto whole = [&] {
    std::size_t count = 0;
    for (const QToolButton* one : bar->findChildren<QToolButton*>())
      if (one->isVisible() && one->defaultAction() && one->width() >= one->sizeHint().width()) ++count;
    return count;
  };
  open.window().resize(1920, 1080);
  REQUIRE(open.settles());
  CHECK(whole() == views);
  CHECK_FALSE(button(bar, "More views"));

  open.window().resize(1280, 720);
  REQUIRE(open.settles());
  QToolButton* more = button(bar, "More views");
  REQUIRE(more);
  CHECK(more->geometry().right() < bar->width());
  auto* others = bar->findChild<QMenu*>();
  REQUIRE(others);
  CHECK(whole() < views);
  CHECK(whole() + static_cast<std::size_t>(others->actions().size()) == views);

  const Ids before = open.area().shown();
  QTest::mouseClick(more, Qt::LeftButton);
  REQUIRE(others->isVisible());
  others->setActiveAction(others->actions().front());
  bar->setRefined(0.3);
  CHECK(others->activeAction() == others->actions().front());  // what is said meanwhile takes nothing away
  bar->setRefined(1);
  others->setActiveAction(nullptr);
  QTest::keyClick(others, Qt::Key_Up);  // to the last one
  QTest::keyClick(others, Qt::Key_Return);
  CHECK(open.area().shown().size() == before.size() + 1);
  CHECK(open.area().shown().back() == lab.views.back().id);
  open.area().setShown(before);
}

TEST_CASE("How far the views are with what takes them long is said in the bar, while it does", "[window][views]") {
  StubWindow open;
  auto* bar = open.child<app::ViewBar>();
  const auto* progress = bar->findChild<QProgressBar*>();
  REQUIRE(progress);
  CHECK_FALSE(progress->isVisible());
  const auto places = [&] {
    std::vector<QRect> rects{bar->geometry()};
    for (const QToolButton* one : bar->findChildren<QToolButton*>())
      if (one->isVisible() && one->defaultAction()) rects.push_back(one->geometry());
    return rects;
  };
  const std::vector<QRect> before = places();
  bar->setRefined(0.4);
  REQUIRE(open.settles());
  CHECK(progress->isVisible());
  CHECK(places() == before);  // nothing moves
  CHECK(progress->value() == 40);
  CHECK(progress->accessibleName() == "Looking more closely");
  QToolButton* stop = button(bar, "Stop looking more closely");
  REQUIRE(stop);
  CHECK(stop->text().contains("40 %"));
  QSignalSpy chosen(bar, &app::ViewBar::refiningChosen);
  QTest::mouseClick(stop, Qt::LeftButton);
  REQUIRE(chosen.size() == 1);
  CHECK_FALSE(chosen.front().front().toBool());
  bar->setRefined(0.4, false);
  CHECK(button(bar, "Go on looking more closely")->text().contains("40 %"));
  CHECK(places() == before);
  bar->setRefined(1);
  CHECK_FALSE(progress->isVisible());
  CHECK_FALSE(button(bar, "Stop looking more closely"));
}

TEST_CASE("The views chosen are remembered", "[window][views]") {
  {
    OpenWindow open(test::stubLab(), test::stubScenes());
    CHECK(open.area().shown() == Ids{"one", "two", "both"});
    open.press(Qt::Key_2, Qt::ControlModifier);
    open.press(Qt::Key_8, Qt::ControlModifier);
  }
  OpenWindow again(test::stubLab(), test::stubScenes());
  CHECK(again.area().shown() == Ids{"one", "both", "eight"});
  forgetViews();
}

TEST_CASE("A view is closed and shown again while the run plays", "[window][views]") {
  StubWindow open;
  open.press(Qt::Key_Space);
  REQUIRE(open.becomes([&] { return open.status().playing && open.status().step > 5; }));
  QTest::mouseClick(button(cardOf(StubView::called("one").front()), "Close"), Qt::LeftButton);
  const std::int64_t there = open.status().step;
  const std::int64_t seen = StubView::called("one").front()->frame->step;
  REQUIRE(open.becomes([&] { return open.status().step > there + 20; }));
  CHECK(open.status().playing);
  CHECK(StubView::called("one").front()->frame->step == seen);  // what is away costs nothing
  open.press(Qt::Key_1, Qt::ControlModifier);
  CHECK(open.becomes([&] { return StubView::called("one").front()->frame->step > there; }));
}

TEST_CASE("However many views are shown, they lie side by side on each page, the first at the upper left",
          "[window][views]") {
  for (const QSize size : {QSize(1440, 900), QSize(1920, 1080), QSize(960, 600)}) {
    StubWindow open;
    open.window().resize(size);
    for (std::size_t count = 1; count <= all().size(); ++count) {
      CAPTURE(size.width(), count);
      Ids ids = all();
      ids.resize(count);
      open.area().setShown(ids);
      REQUIRE(open.settles());
      std::size_t seen = 0;
      for (;;) {
        std::vector<scenes::SceneView*> views = open.area().views();
        REQUIRE(views.size() == count);
        std::erase_if(views, [](const scenes::SceneView* view) { return !view->isVisible(); });
        seen += views.size();
        checkPlaces(open, views);
        if (!open.area().nextPage()->isEnabled()) break;
        open.press(Qt::Key_PageDown);
        REQUIRE(open.settles());
      }
      CHECK(seen == count);
    }
  }
}

TEST_CASE("Splitters are dragged, and a maximised view gives the room back as it was", "[window][views]") {
  StubWindow open;
  auto* first = cardOf(StubView::called("one").front());
  auto* second = cardOf(StubView::called("two").front());
  const int before = first->width();
  auto* root = open.area().findChild<QSplitter*>();
  QWidget* handle = root->handle(1);
  QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
  QTest::mouseMove(handle, handle->rect().center() + QPoint(-80, 0));
  QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() + QPoint(-80, 0));
  CHECK(first->width() < before - 60);
  const QRect left = first->geometry(), right = place(second);
  StubView::called("two").front()->setFocus();
  open.press(Qt::Key_M);
  REQUIRE(open.settles());
  CHECK_FALSE(first->isVisible());
  CHECK(second->width() > right.width() + 200);
  open.press(Qt::Key_M);
  REQUIRE(open.settles());
  CHECK(first->geometry() == left);
  CHECK(place(second) == right);
}

TEST_CASE("All views of a window share one selection, and the one sample marked is followed", "[window][views]") {
  StubWindow open;
  StubView* view = StubView::called("two").front();
  REQUIRE(view->selection);
  CHECK(view->selection == StubView::called("one").front()->selection);
  view->selection->set({3});
  CHECK(open.becomes([&] { return open.host().probe().sample == 3; }));
  view->selection->set({3, 5});
  CHECK(open.becomes([&] { return open.host().probe().sample == -1; }));
  open.host().post(request::Seed{99});  // other samples
  CHECK(open.becomes([&] { return open.status().run->seed == 99 && view->selection->samples().empty(); }));
}

TEST_CASE("What a view asks for is done, and several requests are one step of undo", "[window][views]") {
  StubWindow open;
  REQUIRE(open.stepsTo(3));
  const param::Declaration* real = nullptr;
  for (const param::Declaration& d : *test::stubLab().declarations)
    if (!real && d.when == param::When::Live && d.kind == param::Kind::Real && !d.enabledIf) real = &d;
  REQUIRE(real);
  const param::Value before = open.status().values->get(real->id);
  StubView* view = StubView::called("one").front();
  for (const double share : {0.2, 0.3, 0.4}) {
    emit view->requested(
        request::Set{real->id, real->range.minimum + share * (real->range.maximum - real->range.minimum)});
    REQUIRE(open.settles());
  }
  emit view->requestsFinished();
  REQUIRE(open.becomes([&] { return open.status().values->get(real->id) != before; }));
  REQUIRE(open.settles());
  open.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(open.becomes([&] { return open.status().values->get(real->id) == before; }));
}
