// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/augment.h"
#include "core/data/images.h"
#include "tests/core/data/idx_bytes.h"
#include "tests/core/data/support.h"

#include <cmath>

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused, perc::test::idx, perc::test::gzip;

namespace {

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(value);
  return text;
}

std::vector<float> numbersOf(const ImageSet& set, std::vector<std::int32_t> indices) {
  std::vector<float> numbers(indices.size() * set.numbersEach());
  gatherImages(set, indices, numbers.data());
  return numbers;
}

/// A picture of 5 x 5 with one bright place.
std::vector<float> dot(int row, int column) {
  std::vector<float> image(25);
  image[static_cast<std::size_t>(row * 5 + column)] = 1;
  return image;
}

std::vector<float> varied(const Augmentation& how, std::vector<float> image, std::uint64_t seed = 1) {
  Random random(seed, "augment");
  std::vector<float> copy;
  augment(how, 5, 5, 1, image.data(), random, copy);
  return image;
}

}  // namespace

TEST_CASE("a folder named as MNIST is loaded as training and test images", "[images]") {
  const test::Folder folder;
  checkRefused(readIdxImages(folder.path()), {folder.path(), "train-images-idx3-ubyte"});
  test::put(folder / "train-images-idx3-ubyte", idx({3, 1, 2}, bytes({0, 255, 51, 0, 0, 0})));
  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({3}, bytes({0, 1, 2}))));
  test::put(folder / "t10k-images-idx3-ubyte.gz", gzip(idx({2, 1, 2}, "abcd")));
  checkRefused(readIdxImages(folder.path()), {folder.path(), "t10k-labels-idx1-ubyte"});
  test::put(folder / "t10k-labels-idx1-ubyte", idx({2}, bytes({1, 0})));
  const auto sets = readIdxImages(folder.path());
  REQUIRE(sets.ok());
  CHECK(numbersOf(*sets->train, {1, 0}) == std::vector<float>{0.2f, 0, 0, 1});
  CHECK(sets->train->labels == std::vector<std::int32_t>{0, 1, 2});
  CHECK(sets->test->classNames == std::vector<std::string>{"0", "1", "2"});
  CHECK(sets->train->height == 1);
  CHECK(sets->train->width == 2);

  test::put(folder / "t10k-images-idx3-ubyte.gz", gzip(idx({2, 2, 1}, "abcd")));
  checkRefused(readIdxImages(folder.path()), {"2 x 1", "1 x 2", "one size"});
  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({2}, bytes({0, 1}))));
  checkRefused(readIdxImages(folder.path()), {"3 images", "2 labels"});
  test::put(folder / "t10k-images-idx3-ubyte.gz", gzip(idx({2, 1, 2}, "abcd")));
  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({3}, bytes({1, 1, 1}))));
  checkRefused(readIdxImages(folder.path()), {"every label is 1"});
  test::put(folder / "train-labels-idx1-ubyte.gz", gzip(idx({3}, bytes({1, 2, 3}))));
  test::put(folder / "t10k-labels-idx1-ubyte", idx({2}, bytes({0, 3})));
  checkRefused(readIdxImages(folder.path()), {"t10k", "a label is 0", "from 1 to 3"});
  checkRefused(readIdxImages(folder / "none"), {folder / "none", "cannot be read"});
  test::put(folder / "other-train-images-idx3-ubyte", "");
  checkRefused(readIdxImages(folder.path()), {"2 sets", "folder of its own"});
}

TEST_CASE("one set of several is read by its training images, the files packed as they are first", "[images]") {
  const test::Folder folder;
  const auto putSet = [&](const std::string& prefix, const std::string& pixels, const char* end) {
    const auto packed = [end](const std::string& file) { return *end ? gzip(file) : file; };
    test::put(folder / (prefix + "train-images-idx3-ubyte" + end), packed(idx({2, 1, 1}, pixels)));
    test::put(folder / (prefix + "train-labels-idx1-ubyte" + end), packed(idx({2}, bytes({0, 1}))));
    test::put(folder / (prefix + "test-images-idx3-ubyte" + end), packed(idx({1, 1, 1}, "t")));
    test::put(folder / (prefix + "test-labels-idx1-ubyte" + end), packed(idx({1}, bytes({1}))));
  };
  putSet("a-", "ab", "");
  putSet("a-", "cd", ".gz");
  putSet("b-", "ef", "");
  const std::string images = "train-images-idx3-ubyte";
  CHECK(readIdxImages(folder / ("a-" + images))->train->numbers == std::vector<std::uint8_t>{'a', 'b'});
  CHECK(readIdxImages(folder / ("a-" + images + ".gz"))->train->numbers == std::vector<std::uint8_t>{'c', 'd'});
  CHECK(*idxFiles(folder / ("a-" + images + ".gz")) ==
        std::vector<std::string>{folder / ("a-" + images + ".gz"), folder / "a-train-labels-idx1-ubyte.gz",
                                 folder / "a-test-images-idx3-ubyte.gz", folder / "a-test-labels-idx1-ubyte.gz"});
  CHECK(readIdxImages(folder / ("b-" + images))->train->numbers == std::vector<std::uint8_t>{'e', 'f'});
  checkRefused(readIdxImages(folder / "b-test-images-idx3-ubyte"), {"b-test-images", images, "beside"});
  checkRefused(readIdxImages(folder / ("c-" + images)), {"c-train-labels-idx1-ubyte", folder.path()});
  test::put(folder / ("b-" + images), "PNG!....");
  checkRefused(readIdxImages(folder / ("b-" + images)), {"b-" + images, "not an IDX file"});
  CHECK(isIdxPath(folder.path()));
  CHECK(isIdxPath("x-ubyte.gz"));
  CHECK_FALSE(isIdxPath(folder / "table.csv"));
  const auto files = *idxFiles(folder / ("a-" + images));
  int seen = 0;
  checkRefused(readIdxImages(files, [&](std::string_view) { return ++seen < 3; }), {"a-test-images", "cancelled"});
  CHECK(seen == 3);
}

TEST_CASE("EMNIST's letters are turned and counted from 1", "[images]") {
  const test::Folder folder;
  const std::string prefix = folder / "emnist-letters-";
  test::put(prefix + "train-images-idx3-ubyte", idx({2, 2, 3}, "abcdefghijkl"));
  test::put(prefix + "train-labels-idx1-ubyte", idx({2}, bytes({1, 2})));
  test::put(prefix + "test-images-idx3-ubyte", idx({1, 2, 3}, "abcdef"));
  test::put(prefix + "test-labels-idx1-ubyte", idx({1}, bytes({2})));
  const auto sets = readIdxImages(folder.path());
  REQUIRE(sets.ok());
  CHECK(sets->test->numbers == std::vector<std::uint8_t>{'a', 'd', 'b', 'e', 'c', 'f'});
  CHECK(sets->test->height == 3);
  CHECK(sets->train->labels == std::vector<std::int32_t>{0, 1});
  CHECK(sets->train->classNames == std::vector<std::string>{"1", "2"});
}

TEST_CASE("CIFAR-10's planes of colours become places with three channels", "[images]") {
  std::string record(1 + 3 * 1024, '\0');
  record[0] = 7;
  record[1] = 10;              // red of the first place
  record[1 + 1024] = 20;       // its green
  record[1 + 2 * 1024] = 30;   // its blue
  record[1 + 1024 + 33] = 40;  // green of row 1, column 1
  ImageSet set{.channels = 3, .height = 32, .width = 32};
  REQUIRE(addCifar10(record + record, "f", set).ok());
  CHECK(set.size() == 2);
  CHECK(set.labels[1] == 7);
  CHECK(set.numbers[0] == 10);
  CHECK(set.numbers[1] == 20);
  CHECK(set.numbers[2] == 30);
  CHECK(set.numbers[3072 + 33 * 3 + 1] == 40);
  checkRefused(addCifar10(record.substr(1), "data_batch_1.bin", set), {"data_batch_1.bin", "3072 bytes", "3073"});
  checkRefused(addCifar10("", "f", set), {"0 bytes"});
  record[0] = 10;
  checkRefused(addCifar10(record, "f", set), {"image 0", "label is 10", "0 to 9"});

  const test::Folder folder;
  checkRefused(readCifar10(folder.path()), {"data_batch_1.bin"});
  record[0] = 3;
  for (const char* file :
       {"data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5", "test_batch"})
    test::put(folder / (file + std::string(".bin")), record);
  test::put(folder / "batches.meta.txt", "airplane\nautomobile\n");
  const auto sets = readCifar10(folder.path());
  REQUIRE(sets.ok());
  CHECK(sets->train->size() == 5);
  CHECK(sets->test->classNames[1] == "automobile");
  CHECK(sets->test->classNames[9] == "9");
}

TEST_CASE("images are varied as it is said, each by its own numbers", "[images]") {
  CHECK(varied({}, dot(1, 2)) == dot(1, 2));
  CHECK(varied({.shift = 0.3}, dot(2, 2)) == varied({.shift = 0.3}, dot(2, 2)));
  CHECK(varied({.shift = 0.3}, dot(2, 2)) != varied({.shift = 0.3}, dot(2, 2), 2));
  int flipped = 0;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    const auto once = varied({.flip = true}, dot(1, 0), seed);
    CHECK((once == dot(1, 0) || once == dot(1, 4)));
    flipped += once == dot(1, 4);
    // A shift moves the weight of the picture, a turn about the centre leaves the centre.
    float sum = 0;
    for (const float number : varied({.shift = 0.2}, dot(2, 2), seed)) sum += number;
    CHECK(sum == Approx(1));
    CHECK(varied({.rotation = 90}, dot(2, 2), seed)[12] == Approx(1));
    const auto noisy = varied({.noise = 0.1}, dot(2, 2), seed);
    for (const float number : noisy) CHECK((number >= 0 && number <= 1));
  }
  CHECK(flipped > 30);
  CHECK(flipped < 70);
}
