// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/representation.h"

#include "core/learn/inspection.h"
#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"

#include <Eigen/Eigenvalues>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace perc::learn {
namespace {

using nn::UnitLayer, nn::unitLayers, nn::activationId;

constexpr int kGridLines = 13, kLineCells = 48, kLeastCells = 8;  // of the warped plane
constexpr std::size_t kRugNumbers = 600;
constexpr int kCurvePoints = 201;
constexpr double kLeastReach = 5, kMostReach = 1e6;

/// What the last hidden layer puts out for `x` (inputs x samples): units x samples.
bool hiddenValues(const Learner& learner, const ConstMatrixRef& x, Matrix& values, StopToken stop) {
  const std::vector<UnitLayer> layers = unitLayers(learner.network());
  if (layers.size() < 2) {
    values = x;
    return true;
  }
  const UnitLayer& last = layers[layers.size() - 2];
  values.resize(last.units, x.cols());
  nn::Workspace& workspace = learner.evaluationWorkspace();
  return nn::forEachPiece(
      learner.network(), learner.model().theta, learner.model().buffers, x, workspace,
      [&](Index first, Index n) { values.middleCols(first, n) = workspace.activation(last.values); }, stop);
}

/// An affine map of the hidden space to the picture: two rows, applied to value - mean.
struct Projection {
  Matrix axes;
  Vector mean;
  double explained = 1;
  Vector placeOf(const ConstVectorRef& value) const { return axes * (value - mean); }
};

/// The first two principal components of the training samples' values.
Projection principalAxes(const ConstMatrixRef& values) {
  Projection p;
  const Index units = values.rows(), n = values.cols();
  p.mean = values.rowwise().mean();
  Matrix centred = values;
  centred.colwise() -= p.mean;
  Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(units, units);
  for (Index i = 0; i < n; ++i) {
    const Eigen::VectorXd column = centred.col(i).cast<double>();
    covariance.selfadjointView<Eigen::Lower>().rankUpdate(column);
  }
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(covariance);
  p.axes.resize(2, units);
  const double total = std::max(0.0, solver.eigenvalues().sum());
  double held = 0;
  for (Index k = 0; k < 2; ++k) {
    p.axes.row(k) = solver.eigenvectors().col(units - 1 - k).transpose().cast<Scalar>();
    held += std::max(0.0, solver.eigenvalues()[units - 1 - k]);
  }
  p.explained = total > 0 ? held / total : 1;
  return p;
}

/// Turns (and mirrors) the picture so that the samples lie as near as can be to where they lie in the plane: the
/// rotation R = U V' of the singular value decomposition of S'P (orthogonal Procrustes; Schönemann 1966).
void turnTowards(Projection& p, const ConstMatrixRef& values, const Samples& samples, Index stride) {
  Eigen::Matrix2d cross = Eigen::Matrix2d::Zero();
  double meanX = 0, meanY = 0;
  const Index n = values.cols();
  const auto x = [&](Index i) { return samples.points->x[static_cast<std::size_t>(i * stride)]; };
  const auto y = [&](Index i) { return samples.points->y[static_cast<std::size_t>(i * stride)]; };
  for (Index i = 0; i < n; ++i) {
    meanX += x(i) / static_cast<double>(n);
    meanY += y(i) / static_cast<double>(n);
  }
  for (Index i = 0; i < n; ++i) {
    const Vector score = p.placeOf(values.col(i));
    const Eigen::Vector2d place((x(i) - meanX) / (samples.x1 - samples.x0), (y(i) - meanY) / (samples.y1 - samples.y0));
    cross += score.cast<double>() * place.transpose();
  }
  if (!cross.allFinite()) return;
  const Eigen::JacobiSVD<Eigen::Matrix2d> svd(cross, Eigen::ComputeFullU | Eigen::ComputeFullV);
  const Eigen::Matrix2d turn = svd.matrixV() * svd.matrixU().transpose();
  p.axes = turn.cast<Scalar>() * p.axes;
}

/// The units themselves: two, or one on the horizontal axis.
Projection unitsThemselves(Index units) {
  Projection p;
  p.axes = Matrix::Zero(2, units);
  for (Index k = 0; k < std::min<Index>(2, units); ++k) p.axes(k, k) = 1;
  p.mean = Vector::Zero(units);
  return p;
}

/// How the hidden space is drawn, by the training samples' values.
Projection projection(const Samples& samples, Index stride, const Matrix& values, Index training, bool principal) {
  if (!principal) return unitsThemselves(values.rows());
  Projection p = principalAxes(values.leftCols(training));
  if (!samples.points->x.empty()) turnTowards(p, values.leftCols(training), samples, stride);
  return p;
}

/// The plane's lines along which x (or y) is constant.
bool warpLines(const Learner& learner, const Projection& p, bool constantX, Representation& r, StopToken stop) {
  const Index cells = std::clamp<Index>(lookedAtBeside(learner.network()) / (2 * kGridLines), kLeastCells, kLineCells);
  const auto count = static_cast<int>(cells);
  const Matrix lines =
      constantX ? learner.samples().planeInputs(kGridLines, count) : learner.samples().planeInputs(count, kGridLines);
  if (lines.size() == 0) return true;
  Matrix warped;
  if (!hiddenValues(learner, lines, warped, stop)) return false;
  for (Index line = 0; line < kGridLines; ++line) {
    std::vector<float> path;
    for (Index cell = 0; cell < cells; ++cell) {
      const Vector place = p.placeOf(warped.col(constantX ? cell * kGridLines + line : line * cells + cell));
      path.push_back(place[0]);
      path.push_back(place[1]);
    }
    r.lines.push_back(std::move(path));
    r.lineOfX.push_back(constantX);
  }
  return true;
}

/// One function over what enters it.
ActivationState stateOf(const nn::Network& network, const Learner& learner, const UnitLayer& layer,
                        std::vector<float> inputs) {
  ActivationState state;
  nn::Activation f = nn::Activation::Identity;  // of a layer without a function
  Scalar slope = 0;
  state.activation = "identity";
  if (const nn::ActivationLayer* own = nn::activationOf(network, layer)) {
    const Index parameters = network.layers()[static_cast<std::size_t>(layer.activation)].parameters;
    f = own->function();
    slope = own->slope(learner.model().theta.data() + parameters);
    state.activation = activationId(network, layer);
  }
  double most = 0, reach = kLeastReach;
  for (const float z : inputs)
    if (std::isfinite(z)) most = std::max(most, std::abs(double{z}));
  for (int i = 0; reach < std::min(most, kMostReach); ++i) reach *= i % 3 == 2 ? 2.5 : 2;  // 5, 10, 20, 50, 100 …
  const Vector x = Vector::LinSpaced(kCurvePoints, static_cast<Scalar>(-reach), static_cast<Scalar>(reach));
  const Vector one = Vector::Ones(kCurvePoints);
  Vector y(kCurvePoints), dx(kCurvePoints);
  nn::activate(f, slope, x.data(), y.data(), kCurvePoints);
  nn::activationGradient(f, slope, x.data(), y.data(), one.data(), dx.data(), kCurvePoints);
  state.x.assign(x.data(), x.data() + kCurvePoints);
  state.value.assign(y.data(), y.data() + kCurvePoints);
  state.slope.assign(dx.data(), dx.data() + kCurvePoints);
  state.inputs = std::move(inputs);
  return state;
}

}  // namespace

bool fillRepresentation(const Learner& learner, Representation& r, StopToken stop) {
  const Samples& samples = learner.samples();
  if (samples.count() == 0) return true;
  const Index stride = lookStride(learner.network(), samples), training = lookedAt(samples.trainCount, stride);
  Matrix values;
  if (!hiddenValues(learner, strided(samples.inputs, 0, samples.count(), stride), values, stop)) return false;
  if (!values.allFinite()) return true;
  r.units = static_cast<int>(values.rows());
  r.principal = r.units > 2 && training > 1;
  const Projection p = projection(samples, stride, values, training, r.principal);
  r.explained = p.explained;
  r.x.assign(static_cast<std::size_t>(samples.count()), std::numeric_limits<float>::quiet_NaN());
  r.y = r.x;
  for (Index i = 0; i < values.cols(); ++i) {
    const Vector place = p.placeOf(values.col(i));
    r.x[static_cast<std::size_t>(i * stride)] = place[0];
    r.y[static_cast<std::size_t>(i * stride)] = place[1];
  }
  return warpLines(learner, p, true, r, stop) && warpLines(learner, p, false, r, stop);
}

bool fillActivations(const Learner& learner, std::vector<ActivationState>& activations, StopToken stop) {
  const nn::Network& network = learner.network();
  std::vector<UnitLayer> layers = unitLayers(network);
  layers.pop_back();
  std::vector<std::vector<float>> inputs(layers.size());
  const Index samples = inspected(learner);
  nn::Workspace& workspace = learner.evaluationWorkspace();
  const bool finished = nn::forEachPiece(
      network, learner.model().theta, learner.model().buffers, learner.samples().inputs.leftCols(samples), workspace,
      [&](Index, Index n) {
        for (std::size_t l = 0; l < layers.size(); ++l) {
          const ConstMatrixMap z = workspace.activation(layers[l].sums);
          inputs[l].insert(inputs[l].end(), z.data(), z.data() + z.rows() * n);
        }
      },
      stop);
  for (std::size_t l = 0; finished && l < layers.size(); ++l) {
    std::vector<float> thin;
    const std::size_t stride = std::max<std::size_t>(1, (inputs[l].size() + kRugNumbers - 1) / kRugNumbers);
    for (std::size_t i = 0; i < inputs[l].size(); i += stride) thin.push_back(inputs[l][i]);
    activations.push_back(stateOf(network, learner, layers[l], std::move(thin)));
  }
  return finished;
}

}  // namespace perc::learn
