// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"

#include <algorithm>
#include <filesystem>

namespace perc::data {
namespace {

constexpr std::size_t kMaxValues = std::size_t{256} << 20;  // 1 GiB of floats

Result<IdxArray> readEither(const std::string& folder, const std::string& file) {
  const std::string plain = folder + "/" + file;
  std::error_code ignored;
  if (std::filesystem::exists(plain, ignored)) return readIdx(plain);
  if (std::filesystem::exists(plain + ".gz", ignored)) return readIdx(plain + ".gz");
  return Message{PERC_TR("%1: neither %2 nor %2.gz is there. A folder with the four files of MNIST is needed."),
                 {folder, file}};
}

Result<Dataset> readPart(const std::string& folder, const std::string& prefix, std::size_t limit, IdxArray& images) {
  Result<IdxArray> read = readEither(folder, prefix + "-images-idx3-ubyte");
  if (!read) return read.error();
  const Result<IdxArray> labels = readEither(folder, prefix + "-labels-idx1-ubyte");
  if (!labels) return labels.error();
  images = std::move(*read);
  const std::string name = folder + "/" + prefix + "-images-idx3-ubyte";
  if (images.dims.size() != 3)
    return Message{PERC_TR("%1: images need 3 dimensions (samples, rows, columns), it has %2."),
                   {name, std::to_string(images.dims.size())}};
  return imagesToDataset(images, *labels, name, limit);
}

}  // namespace

Result<Dataset> imagesToDataset(const IdxArray& images, const IdxArray& labels, const std::string& name,
                                std::size_t limit) {
  if (images.dims.size() < 2 || labels.dims.size() != 1 || images.dims[0] != labels.dims[0])
    return Message{PERC_TR("%1: %2 images and %3 labels; there must be one label for each image."),
                   {name, std::to_string(images.dims.empty() ? 0 : images.dims[0]),
                    std::to_string(labels.dims.empty() ? 0 : labels.dims[0])}};
  const std::size_t all = images.dims[0], pixels = images.values.size() / all, samples = std::min(all, limit);
  if (samples == 0 || samples > kMaxValues / pixels)
    return Message{
        PERC_TR("%1: %2 samples of %3 pixels; at least one sample and at most %4 pixels in all are allowed."),
        {name, std::to_string(samples), std::to_string(pixels), std::to_string(kMaxValues)}};
  const int largest =
      *std::max_element(labels.values.begin(), labels.values.begin() + static_cast<std::ptrdiff_t>(samples));
  const int smallest =
      *std::min_element(labels.values.begin(), labels.values.begin() + static_cast<std::ptrdiff_t>(samples));
  if (largest == smallest)
    return Message{PERC_TR("%1: every label is %2. At least two classes are needed."), {name, std::to_string(largest)}};
  Dataset dataset;
  dataset.name = name;
  dataset.targetName = PERC_TR("class");
  for (int c = 0; c <= largest; ++c) dataset.classNames.push_back(std::to_string(c));
  for (std::size_t p = 0; p < pixels; ++p) dataset.featureNames.push_back("pixel " + std::to_string(p));
  dataset.features.resize(samples * pixels);
  for (std::size_t i = 0; i < samples * pixels; ++i)
    dataset.features[i] = static_cast<float>(images.values[i]) / 255.0f;
  dataset.target.assign(labels.values.begin(), labels.values.begin() + static_cast<std::ptrdiff_t>(samples));
  return dataset;
}

Result<ImageSets> readMnistFolder(const std::string& folder, std::size_t limit) {
  IdxArray trainImages, testImages;
  Result<Dataset> train = readPart(folder, "train", limit, trainImages);
  if (!train) return train.error();
  Result<Dataset> test = readPart(folder, "t10k", limit, testImages);
  if (!test) return test.error();
  const auto sameSize = [&](std::size_t d) { return trainImages.dims[d] == testImages.dims[d]; };
  if (!sameSize(1) || !sameSize(2))
    return Message{PERC_TR("%1: the images for training and testing differ in size."), {folder}};
  std::vector<std::string>& longer = train->classCount() > test->classCount() ? train->classNames : test->classNames;
  train->classNames = test->classNames = std::vector<std::string>(longer);
  return ImageSets{std::make_shared<const Dataset>(std::move(*train)),
                   std::make_shared<const Dataset>(std::move(*test)), trainImages.dims[1], trainImages.dims[2]};
}

}  // namespace perc::data
