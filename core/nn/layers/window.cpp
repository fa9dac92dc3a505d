// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/window.h"

namespace perc::nn {
namespace {

std::int64_t span(int kernel, int dilation) { return std::int64_t{dilation} * (kernel - 1) + 1; }

int times(int n, int padding, std::int64_t span, int stride) {
  return static_cast<int>((n + 2 * std::int64_t{padding} - span) / stride) + 1;
}

/// The sizes that a person writes; both are at least `least`.
Result<void> checkExtent(const Extent& e, int least, const char* what) {
  constexpr int kMost = 4096;
  for (const int n : {e.height, e.width})
    if (n < least || n > kMost)
      return Message{PERC_TR("its %3 is %1; %2 are allowed."),
                     {e.text(), std::to_string(least) + " … " + std::to_string(kMost)},
                     {Message{what}}};
  return {};
}

}  // namespace

Extent Window::over(const Shape& image) const {
  return {times(image.height, padding.height, span(kernel.height, dilation.height), stride.height),
          times(image.width, padding.width, span(kernel.width, dilation.width), stride.width)};
}

Result<void> Window::check() const {
  for (const Result<void>& one :
       {checkExtent(kernel, 1, PERC_TR("kernel")), checkExtent(stride, 1, PERC_TR("stride")),
        checkExtent(padding, 0, PERC_TR("padding")), checkExtent(dilation, 1, PERC_TR("dilation"))})
    if (!one) return one;
  return {};
}

Result<void> Window::check(const Shape& image) const {
  if (Result<void> sound = check(); !sound) return sound;
  if (Result<void> takes = checkImage(image); !takes) return takes;
  const std::int64_t rows = span(kernel.height, dilation.height), columns = span(kernel.width, dilation.width);
  constexpr int kMostPlaces = 1 << 16;
  if (kernel.height * kernel.width > kMostPlaces)
    return Message{PERC_TR("its kernel has %1 places; at most %2 are allowed."),
                   {std::to_string(kernel.height * kernel.width), std::to_string(kMostPlaces)}};
  if (padding.height > rows || padding.width > columns)
    return Message{PERC_TR("its padding is %1; at most its window of %2 is allowed."),
                   {padding.text(), std::to_string(rows) + "x" + std::to_string(columns)}};
  if ((image.height + 2 * std::int64_t{padding.height}) * (image.width + 2 * std::int64_t{padding.width}) >
      kMostNumbers / image.channels)
    return Message{PERC_TR("with its padding the image has more than %1 numbers."), {std::to_string(kMostNumbers)}};
  if (image.height + 2 * std::int64_t{padding.height} >= rows &&
      image.width + 2 * std::int64_t{padding.width} >= columns)
    return {};
  return Message{
      PERC_TR("its window covers %1, but the image has only %2 places with its padding; a kernel up to that "
              "size fits."),
      {std::to_string(rows) + "x" + std::to_string(columns),
       std::to_string(image.height + 2 * padding.height) + "x" + std::to_string(image.width + 2 * padding.width)}};
}

bool Window::alwaysMeets(const Shape& image, const Shape& places) const {
  const auto along = [](int count, int taps, int size, auto place) {
    for (int at = 0; at < count; ++at) {
      bool meets = false;
      for (int k = 0; k < taps && !meets; ++k) meets = place(at, k) >= 0 && place(at, k) < size;
      if (!meets) return false;
    }
    return true;
  };
  return along(places.height, kernel.height, image.height, [this](int at, int k) { return row(at, k); }) &&
         along(places.width, kernel.width, image.width, [this](int at, int k) { return column(at, k); });
}

std::string Window::options(const Window& usual) const {
  std::string text;
  if (stride != usual.stride) text += " stride " + stride.text();
  if (padding != usual.padding) text += " pad " + padding.text();
  if (dilation != usual.dilation) text += " dilation " + dilation.text();
  return text;
}

std::string Window::torchOptions(const Window& usual) const {
  std::string text;
  if (stride != usual.stride) text += ", stride=" + torchPair(stride);
  if (padding != usual.padding) text += ", padding=" + torchPair(padding);
  if (dilation != usual.dilation) text += ", dilation=" + torchPair(dilation);
  return text;
}

std::vector<Arguments::Option> windowOptions(Arguments& a, Window& w) {
  return {{"stride", [&] { w.stride = a.extent(PERC_TR("stride")); }},
          {"pad", [&] { w.padding = a.extent(PERC_TR("padding")); }},
          {"dilation", [&] { w.dilation = a.extent(PERC_TR("dilation")); }}};
}

std::string torchPair(const Extent& e) {
  // Appended: GCC 12 warns falsely (-Wstringop-overflow) of "(" + std::to_string(e.height).
  return std::string("(").append(std::to_string(e.height)).append(", ").append(std::to_string(e.width)).append(")");
}

}  // namespace perc::nn
