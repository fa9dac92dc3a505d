// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"
#include "tests/core/data/idx_bytes.h"
#include "tests/core/data/support.h"

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused, perc::test::idx, perc::test::gzip;

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
  CHECK(parseIdx(gzip(good.substr(0, 7)) + gzip(good.substr(7)), "members").ok());
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
