// SPDX-License-Identifier: GPL-3.0-or-later
// What the lessons of the generation lab say is so.
#include "scenes/generation/frame.h"
#include "tests/labs/support.h"

#include <algorithm>
#include <cmath>

using namespace perc;
using generation::GenerationFrame;
using namespace lab_test;

namespace {

std::shared_ptr<const GenerationFrame> seen(Session& session, int lane = 0) {
  Probe probe;
  probe.views = {"samples", "outputs", "trouble", "seeds"};
  return std::static_pointer_cast<const GenerationFrame>(session.observe(probe).lane(lane));
}

double figure(const GenerationFrame& frame, const std::string& id) {
  return std::ranges::find(frame.metrics, id, &Metric::id)->value;
}

double spread(const generation::ShownSamples& samples) {
  double sx = 0, sxx = 0, sy = 0, syy = 0;
  const auto n = static_cast<double>(samples.x.size());
  for (std::size_t i = 0; i < samples.x.size(); ++i) {
    sx += double{samples.x[i]}, sxx += double{samples.x[i]} * double{samples.x[i]};
    sy += double{samples.y[i]}, syy += double{samples.y[i]} * double{samples.y[i]};
  }
  return std::sqrt((sxx - sx * sx / n + syy - sy * sy / n) / n);
}

}  // namespace

TEST_CASE("generation preset: all samples are alike, and it is named", "[generation]") {
  auto session = afterPreset("generation", "collapse-on-the-ring", 300);
  const auto frame = seen(*session);
  CHECK(spread(frame->generated) < 0.3 * spread(*frame->real));
  CHECK(figure(*frame, "modes") <= 1);
  const auto& collapse = frame->troubles.at(0);
  CHECK(collapse.isOn);
  CHECK(collapse.since <= 200);
  REQUIRE_FALSE(frame->remedies.empty());
  CHECK(frame->remedies.front().id == "packing");  // what alone helps here
}

TEST_CASE("generation preset: the penalised critic shares samples out fairly", "[generation]") {
  auto session = afterPreset("generation", "ring-with-penalty", 500);
  const auto game = seen(*session, 0), penalised = seen(*session, 1);
  CHECK(figure(*penalised, "kl") < 0.05);
  CHECK(figure(*game, "kl") > 3 * figure(*penalised, "kl"));
}

TEST_CASE("generation preset: the critic wins, and its arrows are gone", "[generation]") {
  auto session = afterPreset("generation", "critic-too-strong", 40);
  const auto frame = seen(*session);
  CHECK(frame->troubles.at(2).isOn);
  CHECK(frame->troubles.at(2).since <= 40);
  CHECK(frame->outputs.meanReal > 0.99F);
  CHECK(frame->outputs.meanGenerated < 0.01F);
  double longest = 0;
  for (const generation::Arrow& arrow : frame->arrows)
    longest = std::max(longest, std::hypot(double{arrow.dx}, double{arrow.dy}));
  CHECK(longest < 0.03 * (frame->x1 - frame->x0));  // of at most a tenth
}

TEST_CASE("generation preset: the saturating slope is short where the critic is sure", "[generation]") {
  auto session = afterPreset("generation", "saturating", 60);
  const auto saturating = seen(*session, 0), other = seen(*session, 1);
  CHECK(figure(*other, "generator-gradient") > 2 * figure(*saturating, "generator-gradient"));
}

TEST_CASE("generation preset: a penalty calms the game", "[generation]") {
  auto session = afterPreset("generation", "in-circles", 400);
  const auto swing = [&](int lane) {
    const auto frame = seen(*session, lane);
    const Curve& curve = *frame->curve;
    double sum = 0, squares = 0, n = 0;
    for (std::size_t row = 0; row < curve.rows(); ++row) {
      if (curve.step(row) < 100) continue;
      const double loss = double{curve.value(row, 0)};
      sum += loss, squares += loss * loss, ++n;
    }
    return std::sqrt(squares / n - sum / n * (sum / n));
  };
  CHECK(swing(0) > 2 * swing(1));
}

TEST_CASE("generation preset: a flow finds all eight, from every seed", "[generation]") {
  auto session = afterPreset("generation", "flow-on-the-ring", 1500);
  const auto frame = seen(*session);
  CHECK(figure(*frame, "modes") == 8);
  CHECK(frame->paths.size() == 40);
}

TEST_CASE("generation preset: flow and game from the same seeds, side by side", "[generation]") {
  auto session = afterPreset("generation", "flow-against-game", 30);
  const auto frame = seen(*session);
  REQUIRE(frame->members.size() == 8);
  CHECK(std::ranges::count_if(frame->members, [](const auto& one) { return one.difference == "game=flow-matching"; }) ==
        4);
  for (const generation::MemberPicture& one : frame->members) {
    CHECK(one.curve->rows() > 10);
    CHECK(one.secondsPerStep > 0);
    CHECK((one.seed >= 0 && one.seed < 4));
  }
}

TEST_CASE("generation preset: digits come out of noise, and are no copies", "[generation]") {
  auto session = afterPreset("generation", "digits", 1000);
  Probe probe;
  probe.views = {"samples", "nearest", "interpolation"};
  const auto frame = std::static_pointer_cast<const GenerationFrame>(session->observe(probe).frame);
  CHECK(figure(*frame, "modes") == 10);
  CHECK(figure(*frame, "frechet") < 40);
  CHECK(figure(*frame, "recall") > 0.3);
  REQUIRE(frame->copyDistance.size() == 20);
  for (const double distance : frame->copyDistance) CHECK(distance > 0.4 * frame->apart);
  CHECK(frame->between.pixels.size() == 8 * 9 * 64);
}

TEST_CASE("generation preset: the digit that is asked for is made", "[generation]") {
  auto session = afterPreset("generation", "digits-on-demand", 1000);
  const auto frame = seen(*session);
  CHECK(figure(*frame, "kl") < 0.02);
  std::vector<int> count(10, 0);
  for (const int asked : frame->nearestMode) ++count[static_cast<std::size_t>(asked)];
  for (const int one : count) CHECK(one > 0);
}

TEST_CASE("generation preset: what comes back need not have been translated well", "[generation]") {
  Probe probe;
  probe.views = {"translation"};
  const auto seenIn = [&](Session& session, int lane) {
    return std::static_pointer_cast<const GenerationFrame>(session.observe(probe).lane(lane));
  };
  const auto wrong = [](const GenerationFrame& frame) {  // how far from the same digits, light for dark, of 16
    double sum = 0;
    for (std::size_t k = 0; k < frame.translated.from.pixels.size(); ++k)
      sum += std::abs(16 - double{frame.translated.from.pixels[k]} - double{frame.translated.there.pixels[k]});
    return sum / static_cast<double>(frame.translated.from.pixels.size());
  };
  auto both = afterPreset("generation", "translation", 400);
  CHECK(wrong(*seenIn(*both, 1)) < 2.5);
  Run alone = both->run();
  alone.second = {};
  auto dense = after(1200, alone);
  const auto later = seenIn(*dense, 0);
  CHECK(wrong(*later) > 2.5);
  double back = 0;
  for (const double one : later->translated.error) back += one / static_cast<double>(later->translated.error.size());
  CHECK(back < 2.5);
}

TEST_CASE("generation preset: more pictures of the same fifty do not help", "[generation]") {
  auto session = afterPreset("generation", "does-it-help", 600);
  Probe probe;
  probe.views = {"augmentation"};
  REQUIRE(session->refineAll(probe));
  const auto frame = std::static_pointer_cast<const GenerationFrame>(session->observe(probe).frame);
  CHECK(frame->heldOut == 1747);
  CHECK(frame->helpedShare == 1);
  double mean[3] = {};
  for (std::size_t k = 0; k < 3; ++k) {
    REQUIRE(frame->helped[k].size() == 8);
    for (const double accuracy : frame->helped[k]) mean[k] += accuracy / 8;
  }
  CHECK(mean[0] > 0.65);
  CHECK(std::abs(mean[1] - mean[0]) < 0.02);
  CHECK(mean[2] < mean[0] + 0.01);
}
