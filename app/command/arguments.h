// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QStringList>
#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace perc::app {

/// An option of a command. Without `valueName` it is a switch. `help` is marked with PERC_TR.
struct OptionText {
  const char* name;
  const char* valueName;
  const char* help;
};

/// The words after the name of a command, read by QCommandLineParser. Knows --help and --version besides `options`.
class Arguments {
 public:
  /// `syntax` is what follows the program's name in the usage line, "run LAB". Texts are marked with PERC_TR.
  Arguments(const char* command, const char* syntax, const char* summary, std::span<const OptionText> options);
  /// A word of the syntax, explained in --help.
  void explain(const std::string& word, const char* help);

  /// Error: an option that is not known or lacks its value; the message says which options there are.
  Result<void> parse(const QStringList& words);
  /// The status to end with if --help or --version was asked for; it is printed.
  std::optional<int> answered() const;

  bool has(const char* option) const { return m_parser.isSet(QLatin1String(option)); }
  /// The last value given, or "".
  std::string value(const char* option) const;
  std::vector<std::string> values(const char* option) const;
  std::vector<std::string> words() const;
  std::string command() const { return m_command; }

 private:
  const char* m_command;
  QString m_syntax;  ///< for the usage line, with the first word explained
  std::string m_options;
  QCommandLineParser m_parser;
};

/// The message for an option's value: "--seed x is not allowed: it takes …". `allowed` is marked with PERC_TR.
Message wrongValue(const char* option, const std::string& given, const char* allowed);
/// The same for a value whose parameter, file or view says itself what is wrong.
Message wrongValue(const char* option, const std::string& given, const Message& why);

/// A whole number from `least` to `most`, or a message that names option, value and range.
Result<std::int64_t> wholeNumber(const char* option, const std::string& text, std::int64_t least, std::int64_t most);

/// Whether one of `items` is called `id`, and all their ids for the message if not.
template <class Items>
bool hasId(const Items& items, const std::string& id) {
  return std::any_of(std::begin(items), std::end(items), [&](const auto& item) { return item.id == id; });
}
template <class Items>
std::string idsOf(const Items& items) {
  std::string ids;
  for (const auto& item : items) ids += (ids.empty() ? "" : ", ") + item.id;
  return ids;
}

}  // namespace perc::app
