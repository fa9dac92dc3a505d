// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/splits.h"
#include "core/data/standardise.h"
#include "core/frame/points.h"
#include "core/math/matrix.h"
#include "scenes/playground/params.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::playground {

/// Everything the playground learns from, made once from parameters, seed and table; then only read.
/// A sample becomes a column of `inputs`: the chosen features of its (standardised) values.
class PlaygroundData {
 public:
  static Result<std::shared_ptr<const PlaygroundData>> make(const PlaygroundParams& params, std::uint64_t seed,
                                                            const std::shared_ptr<const data::Table>& table);

  bool isRegression() const { return m_data.isRegression; }
  int classCount() const { return m_data.classCount(); }
  /// Kept in memory: samples as given and as they are learned from.
  std::size_t bytes() const {
    return sizeof *this + static_cast<std::size_t>(inputs.size() + targets.size()) * sizeof(Scalar) +
           (m_data.features.size() + 4 * m_data.size()) * sizeof(float);
  }
  /// Numbers that the network puts out: 1 for two classes or values, else one per class.
  int outputCount() const { return !isRegression() && classCount() > 2 ? classCount() : 1; }
  int inputCount() const { return static_cast<int>(inputs.rows()); }

  /// inputCount x samples and 1 x samples, training samples first. Values of tables are standardised by the training
  /// part, as the inputs are, so that any unit can be learned: their losses are in units of the target's variance.
  Matrix inputs, targets;
  /// A value the network puts out, in the units of the data.
  float restored(Scalar output) const { return static_cast<float>(output * m_targetDeviation + m_targetMean); }
  Index trainCount = 0, testCount = 0;
  std::uint64_t digest = 0;  ///< of inputs and targets

  std::shared_ptr<const Points> points;   ///< in the units of the data, same order
  double x0 = 0, x1 = 0, y0 = 0, y1 = 0;  ///< the part of the plane to show
  std::string xName, yName;
  bool otherInputsAtMean = false;
  double valueLow = 0, valueHigh = 1;  ///< regression: range of the training targets
  const std::vector<std::string>& classNames() const { return m_data.classNames; }
  /// What had to be left out of the table, and how its target was taken.
  const std::vector<Message>& notes() const { return m_notes; }
  const std::string& targetName() const { return m_data.targetName; }
  /// The samples as given, training ones first.
  const data::Dataset& dataset() const { return m_data; }
  /// What the rows of `inputs` are: "x", "x²", "sin y", a column's name.
  std::vector<std::string> inputNames() const;

  // Other data, painted by hand; the plane, the standardisation and the split of what stays are as they were. The
  // arguments are those of acts() (playground_params.h).
  Result<std::shared_ptr<const PlaygroundData>> withPoints(const std::vector<double>& triples) const;
  std::shared_ptr<const PlaygroundData> withoutPoints(const std::vector<double>& ellipse) const;
  std::shared_ptr<const PlaygroundData> withJitter(const std::vector<double>& ellipseAndStrength, Random& random) const;

  /// The network's inputs for the centres of columns x rows cells of the plane, row by row from the lowest y.
  Matrix fieldInputs(int columns, int rows) const;

 private:
  Result<void> chooseAxes(const PlaygroundParams& params);
  void arrange(const data::Split& split);
  void place();
  bool isInside(std::size_t sample, const std::vector<double>& ellipse) const;
  void fillInputs(float x, float y, const float* sample, Scalar* column) const;
  void measurePlane(bool generated);
  void measureTarget(bool generated);

  std::vector<Message> m_notes;
  data::Dataset m_data;  ///< as given
  data::Standardisation m_scale;
  double m_targetMean = 0, m_targetDeviation = 1;
  std::vector<std::string> m_inputs;
  std::size_t m_axisX = 0, m_axisY = 0;
  bool m_flat = false;  ///< one feature only: the vertical axis shows the target
};

}  // namespace perc::playground
