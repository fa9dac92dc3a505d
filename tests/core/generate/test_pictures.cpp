// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are imitated, what looks at samples for them, and makers that are told a class.
#include "core/data/images.h"
#include "core/generate/augmentation.h"
#include "core/generate/detector.h"
#include "core/generate/maker.h"
#include "core/nn/layers/notation.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

using namespace perc;
using namespace perc::generate;

namespace {

Settings digits() {
  Settings settings;
  settings.target.what = Imitated::Digits;
  return settings;
}

std::shared_ptr<const Target> digitTarget() { return *makeTarget(digits().target, nullptr); }

std::string refusal(const Settings& settings, const Target& target) {
  const auto fits = check(settings, target);
  REQUIRE_FALSE(fits);
  return fits.error().english();
}

std::string notation(const nn::Network& network) { return nn::notationOf(network.description()); }

/// A set of pictures: `count` of two classes, all black but for one white pixel, top left or bottom right.
std::shared_ptr<const data::Table> ownPictures(std::size_t count, int side) {
  data::ImageSet set;
  set.channels = 1;
  set.height = set.width = side;
  set.classNames = {"above", "below"};
  for (std::size_t i = 0; i < count; ++i) {
    std::vector<std::uint8_t> picture(static_cast<std::size_t>(side * side), 0);
    picture[i % 2 == 0 ? 0 : picture.size() - 1] = 255;
    set.numbers.insert(set.numbers.end(), picture.begin(), picture.end());
    set.labels.push_back(static_cast<std::int32_t>(i % 2));
  }
  data::Table table;
  table.name = "own";
  auto both = std::make_shared<data::TrainAndTest>();
  both->train = std::make_shared<const data::ImageSet>(set);
  both->test = both->train;
  table.images = both;
  return std::make_shared<const data::Table>(table);
}

}  // namespace

TEST_CASE("shipped digits are imitated with their classes, and a classifier knows them", "[generate]") {
  const auto target = digitTarget();
  CHECK(target == digitTarget());  // runs share it
  CHECK(target->features() == 64);
  CHECK(target->classes() == 10);
  CHECK(target->modeCount() == 10);
  CHECK(target->reference.cols() == 1797);
  CHECK(target->reference.minCoeff() == -1);
  CHECK(target->reference.maxCoeff() == 1);
  CHECK(target->xInData(-1) == 0);
  CHECK(target->xInData(1) == 16);
  CHECK(target->pictures->judge().accuracy() > 0.93);
  Random random(1, "test");
  Matrix samples(74, 300);
  target->draw(random, samples);
  const std::vector<int> said = target->pictures->judge().classesOf(samples.topRows(64));
  int right = 0;
  for (Index i = 0; i < samples.cols(); ++i) {
    const auto asked = samples.col(i).tail(10);
    CHECK(asked.sum() == 1);
    CHECK(asked.maxCoeff() == 1);
    right += asked[said[static_cast<std::size_t>(i)]] == 1;
  }
  CHECK(right > 280);
}

TEST_CASE("measures of pictures tell real ones from noise and from a single class", "[generate]") {
  const auto target = digitTarget();
  Random random(2, "test");
  Matrix real(64, 600), noise(64, 600), one(64, 600);
  target->draw(random, real);
  for (Index i = 0; i < noise.size(); ++i) noise.data()[i] = static_cast<Scalar>(random.uniform(-1, 1));
  Index found = 0;
  for (Index i = 0; found < 600; i = (i + 1) % target->reference.cols())
    if (target->labels[static_cast<std::size_t>(i)] == 3) one.col(found++) = target->reference.col(i);
  const Report good = *judge(*target, real), bad = *judge(*target, noise), narrow = *judge(*target, one);
  CHECK(good.modes == 10);
  CHECK(good.kl < 0.05);
  CHECK(good.precision > 0.8);
  CHECK(good.recall > 0.8);
  CHECK(good.frechet < bad.frechet / 20);
  CHECK(bad.precision < 0.5);
  CHECK(narrow.kl > 1.5);  // ln 10 = 2.3 of a single class
  CHECK(narrow.recall < 0.5);
  CHECK(std::isnan(good.highQuality));
}

TEST_CASE("a copy of a real picture is known as one", "[generate]") {
  const auto target = digitTarget();
  const Pictures& pictures = *target->pictures;
  Matrix samples(64, 3);
  pictures.read(17, samples.col(0));
  pictures.read(1796, samples.col(1));
  samples.col(2).setConstant(Scalar(-1));
  const auto nearest = *pictures.nearest(samples);
  CHECK(nearest.picture[0] == 17);
  CHECK(nearest.picture[1] == 1796);
  CHECK(nearest.distance[0] == 0);
  CHECK(nearest.distance[1] == 0);
  double least = std::numeric_limits<double>::infinity();
  Vector one(64);
  for (Index i = 0; i < pictures.count(); ++i) {
    pictures.read(i, one);
    least = std::min(least, static_cast<double>((one - samples.col(2)).norm()));
  }
  CHECK(nearest.distance[2] == Approx(least));
  CHECK(pictures.apart() > 1);
  CHECK(pictures.apart() < least);
}

TEST_CASE("networks of pictures double and halve the sides, and are told the class", "[generate]") {
  const auto target = digitTarget();
  Settings settings = digits();
  CHECK(notation(*generatorNetwork(settings, *target)).ends_with("dense 64; tanh"));
  settings.networks = Networks::Convolutional;
  settings.condition = Condition::Class;
  REQUIRE(check(settings, *target));
  const auto generator = generatorNetwork(settings, *target), critic = criticNetwork(settings, *target);
  CHECK(generator->inputs() == 42);
  CHECK(notation(*generator) ==
        "dense 256; leaky-relu; unflatten 64 2x2; convtranspose 32 4x4 stride 2 pad 1; leaky-relu; convtranspose 1 4x4 "
        "stride 2 pad 1; tanh");
  CHECK(critic->inputs() == 74);
  CHECK(
      notation(*critic) ==
      "planes 1 8x8; conv 32 4x4 stride 2 pad 1; leaky-relu; conv 64 4x4 stride 2 pad 1; leaky-relu; flatten; dense 1");
  settings.method = Method::Autoencoder;
  CHECK(notation(*encoderNetwork(settings, *target)) ==
        "planes 1 8x8; conv 32 4x4 stride 2 pad 1; silu; conv 64 4x4 stride 2 pad 1; silu; flatten; dense 64");
  CHECK(*usual(settings).deviation == 0.3);
  settings.method = Method::WassersteinPenalty;
  CHECK(*usual(settings).gradientPenalty == 10);
}

TEST_CASE("what does not go with what is imitated is refused by name", "[generate]") {
  const auto ring = *makeTarget({}, nullptr), pictures = digitTarget();
  Settings settings;
  settings.condition = Condition::Class;
  CHECK(refusal(settings, *ring).starts_with("condition = class: what is imitated has no classes"));
  settings = {};
  settings.networks = Networks::Convolutional;
  CHECK(refusal(settings, *ring).starts_with("networks = convolutional: samples in the plane"));
  settings = digits();
  settings.networks = Networks::Convolutional;
  settings.packing = 2;
  CHECK(refusal(settings, *pictures).starts_with("packing = 2: convolutional networks"));
  settings.packing = 1;
  settings.critic.channels = {8, 8, 8, 8};
  CHECK(refusal(settings, *pictures) ==
        "critic-channels: 4 layers, but the sides of pictures of 8 x 8 can be halved 3 times; choose 1 to as many "
        "layers, or networks = dense.");
  settings.critic.channels = {8};
  settings.spectral = true;
  settings.r1 = 1;
  CHECK(refusal(settings, *pictures).starts_with("spectral-norm: layers that it divides"));
  settings.spectral = false;
  settings.networks = Networks::Dense;
  settings.generator.hiddenLayers = {70000};
  CHECK(refusal(settings, *pictures).starts_with("the generator cannot be made: "));
  settings.networks = Networks::Convolutional;
  settings.method = Method::FlowMatching;
  CHECK(refusal(settings, *pictures).starts_with("networks = convolutional: flow matching"));
}

TEST_CASE("own pictures: a set of them, enough of them, and nothing else", "[generate]") {
  TargetSettings own;
  own.what = Imitated::Pictures;
  const auto made = makeTarget(own, ownPictures(40, 6));
  REQUIRE(made);
  CHECK((*made)->features() == 36);
  CHECK((*made)->pictures->count() == 40);  // without the test part
  CHECK((*made)->classes() == 2);
  CHECK((*made)->xInData(1) == 1);
  CHECK((*made)->pictures->apart() == 0);  // all of a class are alike
  const auto few = makeTarget(own, ownPictures(9, 6));
  REQUIRE_FALSE(few);
  CHECK(few.error().english() == "dataset = pictures: own has 9 pictures; at least 10 are needed.");
  const auto odd = makeTarget(own, ownPictures(12, 5));
  REQUIRE(odd);
  Settings convolutional;
  convolutional.target = own;
  convolutional.networks = Networks::Convolutional;
  CHECK(refusal(convolutional, **odd)
            .starts_with("networks = convolutional: the sides of pictures of 5 x 5 cannot be halved"));
  const auto large = makeTarget(own, ownPictures(10, 300));
  REQUIRE_FALSE(large);
  CHECK(large.error().english() ==
        "dataset = pictures: those of own have 90000 numbers each (300 x 300 pixels, 1 channels); at most 65536 are "
        "allowed.");
  own.few = 6;
  const auto less = makeTarget(own, ownPictures(40, 6));
  REQUIRE_FALSE(less);
  CHECK(less.error().english() == "few = 6: 6 pictures are left, as many of each class; at least 10 are needed.");
  own.few = 0;
  const auto none = makeTarget(own, nullptr);
  REQUIRE_FALSE(none);
  CHECK(none.error().english().starts_with("dataset = pictures: no pictures are given"));
  data::Table table;
  table.name = "t.csv";
  const auto columns = makeTarget(own, std::make_shared<const data::Table>(table));
  REQUIRE_FALSE(columns);
  CHECK(columns.error().english().starts_with("dataset = pictures: t.csv is a table"));
}

TEST_CASE("every method makes the class that is asked for", "[generate]") {
  const auto target = *makeTarget({.what = Imitated::Pictures, .columnX = {}, .columnY = {}}, ownPictures(40, 4));
  for (const Method method :
       {Method::NonSaturating, Method::WassersteinPenalty, Method::FlowMatching, Method::Autoencoder})
    for (const Networks networks : {Networks::Dense, Networks::Convolutional}) {
      if (method == Method::FlowMatching && networks == Networks::Convolutional) continue;
      Settings settings;
      settings.target.what = Imitated::Pictures;
      settings.condition = Condition::Class;
      settings.method = method;
      settings.networks = networks;
      settings.batchSize = 32;
      settings.noiseDimensions = 4;
      settings.flowSteps = 10;
      for (SideSettings* side : {&settings.critic, &settings.generator}) {
        side->hiddenLayers = {32};
        side->channels = {8, 8};
        side->learningRate = 2e-3;
      }
      INFO(methodOptions()[static_cast<std::size_t>(method)].id);
      REQUIRE(check(settings, *target));
      const auto maker = makeMaker(settings, *target, 1);
      CHECK(maker->classes() == 2);
      for (int k = 0; k < 400; ++k) REQUIRE(maker->step({}));
      Random random(1, "probe");
      Matrix samples(18, 100);
      REQUIRE(maker->sample(random, samples));
      int right = 0;
      for (Index i = 0; i < samples.cols(); ++i) right += (samples(0, i) > samples(15, i)) == (samples(16, i) == 1);
      CHECK(right >= 90);
    }
}

TEST_CASE("a detector finds the generator it has learned from, and another one less", "[generate]") {
  const auto target = digitTarget();
  Settings settings = digits();
  settings.batchSize = 64;
  const auto maker = makeMaker(settings, *target, 1);
  for (int k = 0; k < 50; ++k) REQUIRE(maker->step({}));
  Detector detector(settings, target, *maker, 1);
  CHECK(detector.otherMethod() == Method::Autoencoder);
  std::atomic<bool> stop = true;
  CHECK_FALSE(detector.advance(StopToken(stop)));
  CHECK(detector.share() == 0);
  while (!detector.isDone()) REQUIRE(detector.advance());
  CHECK(detector.worth()[0].auc > 0.99);
  CHECK(detector.worth()[0].caught > 0.95);
  CHECK(detector.falseAlarms() < 0.05);
  CHECK(detector.worth()[1].auc < detector.worth()[0].auc - 0.1);
}

TEST_CASE("few pictures are held to, and the others held out", "[generate]") {
  Settings settings = digits();
  settings.target.few = 50;
  const auto target = *makeTarget(settings.target, nullptr);
  CHECK(target->pictures->count() == 50);
  CHECK(target->pictures->heldOut().size() == 1747);
  std::vector<int> ofClass(10, 0);
  for (Index i = 0; i < 50; ++i) ++ofClass[static_cast<std::size_t>(target->pictures->label(i))];
  CHECK(ofClass == std::vector<int>(10, 5));
  CHECK(target->reference.cols() == 50);
  settings.target.few = 3;  // one of each at least
  CHECK((*makeTarget(settings.target, nullptr))->pictures->count() == 10);
}

TEST_CASE("one class can be rare, and is then told from the others", "[generate]") {
  Settings settings = digits();
  settings.target.few = 12;
  settings.target.rare = "8";
  settings.condition = Condition::Class;
  const auto target = *makeTarget(settings.target, nullptr);
  std::vector<int> ofClass(10, 0), heldOut(10, 0);
  for (Index i = 0; i < target->pictures->count(); ++i) ++ofClass[static_cast<std::size_t>(target->pictures->label(i))];
  for (const std::size_t i : target->pictures->heldOut())
    ++heldOut[static_cast<std::size_t>(target->pictures->data().label(i))];
  CHECK(target->pictures->rare() == 8);
  CHECK(ofClass[8] == 12);
  CHECK(ofClass[0] > 100);
  for (const int one : heldOut) CHECK(one > 20);
  const auto maker = makeMaker(settings, *target, 1);
  auto work = augmentedBy(*maker, target, 1, {});
  REQUIRE(work);
  while (!work->isDone()) REQUIRE(work->advance());
  double mean[kExtras] = {};
  for (std::size_t k = 0; k < kExtras; ++k)
    for (const double one : work->accuracies()[k]) mean[k] += one / Augmentation::kSeeds;
  CHECK(mean[0] > 0.7);
  CHECK(mean[1] > mean[0] - 0.02);
  CHECK(mean[2] < mean[1]);  // a generator that has learned nothing
  settings.target.rare = "ten";
  const auto refused = makeTarget(settings.target, nullptr);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().english() == "rare = ten: digits has no such class; it has 0, 1, 2, 3, 4, 5, 6, 7, 8, 9.");
}

TEST_CASE("copies of the few do not help a classifier, and stopping changes nothing", "[generate]") {
  Settings settings = digits();
  settings.target.few = 50;
  const auto target = *makeTarget(settings.target, nullptr);
  Matrix copies(64, 50);
  std::vector<int> classes;
  for (Index i = 0; i < 50; ++i) {
    target->pictures->read(i, copies.col(i));
    classes.push_back(target->pictures->label(i));
  }
  Augmentation work(target, copies, classes);
  std::atomic<bool> stop = true;
  CHECK_FALSE(work.advance(StopToken(stop)));
  CHECK(work.accuracies()[0].empty());
  while (!work.isDone()) REQUIRE(work.advance());
  CHECK(work.share() == 1);
  double mean[kExtras] = {};
  for (std::size_t k = 0; k < kExtras; ++k) {
    REQUIRE(work.accuracies()[k].size() == Augmentation::kSeeds);
    for (const double one : work.accuracies()[k]) mean[k] += one / Augmentation::kSeeds;
  }
  CHECK(mean[0] > 0.65);
  CHECK(mean[2] == Approx(mean[0]).margin(0.01));
}

TEST_CASE("classes without pictures are no classes", "[generate]") {
  data::Table gaps = *ownPictures(40, 4);
  data::ImageSet set = *gaps.images->train;
  set.classNames = {"a", "b", "c", "d", "e"};
  for (std::int32_t& label : set.labels) label = label == 0 ? 1 : 4;
  gaps.images = std::make_shared<const data::TrainAndTest>(
      data::TrainAndTest{std::make_shared<const data::ImageSet>(set), std::make_shared<const data::ImageSet>(set)});
  TargetSettings own;
  own.what = Imitated::Pictures;
  const auto target = *makeTarget(own, std::make_shared<const data::Table>(gaps));
  CHECK(target->classes() == 2);
  CHECK(target->pictures->data().classNames == std::vector<std::string>{"b", "e"});
  CHECK(target->pictures->label(1) == 1);
}
