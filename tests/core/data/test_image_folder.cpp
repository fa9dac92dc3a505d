// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/image_folder.h"
#include "tests/core/data/class_folders.h"

using namespace perc;
using namespace perc::data;
using namespace perc::test;

namespace {

using Numbers = std::vector<std::uint8_t>;

/// What a picture becomes, beside a grey one of class "0" and of the same size, which is left away.
Numbers read(const std::string& bytes, const Canvas& beside, const Decoding& how = {}) {
  const ClassFolders folder;
  folder.add("0/0.png", png(beside));
  folder.add("1/1", bytes);
  const auto set = readImageFolder(folder.path(), how);
  if (!set) FAIL(set.error().english());
  REQUIRE(set->size() == 2);
  return {set->numbers.begin() + static_cast<std::ptrdiff_t>(set->numbersEach()), set->numbers.end()};
}

/// Of what a JPEG became: which numbers are bright.
std::string brightness(const Numbers& numbers) {
  std::string text;
  for (const std::uint8_t number : numbers) text += number > 127 ? '#' : '.';
  return text;
}

}  // namespace

TEST_CASE("a folder with a folder for each class becomes images, in natural order", "[images]") {
  const ClassFolders folder;
  folder.add("10/a.png", png(plain(2, 3, {10})));
  folder.add("2/b10.png", png(plain(2, 3, {3})));
  folder.add("2/b9.JPG", jpeg(plain(2, 3, {2})));
  folder.add("2/.hidden", "no picture");
  folder.add("Ähre/x.png", png(plain(2, 3, {4})));
  folder.add(".git/x.png", "no picture");
  folder.add("README", "beside the classes");
  std::vector<std::size_t> progress;
  const auto set = readImageFolder(folder.path(), {}, [&](std::size_t done, std::size_t all) {
    progress.push_back(done);
    CHECK(all == 4);
  });
  REQUIRE(set.ok());
  CHECK(set->name == folder.path());
  CHECK(set->classNames == std::vector<std::string>{"2", "10", "Ähre"});
  CHECK(set->labels == std::vector<std::int32_t>{0, 0, 1, 2});
  CHECK(set->channels == 1);
  CHECK(set->height == 2);
  CHECK(set->width == 3);
  CHECK(set->numbers == Numbers{2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 10, 10, 10, 10, 10, 10, 4, 4, 4, 4, 4, 4});
  CHECK(progress == std::vector<std::size_t>{1, 2, 3, 4});
}

TEST_CASE("all forms of PNG become grey or colours of 8 bits on white", "[images]") {
  const Canvas one = plain(1, 1, {0});
  CHECK(read(png(plain(1, 1, {90})), one) == Numbers{90});
  CHECK(read(png(plain(1, 1, {0, 102})), one) == Numbers{153});  // .4 black on white
  CHECK(read(png(plain(1, 1, {90, 0})), one) == Numbers{255});
  CHECK(read(png(plain(1, 1, {1, 2, 3})), one) == Numbers{1, 2, 3});
  CHECK(read(png(plain(1, 1, {255, 0, 100, 51})), one) == Numbers{255, 204, 224});
  CHECK(read(png(plain(1, 1, {90}), {.bits = 16}), one) == Numbers{90});
  CHECK(read(png(plain(1, 1, {30}), {.bits = 16}), one) == Numbers{31});  // 30 and 225/256
  CHECK(read(png(plain(1, 1, {90, 30, 1}), {.bits = 16}), one) == Numbers{90, 31, 2});
  const Numbers greys{0, 0, 0, 70, 70, 70}, colours{0, 0, 0, 70, 71, 72};
  CHECK(read(png(plain(1, 1, {1}), {.isPalette = true, .palette = greys}), one) == Numbers{70});
  CHECK(read(png(plain(1, 1, {1}), {.isPalette = true, .palette = colours}), one) == Numbers{70, 71, 72});
  Canvas many = plain(9, 11, {0, 0, 0});
  for (std::size_t i = 0; i < many.numbers.size(); ++i) many.numbers[i] = static_cast<std::uint8_t>(i);
  CHECK(read(png(many, {.interlaced = true}), plain(9, 11, {0})) == many.numbers);
}

TEST_CASE("one file in colours gives all three channels, whichever comes first", "[images]") {
  const ClassFolders folder;
  folder.add("a/1.png", png({1, 2, {10, 20}}));
  folder.add("a/2.png", png({1, 2, {1, 2, 3, 4, 5, 6}}));
  folder.add("b/1.png", png({1, 2, {30, 40}}));
  const auto set = readImageFolder(folder.path());
  REQUIRE(set.ok());
  CHECK(set->channels == 3);
  CHECK(set->numbers == Numbers{10, 10, 10, 20, 20, 20, 1, 2, 3, 4, 5, 6, 30, 30, 30, 40, 40, 40});
}

TEST_CASE("JPEGs are grey or coloured, and stand as they were taken", "[images]") {
  CHECK(read(jpeg(plain(8, 8, {90})), plain(8, 8, {0})) == Numbers(64, 90));
  const Numbers red = read(jpeg(plain(8, 8, {200, 10, 10}), {.progressive = true}), plain(8, 8, {0}));
  REQUIRE(red.size() == 3 * 64);
  CHECK(std::abs(red[0] - 200) < 4);
  CHECK(std::abs(red[1] - 10) < 4);

  // Of six blocks "##." and "#..", which look different from each side, also mirrored.
  Canvas blocks = plain(16, 24, {0});
  for (std::size_t row = 0; row < 16; ++row)
    for (std::size_t column = 0; column < (row < 8 ? 16 : 8); ++column) blocks.numbers[row * 24 + column] = 255;
  const std::vector<std::string> lying{"##.#..", "##.#..", ".##..#", "..#.##", "#..##."};
  const std::vector<std::string> standing{"###...", "##.#..", "...###", "..#.##"};
  for (int orientation = 0; orientation <= 8; ++orientation) {
    INFO(orientation);
    const auto i = static_cast<std::size_t>(orientation);
    const std::string bytes = jpeg(blocks, {.orientation = orientation});
    if (i < 5) CHECK(brightness(read(bytes, plain(16, 24, {0}), {.height = 2, .width = 3})) == lying[i]);
    else CHECK(brightness(read(bytes, plain(24, 16, {0}), {.height = 3, .width = 2})) == standing[i - 5]);
  }
}

TEST_CASE("pictures are scaled by the means of areas where a size is asked for", "[images]") {
  const Canvas any = plain(5, 1, {7});
  const Decoding three{.height = 1, .width = 3}, one{.height = 1, .width = 1}, wide{.height = 2, .width = 4};
  CHECK(read(png({2, 2, {0, 100, 50, 250}}), any, one) == Numbers{100});
  // 4 places to 3: each new one covers one and a third.
  CHECK(read(png({1, 4, {0, 90, 180, 240}}), any, three) == Numbers{23, 135, 225});
  CHECK(read(png({1, 2, {1, 2, 3, 4, 5, 6}}), any, wide) ==
        Numbers{1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6, 1, 2, 3, 1, 2, 3, 4, 5, 6, 4, 5, 6});
  CHECK(read(png(plain(37, 53, {200, 100, 3})), any, wide) == plain(2, 4, {200, 100, 3}).numbers);
}
