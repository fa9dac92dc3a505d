// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support.h"
#include "tests/widgets/surface_support.h"
#include "widgets/field/surface_painter.h"
#include "widgets/field/surface_paths.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

using namespace perc;
using namespace perc::widgets;
using test::peak;
using Quality = SurfacePainter::Quality;

namespace {

constexpr QSize kSize(520, 440);
const QRectF kOuter(0, 0, 520, 440);

QImage picture(const SurfaceData& data, Quality quality, const SurfaceAngle& angle = {}, const Theme& theme = {},
               const SurfaceOptions& options = {}) {
  test::application(theme);
  SurfacePainter painter;
  painter.setOptions(options);
  painter.setData(data);
  return test::painted(kSize, theme, [&](QPainter& p) { painter.paint(p, kOuter, theme, angle, quality); });
}

SurfaceOptions plain() {
  SurfaceOptions options;
  options.contours = options.mesh = false;
  return options;
}

/// The middle of the pixels near a colour, and how many there are.
std::pair<QPointF, int> middleOf(const QImage& image, const QRectF& within, bool (*meant)(const QColor&)) {
  QPointF sum;
  int count = 0;
  for (int y = int(within.top()); y < int(within.bottom()); ++y)
    for (int x = int(within.left()); x < int(within.right()); ++x)
      if (meant(image.pixelColor(x, y))) {
        sum += QPointF(x + 0.5, y + 0.5);
        ++count;
      }
  return {sum / std::max(1, count), count};
}

/// The upper end of viridis: yellow to green.
bool isHigh(const QColor& c) { return c.red() > 90 && c.green() > 120 && c.blue() < 110; }

double difference(const QImage& a, const QImage& b) {
  double sum = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) sum += test::distance(a.pixelColor(x, y), b.pixelColor(x, y)) > 40;
  return sum / (a.width() * a.height());
}

}  // namespace

TEST_CASE("a surface that is turned looks different", "[surface]") {
  for (const Quality quality : {Quality::Fast, Quality::Fine}) {
    const QImage before = picture(peak(), quality);
    CHECK(difference(before, picture(peak(), quality)) == 0);
    CHECK(difference(before, picture(peak(), quality, {0, 30})) > 0.03);
    CHECK(difference(before, picture(peak(), quality, {-60, 75})) > 0.03);
  }
}

TEST_CASE("both ways of painting show the peak at the place that the projection says", "[surface]") {
  for (const SurfaceAngle& angle : {SurfaceAngle{-60, 30}, {40, 50}, {170, 20}, {-110, 85}}) {
    const SurfaceData data = peak();
    const QImage fast = picture(data, Quality::Fast, angle, {}, plain()),
                 fine = picture(data, Quality::Fine, angle, {}, plain());
    CHECK(difference(fast, fine) < 0.012);
    SurfacePainter painter;
    painter.setOptions(plain());
    painter.setData(data);
    const SurfaceProjection to = painter.projection(kOuter, {}, angle);
    const QPointF top = to.pixel(painter.mesh().xAxis().share(0.5), painter.mesh().yAxis().share(-0.5), 1);
    const QRectF around = painter.figureRect(kOuter, {});
    const auto [a, countA] = middleOf(fast, around, isHigh);
    const auto [b, countB] = middleOf(fine, around, isHigh);
    INFO(angle.azimuth << " " << angle.elevation << ": " << top.x() << "," << top.y() << " fast " << a.x() << ","
                       << a.y() << " fine " << b.x() << "," << b.y());
    CHECK(countA > 100);
    CHECK(std::abs(countA - countB) < 0.2 * countA);
    CHECK(std::hypot(a.x() - b.x(), a.y() - b.y()) < 3);
    CHECK(std::abs(a.x() - top.x()) < 12);
    CHECK(a.y() > top.y() - 6);
    CHECK(a.y() < top.y() + 60);
  }
}

TEST_CASE("the box fits the room at every angle", "[surface]") {
  const QRectF room(30, 20, 300, 180);
  for (int azimuth = -180; azimuth <= 180; azimuth += 15)
    for (int elevation = -20; elevation <= 120; elevation += 10) {
      const SurfaceProjection to({double(azimuth), double(elevation)}, room, true);
      for (const double u : {0, 1})
        for (const double v : {0, 1})
          for (const double h : {to.floorShare(), 1.0})
            REQUIRE(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(to.pixel(u, v, h)));
    }
}

TEST_CASE("a pixel leads back to the place that is seen there", "[surface]") {
  SurfacePainter painter;
  painter.setData(peak());
  const SurfaceMesh& mesh = painter.mesh();
  for (const SurfaceAngle& angle : {SurfaceAngle{-60, 30}, {25, 60}, {135, 90}}) {
    const SurfaceProjection to = painter.projection(kOuter, {}, angle);
    int seen = 0, near = 0, hidden = 0;
    for (int row = 1; row < mesh.rows() - 1; row += 3)
      for (int column = 1; column < mesh.columns() - 1; column += 3) {
        const double u = mesh.u(column), v = mesh.v(row), h = mesh.share(mesh.index(column, row));
        const auto picked = to.pick(to.pixel(u, v, h), mesh);
        REQUIRE(picked);
        const double away = std::hypot(picked->x() - u, picked->y() - v);
        if (to.hidden(u, v, h, mesh)) {
          ++hidden;
          const double nearer = to.depth(picked->x(), picked->y(), mesh.shareAt(picked->x(), picked->y()));
          CHECK(nearer > to.depth(u, v, h) - 1e-3);
        } else {
          ++seen;
          near += away < 0.03;  // not so where the surface is seen edge on
        }
      }
    CHECK(seen > 120);
    CHECK(near > 0.96 * seen);
    if (angle.elevation < 60) CHECK(hidden > 0);
    if (angle.elevation == 90) CHECK(hidden == 0);
    CHECK_FALSE(to.pick({1, 1}, mesh));
  }
}

TEST_CASE("holes, what is cut off, fog and what is out of date can be seen", "[surface]") {
  const Palette& p = palette(false);
  const QRect all(QPoint(), kSize);
  SurfaceOptions options = plain();
  options.legend = false;
  for (const Quality quality : {Quality::Fast, Quality::Fine}) {
    const auto count = [&](const SurfaceData& data, const QColor& colour, int tolerance = 6) {
      return test::countNear(picture(data, quality, {-60, 60}, {}, options), all, colour, tolerance);
    };
    const SurfaceData whole = peak();
    auto grid = std::make_shared<Grid>(*whole.heights);
    for (int row = 15; row < 25; ++row)
      for (int column = 15; column < 25; ++column) grid->values[std::size_t(row * 41 + column)] = NAN;
    SurfaceData holes = whole;
    holes.heights = grid;
    CHECK(count(whole, p.error, 60) <= 3);  // edges of other colours
    CHECK(count(holes, p.error, 60) > 40);
    CHECK(count(holes, p.errorSoft) > 400);
    SurfaceData cut = whole;
    cut.clip = 0.5;
    const auto grey = [&](const SurfaceData& data) {
      return middleOf(picture(data, quality, {-60, 60}, {}, options), all, [](const QColor& c) {
        return c.lightness() < 140 && c.lightness() > 80 && c.hslSaturation() < 60;
      });
    };
    CHECK(grey(cut).second > grey(whole).second + 200);
    SurfaceData fog = whole;
    fog.range = Span{0, 1};
    fog.lit.assign(41 * 41, 0);
    const int high = middleOf(picture(whole, quality, {-60, 60}, {}, options), all, isHigh).second;
    CHECK(high > 100);
    CHECK(middleOf(picture(fog, quality, {-60, 60}, {}, options), all, isHigh).second == 0);
    fog.lit[std::size_t(15 * 41 + 25)] = 1;  // the peak alone
    const int alone = middleOf(picture(fog, quality, {-60, 60}, {}, options), all, isHigh).second;
    CHECK(alone > 5);
    CHECK(alone < high);
    SurfaceData stale = whole;
    stale.freshness.assign(41 * 41, 0);
    CHECK(difference(picture(whole, quality, {}, {}, options), picture(stale, quality, {}, {}, options)) > 0.1);
  }
}

TEST_CASE("fog tells nothing of what it covers", "[surface]") {
  SurfaceData one = peak(), other = peak(-1, 1);
  one.lit.assign(41 * 41, 0);
  for (int i = 0; i < 41; ++i) one.lit[std::size_t(i)] = 1;
  other.lit = one.lit;
  one.range = other.range = Span{0, 1};
  auto covered = std::make_shared<Grid>(*one.heights);
  for (std::size_t i = 41; i < covered->values.size(); ++i) covered->values[i] = other.heights->values[i];
  other.heights = covered;
  CHECK(difference(picture(one, Quality::Fine), picture(other, Quality::Fine)) == 0);
  CHECK(difference(picture(one, Quality::Fast), picture(other, Quality::Fast)) == 0);
  SurfacePainter painter;
  painter.setData(one);
  const QString hidden = painter.describe(25, 15);
  CHECK(hidden.contains(QStringLiteral("not looked at")));
  CHECK_FALSE(hidden.contains(QLatin1Char('=')));
}

TEST_CASE("a path is drawn in its colour, and what the surface hides of it is fainter", "[surface]") {
  SurfaceData data = peak(0, 0);
  data.paths.push_back({{{-1.5, 1.5}, {1.5, 1.5}}, {}, 1, QStringLiteral("Adam")});
  const QColor colour = pathColour(data.paths[0], palette(false));
  SurfaceOptions options = plain();
  options.legend = false;
  const auto strong = [&](double azimuth) {
    return test::countNear(picture(data, Quality::Fine, {azimuth, 12}, {}, options), QRect(QPoint(), kSize), colour);
  };
  const int before = strong(90), behind = strong(-90);  // on the eye's side, and beyond the peak
  CHECK(before > 200);
  CHECK(behind < 0.85 * before);
  CHECK(behind > 20);
}

TEST_CASE("a surface in a file has its words as text and a bounded number of pieces", "[surface]") {
  test::application();
  SurfaceData data = peak(0.5, -0.5, 301);
  data.paths.push_back({{{-1.5, 1.5}, {1, 0}}, {}, 0, QStringLiteral("Adam")});
  data.markers.push_back({0.5, -0.5, QStringLiteral("top")});
  SurfacePainter painter;
  painter.setData(data);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  QSvgGenerator file;
  file.setOutputDevice(&buffer);
  file.setSize(kSize);
  QPainter onFile(&file);
  painter.paint(onFile, kOuter, {}, {}, Quality::Fine);
  onFile.end();
  for (const char* word : {"a (norms)", "b (norms)", "loss", "Adam", "top"}) {
    INFO(word);
    CHECK(bytes.contains(word));
  }
  CHECK(bytes.count("<text") >= 12);
  const auto pieces = bytes.count("<path") + bytes.count("<polyline") + bytes.count("<polygon");
  INFO(pieces);
  CHECK(pieces > 8000);
  CHECK(pieces < 20000);
  CHECK(bytes.count("<image") == 0);
  CHECK(bytes.count("clip") == 0);
}

TEST_CASE("no two texts of a surface lie over one another, and none beyond its room", "[surface]") {
  TakenPlaces taken({0, 0, 100, 50});
  CHECK(taken.take({10, 10, 30, 12}));
  CHECK_FALSE(taken.take({35, 15, 30, 12}));
  CHECK(taken.take({41, 10, 30, 12}));
  CHECK_FALSE(taken.take({80, 10, 30, 12}));
}

TEST_CASE("a range of heights stays while the data change little, and is shared if it is given", "[surface]") {
  SurfacePainter painter;
  painter.setData(peak());
  const Span before = painter.mesh().heightAxis().span;
  SurfaceData next = peak();
  auto grid = std::make_shared<Grid>(*next.heights);
  for (float& value : grid->values) value *= 0.93F;
  next.heights = grid;
  painter.setData(next);
  CHECK(painter.mesh().heightAxis().span == before);
  next.range = Span{0, 5};
  painter.setData(next);
  CHECK(painter.mesh().heightAxis().span == Span{0, 5});
  next.range.reset();
  next.log = true;
  painter.setData(next);
  CHECK(painter.mesh().heightAxis().span.minimum > 0);
}

TEST_CASE("a surface in words", "[surface]") {
  test::application();
  SurfacePainter painter;
  CHECK(painter.describe() == QStringLiteral("No surface yet."));
  SurfaceData data = peak(0.5, -0.5, 40);
  data.lit.assign(1600, 1);
  std::fill(data.lit.begin(), data.lit.begin() + 400, std::uint8_t{0});
  data.clip = 0.5;
  data.paths.push_back({{{-1.5, 1.5}, {1, 0}}, {}, 0, QStringLiteral("Adam")});
  painter.setData(data);
  const QString words = painter.describe();
  INFO(words.toStdString());
  for (const char* part : {"loss from", "over a from", "75.0 % of it has been looked at", "cut off above 0.5",
                           "Adam: from a −1.5 norms, b 1.5 norms to a 1 norms, b 0 norms"})
    CHECK(words.contains(QString::fromUtf8(part)));
  CHECK(painter.describe(24, 15).contains(QStringLiteral("loss = 0.9")));
  CHECK(painter.describe(24, 15).contains(QStringLiteral("cut off at 0.5")));
}
