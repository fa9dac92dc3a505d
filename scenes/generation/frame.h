// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace perc::generation {

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Samples in the plane, in the units of the data.
struct PlanarSamples {
  std::vector<float> x, y;
};

/// An arrow in the plane: where a sample is pulled, or where it flows.
struct Arrow {
  float x, y, dx, dy;
};

/// The samples as they were at one moment.
struct FilmImage {
  std::int64_t step;
  std::shared_ptr<const PlanarSamples> samples;
};

/// Something to try against a trouble.
struct Remedy {
  std::string id, value;
  Message why;
  bool operator==(const Remedy&) const = default;
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
  PlanarSamples noise;  ///< its first two dimensions
  PlanarSamples generated[2];
  PlanarSamples real;
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
  PlanarSamples samples;
  std::vector<Metric> metrics;
  std::shared_ptr<const Curve> curve;
  double secondsPerStep = 0;
};

/// How steep the critic is along the lines between real and generated samples: |dD/dx| at shares of the way from
/// generated (0) to real (1), the middle one of the lines and the quarters around it.
struct SlopePicture {
  std::vector<float> share, low, middle, high;
};

struct GenerationFrame : TrainingFrame {
  bool isGame = true, isFlow = false;
  double x0 = -1, x1 = 1, y0 = -1, y1 = 1;  ///< the window of the plane
  std::shared_ptr<const PlanarSamples> real;
  PlanarSamples generated;
  std::vector<int> nearestMode;  ///< of the generated ones; empty: no modes are known
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
  std::vector<Remedy> remedies;               ///< against what is wrong now
  std::vector<MemberPicture> members;         ///< "seeds", "methods"
  SlopePicture slopes;                        ///< "slopes"
  bool isDrawing = false, isEmpty = false;    ///< drawn by hand; nothing is, yet
  float walkNoise[2] = {}, walk[2] = {};      ///< "warp": a noise, and the sample that it becomes
  std::string variants;
  int seeds = 1;
};

}  // namespace perc::generation
