// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/data/table.h"
#include "core/generate/measures.h"
#include "core/generate/planar.h"
#include "core/param/schema.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::generate {

/// What can be imitated; the distributions in the order of Planar.
enum class Imitated { Ring, Grid, Moons, Spiral, SwissRoll, Line, Blobs, Drawing, File };

/// What a person sets of it.
struct TargetSettings {
  Imitated what = Imitated::Ring;
  std::string columnX, columnY;  ///< empty: the first two of numbers
};
/// In the group Data: "dataset" and the columns.
void declareTarget(param::Schema<TargetSettings>& schema);

/// What the brush leaves: points evenly over a disc. Where discs overlap, points are as many times denser.
struct Dab {
  double x, y, radius;
  bool operator==(const Dab&) const = default;
};
inline constexpr double kDrawingReach = 2;  ///< of the plane that is drawn on, each way from 0

/// What is to be imitated, made once and then only read. Samples are columns, in the units in which networks see them:
/// of a table standardised, see inData().
struct Target {
  Draw draw;
  Matrix reference;                ///< real samples to compare with: the same ones for every seed
  Modes modes;                     ///< those known; without columns: none are
  Window window;                   ///< of the plane: a square around the reference
  std::vector<double> gridShares;  ///< of the reference in kGridCells² cells, without a prior
  std::string xName = "x", yName = "y";
  double offsetX = 0, offsetY = 0, scaleX = 1, scaleY = 1;
  std::vector<Message> notes = {};  ///< what was left out
  std::vector<Dab> drawing = {};    ///< of Imitated::Drawing

  /// What holders share of it.
  void account(Ledger& ledger) const {
    ledger.shared(this, sizeof *this + static_cast<std::size_t>(reference.size()) * sizeof(Scalar) +
                            drawing.size() * sizeof(Dab) + gridShares.size() * sizeof(double));
  }
  bool isEmpty() const { return reference.cols() == 0; }  ///< nothing has been drawn yet
  int features() const { return static_cast<int>(reference.rows()); }
  /// In the units of the data.
  double xInData(double x) const { return offsetX + scaleX * x; }
  double yInData(double y) const { return offsetY + scaleY * y; }
};

/// Refused: no table where one is needed, columns that are missing, without numbers or constant, fewer than 10 rows.
Result<std::shared_ptr<const Target>> makeTarget(const TargetSettings& settings, const data::Table* table);

/// What is drawn by hand; without dabs it is empty.
std::shared_ptr<const Target> drawingOf(std::vector<Dab> dabs);

/// How good generated samples are, beside the target's reference.
struct Report {
  int modes = 0;                     ///< found; of a target without known modes 0
  double highQuality = 0;            ///< share; without known modes not a number
  double kl = 0, js = 0;             ///< of the generated from the real: shares of the modes, else of the grid's cells
  double frechet = 0;                ///< of the coordinates
  double precision = 0, recall = 0;  ///< of kNeighbourSamples each
};
inline constexpr Index kNeighbourSamples = 500;
/// KL on the grid: half a sample more in each cell, so that it is finite. Nothing: stopped.
std::optional<Report> judge(const Target& target, const ConstMatrixRef& samples, StopToken stop = {});

}  // namespace perc::generate
