// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/arguments.h"

#include "app/command/console.h"
#include "core/base/brief.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <charconv>

namespace perc::app {

using widgets::translated;

Arguments::Arguments(const char* command, const char* syntax, const char* summary, std::span<const OptionText> options)
    : m_command(command), m_syntax(QLatin1String(syntax)) {
  m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  m_parser.setApplicationDescription(translated(summary));
  for (const OptionText& option : options) {
    m_parser.addOption({QLatin1String(option.name), translated(option.help), QLatin1String(option.valueName)});
    m_options += "--" + std::string(option.name) + ", ";
  }
  m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, translated(PERC_TR("Shows this help."))});
  m_parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, translated(PERC_TR("Shows the version."))});
  m_options += "--help, --version";
}

void Arguments::explain(const std::string& word, const char* help) {
  m_parser.addPositionalArgument(QString::fromStdString(word), translated(help), m_syntax);
  m_syntax = QStringLiteral(" ");
}

Result<void> Arguments::parse(const QStringList& words) {
  if (m_parser.parse(QStringList(QCoreApplication::applicationName()) + words)) return {};
  return Message{PERC_TR("%1 The options of %2 are: %3."), {m_parser.errorText().toStdString(), m_command, m_options}};
}

std::optional<int> Arguments::answered() const {
  if (has("help")) {
    print(m_parser.helpText());
    return kDone;
  }
  if (has("version")) {
    print(std::string_view("perceptorium " PERC_VERSION "\n"));
    return kDone;
  }
  return std::nullopt;
}

std::string Arguments::value(const char* option) const { return m_parser.value(QLatin1String(option)).toStdString(); }

std::vector<std::string> Arguments::values(const char* option) const {
  std::vector<std::string> all;
  for (const QString& one : m_parser.values(QLatin1String(option))) all.push_back(one.toStdString());
  return all;
}

std::vector<std::string> Arguments::words() const {
  std::vector<std::string> all;
  for (const QString& one : m_parser.positionalArguments()) all.push_back(one.toStdString());
  return all;
}

Message wrongValue(const char* option, const std::string& given, const char* allowed) {
  return {PERC_TR("--%1 %2 is not allowed: it takes %3."), {option, brief(given)}, {Message{allowed}}};
}

Message wrongValue(const char* option, const std::string& given, const Message& why) {
  return {PERC_TR("--%1 %2: %3"), {option, brief(given)}, {why}};
}

Result<std::int64_t> wholeNumber(const char* option, const std::string& text, std::int64_t least, std::int64_t most) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc{} && end == text.data() + text.size() && number >= least && number <= most) return number;
  return Message{PERC_TR("--%1 %2 is not allowed: it takes a whole number from %3 to %4."),
                 {option, text, std::to_string(least), std::to_string(most)}};
}

}  // namespace perc::app
