// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/pooling.h"

#include "core/math/lanes.h"
#include "core/nn/layers/notation.h"

#include <algorithm>
#include <limits>

namespace perc::nn {
namespace {

constexpr char kGlobal[] = "globalpool";

/// The stride is usually as large as the window.
Window usual(const Window& window) { return {.kernel = window.kernel, .stride = window.kernel}; }

std::string notationOf(const char* word, const Window& w) {
  // Appended: GCC 12 warns falsely (-Wstringop-overflow) of " " + w.kernel.text().
  return std::string(word).append(" ").append(w.kernel.text()).append(w.options(usual(w)));
}

Shape pooled(const Window& w, const Shape& in) {
  const Extent places = w.over(in);
  return {in.channels, places.height, places.width};
}

/// f(first number under the window's place, of the image and of the result) for all samples and places.
template <class F>
void forEachPlace(Index samples, const Shape& in, const Shape& out, F f) {
  for (Index s = 0; s < samples; ++s)
    for (int row = 0; row < out.height; ++row)
      for (int column = 0; column < out.width; ++column)
        f(s * in.size(), s * out.size() + (Index{row} * out.width + column) * out.channels, row, column);
}

/// f(channel, how many) register by register.
template <class V = Lanes, class F>
void forEachRegister(Index channels, F f) {
  for (Index c = 0; c < channels; c += kLanesOf<V>) f(c, std::min(kLanesOf<V>, channels - c));
}

Result<LayerPointer> checked(const Window& w, const Shape& in, LayerPointer (*make)(const Window&, const Shape&)) {
  if (Result<void> fits = w.check(in); !fits) return fits.error();
  if (2 * w.padding.height > w.kernel.height || 2 * w.padding.width > w.kernel.width)
    return Message{PERC_TR("its padding is %1; at most half of its window of %2 is allowed."),
                   {w.padding.text(), w.kernel.text()}};
  if (!w.alwaysMeets(in, pooled(w, in)))
    return Message{PERC_TR("its window stands on nothing but padding somewhere; a smaller padding fits.")};
  return make(w, in);
}

}  // namespace

MaxPooling::MaxPooling(const Window& w, Shape in) : Layer(notationOf("maxpool", w), in, pooled(w, in)), m_window(w) {
  for (int i = 0; i < w.kernel.height; ++i)
    for (int j = 0; j < w.kernel.width; ++j)
      m_taps.push_back((Index{i} * w.dilation.height * in.width + Index{j} * w.dilation.width) * in.channels);
}

/// The first number under the window where all of it stands on the image, else -1.
Index MaxPooling::insideAt(int row, int column) const {
  const int top = m_window.row(row, 0), left = m_window.column(column, 0);
  if (m_window.padding != Extent{0, 0}) {
    const int bottom = m_window.row(row, m_window.kernel.height - 1);
    const int right = m_window.column(column, m_window.kernel.width - 1);
    if (top < 0 || left < 0 || bottom >= in().height || right >= in().width) return -1;
  }
  return (Index{top} * in().width + left) * in().channels;
}

void MaxPooling::forward(const Work& w) const {
  if (in().channels <= kShortLanes) forwardBy<ShortLanes>(w);
  else forwardBy<Lanes>(w);
}

template <class V>
void MaxPooling::forwardBy(const Work& w) const {
  const Index channels = in().channels, all = in().size() * w.samples;
  const auto largest = [](V most, V x) { return ((x > most) | (x != x)) ? x : most; };  // a NaN stays
  forEachPlace(w.samples, in(), out(), [&](Index image, Index result, int row, int column) {
    const Index inside = insideAt(row, column);
    forEachRegister<V>(channels, [&](Index c, Index count) {
      V most = broadcast<V>(-std::numeric_limits<Scalar>::infinity());
      if (inside < 0) {
        forEachTap(m_window, in(), row, column, [&](Index place, Index) {
          most = largest(most, loadFirst<V>(w.x + image + place * channels + c, count));
        });
        return storeFirst(w.y + result + c, most, count);
      }
      const Index first = image + inside + c;
      if (first + m_taps.back() + kLanesOf<V> <= all)
        for (const Index tap : m_taps) most = largest(most, load<V>(w.x + first + tap));
      else
        for (const Index tap : m_taps) most = largest(most, loadFirst<V>(w.x + first + tap, count));
      store(w.y + result + c, most);  // what is written behind the last channel is written anew with the next place
    });
  });
}

void MaxPooling::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  if (in().channels <= kShortLanes) backwardBy<ShortLanes>(w, back);
  else backwardBy<Lanes>(w, back);
}

template <class V>
void MaxPooling::backwardBy(const Work& w, const Back& back) const {
  const Index channels = in().channels, all = in().size() * w.samples;
  const Extent &kernel = m_window.kernel, none{0, 0}, one{1, 1};
  // Windows that share nothing write each number once.
  const bool alone = m_window.stride == kernel && m_window.padding == none && m_window.dilation == one;
  if (!alone || out().height * kernel.height != in().height || out().width * kernel.width != in().width)
    std::fill_n(back.dx, all, Scalar(0));
  forEachPlace(w.samples, in(), out(), [&](Index image, Index result, int row, int column) {
    const Scalar *y = w.y + result, *dy = back.dy + result;
    const Index inside = insideAt(row, column);
    if (inside < 0) {
      for (Index c = 0; c < channels; ++c) {
        bool found = false;
        forEachTap(m_window, in(), row, column, [&](Index place, Index) {
          const Index at = image + place * channels + c;
          if (!found && w.x[at] == y[c]) back.dx[at] += dy[c], found = true;
        });
      }
      return;
    }
    forEachRegister<V>(channels, [&](Index c, Index count) {
      const Index first = image + inside + c;
      const Scalar* x = w.x + first;
      Scalar* dx = back.dx + first;
      const bool whole = first + m_taps.back() + kLanesOf<V> <= all;
      // A whole register may be written where what lies behind the channels comes later: in this row of the image, and
      // not in another register of the same place.
      const Index later = (in().width - Index{column + 1} * kernel.width) * channels;
      const bool over = count == kLanesOf<V> || (channels < kLanesOf<V> && later >= kLanesOf<V> - count);
      const V most = load<V>(y + c);
      V rest = loadFirst<V>(dy + c, count);  // until the first that was largest has got it
      const auto put = [&](Index tap, V slope) {
        if (!alone) store(dx + tap, load<V>(dx + tap) + slope);
        else if (over) store(dx + tap, slope);
        else storeFirst(dx + tap, slope, count);
      };
      for (std::size_t k = 0; k + 1 < m_taps.size(); ++k) {
        const auto is = (whole ? load<V>(x + m_taps[k]) : loadFirst<V>(x + m_taps[k], count)) == most;
        put(m_taps[k], is ? rest : V{});
        rest = is ? V{} : rest;
      }
      put(m_taps.back(), rest);
    });
  });
}

/// Of the number that was largest.
void MaxPooling::tangent(const Work& w, const Tangent& t) const {
  const Index channels = in().channels;
  forEachPlace(w.samples, in(), out(), [&](Index image, Index result, int row, int column) {
    for (Index c = 0; c < channels; ++c) {
      bool found = false;
      t.y[result + c] = 0;
      forEachTap(m_window, in(), row, column, [&](Index place, Index) {
        const Index at = image + place * channels + c;
        if (found || w.x[at] != w.y[result + c]) return;
        t.y[result + c] = t.x[at];
        found = true;
      });
    }
  });
}

void MaxPooling::tangentBackward(const Work& w, const Tangent&, const Back&, const Back& dot) const {
  backward(w, dot);
}

TorchText MaxPooling::torch() const {
  return {"nn.MaxPool2d(" + torchPair(m_window.kernel) + m_window.torchOptions(usual(m_window)) + ")"};
}

AveragePooling::AveragePooling(const Window& w, Shape in)
    : LinearLayer(notationOf("avgpool", w), in, pooled(w, in)), m_window(w) {}

void AveragePooling::forward(const Work& w) const {
  const Index channels = in().channels;
  const Scalar share = 1 / static_cast<Scalar>(m_window.kernel.height * m_window.kernel.width);
  forEachPlace(w.samples, in(), out(), [&](Index image, Index result, int row, int column) {
    forEachRegister(channels, [&](Index c, Index count) {
      Lanes sum{};
      forEachTap(m_window, in(), row, column,
                 [&](Index place, Index) { sum += loadFirst(w.x + image + place * channels + c, count); });
      storeFirst(w.y + result + c, sum * share, count);
    });
  });
}

void AveragePooling::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  const Index channels = in().channels;
  const Scalar share = 1 / static_cast<Scalar>(m_window.kernel.height * m_window.kernel.width);
  std::fill_n(back.dx, in().size() * w.samples, Scalar(0));
  forEachPlace(w.samples, in(), out(), [&](Index image, Index result, int row, int column) {
    forEachTap(m_window, in(), row, column, [&](Index place, Index) {
      Scalar* dx = back.dx + image + place * channels;
      for (Index c = 0; c < channels; ++c) dx[c] += share * back.dy[result + c];
    });
  });
}

TorchText AveragePooling::torch() const {
  return {"nn.AvgPool2d(" + torchPair(m_window.kernel) + m_window.torchOptions(usual(m_window)) + ")"};
}

GlobalPooling::GlobalPooling(Shape in) : LinearLayer(kGlobal, in, {in.channels}) {}

void GlobalPooling::forward(const Work& w) const {
  const Index channels = in().channels;
  for (Index s = 0; s < w.samples; ++s) {
    Scalar* y = w.y + s * channels;
    std::fill_n(y, channels, Scalar(0));
    for (Index p = 0; p < in().places(); ++p)
      for (Index c = 0; c < channels; ++c) y[c] += w.x[s * in().size() + p * channels + c];
    for (Index c = 0; c < channels; ++c) y[c] /= static_cast<Scalar>(in().places());
  }
}

void GlobalPooling::backward(const Work& w, const Back& back) const {
  if (!back.dx) return;
  const Index channels = in().channels;
  for (Index s = 0; s < w.samples; ++s)
    for (Index p = 0; p < in().places(); ++p)
      for (Index c = 0; c < channels; ++c)
        back.dx[s * in().size() + p * channels + c] = back.dy[s * channels + c] / static_cast<Scalar>(in().places());
}

TorchText GlobalPooling::torch() const { return {"nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten())"}; }

LayerSpec maxPooling(const Window& window) {
  return {notationOf("maxpool", window), [window](const Site& site) {
            return checked(window, site.in, [](const Window& w, const Shape& in) {
              return LayerPointer(std::make_shared<const MaxPooling>(w, in));
            });
          }};
}

LayerSpec averagePooling(const Window& window) {
  const auto make = [](const Window& w, const Shape& in) {
    return LayerPointer(std::make_shared<const AveragePooling>(w, in));
  };
  return {notationOf("avgpool", window), [window, make](const Site& site) -> Result<LayerPointer> {
            if (window.dilation != Extent{1, 1})
              return Message{PERC_TR("its dilation is %1; only 1 is allowed."), {window.dilation.text()}};
            return checked(window, site.in, make);
          }};
}

LayerSpec globalPooling() {
  return {kGlobal, [](const Site& site) -> Result<LayerPointer> {
            if (Result<void> takes = checkImage(site.in); !takes) return takes.error();
            return LayerPointer(std::make_shared<const GlobalPooling>(site.in));
          }};
}

LayerSpec readPooling(Arguments& a, LayerSpec (*kind)(const Window&)) {
  Window window;
  window.kernel = window.stride = a.extent(PERC_TR("window"));
  a.options(windowOptions(a, window));
  return kind(window);
}

}  // namespace perc::nn
