// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/decoder/picture.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include <jpeglib.h>

#include <jerror.h>

namespace perc::data::decoder {
namespace {

[[noreturn]] void fail(j_common_ptr jpeg) {
  char text[JMSG_LENGTH_MAX];
  jpeg->err->format_message(jpeg, text);
  refuse(text);
}

/// The library fills what is missing with grey and warns; such a picture must not be learned from. What stands between
/// the pieces of a file harms none.
void warn(j_common_ptr jpeg, int level) {
  const int code = jpeg->err->msg_code;
  if (level < 0 && code != JWRN_EXTRANEOUS_DATA && code != JWRN_JFIF_MAJOR) fail(jpeg);
}

/// Which corner of the picture comes first, 1 … 8 (EXIF 2.3, tag 0x0112); 1 where nothing is said.
unsigned orientationIn(Bytes marker) {
  constexpr std::string_view kExif{"Exif\0\0", 6};
  if (marker.size() < 14 || !std::equal(kExif.begin(), kExif.end(), marker.begin())) return 1;
  const Bytes tiff = marker.subspan(kExif.size());
  const bool bigFirst = tiff[0] == 'M';
  const auto number = [&](std::size_t at, unsigned size) {
    std::size_t value = 0;
    for (unsigned i = 0; i < size && at + size <= tiff.size(); ++i)
      value |= std::size_t{tiff[at + i]} << 8 * (bigFirst ? size - 1 - i : i);
    return value;
  };
  const std::size_t directory = number(4, 4), entries = number(directory, 2);
  for (std::size_t at = directory + 2; at < directory + 2 + 12 * entries; at += 12)
    if (const std::size_t value = number(at + 8, 2); number(at, 2) == 0x0112 && value >= 1 && value <= 8)
      return static_cast<unsigned>(value);
  return 1;
}

Picture turned(const Picture& picture, unsigned orientation) {
  if (orientation == 1) return picture;
  const auto isOneOf = [&](std::string_view some) {
    return some.find(static_cast<char>('0' + orientation)) != some.npos;
  };
  const bool swapped = isOneOf("5678"), fromBelow = isOneOf("3467"), fromRight = isOneOf("2378");
  Picture upright = swapped ? blank(picture.channels, picture.width, picture.height)
                            : blank(picture.channels, picture.height, picture.width);
  for (std::uint32_t y = 0; y < upright.height; ++y)
    for (std::uint32_t x = 0; x < upright.width; ++x) {
      const std::uint32_t row = swapped ? x : y, column = swapped ? y : x;
      std::copy_n(
          picture.at(fromBelow ? picture.height - 1 - row : row, fromRight ? picture.width - 1 - column : column),
          picture.channels, upright.at(y, x));
    }
  return upright;
}

}  // namespace

Picture decodeJpeg(Bytes file) {
  jpeg_error_mgr errors;
  jpeg_decompress_struct jpeg;
  jpeg.err = jpeg_std_error(&errors);
  errors.error_exit = fail;
  errors.emit_message = warn;
  jpeg_create_decompress(&jpeg);
  jpeg_mem_src(&jpeg, file.data(), file.size());
  jpeg_save_markers(&jpeg, JPEG_APP0 + 1, 0xFFFF);
  jpeg_read_header(&jpeg, TRUE);
  checkSize(jpeg.image_height, jpeg.image_width);
  if (jpeg.jpeg_color_space == JCS_CMYK || jpeg.jpeg_color_space == JCS_YCCK) refuse(Outcome::Cmyk);
  const bool isGrey = jpeg.jpeg_color_space == JCS_GRAYSCALE;
  jpeg.out_color_space = isGrey ? JCS_GRAYSCALE : JCS_RGB;
  unsigned orientation = 1;
  for (auto* marker = jpeg.marker_list; marker; marker = marker->next)
    orientation = std::max(orientation, orientationIn({marker->data, marker->data_length}));
  jpeg_start_decompress(&jpeg);
  Picture picture = blank(isGrey ? 1 : 3, jpeg.output_height, jpeg.output_width);
  while (jpeg.output_scanline < jpeg.output_height) {
    JSAMPROW row = picture.at(jpeg.output_scanline, 0);
    jpeg_read_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_decompress(&jpeg);
  jpeg_destroy_decompress(&jpeg);
  return turned(picture, orientation);
}

}  // namespace perc::data::decoder
