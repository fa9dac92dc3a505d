// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/training_views.h"

/// The views of this lab that no other has.
namespace perc::generation::views {

inline const ViewInfo kSamples{"samples", PERC_TR("Samples")};
inline const ViewInfo kLosses{"losses", PERC_TR("Losses")};
inline const ViewInfo kOutputs{"outputs", PERC_TR("What the critic says")};
inline const ViewInfo kRound{"round", PERC_TR("One round"), false};
inline const ViewInfo kTrouble{"trouble", PERC_TR("What goes wrong"), false};
inline const ViewInfo kMethods{"methods", PERC_TR("Methods compared"), false};
inline const ViewInfo kSlopes{"slopes", PERC_TR("The critic's slopes"), false};
inline const ViewInfo kWarp{"warp", PERC_TR("Noise, bent"), false};
inline const ViewInfo kInterpolation{"interpolation", PERC_TR("From one to another"), false};
inline const ViewInfo kDirections{"directions", PERC_TR("Directions"), false};
inline const ViewInfo kNearest{"nearest", PERC_TR("Is it copying?"), false};
inline const ViewInfo kTranslation{"translation", PERC_TR("There and back"), false};
inline const ViewInfo kAugmentation{"augmentation", PERC_TR("Does it help?"), false};
inline const ViewInfo kQuiz{"quiz", PERC_TR("Real or generated?"), false};
inline const ViewInfo kDetector{"detector", PERC_TR("A detector"), false};
inline const ViewInfo kFilm{"film", PERC_TR("Film strip"), false};
inline const ViewInfo kSeeds{"seeds", PERC_TR("Many seeds"), false};
inline const ViewInfo kCourse{"course", PERC_TR("Course"), false};

}  // namespace perc::generation::views
