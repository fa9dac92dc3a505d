// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/math/random.h"

#include <optional>
#include <span>
#include <string_view>

namespace perc::data {

/// Shapes of samples in the plane [-6, 6] x [-6, 6]. The first seven are classification, then regression (Sine has one
/// feature, all others two: x and y). Transactions are a table of classes in kTransactionColumns columns, standard
/// normal but for the second class, whose first three columns have other means: at noise 0 both lie 3.5 standard
/// deviations apart, at 1 nothing tells them from each other.
enum class Generator { Gaussians, Circle, Xor, Moons, Spiral, Checkerboard, Blobs, Plane, Peaks, Sine, Transactions };

struct GeneratorSpec {
  Generator kind = Generator::Gaussians;
  int count = 500;     ///< 1 … 100,000 samples
  double noise = 0.1;  ///< 0 … 1: at 0 classes are apart, at 0.5 they overlap widely
  std::optional<double> balance =
      std::nullopt;  ///< share of the last class, 0.001 … 0.999; unset: all classes alike; ignored in regression
  int arms = 2;      ///< Spiral: 2 … 5 arms, one class each
  int classes = 3;   ///< Blobs: 2 … 6
};

inline constexpr int kMaxGenerated = 100'000;
inline constexpr int kTransactionColumns = 10;
inline constexpr double kPlaneHalf = 6.0;  ///< features lie in [-kPlaneHalf, kPlaneHalf]

/// Permanent id ("gaussians", "circle", …, "sine") and name of a generator.
std::string_view generatorId(Generator);
std::string_view generatorName(Generator);
std::span<const Generator> allGenerators();
bool isRegression(Generator);
int classCount(const GeneratorSpec&);  ///< 0 in regression

/// Draws the samples, classes mixed at random; the same `random` gives the same bits. Class counts are exact (the
/// share rounded; every class has a sample if there are as many samples as classes). All points lie in the plane: noise
/// that would leave it is drawn again. Regression targets lie about -1 … 1.
Result<Dataset> generate(const GeneratorSpec&, Random& random);

}  // namespace perc::data
