// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/objective.h"
#include "core/math/random.h"

#include <vector>

namespace perc::landscape {

/// An orthonormal basis v_0, v_1 … of the space that the Hessian H at a point makes of a start vector, and V'HV
/// (Lanczos 1950, with full reorthogonalisation, twice: Parlett 1980). Vectors in Scalar, dot products and V'HV in
/// double.
class Krylov {
 public:
  explicit Krylov(Index dimension) : m_dimension(dimension) {}

  /// Empties it. False: `start` is 0 or not finite.
  bool start(const ConstVectorRef& start);
  /// Goes on with a vector that is orthogonal to all so far, after isExhausted().
  void startAgain(Random& random);
  /// H times the newest vector: size() grows by one. False: stopped, and all is as before.
  [[nodiscard]] bool extend(Objective& objective, const Vector& theta, StopToken stop);

  /// Vectors of which H times them is known.
  Index size() const { return m_projection.rows(); }
  /// V'HV: size() x size(), symmetric.
  const Eigen::MatrixXd& projection() const { return m_projection; }
  /// How far H times the last vector reaches out of the basis; 0: not at all.
  double rest() const { return m_rest; }
  /// H maps the basis on itself: there is no vector to go on with.
  bool isExhausted() const { return static_cast<Index>(m_vectors.size()) == size(); }
  /// A product was not finite: nothing more can be done.
  bool isBroken() const { return m_broken; }

  /// The sum of `weights`[i] v_i.
  void combine(const Eigen::VectorXd& weights, VectorRef sum) const;
  /// Keeps only the span of the Ritz vectors V s_i (columns of `s`) with their values, and the newest vector (thick
  /// restart: Wu and Simon 2000).
  void restart(const Eigen::MatrixXd& s, const Eigen::VectorXd& values);

 private:
  void orthogonalise(Vector& w, Eigen::VectorXd& parts) const;
  bool push(const Vector& w);

  Index m_dimension;
  std::vector<Vector> m_vectors;
  Eigen::MatrixXd m_projection;
  double m_rest = 0;
  bool m_broken = false;
};

/// The largest eigenvalue of the Hessian (not: the largest absolute one) as far as so many products with it show: a
/// lower bound. `vector` is where the search begins, and then the eigenvector so far, of length 1: given again, a few
/// products follow a run from update to update. 0: from a fixed one. NaN if a product is not finite; nothing if
/// stopped.
[[nodiscard]] std::optional<double> topEigenvalue(Objective& objective, const Vector& theta, VectorRef vector,
                                                  int products, StopToken stop);

}  // namespace perc::landscape
