// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
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
};

/// In the group Data. The second one also offers DataSet::Drawing.
void declareData(param::Schema<DataSettings>& schema);
void declareDataOrDrawing(param::Schema<DataSettings>& schema);

/// All samples of it, generated from `seed` or read from a table (`table`: the user's own, or null). `notes`: what had
/// to be left out of the user's table. A drawing has classes and no sample yet.
Result<data::Dataset> loadDataset(const DataSettings& settings, std::uint64_t seed,
                                  std::shared_ptr<const data::Table> table, std::vector<Message>& notes);

}  // namespace perc::learn
