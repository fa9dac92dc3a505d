// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/krylov.h"

#include "core/landscape/dot.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cassert>
#include <limits>

namespace perc::landscape {
namespace {

/// What the rounding of single numbers leaves of a product, as a share of the largest one.
constexpr double kRounding = 1e-6;

}  // namespace

bool Krylov::push(const Vector& w) {
  const double length = norm(w);
  if (!(length > 0) || !std::isfinite(length)) return false;
  m_vectors.push_back((w.cast<double>() / length).cast<Scalar>());
  return true;
}

bool Krylov::start(const ConstVectorRef& start) {
  assert(start.size() == m_dimension);
  m_vectors.clear();
  m_projection.resize(0, 0);
  m_rest = 0;
  m_broken = false;
  return push(start);
}

void Krylov::startAgain(Random& random) {
  assert(isExhausted() && size() < m_dimension);
  Vector w(m_dimension);
  Eigen::VectorXd parts = Eigen::VectorXd::Zero(size());
  do {
    for (Scalar& one : w) one = static_cast<Scalar>(random.normal());
    orthogonalise(w, parts);
    w.normalize();  // of a small rest much is rounding
    orthogonalise(w, parts);
  } while (!push(w));
}

/// Takes the parts along the basis out of w and adds them to `parts`.
void Krylov::orthogonalise(Vector& w, Eigen::VectorXd& parts) const {
  constexpr Index kPart = 2048;
  const auto count = static_cast<std::size_t>(parts.size());
  Eigen::VectorXd found(parts.size());
  for (int time = 0; time < 2; ++time) {
    for (std::size_t i = 0; i < count; ++i) found[static_cast<Index>(i)] = dot(m_vectors[i], w);
    Eigen::VectorXd sum;
    for (Index first = 0; first < m_dimension; first += kPart) {
      const Index n = std::min(kPart, m_dimension - first);
      sum = w.segment(first, n).cast<double>();
      for (std::size_t i = 0; i < count; ++i)
        sum -= found[static_cast<Index>(i)] * m_vectors[i].segment(first, n).cast<double>();
      w.segment(first, n) = sum.cast<Scalar>();
    }
    parts += found;
  }
}

bool Krylov::extend(Objective& objective, const Vector& theta, StopToken stop) {
  assert(!isExhausted() && !m_broken);
  Vector w(m_dimension);
  if (!objective.hessianVector(theta, m_vectors.back(), w, stop)) return false;
  if (!w.allFinite()) {
    m_broken = true;
    return true;
  }
  const Index n = size();
  Eigen::VectorXd parts = Eigen::VectorXd::Zero(n + 1);
  orthogonalise(w, parts);
  m_projection.conservativeResize(n + 1, n + 1);
  m_projection.col(n) = parts;
  m_projection.row(n) = parts.transpose();
  m_rest = norm(w);
  const bool goesOn = n + 1 < m_dimension && m_rest > kRounding * m_projection.cwiseAbs().maxCoeff();
  if (!goesOn || !push(w)) m_rest = 0;
  return true;
}

void Krylov::combine(const Eigen::VectorXd& weights, VectorRef sum) const {
  Eigen::VectorXd all = Eigen::VectorXd::Zero(m_dimension);
  for (Index i = 0; i < weights.size(); ++i) all += weights[i] * m_vectors[static_cast<std::size_t>(i)].cast<double>();
  sum = all.cast<Scalar>();
}

void Krylov::restart(const Eigen::MatrixXd& s, const Eigen::VectorXd& values) {
  std::vector<Vector> kept(static_cast<std::size_t>(s.cols()), Vector(m_dimension));
  for (Index i = 0; i < s.cols(); ++i) combine(s.col(i), kept[static_cast<std::size_t>(i)]);
  if (!isExhausted()) kept.push_back(std::move(m_vectors.back()));
  m_vectors = std::move(kept);
  m_projection = values.asDiagonal();
}

std::optional<double> topEigenvalue(Objective& objective, const Vector& theta, VectorRef vector, int products,
                                    StopToken stop) {
  Krylov space(objective.dimension());
  if (!space.start(vector)) {
    Random random(0, "probe");
    for (Scalar& one : vector) one = static_cast<Scalar>(random.normal());
    space.start(vector);
  }
  while (space.size() < products && !space.isExhausted()) {
    if (!space.extend(objective, theta, stop)) return {};
    if (space.isBroken()) return std::numeric_limits<double>::quiet_NaN();
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(space.projection());
  space.combine(solver.eigenvectors().col(space.size() - 1), vector);
  return solver.eigenvalues()[space.size() - 1];
}

}  // namespace perc::landscape
