// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"
#include "tests/core/data/support.h"

#include <zlib.h>

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused;

namespace {

std::string idx(std::initializer_list<std::uint32_t> dims, const std::string& values, char type = 8) {
  std::string bytes{0, 0, type, static_cast<char>(dims.size())};
  for (const std::uint32_t dim : dims)
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(dim >> shift);
  return bytes + values;
}

std::string gzip(const std::string& bytes) {
  std::string out(compressBound(bytes.size()) + 64, '\0');
  z_stream stream{};
  REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace

TEST_CASE("an IDX array is read, compressed or not", "[idx]") {
  const std::string bytes = idx({2, 1, 3}, "abcdef");
  for (const std::string& file : {bytes, gzip(bytes)}) {
    const Result<IdxArray> array = parseIdx(file, "t");
    REQUIRE(array.ok());
    CHECK(array->dims == std::vector<std::uint32_t>{2, 1, 3});
    CHECK(array->values == std::vector<std::uint8_t>{'a', 'b', 'c', 'd', 'e', 'f'});
  }
}

TEST_CASE("a damaged IDX file is refused with its name and what is wrong", "[idx]") {
  const auto refused = [](const std::string& bytes, std::initializer_list<std::string> parts) {
    checkRefused(parseIdx(bytes, "t-ubyte"), parts);
  };
  const std::string good = idx({2, 2}, "abcd");
  refused("", {"t-ubyte", "not an IDX file"});
  refused("PNG!....", {"t-ubyte", "two zero bytes"});
  refused(idx({2, 2}, "abcd", 0x0D), {"type code is 13", "8"});
  refused(idx({1, 1, 1, 1, 1}, "a"), {"5 dimensions", "1 to 4"});
  refused(idx({2, 0}, ""), {"dimension", "0"});
  refused(good.substr(0, 6), {"header"});
  refused(idx({2, 2}, "abc"), {"cut short", "4"});
  refused(idx({2, 2}, "abcde"), {"goes on"});
  refused(idx({0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF}, "abc"), {"most that is read"});
  refused(idx({60'000, 28, 28}, "abc"), {"cut short"});
  const std::string packed = gzip(good);
  refused(packed.substr(0, packed.size() - 1), {"gzip", "damaged or cut short"});
  refused(packed.substr(0, 15), {"gzip"});
  refused(packed + "x", {"goes on"});
  refused(gzip(idx({2, 2}, "abcde")), {"goes on"});
  refused(gzip(idx({2, 2}, "abc")), {"cut short"});
  std::string wrongSum = packed;
  wrongSum[packed.size() - 6] ^= 1;
  refused(wrongSum, {"gzip"});
}

TEST_CASE("what gzip grows to is capped before it is allocated", "[idx]") {
  checkRefused(parseIdx(gzip(idx({5000, 1000}, std::string(5'000'000, '\0'))), "bomb", 1'000'000), {"bomb", "1000000"});
  checkRefused(parseIdx(gzip(idx({500'000'000}, std::string(10, '\0'))), "bomb"), {"bomb", "cut short"});
}

TEST_CASE("a folder named as MNIST is loaded as training and test data", "[idx]") {
  const test::Folder folder;
  test::put(folder / "train-images-idx3-ubyte", idx({3, 1, 2}, std::string("\x00\xFF\x33\x00\x00\x00", 6)));
  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({3}, std::string("\x00\x01\x02", 3))));
  test::put(folder / "t10k-images-idx3-ubyte.gz", gzip(idx({2, 1, 2}, "abcd")));
  checkRefused(readMnistFolder(folder.path()), {folder.path(), "t10k-labels-idx1-ubyte"});
  test::put(folder / "t10k-labels-idx1-ubyte", idx({2}, std::string("\x01\x00", 2)));
  const Result<ImageSets> sets = readMnistFolder(folder.path());
  REQUIRE(sets.ok());
  CHECK(sets->train->features == std::vector<float>{0, 1, 0.2f, 0, 0, 0});
  CHECK(sets->train->labels() == std::vector<int>{0, 1, 2});
  CHECK(sets->test->classCount() == 3);
  CHECK(sets->columns == 2);
  CHECK(readMnistFolder(folder.path(), 2)->train->size() == 2);

  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({2}, std::string("\x00\x01", 2))));
  checkRefused(readMnistFolder(folder.path()), {"3 images", "2 labels"});
  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({3}, std::string("\x01\x01\x01", 3))));
  checkRefused(readMnistFolder(folder.path()), {"every label is 1"});
}
