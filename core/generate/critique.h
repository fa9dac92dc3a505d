// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "core/generate/shown.h"

#include <vector>

namespace perc::generate {

/// What the critic's output means, as it is shown: P(real), a number that tends to 1 or 0, one beyond 1 or -1, one of
/// which only differences count.
enum class Verdict { Probability, Target, Margin, Potential };

/// Numbers at the ends and in the middle of a scale of colours.
struct FieldColours {
  double low = 0, middle = 0.5, high = 1;
};

/// An arrow in the plane: where a sample is pulled, or where it flows.
struct Arrow {
  float x, y, dx, dy;
};

/// How often the critic said what, of real and of generated samples: shares in bins with these edges.
struct Outputs {
  std::vector<float> edges, real, generated;
  float meanReal = 0, meanGenerated = 0;
};

/// What the generator loses by the critic's output for a sample (where that is a probability, its logit), over what is
/// usual, and where it is now.
struct LossCurve {
  std::vector<float> output, loss;
  float nowOutput = 0, nowLoss = 0;
};

/// The round that comes next, before it is made: the same noise and real samples all along. Of pairs the first is
/// before the critic's (or the generator's) updates, the second after them.
struct RoundPicture {
  ShownSamples noise;  ///< its first two dimensions
  ShownSamples generated[2];
  ShownSamples real;
  Grid field[2];                                  ///< of pictures none
  float meanReal[2] = {}, meanGenerated[2] = {};  ///< as the critic says it
  float first[2] = {};                            ///< … of the first generated sample
  double criticLoss[2] = {}, generatorLoss[2] = {};
  int criticUpdates = 0, generatorUpdates = 0;
};

/// How steep the critic is along the lines between real and generated samples: |dD/dx| at shares of the way from
/// generated (0) to real (1), the middle one of the lines and the quarters around it.
struct SlopePicture {
  std::vector<float> share, low, middle, high;
};

}  // namespace perc::generate
