// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/krylov.h"

#include <chrono>
#include <optional>
#include <vector>

namespace perc::landscape {

/// A mean over random probes, and how far off it may be.
struct Estimate {
  double mean;
  double standardError;  ///< NaN for one probe
  int probes;
};

/// The Hessian's trace: the mean of z'Hz over vectors z of random signs (Hutchinson 1990). Watching work, in slices;
/// slices give the bits of one go. The objective must outlive it.
class TraceEstimate {
 public:
  TraceEstimate(Objective& objective, Vector theta, int probes, Random random);

  /// Goes on for about `budget`; the share that is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  /// As far as it has come. Not finite where H is not.
  std::optional<Estimate> trace() const;

 private:
  Objective& m_objective;
  Vector m_theta, m_signs, m_product;
  int m_probes;
  Random m_random;
  bool m_drawn = false;
  std::vector<double> m_found;
};

struct SpectrumSettings {
  int probes = 10;
  int steps = 80;  ///< products for each
};

/// A node of the quadrature: so much of all eigenvalues is about there. The weights add up to 1.
struct Stem {
  double value, weight;
};

/// A density whose integral is 1.
struct DensityCurve {
  std::vector<double> value, density;
  double width = 0;  ///< standard deviation of the Gaussians
};

/// How the Hessian's eigenvalues are distributed: stochastic Lanczos quadrature (Ghorbani, Krishnan and Xiao 2019,
/// algorithm 1). Watching work, in slices; slices give the bits of one go. The objective must outlive it.
class Spectrum {
 public:
  Spectrum(Objective& objective, Vector theta, SpectrumSettings settings, Random random);

  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  bool isBroken() const { return m_space.isBroken(); }
  /// Of the probes that are done, ascending.
  std::vector<Stem> stems() const;
  /// Each stem as a Gaussian whose standard deviation is `width` of the span of the eigenvalues, at `points` places.
  /// Empty before the first probe is done.
  DensityCurve density(int points, double width = 0.01) const;

 private:
  bool done() const { return m_probe == m_settings.probes || isBroken(); }
  bool step(StopToken stop);

  Objective& m_objective;
  Vector m_theta;
  SpectrumSettings m_settings;
  Random m_random;
  Krylov m_space;
  int m_probe = 0;
  std::vector<Stem> m_stems;  ///< weights of each probe add up to 1
};

}  // namespace perc::landscape
