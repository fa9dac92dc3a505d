// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/generate/planar.h"
#include "core/math/matrix.h"

#include <optional>
#include <span>
#include <vector>

namespace perc::generate {

// How near generated samples come to what they imitate. Samples are columns: features x samples.

/// Of samples of a distribution with modes (Srivastava et al. 2017): a sample is of high quality within 3 deviations of
/// its nearest mode; a mode is found with at least one such sample.
struct ModeReport {
  int found = 0;
  double highQuality = 0;      ///< share of the samples
  std::vector<double> shares;  ///< of all samples, by their nearest mode (Lin et al. 2018)
};
ModeReport findModes(const ConstMatrixRef& samples, const Modes& modes);

/// The Kullback-Leibler divergence of p from q, sum of p ln(p/q), in nats; infinite where p has something and q
/// nothing. Both sum to 1.
double klDivergence(std::span<const double> p, std::span<const double> q);
/// The Jensen-Shannon divergence (Lin 1991): the mean of KL(p, m) and KL(q, m) with m = (p + q)/2; 0 to ln 2.
double jsDivergence(std::span<const double> p, std::span<const double> q);

/// A window of the plane and the shares of samples in each of its cells, rows from below. What lies outside counts in
/// the nearest cell. `prior`: so many samples more in each cell, that no share is 0.
struct Window {
  double x0, x1, y0, y1;
};
inline constexpr int kGridCells = 40;
std::vector<double> gridShares(const ConstMatrixRef& samples, const Window& window, double prior = 0);

/// The Fréchet distance of the normal distributions with the samples' means and covariances (Dowson and Landau 1982;
/// Heusel et al. 2017 on features): |m - n|² + tr(S + T - 2 (S T)^1/2). At least two samples of each.
double frechetDistance(const ConstMatrixRef& samples, const ConstMatrixRef& others);

/// Improved precision and recall (Kynkäänniemi et al. 2019): the share of generated samples that lie within the
/// distance of some real one to its k-th nearest real neighbour; and the other way round. Nothing if stopped. More than
/// k samples of each.
struct PrecisionRecall {
  double precision, recall;
};
std::optional<PrecisionRecall> precisionRecall(const ConstMatrixRef& real, const ConstMatrixRef& generated, int k = 3,
                                               StopToken stop = {});

}  // namespace perc::generate
