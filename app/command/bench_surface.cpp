// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/benchmarks.h"
#include "widgets/field/surface_widget.h"
#include "widgets/paint/fonts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <vector>

namespace perc::app {
namespace {

constexpr int kSide = 101, kFrames = 360, kSettleMs = 300;

/// Hills, and two paths down.
widgets::SurfaceData madeUpSurface() {
  auto grid = std::make_shared<Grid>();
  *grid = {kSide, kSide, 1, -3, 3, -3, 3, {}};
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column) {
      const double x = grid->x(column), y = grid->y(row);
      grid->values.push_back(static_cast<float>(x * x / 4 + y * y / 2 + std::sin(3 * x) * std::cos(2 * y)));
    }
  widgets::SurfaceData data;
  data.heights = std::move(grid);
  data.x.title = QStringLiteral("a");
  data.y.title = QStringLiteral("b");
  data.height.title = QStringLiteral("loss");
  for (int path = 0; path < 2; ++path) {
    data.paths.push_back({{}, {}, path, QString::number(path + 1)});
    for (int i = 0; i < 400; ++i) {
      const double away = 2.8 * std::exp(-i / 120.0), turn = path + i / 40.0;
      data.paths.back().points.emplace_back(away * std::cos(turn), away * std::sin(turn));
    }
  }
  return data;
}

/// Milliseconds of each frame of a full turn, ascending.
std::vector<double> turn(widgets::SurfaceWidget& widget, const QSize& size) {
  widget.resize(size);
  widget.show();
  QElapsedTimer settling;
  settling.start();
  while (settling.elapsed() < kSettleMs) QCoreApplication::processEvents();
  std::vector<double> took;
  for (int i = -10; i < kFrames; ++i) {  // the first ones are not counted
    QElapsedTimer clock;
    clock.start();
    widget.setAngle({i * 360.0 / kFrames, 30});
    widget.repaint();
    if (i >= 0) took.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
  }
  std::sort(took.begin(), took.end());
  return took;
}

}  // namespace

bench::BenchResult benchSurfaceTurn() {
  bench::BenchResult result{"surface-turn", 0, "ms", {}, {}};
  if (!widgets::installFonts()) {
    result.error = {PERC_TR("The program's fonts could not be loaded."), {}};
    return result;
  }
  widgets::SurfaceWidget widget;
  widget.setData(madeUpSurface());
  const std::vector<double> usual = turn(widget, {800, 600}), large = turn(widget, {3840, 2160});
  result.value = usual[kFrames / 2];
  result.more = {{"p95_ms", usual[kFrames * 95 / 100]},
                 {"uhd_p50_ms", large[kFrames / 2]},
                 {"uhd_p95_ms", large[kFrames * 95 / 100]}};
  return result;
}

}  // namespace perc::app
