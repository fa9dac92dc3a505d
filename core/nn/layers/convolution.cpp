// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/convolution.h"

#include "core/nn/layers/notation.h"
#include "core/nn/product.h"

#include <algorithm>
#include <cstdint>

namespace perc::nn {
namespace {

const Window kUsual;

/// Places looked at in one product: enough to fill the kernels, few enough to stay in the cache.
constexpr Index kColumns = 512;
/// Up to so many channels convolution goes without patches: faster there by 1.5 to 14 times (5x5 on 14 x 14 places, 8
/// to 32 outputs, AVX2). It was still ahead, by 1.3 to 3 times, with 24 and 32.
constexpr int kMostDirect = 16;
/// Backwards, what pooling and ReLU have left of a sample's gradient is worked through number by number up to this
/// share of it: from there on products win with 16 channels and 32 outputs, in smaller ones from .5 to 1 on.
constexpr double kSparse = 0.35;

Segment weightSegment(const ConvolutionSettings& s, const Shape& image, const Shape& narrow) {
  const Index outer = narrow.channels, inner = image.channels / s.groups;
  const auto [rows, columns] = s.window.kernel;
  return {
      "weight", SegmentKind::Weight, {outer, inner, rows, columns}, {1, outer, columns * inner * outer, inner * outer}};
}

std::string word(const ConvolutionSettings& s) { return s.transposed ? "convtranspose" : "conv"; }

std::string notationOf(const ConvolutionSettings& s) {
  const Extent& k = s.window.kernel;
  std::string text = word(s) + " " + std::to_string(s.channels) + " " + std::to_string(k.height) + "x" +
                     std::to_string(k.width) + s.window.options(kUsual);
  if (s.extra != Extent{0, 0}) text += " extra " + s.extra.text();
  if (s.groups != 1) text += " groups " + std::to_string(s.groups);
  return text;
}

/// (n - 1) stride - 2 padding + dilation (kernel - 1) + 1 + extra.
Shape spread(const ConvolutionSettings& s, const Shape& in) {
  const auto along = [](int n, int stride, int padding, int dilation, int kernel, int extra) {
    return (n - 1) * stride - 2 * padding + dilation * (kernel - 1) + 1 + extra;
  };
  const Window& w = s.window;
  return {s.channels,
          along(in.height, w.stride.height, w.padding.height, w.dilation.height, w.kernel.height, s.extra.height),
          along(in.width, w.stride.width, w.padding.width, w.dilation.width, w.kernel.width, s.extra.width)};
}

Result<LayerPointer> make(const ConvolutionSettings& s, const Shape& in) {
  if (s.channels < 1 || s.channels > kMostUnits)
    return Message{PERC_TR("it has %1 channels; 1 to %2 are allowed."),
                   {std::to_string(s.channels), std::to_string(kMostUnits)}};
  if (s.groups < 1 || in.channels % s.groups != 0 || s.channels % s.groups != 0)
    return Message{PERC_TR("%1 groups do not divide its %2 channels in and %3 out."),
                   {std::to_string(s.groups), std::to_string(in.channels), std::to_string(s.channels)}};
  const Window& w = s.window;
  if (s.extra.height < 0 || s.extra.width < 0 || s.extra.height >= std::max(w.stride.height, w.dilation.height) ||
      (s.extra.width >= std::max(w.stride.width, w.dilation.width)))
    return Message{PERC_TR("it has %1 extra places; 0 or more, and fewer than its stride or dilation, are allowed."),
                   {s.extra.text()}};
  Shape out;
  if (s.transposed) {
    if (Result<void> sound = w.check(); !sound) return sound.error();
    if (Result<void> takes = checkImage(in); !takes) return takes.error();
    const std::int64_t rows = (std::int64_t{in.height} + 1) * w.stride.height + w.dilation.height * w.kernel.height;
    const std::int64_t columns = (std::int64_t{in.width} + 1) * w.stride.width + w.dilation.width * w.kernel.width;
    if (rows > kMostNumbers || columns > kMostNumbers)
      return Message{PERC_TR("it puts out more than %1 numbers."), {std::to_string(kMostNumbers)}};
    out = spread(s, in);
    if (out.height < 1 || out.width < 1)
      return Message{PERC_TR("nothing is left of %1 with a padding of %2."), {in.text(), w.padding.text()}};
  } else {
    if (Result<void> fits = w.check(in); !fits) return fits.error();
    const Extent places = w.over(in);
    out = {s.channels, places.height, places.width};
  }
  if (std::int64_t{out.channels} * out.height > kMostNumbers || out.size() > kMostNumbers)
    return Message{PERC_TR("it puts out more than %1 numbers."), {std::to_string(kMostNumbers)}};
  return LayerPointer(std::make_shared<const Convolution>(s, in, out));
}

}  // namespace

Convolution::Convolution(const ConvolutionSettings& s, Shape in, Shape out)
    : Layer(notationOf(s), in, out,
            {weightSegment(s, s.transposed ? out : in, s.transposed ? in : out),
             vectorSegment("bias", SegmentKind::Bias, out.channels)}),
      m_s(s),
      m_image(s.transposed ? out : in),
      m_places(s.transposed ? in : out) {}

Patches Convolution::patches(int group) const {
  const int channels = m_image.channels / m_s.groups;
  return {m_s.window, m_image, {m_places.height, m_places.width}, group * channels, channels};
}

Index Convolution::chunk() const { return std::max<Index>(1, kColumns / m_places.places()); }

Index Convolution::scratchSize(Index maxSamples) const {
  const Patches p = patches(0);
  const Index columns = p.columns() * std::min(chunk(), maxSamples);
  const Index packed =
      std::max({packedSize(inner(), p.rows()), packedSize(p.rows(), inner()), packedSize(inner(), columns)});
  return directScratch() + std::max(p.rows() * columns + packed, Index{out().channels});
}

// A group's weights are a matrix of its share of the places' channels by taps and the image's channels.

/// f(patches of the group, its first channel of the places, first sample, samples) for all pieces and groups.
template <class F>
void Convolution::forEachProduct(Index samples, F f) const {
  for (Index first = 0; first < samples; first += chunk())
    for (int g = 0; g < m_s.groups; ++g) f(patches(g), g * inner(), first, std::min(chunk(), samples - first));
}

/// places += W patches: convolution.
void Convolution::addPlaces(Index samples, const Scalar* image, const Scalar* weights, Scalar* places,
                            Scalar* scratch) const {
  if (isDepthwise()) return depthwise().addPlaces(samples, image, weights, places);
  const Index outer = m_places.channels;
  forEachProduct(samples, [&](const Patches& p, Index channel, Index first, Index count) {
    Scalar* packed = gatherAll(p, count, image + first * m_image.size(), scratch);
    multiplyAdd(inner(), p.columns() * count, p.rows(), {weights + channel, 1, outer}, {scratch, 1, p.rows()},
                places + first * m_places.size() + channel, outer, packed);
  });
}

/// image += W' places, each patch added to where it lies.
void Convolution::addImage(Index samples, const Scalar* places, const Scalar* weights, Scalar* image,
                           Scalar* scratch) const {
  if (isDepthwise()) return depthwise().addImage(samples, places, weights, image);
  const Index outer = m_places.channels;
  forEachProduct(samples, [&](const Patches& p, Index channel, Index first, Index count) {
    multiply(p.rows(), p.columns() * count, inner(), {weights + channel, outer, 1},
             {places + first * m_places.size() + channel, 1, outer}, nullptr, scratch, p.rows(),
             scratch + p.rows() * p.columns() * count);
    for (Index s = 0; s < count; ++s)
      p.scatter(scratch + s * p.rows() * p.columns(), image + (first + s) * m_image.size());
  });
}

/// W += places patches'.
void Convolution::addWeights(Index samples, const Scalar* image, const Scalar* places, Scalar* weights,
                             Scalar* scratch) const {
  if (isDepthwise()) return depthwise().addWeights(samples, image, places, weights);
  const Index outer = m_places.channels;
  forEachProduct(samples, [&](const Patches& p, Index channel, Index first, Index count) {
    Scalar* packed = gatherAll(p, count, image + first * m_image.size(), scratch);
    multiplyAdd(inner(), p.rows(), p.columns() * count, {places + first * m_places.size() + channel, 1, outer},
                {scratch, p.rows(), 1}, weights + channel, outer, packed);
  });
}

/// The patches of `count` images side by side; gives what is free behind them.
Scalar* Convolution::gatherAll(const Patches& p, Index count, const Scalar* image, Scalar* patches) const {
  for (Index s = 0; s < count; ++s, patches += p.rows() * p.columns()) p.gather(image + s * m_image.size(), patches);
  return patches;
}

// The same seen from the layer's inputs and outputs.

void Convolution::addOutput(const Work& w, const Scalar* x, const Scalar* weights, Scalar* y) const {
  if (m_s.transposed) addImage(w.samples, x, weights, y, w.scratch);
  else addPlaces(w.samples, x, weights, y, w.scratch);
}

void Convolution::addInput(const Work& w, const Scalar* dy, const Scalar* weights, Scalar* dx) const {
  if (m_s.transposed) addPlaces(w.samples, dy, weights, dx, w.scratch);
  else addImage(w.samples, dy, weights, dx, w.scratch);
}

void Convolution::addGradient(const Work& w, const Scalar* x, const Scalar* dy, Scalar* gradient) const {
  if (m_s.transposed) addWeights(w.samples, dy, x, gradient, w.scratch);
  else addWeights(w.samples, x, dy, gradient, w.scratch);
}

/// y = bias, null: 0.
void Convolution::start(const Work& w, const Scalar* bias, Scalar* y) const {
  const Index channels = out().channels;
  for (Index p = 0; p < out().places() * w.samples; ++p)
    if (bias) std::copy_n(bias, channels, y + p * channels);
    else std::fill_n(y + p * channels, channels, Scalar(0));
}

Depthwise Convolution::depthwise() const { return {m_s.window, m_image, m_places}; }

bool Convolution::isDepthwise() const {
  return m_s.groups > 1 && m_s.groups == m_image.channels && m_s.groups == m_places.channels;
}

Direct Convolution::direct() const { return {m_s.window, m_image, m_places}; }

bool Convolution::isDirect() const {
  return !m_s.transposed && m_s.groups == 1 && m_s.window.dilation == Extent{1, 1} && in().channels <= kMostDirect &&
         direct().fits();
}

Index Convolution::directScratch() const {
  if (!isDirect()) return 0;
  const Direct d = direct();
  static_assert(sizeof(Direct::Slope) == 2 * sizeof(Scalar));
  return d.packedSize() + 2 * (d.turnedSize() + d.paddedSize()) + 3 * out().size() + kSlack + out().channels;
}

void Convolution::forward(const Work& w) const {
  if (isDirect()) return forwardDirect(w);
  start(w, biasOf(w.parameters), w.y);
  addOutput(w, w.x, w.parameters, w.y);
}

void Convolution::forwardDirect(const Work& w) const {
  const Direct d = direct();
  Scalar *packed = w.scratch, *padded = packed + d.packedSize();
  d.pack(w.parameters, biasOf(w.parameters), packed);
  for (Index s = 0; s < w.samples; ++s) {
    const Scalar* image = w.x + s * in().size();
    if (m_s.window.padding != Extent{0, 0}) {
      d.pad(image, padded);
      image = padded;
    }
    d.place(packed, image, w.y + s * out().size());
  }
}

void Convolution::backward(const Work& w, const Back& back) const {
  if (back.gradient) std::fill_n(back.gradient, parameterCount(), Scalar(0));
  if (back.dx) std::fill_n(back.dx, in().size() * w.samples, Scalar(0));
  if (isDirect()) return backwardDirect(w, back);
  if (back.gradient) {
    addGradient(w, w.x, back.dy, back.gradient);
    sumColumns(out().channels, out().places() * w.samples, back.dy, back.gradient + parameterCount() - out().channels);
  }
  if (back.dx) addInput(w, back.dy, w.parameters, back.dx);
}

/// Sample by sample: through what is left of its gradient if that is little, else by products.
void Convolution::backwardDirect(const Work& w, const Back& back) const {
  const Direct d = direct();
  Scalar *weights = w.scratch, *slopes = weights + d.turnedSize(), *padded = slopes + d.turnedSize();
  Scalar *paddedSlopes = padded + d.paddedSize(), *rest = paddedSlopes + d.paddedSize();
  auto* found = reinterpret_cast<std::int32_t*>(rest);
  auto* ordered = reinterpret_cast<Direct::Slope*>(rest + out().size() + kSlack);
  auto* counts = reinterpret_cast<std::int32_t*>(ordered + out().size());
  rest = reinterpret_cast<Scalar*>(ordered + out().size()) + out().channels;
  Scalar* bias = back.gradient ? back.gradient + parameterCount() - out().channels : nullptr;
  if (back.dx) d.turn(w.parameters, weights);
  std::fill_n(slopes, d.turnedSize(), Scalar(0));
  for (Index s = 0; s < w.samples; ++s) {
    const Scalar *x = w.x + s * in().size(), *dy = back.dy + s * out().size();
    Scalar* dx = back.dx ? back.dx + s * in().size() : nullptr;
    const Index count = d.find(dy, found);
    if (static_cast<double>(count) > kSparse * static_cast<double>(out().size())) {
      if (back.gradient) {
        addWeights(1, x, dy, back.gradient, rest);
        sumColumns(out().channels, out().places(), dy, rest);
        for (int c = 0; c < out().channels; ++c) bias[c] += rest[c];
      }
      if (dx) addImage(1, dy, w.parameters, dx, rest);
      continue;
    }
    if (back.gradient) {
      d.pad(x, padded);
      d.order(found, count, dy, ordered, counts);
      d.addWeights(ordered, counts, padded, slopes);
      d.addBias(ordered, counts, bias);
    }
    if (!dx) continue;
    std::fill_n(paddedSlopes, d.paddedSize(), Scalar(0));
    d.addImage(found, count, dy, weights, paddedSlopes);
    d.unpad(paddedSlopes, dx);
  }
  if (back.gradient) d.addTurned(slopes, back.gradient);
}

/// As a dense layer's: linear in x and in W.
void Convolution::tangent(const Work& w, const Tangent& t) const {
  start(w, t.parameters ? biasOf(t.parameters) : nullptr, t.y);
  if (!t.still) addOutput(w, t.x, w.parameters, t.y);
  if (t.parameters) addOutput(w, w.x, t.parameters, t.y);
}

void Convolution::tangentBackward(const Work& w, const Tangent& t, const Back& back, const Back& dot) const {
  backward(w, dot);
  if (dot.gradient && !t.still) addGradient(w, t.x, back.dy, dot.gradient);
  if (dot.dx && t.parameters) addInput(w, back.dy, t.parameters, dot.dx);
}

TorchText Convolution::torch() const {
  std::string text = std::string(m_s.transposed ? "nn.ConvTranspose2d(" : "nn.Conv2d(") +
                     std::to_string(in().channels) + ", " + std::to_string(out().channels) + ", " +
                     torchPair(m_s.window.kernel) + m_s.window.torchOptions(kUsual);
  if (m_s.extra != Extent{0, 0}) text += ", output_padding=" + torchPair(m_s.extra);
  if (m_s.groups != 1) text += ", groups=" + std::to_string(m_s.groups);
  return {text + ")"};
}

LayerSpec convolution(const ConvolutionSettings& settings) {
  return {notationOf(settings), [settings](const Site& site) { return make(settings, site.in); }};
}

LayerSpec readConvolution(Arguments& a, bool transposed) {
  ConvolutionSettings s;
  s.transposed = transposed;
  s.channels = a.whole(PERC_TR("channels"));
  s.window.kernel = a.extent(PERC_TR("kernel"));
  std::vector<Arguments::Option> options = windowOptions(a, s.window);
  options.push_back({"groups", [&] { s.groups = a.whole(PERC_TR("groups")); }});
  if (transposed) options.push_back({"extra", [&] { s.extra = a.extent(PERC_TR("extra places")); }});
  a.options(options);
  return convolution(s);
}

}  // namespace perc::nn
