// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/data/table.h"
#include "core/generate/measures.h"
#include "core/generate/pictures.h"
#include "core/generate/planar.h"
#include "core/generate/source.h"
#include "core/param/schema.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::generate {

/// What can be imitated; the distributions in the order of Planar. Digits: the shipped ones, 8 x 8; Pictures: the
/// user's own.
enum class Imitated { Ring, Grid, Moons, Spiral, SwissRoll, Line, Blobs, Drawing, Digits, Pictures, File };
constexpr bool arePictures(Imitated what) { return what == Imitated::Digits || what == Imitated::Pictures; }

/// What a person sets of it.
struct TargetSettings {
  Imitated what = Imitated::Ring;
  std::string columnX, columnY;  ///< empty: the first two of numbers
  int few = 0;                   ///< pictures that are imitated, as many of each class; 0: all
  std::string rare;              ///< the class of which there are so few, and all of the others; empty: of each
};
/// In the group Data: "dataset", the columns, "few" and "rare".
void declareTarget(param::Schema<TargetSettings>& schema);

/// What the brush leaves: points evenly over a disc. Where discs overlap, points are as many times denser.
struct Dab {
  double x, y, radius;
  bool operator==(const Dab&) const = default;
};
inline constexpr double kDrawingReach = 2;  ///< of the plane that is drawn on, each way from 0

/// What is translated into a target, see Cycle.
struct Source {
  DrawBoth draw;
  Matrix reference;  ///< some of it: the same samples for every seed
};

/// What is to be imitated, made once and then only read. Samples are columns, in the units in which networks see them:
/// of a table standardised, of pictures -1 … 1, see inData().
struct Target {
  Draw draw;
  Matrix reference;                ///< real samples to compare with: the same ones for every seed
  Modes modes;                     ///< those known of the plane; without columns: none are
  Window window{-1, 1, -1, 1};     ///< of the plane: a square around the reference
  std::vector<double> gridShares;  ///< of the reference in kGridCells² cells of the plane, without a prior
  std::string xName = "x", yName = "y";
  double offsetX = 0, offsetY = 0, scaleX = 1, scaleY = 1;
  std::vector<Message> notes = {};  ///< what was left out
  std::vector<Dab> drawing = {};    ///< of Imitated::Drawing
  // Of pictures.
  std::shared_ptr<const Pictures> pictures = {};  ///< null: samples lie in the plane
  std::vector<int> labels = {};                   ///< of the reference
  Matrix looks = {};                              ///< the reference as the judge's last hidden layer has it
  std::vector<double> classShares = {};           ///< of the reference, as the judge says
  std::shared_ptr<const Source> source = {};      ///< null: samples are made of noise

  /// What holders share of it.
  void account(Ledger& ledger) const {
    ledger.shared(this, sizeof *this + static_cast<std::size_t>(reference.size() + looks.size()) * sizeof(Scalar) +
                            drawing.size() * sizeof(Dab) + gridShares.size() * sizeof(double));
  }
  /// The size of pictures; none: samples lie in the plane.
  std::optional<data::PictureShape> shape() const { return pictures ? pictures->data().pictures : std::nullopt; }
  int classes() const { return pictures ? pictures->judge().classes() : 0; }
  /// What there is to be found: modes of the plane or classes of pictures; 0: none are known.
  int modeCount() const { return pictures ? classes() : static_cast<int>(modes.centres.cols()); }
  /// Real samples (at most `most`); with `classed`, rows more that say which class each is, one-hot.
  Matrix real(Index most, bool classed) const;
  bool isEmpty() const { return reference.cols() == 0; }  ///< nothing has been drawn yet
  int features() const { return static_cast<int>(reference.rows()); }
  /// In the units of the data.
  double xInData(double x) const { return offsetX + scaleX * x; }
  double yInData(double y) const { return offsetY + scaleY * y; }
};

/// Refused: no table or pictures where they are needed, columns that are missing, without numbers or constant, fewer
/// than 10 rows or pictures, pictures of a single class, a rare class that there is not.
Result<std::shared_ptr<const Target>> makeTarget(const TargetSettings& settings,
                                                 std::shared_ptr<const data::Table> table);

/// The same as something to translate into; the window of the plane is around both. With `paired`, pictures and their
/// own kind go together. A kind of pictures where there are none, or the other way round, is refused.
Result<std::shared_ptr<const Target>> withSource(std::shared_ptr<const Target> target, SourceKind kind, bool paired);

/// With dabs more (x, y, radius, x, …), or (`erase`) without those whose middles lie within these. Refused: numbers
/// that are not threes, a radius that is not above 0.
Result<std::vector<Dab>> drawn(std::vector<Dab> dabs, bool erase, const std::vector<double>& numbers);
/// What is drawn by hand; without dabs it is empty.
std::shared_ptr<const Target> drawingOf(std::vector<Dab> dabs);

/// The modes that samples belong to: the class that was asked for in the last `classes` rows, else what is nearest, or
/// what a classifier sees. Empty: none are known.
std::vector<int> modesOf(const Matrix& samples, int classes, const Target& target);

/// How good generated samples are, beside the target's reference.
struct Report {
  int modes = 0;                     ///< found; of a target without known modes 0
  std::vector<double> shares = {};   ///< of the modes known
  double highQuality = 0;            ///< share; without known modes of the plane not a number
  double kl = 0, js = 0;             ///< of the generated from the real: shares of the modes, else of the grid's cells
  double frechet = 0;                ///< of the coordinates; of pictures of the judge's last hidden layer
  double precision = 0, recall = 0;  ///< of kNeighbourSamples each, likewise
};
inline constexpr Index kNeighbourSamples = 500;
/// Of samples without classes. KL on the grid: half a sample more in each cell, so that it is finite. Modes of pictures
/// are classes as the judge says, found with one sample (Lin et al. 2018 of stacked digits). Nothing: stopped.
std::optional<Report> judge(const Target& target, const ConstMatrixRef& samples, StopToken stop = {});

}  // namespace perc::generate
