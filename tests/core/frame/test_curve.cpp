// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/curve.h"
#include "tests/support/catch.h"

#include <cmath>

using perc::Curve;

namespace {

void fill(Curve& curve, int from, int to) {
  for (int step = from; step < to; ++step) {
    const float row[] = {static_cast<float>(step), step % 3 ? static_cast<float>(-step) : NAN};
    curve.append(2 * step, row);
  }
}

}  // namespace

TEST_CASE("a curve keeps every row across its chunks", "[curve]") {
  Curve curve({"a", "b"});
  CHECK(curve.empty());
  fill(curve, 0, 1000);
  REQUIRE(curve.rows() == 1000);
  for (std::size_t row = 0; row < 1000; ++row) {
    CHECK(curve.step(row) == static_cast<std::int64_t>(2 * row));
    CHECK(curve.value(row, 0) == static_cast<float>(row));
    CHECK((row % 3 == 0) == std::isnan(curve.value(row, 1)));
  }
}

TEST_CASE("a copy is a moment: what is appended later is not in it", "[curve]") {
  Curve curve({"a", "b"});
  fill(curve, 0, 300);
  const Curve then = curve;
  CHECK(then.sameAs(curve));
  fill(curve, 300, 700);
  CHECK(then.rows() == 300);
  CHECK_FALSE(then.sameAs(curve));
  Curve again = then;
  fill(again, 300, 301);
  const float other[] = {7.f, 7.f};
  Curve branch = then;
  branch.append(600, other);
  CHECK(again.rows() == branch.rows());
  CHECK_FALSE(again.sameAs(branch));
}

TEST_CASE("a wide curve has short chunks, so that a copy stays small", "[curve]") {
  Curve wide(std::vector<std::string>(600, "h"));
  std::vector<float> row(600);
  for (int step = 0; step < 100; ++step) {
    row[599] = static_cast<float>(step);
    wide.append(step, row.data());
    perc::Ledger ledger;
    ledger.add(wide);
    const std::size_t alone = ledger.bytes();
    const Curve copy = wide;
    ledger.add(copy);
    CHECK(ledger.bytes() - alone < 13 * 2408);
  }
  const Curve copy = wide;
  row[599] = -1;
  wide.append(100, row.data());
  CHECK(copy.rows() == 100);
  for (std::size_t r = 0; r < 100; ++r) CHECK(copy.value(r, 599) == static_cast<float>(r));
}
