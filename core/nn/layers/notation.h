// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc::nn {

/// The one notation for networks: layers divided by ";", each a word and what it takes; joins take ways in brackets,
/// divided by "|":
///     conv 8 5x5 pad 2; relu; maxpool 2; residual(conv 8 3x3 pad 1; relu); flatten; dense 10
/// A slip is named with its place and what is allowed there. Whether layers fit together says Network::check.
Result<std::vector<LayerSpec>> readLayers(std::string_view text);

/// The text that readLayers() reads back as the same layers.
std::string notationOf(std::span<const LayerSpec> layers);

/// Reads what stands behind a kind's word. After a slip everything read is 0 or empty, and readLayers() says what was
/// wrong first.
class Arguments {
 public:
  /// A whole number, `what` it is (PERC_TR).
  int whole(const char* what);
  double real(const char* what);
  /// "5x3" (height x width) or "5" for both.
  Extent extent(const char* what);
  /// Whether a number comes next: for what may be left out.
  bool atNumber();
  /// Named arguments, in any order, each at most once.
  struct Option {
    const char* word;
    std::function<void()> read;
  };
  void options(const std::vector<Option>& all);
  /// "(layers | layers)"; from `least` to `most` ways, of which the first may be empty.
  std::vector<std::vector<LayerSpec>> ways(int least, int most);

 private:
  friend Result<std::vector<LayerSpec>> readLayers(std::string_view text);
  explicit Arguments(std::string_view text) : m_text(text) {}

  std::vector<LayerSpec> layers(int depth);
  LayerSpec layer(int depth);
  void skipSpaces();
  std::string_view token();  ///< up to a space or a mark; the next one stays
  void take(std::string_view token);
  bool takeMark(char mark);
  void slip(Message allowed);

  std::string_view m_text;
  std::size_t m_at = 0;
  int m_depth = 0;
  Message m_error;
};

}  // namespace perc::nn
