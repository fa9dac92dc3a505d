// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/samples.h"
#include "core/math/random.h"
#include "scenes/playground/params.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::playground {

/// Everything the playground learns from, made once from parameters, seed and table; then only read.
/// A sample becomes a column of `inputs`: the chosen features of its (standardised) values.
class PlaygroundData : public learn::Samples {
 public:
  static Result<std::shared_ptr<const PlaygroundData>> make(const PlaygroundParams& params, std::uint64_t seed,
                                                            const std::shared_ptr<const data::Table>& table);

  bool otherInputsAtMean = false;  ///< in planeInputs(), where there are any
  Matrix planeInputs(int columns, int rows) const override;

  // Other data, painted by hand; the plane, the standardisation and the split of what stays are as they were. The
  // arguments are those of acts() (params.h).
  Result<std::shared_ptr<const PlaygroundData>> withPoints(const std::vector<double>& triples) const;
  std::shared_ptr<const PlaygroundData> withoutPoints(const std::vector<double>& ellipse) const;
  std::shared_ptr<const PlaygroundData> withJitter(const std::vector<double>& ellipseAndStrength, Random& random) const;

 private:
  Result<void> chooseAxes(const PlaygroundParams& params);
  void place();
  bool isInside(std::size_t sample, const std::vector<double>& ellipse) const;
  void fillInputs(float x, float y, const float* sample, Scalar* column) const;
  void measurePlane();
  std::vector<std::string> namesOfInputs() const;

  std::vector<std::string> m_inputs;
  std::size_t m_axisX = 0, m_axisY = 0;
  bool m_flat = false;  ///< one feature only: the vertical axis shows the target
};

}  // namespace perc::playground
