// SPDX-License-Identifier: GPL-3.0-or-later
// Two lanes in one window, the seed's lock, what a step is.
#include "app/window/lane_strip.h"
#include "app/window/preferences.h"
#include "tests/app/stub_lab.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/card.h"
#include "widgets/control/chip.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/segments.h"
#include "widgets/control/transport_bar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace perc;
using perc::test::OpenWindow;
using perc::test::StubView;

namespace {

/// Some difference that a second lane can have.
Command difference(const Lab& lab) {
  for (const param::Declaration& d : *lab.declarations)
    if (d.kind == param::Kind::Real && d.when == param::When::Live && !d.enabledIf) return {d.id, d.range.maximum};
  return {};
}

bool twoLanes(OpenWindow& open) {
  open.host().post(request::Second{{difference(*open.status().run->lab)}});
  return open.becomes([&] { return open.status().run->hasLanes() && open.host().shown()->frame; });
}

const CohortFrame* lanes(OpenWindow& open) { return open.host().shown()->cohort.get(); }

}  // namespace

TEST_CASE("In two lanes each view is there twice with its own lane, and those that show both once", "[window][lanes]") {
  OpenWindow open(test::stubLab(), test::stubScenes());
  open.moveTo({1920, 1080});
  REQUIRE(twoLanes(open));
  REQUIRE(open.stepsTo(20));
  REQUIRE(lanes(open));
  REQUIRE(open.area().views().size() == 5);
  for (const char* id : {"one", "two"}) {
    const auto pair = StubView::called(id);
    REQUIRE(pair.size() == 2);
    open.area().openPageOf(id);
    CHECK(
        open.becomes([&] { return pair[0]->frame == lanes(open)->lane(0) && pair[1]->frame == lanes(open)->lane(1); }));
    CHECK_FALSE(pair[0]->second);
    CHECK(pair[0]->mapTo(&open.window(), QPoint()).y() == pair[1]->mapTo(&open.window(), QPoint()).y());
    CHECK(pair[0]->mapTo(&open.window(), QPoint()).x() < pair[1]->mapTo(&open.window(), QPoint()).x());
  }
  open.area().openPageOf("one");
  const auto both = StubView::called("both");
  REQUIRE(both.size() == 1);
  CHECK(
      open.becomes([&] { return both[0]->frame == lanes(open)->lane(0) && both[0]->second == lanes(open)->lane(1); }));
  CHECK(both[0]->width() > StubView::called("one")[0]->width() * 3 / 2);
  CHECK(open.area().title(StubView::called("one")[1]) == "One, lane B");
}

TEST_CASE("The strip says the difference and leads back to one lane; both ways can be undone", "[window][lanes]") {
  for (const Lab& lab : test::allLabs()) {
    DYNAMIC_SECTION(lab.id) {
      OpenWindow open(lab);
      auto* strip = open.child<app::LaneStrip>();
      CHECK_FALSE(strip->isVisible());
      const auto shown = open.area().views().size();
      REQUIRE(open.stepsTo(30));
      const std::uint64_t fingerprint = open.status().fingerprint;
      REQUIRE(twoLanes(open));
      CHECK(strip->isVisible());
      CHECK(strip->text(0).startsWith("A: "));
      CHECK(strip->text(0).mid(3) != strip->text(1).mid(3));
      CHECK(open.area().views().size() > shown);

      open.press(Qt::Key_Z, Qt::ControlModifier);
      REQUIRE(open.becomes(
          [&] { return !open.status().run->hasLanes() && open.status().step == 30 && !open.status().seeking; }));
      CHECK(open.status().fingerprint == fingerprint);
      CHECK(open.area().views().size() == shown);
      CHECK_FALSE(strip->isVisible());
      open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
      REQUIRE(open.becomes([&] { return open.status().run->hasLanes(); }));

      QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
      REQUIRE(open.becomes([&] { return !open.status().run->hasLanes(); }));
      open.press(Qt::Key_Z, Qt::ControlModifier);
      CHECK(open.becomes([&] { return open.status().run->hasLanes(); }));
    }
  }
}

TEST_CASE("The panel and what is pinned change lane A, lane B or both; what differs stands side by side",
          "[window][lanes]") {
  OpenWindow open(*findLab(labs(), "playground"));
  auto* panel = open.child<widgets::ParameterPanel>();
  const auto button = [&](const char* lane) -> QToolButton* {
    for (QToolButton* one : panel->findChild<widgets::Segments*>()->findChildren<QToolButton*>())
      if (one->text() == QLatin1String(lane)) return one;
    return nullptr;
  };
  REQUIRE(button("B"));
  CHECK_FALSE(button("B")->isVisible());
  open.host().post(request::Second{{{"optimizer", std::string("sgd")}}});
  REQUIRE(open.becomes([&] { return open.status().run->hasLanes() && button("B")->isVisible(); }));
  REQUIRE(open.stepsTo(10));
  auto* row = panel->row("learning-rate");
  const auto rates = [&] {
    return std::pair(std::get<double>(open.status().values->get("learning-rate")),
                     std::get<double>(open.status().otherValues->get("learning-rate")));
  };
  const double before = rates().first;

  QTest::mouseClick(button("B"), Qt::LeftButton);
  auto* slider = row->findChild<QSlider*>();
  slider->setValue(slider->value() + 60);
  emit panel->changeFinished("learning-rate");
  REQUIRE(open.becomes([&] { return rates().second > before; }));
  CHECK(rates().first == before);
  CHECK(open.status().step == 10);
  CHECK(std::get<double>(row->value()) == rates().second);
  const auto* strip = open.child<app::LaneStrip>();
  CHECK(strip->text(1).contains("Learning rate"));
  bool both = false;  // side by side
  for (const QLabel* label : row->findChildren<QLabel*>())
    both = both || (label->isVisible() && label->text().contains("A ") && label->text().contains("B "));
  CHECK(both);
  CHECK(open.child<widgets::TransportBar>()->findChildren<widgets::Chip*>().size() > 2);

  QTest::mouseClick(button("Both"), Qt::LeftButton);
  slider->setValue(slider->value() + 60);
  REQUIRE(open.becomes([&] { return rates().first == rates().second; }));
  CHECK(rates().first > before);
  open.press(Qt::Key_Z, Qt::ControlModifier);
  CHECK(open.becomes([&] { return rates().first == before && rates().second > before; }));

  QTest::mouseClick(button("A"), Qt::LeftButton);  // what starts the run anew, too
  open.press(Qt::Key_Escape);
  auto* batch = panel->row("noise")->findChild<QSlider*>();
  batch->setValue(batch->value() + 100);
  REQUIRE(open.becomes([&] { return open.status().run->second.size() == 3; }));
  CHECK(open.status().values->get("noise") != open.status().otherValues->get("noise"));
  CHECK(open.status().step == 0);

  open.host().post(request::Second{});
  REQUIRE(open.becomes([&] { return !open.status().run->hasLanes(); }));
  CHECK(open.becomes([&] { return !button("A")->isVisible(); }));
  slider->setValue(slider->value() + 20);  // of the one lane, whatever was chosen before
  CHECK(open.becomes([&] { return std::get<double>(open.status().values->get("learning-rate")) != before; }));
}

TEST_CASE("A lane that has diverged says so on its cards while the other goes on", "[window][lanes]") {
  OpenWindow open(test::stubLab(), test::stubScenes());
  REQUIRE(twoLanes(open));
  auto fine = std::make_shared<Frame>(), gone = std::make_shared<Frame>();
  gone->state = RunState::Diverged;
  gone->message = {"It diverged at step 7.", {}};
  const CohortFrame lanes{{{0, "", {{fine, nullptr, RunState::Ok}}, {}}, {1, "", {{gone, nullptr, gone->state}}, {}}}};
  Published news;
  news.cohort = std::make_shared<const CohortFrame>(lanes);
  open.area().follow(news);
  const auto pair = StubView::called("one");
  const auto subtitle = [](StubView* view) { return static_cast<widgets::Card*>(view->parentWidget())->subtitle(); };
  CHECK(subtitle(pair[1]) == "It diverged at step 7.");
  CHECK(subtitle(pair[0]) == pair[0]->subtitle());
}

TEST_CASE("What a step is can be chosen beside the step buttons where a lab has the choice", "[window][lanes]") {
  for (const Lab& test : test::allLabs()) {
    DYNAMIC_SECTION(test.id) {
      OpenWindow open(test);
      auto* unit = open.child<widgets::TransportBar>()->findChild<QComboBox*>();
      REQUIRE(unit);
      const param::Declaration* declared = param::find(*test.declarations, "step-unit");
      REQUIRE(unit->isVisible() == (declared != nullptr));
      if (!declared) continue;
      CHECK(unit->count() == static_cast<int>(declared->options.size()));
      const int other = unit->currentIndex() == 0 ? 1 : 0;
      unit->setFocus();
      QTest::keyClick(unit, other == 0 ? Qt::Key_Home : Qt::Key_Down);
      REQUIRE(open.becomes([&] { return open.status().values->get("step-unit") != declared->defaultValue; }));
      CHECK(std::get<std::string>(open.status().values->get("step-unit")) ==
            declared->options[static_cast<std::size_t>(unit->currentIndex())].id);
    }
  }
}
