// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_cells.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace perc::data {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

bool isMissing(std::string_view text) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const auto is = [&](std::string_view word) { return std::ranges::equal(text, word, {}, lower); };
  return is("") || is("?") || is("na") || is("n/a") || is("nan") || is("null");
}

/// Length of the valid UTF-8 sequence at the start of `text` (RFC 3629), 0 if there is none.
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
  std::uint32_t code = first & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return 0;
    code = code << 6 | (byte(i) & 0x3Fu);
  }
  const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return overlong || surrogate || code > 0x10FFFF ? 0 : length;
}

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = sequenceLength(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

void append(std::string& out, std::uint16_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

}  // namespace

Cell readCell(std::string_view text, bool decimalComma) {
  const char* begin = text.data();
  const char* const end = begin + text.size();
  if (text.size() > 1 && *begin == '+' && begin[1] != '-') ++begin;
  double value = kNan;
  auto [stop, error] = std::from_chars(begin, end, value);
  if (decimalComma && stop != end && *stop == ',' && text.size() < 64 && text.find('.') == text.npos) {
    std::array<char, 64> copy;
    std::copy(begin, end, copy.begin());
    std::replace(copy.data(), copy.data() + (end - begin), ',', '.');
    const auto again = std::from_chars(copy.data(), copy.data() + (end - begin), value);
    stop = begin + (again.ptr - copy.data());
    error = again.ec;
  }
  if (stop != end || text.empty() || error == std::errc::invalid_argument)
    return {isMissing(text) ? CellKind::Missing : CellKind::Text, kNan};
  if (std::isnan(value) && error == std::errc{}) return {CellKind::Missing, kNan};
  if (error != std::errc{} || !(std::abs(value) <= std::numeric_limits<float>::max()))
    return {CellKind::OutOfRange, kNan};
  return {CellKind::Number, value};
}

std::string toUtf8(std::string_view text) {
  if (isUtf8(text)) return std::string(text);
  static constexpr std::array<std::uint16_t, 32> kWindows1252{
      0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    append(out, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte);
  }
  return out;
}

char findSeparator(std::string_view text) {
  constexpr std::array kCandidates{'\t', ';', '|', ','};
  constexpr std::size_t kLines = 20, kBytes = 64 * 1024;
  using Counts = std::array<std::size_t, kCandidates.size()>;
  std::vector<Counts> lines;
  Counts counts{};
  bool quoted = false, empty = true;
  for (std::size_t i = 0; i <= std::min(text.size(), kBytes) && lines.size() < kLines; ++i) {
    const bool end = i == text.size();
    if (!end && text[i] == '"') quoted = !quoted;
    if (end || (!quoted && (text[i] == '\n' || text[i] == '\r'))) {
      if (!empty) lines.push_back(counts);
      counts = {};
      empty = true;
      continue;
    }
    empty = false;
    for (std::size_t c = 0; c < counts.size() && !quoted; ++c) counts[c] += text[i] == kCandidates[c];
  }
  if (lines.empty()) lines.push_back(counts);
  char most = ',';
  std::size_t mostSeen = 0;
  for (std::size_t c = 0; c < kCandidates.size(); ++c) {
    const bool same = std::all_of(lines.begin(), lines.end(), [&](const Counts& l) { return l[c] == lines[0][c]; });
    if (same && lines[0][c] > 0) return kCandidates[c];
    std::size_t seen = 0;
    for (const Counts& line : lines) seen += line[c];
    if (seen > mostSeen) {
      mostSeen = seen;
      most = kCandidates[c];
    }
  }
  return most;
}

}  // namespace perc::data
