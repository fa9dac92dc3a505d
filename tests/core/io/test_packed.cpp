// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/packed.h"
#include "tests/support/catch.h"

using namespace perc;

TEST_CASE("bytes come back as they were, whatever they are", "[io]") {
  for (const std::string& bytes : {std::string(), std::string("a"), std::string("ab"), std::string("abc"),
                                   std::string("\0\xff\n\r\0", 5), std::string(300'000, 'x')}) {
    const std::string text = io::pack(bytes);
    CHECK(text.size() % 4 == 0);
    CHECK(io::unpack(text, 1 << 20) == bytes);
  }
  CHECK(io::pack(std::string(300'000, 'x')).size() < 1000);
}

TEST_CASE("what is no such text, or unpacks to too much, is refused", "[io]") {
  const std::string text = io::pack(std::string(5000, 'x'));
  CHECK(io::unpack(text, 5000));
  CHECK_FALSE(io::unpack(text, 4999));
  CHECK_FALSE(io::unpack(text.substr(0, text.size() - 4), 5000));  // cut short
  CHECK_FALSE(io::unpack(text.substr(1), 5000));
  CHECK_FALSE(io::unpack(text + "AAAA", 5000));
  CHECK_FALSE(io::unpack("not base64!!", 5000));
  CHECK_FALSE(io::unpack("AAAA", 5000));
  CHECK_FALSE(io::unpack("", 5000));
}
