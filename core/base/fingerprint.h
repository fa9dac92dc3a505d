// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace perc {

/// A 64-bit digest of a state, for telling whether two runs hold the same bits (not for security).
/// Eight bytes at a time through the finaliser of SplitMix64 (Steele, Lea and Flood 2014).
class Fingerprint {
 public:
  void add(const void* data, std::size_t bytes) {
    const auto* p = static_cast<const unsigned char*>(data);
    addWord(bytes);
    for (; bytes >= 8; p += 8, bytes -= 8) {
      std::uint64_t word;
      std::memcpy(&word, p, 8);
      addWord(word);
    }
    if (bytes > 0) {
      std::uint64_t word = 0;
      std::memcpy(&word, p, bytes);
      addWord(word);
    }
  }
  void add(std::string_view text) { add(text.data(), text.size()); }
  template <class T>
  requires(std::is_arithmetic_v<T> || std::is_enum_v<T>) void add(T value) { add(&value, sizeof value); }
  std::uint64_t value() const { return m_hash; }

 private:
  void addWord(std::uint64_t word) {
    std::uint64_t z = (m_hash ^ word) + 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    m_hash = z ^ (z >> 31);
  }
  std::uint64_t m_hash = 0x6a09e667f3bcc908ULL;
};

/// A digest as it is printed and kept in files: 16 hexadecimal digits.
inline std::string hex(std::uint64_t digest) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(digest));
  return text;
}

}  // namespace perc
