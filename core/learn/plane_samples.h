// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/learn/samples.h"
#include "core/learn/source.h"
#include "core/math/random.h"
#include "core/param/schema.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::learn {

/// Samples as points of a plane, and what a network is given of each.
struct PlaneSettings {
  DataSettings data;
  std::string columnX, columnY;
  std::vector<std::string> inputs{"x", "y"};
};
/// In the group Data: the data and which columns are the plane's.
void declarePlane(param::Schema<PlaneSettings>& schema);
/// `inputs`, in the group that stands.
void declareInputs(param::Schema<PlaneSettings>& schema);

/// Points of a plane, made once from settings, seed and table; then only read.
/// A sample becomes a column of `inputs`: the chosen features of its (standardised) values.
class PlaneSamples : public Samples {
 public:
  static Result<std::shared_ptr<const PlaneSamples>> make(const PlaneSettings& params, std::uint64_t seed,
                                                          const std::shared_ptr<const data::Table>& table);

  bool otherInputsAtMean = false;  ///< in planeInputs(), where there are any
  /// One input only: the vertical axis of the plane shows the target.
  bool isFlat() const { return m_flat; }
  Matrix planeInputs(int columns, int rows) const override;

  // Other data, painted by hand; the plane, the standardisation and the split of what stays are as they were. The
  // arguments are those of handActs().
  Result<std::shared_ptr<const PlaneSamples>> withPoints(const std::vector<double>& triples) const;
  std::shared_ptr<const PlaneSamples> withoutPoints(const std::vector<double>& ellipse) const;
  std::shared_ptr<const PlaneSamples> withJitter(const std::vector<double>& ellipseAndStrength, Random& random) const;

 private:
  Result<void> chooseAxes(const PlaneSettings& params);
  void place();
  bool isInside(std::size_t sample, const std::vector<double>& ellipse) const;
  void fillInputs(float x, float y, const float* sample, Scalar* column) const;
  void measurePlane();
  std::vector<std::string> namesOfInputs() const;

  std::vector<std::string> m_inputs;
  std::size_t m_axisX = 0, m_axisY = 0;
  bool m_flat = false;
};

/// Such points; of pictures (data::Table::images) all numbers as they are.
Result<std::shared_ptr<const Samples>> samplesOf(const PlaneSettings& settings, std::uint64_t seed,
                                                 const std::shared_ptr<const data::Table>& table);

/// What a hand can do to a learner of such samples (Lab::acts), all numbers in the units of the data:
///   add-points     x, y, target, x, y, target, … : training samples; the target is a class index or the value
///   erase-points   x, y, radius along x, radius along y: all samples inside the ellipse
///   jitter-points  x, y, radius along x, radius along y, strength: training samples inside are moved at random, by
///                  strength times the radii as standard deviations
///   set-weight     layer (1: first hidden), unit, input (-1: the bias), value
const param::Declarations& handActs();
/// One of them, on a learner whose samples are PlaneSamples.
Result<void> actByHand(Learner& learner, const std::string& id, const std::vector<double>& numbers);

}  // namespace perc::learn
