// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/splits.h"
#include "core/learn/settings.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::learn {

/// What there is to learn from: data generated in the plane, in the order of data::Generator; the shipped tables; the
/// user's own table; generated transactions, a table of columns; and what only a lab that paints offers, a plane.
enum class DataSet {
  Gaussians,
  Circle,
  Xor,
  Moons,
  Spiral,
  Checkerboard,
  Blobs,
  Plane,
  Peaks,
  Sine,
  Iris,
  Wine,
  BreastCancer,
  Digits,
  Diabetes,
  File,
  Transactions,
  Drawing
};
/// Without a table: as generated or drawn, in the plane.
inline bool isInPlane(DataSet set) { return set <= DataSet::Sine || set == DataSet::Drawing; }
inline bool isGenerated(DataSet set) { return set <= DataSet::Sine || set == DataSet::Transactions; }

inline constexpr int kMostPoints = 100'000;  ///< that are generated

struct DataSettings {
  DataSet dataset = DataSet::Spiral;
  int points = 500;
  double noise = 0.1;
  SplitSettings split;
  int arms = 2;
  int classes = 3;
  double balance = 0.5;
  std::string target;
  int mostSamples = 0;  ///< of a table or pictures, for training and for testing; 0: all
};

/// In the group Data. The second one also offers DataSet::Drawing.
void declareData(param::Schema<DataSettings>& schema);
void declareDataOrDrawing(param::Schema<DataSettings>& schema);

/// All samples of it, generated from `seed` or read from a table (`table`: the user's own, or null). `notes`: what had
/// to be left out of the user's table. A drawing has classes and no sample yet. The user's pictures are numbers 0 … 1
/// with a test part of their own, of each the first most-samples.
Result<data::Dataset> loadDataset(const DataSettings& settings, std::uint64_t seed,
                                  std::shared_ptr<const data::Table> table, std::vector<Message>& notes);

/// How it is split for training and testing (data::holdOut), of each part at most the first most-samples.
Result<data::Split> splitOf(const data::Dataset& dataset, const DataSettings& settings, std::uint64_t seed);

}  // namespace perc::learn
