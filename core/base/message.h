// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Marks a text of the Qt-free core for translation: it stays what it is here, lupdate collects it,
/// and the window translates it when it is shown. The context is "perc".
#define PERC_TR(text) text

namespace perc {

/// A sentence for a person: a text marked with PERC_TR whose places %1 … %9 are filled with `arguments` and, after
/// them, with `parts`, which are sentences or phrases of their own. It is carried through the core untranslated, so
/// that every front end can say it in its own language.
struct Message {
  std::string text;
  std::vector<std::string> arguments = {};
  std::vector<Message> parts = {};

  bool empty() const { return text.empty(); }
  bool operator==(const Message&) const = default;

  /// The sentence in English: the text with its places filled in one pass.
  std::string english() const;
};

/// A number as it is written in a message: the shortest text that reads back as the same double.
std::string toText(double value);
/// The number that a text is, in all of its length; nothing: it is none.
std::optional<double> numberOf(std::string_view text);

}  // namespace perc
