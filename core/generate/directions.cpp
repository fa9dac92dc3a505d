// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/directions.h"

#include <Eigen/QR>
#include <cmath>

namespace perc::generate {
namespace {

constexpr Index kSamples = 2000, kFlowing = 400;  // the latter of a flow, which takes many steps for each

Eigen::MatrixXd inkOf(const data::PictureShape& shape, const ConstVectorRef& picture) {
  Eigen::MatrixXd ink(shape.height, shape.width);
  for (int row = 0; row < shape.height; ++row)
    for (int column = 0; column < shape.width; ++column)
      ink(row, column) =
          (static_cast<double>(picture.segment((row * shape.width + column) * shape.channels, shape.channels).mean()) +
           1) /
          2;
  return ink;
}

double slantOf(const Eigen::MatrixXd& ink) {
  double mass = 0, x = 0, y = 0;
  for (Index r = 0; r < ink.rows(); ++r)
    for (Index c = 0; c < ink.cols(); ++c)
      mass += ink(r, c), x += ink(r, c) * static_cast<double>(c), y += ink(r, c) * static_cast<double>(r);
  if (!(mass > 0)) return 0;
  x /= mass, y /= mass;
  double m11 = 0, m02 = 0;
  for (Index r = 0; r < ink.rows(); ++r)
    for (Index c = 0; c < ink.cols(); ++c) {
      const double dx = static_cast<double>(c) - x, dy = static_cast<double>(r) - y;
      m11 += ink(r, c) * dx * dy;
      m02 += ink(r, c) * dy * dy;
    }
  return m02 > 0 ? -m11 / m02 : 0;  // rows count downwards
}

double thicknessOf(const Eigen::MatrixXd& ink) {
  const Index h = ink.rows(), w = ink.cols();
  const double edges = (ink.rightCols(w - 1) - ink.leftCols(w - 1)).cwiseAbs().sum() +
                       (ink.bottomRows(h - 1) - ink.topRows(h - 1)).cwiseAbs().sum();
  return edges > 0 ? 2 * ink.sum() / edges : 0;
}

}  // namespace

double measure(Trait trait, const data::PictureShape& shape, const ConstVectorRef& picture) {
  const Eigen::MatrixXd ink = inkOf(shape, picture);
  return trait == Trait::Slant ? slantOf(ink) : thicknessOf(ink);
}

Matrix Directions::moved(const ConstMatrixRef& noise, const std::array<double, kTraits>& steps) const {
  Matrix all = noise;
  for (std::size_t t = 0; t < kTraits; ++t)
    all.topRows(along[t].size()).colwise() += static_cast<Scalar>(steps[t]) * along[t];
  return all;
}

Matrix Directions::mixed(const ConstMatrixRef& noise) const {
  Matrix all = noise;
  const Index n = noise.cols(), numbers = along[0].size();
  // What lies in the span of the directions, by an orthonormal basis of it.
  Vector first = along[0], second = along[1] - along[1].dot(along[0]) * along[0];
  if (second.norm() > Scalar(1e-3)) second.normalize();
  else second.setZero();
  for (Index i = 0; i < n; ++i) {
    const auto mine = noise.col(i).head(numbers), other = noise.col((i + 1) % n).head(numbers);
    for (const Vector* axis : {&first, &second}) all.col(i).head(numbers) += axis->dot(other - mine) * *axis;
  }
  return all;
}

std::optional<Directions> findDirections(const Maker& maker, const Target& target, std::uint64_t seed, StopToken stop) {
  const Index count = maker.flow() ? kFlowing : kSamples, numbers = maker.noises() - maker.classes();
  Random random(seed, "directions");
  Matrix noise(maker.noises(), count), samples(target.features(), count);
  maker.drawNoise(random, noise);
  if (!maker.make(noise, samples, stop)) return {};
  // One class less, as the constant stands for it.
  const Index told = std::max(0, maker.classes() - 1);
  Eigen::MatrixXd regressors(count, 1 + numbers + told);
  regressors.col(0).setOnes();
  regressors.rightCols(numbers + told) = noise.topRows(numbers + told).transpose().cast<double>();
  const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> solver(regressors);
  Directions found;
  for (std::size_t t = 0; t < kTraits; ++t) {
    Eigen::VectorXd values(count);
    for (Index i = 0; i < count; ++i) values[i] = measure(static_cast<Trait>(t), *target.shape(), samples.col(i));
    found.mean[t] = values.mean();
    const double variance = (values.array() - found.mean[t]).square().mean();
    found.deviation[t] = std::sqrt(variance);
    found.along[t] = Vector::Zero(numbers);
    if (!(variance > 1e-12)) continue;
    const Eigen::VectorXd weights = solver.solve(values);
    found.explained[t] = 1 - (values - regressors * weights).squaredNorm() / (variance * static_cast<double>(count));
    const Eigen::VectorXd ofNoise = weights.segment(1, numbers);
    if (ofNoise.norm() > 0) found.along[t] = (ofNoise / ofNoise.norm()).cast<Scalar>();
  }
  return found;
}

}  // namespace perc::generate
