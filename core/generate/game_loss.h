// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/param/declaration.h"

#include <vector>

namespace perc::generate {

/// What the two networks play for; order of gameOptions(). D is the critic's output (a logit in the first two), x real,
/// g generated; the critic makes its loss as small as it can, the generator its own.
///                       critic                                            generator
///   Saturating          E log(1 + e^-D(x)) + E log(1 + e^D(g))            -E log(1 + e^D(g))     (Goodfellow et al.
///   2014) NonSaturating       the same                                          E log(1 + e^-D(g))     (the same,
///   section 3) LeastSquares        E (D(x) - 1)²/2 + E D(g)²/2                       E (D(g) - 1)²/2        (Mao et
///   al. 2017) Hinge               E max(0, 1 - D(x)) + E max(0, 1 + D(g))           -E D(g)                (Lim and Ye
///   2017) Wasserstein         E D(g) - E D(x)                                   -E D(g)                (Arjovsky et
///   al. 2017)
enum class GameKind { Saturating, NonSaturating, LeastSquares, Hinge, Wasserstein };

/// The parts of the critic's loss, means over its outputs for real and for generated samples, and their slopes by these
/// (of the same size). One-sided label smoothing (Salimans et al. 2016): `smoothing` s makes the real samples' target
/// 1 - s instead of 1 in the games that have targets: (1 - s) log(1 + e^-D) + s log(1 + e^D), (D - 1 + s)²/2.
double realLoss(GameKind kind, double smoothing, const ConstVectorRef& outputs, VectorRef slopes);
double generatedLoss(GameKind kind, const ConstVectorRef& outputs, VectorRef slopes);
/// The generator's loss of the critic's outputs for its samples.
double generatorLoss(GameKind kind, const ConstVectorRef& outputs, VectorRef slopes);

}  // namespace perc::generate
