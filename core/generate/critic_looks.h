// SPDX-License-Identifier: GPL-3.0-or-later
// What a critic says of samples and of places, and how it changes within a round: critique.h, filled.
#pragma once

#include "core/generate/critique.h"
#include "core/generate/maker.h"
#include "core/generate/target.h"

#include <optional>

namespace perc::generate {

Verdict verdictOf(GameKind kind);
Verdict verdictOf(const Maker& maker);  ///< where it has no critic: a probability

/// The output as it is shown.
float shownOutput(Verdict verdict, Scalar output);
/// Of each sample (the classes in rows below them, where there are any); of translation the critic of what is
/// translated there. Empty: stopped.
std::vector<float> judged(const Game& game, const ConstMatrixRef& samples, StopToken stop);
std::vector<float> judged(const Cycle& cycle, const ConstMatrixRef& samples, StopToken stop);

Outputs outputsOf(const std::vector<float>& real, const std::vector<float>& generated, Verdict verdict);

/// Of what is fixed the same colours always; where only differences count, around the middle of both means.
FieldColours coloursOf(Verdict verdict, const Outputs& outputs, const Grid& field);
/// As long as the change they mean, at most a tenth of the window: one of length 1 is so long. Both 2 x n, in the
/// networks' units.
std::vector<Arrow> arrowsOf(const Matrix& at, const Matrix& directions, const Target& target);
/// `now`: what the critic says of the generated samples on average, as it is shown.
LossCurve generatorLossOf(GameKind kind, float now);

/// Centres of the cells of a window, row by row from below, in the networks' units.
Matrix cellsOf(const Window& window, int columns, int rows);
/// A grid over the target's window in the units of the data, without values.
Grid planeOf(const Target& target, int columns, int rows);

/// Nothing: stopped. Looks at copies: the game is as before.
std::optional<RoundPicture> nextRound(const Game& game, const Target& target, StopToken stop);

/// Between generated samples (with their classes, where there are any) and as many real ones. Nothing: stopped.
std::optional<SlopePicture> slopesBetween(const Game& game, const Target& target, const ConstMatrixRef& samples,
                                          StopToken stop);

}  // namespace perc::generate
