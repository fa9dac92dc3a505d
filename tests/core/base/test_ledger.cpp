// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ledger.h"
#include "tests/support/catch.h"

#include <memory>
#include <vector>

using perc::Ledger;

namespace {

/// 10 bytes of its own, 100 for each piece, which holds another 1000.
struct Holder {
  std::vector<std::shared_ptr<int>> pieces;
  void account(Ledger& ledger) const {
    ledger.own(10);
    for (const auto& piece : pieces)
      if (ledger.shared(piece.get(), 100)) ledger.own(1000);
  }
};

}  // namespace

TEST_CASE("what several hold is counted once, until the last one goes", "[ledger]") {
  const auto one = std::make_shared<int>(), two = std::make_shared<int>();
  const Holder first{{one}}, both{{one, two}}, twice{{two, two}};
  Ledger ledger;
  ledger.add(first);
  CHECK(ledger.bytes() == 1110);
  ledger.add(both);
  CHECK(ledger.bytes() == 2220);
  ledger.add(twice);
  CHECK(ledger.bytes() == 2230);
  ledger.remove(first);
  CHECK(ledger.bytes() == 2220);
  ledger.remove(both);
  CHECK(ledger.bytes() == 1110);
  ledger.remove(twice);
  CHECK(ledger.bytes() == 0);
}
