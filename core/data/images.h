// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc::data {

/// Pictures of one size, each of a class. They are kept as they come, one byte per number, until they are used. An
/// image's numbers lie row, column, channel; the channel runs fastest.
struct ImageSet {
  std::string name = {};
  int channels = 1, height = 0, width = 0;
  std::vector<std::string> classNames = {};
  std::vector<std::uint8_t> numbers = {};  ///< of all images
  std::vector<std::int32_t> labels = {};   ///< the class of each

  std::size_t size() const { return labels.size(); }
  std::size_t numbersEach() const {
    return static_cast<std::size_t>(channels) * static_cast<std::size_t>(height) * static_cast<std::size_t>(width);
  }
};

struct TrainAndTest {
  std::shared_ptr<const ImageSet> train, test;
};

/// The images `indices` as numbers 0 … 1, one behind the other, into `to`: a batch without a copy in between.
void gatherImages(const ImageSet& set, std::span<const std::int32_t> indices, float* to);

/// MNIST and others of its form (Fashion-MNIST, Kuzushiji-MNIST, EMNIST) from a folder: PREFIXtrain-images-idx3-ubyte,
/// PREFIXtrain-labels-idx1-ubyte and the same with "t10k" or "test" for "train", each with or without .gz. EMNIST's
/// images lie on their side and are turned; labels that begin at 1 are counted from 0. Refused: none, more than one
/// set, images and labels that do not fit, other sizes in test than in training.
/// `path` may also be the training images of one set among others.
Result<TrainAndTest> readIdxImages(const std::string& path);
/// Whether a path is meant as such a set: a folder, or a file whose name ends in -ubyte or -ubyte.gz.
bool isIdxPath(const std::string& path);
/// Its four files: images and labels to train from, images and labels to test with. Of two that lie there with and
/// without .gz the one is taken that is as the training images are. Refused as readIdxImages() does.
Result<std::vector<std::string>> idxFiles(const std::string& path);
/// These files as idxFiles() gives them. `seen` is given the bytes of each as it lies there; false: give up.
Result<TrainAndTest> readIdxImages(std::span<const std::string> files,
                                   const std::function<bool(std::string_view bytes)>& seen);

/// CIFAR-10 in its binary form (Krizhevsky 2009) from a folder: data_batch_1.bin … data_batch_5.bin and test_batch.bin,
/// names from batches.meta.txt if it is there.
Result<TrainAndTest> readCifar10(const std::string& folder);
/// One such file: records of a label and 32 x 32 numbers for red, green and blue, added to `set`. `name` stands for the
/// file in messages.
Result<void> addCifar10(std::string_view bytes, const std::string& name, ImageSet& set);

}  // namespace perc::data
