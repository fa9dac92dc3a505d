// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/pictures.h"
#include "core/frame/training.h"
#include "core/generate/remedy.h"
#include "core/generate/shown.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::generation {

using generate::FilmImage;
using generate::ShownSamples;

/// An arrow in the plane: where a sample is pulled, or where it flows.
struct Arrow {
  float x, y, dx, dy;
};

/// A kind of trouble (core/generate/trouble.h): the rule by which it is named, and when it last was.
struct TroublePicture {
  Message title, rule;
  std::int64_t since = -1;  ///< the step at which it was named last; -1: never
  Message message = {};     ///< what was said then
  bool isOn = false;        ///< still
};

/// What the critic's output means.
enum class Verdict { Probability, Target, Margin, Potential };

/// How often the critic said what, of real and of generated samples: shares in bins with these edges.
struct Outputs {
  std::vector<float> edges, real, generated;
  float meanReal = 0, meanGenerated = 0;
};

/// The round that comes next, before it is made: the same noise and real samples all along. Of pairs the first is
/// before the critic's (or the generator's) updates, the second after them.
struct RoundPicture {
  ShownSamples noise;  ///< its first two dimensions
  ShownSamples generated[2];
  ShownSamples real;
  Grid field[2];
  float meanReal[2] = {}, meanGenerated[2] = {};  ///< as the critic says it
  float first[2] = {};                            ///< … of the first generated sample
  double criticLoss[2] = {}, generatorLoss[2] = {};
  int criticUpdates = 0, generatorUpdates = 0;
};

/// One of the runs that go together: seeds, and settings compared; the run itself is the first.
struct MemberPicture {
  std::string difference;  ///< from the run's own settings; of its other seeds nothing
  int seed = 0;            ///< added to the run's
  RunState state = RunState::Ok;
  ShownSamples samples;
  std::vector<Metric> metrics;
  std::shared_ptr<const Curve> curve;
  double secondsPerStep = 0;
};

/// How steep the critic is along the lines between real and generated samples: |dD/dx| at shares of the way from
/// generated (0) to real (1), the middle one of the lines and the quarters around it.
struct SlopePicture {
  std::vector<float> share, low, middle, high;
};

inline constexpr int kBentSide = 9, kBetweenSteps = 9;

struct GenerationFrame : TrainingFrame {
  bool isGame = true, isFlow = false, isTranslation = false;
  double x0 = -1, x1 = 1, y0 = -1, y1 = 1;  ///< the window of the plane
  std::shared_ptr<const ShownSamples> real;
  ShownSamples generated;
  /// Of the generated ones; empty: no modes are known. Of pictures the class that was asked for, else the one that a
  /// classifier sees.
  std::vector<int> nearestMode;
  int modesKnown = 0;
  std::vector<Arrow> arrows;
  Grid field;  ///< the critic's output; empty: there is no critic
  Verdict verdict = Verdict::Probability;
  double low = 0, middle = 0.5, high = 1;  ///< of its colours
  Outputs outputs;
  std::vector<std::vector<float>> warp;  ///< a grid of noise as the generator bends it: each line x0, y0, x1, y1, …
  std::vector<std::uint8_t> warpFirst;   ///< parallel: 1 where the first noise is constant
  int noiseDimensions = 0;
  double flowTime = 1;
  std::vector<std::vector<float>> paths;  ///< of single samples, from noise on
  std::vector<FilmImage> film;
  std::shared_ptr<const RoundPicture> round;  ///< "round"; null: there is no game, or it is over
  std::vector<TroublePicture> troubles;       ///< all kinds; none where there is no game
  std::vector<generate::Remedy> remedies;     ///< against what is wrong now
  std::vector<MemberPicture> members;         ///< "seeds", "methods"
  SlopePicture slopes;                        ///< "slopes"
  // Of pictures.
  std::optional<PictureForm> pictures;  ///< nothing: samples lie in the plane
  std::vector<std::string> classNames;
  bool isConditional = false;
  ShownSamples bent;                 ///< "warp": of kBentSide x kBentSide first and second noises, from below
  ShownSamples walked;               ///< … and of the walk
  ShownSamples between;              ///< "interpolation": kBetweenSteps from one noise to another in each row
  ShownSamples plain, moved, mixed;  ///< "directions": some, moved along the directions, with another one's style
  double explained[2] = {};          ///< R² of slant and of thickness by the noise
  double slant = 0, thickness = 0, truncation = 1;
  ShownSamples copied;               ///< "nearest": of each of the first generated ones the nearest real one
  std::vector<double> copyDistance;  ///< parallel, the root of the squared differences
  double apart = 0;                  ///< … of a real picture and the nearest other one, usually
  /// "augmentation": shares of held-out pictures that classifiers know, by what they learned from beside the few real
  /// ones (nothing, SMOTE, generated), from each seed; and how much of it is done. Wanted: classes, and few pictures.
  std::vector<double> helped[3];
  double helpedShare = 0;
  int heldOut = 0;
  /// "detector": of this generator's pictures and of another method's the area under the ROC curve and the share that a
  /// detector finds; the share of real ones it takes for generated; how much of the work is done.
  double detectorAuc[2] = {}, caught[2] = {}, falseAlarms = 0, detectorShare = 0;
  Message otherMethod;
  ShownSamples from, there, back;           ///< "translation": of the source, translated, and back again
  std::vector<double> thereAndBack;         ///< parallel: how far from where it began, the mean over the coordinates
  bool isDrawing = false, isEmpty = false;  ///< drawn by hand; nothing is, yet
  float walkNoise[2] = {}, walk[2] = {};    ///< "warp": a noise, and the sample that it becomes
  std::string variants;
  int seeds = 1;
};

}  // namespace perc::generation
