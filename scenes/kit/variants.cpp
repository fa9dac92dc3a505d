// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/variants.h"

#include "widgets/control/parameter_text.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <sstream>

namespace perc::scenes {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::scenes", text, note, n);
}

std::vector<std::string> wordsIn(const std::string& settings) {
  std::istringstream words(settings);
  std::vector<std::string> all;
  for (std::string word; words >> word;) all.push_back(word);
  return all;
}

QString wordsOf(const param::Declarations& declarations, const std::string& setting, std::string_view alone) {
  const std::size_t equals = setting.find('=');
  const param::Declaration* d =
      equals == std::string::npos ? nullptr : param::find(declarations, setting.substr(0, equals));
  const auto value = d ? param::parse(*d, setting.substr(equals + 1)) : Result<param::Value>(Message{});
  if (!value) return QString::fromStdString(setting);
  const QString text = widgets::valueText(*d, *value);
  return d->id == alone ? text : tr("%1 %2", "a parameter and its value").arg(widgets::translated(d->label), text);
}

}  // namespace

QStringList variantParts(const std::string& variants) {
  QStringList parts;
  for (const QString& part : QString::fromStdString(variants).split(QLatin1Char('|')))
    if (!part.trimmed().isEmpty()) parts << part.trimmed();
  return parts;
}

std::string joinedVariants(const QStringList& parts) { return parts.join(QStringLiteral(" | ")).toStdString(); }

std::vector<const param::Declaration*> parametersIn(const param::Declarations& declarations,
                                                    const std::string& settings) {
  std::vector<const param::Declaration*> all;
  for (const std::string& word : wordsIn(settings))
    if (const param::Declaration* d = param::find(declarations, word.substr(0, word.find('=')))) all.push_back(d);
  return all;
}

QString settingWords(const param::Declarations& declarations, const std::string& settings, std::string_view alone) {
  QStringList all;
  for (const std::string& word : wordsIn(settings)) all << wordsOf(declarations, word, alone);
  return all.join(QStringLiteral(", "));
}

}  // namespace perc::scenes
