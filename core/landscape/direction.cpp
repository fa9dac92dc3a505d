// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/direction.h"

#include "core/landscape/dot.h"

#include <Eigen/Eigenvalues>

#include <cassert>
#include <cmath>
#include <limits>

namespace perc::landscape {
namespace {

/// What rounding to single numbers leaves of a length that is 0.
constexpr double kNothing = 1e-6;

/// (x - centre)'(y - centre), the differences in double.
double dotAbout(const Vector& centre, const Vector& x, const Vector& y) {
  constexpr Index kPart = 1024;
  double sum = 0;
  for (Index first = 0; first < centre.size(); first += kPart) {
    const Index n = std::min(kPart, centre.size() - first);
    const auto c = centre.segment(first, n).cast<double>();
    sum += (x.segment(first, n).cast<double>() - c).dot(y.segment(first, n).cast<double>() - c);
  }
  return sum;
}

Vector unit(const Eigen::VectorXd& v) { return (v / v.norm()).cast<Scalar>(); }

/// The point's component by the eigenvector `weights` of the centred Gram matrix (whose entries add up to 0).
Vector component(std::span<const Vector* const> path, Eigen::VectorXd weights) {
  for (const double first : weights)
    if (std::abs(first) > 1e-9) {
      if (first < 0) weights = -weights;
      break;
    }
  Eigen::VectorXd sum = Eigen::VectorXd::Zero(path.back()->size());
  const Eigen::VectorXd last = path.back()->cast<double>();
  for (std::size_t i = 0; i < path.size(); ++i)
    sum += weights[static_cast<Index>(i)] * (path[i]->cast<double>() - last);
  return unit(sum);
}

}  // namespace

void Plane::at(Place place, VectorRef theta) const {
  theta = origin + static_cast<Scalar>(place.a) * a + static_cast<Scalar>(place.b) * b;
}

Place Plane::project(const ConstVectorRef& theta) const {
  const Vector offset = theta - origin;
  const double aa = dot(a, a), ab = dot(a, b), bb = dot(b, b), ta = dot(offset, a), tb = dot(offset, b);
  const double determinant = aa * bb - ab * ab;
  if (determinant > kNothing * kNothing * aa * bb)
    return {(ta * bb - tb * ab) / determinant, (tb * aa - ta * ab) / determinant};
  if (aa > 0) return {ta / aa, 0};
  return {0, bb > 0 ? tb / bb : 0};
}

Vector randomDirection(const nn::Network& network, Random& random) {
  Vector direction(network.parameterCount());
  for (Scalar& one : direction) one = static_cast<Scalar>(random.normal());
  return direction;
}

void filterNormalise(const nn::Network& network, const ConstVectorRef& theta, VectorRef direction) {
  assert(theta.size() == network.parameterCount() && direction.size() == theta.size());
  for (const nn::Segment& segment : network.segments()) {
    if (segment.shape.size() < 2) {
      direction.segment(segment.offset, segment.size()).setZero();
      continue;
    }
    const std::vector<Index> places = nn::rowMajorPlaces(segment);
    const std::size_t filter = places.size() / static_cast<std::size_t>(segment.shape[0]);
    for (std::size_t first = 0; first < places.size(); first += filter) {
      const std::span<const Index> own(places.data() + first, filter);
      double wanted = 0, length = 0;
      for (const Index place : own) {
        const auto w = static_cast<double>(theta[segment.offset + place]);
        const auto d = static_cast<double>(direction[segment.offset + place]);
        wanted += w * w;
        length += d * d;
      }
      const double factor = length > 0 ? std::sqrt(wanted / length) : 0;
      for (const Index place : own) {
        Scalar& d = direction[segment.offset + place];
        d = static_cast<Scalar>(factor * static_cast<double>(d));
      }
    }
  }
}

namespace {

/// The products of all pairs of points, centred at their mean.
Eigen::MatrixXd centredGram(std::span<const Vector* const> path) {
  const auto points = static_cast<Index>(path.size());
  Eigen::MatrixXd gram(points, points);
  for (Index i = 0; i < points; ++i)
    for (Index j = 0; j <= i; ++j)
      gram(i, j) = gram(j, i) =
          dotAbout(*path.back(), *path[static_cast<std::size_t>(i)], *path[static_cast<std::size_t>(j)]);
  const Eigen::VectorXd means = gram.rowwise().mean();
  gram.colwise() -= means;
  gram.rowwise() -= means.transpose();
  gram.array() += means.mean();
  return gram;
}

/// A row for each point, centred at their mean.
Eigen::MatrixXd centredPoints(std::span<const Vector* const> path) {
  Eigen::MatrixXd points(static_cast<Index>(path.size()), path.back()->size());
  for (Index i = 0; i < points.rows(); ++i)
    points.row(i) = (path[static_cast<std::size_t>(i)]->cast<double>() - path.back()->cast<double>()).transpose();
  points.rowwise() -= points.colwise().mean().eval();
  return points;
}

}  // namespace

std::optional<PrincipalPlane> principalPlane(std::span<const Vector* const> path) {
  if (path.size() < 3 || path.back()->size() < 2) return {};
  // Gram matrix and scatter matrix have the same eigenvalues but 0; the smaller one is taken.
  const bool byNumbers = path.back()->size() < static_cast<Index>(path.size());
  const Eigen::MatrixXd points = byNumbers ? centredPoints(path) : Eigen::MatrixXd();
  const Eigen::MatrixXd moments = byNumbers ? Eigen::MatrixXd(points.transpose() * points) : centredGram(path);
  if (!moments.allFinite()) return {};
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(moments);
  const Index last = moments.rows() - 1;
  const double first = solver.eigenvalues()[last], second = solver.eigenvalues()[last - 1];
  if (!(second > kNothing * kNothing * first)) return {};
  const auto along = [&](Index which) {
    const Eigen::VectorXd vector = solver.eigenvectors().col(which);
    return component(path, byNumbers ? Eigen::VectorXd((points * vector).normalized()) : vector);
  };
  const double all = moments.trace();
  return PrincipalPlane{along(last), along(last - 1), first / all, second / all};
}

Result<ThreePointPlane> planeThrough(const ConstVectorRef& first, const ConstVectorRef& second,
                                     const ConstVectorRef& third) {
  const Eigen::VectorXd origin = first.cast<double>();
  const Eigen::VectorXd u = second.cast<double>() - origin, w = third.cast<double>() - origin;
  const double length = u.norm(), scale = std::max(length, w.norm());
  if (!std::isfinite(scale)) return Message{PERC_TR("A plane needs three points of finite numbers.")};
  if (length <= kNothing * scale || (w - u).norm() <= kNothing * scale || w.norm() <= kNothing * scale)
    return Message{
        PERC_TR("A plane needs three different points; two of these are the same: let the runs differ in something.")};
  const double along = u.dot(w) / length;
  const Eigen::VectorXd v = w - along / length * u;
  const double height = v.norm();
  // What lies beside the line only as far as the numbers are exact lies on it.
  if (height <= std::max(10 * kNothing * scale, std::numeric_limits<Scalar>::epsilon() * origin.norm()))
    return Message{PERC_TR("A plane needs three points that do not lie on one line.")};
  return ThreePointPlane{{first, unit(u), unit(v)}, {Place{0, 0}, Place{length, 0}, Place{along, height}}};
}

}  // namespace perc::landscape
