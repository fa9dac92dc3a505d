// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"
#include "tests/support/catch.h"

using perc::Message;

TEST_CASE("a message fills its places once, in one pass", "[message]") {
  CHECK(Message{"%1 of %2", {"3", "8"}}.english() == "3 of 8");
  CHECK(Message{"%2, %1", {"%2", "b"}}.english() == "b, %2");
  CHECK(Message{"%1: %2 or %3", {"a"}, {{"x %1", {"%2"}}, {"y"}}}.english() == "a: x %2 or y");
  CHECK(Message{"100 % of %3", {"a"}}.english() == "100 % of %3");
}

TEST_CASE("a number in a message reads back as itself", "[message]") {
  CHECK(perc::toText(0.03) == "0.03");
  CHECK(perc::toText(1e-5) == "1e-05");
  CHECK(std::stod(perc::toText(0.1 + 0.2)) == 0.1 + 0.2);
}
