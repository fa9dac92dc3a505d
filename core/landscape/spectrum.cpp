// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/spectrum.h"

#include "core/landscape/dot.h"
#include "core/landscape/slices.h"
#include "core/math/elementary.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::landscape {
namespace {

void drawSigns(Random& random, Vector& signs) {
  for (Scalar& one : signs) one = random.bernoulli(0.5) ? Scalar(1) : Scalar(-1);
}

}  // namespace

TraceEstimate::TraceEstimate(Objective& objective, Vector theta, int probes, Random random)
    : m_objective(objective),
      m_theta(std::move(theta)),
      m_signs(objective.dimension()),
      m_product(objective.dimension()),
      m_probes(probes),
      m_random(random) {}

double TraceEstimate::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto count = [this] { return static_cast<int>(m_found.size()); };
  goOn(
      budget, stop, [&] { return count() == m_probes; },
      [&] {
        if (!m_drawn) drawSigns(m_random, m_signs);
        m_drawn = true;
        if (!m_objective.hessianVector(m_theta, m_signs, m_product, stop)) return false;
        m_found.push_back(dot(m_signs, m_product));
        m_drawn = false;
        return true;
      });
  return m_probes > 0 ? static_cast<double>(count()) / m_probes : 1;
}

std::optional<Estimate> TraceEstimate::trace() const {
  if (m_found.empty()) return {};
  const auto n = static_cast<double>(m_found.size());
  double mean = 0, squares = 0;
  for (const double one : m_found) mean += one / n;
  for (const double one : m_found) squares += (one - mean) * (one - mean);
  const double error = n > 1 ? std::sqrt(squares / (n - 1) / n) : std::numeric_limits<double>::quiet_NaN();
  return Estimate{mean, error, static_cast<int>(m_found.size())};
}

Spectrum::Spectrum(Objective& objective, Vector theta, SpectrumSettings settings, Random random)
    : m_objective(objective),
      m_theta(std::move(theta)),
      m_settings(settings),
      m_random(random),
      m_space(objective.dimension()) {
  m_settings.steps = static_cast<int>(std::min<Index>(settings.steps, objective.dimension()));
  if (m_settings.steps < 1) m_settings.probes = 0;
}

double Spectrum::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  goOn(
      budget, stop, [this] { return done(); }, [&] { return step(stop); });
  if (done()) return 1;
  const double now = static_cast<double>(m_space.size()) / m_settings.steps;
  return std::min(0.99, (m_probe + now) / m_settings.probes);
}

bool Spectrum::step(StopToken stop) {
  if (m_space.size() == 0 && m_space.isExhausted()) {
    Vector signs(m_objective.dimension());
    drawSigns(m_random, signs);
    m_space.start(signs);
  }
  if (!m_space.extend(m_objective, m_theta, stop)) return false;
  if (isBroken()) m_stems.clear();
  if (isBroken() || (m_space.size() < m_settings.steps && !m_space.isExhausted())) return true;
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(m_space.projection());
  for (Index i = 0; i < m_space.size(); ++i) {
    const double first = solver.eigenvectors()(0, i);
    m_stems.push_back({solver.eigenvalues()[i], first * first});
  }
  ++m_probe;
  m_space = Krylov(m_objective.dimension());
  return true;
}

std::vector<Stem> Spectrum::stems() const {
  std::vector<Stem> stems = m_stems;
  for (Stem& stem : stems) stem.weight /= m_probe;
  std::sort(stems.begin(), stems.end(), [](const Stem& a, const Stem& b) { return a.value < b.value; });
  return stems;
}

DensityCurve Spectrum::density(int points, double width) const {
  constexpr double kRootOfTwoPi = 2.5066282746310002, kFar = 4;
  const std::vector<Stem> stems = this->stems();
  DensityCurve curve;
  if (stems.empty() || points < 2) return curve;
  const double low = stems.front().value, high = stems.back().value, span = high - low;
  curve.width = width * (span > 0 ? span : std::max(std::abs(high), 1e-12));
  const double first = low - kFar * curve.width, step = (high - low + 2 * kFar * curve.width) / (points - 1);
  for (int i = 0; i < points; ++i) {
    const double at = first + i * step;
    double density = 0;
    for (const Stem& stem : stems) {
      const double away = (at - stem.value) / curve.width;
      density += stem.weight * elementary::exp(-away * away / 2);
    }
    curve.value.push_back(at);
    curve.density.push_back(density / (kRootOfTwoPi * curve.width));
  }
  return curve;
}

}  // namespace perc::landscape
