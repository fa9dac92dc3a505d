// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"

#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>
#include <png.h>

namespace perc::test {

Canvas plain(int height, int width, const std::vector<std::uint8_t>& pixel) {
  Canvas canvas{.height = height, .width = width};
  for (int i = 0; i < height * width; ++i) canvas.numbers.insert(canvas.numbers.end(), pixel.begin(), pixel.end());
  return canvas;
}

std::string png(const Canvas& canvas, const PngForm& form) {
  constexpr int kTypes[] = {PNG_COLOR_TYPE_GRAY, PNG_COLOR_TYPE_GRAY_ALPHA, PNG_COLOR_TYPE_RGB,
                            PNG_COLOR_TYPE_RGB_ALPHA};
  std::string bytes;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  const auto append = [](png_structp to, png_bytep data, std::size_t size) {
    static_cast<std::string*>(png_get_io_ptr(to))->append(reinterpret_cast<char*>(data), size);
  };
  png_set_write_fn(png, &bytes, append, [](png_structp) {});
  png_set_IHDR(png, info, static_cast<png_uint_32>(canvas.width), static_cast<png_uint_32>(canvas.height), form.bits,
               form.isPalette ? PNG_COLOR_TYPE_PALETTE : kTypes[canvas.channels() - 1],
               form.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
               PNG_FILTER_TYPE_DEFAULT);
  std::vector<png_color> colours;
  for (std::size_t i = 0; i + 2 < form.palette.size(); i += 3)
    colours.push_back({form.palette[i], form.palette[i + 1], form.palette[i + 2]});
  if (form.isPalette) png_set_PLTE(png, info, colours.data(), static_cast<int>(colours.size()));
  std::vector<std::uint8_t> numbers;
  for (const std::uint8_t number : canvas.numbers) {
    numbers.push_back(number);
    if (form.bits == 16) numbers.push_back(static_cast<std::uint8_t>(255 - number));
  }
  std::vector<png_bytep> rows;
  for (int row = 0; row < canvas.height; ++row)
    rows.push_back(numbers.data() +
                   numbers.size() / static_cast<std::size_t>(canvas.height) * static_cast<std::size_t>(row));
  png_write_info(png, info);
  png_write_image(png, rows.data());
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return bytes;
}

std::string jpeg(const Canvas& canvas, const JpegForm& form) {
  jpeg_error_mgr errors;
  jpeg_compress_struct jpeg;
  jpeg.err = jpeg_std_error(&errors);
  jpeg_create_compress(&jpeg);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&jpeg, &bytes, &size);
  jpeg.image_width = static_cast<JDIMENSION>(canvas.width);
  jpeg.image_height = static_cast<JDIMENSION>(canvas.height);
  jpeg.input_components = canvas.channels();
  jpeg.in_color_space = canvas.channels() == 1 ? JCS_GRAYSCALE : canvas.channels() == 3 ? JCS_RGB : JCS_CMYK;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, 100, TRUE);
  jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = 1;
  if (form.progressive) jpeg_simple_progression(&jpeg);
  jpeg_start_compress(&jpeg, TRUE);
  if (form.orientation > 0) {
    const auto low = static_cast<std::uint8_t>(form.orientation);
    const std::vector<std::uint8_t> exif{'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42,  0, 0, 0, 8, 0, 1,
                                         1,   18,  0,   3,   0, 0, 0,   1,   0, low, 0, 0, 0, 0, 0, 0};
    jpeg_write_marker(&jpeg, JPEG_APP0 + 1, exif.data(), static_cast<unsigned>(exif.size()));
  }
  const std::size_t each = canvas.numbers.size() / static_cast<std::size_t>(canvas.height);
  while (jpeg.next_scanline < jpeg.image_height) {
    auto* row = const_cast<JSAMPROW>(canvas.numbers.data() + each * jpeg.next_scanline);
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  const std::string text(reinterpret_cast<char*>(bytes), size);
  std::free(bytes);
  return text;
}

}  // namespace perc::test
