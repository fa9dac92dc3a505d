// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/figures.h"
#include "core/frame/points.h"
#include "core/learn/figures.h"
#include "core/learn/model.h"
#include "core/learn/samples.h"
#include "core/nn/workspace.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace perc::learn {

/// A look at all samples takes samples times parameters multiplications. Up to so many, all are looked at; of larger
/// sets only a part, for so many (a millisecond): every so many-th sample from the first on, the same ones at each
/// look and on each machine.
inline constexpr Index kWholeLook = 50'000'000, kPartialLook = 20'000'000;
Index lookStride(const nn::Network& network, const Samples& samples);
/// Samples that a view may look at beside, for half of that.
Index lookedAtBeside(const nn::Network& network);

/// Says so where only a part is looked at.
std::optional<Message> partialLookNote(const nn::Network& network, const Samples& samples);

/// Of so many samples, how many a look takes.
constexpr Index lookedAt(Index count, Index stride) { return (count + stride - 1) / stride; }
/// The samples (columns first … first + count) that a look takes, of inputs or targets, without a copy.
using Strided = Eigen::Map<const Matrix, 0, Eigen::OuterStride<>>;
Strided strided(const Matrix& all, Index first, Index count, Index stride);

/// All of figureTable() but the learning rate, as far as `table` has them; nothing if stopped. `results`, unless null:
/// what was predicted of each sample, NaN of those that were not looked at.
std::optional<FigureValues> evaluate(const Model& model, const nn::Loss& loss, const Samples& samples,
                                     nn::Workspace& workspace, PointResults* results, StopToken stop,
                                     const FigureTable& table = figureTable());

/// What the network puts out for the samples of one side (the test's, or the training's) that a look takes.
struct SideOutputs {
  std::vector<std::int32_t> samples;  ///< columns of Samples::inputs
  int outputs = 1;
  std::vector<float> values;  ///< before the loss's own sigmoid or softmax: outputs x samples, column-major
};
/// Nothing if stopped.
std::optional<SideOutputs> outputsOf(const Model& model, const Samples& samples, bool test, nn::Workspace& workspace,
                                     StopToken stop);

}  // namespace perc::learn
