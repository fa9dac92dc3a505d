// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_image.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace perc::widgets {
namespace {

/// The two neighbours of each pixel along one side, and the weight of the second.
struct Tap {
  int first, second;
  float weight;
};

std::vector<Tap> taps(int pixels, int cells, bool flipped, bool hard) {
  std::vector<Tap> result(static_cast<std::size_t>(pixels));
  for (int i = 0; i < pixels; ++i) {
    const int pixel = flipped ? pixels - 1 - i : i;
    const double place = std::clamp((pixel + 0.5) / pixels * cells - 0.5, 0.0, cells - 1.0);
    const int first = std::min(static_cast<int>(place), std::max(0, cells - 2));
    const int nearest = static_cast<int>(std::lround(place));
    result[static_cast<std::size_t>(i)] =
        hard ? Tap{nearest, nearest, 0} : Tap{first, std::min(first + 1, cells - 1), static_cast<float>(place - first)};
  }
  return result;
}

/// One row of the grid at every pixel column, in units of the colour table.
void stretch(const float* cells, std::size_t stride, const std::vector<Tap>& across, float shift, float scale,
             float* out) {
  for (std::size_t x = 0; x < across.size(); ++x) {
    const float a = cells[across[x].first * stride], b = cells[across[x].second * stride];
    out[x] = (a + (b - a) * across[x].weight - shift) * scale;
  }
}

constexpr int kColours = 256;

/// Bilinear, as loops that the compiler turns into vectors: rows are stretched once, and pixels mix two of them.
QImage oneOutput(const Grid& grid, const FieldOptions& options, const Palette& palette, const QSize& size,
                 QImage image) {
  const ColourTable table = fieldTable(options, palette);
  std::array<QRgb, kColours + 1> colours;
  std::copy(table.begin(), table.end(), colours.begin());
  colours[kColours] = palette.track.rgb();  // NaN
  const float scale = static_cast<float>((kColours - 1) / (options.high - options.low)),
              shift = static_cast<float>(options.low);
  const auto columns = static_cast<std::size_t>(grid.columns), outputs = static_cast<std::size_t>(grid.outputs);
  const std::vector<Tap> across = taps(size.width(), grid.columns, false, options.hardCells),
                         down = taps(size.height(), grid.rows, true, options.hardCells);
  const std::size_t width = across.size();
  std::vector<float> below(width), above(width);
  std::vector<int> indices(width);
  int stretched[2] = {-1, -1};
  if (image.size() != size || image.format() != QImage::Format_RGB32) image = QImage(size, QImage::Format_RGB32);
  for (int y = 0; y < size.height(); ++y) {
    const Tap& tap = down[static_cast<std::size_t>(y)];
    if (tap.first != stretched[0] || tap.second != stretched[1]) {
      const float* values = grid.values.data() + options.output;
      stretch(values + tap.first * columns * outputs, outputs, across, shift, scale, below.data());
      stretch(values + tap.second * columns * outputs, outputs, across, shift, scale, above.data());
      stretched[0] = tap.first;
      stretched[1] = tap.second;
    }
    const float *a = below.data(), *b = above.data();
    int* index = indices.data();
    for (std::size_t x = 0; x < width; ++x) {
      const float value = a[x] + (b[x] - a[x]) * tap.weight;
      const float clipped = value > 0 ? (value < kColours - 1 ? value : kColours - 1) : 0;
      index[x] = value == value ? static_cast<int>(clipped + 0.5F) : kColours;
    }
    auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
    for (std::size_t x = 0; x < width; ++x) line[x] = colours[static_cast<std::size_t>(index[x])];
  }
  return image;
}

int likeliest(const float* p, int outputs) { return static_cast<int>(std::max_element(p, p + outputs) - p); }

QImage severalOutputs(const Grid& grid, const FieldOptions& options, const Palette& palette, const QSize& size) {
  QImage small(grid.columns, grid.rows, QImage::Format_RGB32);
  for (int r = 0; r < grid.rows; ++r) {
    auto* line = reinterpret_cast<QRgb*>(small.scanLine(grid.rows - 1 - r));
    for (int c = 0; c < grid.columns; ++c) {
      const float* p = grid.values.data() + (static_cast<std::size_t>(r) * grid.columns + c) * grid.outputs;
      const int best = likeliest(p, grid.outputs);
      const double even = 1.0 / grid.outputs, sure = std::clamp((p[best] - even) / (1 - even), 0.0, 1.0);
      const bool finite = std::all_of(p, p + grid.outputs, [](float v) { return std::isfinite(v); });
      const QColor& colour = palette.classFields[static_cast<std::size_t>(best) % palette.classFields.size()];
      line[c] = !finite         ? palette.track.rgb()
                : options.steps ? colour.rgb()
                                : mixed(palette.signedMiddle, colour, 0.12 + 0.88 * sure).rgb();
    }
  }
  return small.scaled(size, Qt::IgnoreAspectRatio, options.steps ? Qt::FastTransformation : Qt::SmoothTransformation);
}

}  // namespace

ColourTable fieldTable(const FieldOptions& options, const Palette& palette) {
  const ColourMap map = options.mode == FieldMode::Value ? options.map : ColourMap::Signed;
  const ColourTable smooth = colourTable(map, palette);
  // The middle of the map belongs to `middle`, wherever it lies between low and high.
  const bool around = map == ColourMap::Signed;
  const double middle =
      around ? std::clamp((options.middle - options.low) / (options.high - options.low), 0.01, 0.99) : 0.5;
  ColourTable table;
  for (std::size_t i = 0; i < table.size(); ++i) {
    double t = i / 255.0;
    t = t < middle ? t / middle * 0.5 : 0.5 + (t - middle) / (1 - middle) * 0.5;
    if (options.steps) t = options.mode == FieldMode::Signed ? (t < 0.5 ? 0 : 1) : std::min(std::floor(t * 8), 7.0) / 7;
    table[i] = smooth[static_cast<std::size_t>(std::lround(t * 255))];
  }
  return table;
}

QImage fieldImage(const Grid& grid, const FieldOptions& options, const Palette& palette, const QSize& size,
                  QImage before) {
  return options.mode == FieldMode::Classes && grid.outputs > 1
             ? severalOutputs(grid, options, palette, size)
             : oneOutput(grid, options, palette, size, std::move(before));
}

}  // namespace perc::widgets
