// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/pictures.h"
#include "core/frame/training.h"
#include "core/generate/critique.h"
#include "core/generate/remedy.h"
#include "core/generate/shown.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::generation {

using generate::Arrow;
using generate::FilmImage;
using generate::kBentSide;
using generate::kBetweenSteps;
using generate::Outputs;
using generate::RoundPicture;
using generate::ShownSamples;
using generate::SlopePicture;
using generate::Verdict;

/// The pages of the course.
enum class CoursePage { Plan, Game, Ways, Media };

/// A kind of trouble (core/generate/trouble.h): the rule by which it is named, and when it last was.
struct TroublePicture {
  Message title, rule;
  std::int64_t since = -1;  ///< the step at which it was named last; -1: never
  Message message = {};     ///< what was said then
  bool isOn = false;        ///< still
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
  Grid field;  ///< the critic's output, of translation that of the critic there; empty: there is no critic
  Verdict verdict = Verdict::Probability;
  generate::FieldColours colours;
  Outputs outputs;
  bool isSaturating = false;          ///< the game as it was first written down
  generate::LossCurve generatorLoss;  ///< "course"; empty: there is no game
  generate::BentLines warp;
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
  std::string rareClass;  ///< it is told from the others, with balanced accuracy; empty: all classes are told
  int heldOut = 0;
  /// "detector": of this generator's pictures and of another method's the area under the ROC curve and the share that a
  /// detector finds; the share of real ones it takes for generated; how much of the work is done.
  double detectorAuc[2] = {}, caught[2] = {}, falseAlarms = 0, detectorShare = 0;
  Message otherMethod;
  generate::Translated translated;          ///< "translation"
  bool isDrawing = false, isEmpty = false;  ///< drawn by hand; nothing is, yet
  float walkNoise[2] = {}, walk[2] = {};    ///< "warp": a noise, and the sample that it becomes
  std::string walkClass;                    ///< … and the class that is asked for, where there are any
  std::string variants;
  int seeds = 1;
  CoursePage coursePage = CoursePage::Plan;
};

}  // namespace perc::generation
