// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as data to learn from.
#include "core/data/images.h"
#include "core/learn/resampled.h"
#include "tests/core/data/support.h"

using namespace perc;
using namespace perc::learn;

namespace {

/// Five pictures of 1 x 2 to learn from and three to test with, of classes 0 and 1.
std::shared_ptr<const data::Table> somePictures() {
  data::ImageSet train{.name = "p", .height = 1, .width = 2, .classNames = {"0", "1"}}, test = train;
  train.numbers = {0, 255, 51, 0, 102, 0, 0, 153, 204, 255};
  train.labels = {0, 1, 0, 1, 1};
  test.numbers = {255, 0, 0, 51, 51, 51};
  test.labels = {1, 0, 1};
  auto table = std::make_shared<data::Table>();
  table->name = "p";
  table->images = std::make_shared<const data::TrainAndTest>(
      data::TrainAndTest{std::make_shared<const data::ImageSet>(train), std::make_shared<const data::ImageSet>(test)});
  return table;
}

DataSettings fromFile() {
  DataSettings settings;
  settings.dataset = DataSet::File;
  settings.split.testShare = 0.9;
  return settings;
}

}  // namespace

TEST_CASE("pictures are learned from as they are, and tested with the set's own test part", "[pictures]") {
  const auto samples = ResampledSamples::make(fromFile(), {}, 1, somePictures());
  REQUIRE(samples.ok());
  const ResampledSamples& s = **samples;
  CHECK(s.trainCount == 5);
  CHECK(s.testCount == 3);
  CHECK_FALSE(s.standardised);
  CHECK(s.inputNames == std::vector<std::string>{"1,1", "1,2"});
  CHECK(s.dataset.classNames == std::vector<std::string>{"0", "1"});
  REQUIRE(s.dataset.pictures);
  CHECK(s.dataset.pictures->width == 2);
  const std::vector<float> first(s.inputs.data(), s.inputs.data() + 4),
      last(s.inputs.data() + 14, s.inputs.data() + 16);
  CHECK(first == std::vector<float>{0, 1, 0.2f, 0});
  CHECK(last == std::vector<float>{0.2f, 0.2f});
  CHECK(s.points->test == std::vector<std::uint8_t>{0, 0, 0, 0, 0, 1, 1, 1});
  REQUIRE(s.notes.size() == 1);
  CHECK_THAT(s.notes[0].english(), Catch::Contains("5 pictures of 1 × 2") && Catch::Contains("test share"));
  CHECK(s.resampled->rows.size() == 5);
  CHECK(s.resampled->targets == std::vector<float>{0, 1, 0, 1, 1});
  CHECK(s.resampled->x.size() == 5);
  // The seed draws the split of a table, but not this one.
  CHECK((*ResampledSamples::make(fromFile(), {}, 2, somePictures()))->digest() == s.digest());
}

TEST_CASE("of pictures the first ones are taken where only some are wanted", "[pictures]") {
  DataSettings settings = fromFile();
  settings.mostSamples = 2;
  const auto some = ResampledSamples::make(settings, {}, 1, somePictures());
  REQUIRE(some.ok());
  const auto all = ResampledSamples::make(fromFile(), {}, 1, somePictures());
  CHECK((*some)->trainCount == 2);
  CHECK((*some)->testCount == 2);
  CHECK((*some)->inputs.leftCols(2) == (*all)->inputs.leftCols(2));
  CHECK((*some)->inputs.rightCols(2) == (*all)->inputs.middleCols(5, 2));
  settings.mostSamples = 4;  // more than there are to test with
  CHECK((*ResampledSamples::make(settings, {}, 1, somePictures()))->testCount == 3);
}

TEST_CASE("pictures are resampled as other samples, the test part apart", "[pictures]") {
  ResamplingSettings over;
  over.how.method = data::Rebalance::Over;
  const auto inside = ResampledSamples::make(fromFile(), over, 1, somePictures());
  REQUIRE(inside.ok());
  CHECK((*inside)->trainCount == 6);  // one of the rarer class more
  CHECK((*inside)->testCount == 3);
  over.place = ResamplingPlace::Before;
  const auto before = ResampledSamples::make(fromFile(), over, 1, somePictures());
  REQUIRE(before.ok());
  CHECK((*before)->trainCount + (*before)->testCount == 10);
}

TEST_CASE("pictures have no target column", "[pictures]") {
  DataSettings settings = fromFile();
  settings.target = "kind";
  test::checkRefused(ResampledSamples::make(settings, {}, 1, somePictures()), {"target = kind", "no columns"});
}

TEST_CASE("of a table a random part is taken where only some samples are wanted", "[pictures]") {
  DataSettings settings;
  settings.dataset = DataSet::Iris;
  settings.split.testShare = 0.4;
  std::vector<Message> notes;
  const auto iris = loadDataset(settings, 1, nullptr, notes);
  REQUIRE(iris.ok());
  const auto whole = splitOf(*iris, settings, 1);
  settings.mostSamples = 30;
  const auto some = splitOf(*iris, settings, 1);
  REQUIRE(some.ok());
  CHECK(some->train == std::vector<std::size_t>(whole->train.begin(), whole->train.begin() + 30));
  CHECK(some->test == std::vector<std::size_t>(whole->test.begin(), whole->test.begin() + 30));
  const auto samples = ResampledSamples::make(settings, {}, 1, nullptr);
  REQUIRE(samples.ok());
  CHECK((*samples)->count() == 60);
  settings.dataset = DataSet::Moons;  // what is generated is not cut
  const auto moons = loadDataset(settings, 1, nullptr, notes);
  CHECK(splitOf(*moons, settings, 1)->train.size() == 300);
}
