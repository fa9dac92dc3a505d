// SPDX-License-Identifier: GPL-3.0-or-later
// The generation lab: what its frames show and its scripts write.
#include "scenes/generation/frame.h"
#include "tests/labs/support.h"

#include <algorithm>
#include <cmath>

using namespace perc;
using generation::GenerationFrame;
using namespace lab_test;

namespace {

const Settings kSmall{
    {"generator-hidden-layers", "24"}, {"critic-hidden-layers", "24"}, {"batch-size", "64"}, {"samples", "600"}};

Run smallRun(Settings more, std::uint64_t seed = 1) {
  more.insert(more.begin(), kSmall.begin(), kSmall.end());
  return runOf("generation", more, seed);
}

std::shared_ptr<const GenerationFrame> seen(Session& session, const std::vector<std::string>& views) {
  Probe probe;
  probe.views = views;
  REQUIRE(session.refineAll(probe));
  return std::static_pointer_cast<const GenerationFrame>(session.observe(probe).frame);
}

}  // namespace

TEST_CASE("generation: the critic's field, its outputs and its arrows belong together", "[generation]") {
  auto session = after(200, smallRun({}));
  const auto frame = seen(*session, {"samples", "outputs"});
  CHECK(frame->isGame);
  CHECK(frame->verdict == generation::Verdict::Probability);
  CHECK(frame->generated.x.size() == 600);
  CHECK(frame->real->x.size() == 500);
  CHECK(frame->nearestMode.size() == 600);
  REQUIRE_FALSE(frame->field.empty());
  for (const float p : frame->field.values) CHECK((p >= 0 && p <= 1));
  double real = 0, generated = 0;
  for (std::size_t i = 0; i < frame->outputs.real.size(); ++i)
    real += double{frame->outputs.real[i]}, generated += double{frame->outputs.generated[i]};
  CHECK(real == Approx(1).epsilon(1e-4));
  CHECK(generated == Approx(1).epsilon(1e-4));
  // An arrow leads to where the critic holds samples for more real.
  const auto at = [&](float x, float y) {
    const Grid& f = frame->field;
    const int c = static_cast<int>((x - f.x0) / (f.x1 - f.x0) * f.columns),
              r = static_cast<int>((y - f.y0) / (f.y1 - f.y0) * f.rows);
    return c >= 0 && r >= 0 && c < f.columns && r < f.rows ? f.at(c, r) : std::nanf("");
  };
  int better = 0, known = 0;
  for (const generation::Arrow& arrow : frame->arrows) {
    const float here = at(arrow.x, arrow.y), there = at(arrow.x + arrow.dx, arrow.y + arrow.dy);
    if (!std::isfinite(here) || !std::isfinite(there) || here == there) continue;
    ++known;
    better += there > here;
  }
  CHECK(known > 10);
  CHECK(better > 0.9 * known);
}

TEST_CASE("generation: there are all samples that are measured, of a flow as soon as it rests", "[generation]") {
  for (const char* game : {"hinge", "flow-matching", "autoencoder"}) {
    INFO(game);
    auto session = after(3, smallRun({{"samples", "1234"}, {"game", game}, {"flow-steps", "5"}}));
    Probe probe;
    probe.views = {"samples"};
    const auto some = std::static_pointer_cast<const GenerationFrame>(session->observe(probe).frame);
    const auto all = seen(*session, {"samples", "losses"});
    CHECK(some->generated.x.size() == (all->isFlow ? 200U : 1234U));
    REQUIRE(all->generated.x.size() == 1234);
    for (const std::size_t i : {std::size_t{0}, std::size_t{150}, some->generated.x.size() - 1})
      CHECK(all->generated.x[i] == Approx(some->generated.x[i]).margin(1e-5));  // the same ones come first
    if (!all->isFlow) continue;
    seek(*session, 4);
    CHECK(std::static_pointer_cast<const GenerationFrame>(session->observe(probe).frame)->generated.x.size() == 200);
    session->post(request::Set{"flow-time", 0.5});
    session->pump();
    CHECK(seen(*session, {"samples"})->generated.x.size() == 1234);
  }
}

TEST_CASE("generation: the measures of the record are those of its moments", "[generation]") {
  auto session = after(150, smallRun({}));
  const Curve& curve = session->simulation().curve();
  const auto column = static_cast<std::size_t>(std::ranges::find(curve.names(), "js") - curve.names().begin());
  REQUIRE(curve.step(curve.rows() - 1) == 150);
  CHECK(static_cast<double>(curve.value(curve.rows() - 1, column)) == Approx(metric(*session, "js")).epsilon(1e-5));
  seek(*session, 151);  // not recorded: measured when it is asked for
  CHECK(std::isfinite(metric(*session, "js")));
}

TEST_CASE("generation: a flow goes from noise to samples", "[generation]") {
  auto session = after(400, smallRun({{"game", "flow-matching"}, {"generator-hidden-layers", "48,48"}}));
  const auto frame = seen(*session, {"samples"});
  CHECK_FALSE(frame->isGame);
  CHECK(frame->field.empty());
  REQUIRE(frame->paths.size() == 40);
  CHECK(frame->paths.front().size() == 2 * 51);
  CHECK(frame->generated.x.size() == 600);
  CHECK(std::isnan(metric(*session, "critic-loss")));
  // Its ways end where the samples are, which are of the same noise.
  CHECK(frame->paths[3].end()[-2] == Approx(frame->generated.x[3]).margin(1e-5));
  session->post(request::Set{"flow-time", 0.0});
  session->pump();
  const auto noise = seen(*session, {"samples"});
  CHECK(noise->flowTime == 0);
  CHECK(noise->generated.x[3] == Approx(frame->paths[3][0]).margin(1e-6));
  double squares = 0;
  for (const float x : noise->generated.x) squares += double{x} * double{x};
  CHECK(squares / static_cast<double>(noise->generated.x.size()) == Approx(1).epsilon(0.25));
}

TEST_CASE("generation: the grid of noise is bent by the generator alone", "[generation]") {
  auto session = after(50, smallRun({{"noise-dimensions", "3"}}));
  const auto frame = seen(*session, {"warp"});
  const auto& lines = frame->warp.lines;
  CHECK(lines.size() == 26);
  CHECK(std::ranges::count(frame->warp.first, 1) == 13);
  CHECK(frame->noiseDimensions == 3);
  // Both kinds of lines cross: the middle of the middle lines is where the noise is 0.
  CHECK(lines[6][40] == Approx(lines[19][40]).margin(1e-6));
  auto flat = after(5, smallRun({{"noise-dimensions", "1"}}));
  CHECK(seen(*flat, {"warp"})->warp.lines.size() == 1);
}

TEST_CASE("generation: seeds are one cohort, each with samples of its own", "[generation]") {
  auto session = after(20, smallRun({{"seeds", "4"}}));
  const auto frame = seen(*session, {"seeds"});
  REQUIRE(frame->members.size() == 4);
  std::vector<float> firsts;
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(frame->members[i].seed == static_cast<int>(i));
    firsts.push_back(frame->members[i].samples.x.at(0));
  }
  CHECK(frame->members[0].metrics.size() == frame->metrics.size());
  std::ranges::sort(firsts);
  CHECK(std::ranges::adjacent_find(firsts) == firsts.end());
}

TEST_CASE("generation: divergence is a state that says what to do, and can be gone back from", "[generation]") {
  auto session = after(400, smallRun({{"game", "least-squares"},
                                      {"critic-optimizer", "sgd"},
                                      {"generator-optimizer", "sgd"},
                                      {"critic-learning-rate", "10"},
                                      {"generator-learning-rate", "10"}}));
  REQUIRE(session->simulation().state() == RunState::Diverged);
  const auto frame = seen(*session, {"trouble"});
  CHECK(frame->message.english().starts_with("Diverged in round "));
  REQUIRE(frame->remedies.size() == 1);
  CHECK(frame->remedies[0].id == "critic-learning-rate");
  CHECK(frame->remedies[0].value == "1");
  seek(*session, 0);
  CHECK(session->simulation().state() == RunState::Ok);
}

TEST_CASE("generation: a game that goes wrong says so, and what to try", "[generation]") {
  // A critic that sees one sample at a time, and a generator that runs after it.
  auto session = after(400, smallRun({{"generator-learning-rate", "0.01"}, {"critic-learning-rate", "0.01"}}));
  const auto frame = seen(*session, {"trouble"});
  REQUIRE(frame->troubles.size() == 4);
  const auto named = std::ranges::count_if(frame->troubles, [](const auto& one) { return one.since >= 0; });
  CHECK(named > 0);
  CHECK(static_cast<std::ptrdiff_t>(frame->events.size()) >= named);
  for (const generation::TroublePicture& one : frame->troubles) CHECK(one.since <= 400);
  for (const generate::Remedy& remedy : frame->remedies) {
    const param::Declaration* d = param::find(*session->run().lab->declarations, remedy.id);
    REQUIRE(d);
    CHECK(param::parse(*d, remedy.value));
  }
  seek(*session, 1);
  CHECK(seen(*session, {"trouble"})->events.empty());
}

TEST_CASE("generation: a drawing is learned, can be changed while it is, and comes back", "[generation]") {
  auto session = after(0, smallRun({{"dataset", "drawing"}}));
  CHECK(seen(*session, {"samples"})->isEmpty);
  session->post(request::Steps{5});
  session->pump();
  CHECK(session->step() == 0);  // nothing to learn
  CHECK(session->simulation().notes().front().english().starts_with("The drawing is empty"));
  session->post(request::Act{"update-critic", std::vector<double>{1}});
  session->pump();
  CHECK(session->status().rejection.english() == "The drawing is empty: draw something first.");
  session->post(request::Act{"draw", std::vector<double>{-1, 0, 0.3, -1, 0.5, 0.3}});
  session->pump();
  seek(*session, 20);
  CHECK(session->step() == 20);
  CHECK(session->simulation().notes().empty());
  const auto left = seen(*session, {"samples"});
  CHECK_FALSE(left->isEmpty);
  for (const float x : left->real->x) CHECK(x < -0.69F);
  session->post(request::Act{"draw", std::vector<double>{1, 0, 0.3}});
  session->pump();
  CHECK(std::ranges::max(seen(*session, {"samples"})->real->x) > 0.7F);
  seek(*session, 10);  // before it was drawn
  CHECK(std::ranges::max(seen(*session, {"samples"})->real->x) < -0.69F);
  session->post(request::Act{"erase", std::vector<double>{-1, 0, 0.1}});
  session->pump();
  for (const float y : seen(*session, {"samples"})->real->y) CHECK(y > 0.19F);  // the other dab is left
  seek(*session, 30);
  const auto bits = session->simulation().fingerprint();
  auto again = *Session::create(session->run());
  seek(*again, 30);
  CHECK(again->simulation().fingerprint() == bits);
}

TEST_CASE("generation: what cannot be drawn is refused by name", "[generation]") {
  auto ring = after(1, smallRun({}));
  ring->post(request::Act{"draw", std::vector<double>{0, 0, 0.5}});
  ring->pump();
  CHECK(ring->status().rejection.english() == "draw, erase: only on your own drawing; choose dataset = drawing.");
  auto drawing = after(0, smallRun({{"dataset", "drawing"}}));
  for (const std::vector<double>& numbers : {std::vector<double>{0, 0, 1, 1}, {0, 0, -1}}) {
    drawing->post(request::Act{"draw", numbers});
    drawing->pump();
  }
  CHECK(drawing->status().rejections == 2);
  CHECK(drawing->status().rejection.english() == "draw, erase: the radius -1 is not allowed; it takes more than 0.");
}

TEST_CASE("generation: updates of one side move that side alone", "[generation]") {
  auto session = after(5, smallRun({}));
  const auto weightsOf = [&](const std::string& prefix) {
    std::vector<float> all;
    for (const auto& tensor : session->simulation().weights())
      if (tensor.name.starts_with(prefix)) all.insert(all.end(), tensor.values.begin(), tensor.values.end());
    REQUIRE_FALSE(all.empty());
    return all;
  };
  const auto critic = weightsOf("critic."), generator = weightsOf("generator.");
  session->post(request::Act{"update-critic", std::vector<double>{3}});
  session->pump();
  CHECK(session->step() == 5);
  CHECK(weightsOf("critic.") != critic);
  CHECK(weightsOf("generator.") == generator);
  session->post(request::Act{"update-generator", std::vector<double>{1}});
  session->pump();
  CHECK(weightsOf("generator.") != generator);
  seek(*session, 6);
  const auto bits = session->simulation().fingerprint();
  auto again = *Session::create(session->run());
  seek(*again, 6);
  CHECK(again->simulation().fingerprint() == bits);
}

TEST_CASE("generation: the round that is shown is the one that comes", "[generation]") {
  auto session = after(20, smallRun({{"average", "0"}}));
  const auto before = seen(*session, {"round"});
  REQUIRE(before->round);
  CHECK(before->round->noise.x.size() == 100);
  CHECK(before->round->criticLoss[1] != before->round->criticLoss[0]);
  seek(*session, 21);
  Grid field = seen(*session, {"samples"})->field;  // the critic that was to come
  const Grid& shown = before->round->field[1];
  const auto at = [](const Grid& grid, double share) {
    return double{grid.at(static_cast<int>(share * grid.columns), static_cast<int>(share * grid.rows))};
  };
  for (const double share : {0.2, 0.5, 0.8}) CHECK(at(shown, share) == Approx(at(field, share)).margin(0.02));
}

TEST_CASE("generation: slopes between generated and real samples, and one noise that is followed", "[generation]") {
  auto session = after(30, smallRun({{"game", "wgan-gp"}}));
  const auto frame = seen(*session, {"slopes"});
  REQUIRE(frame->slopes.share.size() == 41);
  for (std::size_t i = 0; i < 41; ++i) {
    CHECK(frame->slopes.low[i] <= frame->slopes.middle[i]);
    CHECK(frame->slopes.middle[i] <= frame->slopes.high[i]);
  }
  session->post(request::Set{"walk-x", 0.0});
  session->post(request::Set{"walk-y", 2.0});
  session->pump();
  const auto walked = seen(*session, {"warp"});
  CHECK(walked->walkNoise[1] == 2);
  // It is the end of the line along which the first noise is 0.
  CHECK(walked->walk[0] == Approx(walked->warp.lines[6].end()[-2]).margin(1e-5));
  CHECK(walked->walk[1] == Approx(walked->warp.lines[6].end()[-1]).margin(1e-5));
}

TEST_CASE("generation: pictures fill every view, and their numbers are written", "[generation]") {
  auto session = after(20, smallRun({{"dataset", "digits"}, {"condition", "class"}, {"noise-dimensions", "8"}}));
  const auto frame =
      seen(*session, {"samples", "outputs", "round", "slopes", "warp", "interpolation", "nearest", "film"});
  REQUIRE(frame->pictures);
  CHECK(frame->pictures->white == 16);
  CHECK(frame->isConditional);
  CHECK(frame->noiseDimensions == 8);
  CHECK(frame->field.empty());
  CHECK(frame->generated.pixels.size() == frame->nearestMode.size() * 64);
  for (const float pixel : frame->generated.pixels) CHECK((pixel >= 0 && pixel <= 16));
  CHECK(frame->real->pixels.size() == 200 * 64);
  CHECK(frame->classNames.size() == 10);
  REQUIRE(frame->round);
  CHECK(frame->round->generated[1].pixels.size() == 100 * 64);
  CHECK(frame->slopes.middle.size() == 41);
  CHECK(frame->bent.pixels.size() == 81 * 64);
  CHECK(frame->walked.pixels.size() == 64);
  CHECK(frame->between.pixels.size() == 72 * 64);
  CHECK(frame->copyDistance.size() == 20);
  CHECK(frame->apart > 10);
  REQUIRE_FALSE(frame->film.empty());
  CHECK(frame->film.back().samples->pixels.size() == 25 * 64);
  Probe alone;
  alone.views = {"samples"};
  REQUIRE(session->refineAll(alone));
  const auto all = std::static_pointer_cast<const GenerationFrame>(session->observe(alone).frame);
  CHECK(all->generated.pixels.size() == 600 * 64);
}

TEST_CASE("generation: the walk asks for its class", "[generation]") {
  auto session = after(300, smallRun({{"dataset", "digits"}, {"condition", "class"}}));
  std::vector<std::vector<float>> made;
  std::string asked;
  for (const std::int64_t one : {0, 9, 10}) {
    session->post(request::Set{"walk-class", one});
    session->pump();
    const auto frame = seen(*session, {"warp"});
    made.push_back(frame->walked.pixels);
    asked = frame->walkClass;
  }
  CHECK(made[0] != made[1]);
  CHECK(made[1] == made[2]);  // there are ten
  CHECK(asked == "9");
}

TEST_CASE("generation: a translation is followed there and back", "[generation]") {
  auto session = after(100, smallRun({{"game", "cycle"}, {"dataset", "moons"}, {"source", "line"}}));
  const auto frame = seen(*session, {"samples", "translation", "warp", "film"});
  CHECK(frame->isTranslation);
  CHECK_FALSE(frame->isGame);
  REQUIRE(frame->translated.error.size() == 60);
  for (std::size_t i = 0; i < 60; ++i)
    CHECK(frame->translated.error[i] == Approx((std::abs(frame->translated.back.x[i] - frame->translated.from.x[i]) +
                                                std::abs(frame->translated.back.y[i] - frame->translated.from.y[i])) /
                                               2)
                                            .margin(1e-4));
  CHECK(frame->x0 < -1.9);  // the line's end is in the window
  CHECK(frame->field.values.size() == static_cast<std::size_t>(frame->field.columns * frame->field.rows));
  CHECK_FALSE(frame->outputs.real.empty());
  session->post(request::Set{"walk-x", 0.5});
  session->pump();
  const auto moved = seen(*session, {"translation"});
  CHECK(moved->translated.followed[0][0] == 0.5F);
  CHECK(moved->translated.followed[0][1] == 0.0F);
  CHECK(moved->translated.followed[1][0] != frame->translated.followed[1][0]);
  CHECK(moved->translated.followedError ==
        Approx((std::abs(moved->translated.followed[2][0] - 0.5) + std::abs(moved->translated.followed[2][1])) / 2)
            .margin(1e-4));
  CHECK(moved->translated.from.x == frame->translated.from.x);
  const auto metric = std::ranges::find(frame->metrics, std::string("cycle-error"), &Metric::id);
  REQUIRE(metric != frame->metrics.end());
  CHECK(metric->value > 0);
  CHECK(std::isfinite(std::ranges::find(frame->metrics, std::string("critic-loss"), &Metric::id)->value));
}

TEST_CASE("generation: the course shows what the generator loses by what the critic says", "[generation]") {
  for (const bool saturating : {true, false}) {
    auto session = after(30, smallRun({{"game", saturating ? "saturating" : "non-saturating"}}));
    const auto frame = seen(*session, {"course"});
    const auto& all = frame->generatorLoss;
    REQUIRE(all.output.size() == 101);
    CHECK(frame->isSaturating == saturating);
    CHECK(1 / (1 + std::exp(-double{all.nowOutput})) == Approx(frame->outputs.meanGenerated).margin(1e-4));
    for (std::size_t i = 0; i < all.output.size(); ++i) {
      const double p = 1 / (1 + std::exp(-double{all.output[i]}));
      CHECK(all.loss[i] == Approx(saturating ? std::log(1 - p) : -std::log(p)).margin(1e-4));
    }
  }
  CHECK(seen(*after(5, smallRun({{"game", "flow-matching"}})), {"course"})->generatorLoss.output.empty());
}
