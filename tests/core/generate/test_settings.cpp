// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sets of networks that make samples, and what they are to imitate.
#include "core/data/csv.h"
#include "core/generate/maker.h"
#include "core/generate/trouble.h"
#include "tests/support/catch.h"

#include <cmath>
#include <string>

using namespace perc;
using namespace perc::generate;

namespace {

const param::Declarations& declared() {
  static param::Schema<Settings> schema;
  static const bool done = [] {
    declareSettings(schema);
    schema.finish();
    return true;
  }();
  (void)done;
  return schema.declarations();
}

TargetSettings ofKind(Imitated what) {
  TargetSettings settings;
  settings.what = what;
  return settings;
}

TargetSettings ofTable(const std::string& columnX = {}) {
  TargetSettings settings;
  settings.what = Imitated::File;
  settings.columnX = columnX;
  return settings;
}

data::Table table(const std::string& csv) {
  auto read = data::parseCsv(csv, "t.csv");
  REQUIRE(read);
  return *std::move(read);
}

std::string rows(int count, const char* row) {
  std::string all = "a,b,c\n";
  for (int i = 0; i < count; ++i) all += std::to_string(i) + row;
  return all;
}

std::string refusal(const TargetSettings& settings, const data::Table* given) {
  const auto made = makeTarget(settings, given ? std::make_shared<const data::Table>(*given) : nullptr);
  REQUIRE_FALSE(made);
  return made.error().english();
}

}  // namespace

TEST_CASE("what is left open is the game's own, and follows the game", "[generate]") {
  param::Values values(declared());
  const auto inForce = [&](const char* id) {
    const param::Declaration* d = param::find(declared(), id);
    REQUIRE(d);
    return param::format(values.inForce(static_cast<std::size_t>(d - declared().data())));
  };
  CHECK(inForce("critic-updates") == "1");
  REQUIRE(values.setText("game", "wgan-gp"));
  CHECK(param::format(values.get("critic-updates")) == "auto");
  CHECK(inForce("critic-updates") == "5");
  CHECK(inForce("critic-learning-rate") == "1e-04");
  CHECK(inForce("gradient-penalty") == "0.1");
  CHECK(inForce("generator-beta2") == "0.9");
  REQUIRE(values.setText("game", "wasserstein"));
  CHECK(inForce("critic-optimizer") == "rmsprop");
  CHECK(inForce("clip") == "0.01");
  REQUIRE(values.setText("game", "flow-matching"));
  CHECK(inForce("activation") == "silu");
  CHECK(inForce("generator-learning-rate") == "0.002");
  REQUIRE(values.setText("generator-learning-rate", "0.5"));
  CHECK(inForce("generator-learning-rate") == "0.5");
  REQUIRE(values.setText("generator-learning-rate", "auto"));
  CHECK(inForce("generator-learning-rate") == "0.002");
  const auto wrong = values.setText("critic-updates", "many");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().english() ==
        "critic-updates = many is not allowed: it takes a whole number from 0 to 20, or auto.");
  CHECK_FALSE(values.setText("batch-size", "auto"));
}

TEST_CASE("settings that make no game are refused by name", "[generate]") {
  Settings settings;
  settings.criticUpdates = 0;
  CHECK(check(settings).ok());
  settings.generatorUpdates = 0;
  REQUIRE_FALSE(check(settings));
  CHECK(check(settings).error().english().starts_with("critic-updates = 0, generator-updates = 0"));
  settings = {};
  settings.packing = 3;
  REQUIRE_FALSE(check(settings));
  CHECK(check(settings).error().english().starts_with("packing = 3: the batch of 256"));
  settings.batchSize = 255;
  CHECK(check(settings).ok());
}

TEST_CASE("two columns of a table are imitated in their own units", "[generate]") {
  const data::Table given = table(rows(50, ",7,x\n") + "50,8,y\n51,,x\n");
  const auto target = makeTarget(ofTable(), std::make_shared<const data::Table>(given));
  REQUIRE(target);
  CHECK((*target)->xName == "a");
  CHECK((*target)->yName == "b");
  CHECK((*target)->reference.cols() == 51);  // one value is missing
  REQUIRE((*target)->notes.size() == 1);
  CHECK((*target)->notes.front().english() == "1 of 52 rows are left out: a value is missing.");
  CHECK((*target)->reference.row(0).mean() == Approx(0).margin(1e-5));
  CHECK((*target)->xInData(static_cast<double>((*target)->reference(0, 10))) == Approx(10).epsilon(1e-4));
  Random random(1, "data");
  Matrix drawn(2, 20);
  (*target)->draw(random, drawn);
  for (Index i = 0; i < drawn.cols(); ++i)
    CHECK(((*target)->reference.colwise() - drawn.col(i)).colwise().norm().minCoeff() < 1e-6f);
}

TEST_CASE("a table that cannot be imitated says what is wrong", "[generate]") {
  CHECK(refusal(ofTable(), nullptr).starts_with("dataset = file: no table"));
  const data::Table constant = table(rows(20, ",7,1\n"));
  CHECK(refusal(ofTable(), &constant) ==
        "column-y: column “b” has the same value in every row; choose one that varies.");
  CHECK(refusal(ofTable("z"), &constant) == "column-x: t.csv has no column called “z”.");
  const data::Table one = table("a,b\n1,2\n");
  CHECK(refusal(ofTable(), &one) == "t.csv: 1 complete rows in columns “a” and “b”; at least 10 are needed.");
  const data::Table texts = table(rows(20, ",x,y\n"));
  CHECK(refusal(ofTable(), &texts) == "column-y: t.csv has fewer than two columns of numbers.");
}

TEST_CASE("real samples are judged good, noise bad", "[generate]") {
  for (const Imitated kind : {Imitated::Ring, Imitated::Moons}) {
    const auto target = *makeTarget(ofKind(kind), nullptr);
    Matrix real(2, 2500), noise(2, 2500);
    Random random(5, "data");
    target->draw(random, real);
    for (Index i = 0; i < noise.size(); ++i) noise.data()[i] = static_cast<Scalar>(random.normal(0, 3));
    const Report good = *judge(*target, real), bad = *judge(*target, noise);
    CHECK(good.js < 0.1);
    if (kind == Imitated::Moons) CHECK(bad.js > good.js + 0.2);  // of the modes the noise has even shares too
    CHECK(good.frechet < 0.01);
    CHECK(bad.frechet > 1);
    CHECK(good.precision > 0.9);
    CHECK(good.recall > 0.9);
    CHECK(bad.precision < 0.3);
    if (kind == Imitated::Ring) {
      CHECK(good.modes == 8);
      CHECK(good.highQuality > 0.97);
      CHECK(good.kl < 0.01);
    }
  }
}

TEST_CASE("troubles are named by their rules, when they begin", "[generate]") {
  TroubleWatch watch;
  const Signs alike{.variance = 0.01, .largestShare = 1, .missing = 7};
  const Signs fine{.variance = 1, .largestShare = 0.2, .highQuality = 0.9, .gradient = 1};
  for (int i = 0; i < 10; ++i) CHECK(watch.look(i, alike).empty());  // all samples are alike at first
  CHECK(watch.look(100, alike).empty());
  CHECK(watch.look(101, alike).empty());
  CHECK(watch.look(102, alike) == std::vector{Trouble::Collapse});
  CHECK(watch.look(103, alike).empty());
  CHECK(watch.isOn(Trouble::Collapse));
  for (int i = 0; i < 20; ++i) CHECK(watch.look(104 + i, fine).empty());
  CHECK_FALSE(watch.isOn(Trouble::Collapse));
  const Signs partly{.variance = 1, .largestShare = 0.4, .missing = 3, .highQuality = 0.8, .gradient = 1};
  for (int i = 0; i < 4; ++i) CHECK(watch.look(130 + i, partly).empty());
  CHECK(watch.look(134, partly) == std::vector{Trouble::PartialCollapse});
  const Signs won{.variance = 1, .largestShare = 0.2, .apart = true, .gradient = 0.009};
  for (int i = 0; i < 2; ++i) CHECK(watch.look(135 + i, won).empty());
  CHECK(watch.look(137, won) == std::vector{Trouble::CriticWon});
  TroubleWatch round;
  std::vector<Trouble> named;
  for (int i = 0; i < 40; ++i) {
    Signs turning = fine;
    turning.x = i % 4 < 2 ? 1 : -1;
    turning.y = i % 4 == 1 || i % 4 == 2 ? 1 : -1;
    for (const Trouble one : round.look(i, turning)) named.push_back(one);
  }
  CHECK(named == std::vector{Trouble::Cycling});
}

TEST_CASE("makers: each method learns, and comes back to a moment with the same bits", "[generate]") {
  for (std::size_t i = 0; i < methodOptions().size(); ++i) {
    Settings settings;
    settings.method = static_cast<Method>(i);
    const auto target = *targetOf(settings, nullptr);
    settings.batchSize = 32;
    settings.critic.hiddenLayers = settings.generator.hiddenLayers = {16};
    INFO(methodOptions()[i].id);
    const auto maker = makeMaker(settings, *target, 1);
    const auto bits = [&] {
      Fingerprint f;
      maker->addTo(f);
      return f.value();
    };
    for (int k = 0; k < 5; ++k) REQUIRE(maker->step({}));
    const auto moment = maker->save();
    const auto here = bits();
    Matrix samples(2, 30), again(2, 30);
    Random random(1, "probe"), same = random;
    REQUIRE(maker->sample(random, samples));
    CHECK(bits() == here);
    for (int k = 0; k < 5; ++k) REQUIRE(maker->step({}));
    CHECK(bits() != here);
    maker->restore(*moment);
    CHECK(maker->steps() == 5);
    CHECK(bits() == here);
    REQUIRE(maker->sample(same, again));
    CHECK(samples == again);
    // Another one begins from these weights.
    const auto other = makeMaker(settings, *target, 2);
    const auto set = other->setWeights(maker->weights());
    REQUIRE(set);
    const auto mine = maker->weights(), theirs = other->weights();
    REQUIRE(mine.size() == theirs.size());
    for (std::size_t k = 0; k < mine.size(); ++k) CHECK(mine[k].values == theirs[k].values);
    settings.generator.hiddenLayers = {9};
    const auto misfit = makeMaker(settings, *target, 1);
    CHECK_FALSE(misfit->setWeights(mine));
    CHECK(maker->isFinite());
    CHECK_FALSE(maker->weights().empty());
    const std::atomic<bool> stop{true};
    CHECK_FALSE(maker->step(StopToken(stop)));
    CHECK(bits() == here);
  }
}

TEST_CASE("a drawing has points evenly over its dabs, denser where they overlap", "[generate]") {
  CHECK(drawingOf({})->isEmpty());
  const auto target = drawingOf({{-1, 0, 0.5}, {1, 1, 0.2}, {1, 1, 0.2}});
  CHECK_FALSE(target->isEmpty());
  CHECK(target->drawing.size() == 3);
  Matrix samples(2, 6000);
  Random random(1, "data");
  target->draw(random, samples);
  int left = 0, inner = 0;
  for (Index i = 0; i < samples.cols(); ++i) {
    const double x = double{samples(0, i)}, y = double{samples(1, i)};
    const double fromLeft = std::sqrt((x + 1) * (x + 1) + y * y),
                 fromRight = std::sqrt((x - 1) * (x - 1) + (y - 1) * (y - 1));
    CHECK((fromLeft <= 0.5001 || fromRight <= 0.2001));
    left += fromLeft <= 0.51;
    inner += fromLeft <= 0.25;
  }
  CHECK(left / 6000.0 == Approx(1.0 / 3).epsilon(0.06));
  CHECK(inner / double(left) == Approx(0.25).epsilon(0.12));  // a quarter of the area
  CHECK(target->window.x0 == -2);
}
