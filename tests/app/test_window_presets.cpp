// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery of presets, those that a person keeps, and the list of data sets.
#include "app/window/preset_card.h"
#include "app/window/preset_gallery.h"
#include "app/window/preset_menu.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/option_box.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/paint/text.h"

#include <QInputDialog>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <algorithm>

using namespace perc;
using perc::test::buttonCalled;
using perc::test::isPreset;
using perc::test::labWithPresets;
using perc::test::OpenWindow;

TEST_CASE("The presets are shown with pictures that learn while they are looked at, question and length below",
          "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  open.press(Qt::Key_L, Qt::ControlModifier);
  auto* gallery = open.child<app::PresetMenu>()->gallery();
  REQUIRE(open.becomes([&] { return gallery->isVisible(); }));
  REQUIRE(gallery->cards().size() == lab.presets.size());
  CHECK(open.becomes([&] { return std::ranges::all_of(gallery->cards(), &app::PresetCard::hasPicture); }));
  gallery->close();
  for (const bool presenting : {true, false}) {  // in another size of type they are made anew
    open.window().setPresenting(presenting);
    REQUIRE(open.settles());
  }
  open.press(Qt::Key_L, Qt::ControlModifier);
  REQUIRE(open.becomes([&] { return gallery->isVisible(); }));
  for (std::size_t i : {std::size_t{0}, lab.presets.size() - 1}) {
    gallery->cards()[i]->setFocus();
    CHECK(gallery->said().contains(widgets::translated(lab.presets[i].question)));
  }
  app::PresetCard* under = gallery->cards()[1];
  QMouseEvent move(QEvent::MouseMove, under->rect().center(), under->mapToGlobal(under->rect().center()), Qt::NoButton,
                   Qt::NoButton, Qt::NoModifier);
  QCoreApplication::sendEvent(under, &move);
  CHECK(gallery->said().contains(widgets::translated(lab.presets[1].question)));
  CHECK(open.status().step == 0);  // the run itself has nothing to do with it
  QTest::mouseClick(gallery->cards()[2], Qt::LeftButton);
  CHECK_FALSE(gallery->isVisible());
  CHECK(open.becomes([&] { return isPreset(open, lab.presets[2]); }));
}

TEST_CASE("An experiment of one's own is kept above the presets, opened from its start, and taken away", "[window]") {
  const Lab& lab = labWithPresets();
  OpenWindow open(lab);
  auto* menu = open.child<app::PresetMenu>();
  const std::string learningRate = "learning-rate";
  open.host().post(request::Set{learningRate, 0.5});
  REQUIRE(open.stepsTo(5));
  const auto keep = [&](const QString& name) {
    menu->open();
    QTest::mouseClick(buttonCalled(menu->gallery(), "Keep this experiment here…"), Qt::LeftButton);
    auto* dialog = open.child<QInputDialog>();
    REQUIRE(dialog);
    dialog->setTextValue(name);
    dialog->accept();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  keep("Mine: fast / faster");
  keep("Mine: fast / faster");
  CHECK(open.said().contains("Mine: fast / faster"));  // there is one already
  open.host().post(request::Replace{Run(lab)});
  REQUIRE(open.becomes([&] { return std::get<double>(open.status().values->get(learningRate)) != 0.5; }));

  menu->open();
  REQUIRE(menu->gallery()->cards().size() == lab.presets.size() + 1);
  app::PresetCard* own = menu->gallery()->cards().front();
  CHECK(own->text() == "Mine: fast / faster");
  QTest::mouseClick(own, Qt::LeftButton);
  REQUIRE(open.becomes([&] { return std::get<double>(open.status().values->get(learningRate)) == 0.5; }));
  CHECK(open.status().step == 0);

  menu->open();
  QTest::keyClick(menu->gallery()->cards().front(), Qt::Key_Delete);
  CHECK(menu->gallery()->cards().size() == lab.presets.size());
  menu->gallery()->close();
}

TEST_CASE("The data sets are listed in groups, one's own first, each with a picture", "[window]") {
  OpenWindow open(*findLab(labs(), "playground"));
  auto* box = open.child<widgets::ParameterPanel>()->row("dataset")->options();
  REQUIRE(box);
  QStringList headings;
  for (int i = 0; i < box->count(); ++i)
    if (!box->itemData(i).isValid()) headings << box->itemText(i);
  CHECK(headings == QStringList{"Your own", "Points of classes", "Points with values", "Tables"});
  box->showPopup();
  const auto pictured = [&](const char* option) {
    return !box->itemData(box->findData(QString::fromLatin1(option)), Qt::UserRole + 1).value<QPixmap>().isNull();
  };
  CHECK(open.becomes([&] { return pictured("circle") && pictured("iris") && pictured("digits"); }));
  CHECK_FALSE(pictured("file"));  // there is none yet
  box->hidePopup();
  box->setCurrentIndex(box->findData(QStringLiteral("moons")));
  CHECK(open.becomes([&] { return open.status().values->get("dataset") == param::Value(std::string("moons")); }));
}
