// SPDX-License-Identifier: GPL-3.0-or-later
// Directions in the noise of pictures.
#include "core/generate/directions.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace perc;
using namespace perc::generate;

namespace {

/// A stroke of this width through the middle of a 21 x 21 picture that leans so far to the right for each row upwards.
Vector stroke(double width, double lean) {
  Vector picture = Vector::Constant(21 * 21, -1);
  for (int row = 3; row < 18; ++row)
    for (int column = 0; column < 21; ++column) {
      const double middle = 10 + lean * (10 - row);
      const double covered = std::min(column + 0.5, middle + width / 2) - std::max(column - 0.5, middle - width / 2);
      picture[row * 21 + column] = static_cast<Scalar>(2 * std::clamp(covered, 0.0, 1.0) - 1);
    }
  return picture;
}

const data::PictureShape kShape{1, 21, 21};

Settings digits() {
  Settings settings;
  settings.target.what = Imitated::Digits;
  settings.method = Method::Autoencoder;
  settings.batchSize = 64;
  settings.noiseDimensions = 8;
  return settings;
}

}  // namespace

TEST_CASE("slant and thickness of strokes are those they were drawn with", "[generate]") {
  for (const double lean : {-0.4, 0.0, 0.3})
    CHECK(measure(Trait::Slant, kShape, stroke(3, lean)) == Approx(lean).margin(0.02));
  for (const double width : {2.0, 3.0, 5.0})
    CHECK(measure(Trait::Thickness, kShape, stroke(width, 0)) == Approx(15 * width / (15 + width)).epsilon(0.02));
  const Vector black = Vector::Constant(441, -1), grey = Vector::Constant(441, 0);
  for (const Trait trait : {Trait::Slant, Trait::Thickness}) {
    CHECK(measure(trait, kShape, black) == 0);
    CHECK(measure(trait, kShape, grey) == Approx(0).margin(1e-9));
  }
}

TEST_CASE("moving along a direction changes its trait, and a style is another's", "[generate]") {
  const Settings settings = digits();
  const auto target = *makeTarget(settings.target, nullptr);
  const auto maker = makeMaker(settings, *target, 1);
  for (int k = 0; k < 2000; ++k) REQUIRE(maker->step({}));
  const auto found = findDirections(*maker, *target, 1);
  REQUIRE(found);
  Matrix noise(8, 200);
  Random random(3, "test");
  maker->drawNoise(random, noise);
  const auto meanOf = [&](Trait trait, const Matrix& from) {
    Matrix made(64, from.cols());
    REQUIRE(maker->make(from, made));
    double sum = 0;
    for (Index i = 0; i < made.cols(); ++i) sum += measure(trait, *target->shape(), made.col(i));
    return sum / static_cast<double>(made.cols());
  };
  for (const std::size_t t : {0u, 1u}) {
    CHECK(found->along[t].norm() == Approx(1).epsilon(1e-5));
    CHECK(found->explained[t] > 0.3);
    CHECK(found->explained[t] <= 1);
    std::array<double, kTraits> steps{};
    steps[t] = 1.5;
    const auto trait = static_cast<Trait>(t);
    CHECK(meanOf(trait, found->moved(noise, steps)) > meanOf(trait, noise) + 0.3 * found->deviation[t]);
  }
  const Matrix mixed = found->mixed(noise);
  for (const std::size_t t : {0u, 1u})
    for (const Index i : {0, 57})
      CHECK(found->along[t].dot(mixed.col(i)) == Approx(found->along[t].dot(noise.col(i + 1))).margin(1e-4));
  CHECK((mixed.col(0) - noise.col(0)).norm() < (noise.col(1) - noise.col(0)).norm());
  std::atomic<bool> stop = true;
  CHECK_FALSE(findDirections(*maker, *target, 1, StopToken(stop)));
}
