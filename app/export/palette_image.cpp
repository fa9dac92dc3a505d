// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/palette_image.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace perc::app {
namespace {

constexpr std::size_t kMostColours = 256;
constexpr int kBits = 5, kBins = 1 << (3 * kBits);

std::size_t binOf(QRgb c) {
  return static_cast<std::size_t>((qRed(c) >> 3) << (2 * kBits) | (qGreen(c) >> 3) << kBits | qBlue(c) >> 3);
}

struct Bin {
  std::uint32_t count = 0;
  std::array<std::uint64_t, 3> sums{};
  int channel(std::size_t which) const { return static_cast<int>(sums[which] / count); }
};

/// Bins first … last-1 of the list in hand, their extent along the widest channel, and how much one colour for all
/// errs.
struct Box {
  std::size_t first, last, widest = 0;
  double error = 0;
};

const QRgb* line(const QImage& picture, int y) { return reinterpret_cast<const QRgb*>(picture.constScanLine(y)); }

class Cutter {
 public:
  explicit Cutter(const std::vector<Bin>& bins) : m_bins(bins) {
    for (std::size_t i = 0; i < bins.size(); ++i)
      if (bins[i].count > 0) m_used.push_back(i);
    m_boxes.push_back(measured({0, m_used.size()}));
    while (m_boxes.size() < kMostColours) {
      const auto worst = std::max_element(m_boxes.begin(), m_boxes.end(),
                                          [](const Box& a, const Box& b) { return a.error < b.error; });
      if (worst->error <= 0) break;
      cut(static_cast<std::size_t>(worst - m_boxes.begin()));
    }
  }

  /// The colours, and which of them each bin has.
  std::vector<QRgb> colours(std::vector<std::uint8_t>& ofBin) const {
    std::vector<QRgb> all;
    for (const Box& box : m_boxes) {
      Bin sum;
      for (std::size_t i = box.first; i < box.last; ++i) {
        const Bin& bin = m_bins[m_used[i]];
        sum.count += bin.count;
        for (std::size_t c = 0; c < 3; ++c) sum.sums[c] += bin.sums[c];
        ofBin[m_used[i]] = static_cast<std::uint8_t>(all.size());
      }
      const auto mean = [&](std::size_t c) { return static_cast<int>((sum.sums[c] + sum.count / 2) / sum.count); };
      all.push_back(qRgb(mean(0), mean(1), mean(2)));
    }
    return all;
  }

 private:
  Box measured(Box box) const {
    double weight = 0;
    int widest = 0;
    std::array<int, 3> low{255, 255, 255}, high{};
    for (std::size_t i = box.first; i < box.last; ++i) {
      const Bin& bin = m_bins[m_used[i]];
      weight += bin.count;
      for (std::size_t c = 0; c < 3; ++c)
        low[c] = std::min(low[c], bin.channel(c)), high[c] = std::max(high[c], bin.channel(c));
    }
    for (std::size_t c = 0; c < 3; ++c)
      if (high[c] - low[c] > widest) widest = high[c] - low[c], box.widest = c;
    box.error = box.last - box.first > 1 ? weight * widest * widest : 0;
    return box;
  }

  void cut(std::size_t which) {
    const Box box = m_boxes[which];
    const auto begin = m_used.begin() + static_cast<std::ptrdiff_t>(box.first),
               end = m_used.begin() + static_cast<std::ptrdiff_t>(box.last);
    std::sort(begin, end, [&](std::size_t a, std::size_t b) {
      const int x = m_bins[a].channel(box.widest), y = m_bins[b].channel(box.widest);
      return x != y ? x < y : a < b;
    });
    std::uint64_t total = 0, half = 0;
    for (auto i = begin; i != end; ++i) total += m_bins[*i].count;
    std::size_t middle = box.first;
    while (middle + 1 < box.last - 1 && half + m_bins[m_used[middle]].count <= total / 2)
      half += m_bins[m_used[middle++]].count;
    ++middle;
    m_boxes[which] = measured({box.first, middle});
    m_boxes.push_back(measured({middle, box.last}));
  }

  const std::vector<Bin>& m_bins;
  std::vector<std::size_t> m_used;
  std::vector<Box> m_boxes;
};

}  // namespace

PaletteImage toPalette(const QImage& picture, const QRect& part) {
  std::vector<Bin> bins(kBins);
  for (int y = part.top(); y <= part.bottom(); ++y)
    for (int x = part.left(); x <= part.right(); ++x) {
      const QRgb c = line(picture, y)[x];
      Bin& bin = bins[binOf(c)];
      ++bin.count;
      bin.sums[0] += static_cast<std::uint64_t>(qRed(c));
      bin.sums[1] += static_cast<std::uint64_t>(qGreen(c));
      bin.sums[2] += static_cast<std::uint64_t>(qBlue(c));
    }
  PaletteImage result;
  std::vector<std::uint8_t> ofBin(kBins);
  result.colours = Cutter(bins).colours(ofBin);
  result.indices.reserve(static_cast<std::size_t>(part.width()) * static_cast<std::size_t>(part.height()));
  for (int y = part.top(); y <= part.bottom(); ++y)
    for (int x = part.left(); x <= part.right(); ++x) result.indices.push_back(ofBin[binOf(line(picture, y)[x])]);
  return result;
}

QRect changedPart(const QImage& before, const QImage& now) {
  QRect part;
  const int width = now.width();
  for (int y = 0; y < now.height(); ++y) {
    const QRgb *a = line(before, y), *b = line(now, y);
    if (std::memcmp(a, b, static_cast<std::size_t>(width) * sizeof(QRgb)) == 0) continue;
    int left = 0, right = width - 1;
    while (a[left] == b[left]) ++left;
    while (a[right] == b[right]) --right;
    part |= QRect(left, y, right - left + 1, 1);
  }
  return part;
}

}  // namespace perc::app
