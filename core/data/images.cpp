// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/images.h"

#include "core/base/file.h"
#include "core/data/idx.h"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace perc::data {
namespace {

constexpr std::string_view kImages = "-images-idx3-ubyte", kLabels = "-labels-idx1-ubyte",
                           kTrainImages = "train-images-idx3-ubyte";
constexpr int kSide = 32, kColours = 3, kCifarClasses = 10;  // of CIFAR-10
constexpr std::size_t kPlane = std::size_t{kSide} * kSide, kRecord = 1 + kColours * kPlane;

/// `file` in the folder, compressed or not, at first as `packed` says; empty: neither is there.
std::string found(const std::filesystem::path& folder, const std::string& file, bool packed) {
  std::error_code ignored;
  for (const char* end : {packed ? ".gz" : "", packed ? "" : ".gz"})
    if (std::filesystem::is_regular_file(folder / (file + end), ignored)) return (folder / (file + end)).string();
  return {};
}

/// A file's name without .gz.
std::string unpacked(std::string name) {
  if (name.ends_with(".gz")) name.resize(name.size() - 3);
  return name;
}

/// What stands before "train-images-idx3-ubyte" in the names of a folder's files.
std::vector<std::string> prefixes(const std::string& folder) {
  std::vector<std::string> all;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const std::string name = unpacked(entry.path().filename().string());
    if (name.ends_with(kTrainImages)) all.push_back(name.substr(0, name.size() - kTrainImages.size()));
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

void turn(ImageSet& set) {
  std::vector<std::uint8_t> turned(set.numbers.size());
  const auto height = static_cast<std::size_t>(set.height), width = static_cast<std::size_t>(set.width);
  for (std::size_t i = 0; i < set.size(); ++i)
    for (std::size_t row = 0; row < height; ++row)
      for (std::size_t column = 0; column < width; ++column)
        turned[(i * width + column) * height + row] = set.numbers[(i * height + row) * width + column];
  set.numbers.swap(turned);
  std::swap(set.height, set.width);
}

using Seen = std::function<bool(std::string_view bytes)>;

Result<IdxArray> readArray(const std::string& file, const Seen& seen) {
  const auto bytes = io::readFile(file, kMaxIdxBytes);
  if (!bytes) return bytes.error();
  if (!seen(*bytes)) return Message{PERC_TR("Reading %1 was cancelled."), {file}};
  return parseIdx(*bytes, file);
}

Result<ImageSet> readPart(const std::string& images, const std::string& labels, const Seen& seen) {
  Result<IdxArray> pictures = readArray(images, seen);
  if (!pictures) return pictures.error();
  const Result<IdxArray> classes = readArray(labels, seen);
  if (!classes) return classes.error();
  if (pictures->dims.size() != 3)
    return Message{PERC_TR("%1: images need 3 dimensions (samples, rows, columns), it has %2."),
                   {images, std::to_string(pictures->dims.size())}};
  if (classes->dims.size() != 1 || classes->dims[0] != pictures->dims[0])
    return Message{PERC_TR("%1: %2 images and %3 labels; there must be one label for each image."),
                   {images, std::to_string(pictures->dims[0]), std::to_string(classes->values.size())}};
  constexpr std::uint32_t kMostSide = 4096;
  if (pictures->dims[1] > kMostSide || pictures->dims[2] > kMostSide)
    return Message{
        PERC_TR("%1: the images are %2 x %3; at most %4 x %4 are read."),
        {images, std::to_string(pictures->dims[1]), std::to_string(pictures->dims[2]), std::to_string(kMostSide)}};
  ImageSet set{.name = images,
               .height = static_cast<int>(pictures->dims[1]),
               .width = static_cast<int>(pictures->dims[2]),
               .numbers = std::move(pictures->values),
               .labels = {classes->values.begin(), classes->values.end()}};
  if (std::filesystem::path(images).filename().string().starts_with("emnist")) turn(set);
  return set;
}

/// Numbered from 0, or from 1 where no image has the label 0.
Result<void> nameClasses(ImageSet& train, ImageSet& test) {
  const auto [smallest, largest] = std::minmax_element(train.labels.begin(), train.labels.end());
  if (*smallest == *largest)
    return Message{PERC_TR("%1: every label is %2. At least two classes are needed."),
                   {train.name, std::to_string(*smallest)}};
  const int least = *smallest == 1 ? 1 : 0, most = *largest;
  for (const std::int32_t label : test.labels)
    if (label < least || label > most)
      return Message{PERC_TR("%1: a label is %2, but those of %3 go from %4 to %5."),
                     {test.name, std::to_string(label), train.name, std::to_string(least), std::to_string(most)}};
  for (ImageSet* set : {&train, &test})
    for (std::int32_t& label : set->labels) label -= least;
  for (int c = least; c <= most; ++c) train.classNames.push_back(std::to_string(c));
  test.classNames = train.classNames;
  return {};
}

Result<TrainAndTest> together(ImageSet train, ImageSet test) {
  if (train.height != test.height || train.width != test.width)
    return Message{PERC_TR("%1: the images are %2 x %3, but those of %4 are %5 x %6; all must have one size."),
                   {test.name, std::to_string(test.height), std::to_string(test.width), train.name,
                    std::to_string(train.height), std::to_string(train.width)}};
  return TrainAndTest{std::make_shared<const ImageSet>(std::move(train)),
                      std::make_shared<const ImageSet>(std::move(test))};
}

}  // namespace

void gatherImages(const ImageSet& set, std::span<const std::int32_t> indices, float* to) {
  const std::size_t each = set.numbersEach();
  for (const std::int32_t index : indices) {
    const std::uint8_t* from = set.numbers.data() + static_cast<std::size_t>(index) * each;
    for (std::size_t i = 0; i < each; ++i) to[i] = static_cast<float>(from[i]) / 255.0f;
    to += each;
  }
}

bool isIdxPath(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored) || unpacked(path).ends_with("-ubyte");
}

Result<std::vector<std::string>> idxFiles(const std::string& path) {
  std::error_code error;
  std::filesystem::path folder = path;
  std::string prefix, images;
  if (std::filesystem::is_directory(path, error) || !unpacked(path).ends_with("-ubyte")) {
    if (std::filesystem::directory_iterator(path, error); error)
      return Message{PERC_TR("%1 cannot be read: %2."), {path, error.message()}};
    const std::vector<std::string> sets = prefixes(path);
    if (sets.empty())
      return Message{PERC_TR("%1: no file whose name ends in %2 is there."), {path, std::string(kTrainImages)}};
    if (sets.size() > 1)
      return Message{
          PERC_TR("%1 holds %2 sets of images (%3…, %4…); put one into a folder of its own, or name its %5."),
          {path, std::to_string(sets.size()), sets[0], sets[1], std::string(kTrainImages)}};
    prefix = sets[0];
    images = found(folder, prefix + std::string(kTrainImages), false);
  } else {
    const std::string name = unpacked(folder.filename().string());
    if (!name.ends_with(kTrainImages))
      return Message{PERC_TR("%1: of a set of pictures the training images are named, whose name ends in %2 or %2.gz; "
                             "the other files are found beside them."),
                     {path, std::string(kTrainImages)}};
    prefix = name.substr(0, name.size() - kTrainImages.size());
    images = path;
    folder = folder.parent_path();
  }
  const bool packed = images.ends_with(".gz");
  const auto missing = [&](const std::string& file) {
    return Message{PERC_TR("%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed."),
                   {folder.empty() ? std::string(".") : folder.string(), file}};
  };
  const std::string labels = prefix + "train" + std::string(kLabels);
  std::vector<std::string> files{images, found(folder, labels, packed)};
  if (images.empty()) return missing(prefix + std::string(kTrainImages));
  if (files[1].empty()) return missing(labels);
  for (const std::string name : {"t10k", "test"}) {
    files.resize(2);
    for (const std::string_view part : {kImages, kLabels})
      files.push_back(found(folder, prefix + name + std::string(part), packed));
    if (!files[2].empty() && !files[3].empty()) return files;
    if (!files[2].empty()) return missing(prefix + name + std::string(kLabels));
  }
  return missing(prefix + "t10k" + std::string(kImages));
}

Result<TrainAndTest> readIdxImages(std::span<const std::string> files, const Seen& seen) {
  auto train = readPart(files[0], files[1], seen);
  if (!train) return train.error();
  auto test = readPart(files[2], files[3], seen);
  if (!test) return test.error();
  if (auto named = nameClasses(*train, *test); !named) return named.error();
  return together(*std::move(train), *std::move(test));
}

Result<TrainAndTest> readIdxImages(const std::string& path) {
  const auto files = idxFiles(path);
  if (!files) return files.error();
  return readIdxImages(*files, [](std::string_view) { return true; });
}

Result<void> addCifar10(std::string_view bytes, const std::string& name, ImageSet& set) {
  if (bytes.empty() || bytes.size() % kRecord != 0)
    return Message{PERC_TR("%1 has %2 bytes; a file of CIFAR-10 has %3 for each image."),
                   {name, std::to_string(bytes.size()), std::to_string(kRecord)}};
  for (std::size_t record = 0; record < bytes.size() / kRecord; ++record) {
    const auto label = static_cast<std::uint8_t>(bytes[record * kRecord]);
    if (label >= kCifarClasses)
      return Message{PERC_TR("%1, image %2: the label is %3; 0 to %4 are allowed."),
                     {name, std::to_string(record), std::to_string(label), std::to_string(kCifarClasses - 1)}};
    set.labels.push_back(label);
    const char* planes = bytes.data() + record * kRecord + 1;
    for (std::size_t place = 0; place < kPlane; ++place)
      for (std::size_t colour = 0; colour < kColours; ++colour)
        set.numbers.push_back(static_cast<std::uint8_t>(planes[colour * kPlane + place]));
  }
  return {};
}

Result<TrainAndTest> readCifar10(const std::string& folder) {
  constexpr std::size_t kMostBytes = std::size_t{64} << 20;
  ImageSet train{.name = folder, .channels = kColours, .height = kSide, .width = kSide}, test = train;
  const std::filesystem::path path(folder);
  const auto add = [&](const std::string& file, ImageSet& set) -> Result<void> {
    const std::string name = (path / file).string();
    const auto bytes = io::readFile(name, kMostBytes);
    if (!bytes) return bytes.error();
    return addCifar10(*bytes, name, set);
  };
  // Appended: GCC 14 warns falsely (-Warray-bounds) of "data_batch_" + std::to_string(batch).
  for (int batch = 1; batch <= 5; ++batch)
    if (auto added = add(std::string("data_batch_").append(std::to_string(batch)).append(".bin"), train); !added)
      return added.error();
  if (auto added = add("test_batch.bin", test); !added) return added.error();
  for (int c = 0; c < kCifarClasses; ++c) train.classNames.push_back(std::to_string(c));
  if (const auto names = io::readFile((path / "batches.meta.txt").string(), kMostBytes)) {
    std::istringstream lines(*names);
    std::string line;
    for (int c = 0; c < kCifarClasses && std::getline(lines, line); ++c)
      if (!line.empty()) train.classNames[static_cast<std::size_t>(c)] = line;
  }
  test.classNames = train.classNames;
  return together(std::move(train), std::move(test));
}

}  // namespace perc::data
