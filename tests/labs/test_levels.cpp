// SPDX-License-Identifier: GPL-3.0-or-later
// Run thrice by CTest: as the loader chooses, and with the processor's AVX-512 or AVX2 hidden from the loader.
#include "core/bench/benchmarks.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/catch.h"

#include <cstdlib>

using namespace perc;

namespace {

/// What this run gave when the rules of learning were written: a change here must be meant, and its commit says why.
constexpr double kGoldenTrainLoss = 0.539044, kGoldenTestLoss = 0.602951;

}  // namespace

TEST_CASE("the loader takes the library for this processor", "[levels]") {
  const char* given = std::getenv("PERC_MOST_LEVEL");
  const std::string most = given ? given : "x86-64-v4";
  std::string expected = "x86-64";
#ifdef __x86_64__
  if (PERC_HAS_V3 && most != "x86-64" && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
    expected = "x86-64-v3";
  if (PERC_HAS_V4 && most == "x86-64-v4" && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
    expected = "x86-64-v4";
#endif
  CHECK(bench::instructionLevel() == expected);
}

TEST_CASE("instruction levels agree within two millionths after 300 updates", "[levels]") {
  Run run(*findLab(labs(), "playground"));
  REQUIRE(run.initial.setText("learning-rate", "0.02"));
  auto session = *Session::create(run);
  session->post(request::Seek{300});
  session->pump();
  const auto metrics = session->simulation().metrics();
  CHECK(metrics[0].value == Approx(kGoldenTrainLoss).epsilon(2e-6));
  CHECK(metrics[1].value == Approx(kGoldenTestLoss).epsilon(2e-6));
}
