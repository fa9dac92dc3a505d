// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace perc::data {
namespace {

constexpr double kPi = std::numbers::pi;

struct Place {
  double x, y;
};

struct Kind {
  Generator kind;
  std::string_view id, name;
};

constexpr std::array kKinds{
    Kind{Generator::Gaussians, "gaussians", PERC_TR("Two Gaussians")},
    Kind{Generator::Circle, "circle", PERC_TR("Circle")},
    Kind{Generator::Xor, "xor", PERC_TR("XOR")},
    Kind{Generator::Moons, "moons", PERC_TR("Two moons")},
    Kind{Generator::Spiral, "spiral", PERC_TR("Spiral")},
    Kind{Generator::Checkerboard, "checkerboard", PERC_TR("Checkerboard")},
    Kind{Generator::Blobs, "blobs", PERC_TR("Blobs")},
    Kind{Generator::Plane, "plane", PERC_TR("Plane")},
    Kind{Generator::Peaks, "peaks", PERC_TR("Peaks")},
    Kind{Generator::Sine, "sine", PERC_TR("Noisy sine")},
    Kind{Generator::Transactions, "transactions", PERC_TR("Transactions")},
};

const Kind& find(Generator kind) {
  return *std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return k.kind == kind; });
}

Place polar(double radius, double angle) { return {radius * elementary::cos(angle), radius * elementary::sin(angle)}; }

Place onRing(int label, Random& random) {
  const double angle = random.uniform(0, 2 * kPi);
  return polar(label == 1 ? random.uniform(0, 2.5) : random.uniform(3.5, 5), angle);
}

Place inQuadrant(int label, Random& random) {
  const double x = random.uniform(0.3, 5), y = random.uniform(0.3, 5);
  const double side = random.bernoulli(0.5) ? 1 : -1;
  return {side * x, (label == 1 ? -side : side) * y};
}

Place onMoon(int label, Random& random) {
  const double angle = random.uniform(0, kPi), x = elementary::cos(angle), y = elementary::sin(angle);
  return label == 0 ? Place{3.5 * (x - 0.5), 3.5 * (y - 0.25)} : Place{3.5 * (0.5 - x), 3.5 * (0.25 - y)};
}

/// `along` (0 … 1) is the place on the arm. Fewer turns the more arms, so that the gap between arms stays the same.
Place onArm(int label, int arms, double along) {
  const double part = 0.06 + 0.94 * along, turns = 3.0 / arms;
  return polar(5 * part, 2 * kPi * (turns * part + static_cast<double>(label) / arms));
}

Place onBoard(int label, Random& random) {
  constexpr double kCell = 3, kMargin = 0.15;
  const auto row = static_cast<int>(random.below(4)), pair = static_cast<int>(random.below(2));
  const int column = 2 * pair + (row + label) % 2;
  return {-kPlaneHalf + kCell * column + random.uniform(kMargin, kCell - kMargin),
          -kPlaneHalf + kCell * row + random.uniform(kMargin, kCell - kMargin)};
}

/// A place and how far noise spreads it.
struct Spread {
  Place centre;
  double deviation;
};

Spread placeOf(const GeneratorSpec& spec, int label, double along, Random& random) {
  const double jitter = 2 * spec.noise;
  switch (spec.kind) {
    case Generator::Gaussians: return {label == 0 ? Place{-2, -2} : Place{2, 2}, 0.5 + 2.5 * spec.noise};
    case Generator::Blobs: return {polar(3.8, kPi / 2 + 2 * kPi * label / spec.classes), 0.4 + 2 * spec.noise};
    case Generator::Circle: return {onRing(label, random), jitter};
    case Generator::Xor: return {inQuadrant(label, random), jitter};
    case Generator::Moons: return {onMoon(label, random), jitter};
    case Generator::Spiral: return {onArm(label, spec.arms, along), jitter};
    default: return {onBoard(label, random), jitter};
  }
}

Place inPlane(const Spread& spread, Random& random) {
  const auto inside = [](double v) { return std::abs(v) <= kPlaneHalf; };
  for (int attempt = 0; attempt < 100 && spread.deviation > 0; ++attempt) {
    const double x = random.normal(spread.centre.x, spread.deviation),
                 y = random.normal(spread.centre.y, spread.deviation);
    if (inside(x) && inside(y)) return {x, y};
  }
  return spread.centre;
}

/// MATLAB's `peaks`, squeezed from [-3, 3]² into the plane and to a largest value of 1.
double peaks(double planeX, double planeY) {
  const double x = planeX / 2, y = planeY / 2;
  const double high = 3 * (1 - x) * (1 - x) * elementary::exp(-x * x - (y + 1) * (y + 1));
  const double middle = 10 * (x / 5 - x * x * x - y * y * y * y * y) * elementary::exp(-x * x - y * y);
  const double low = elementary::exp(-(x + 1) * (x + 1) - y * y) / 3;
  return (high - middle - low) / 8.106;
}

/// Exact counts of the classes: the last has its share, the others as equal as can be.
std::vector<int> classCounts(const GeneratorSpec& spec) {
  const int classes = classCount(spec);
  const double share = spec.balance.value_or(1.0 / classes);
  int last = static_cast<int>(std::lround(share * spec.count));
  if (spec.count >= classes) last = std::clamp(last, 1, spec.count - classes + 1);
  if (spec.count == 1) last = share > 0.5 ? 1 : 0;
  std::vector<int> counts(static_cast<std::size_t>(classes));
  const int others = classes - 1, rest = spec.count - last;
  for (int c = 0; c < others; ++c) counts[static_cast<std::size_t>(c)] = rest / others + (c < rest % others ? 1 : 0);
  counts.back() = last;
  return counts;
}

/// The class of each sample, mixed at random.
std::vector<int> drawLabels(const std::vector<int>& counts, Random& random) {
  std::vector<int> labels;
  for (std::size_t c = 0; c < counts.size(); ++c)
    labels.insert(labels.end(), static_cast<std::size_t>(counts[c]), static_cast<int>(c));
  random.shuffle(labels);
  return labels;
}

void drawClasses(const GeneratorSpec& spec, Random& random, Dataset& dataset) {
  const std::vector<int> counts = classCounts(spec);
  for (std::size_t c = 0; c < counts.size(); ++c) dataset.classNames.emplace_back(1, static_cast<char>('A' + c));
  const std::vector<int> labels = drawLabels(counts, random);
  std::vector<int> drawn(counts.size(), 0);
  for (const int label : labels) {
    const auto c = static_cast<std::size_t>(label);
    const double along = (drawn[c]++ + random.uniform()) / counts[c];
    const Place place = inPlane(placeOf(spec, label, along, random), random);
    dataset.features.push_back(static_cast<float>(place.x));
    dataset.features.push_back(static_cast<float>(place.y));
    dataset.target.push_back(static_cast<float>(label));
  }
}

void drawTransactions(const GeneratorSpec& spec, Random& random, Dataset& dataset) {
  dataset.classNames = {"fine", "fraud"};
  dataset.featureNames.clear();
  for (int v = 1; v <= kTransactionColumns; ++v) dataset.featureNames.emplace_back("v").append(std::to_string(v));
  constexpr double kDirection[] = {2.0 / 3, 2.0 / 3, 1.0 / 3};  // of length 1
  const double apart = 3.5 * (1 - spec.noise);
  for (const int label : drawLabels(classCounts(spec), random)) {
    for (std::size_t v = 0; v < kTransactionColumns; ++v) {
      const double mean = label == 1 && v < std::size(kDirection) ? apart * kDirection[v] : 0;
      dataset.features.push_back(static_cast<float>(random.normal(mean, 1)));
    }
    dataset.target.push_back(static_cast<float>(label));
  }
}

void drawValues(const GeneratorSpec& spec, Random& random, Dataset& dataset) {
  for (int i = 0; i < spec.count; ++i) {
    const double x = random.uniform(-kPlaneHalf, kPlaneHalf);
    dataset.features.push_back(static_cast<float>(x));
    double value = elementary::sin(x);
    if (spec.kind != Generator::Sine) {
      const double y = random.uniform(-kPlaneHalf, kPlaneHalf);
      dataset.features.push_back(static_cast<float>(y));
      value = spec.kind == Generator::Plane ? (x + y) / (2 * kPlaneHalf) : peaks(x, y);
    }
    dataset.target.push_back(static_cast<float>(value + random.normal(0, 0.5 * spec.noise)));
  }
}

Message outOfRange(const char* text, const std::string& value) { return {text, {value}}; }

Message faultOf(const GeneratorSpec& spec) {
  if (spec.count < 1 || spec.count > kMaxGenerated)
    return outOfRange(PERC_TR("The number of samples is %1; it must be 1 to 100,000."), std::to_string(spec.count));
  if (!(spec.noise >= 0 && spec.noise <= 1))
    return outOfRange(PERC_TR("The noise is %1; it must be 0 to 1."), toText(spec.noise));
  if (spec.balance && !(*spec.balance >= 0.001 && *spec.balance <= 0.999))
    return outOfRange(PERC_TR("The share of the last class is %1; it must be 0.001 to 0.999."), toText(*spec.balance));
  if (spec.kind == Generator::Spiral && (spec.arms < 2 || spec.arms > 5))
    return outOfRange(PERC_TR("The number of spiral arms is %1; it must be 2 to 5."), std::to_string(spec.arms));
  if (spec.kind == Generator::Blobs && (spec.classes < 2 || spec.classes > 6))
    return outOfRange(PERC_TR("The number of blobs is %1; it must be 2 to 6."), std::to_string(spec.classes));
  return {};
}

}  // namespace

std::string_view generatorId(Generator kind) { return find(kind).id; }
std::string_view generatorName(Generator kind) { return find(kind).name; }

std::span<const Generator> allGenerators() {
  static constexpr auto kAll = [] {
    std::array<Generator, kKinds.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = kKinds[i].kind;
    return all;
  }();
  return kAll;
}

bool isRegression(Generator kind) {
  return kind == Generator::Plane || kind == Generator::Peaks || kind == Generator::Sine;
}

int classCount(const GeneratorSpec& spec) {
  if (isRegression(spec.kind)) return 0;
  if (spec.kind == Generator::Spiral) return spec.arms;
  return spec.kind == Generator::Blobs ? spec.classes : 2;
}

Result<Dataset> generate(const GeneratorSpec& spec, Random& random) {
  if (Message fault = faultOf(spec); !fault.empty()) return fault;
  Dataset dataset;
  dataset.name = generatorId(spec.kind);
  dataset.source = PERC_TR("Generated by Perceptorium.");
  dataset.featureNames =
      spec.kind == Generator::Sine ? std::vector<std::string>{"x"} : std::vector<std::string>{"x", "y"};
  dataset.isRegression = isRegression(spec.kind);
  dataset.targetName = dataset.isRegression ? PERC_TR("value") : PERC_TR("class");
  if (dataset.isRegression) drawValues(spec, random, dataset);
  else if (spec.kind == Generator::Transactions) drawTransactions(spec, random, dataset);
  else drawClasses(spec, random, dataset);
  return dataset;
}

}  // namespace perc::data
