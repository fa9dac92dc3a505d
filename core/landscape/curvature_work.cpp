// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/curvature_work.h"

#include <algorithm>
#include <utility>

namespace perc::landscape {
namespace {

constexpr int kDensityPoints = 300;

/// Probes of the density: for a random unit vector v in n dimensions the variance of v'f(H)v is about 2 |f(H)|² / n²
/// (Frobenius), at most 2/n for |f| <= 1, so that a wide network needs fewer for the same error.
int densityProbes(int most, Index dimension) {
  constexpr Index kEnough = 20000;  // of both together
  return static_cast<int>(std::clamp<Index>(kEnough / std::max<Index>(dimension, 1), 1, most));
}

}  // namespace

void CurvatureWork::begin(std::unique_ptr<Objective> objective, Vector theta, std::int64_t step,
                          const Settings& settings) {
  m_lanczos.reset();
  m_spectrum.reset();
  m_trace.reset();
  m_worst.reset();
  m_objective = std::move(objective);
  m_picture = {};
  m_picture.step = step;
  m_picture.radius = settings.radius;
  m_done = 0;
  const auto random = [&](const char* stream) { return Random(settings.seed, stream); };
  m_lanczos.emplace(*m_objective, theta, LanczosSettings{.count = settings.eigenvalues}, random("lanczos"));
  m_spectrum.emplace(*m_objective, theta,
                     SpectrumSettings{densityProbes(settings.probes, theta.size()), settings.steps},
                     random("spectrum"));
  m_trace.emplace(*m_objective, theta, settings.probes, random("trace"));
  m_worst.emplace(*m_objective, std::move(theta), settings.radius, random("worst"));
}

void CurvatureWork::fail(Message problem, std::int64_t step) {
  m_picture = {};
  m_picture.step = step;
  m_picture.problem = std::move(problem);
  m_done = 1;
  m_shown.reset();
}

double CurvatureWork::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  if (done()) return 1;
  double share = m_lanczos->refine(budget, stop);
  m_picture.top.clear();
  for (const Eigenvalue& one : m_lanczos->values()) m_picture.top.push_back({one.value, one.residual, one.converged});
  if (const auto smallest = m_lanczos->smallest()) m_picture.smallest = smallest->value;
  if (m_lanczos->isBroken()) {
    fail({PERC_TR("The Hessian is not finite here: it has no eigenvalues."), {}}, m_picture.step);
    return 1;
  }
  if (m_lanczos->done()) {
    share +=
        m_worst->refine(budget / 4, stop) + m_trace->refine(budget / 4, stop) + m_spectrum->refine(budget / 2, stop);
    showRest();
  }
  m_picture.done = m_done = share / 4;
  m_shown.reset();
  return m_done;
}

void CurvatureWork::showRest() {
  if (const auto known = m_trace->trace()) {
    m_picture.trace = known->mean;
    m_picture.traceError = known->standardError;
  }
  m_picture.worst = m_worst->worst().value_or(kUnknown);
  m_picture.loss = m_worst->centre().value_or(kUnknown);
  const DensityCurve curve = m_spectrum->density(kDensityPoints);
  m_picture.value.assign(curve.value.begin(), curve.value.end());
  m_picture.density.assign(curve.density.begin(), curve.density.end());
  m_picture.stemValue.clear();
  m_picture.stemWeight.clear();
  for (const Stem& stem : m_spectrum->stems()) {
    m_picture.stemValue.push_back(static_cast<float>(stem.value));
    m_picture.stemWeight.push_back(static_cast<float>(stem.weight));
  }
}

std::shared_ptr<const CurvaturePicture> CurvatureWork::picture() const {
  if (!m_shown && (m_lanczos || !m_picture.problem.empty()))
    m_shown = std::make_shared<const CurvaturePicture>(m_picture);
  return m_shown;
}

}  // namespace perc::landscape
