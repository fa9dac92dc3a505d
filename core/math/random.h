// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace perc {

/// Random numbers that are the same with every compiler and standard library: xoshiro256++ (Blackman and
/// Vigna 2021), seeded by SplitMix64. The whole state is its 32 bytes: copy it to remember a moment.
class Random {
 public:
  /// The stream `name` of a run ("data", "init", "shuffle", "environment", "exploration", "probe"):
  /// drawing from one stream never moves another.
  Random(std::uint64_t seed, std::string_view name);

  std::uint64_t bits();
  /// Uniform in [0, 1), 53 bits.
  double uniform();
  double uniform(double low, double high) { return low + (high - low) * uniform(); }
  /// Normal with mean 0 and standard deviation 1 (Box–Muller, one value per call, nothing kept back).
  double normal();
  double normal(double mean, double deviation) { return mean + deviation * normal(); }
  /// Uniform in 0 … count-1, without bias (Lemire 2019); count at least 1.
  std::uint64_t below(std::uint64_t count);
  bool bernoulli(double probability) { return uniform() < probability; }

  /// Fisher–Yates.
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

  const std::array<std::uint64_t, 4>& state() const { return m_state; }
  bool operator==(const Random&) const = default;

 private:
  std::array<std::uint64_t, 4> m_state;
};

}  // namespace perc
