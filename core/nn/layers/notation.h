// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc::nn {

/// What a place takes of the notation; as it stands, everything.
struct NotationLimits {
  std::vector<std::string> words = {};  ///< of the kinds; none: all
  int mostUnits = 0;                    ///< of a dense layer; 0: whatever Network::check takes
  int mostDense = 0;                    ///< dense layers; 0: any number
  bool denseFirst = false;              ///< the first layer, perhaps inside a residual, is dense
};

/// The one notation for networks: layers divided by ";", each a word and what it takes; joins take ways in brackets,
/// divided by "|":
///     conv 8 5x5 pad 2; relu; maxpool 2; residual(conv 8 3x3 pad 1; relu); flatten; dense 10
/// A slip is named with its place and what is allowed there. Whether layers fit together says Network::check.
Result<std::vector<LayerSpec>> readLayers(std::string_view text, const NotationLimits& limits = {});

/// The text that readLayers() reads back as the same layers.
std::string notationOf(std::span<const LayerSpec> layers);

/// Reads what stands behind a kind's word. After a slip everything read is 0 or empty, and readLayers() says what was
/// wrong first.
class Arguments {
 public:
  /// A whole number, `what` it is (PERC_TR).
  int whole(const char* what);
  /// Of a dense layer.
  int units();
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
  /// "(layers | layers)"; from `least` to `most` ways.
  std::vector<std::vector<LayerSpec>> ways(int least, int most);

 private:
  friend Result<std::vector<LayerSpec>> readLayers(std::string_view text, const NotationLimits& limits);
  Arguments(std::string_view text, const NotationLimits& limits) : m_text(text), m_limits(limits) {}

  std::vector<LayerSpec> layers(int depth);
  LayerSpec layer(int depth);
  bool takes(const std::string& word) const;
  void skipSpaces();
  std::string_view token();  ///< up to a space or a mark; the next one stays
  void take(std::string_view token);
  bool takeMark(char mark);
  void slip(Message allowed);

  std::string_view m_text;
  const NotationLimits& m_limits;
  std::size_t m_at = 0;
  int m_depth = 0;
  int m_dense = 0;  ///< read so far
  Message m_error;
};

}  // namespace perc::nn
