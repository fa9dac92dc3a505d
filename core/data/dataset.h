// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perc::data {

/// Of pictures whose numbers, 0 … 1, are features: row, column, channel; the channel runs fastest.
struct PictureShape {
  int channels = 1, height = 0, width = 0;
};

/// Samples to learn from. `features` is features x samples, column-major: one sample is contiguous. `target` has one
/// number per sample: the class (0 … classes-1) or, in regression, the value. All values are finite. Built once, then
/// shared as `shared_ptr<const Dataset>`; any thread may read it.
struct Dataset {
  std::string name;
  std::string source;  ///< where the data come from and their licence
  std::vector<std::string> featureNames;
  std::vector<float> features;
  std::string targetName;
  std::vector<float> target;
  std::vector<std::string> classNames;  ///< empty in regression
  bool isRegression = false;
  std::optional<PictureShape> pictures = {};  ///< nothing: the features are columns of a table
  std::size_t ownTest = 0;  ///< the last so many are the test part, as the set itself has it; 0: it has none

  std::size_t size() const { return target.size(); }
  std::size_t featureCount() const { return featureNames.size(); }
  int classCount() const { return static_cast<int>(classNames.size()); }
  std::span<const float> sample(std::size_t i) const { return {features.data() + i * featureCount(), featureCount()}; }
  float at(std::size_t feature, std::size_t i) const { return features[i * featureCount() + feature]; }
  int label(std::size_t i) const { return static_cast<int>(target[i]); }
  /// The class of every sample; classification only.
  std::vector<int> labels() const;
  /// The samples with these indices, in this order; it has no test part of its own.
  Dataset subset(std::span<const std::size_t> indices) const;
};

/// The order of classes by their names: as numbers where both are, else by their bytes (as scikit-learn has it).
bool classComesBefore(const std::string& a, const std::string& b);

/// What of a table is to be learned from what.
struct DatasetChoice {
  enum class Task { Auto, Classification, Regression };
  std::string target;                 ///< column to predict; empty: the last one
  std::vector<std::string> features;  ///< columns to predict from; empty: all numeric columns except the target
  Task task = Task::Auto;
};

/// A dataset made from a table, and what had to be left out of it.
struct ConvertedDataset {
  Dataset dataset;
  std::size_t droppedRows = 0;              ///< rows with a missing value in a chosen column
  std::vector<std::size_t> rowOf;           ///< row of the table of every sample
  std::vector<std::string> leftOutColumns;  ///< text columns that were not asked for by name
  std::vector<Message> notes;               ///< the same in words, and how the task was decided; for showing
};

inline constexpr std::size_t kMaxClasses = 1000;
inline constexpr std::size_t kMaxIntegerClasses = 20;  ///< more distinct integers are taken for values

/// Decides by the target (Task::Auto): texts are classes (numbered as they first appear); integers with at most
/// kMaxIntegerClasses distinct values, each twice on average, are classes (numbered by size); all else is regression.
/// Rows with a missing value in a chosen column are dropped and counted. Refused, with file, line and column: unknown
/// column, text among the features, column without any value, only one class, too many classes, no complete row.
Result<ConvertedDataset> toDataset(const Table&, const DatasetChoice& = {});

}  // namespace perc::data
