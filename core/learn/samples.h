// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/splits.h"
#include "core/data/standardise.h"
#include "core/frame/points.h"
#include "core/math/matrix.h"
#include "core/nn/loss.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::learn {

/// What a network learns from: the samples of a dataset, training ones first, as columns of numbers. Made once, then
/// only read; shared as shared_ptr<const Samples>. A lab that shows its samples in a plane derives its own.
class Samples {
 public:
  /// All features as inputs, standardised by the training samples, as are values to predict; pictures as they are.
  Samples(data::Dataset dataset, const data::Split& split, std::vector<Message> notes = {});
  virtual ~Samples() = default;

  data::Dataset dataset;  ///< as given, in the order of the columns
  /// What had to be left out of the table, and how its target was taken.
  std::vector<Message> notes;
  Index trainCount = 0, testCount = 0;
  data::Standardisation scale;  ///< of the features
  bool standardised = true;     ///< false: `scale` changes nothing
  /// inputCount() x samples and 1 x samples: the class, or the value in standard units, so that any unit can be
  /// learned: losses are in units of the target's variance.
  Matrix inputs, targets;
  std::vector<std::string> inputNames;   ///< what the rows of `inputs` are
  std::shared_ptr<const Points> points;  ///< in the units of the data, same order; x and y only in a plane
  double valueLow = 0, valueHigh = 1;    ///< regression: range of the training targets

  // The part of the plane to show, if there is one.
  double x0 = 0, x1 = 0, y0 = 0, y1 = 0;
  std::string xName, yName;
  /// The network's inputs for the centres of columns x rows cells of it, row by row from the lowest y; none: no plane.
  virtual Matrix planeInputs(int columns, int rows) const;

  bool isRegression() const { return dataset.isRegression; }
  nn::Task task() const { return isRegression() ? nn::Task::Regression : nn::Task::Classification; }
  int classCount() const { return dataset.classCount(); }
  /// Numbers that the network puts out: 1 for two classes or values, else one per class.
  int outputCount() const { return !isRegression() && classCount() > 2 ? classCount() : 1; }
  int inputCount() const { return static_cast<int>(inputs.rows()); }
  Index count() const { return inputs.cols(); }
  /// A value the network puts out, in the units of the data.
  float restored(Scalar output) const { return static_cast<float>(output * m_targetDeviation + m_targetMean); }
  /// One factor per class, so that each weighs the same among the training samples, however rare: n/(K n_c).
  std::vector<Scalar> balancedWeights() const;
  /// Of inputs and targets; made with them, so that asking costs nothing.
  std::uint64_t digest() const { return m_digest; }
  std::size_t bytes() const;  ///< kept in memory

 protected:
  Samples() = default;
  /// Training samples first, then the held-out ones.
  void arrange(const data::Split& split);
  /// Values are given to the network by their mean and deviation over the training samples.
  void standardiseTarget();
  void measureTarget();
  Scalar scaledTarget(std::size_t sample) const {
    return static_cast<Scalar>((dataset.target[sample] - m_targetMean) / m_targetDeviation);
  }
  /// Takes the digest: after each change of inputs or targets.
  void seal();

 private:
  double m_targetMean = 0, m_targetDeviation = 1;
  std::uint64_t m_digest = 0;
};

}  // namespace perc::learn
