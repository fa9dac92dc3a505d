// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/lanczos.h"
#include "core/landscape/sharpness.h"
#include "core/landscape/spectrum.h"
#include "tests/core/landscape/support.h"

#include <atomic>
#include <limits>

using namespace perc;
using namespace perc::landscape;
using namespace landscape_support;
using namespace std::chrono_literals;

namespace {

const Random kProbe(1, "probe");

/// Eigenvalues 100, 90, … 10, then small ones of both signs, then -50.
std::vector<double> manyValues() {
  std::vector<double> values;
  for (int i = 10; i > 0; --i) values.push_back(10 * i);
  for (int i = 0; i < 180; ++i) values.push_back((i - 90) / 30.0);
  values.push_back(-50);
  return values;
}

std::vector<double> valuesOf(const Lanczos& lanczos) {
  std::vector<double> values;
  for (const Eigenvalue& one : lanczos.values()) values.push_back(one.value);
  return values;
}

void requireNear(const std::vector<double>& found, const std::vector<double>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == Approx(expected[i]).margin(1e-6));
}

/// A golden network's loss.
struct Golden {
  Problem problem;
  Vector vector;
  explicit Golden(const json& c)
      : problem(c["layers"], c["inputs"].get<int>(), static_cast<Index>(c["x"].size()) / c["inputs"].get<Index>()),
        vector(parametersOf(*problem.network, c["vector"])) {
    problem.theta = parametersOf(*problem.network, c["theta"]);
    problem.x.reshaped() = nn_support::vectorOf(c["x"]);
    problem.targets.reshaped() = nn_support::vectorOf(c["y"]);
  }
};

}  // namespace

TEST_CASE("landscape: products, eigenvalues and traces are PyTorch's") {
  const json file = nn_support::golden("landscape_curvature.json");
  for (const json& c : file["cases"]) {
    INFO(c["layers"]);
    const Golden golden(c);
    const Vector& theta = golden.problem.theta;
    NetworkLoss loss(golden.problem.data());
    CHECK(*loss.value(theta, {}) == Approx(c["loss"].get<double>()).epsilon(1e-6));
    Vector product(theta.size());
    REQUIRE(loss.hessianVector(theta, golden.vector, product, {}));
    CHECK(relativeError(product, parametersOf(*golden.problem.network, c["product"])) < 1e-5);

    const auto expected = c["eigenvalues"].get<std::vector<double>>();  // ascending
    Lanczos lanczos(loss, theta, {.count = 6}, kProbe);
    while (lanczos.refine(1s, {}) < 1) continue;
    REQUIRE(lanczos.values().size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
      CHECK(lanczos.values()[i].converged);
      CHECK(lanczos.values()[i].value == Approx(expected[expected.size() - 1 - i]).epsilon(1e-4));
    }
    Vector top = Vector::Zero(theta.size());
    CHECK(*topEigenvalue(loss, theta, top, 20, {}) == Approx(expected.back()).epsilon(1e-4));

    TraceEstimate trace(loss, theta, 2000, kProbe);
    while (trace.refine(1s, {}) < 1) continue;
    const Estimate found = *trace.trace();
    CHECK(found.probes == 2000);
    CHECK(std::abs(found.mean - c["trace"].get<double>()) < 4 * found.standardError);
    CHECK(found.standardError < 0.05 * found.mean);
  }
}

TEST_CASE("landscape: Lanczos finds the largest eigenvalues and their vectors") {
  Quadratic f(manyValues());
  Lanczos lanczos(f, Vector::Zero(f.dimension()), {.count = 10}, kProbe);
  CHECK(lanczos.values().empty());
  while (lanczos.refine(1s, {}) < 1) continue;
  REQUIRE(lanczos.values().size() == 10);
  Vector product(f.dimension());
  for (int i = 0; i < 10; ++i) {
    const Eigenvalue& one = lanczos.values()[static_cast<std::size_t>(i)];
    CHECK(one.value == Approx(100 - 10 * i).epsilon(1e-5));
    const Vector v = lanczos.vector(i);
    CHECK(std::abs(v.cast<double>().dot(f.axis(i))) == Approx(1).epsilon(1e-4));
    REQUIRE(f.hessianVector(v, v, product, {}));
    CHECK((product - static_cast<Scalar>(one.value) * v).norm() < 2e-3 * one.value);
  }
  CHECK(lanczos.smallest()->value == Approx(-50).epsilon(1e-3));

  Lanczos magnitude(f, Vector::Zero(f.dimension()), {.count = 7, .order = LanczosSettings::Order::Magnitude}, kProbe);
  while (magnitude.refine(1s, {}) < 1) continue;
  CHECK(std::abs(magnitude.values()[5].value) == Approx(50).epsilon(1e-3));  // 50 and -50 in either order
  CHECK(magnitude.values()[5].value + magnitude.values()[6].value == Approx(0).margin(0.1));
}

TEST_CASE("landscape: slices, stops and one go give the same bits") {
  Quadratic f(manyValues());
  const Vector zero = Vector::Zero(f.dimension());
  Lanczos whole(f, zero, {.count = 5}, kProbe), slices(f, zero, {.count = 5}, kProbe);
  Spectrum wholeSpectrum(f, zero, {.probes = 2, .steps = 20}, kProbe),
      sliceSpectrum(f, zero, {.probes = 2, .steps = 20}, kProbe);
  TraceEstimate wholeTrace(f, zero, 9, kProbe), sliceTrace(f, zero, 9, kProbe);
  while (whole.refine(1s, {}) < 1) continue;
  while (wholeSpectrum.refine(1s, {}) < 1) continue;
  while (wholeTrace.refine(1s, {}) < 1) continue;
  // Stopped in every product, then done again.
  class Stopping final : public Objective {
   public:
    Stopping(Quadratic& f, std::atomic<bool>& flag) : m_f(f), m_flag(flag) {}
    Index dimension() const override { return m_f.dimension(); }
    std::optional<double> value(const ConstVectorRef&, StopToken) override { return {}; }
    std::optional<double> gradient(const ConstVectorRef&, VectorRef, StopToken) override { return {}; }
    bool hessianVector(const ConstVectorRef& theta, const ConstVectorRef& v, VectorRef product,
                       StopToken stop) override {
      m_flag = ++m_calls % 2 == 1;
      return m_f.hessianVector(theta, v, product, stop);
    }

   private:
    Quadratic& m_f;
    std::atomic<bool>& m_flag;
    int m_calls = 0;
  };
  const auto finish = [](auto& work) {
    double before = 0;
    for (double now = 0; now < 1; before = now) REQUIRE((now = work.refine(0s, {})) >= before);
  };
  finish(sliceSpectrum);
  finish(sliceTrace);
  CHECK(wholeTrace.trace()->mean == sliceTrace.trace()->mean);
  REQUIRE(wholeSpectrum.stems().size() == 40);
  for (std::size_t i = 0; i < 40; ++i) {
    CHECK(wholeSpectrum.stems()[i].value == sliceSpectrum.stems()[i].value);
    CHECK(wholeSpectrum.stems()[i].weight == sliceSpectrum.stems()[i].weight);
  }
  while (slices.refine(0s, {}) < 1) continue;
  CHECK(valuesOf(slices) == valuesOf(whole));

  std::atomic<bool> flag = false;
  Stopping stopping(f, flag);
  Lanczos stopped(stopping, zero, {.count = 5}, kProbe);
  for (double done = 0; done < 1; flag = false) done = stopped.refine(1s, StopToken(flag));
  CHECK(valuesOf(stopped) == valuesOf(whole));
  CHECK(stopped.vector(4) == whole.vector(4));
}

TEST_CASE("landscape: Lanczos where the Hessian is small, has equal eigenvalues, or none at all") {
  const auto found = [](std::vector<double> values, int count, int* products = nullptr) {
    Quadratic f(std::move(values));
    Lanczos lanczos(f, Vector::Zero(f.dimension()), {.count = count}, kProbe);
    while (lanczos.refine(1s, {}) < 1) continue;
    if (products) *products = lanczos.products();
    return valuesOf(lanczos);
  };
  requireNear(found({3, -2}, 10), {3, -2});
  requireNear(found({4}, 1), {4});
  requireNear(found({}, 3), {});
  requireNear(found({0, 0, 0}, 2), {0, 0});
  std::vector<double> twice(100, 1.0);
  twice[0] = twice[1] = twice[2] = 5;
  requireNear(found(twice, 3), {5, 5, 5});
  std::vector<double> flat(300, 0.0);
  flat[0] = 7, flat[1] = 2;
  int products = 0;
  const auto values = found(flat, 4, &products);
  CHECK(values[0] == Approx(7));
  CHECK(values[1] == Approx(2));
  CHECK(std::abs(values[3]) < 1e-4);
  CHECK(products < 30);
}

TEST_CASE("landscape: with a basis that is too small for it Lanczos starts again from what it has") {
  std::vector<double> values(900);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = 1 + 1e-3 * static_cast<double>(i);
  Quadratic f(values);
  Lanczos lanczos(f, Vector::Zero(f.dimension()), {.count = 3, .tolerance = 1e-5, .mostVectors = 40}, kProbe);
  while (lanczos.refine(1s, {}) < 1) continue;
  CHECK(lanczos.products() > 80);
  CHECK(lanczos.products() < 1000);
  for (int i = 0; i < 3; ++i)
    CHECK(lanczos.values()[static_cast<std::size_t>(i)].value == Approx(1.899 - 1e-3 * i).epsilon(2e-5));
}

TEST_CASE("landscape: curvature where the Hessian is not finite ends and says so") {
  Quadratic f({1, std::numeric_limits<double>::quiet_NaN(), 3});
  const Vector zero = Vector::Zero(3);
  Lanczos lanczos(f, zero, {.count = 2}, kProbe);
  Spectrum spectrum(f, zero, {}, kProbe);
  PowerIteration power(f, zero, kProbe);
  CHECK(lanczos.refine(1s, {}) == 1);
  CHECK(lanczos.isBroken());
  CHECK(lanczos.values().empty());
  CHECK(spectrum.refine(1s, {}) == 1);
  CHECK(spectrum.isBroken());
  CHECK(spectrum.density(50).value.empty());
  CHECK(power.refine(1s, {}) == 1);
  CHECK(std::isnan(*power.value()));
  Vector vector = zero;
  CHECK(std::isnan(*topEigenvalue(f, zero, vector, 5, {})));
  WorstInBall worst(f, zero, 1, kProbe);
  CHECK(worst.refine(1s, {}) == 1);
}

TEST_CASE("landscape: power iteration may end at a negative eigenvalue") {
  Quadratic f({3, 1, -8, 0.5});
  PowerIteration power(f, Vector::Zero(4), kProbe);
  while (power.refine(0s, {}) < 1) continue;
  CHECK(power.converged());
  CHECK(*power.value() == Approx(-8).epsilon(1e-2));
  CHECK(power.products() < 40);
  Quadratic opposite({3, -3});
  PowerIteration never(opposite, Vector::Zero(2), kProbe);
  while (never.refine(1s, {}) < 1) continue;
  CHECK(never.products() <= 100);
}

TEST_CASE("landscape: the top eigenvalue follows with few products from where it was") {
  Quadratic f(manyValues());
  Vector vector = normalNumbers(f.dimension(), 3);
  CHECK(*topEigenvalue(f, vector, vector, 3, {}) < 99);
  for (int i = 0; i < 30; ++i) REQUIRE(topEigenvalue(f, Vector(vector), vector, 3, {}));
  f.products = 0;
  CHECK(*topEigenvalue(f, Vector(vector), vector, 3, {}) == Approx(100).epsilon(1e-4));
  CHECK(f.products <= 3);
  CHECK(vector.norm() == Approx(1));
}

TEST_CASE("landscape: the spectrum's density has its integral and its mass where the eigenvalues are") {
  std::vector<double> values(200, 1.0);
  for (std::size_t i = 0; i < 50; ++i) values[i] = 10;
  Quadratic f(values);
  Spectrum spectrum(f, Vector::Zero(200), {.probes = 20, .steps = 80}, kProbe);
  while (spectrum.refine(1s, {}) < 1) continue;
  double mass = 0, high = 0, mean = 0;
  for (const Stem& stem : spectrum.stems()) {
    mass += stem.weight;
    mean += stem.weight * stem.value;
    if (stem.value > 5) high += stem.weight;
  }
  CHECK(mass == Approx(1));
  CHECK(high == Approx(0.25).margin(0.05));
  CHECK(mean == Approx(3.25).margin(0.4));
  const DensityCurve curve = spectrum.density(400, 0.02);
  CHECK(curve.width == Approx(0.18).epsilon(1e-4));
  double integral = 0;
  for (const double density : curve.density) integral += density * (curve.value[1] - curve.value[0]);
  CHECK(integral == Approx(1).epsilon(1e-3));
}

TEST_CASE("landscape: the worst loss in a ball around a minimum lies along the steepest axis") {
  Quadratic f({1, 20, 3, -1});
  WorstInBall worst(f, Vector::Zero(4), 0.5, kProbe, 30);
  while (worst.refine(0s, {}) < 1) continue;
  CHECK(*worst.centre() == 0);
  CHECK(*worst.worst() == Approx(20 * 0.25 / 2).epsilon(1e-3));
}
