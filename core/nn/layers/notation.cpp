// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/notation.h"

#include "core/nn/layers/kinds.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace perc::nn {
namespace {

constexpr int kDeepest = 8;
constexpr std::string_view kDense = "dense";

/// "a, b, c"
std::string listed(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

bool isMark(char c) { return c == ';' || c == '|' || c == '(' || c == ')'; }

template <class T>
bool readNumber(std::string_view text, T& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

}  // namespace

Result<std::vector<LayerSpec>> readLayers(std::string_view text, const NotationLimits& limits) {
  Arguments reader(text, limits);
  std::vector<LayerSpec> layers = reader.layers(0);
  if (reader.m_error.empty() && reader.m_at < text.size())
    reader.slip({PERC_TR("layers divided by ; are allowed here")});
  if (!reader.m_error.empty()) return reader.m_error;
  return layers;
}

std::string notationOf(std::span<const LayerSpec> layers) {
  std::string text;
  for (const LayerSpec& layer : layers) text += (text.empty() ? "" : "; ") + layer.notation;
  return text;
}

std::vector<LayerSpec> Arguments::layers(int depth) {
  std::vector<LayerSpec> all;
  do {
    skipSpaces();
    const bool ends = m_at == m_text.size() || m_text[m_at] == ')' || m_text[m_at] == '|';
    const bool wantsDense = depth > 0 && m_limits.denseFirst && m_dense == 0;
    if (ends && !wantsDense) break;
    if (all.size() == kMostLayers) slip({PERC_TR("at most %1 layers are allowed"), {std::to_string(kMostLayers)}});
    else all.push_back(layer(depth));
  } while (m_error.empty() && takeMark(';'));
  return all;
}

LayerSpec Arguments::layer(int depth) {
  const std::string_view written = token();
  std::string word(written);
  std::ranges::transform(word, word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
  const auto kinds = layerKinds();
  const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return k.word == word; });
  if (kind == kinds.end() || !takes(kind->word)) {
    std::vector<std::string> words;
    for (const Kind& k : kinds)
      if (takes(k.word)) words.push_back(k.word);
    slip({PERC_TR("a layer begins with one of %1"), {listed(words)}});
    return {};
  }
  if (word == kDense && ++m_dense > m_limits.mostDense && m_limits.mostDense > 0)
    slip({PERC_TR("at most %1 dense layers are allowed"), {std::to_string(m_limits.mostDense)}});
  take(written);
  m_depth = depth;
  LayerSpec spec = kind->read(*this, *kind);
  if (const std::string_view left = token(); m_error.empty() && !left.empty())
    slip({PERC_TR("\"%1\" is written: %2"), {kind->word, *kind->form ? kind->form : kind->word}});
  return spec;
}

/// At this place.
bool Arguments::takes(const std::string& word) const {
  if (m_limits.denseFirst && m_dense == 0) return word == kDense || word == "residual";
  return m_limits.words.empty() || std::ranges::find(m_limits.words, word) != m_limits.words.end();
}

int Arguments::units() {
  skipSpaces();
  const std::size_t start = m_at;
  const int units = whole(PERC_TR("units"));
  if (!m_error.empty() || m_limits.mostUnits == 0 || (units >= 1 && units <= m_limits.mostUnits)) return units;
  m_at = start;
  slip({PERC_TR("1 to %1 units are allowed"), {std::to_string(m_limits.mostUnits)}});
  return 0;
}

int Arguments::whole(const char* what) {
  int value = 0;
  const std::string_view text = token();
  if (!readNumber(text, value)) slip({PERC_TR("a whole number is wanted here: %1"), {}, {Message{what}}});
  else take(text);
  return value;
}

double Arguments::real(const char* what) {
  double value = 0;
  const std::string_view text = token();
  if (!readNumber(text, value) || !std::isfinite(value))
    slip({PERC_TR("a number is wanted here: %1"), {}, {Message{what}}});
  else take(text);
  return value;
}

Extent Arguments::extent(const char* what) {
  const std::string_view text = token();
  const std::size_t cross = text.find('x');
  Extent value;
  const bool isRead = cross == text.npos ? readNumber(text, value.height)
                                         : readNumber(text.substr(0, cross), value.height) &&
                                               readNumber(text.substr(cross + 1), value.width);
  if (cross == text.npos) value.width = value.height;
  if (!isRead) slip({PERC_TR("a size is wanted here, as 3 or 3x5 (height x width): %1"), {}, {Message{what}}});
  else take(text);
  return value;
}

bool Arguments::atNumber() {
  const std::string_view text = token();
  return !text.empty() && ((text[0] >= '0' && text[0] <= '9') || text[0] == '-' || text[0] == '.');
}

void Arguments::options(const std::vector<Option>& all) {
  std::vector<std::string> open;
  for (const Option& option : all) open.emplace_back(option.word);
  for (std::string_view word = token(); m_error.empty() && !word.empty(); word = token()) {
    const auto found = std::find(open.begin(), open.end(), word);
    if (open.empty()) return slip({PERC_TR("; and a layer are allowed here")});
    if (found == open.end()) return slip({PERC_TR("allowed here: %1"), {listed(open)}});
    open.erase(found);
    take(word);
    std::find_if(all.begin(), all.end(), [&](const Option& o) { return o.word == word; })->read();
  }
}

std::vector<std::vector<LayerSpec>> Arguments::ways(int least, int most) {
  const int depth = m_depth + 1;
  std::vector<std::vector<LayerSpec>> all;
  if (!takeMark('(')) slip({PERC_TR("layers in brackets are wanted here")});
  else if (depth > kDeepest) slip({PERC_TR("brackets are at most %1 deep"), {std::to_string(kDeepest)}});
  if (!m_error.empty()) return std::vector<std::vector<LayerSpec>>(static_cast<std::size_t>(least));
  do all.push_back(layers(depth));
  while (m_error.empty() && static_cast<int>(all.size()) < most && takeMark('|'));
  if (m_error.empty() && m_at < m_text.size() && m_text[m_at] == '|')
    slip({PERC_TR("at most %1 ways are allowed in these brackets"), {std::to_string(most)}});
  if (m_error.empty() && !takeMark(')')) slip({PERC_TR("a closing bracket is wanted here, or ; and a layer")});
  if (m_error.empty() && static_cast<int>(all.size()) < least)
    slip({PERC_TR("before it at least %1 ways are wanted, divided by |"), {std::to_string(least)}});
  all.resize(std::max(all.size(), static_cast<std::size_t>(least)));
  return all;
}

void Arguments::skipSpaces() {
  while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n')) ++m_at;
}

std::string_view Arguments::token() {
  skipSpaces();
  std::size_t end = m_at;
  while (end < m_text.size() && !isMark(m_text[end]) && m_text[end] != ' ' && m_text[end] != '\t' &&
         m_text[end] != '\n')
    ++end;
  return m_text.substr(m_at, end - m_at);
}

void Arguments::take(std::string_view text) { m_at += text.size(); }

bool Arguments::takeMark(char mark) {
  skipSpaces();
  if (m_at == m_text.size() || m_text[m_at] != mark) return false;
  ++m_at;
  return true;
}

void Arguments::slip(Message allowed) {
  if (!m_error.empty()) return;
  constexpr std::size_t kShown = 24;
  std::string found(token());
  if (found.ends_with(',')) allowed = {PERC_TR("layers are divided by ; and what a layer takes by spaces")};
  else if (atNumber() && found.find(',') != found.npos) allowed = {PERC_TR("numbers have a point, as in 0.2")};
  if (found.empty() && m_at < m_text.size()) found = m_text[m_at];
  if (found.size() > kShown) {
    std::size_t end = kShown;
    // Not inside a character, of which at most three bytes continue it.
    while (end > kShown - 3 && (found[end] & 0xC0) == 0x80) --end;
    found.replace(end, std::string::npos, "…");
  }
  std::ranges::replace_if(
      found, [](unsigned char c) { return c < ' ' || c == 0x7F; }, '?');
  const std::string place = std::to_string(m_at + 1);
  m_error = found.empty() ? Message{PERC_TR("at the end: %1."), {}, {std::move(allowed)}}
                          : Message{PERC_TR("character %1, \"%2\": %3."), {place, found}, {std::move(allowed)}};
}

}  // namespace perc::nn
