// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/math/random.h"
#include "tests/support/catch.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <thread>

using namespace perc;
using namespace std::chrono_literals;

namespace {

/// A piece of some length whose result depends on its number alone.
double drawn(std::size_t i) {
  Random random(i, "shuffle");
  double sum = 0;
  for (std::size_t k = 0; k < 100 * (i % 7 + 1); ++k) sum += random.uniform();
  return sum;
}

}  // namespace

TEST_CASE("pieces give the same bits for any number of threads", "[parallel]") {
  std::vector<double> expected(200);
  for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = drawn(i);
  for (const unsigned helpers : {0U, 1U, 3U, 16U}) {
    ThreadPool pool(helpers);
    for (int turn = 0; turn < 20; ++turn) {
      std::vector<double> made(expected.size());
      REQUIRE(pool.forEach(made.size(), {}, [&](std::size_t i) {
        made[i] = drawn(i);
        return true;
      }));
      CHECK(made == expected);
    }
    CHECK(pool.forEach(0, {}, [](std::size_t) { return false; }));
  }
}

TEST_CASE("a piece may divide its work, and several threads may ask at once", "[parallel]") {
  ThreadPool pool(2);
  std::atomic<int> done{0};
  const auto ask = [&] {
    pool.forEach(8, {}, [&](std::size_t) {
      return pool.forEach(50, {}, [&](std::size_t) {
        ++done;
        return true;
      });
    });
  };
  {
    std::jthread one(ask), two(ask);
    ask();
  }
  CHECK(done == 3 * 8 * 50);
}

TEST_CASE("whoever stops or gives up ends it", "[parallel]") {
  ThreadPool pool(2);
  std::atomic<bool> stop{true};
  std::atomic<int> begun{0};
  CHECK_FALSE(pool.forEach(100, StopToken(stop), [&](std::size_t) {
    ++begun;
    return true;
  }));
  CHECK(begun == 0);
  stop = false;
  CHECK_FALSE(pool.forEach(1000, StopToken(stop), [&](std::size_t i) {
    ++begun;
    if (i == 10) stop = true;
    return true;
  }));
  CHECK(begun < 1000);
  CHECK_FALSE(pool.forEach(5, {}, [](std::size_t i) { return i != 3; }));
  CHECK(pool.forEach(5, {}, [](std::size_t) { return true; }));
}

TEST_CASE("what a piece throws comes to whoever asked, and the threads go on", "[parallel]") {
  ThreadPool pool(3);
  const auto broken = [&] {
    return pool.forEach(20, {}, [](std::size_t i) -> bool {
      if (i % 2 == 1) throw std::runtime_error("piece " + std::to_string(i));
      std::this_thread::sleep_for(1ms);
      return true;
    });
  };
  for (int turn = 0; turn < 5; ++turn) CHECK_THROWS_AS(broken(), std::runtime_error);
  CHECK(pool.forEach(20, {}, [](std::size_t) { return true; }));
}

TEST_CASE("jobs keep their results in order", "[parallel]") {
  const auto all = parallelJobs(64, {}, [](std::size_t i) { return std::optional<double>(drawn(i)); });
  REQUIRE(all);
  for (std::size_t i = 0; i < all->size(); ++i) CHECK((*all)[i] == drawn(i));
  CHECK_FALSE(parallelJobs(4, {}, [](std::size_t i) { return i == 2 ? std::nullopt : std::optional<int>(1); }));
}
