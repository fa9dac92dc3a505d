// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/inspection.h"

#include "core/math/elementary.h"
#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace perc::learn {
namespace {

using nn::UnitLayer, nn::unitLayers, nn::activationId;

using Histogram = float[LayerHistograms::kBins];
constexpr int kHalf = LayerHistograms::kBins / 2;
constexpr Index kInspected = 1000;
constexpr int kKinds = 3;
constexpr std::size_t kMostEvents = 100;
constexpr double kVanishing = 1e-3, kExploding = 1e3, kOver = 10;

int sizeBin(double size) {
  const auto& edges = LayerHistograms::kBinEdges;
  return static_cast<int>(std::upper_bound(std::begin(edges), std::end(edges), size) - std::begin(edges)) - 1;
}

int gradientBin(double size) {
  const double halfDecades =
      2 / std::numbers::ln10 * elementary::log(std::max(size, 1e-300) / LayerHistograms::kGradientStart);
  return std::clamp(static_cast<int>(std::floor(halfDecades)) + 1, 0, LayerHistograms::kBins - 1);
}

/// Bins of sizes as a table over their powers of two, in each of which at most one bin ends: every frame sorts all
/// weights of a network.
class BinTable {
 public:
  explicit BinTable(int (*bin)(double)) {
    for (std::uint32_t exponent = 0; exponent < kNotFinite; ++exponent) {
      std::uint32_t last = exponent << kMantissa, next = last + (1U << kMantissa);
      const int first = bin(std::bit_cast<float>(last));
      while (next - last > 1) {
        const std::uint32_t middle = last + (next - last) / 2;
        (bin(std::bit_cast<float>(middle)) == first ? last : next) = middle;
      }
      assert(bin(std::bit_cast<float>((exponent << kMantissa) + (1U << kMantissa) - 1)) <= first + 1);
      m_first[exponent] = first;
      m_next[exponent] = next;
    }
  }
  /// -1: not finite. Bits of floats without their sign are in the order of the numbers.
  int of(float size) const {
    const auto bits = std::bit_cast<std::uint32_t>(size);
    const std::uint32_t exponent = bits >> kMantissa;
    return exponent == kNotFinite ? -1 : m_first[exponent] + (bits >= m_next[exponent]);
  }

 private:
  static constexpr std::uint32_t kMantissa = 23, kNotFinite = 255;
  std::array<int, kNotFinite> m_first;
  std::array<std::uint32_t, kNotFinite> m_next;
};

/// Counts weights or values, by sign and size.
void count(const Scalar* numbers, Index n, Histogram& counts) {
  static const BinTable table(sizeBin);
  for (Index i = 0; i < n; ++i)
    if (const int bin = table.of(std::abs(numbers[i])); bin >= 0)
      counts[numbers[i] < 0 ? kHalf - 1 - bin : kHalf + bin] += 1;
}

void countGradients(const Scalar* numbers, Index n, Histogram& counts) {
  static const BinTable table(gradientBin);
  for (Index i = 0; i < n; ++i)
    if (const int bin = table.of(std::abs(numbers[i])); bin >= 0) counts[bin] += 1;
}

void toShares(Histogram& counts) {
  float total = 0;
  for (const float c : counts) total += c;
  if (total > 0)
    for (float& c : counts) c /= total;
}

}  // namespace

Index inspected(const Learner& learner) {
  return std::min({learner.samples().trainCount, kInspected, lookedAtBeside(learner.network())});
}

std::optional<Inspection> inspectLayers(const Learner& learner, const Vector* gradient, StopToken stop) {
  const nn::Network& network = learner.network();
  const std::vector<UnitLayer> layers = unitLayers(network);
  Inspection found;
  found.histograms.resize(layers.size());
  std::vector<std::vector<char>> alive(layers.size());
  for (std::size_t l = 0; l < layers.size(); ++l) {
    const Index weights = Index{layers[l].inputs} * layers[l].units;
    LayerHistograms& h = found.histograms[l];
    h.activation = activationId(network, layers[l]);
    count(learner.model().theta.data() + layers[l].weights, weights, h.weights);
    double squares = 0;
    if (gradient) {
      countGradients(gradient->data() + layers[l].weights, weights, h.gradients);
      for (Index i = 0; i < weights; ++i) {
        const double slope = (*gradient)[layers[l].weights + i];
        squares += slope * slope;
      }
    }
    found.gradientSizes.push_back(std::sqrt(squares / static_cast<double>(weights)));
    found.units.push_back(layers[l].units);
    alive[l].assign(static_cast<std::size_t>(layers[l].units), h.activation != "relu");
  }
  const Index samples = found.samples = inspected(learner);
  nn::Workspace& workspace = learner.evaluationWorkspace();
  const bool finished = nn::forEachPiece(
      network, learner.model().theta, learner.model().buffers, learner.samples().inputs.leftCols(samples), workspace,
      [&](Index, Index n) {
        for (std::size_t l = 0; l < layers.size(); ++l) {
          const ConstMatrixMap values = workspace.activation(layers[l].values);
          count(values.data(), values.rows() * n, found.histograms[l].activations);
          if (found.histograms[l].activation != "relu") continue;
          const ConstMatrixMap lit = workspace.activation(layers[l].activation);
          for (Index i = 0; i < n; ++i)
            for (Index u = 0; u < lit.rows(); ++u)
              if (lit(u, i) != 0) alive[l][static_cast<std::size_t>(u)] = 1;
        }
      },
      stop);
  if (!finished) return std::nullopt;
  for (std::size_t l = 0; l < layers.size(); ++l) {
    for (Histogram* h :
         {&found.histograms[l].weights, &found.histograms[l].activations, &found.histograms[l].gradients})
      toShares(*h);
    found.deadUnits.push_back(samples > 0 ? static_cast<int>(std::count(alive[l].begin(), alive[l].end(), 0)) : 0);
  }
  return found;
}

std::vector<std::string> histogramColumns(std::size_t layers) {
  std::vector<std::string> names;
  for (std::size_t l = 1; l <= layers; ++l)
    for (const char* kind : {"weights", "activations", "gradients"})
      for (int bin = 0; bin < LayerHistograms::kBins; ++bin)
        names.push_back("layer-" + std::to_string(l) + "-" + kind + "-" + std::to_string(bin));
  return names;
}

void appendHistograms(const std::vector<LayerHistograms>& layers, bool gradients, std::int64_t step,
                      Curve& histograms) {
  std::vector<float> row;
  for (const LayerHistograms& h : layers)
    for (const Histogram* kind : {&h.weights, &h.activations, &h.gradients})
      row.insert(row.end(), std::begin(*kind), std::end(*kind));
  if (!gradients && !histograms.empty())
    for (std::size_t l = 0; l < layers.size(); ++l)
      for (std::size_t bin = 0; bin < LayerHistograms::kBins; ++bin) {
        const std::size_t column = (l * kKinds + 2) * LayerHistograms::kBins + bin;
        row[column] = histograms.value(histograms.rows() - 1, column);
      }
  histograms.append(step, row.data());
}

void nameEvents(const Inspection& layers, LearnerState& state) {
  state.health.resize(layers.units.size());
  const double largest = *std::max_element(layers.gradientSizes.begin(), layers.gradientSizes.end());
  const auto name = [&](const char* text, std::vector<std::string> arguments) {
    if (state.events.size() < kMostEvents) state.events.push_back({state.step, {text, std::move(arguments)}});
  };
  for (std::size_t l = 0; l < layers.units.size(); ++l) {
    LayerHealth& before = state.health[l];
    const double size = layers.gradientSizes[l];
    // What hovers about a limit is named once: it counts as over only well on the other side.
    const double low = kVanishing * largest * (before.vanishing ? kOver : 1);
    const double high = kExploding / (before.exploding ? kOver : 1);
    const LayerHealth now{.vanishing = size<low, .exploding = size> high,
                          .deadUnits = std::max(before.deadUnits, layers.deadUnits[l])};
    const std::string layer = std::to_string(l + 1);
    if (now.vanishing && !before.vanishing)
      name(PERC_TR("Layer %1: vanishing gradients, less than a thousandth of the largest layer's."), {layer});
    if (now.exploding && !before.exploding)
      name(PERC_TR("Layer %1: exploding gradients, above %2."), {layer, toText(kExploding)});
    if (now.deadUnits > before.deadUnits)
      name(layers.samples == state.samples->trainCount
               ? PERC_TR("Layer %1: dead units: %2 of %3 put out 0 for every training sample.")
               : PERC_TR("Layer %1: dead units: %2 of %3 put out 0 for each of the %4 training samples looked at."),
           {layer, std::to_string(now.deadUnits), std::to_string(layers.units[l]), std::to_string(layers.samples)});
    before = now;
  }
}

}  // namespace perc::learn
