// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/paint/axes.h"
#include "widgets/paint/colour_maps.h"
#include "widgets/paint/fonts.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/text.h"
#include "widgets/paint/ticks.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QSet>

using namespace perc;
using namespace perc::widgets;
using perc::test::application;

TEST_CASE("text can be read on every ground, light and dark") {
  for (const bool dark : {false, true}) {
    const Palette& p = palette(dark);
    for (const QColor& ground : {p.ground, p.card, p.well, p.hover, p.accentSoft, p.warningSoft, p.errorSoft}) {
      INFO("dark " << dark << ", ground " << ground.name().toStdString());
      CHECK(contrastRatio(p.text, ground) >= 4.5);
    }
    for (const QColor& ground : {p.ground, p.card, p.well, p.hover, p.accentSoft})
      CHECK(contrastRatio(p.muted, ground) >= 4.5);
    CHECK(contrastRatio(p.accent, p.card) >= 4.5);
    CHECK(contrastRatio(p.accent, p.accentSoft) >= 4.5);
    CHECK(contrastRatio(p.accentText, p.accent) >= 4.5);
    CHECK(contrastRatio(p.accentText, p.accentHover) >= 4.5);
    CHECK(contrastRatio(p.warning, p.warningSoft) >= 4.5);
    CHECK(contrastRatio(p.error, p.errorSoft) >= 4.5);
    CHECK(contrastRatio(p.error, p.card) >= 4.5);
    CHECK(contrastRatio(p.classes[0], p.card) >= 3);  // lines and points
    CHECK(contrastRatio(p.classes[1], p.card) >= 3);
  }
  CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21));
}

TEST_CASE("the bundled font has figures of one width, and the signs that are used") {
  application();
  REQUIRE(QFontDatabase::hasFamily(sansFamily()));
  for (const TextRole role : {TextRole::Body, TextRole::Figure, TextRole::Title}) {
    const QFont font = Theme{}.font(role);
    CHECK(QFontInfo(font).family() == sansFamily());
    const QFontMetricsF metrics(font);
    for (const QChar digit : QStringLiteral("123456789"))
      CHECK(metrics.horizontalAdvance(digit) == Approx(metrics.horizontalAdvance(QLatin1Char('0'))).margin(0.05));
    for (const QChar sign : QStringLiteral("−×→⁻⁵∂Σ²·–…∞")) {
      INFO(QString(sign).toStdString());
      CHECK(QFontMetrics(font).inFont(sign));
    }
  }
}

TEST_CASE("every icon shows something, in the colour that is asked for") {
  application();
  const QStringList names = iconNames();
  REQUIRE(names.size() >= 30);
  for (const char* needed : {"reset", "step-back", "play", "pause", "step", "maximise", "restore", "more", "export",
                             "open", "save", "search", "dice", "sun", "moon", "present", "copy", "playground", "lab"})
    CHECK(names.contains(QLatin1String(needed)));
  for (const QString& name : names) {
    INFO(name.toStdString());
    const QColor colour = palette(false).accent;
    const QImage image =
        test::painted({32, 32}, {}, [&](QPainter& painter) { paintIcon(painter, QRectF(0, 0, 32, 32), name, colour); });
    CHECK(test::countNear(image, image.rect(), colour) >= 8);
  }
  CHECK_FALSE(icon(QStringLiteral("play")).pixmap(20).isNull());
  CHECK_FALSE(icon(QStringLiteral("there is none")).pixmap(20).isNull());
  const QImage own = applicationIcon().pixmap(64).toImage();
  CHECK(own.pixelColor(0, 0).alpha() == 0);  // rounded
  CHECK(own.pixelColor(8, 32).blue() > own.pixelColor(8, 32).red());
  CHECK(own.pixelColor(56, 32).red() > own.pixelColor(56, 32).blue());
}

TEST_CASE("ticks are round, inside the span, and never labelled alike") {
  const Ticks simple = linearTicks({0, 0.8}, 5);
  CHECK(simple.labels == QStringList{"0.0", "0.2", "0.4", "0.6", "0.8"});
  CHECK(linearTicks({0, 2000}, 4).labels == QStringList{"0", "500", "1,000", "1,500", "2,000"});
  CHECK(linearTicks({-6, 6}, 4).labels.first() == QStringLiteral("−5"));
  CHECK(logTicks({1e-6, 1}, 7).labels.contains(QStringLiteral("10⁻⁶")));
  const double spans[][2] = {{0, 1},           {-1, 1},       {0, 1e-9},       {1e9, 1e9 + 3}, {1e15, 1e15 + 1},
                             {0.1, 0.1000001}, {-3e-7, 8e-7}, {1e-300, 1e300}, {5, 5}};
  for (const auto& span : spans)
    for (const int wanted : {1, 2, 5, 9})
      for (const bool log : {false, true}) {
        if (log && span[0] <= 0) continue;
        const Ticks ticks = log ? logTicks({span[0], span[1]}, wanted) : linearTicks({span[0], span[1]}, wanted);
        INFO(span[0] << " to " << span[1] << ", " << wanted << ": " << ticks.labels.join(' ').toStdString());
        CHECK(QSet<QString>(ticks.labels.begin(), ticks.labels.end()).size() == ticks.labels.size());
        CHECK(static_cast<std::size_t>(ticks.labels.size()) == ticks.positions.size());
        CHECK(ticks.labels.size() <= 4 * wanted + 4);
        const double slack = std::abs(span[1]);
        for (const double at : ticks.positions) CHECK((at >= span[0] - 1e-6 * slack && at <= span[1] + 1e-6 * slack));
      }
}

TEST_CASE("an axis that grows does so in steps") {
  Span span = niceSpan({0, 1});
  int changes = 0;
  for (int step = 2; step <= 10000; ++step) {
    const Span next = niceSpan({0, static_cast<double>(step)}, &span);
    CHECK(next.maximum >= step);
    changes += !(next == span);
    span = next;
  }
  CHECK(changes < 40);
  CHECK(niceSpan({0.02, 0.7}).minimum == 0);
  CHECK(niceSpan({3, 3}).length() > 0);
  CHECK(niceSpan({0.003, 0.5}, nullptr, true) == Span{0.001, 1});
}

TEST_CASE("numbers are written for reading") {
  CHECK(numberText(0.0914) == QStringLiteral("0.0914"));
  CHECK(numberText(-0.8712) == QStringLiteral("−0.871"));
  CHECK(numberText(1872) == QStringLiteral("1,872"));
  CHECK(numberText(3.14e-7) == QStringLiteral("3.14×10⁻⁷"));
  CHECK(numberText(std::nan("")) == QStringLiteral("undefined"));
  CHECK(numberText(-INFINITY) == QStringLiteral("−∞"));
  CHECK(fixedText(-0.001, 2) == QStringLiteral("0.00"));
  CHECK(percentText(0.978) == QStringLiteral("97.8 %"));
  CHECK(briefText(0.5) == QStringLiteral("0.5"));
  CHECK(editText(0.00001).toDouble() == 0.00001);
  CHECK(editText(0.00002, 5) == QStringLiteral("0.00002"));
}

TEST_CASE("messages of the core are filled in one pass") {
  CHECK(translated(Message{"a %1, b %2", {"%2", "x"}}) == QStringLiteral("a %2, b x"));
  CHECK(translated(Message{"%1: %2 %3", {"id"}, {Message{"from %1", {"0"}}}}) == QStringLiteral("id: from 0 %3"));
}

TEST_CASE("colour maps end where they should, signed ones are neutral in the middle") {
  for (const bool dark : {false, true}) {
    const Palette& p = palette(dark);
    const ColourTable table = colourTable(ColourMap::Signed, p);
    CHECK(QColor(table[0]) == p.signedLow);
    CHECK(QColor(table[255]) == p.signedHigh);
    CHECK(test::distance(QColor(table[128]), p.signedMiddle) < 4);
  }
  for (const ColourMap map : {ColourMap::Viridis, ColourMap::Cividis}) {  // lightness only rises
    const ColourTable table = colourTable(map, palette(false));
    for (std::size_t i = 8; i < table.size(); i += 8)
      CHECK(contrastRatio(QColor(table[i]), Qt::black) > contrastRatio(QColor(table[i - 8]), Qt::black));
  }
  CHECK(colourIndex(-5, 0, 1) == 0);
  CHECK(colourIndex(7, 0, 1) == 255);
  CHECK(colourIndex(std::nan(""), 0, 1) == 128);
}

TEST_CASE("markers: filled and hollow, round and square, and a ring where wrong") {
  const Theme theme;
  const auto at = [&](const Marker& marker) {
    return test::painted({60, 60}, theme, [&](QPainter& painter) { paintMarker(painter, {30, 30}, marker, 8, theme); });
  };
  CHECK(test::distance(at({0}).pixelColor(30, 30), theme.palette().classes[0]) < 8);
  CHECK(test::distance(at({0, {}, true}).pixelColor(30, 30), theme.palette().markerEdge) < 8);
  CHECK(test::countNear(at({0, {}, true}), {0, 0, 60, 60}, theme.palette().classes[0]) > 20);
  CHECK(test::countNear(at({1}), {0, 0, 60, 60}, theme.palette().text) == 0);
  CHECK(test::countNear(at({1, {}, false, true}), {0, 0, 60, 60}, theme.palette().text) > 40);
  QSet<QByteArray> pictures;
  for (int shape = 0; shape < 8; ++shape) {
    const QImage image = at({shape, palette(false).accent});
    pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
  }
  CHECK(pictures.size() == 8);
}

TEST_CASE("an axis of normal deviates has their distances, and goes back", "[paint]") {
  // scipy.stats.norm.ppf
  const std::pair<double, double> known[] = {{0.5, 0},
                                             {0.975, 1.959963984540054},
                                             {0.01, -2.3263478740408408},
                                             {1e-6, -4.753424308822899},
                                             {0.2, -0.8416212335729142}};
  for (const auto& [p, z] : known) CHECK(widgets::normalDeviate(p) == Approx(z).margin(1e-8));
  widgets::Axis axis;
  axis.span = {0.001, 0.999};
  axis.deviate = true;
  CHECK(axis.share(0.5) == Approx(0.5));
  CHECK(axis.share(0) == 0);
  CHECK(axis.share(1) == 1);
  CHECK(axis.share(0.9) - axis.share(0.5) == Approx(axis.share(0.5) - axis.share(0.1)));
  for (const double p : {0.002, 0.3, 0.77, 0.99}) CHECK(axis.value(axis.share(p)) == Approx(p).epsilon(1e-7));
  const widgets::Ticks ticks = widgets::deviateTicks({0.005, 0.995}, 5);
  CHECK(ticks.positions == std::vector<double>{0.01, 0.1, 0.5, 0.9, 0.99});
}
