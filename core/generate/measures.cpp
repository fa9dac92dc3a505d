// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/measures.h"

#include "core/math/elementary.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace perc::generate {
namespace {

double squaredDistance(const ConstVectorRef& a, const ConstVectorRef& b) {
  return static_cast<double>((a - b).squaredNorm());
}

Eigen::VectorXd meanOf(const ConstMatrixRef& samples) { return samples.cast<double>().rowwise().mean(); }

/// Unbiased.
Eigen::MatrixXd covarianceOf(const ConstMatrixRef& samples, const Eigen::VectorXd& mean) {
  const Eigen::MatrixXd centred = samples.cast<double>().colwise() - mean;
  return centred * centred.transpose() / static_cast<double>(samples.cols() - 1);
}

/// Of a symmetric matrix without negative eigenvalues but for rounding.
Eigen::MatrixXd squareRoot(const Eigen::MatrixXd& matrix) {
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);
  const Eigen::VectorXd roots = solver.eigenvalues().cwiseMax(0).cwiseSqrt();
  return solver.eigenvectors() * roots.asDiagonal() * solver.eigenvectors().transpose();
}

/// Squared distances of `place` from samples, which are rows here so that all are computed at once.
void distancesFrom(const Matrix& samples, const ConstVectorRef& place, Vector& distances) {
  distances.setZero(samples.rows());
  for (Index f = 0; f < samples.cols(); ++f) distances.array() += (samples.col(f).array() - place[f]).square();
}

/// The squared distance of each sample to its k-th nearest neighbour among the others.
std::optional<Vector> reachesOf(const ConstMatrixRef& samples, int k, StopToken stop) {
  const Matrix rows = samples.transpose();
  Vector reaches(samples.cols()), distances;
  for (Index i = 0; i < samples.cols(); ++i) {
    if (stop.stopRequested()) return {};
    distancesFrom(rows, samples.col(i), distances);
    distances[i] = std::numeric_limits<Scalar>::infinity();
    std::partial_sort(distances.begin(), distances.begin() + k, distances.end());
    reaches[i] = distances[k - 1];
  }
  return reaches;
}

/// The share of `others` that lie within the reach of some sample.
std::optional<double> covered(const ConstMatrixRef& samples, const Vector& reaches, const ConstMatrixRef& others,
                              StopToken stop) {
  const Matrix rows = samples.transpose();
  Vector distances;
  Index inside = 0;
  for (Index i = 0; i < others.cols(); ++i) {
    if (stop.stopRequested()) return {};
    distancesFrom(rows, others.col(i), distances);
    inside += (distances.array() <= reaches.array()).any();
  }
  return static_cast<double>(inside) / static_cast<double>(others.cols());
}

}  // namespace

ModeReport findModes(const ConstMatrixRef& samples, const Modes& modes) {
  const auto count = static_cast<std::size_t>(modes.centres.cols());
  ModeReport report;
  report.shares.assign(count, 0);
  std::vector<bool> found(count, false);
  const double reach = 3 * modes.deviation, each = 1 / static_cast<double>(samples.cols());
  for (Index i = 0; i < samples.cols(); ++i) {
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t m = 0; m < count; ++m)
      if (const double d = squaredDistance(samples.col(i), modes.centres.col(static_cast<Index>(m))); d < least)
        least = d, nearest = m;
    report.shares[nearest] += each;
    if (least > reach * reach) continue;
    report.highQuality += each;
    found[nearest] = true;
  }
  report.found = static_cast<int>(std::count(found.begin(), found.end(), true));
  return report;
}

double klDivergence(std::span<const double> p, std::span<const double> q) {
  assert(p.size() == q.size());
  double sum = 0;
  for (std::size_t i = 0; i < p.size(); ++i) {
    if (p[i] == 0) continue;
    if (q[i] == 0) return std::numeric_limits<double>::infinity();
    sum += p[i] * elementary::log(p[i] / q[i]);
  }
  return sum;
}

double jsDivergence(std::span<const double> p, std::span<const double> q) {
  std::vector<double> middle(p.size());
  for (std::size_t i = 0; i < p.size(); ++i) middle[i] = (p[i] + q[i]) / 2;
  return (klDivergence(p, middle) + klDivergence(q, middle)) / 2;
}

std::vector<double> gridShares(const ConstMatrixRef& samples, const Window& window, double prior) {
  constexpr auto kCells = static_cast<std::size_t>(kGridCells);
  const auto cell = [](double at, double from, double to) {
    const double place = (at - from) / (to - from) * kGridCells;
    return static_cast<std::size_t>(std::min(std::max(0.0, place), kGridCells - 1.0));  // no number: in the first one
  };
  std::vector<double> shares(kCells * kCells, prior);
  for (Index i = 0; i < samples.cols(); ++i)
    shares[cell(static_cast<double>(samples(1, i)), window.y0, window.y1) * kCells +
           cell(static_cast<double>(samples(0, i)), window.x0, window.x1)] += 1;
  const double all = static_cast<double>(samples.cols()) + prior * static_cast<double>(shares.size());
  for (double& share : shares) share /= all;
  return shares;
}

double frechetDistance(const ConstMatrixRef& samples, const ConstMatrixRef& others) {
  assert(samples.rows() == others.rows() && samples.cols() > 1 && others.cols() > 1);
  const Eigen::VectorXd m = meanOf(samples), n = meanOf(others);
  const Eigen::MatrixXd s = covarianceOf(samples, m), t = covarianceOf(others, n), root = squareRoot(s);
  // (S T)^1/2 has the trace of (S^1/2 T S^1/2)^1/2, which is symmetric.
  return (m - n).squaredNorm() + s.trace() + t.trace() - 2 * squareRoot(root * t * root).trace();
}

std::optional<PrecisionRecall> precisionRecall(const ConstMatrixRef& real, const ConstMatrixRef& generated, int k,
                                               StopToken stop) {
  assert(k >= 1 && real.cols() > k && generated.cols() > k);
  const auto realReaches = reachesOf(real, k, stop);
  if (!realReaches) return {};
  const auto generatedReaches = reachesOf(generated, k, stop);
  if (!generatedReaches) return {};
  const auto precision = covered(real, *realReaches, generated, stop);
  if (!precision) return {};
  const auto recall = covered(generated, *generatedReaches, real, stop);
  if (!recall) return {};
  return PrecisionRecall{*precision, *recall};
}

}  // namespace perc::generate
