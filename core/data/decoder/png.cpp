// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/decoder/picture.h"

#include <cstring>

#include <png.h>

namespace perc::data::decoder {
namespace {

void readOn(png_structp png, png_bytep to, std::size_t size) {
  Bytes& file = *static_cast<Bytes*>(png_get_io_ptr(png));
  if (size > file.size()) png_error(png, "the file ends too early");
  std::memcpy(to, file.data(), size);
  file = file.subspan(size);
}

bool isGreyPalette(png_structp png, png_infop info) {
  png_colorp colours = nullptr;
  int count = 0;
  if (!png_get_PLTE(png, info, &colours, &count)) return false;
  for (const png_color& colour : std::span(colours, static_cast<std::size_t>(count)))
    if (colour.red != colour.green || colour.green != colour.blue) return false;
  return true;
}

/// On white ground, and of each pixel the first `colours` numbers only.
Picture opaque(const Picture& picture, std::uint32_t colours) {
  const bool hasAlpha = picture.channels % 2 == 0;
  Picture flat = blank(colours, picture.height, picture.width);
  const std::uint8_t* from = picture.numbers.data();
  for (std::uint8_t* to = flat.numbers.data(); to != flat.numbers.data() + flat.numbers.size(); to += colours) {
    const unsigned alpha = hasAlpha ? from[picture.channels - 1] : 255;
    for (std::uint32_t c = 0; c < colours; ++c)
      to[c] = static_cast<std::uint8_t>((from[c] * alpha + 255 * (255 - alpha) + 127) / 255);
    from += picture.channels;
  }
  return flat;
}

}  // namespace

Picture decodePng(Bytes file) {
  const auto fail = [](png_structp, png_const_charp text) { refuse(text); };
  const auto ignore = [](png_structp, png_const_charp) {};
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, fail, ignore);
  png_infop info = png_create_info_struct(png);
  png_set_read_fn(png, &file, readOn);
  // Only what makes the pixels is parsed: no profiles, no texts. Sizes are judged here.
  png_set_keep_unknown_chunks(png, PNG_HANDLE_CHUNK_NEVER, nullptr, -1);
  png_set_user_limits(png, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
  png_read_info(png, info);
  const std::uint32_t height = png_get_image_height(png, info), width = png_get_image_width(png, info);
  checkSize(height, width);
  const bool isPalette = png_get_color_type(png, info) == PNG_COLOR_TYPE_PALETTE;
  const bool isGrey = isPalette ? isGreyPalette(png, info) : !(png_get_color_type(png, info) & PNG_COLOR_MASK_COLOR);
  png_set_expand(png);
  png_set_scale_16(png);
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  Picture picture = blank(png_get_channels(png, info), height, width);
  std::vector<png_bytep> rows(height);
  for (std::uint32_t row = 0; row < height; ++row) rows[row] = picture.at(row, 0);
  png_read_image(png, rows.data());
  png_read_end(png, nullptr);
  png_destroy_read_struct(&png, &info, nullptr);
  const std::uint32_t colours = isGrey ? 1 : 3;
  return picture.channels == colours ? picture : opaque(picture, colours);
}

}  // namespace perc::data::decoder
