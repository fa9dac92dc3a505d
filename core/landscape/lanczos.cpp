// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/lanczos.h"

#include "core/landscape/slices.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::landscape {
namespace {

/// Residuals below this share of the largest eigenvalue are the rounding of products in single numbers.
constexpr double kRounding = 2e-6;

Index mostVectors(Index dimension, const LanczosSettings& s) {
  constexpr Index kNumbers = Index{1} << 26;
  const Index fitting = kNumbers / std::max<Index>(1, dimension);
  return std::min(dimension, std::max<Index>(3 * s.count + 20, std::min<Index>(s.mostVectors, fitting)));
}

}  // namespace

Lanczos::Lanczos(Objective& objective, Vector theta, LanczosSettings settings, Random random)
    : m_objective(objective),
      m_theta(std::move(theta)),
      m_settings(settings),
      m_random(random),
      m_space(objective.dimension()) {
  m_settings.count = static_cast<int>(std::min<Index>(settings.count, objective.dimension()));
  m_most = mostVectors(objective.dimension(), m_settings);
  m_done = m_settings.count == 0;
  if (!m_done) m_space.startAgain(m_random);
}

double Lanczos::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  goOn(
      budget, stop, [this] { return m_done; }, [&] { return step(stop); });
  if (m_done) return 1;
  const auto converged = std::count_if(m_values.begin(), m_values.end(), [](const auto& v) { return v.converged; });
  return std::min(0.99, static_cast<double>(converged) / m_settings.count);
}

bool Lanczos::step(StopToken stop) {
  if (!m_space.isExhausted() && m_space.size() >= m_most) restart();
  if (m_space.isExhausted()) m_space.startAgain(m_random);
  if (!m_space.extend(m_objective, m_theta, stop)) return false;
  ++m_products;
  if (m_space.isBroken()) {
    m_values.clear();
    m_smallest.reset();
    m_done = true;
    return true;
  }
  m_exhausted += m_space.isExhausted();
  const bool last = m_products == m_settings.mostProducts;
  constexpr Index kFew = 32, kEvery = 4;  // with many vectors, to look costs more than a product of a small network
  if (last || m_space.isExhausted() || m_space.size() >= m_most || m_space.size() <= kFew ||
      m_space.size() % kEvery == 0)
    judge();
  m_done = m_done || last;
  return true;
}

/// What the basis says of the eigenvalues, and whether that is enough.
void Lanczos::judge() {
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(m_space.projection());
  m_ritz = solver.eigenvalues();
  m_parts = solver.eigenvectors();
  m_chosen.resize(static_cast<std::size_t>(m_ritz.size()));
  std::iota(m_chosen.rbegin(), m_chosen.rend(), Index{0});
  if (m_settings.order == LanczosSettings::Order::Magnitude)
    std::stable_sort(m_chosen.begin(), m_chosen.end(),
                     [this](Index a, Index b) { return std::abs(m_ritz[a]) > std::abs(m_ritz[b]); });
  m_chosen.resize(std::min(m_chosen.size(), static_cast<std::size_t>(m_settings.count)));
  m_values.clear();
  for (const Index i : m_chosen) m_values.push_back(judged(i));
  m_smallest = judged(0);
  const bool all = static_cast<int>(m_values.size()) == m_settings.count &&
                   std::all_of(m_values.begin(), m_values.end(), [](const auto& v) { return v.converged; });
  // From one start vector an eigenvalue that occurs several times is found once: each further start finds it again.
  const bool sure =
      !m_space.isExhausted() || m_exhausted > m_settings.count || m_space.size() == m_objective.dimension();
  m_done = all && sure;
}

Eigenvalue Lanczos::judged(Index i) const {
  const double value = m_ritz[i], residual = m_space.rest() * std::abs(m_parts(m_parts.rows() - 1, i));
  const double largest = m_ritz.cwiseAbs().maxCoeff();
  const bool converged = residual <= std::max(m_settings.tolerance * std::abs(value), kRounding * largest);
  return {value, residual > 0 ? residual / std::abs(value) : 0, converged};
}

/// Keeps the wanted ones, half as many vectors again beside them, and the smallest.
void Lanczos::restart() {
  std::vector<Index> kept = m_chosen;
  const auto wanted = [&](Index i) { return std::find(m_chosen.begin(), m_chosen.end(), i) != m_chosen.end(); };
  const Index most = std::max<Index>(static_cast<Index>(kept.size()) + 1, m_most / 2);
  if (!wanted(0)) kept.push_back(0);
  for (Index i = m_ritz.size() - 1; i > 0 && static_cast<Index>(kept.size()) < most; --i)
    if (!wanted(i)) kept.push_back(i);
  Eigen::MatrixXd parts(m_parts.rows(), static_cast<Index>(kept.size()));
  Eigen::VectorXd values(parts.cols());
  for (Index k = 0; k < parts.cols(); ++k) {
    parts.col(k) = m_parts.col(kept[static_cast<std::size_t>(k)]);
    values[k] = m_ritz[kept[static_cast<std::size_t>(k)]];
  }
  m_space.restart(parts, values);
  m_ritz = values;
  m_parts = Eigen::MatrixXd::Identity(values.size(), values.size());
  std::iota(m_chosen.begin(), m_chosen.end(), Index{0});
}

Vector Lanczos::vector(int i) const {
  Vector v(m_objective.dimension());
  m_space.combine(m_parts.col(m_chosen[static_cast<std::size_t>(i)]), v);
  Index largest = 0;
  v.cwiseAbs().maxCoeff(&largest);
  if (v[largest] < 0) v = -v;
  return v;
}

}  // namespace perc::landscape
