// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace perc::data {

/// An array of bytes from an IDX file (LeCun's MNIST format): the last dimension runs fastest.
struct IdxArray {
  std::vector<std::uint32_t> dims;  ///< 1 … 4 dimensions
  std::vector<std::uint8_t> values;
};

inline constexpr std::size_t kMaxIdxBytes = std::size_t{512} << 20;  ///< of the file and of what gzip may grow to

/// Reads an IDX file of unsigned bytes, gzip-compressed or not. Refused, naming the file and what is wrong: other
/// magic or type codes, sizes that overflow, exceed or fall short of the file, damaged or truncated gzip, anything
/// after the end, and what exceeds kMaxIdxBytes.
Result<IdxArray> readIdx(const std::string& path);
/// The same from memory; `name` stands for the file in messages; `cap` bounds the uncompressed size.
Result<IdxArray> parseIdx(std::string_view bytes, const std::string& name, std::size_t cap = kMaxIdxBytes);

/// Training and test images with their labels; pixels 0 … 1, one feature per pixel (rows, then columns).
struct ImageSets {
  std::shared_ptr<const Dataset> train, test;
  std::uint32_t rows = 0, columns = 0;
};

/// Images (samples x rows x columns) and labels (samples) as a dataset with classes "0" …; at most `limit` samples.
Result<Dataset> imagesToDataset(const IdxArray& images, const IdxArray& labels, const std::string& name,
                                std::size_t limit = SIZE_MAX);

/// Loads train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-… and t10k-labels-… (each with or without .gz)
/// from a folder: MNIST, Fashion-MNIST and others of this form. At most `limit` samples of each.
Result<ImageSets> readMnistFolder(const std::string& folder, std::size_t limit = SIZE_MAX);

}  // namespace perc::data
