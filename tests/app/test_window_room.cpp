// SPDX-License-Identifier: GPL-3.0-or-later
// What there is room for on a screen of 1280x720, 1440x900 and 1920x1080, before a class and at the desk.
#include "app/window/lesson_strip.h"
#include "app/window/preferences.h"
#include "app/window/preset_menu.h"
#include "app/window/view_pager.h"
#include "scenes/labs.h"
#include "tests/app/window_support.h"
#include "tests/support/catch.h"
#include "widgets/control/card.h"
#include "widgets/control/chip.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/theme.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <algorithm>
#include <utility>

using namespace perc;
using perc::test::OpenWindow;

namespace {

constexpr QSize kScreens[] = {{1280, 720}, {1440, 900}, {1920, 1080}};

QRect placeOf(const QWidget* widget) { return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()}; }

std::string inWords(const QRect& place) {
  return QStringLiteral("%1, %2, %3 x %4")
      .arg(place.x())
      .arg(place.y())
      .arg(place.width())
      .arg(place.height())
      .toStdString();
}

std::vector<const widgets::Card*> cardsSeen(OpenWindow& open) {
  std::vector<const widgets::Card*> seen;
  for (const widgets::Card* card : open.area().findChildren<widgets::Card*>())
    if (card->isVisible()) seen.push_back(card);
  return seen;
}

/// Everything on this page can be read: each card is in the window, large enough, and over no other.
void checkPage(OpenWindow& open) {
  const QRect all = open.window().rect();
  const widgets::Theme theme = widgets::themeOf();
  const auto seen = cardsSeen(open);
  CHECK_FALSE(seen.empty());
  for (const widgets::Card* card : seen) {
    const QRect place = placeOf(card);
    INFO(card->objectName().toStdString() << ", " << place.width() << " x " << place.height());
    CHECK(all.contains(place));
    CHECK(place.height() >= std::min(theme.text(145.0), all.height() / 2.5));
    CHECK(place.width() >= std::min(theme.text(270.0), all.width() / 2.2));
    for (const widgets::Card* other : seen) CHECK((other == card || !placeOf(other).intersects(place)));
  }
  for (const QAbstractScrollArea* area : open.area().findChildren<QAbstractScrollArea*>())
    CHECK_FALSE((area->isVisible() && area->parentWidget() == &open.area()));
}

/// Goes through all pages; how many there are.
int checkPages(OpenWindow& open) {
  while (open.area().previousPage()->isEnabled()) open.press(Qt::Key_PageUp);
  for (int pages = 1;; ++pages) {
    REQUIRE(open.settles());
    checkPage(open);
    if (!open.area().nextPage()->isEnabled()) return pages;
    open.press(Qt::Key_PageDown);
  }
}

/// Loss and accuracy, or the first two figures of the lab; nothing is cut off.
void checkBar(OpenWindow& open) {
  const auto* bar = open.child<widgets::TransportBar>();
  CHECK(open.window().rect().contains(placeOf(bar)));
  int figures = 0, seen = 0;
  for (const QWidget* part : bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    const bool counts = part->accessibleName() == "step" || part->accessibleName() == "steps/s" ||
                        part->accessibleName() == "epoch" || part->accessibleName() == "episode";
    const bool figure = dynamic_cast<const widgets::Chip*>(part) && !counts;
    figures += figure;
    if (!part->isVisible()) continue;
    CHECK(bar->rect().contains(part->geometry()));
    seen += figure;
  }
  CHECK(figures >= 1);
  CHECK(seen >= std::min(figures, 2));
}

/// Of the view's area, what lies around all that is drawn in it.
double drawnShare(QWidget& view) {
  const QImage image = view.grab().toImage();
  const QRgb ground = image.pixel(1, 1);
  QRect drawn;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixel(x, y) != ground) drawn |= QRect(x, y, 1, 1);
  return double(drawn.width()) * drawn.height() / (double(image.width()) * image.height());
}

void showAllViews(OpenWindow& open, const Lab& lab) {
  std::vector<std::string> ids;
  for (const ViewInfo& view : lab.views) ids.push_back(view.id);
  open.area().setShown(ids);
}

}  // namespace

TEST_CASE("Presenter mode fits the screen without scrolling: every view of every lab, in pages", "[window][room]") {
  for (const Lab& lab : labs())
    for (const QSize screen : kScreens) DYNAMIC_SECTION(lab.id << " " << screen.width()) {
        OpenWindow open(lab);
        open.moveTo(screen);
        open.child<app::PresetMenu>()->choices()[0]->trigger();
        REQUIRE(open.becomes([&] { return open.child<app::LessonStrip>()->isVisible(); }));
        open.host().post(request::Steps{3});
        REQUIRE(open.settles());
        open.press(Qt::Key_F11);
        for (const bool lanes : {false, true}) {
          CAPTURE(lanes);
          if (lanes) {
            const auto other =
                param::parse(*param::find(*lab.declarations, lab.comparison->first), lab.comparison->second);
            open.host().post(request::Second{{{lab.comparison->first, *other}}});
            REQUIRE(open.becomes([&] { return open.status().run->hasLanes(); }));
          }
          showAllViews(open, lab);
          REQUIRE(open.settles());
          CHECK(open.window().size() == screen);
          checkBar(open);
          CHECK(checkPages(open) > 1);
          open.press(Qt::Key_M);  // one view at a time
          REQUIRE(open.settles());
          CHECK(cardsSeen(open).size() == 1);
          checkPage(open);
          open.press(Qt::Key_M);
        }
        open.press(Qt::Key_F11);
      }
}

TEST_CASE("At the desk nothing is scrolled either, and pages are turned by keys and by the pager", "[window][room]") {
  for (const Lab& lab : labs())
    for (const QSize screen : kScreens) DYNAMIC_SECTION(lab.id << " " << screen.width()) {
        OpenWindow open(lab);
        open.moveTo(screen);
        REQUIRE(open.settles());
        const auto* pager = open.child<app::ViewPager>();
        checkPages(open);
        showAllViews(open, lab);
        REQUIRE(open.settles());
        const int pages = checkPages(open);
        CHECK(pager->isVisible() == (pages > 1));
        CHECK((pages == 1 || pager->findChild<QLabel*>()->text().contains(QString::number(pages))));
        CHECK(open.area().views().size() == lab.views.size());  // on all pages, for figures
      }
}

TEST_CASE("A view that is shown is on the page that opens, and one that is asked for beside others stays seen",
          "[window][room]") {
  const Lab& lab = *findLab(labs(), "playground");
  OpenWindow open(lab);
  open.moveTo({1280, 720});
  showAllViews(open, lab);
  REQUIRE(open.settles());
  const std::string last = lab.views.back().id;
  open.area().openPageOf(last);
  REQUIRE(open.settles());
  CHECK(open.child<widgets::Card>(QString::fromStdString(last))->isVisible());
  open.area().setShown({lab.views.front().id});
  open.area().toggles().back()->trigger();
  REQUIRE(open.settles());
  CHECK(open.child<widgets::Card>(QString::fromStdString(last))->isVisible());
  app::Preferences().setShownViews(lab.id, {});
}

TEST_CASE("The first window fits the screen with a frame around it, and moves onto it", "[window][room]") {
  OpenWindow open(labs().front());
  for (const QSize screen : kScreens) {
    open.moveTo(screen);
    open.window().resize(screen + QSize(300, 300));
    open.window().move(open.window().pos() + QPoint(100, 50));
    open.window().hide();
    open.window().show();
    CHECK(open.becomes(
        [&] { return open.window().screen()->availableGeometry().contains(open.window().frameGeometry()); }));
  }
  CHECK(open.window().minimumSize().width() <= 1024 - 16);
  CHECK(open.window().minimumSize().height() <= 600 - 56);
}

TEST_CASE("Nothing moves while numbers change: bar, titles, legends and chips keep their places", "[window][room]") {
  OpenWindow open(labs(), test::allScenes());
  for (const QSize screen : kScreens) {
    open.moveTo(screen);
    open.window().showMaximized();  // else it makes room for a frame, some time
    for (const Lab& lab : labs()) {
      open.host().post(request::Replace{Run(lab)});
      REQUIRE(open.becomes([&] { return open.status().run->lab == &lab; }));
      REQUIRE(open.stepsTo(3));
      open.host().bringUpToDate();  // no view waits for its first frame
      REQUIRE(open.settles());
      std::vector<std::pair<QPointer<QWidget>, QRect>> places;
      for (QWidget* each : open.window().findChildren<QWidget*>())
        if (each->isVisible() && each->window() == &open.window() &&
            !each->accessibleName().contains(QLatin1String("ooking more closely")))  // comes and goes with the work
          places.emplace_back(each, placeOf(each));
      for (const std::int64_t step : {4, 10, 40}) {
        REQUIRE(open.stepsTo(step));
        for (const auto& [each, place] : places) {
          REQUIRE(each);
          INFO(lab.id << " at " << screen.width() << ", step " << step << ": " << each->metaObject()->className() << " "
                      << each->accessibleName().toStdString() << " from " << inWords(place) << " to "
                      << inWords(placeOf(each)));
          CHECK(each->isVisible());
          CHECK(placeOf(each) == place);
        }
      }
    }
  }
}

TEST_CASE("What is drawn fills its card: nearly three quarters of it, and of a square that is not wide two thirds",
          "[window][room]") {
  OpenWindow open(labs(), test::allScenes());
  for (const bool presenting : {false, true}) {
    for (const QSize screen : kScreens) {
      open.moveTo(screen);
      open.window().setPresenting(presenting);
      for (const Lab& lab : labs()) {
        open.host().post(request::Replace{Run(lab)});
        REQUIRE(open.becomes([&] { return open.status().run->lab == &lab; }));
        REQUIRE(open.stepsTo(60));
        while (open.area().previousPage()->isEnabled()) open.press(Qt::Key_PageUp);
        for (bool more = true; more;) {
          open.host().bringUpToDate();
          REQUIRE(open.settles());
          for (scenes::SceneView* view : open.area().views()) {
            if (!view->isVisible()) continue;
            const double least = view->width() > 1.3 * view->height() ? 0.68 : 0.6;
            INFO(lab.id << ", " << view->accessibleName().toStdString() << " " << view->width() << " x "
                        << view->height());
            CHECK(open.becomes([&] { return drawnShare(*view) > least; }));  // a surface takes its time
          }
          more = open.area().nextPage()->isEnabled();
          if (more) open.press(Qt::Key_PageDown);
        }
      }
    }
  }
  open.window().setPresenting(false);
}
