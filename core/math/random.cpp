// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/random.h"

#include "core/base/fingerprint.h"
#include "core/math/elementary.h"

#include <bit>
#include <cassert>
#include <cmath>
#include <numbers>

namespace perc {

Random::Random(std::uint64_t seed, std::string_view name) {
  Fingerprint mixed;
  mixed.add(seed);
  mixed.add(name);
  std::uint64_t x = mixed.value();
  for (std::uint64_t& word : m_state) {  // SplitMix64
    x += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = x;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    word = z ^ (z >> 31);
  }
}

std::uint64_t Random::bits() {
  auto& s = m_state;
  const std::uint64_t result = std::rotl(s[0] + s[3], 23) + s[0];
  const std::uint64_t t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = std::rotl(s[3], 45);
  return result;
}

double Random::uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }

double Random::normal() {
  const double radius = std::sqrt(-2.0 * elementary::log(1.0 - uniform()));
  return radius * elementary::cos(2.0 * std::numbers::pi * uniform());
}

std::uint64_t Random::below(std::uint64_t count) {
  assert(count > 0);
  __extension__ using Wide = unsigned __int128;
  Wide product = static_cast<Wide>(bits()) * count;
  auto low = static_cast<std::uint64_t>(product);
  if (low < count) {
    const std::uint64_t threshold = (0 - count) % count;
    while (low < threshold) {
      product = static_cast<Wide>(bits()) * count;
      low = static_cast<std::uint64_t>(product);
    }
  }
  return static_cast<std::uint64_t>(product >> 64);
}

}  // namespace perc
