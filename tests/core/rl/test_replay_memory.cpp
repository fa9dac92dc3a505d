// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/replay_memory.h"
#include "tests/support/catch.h"

#include <deque>

using namespace perc;
using namespace perc::rl;

namespace {

void add(ReplayMemory& memory, int n, bool terminated = false) {
  const float state[4] = {static_cast<float>(n)}, next[4] = {};
  memory.add({.state = state, .next = next, .steps = 1, .terminated = terminated});
}

std::uint64_t fingerprint(const ReplayMemory& memory) {
  Fingerprint f;
  memory.addTo(f);
  return f.value();
}

}  // namespace

TEST_CASE("replay memory: the last so many steps, the oldest first, whatever the capacity") {
  for (const int capacity : {1, 7, 512, 1000, 1024, 3000}) {
    INFO("capacity " << capacity);
    ReplayMemory memory(capacity, false, 4);
    std::deque<int> wanted;
    int failures = 0;
    for (int n = 0; n < 5000; ++n) {
      add(memory, n, n % 37 == 0);
      wanted.push_back(n);
      failures += n % 37 == 0;
      if (static_cast<int>(wanted.size()) > capacity) {
        failures -= wanted.front() % 37 == 0;
        wanted.pop_front();
      }
      if (n % 61 != 0 && n < 4990) continue;
      REQUIRE(memory.size() == static_cast<int>(wanted.size()));
      REQUIRE(memory.failures() == failures);
      for (const int i : {0, memory.size() / 3, memory.size() - 1})
        REQUIRE(static_cast<int>(memory[i].state[0]) == wanted[static_cast<std::size_t>(i)]);
    }
    CHECK(memory.added() == 5000);
  }
}

TEST_CASE("replay memory: a copy is cheap, stays as it was, and goes on by itself") {
  ReplayMemory memory(50000, false, 4);
  for (int n = 0; n < 40000; ++n) add(memory, n);
  ReplayMemory copy = memory;
  Ledger ledger;
  ledger.add(memory);
  const std::size_t alone = ledger.bytes();
  CHECK(alone > 1'600'000);
  ledger.add(copy);
  CHECK(ledger.bytes() - alone < 30000);
  const std::uint64_t before = fingerprint(copy);
  for (int n = 0; n < 20000; ++n) add(memory, -n);
  CHECK(fingerprint(copy) == before);
  CHECK(copy.size() == 40000);
  CHECK(copy[39999].state[0] == 39999);
  for (int n = 0; n < 20000; ++n) add(copy, -n);
  CHECK(fingerprint(copy) == fingerprint(memory));
}

TEST_CASE("replay memory: the fingerprint tells every number") {
  ReplayMemory a(2000, false, 4), b(2000, false, 4);
  for (int n = 0; n < 1500; ++n) {
    add(a, n);
    add(b, n, n == 100);  // in a full chunk
  }
  CHECK(fingerprint(a) != fingerprint(b));
}

TEST_CASE("replay memory: the sum tree finds each memory by its share of the priorities") {
  for (const int capacity : {50, 1000, 3000}) {
    INFO("capacity " << capacity);
    ReplayMemory memory(capacity, true, 4);
    for (int n = 0; n < 4500; ++n) {
      add(memory, n);
      memory.setPriority(memory.size() - 1, 1 + n % 5);
    }
    double total = 0;
    for (int i = 0; i < memory.size(); ++i) {
      REQUIRE(memory.priority(i) == 1 + static_cast<int>(memory[i].state[0]) % 5);
      total += memory.priority(i);
    }
    REQUIRE(memory.totalPriority() == total);
    std::vector<int> found(static_cast<std::size_t>(memory.size()));
    for (double mass = 0.5; mass < total; ++mass) ++found[static_cast<std::size_t>(memory.at(mass))];
    for (int i = 0; i < memory.size(); ++i) REQUIRE(found[static_cast<std::size_t>(i)] == memory.priority(i));
    // Rounding may ask for the end, or for more: nothing without a priority is ever found.
    const int last = memory.at(total);
    CHECK(memory.at(2 * total) == last);
    memory.setPriority(last, 0);
    CHECK(memory.at(total) != last);
    CHECK(memory.priority(memory.at(total)) > 0);
  }
}

TEST_CASE("replay memory: priorities set back leave the same bits") {
  ReplayMemory memory(2000, true, 4);
  for (int n = 0; n < 2500; ++n) {
    add(memory, n);
    memory.setPriority(memory.size() - 1, 0.1 + 1.0 / (1 + n % 7));
  }
  const std::uint64_t before = fingerprint(memory);
  const double old = memory.priority(1234);
  memory.setPriority(1234, 12345.678);
  CHECK(fingerprint(memory) != before);
  memory.setPriority(1234, old);
  CHECK(fingerprint(memory) == before);
}
