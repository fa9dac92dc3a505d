// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/krylov.h"

#include <chrono>
#include <span>
#include <vector>

namespace perc::landscape {

/// Of the Hessian.
struct Eigenvalue {
  double value;
  double residual;  ///< |H v - value v| / |value|
  bool converged;
};

struct LanczosSettings {
  enum class Order { Largest, Magnitude };

  int count = 10;  ///< of a function of fewer dimensions as many as it has
  Order order = Order::Largest;
  double tolerance = 1e-3;  ///< of the residual
  int mostProducts = 1000;  ///< then it ends with what has converged
  int mostVectors = 300;    ///< in memory, if a quarter of a gigabyte holds them; not below 3 x count + 20
};

/// The largest eigenvalues of the Hessian at a point, or those of largest magnitude, and their eigenvectors: Lanczos
/// (1950) with full reorthogonalisation and, when the basis would no longer fit in memory, thick restarts. Watching
/// work, in slices; slices give the bits of one go. The objective must outlive it.
class Lanczos {
 public:
  Lanczos(Objective& objective, Vector theta, LanczosSettings settings, Random random);

  /// Goes on for about `budget`; the share of the wanted eigenvalues that have converged, 1: it is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  bool done() const { return m_done; }
  /// H is not finite here: there are no eigenvalues.
  bool isBroken() const { return m_space.isBroken(); }
  int products() const { return m_products; }

  /// As far as they are known, in the order that was asked for; at most the count.
  std::span<const Eigenvalue> values() const { return m_values; }
  /// Of values()[i]: of length 1, its number of largest magnitude positive.
  Vector vector(int i) const;
  /// The smallest so far, which is negative if H has negative ones; the residual says how well it is known.
  std::optional<Eigenvalue> smallest() const { return m_smallest; }

 private:
  bool step(StopToken stop);
  void judge();
  Eigenvalue judged(Index i) const;
  void restart();

  Objective& m_objective;
  Vector m_theta;
  LanczosSettings m_settings;
  Random m_random;
  Krylov m_space;
  Index m_most;  ///< vectors in memory
  int m_products = 0, m_exhausted = 0;
  bool m_done = false;
  Eigen::VectorXd m_ritz;   ///< all values of the basis, ascending
  Eigen::MatrixXd m_parts;  ///< their vectors' parts
  std::vector<Index> m_chosen;
  std::vector<Eigenvalue> m_values;
  std::optional<Eigenvalue> m_smallest;
};

}  // namespace perc::landscape
