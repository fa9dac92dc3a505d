// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/decoding.h"
#include "tests/support/pictures.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <random>

#include <zlib.h>

using namespace perc;

namespace {

/// Small pictures of all forms, as the libraries write them.
std::vector<std::string> wholePictures() {
  using namespace perc::test;
  std::vector<std::string> all;
  for (const int channels : {1, 2, 3, 4}) {
    Canvas canvas = plain(11, 9, std::vector<std::uint8_t>(static_cast<std::size_t>(channels), 90));
    for (std::size_t i = 0; i < canvas.numbers.size(); ++i) canvas.numbers[i] = static_cast<std::uint8_t>(i * i);
    for (const int bits : {8, 16})
      for (const bool interlaced : {false, true}) all.push_back(png(canvas, {.bits = bits, .interlaced = interlaced}));
    if (channels % 2 == 0) continue;  // CMYK is refused before it is decoded
    for (const bool progressive : {false, true})
      for (const int orientation : {0, 6})
        all.push_back(jpeg(canvas, {.progressive = progressive, .orientation = orientation}));
  }
  all.push_back(png(plain(11, 9, {1}), {.isPalette = true, .palette = {1, 2, 3, 4, 5, 6}}));
  return all;
}

/// Makes the checksums of a PNG's chunks right, so that what was changed is looked at.
void mendPng(std::string& file) {
  const auto number = [&](std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(file[at + i]);
    return value;
  };
  for (std::size_t at = 8; at + 12 <= file.size() && number(at) <= file.size() - at - 12; at += 12 + number(at)) {
    const auto* data = reinterpret_cast<const Bytef*>(file.data() + at + 4);
    const auto sum = static_cast<std::uint32_t>(crc32(0, data, number(at) + 4));
    for (std::size_t i = 0; i < 4; ++i) file[at + 8 + number(at) + i] = static_cast<char>(sum >> (24 - 8 * i));
  }
}

void change(std::string& file, std::mt19937& random) {
  const auto below = [&](std::size_t n) { return random() % n; };
  const std::size_t at = below(file.size()), length = 1 + below(std::min<std::size_t>(file.size() - at, 16));
  switch (below(6)) {
    case 0: file[at] ^= static_cast<char>(1 << below(8)); break;
    case 1: file[at] = static_cast<char>(random()); break;
    case 2: file[at] = static_cast<char>(below(2) ? 0xFF : 0x7F); break;
    case 3: file.erase(at, length); break;
    case 4: file.insert(below(file.size()), file.substr(at, length)); break;
    default: file.replace(at, length, length, static_cast<char>(below(2) ? 0 : 0xFF));
  }
  if (file.empty()) file = "P";
}

/// What the decoder makes of a changed picture: a picture of the size asked for, or a message. How the process ended is
/// counted, and what ended it by a signal is told.
void decode(const std::string& file, unsigned seed) {
  static data::Decoder decoder({.height = 3, .width = 4});
  static std::map<std::string, long> outcomes;
  static long count = 0;
  const auto picture = decoder.decode(file, "fuzz");
  const std::string outcome = picture ? "a picture" : picture.error().english();
  if (outcome.empty() || (picture && (picture->height != 3 || picture->width != 4))) std::abort();
  std::string kind = outcome.substr(outcome.find_last_of(':') + 1);  // what the library says, without its numbers
  std::erase_if(kind, [](char c) { return c >= '0' && c <= '9'; });
  ++outcomes[kind];
  if (outcome.find("ended") != outcome.npos) std::fprintf(stderr, "seed %u: %s\n", seed, outcome.c_str());
  if (++count % 10'000 == 0)
    for (const auto& [text, times] : outcomes) std::fprintf(stderr, "%8ld of %ld: %s\n", times, count, text.c_str());
}

}  // namespace

/// The counts grow, which is no leak.
extern "C" int __lsan_is_turned_off() { return 1; }

/// A new input is any four bytes: nothing is learned from the coverage of another process.
extern "C" std::size_t LLVMFuzzerCustomMutator(unsigned char* data, std::size_t, std::size_t most, unsigned seed) {
  std::memcpy(data, &seed, std::min(most, sizeof seed));
  return std::min(most, sizeof seed);
}

/// Pictures changed in a few places, each by numbers that the input seeds; the libraries read them in the decoder's
/// process, as they do for the program. Their crash is a message here too; a crash of this fuzzer is a fault of ours.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  static const std::vector<std::string> whole = wholePictures();
  const auto seed = static_cast<unsigned>(crc32(0, data, static_cast<uInt>(size)));
  std::mt19937 random(seed);
  std::string file = whole[random() % whole.size()];
  for (unsigned left = 1 + random() % 6; left > 0; --left) change(file, random);
  if (random() % 4 > 0 && file[0] == '\x89') mendPng(file);
  decode(file, seed);
  return 0;
}
