// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a preset say is so: at the usual seed, and (hidden, for tests/run --full) at two more.
#include "core/session/cohort.h"
#include "tests/labs/support.h"

#include <algorithm>
#include <cmath>

using namespace perc;

namespace {

constexpr const char* kSecond = "2:";

/// A metric of a claim, or whether the run has diverged.
double figure(const Session& session, std::string id) {
  const bool second = id.starts_with(kSecond);
  if (second) id = id.substr(2);
  const auto cohort = second ? session.simulation().cohort() : nullptr;
  if (second) REQUIRE((cohort && cohort->lane(1)));
  const Simulation& run = second ? *cohort->lane(1) : session.simulation();
  if (id == "diverged") return run.state() == RunState::Diverged ? 1 : 0;
  return lab_test::metric(run, id);
}

void check(const Session& session, const Claim& claim) {
  const double value = figure(session, claim.figure);
  const double bound = claim.of.empty() ? claim.number : claim.number * figure(session, claim.of);
  INFO(claim.figure << " is " << value << " after " << claim.step << " steps, " << claim.of << " bound " << bound);
  CHECK_FALSE(std::isnan(value));
  if (claim.is == Claim::Is::Above) CHECK(value > bound);
  else CHECK(value < bound);
}

void checkPreset(const Lab& lab, const Preset& preset, std::uint64_t seed) {
  auto run = presetRun(lab, preset);
  REQUIRE(run);
  run->seed = seed;
  auto session = Session::create(*std::move(run));
  REQUIRE(session);
  std::vector<Claim> claims = preset.claims;
  std::ranges::stable_sort(claims, {}, &Claim::step);
  for (const Claim& claim : claims) {
    lab_test::seek(**session, claim.step);
    check(**session, claim);
  }
}

void checkAll(std::uint64_t seed) {
  for (const Lab& lab : labs())
    for (const Preset& preset : lab.presets) {
      CAPTURE(lab.id, preset.id, seed);
      checkPreset(lab, preset, seed);
    }
}

}  // namespace

TEST_CASE("what each preset says is so at the usual seed", "[claims]") { checkAll(1); }

TEST_CASE("what each preset says is so at two more seeds", "[.claims-more]") {
  for (const std::uint64_t seed : {2, 3}) checkAll(seed);
}

TEST_CASE("claims and views of presets name what there is", "[claims]") {
  for (const Lab& lab : labs())
    for (const Preset& preset : lab.presets) {
      CAPTURE(lab.id, preset.id);
      for (const std::string& view : preset.views) CHECK(findView(lab, view));
      for (const Claim& claim : preset.claims) {
        CHECK(claim.step >= 0);
        CHECK((preset.second || !claim.figure.starts_with(kSecond)));
      }
    }
}
