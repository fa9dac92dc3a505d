// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/parameter_text.h"

#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace perc::widgets {
namespace {

using perc::param::Declaration;

constexpr int kDigits = 5;

struct Text {
  Q_DECLARE_TR_FUNCTIONS(perc::widgets::ParameterText)
};

QString optionLabel(const Declaration& d, const std::string& id) {
  for (const auto& option : d.options)
    if (option.id == id) return translated(option.label);
  return QString::fromStdString(id);
}

struct Reader {
  const Declaration& d;

  QString joined(const QStringList& parts) const {
    return parts.isEmpty() ? Text::tr("none") : parts.join(QStringLiteral(", "));
  }
  QString operator()(bool on) const { return on ? Text::tr("on") : Text::tr("off"); }
  QString operator()(std::int64_t value) const { return boxText(value, translated(d.unit)); }
  QString operator()(double value) const { return boxText(value, translated(d.unit)); }
  QString operator()(const std::string& value) const {
    if (d.automatic && value == perc::param::kAutomatic) return Text::tr("auto");
    if (d.kind == perc::param::Kind::Choice) return optionLabel(d, value);
    return value.empty() ? Text::tr("empty") : QString::fromStdString(value);
  }
  QString operator()(const std::vector<int>& value) const {
    QStringList parts;
    for (const int units : value) parts << QString::number(units);
    return joined(parts);
  }
  QString operator()(const std::vector<std::string>& value) const {
    QStringList parts;
    for (const std::string& id : value) parts << optionLabel(d, id);
    return joined(parts);
  }
  QString operator()(const std::vector<double>& value) const {
    QStringList parts;
    for (const double number : value) parts << boxText(number, {});
    return parts.isEmpty() ? Text::tr("none") : parts.join(QStringLiteral("; "));
  }
};

}  // namespace

QString valueText(const Declaration& declaration, const perc::param::Value& value) {
  return std::visit(Reader{declaration}, value);
}

bool isWord(const QString& unit) {
  return unit.size() > 2 && std::all_of(unit.begin(), unit.end(), [](QChar c) { return c.isLetter(); });
}

QString boxText(const perc::param::Value& number, const QString& unit) {
  const auto* whole = std::get_if<std::int64_t>(&number);
  QString text = whole ? QString::number(*whole) : editText(std::get<double>(number), kDigits);
  text.replace(QLatin1Char('-'), QChar(0x2212));
  text.replace(QLatin1Char('.'), QLocale().decimalPoint());
  return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

QString plainNumber(QString typed, const QString& unit) {
  typed = typed.trimmed();
  if (!unit.isEmpty() && typed.endsWith(unit)) typed = typed.chopped(unit.size()).trimmed();
  typed.replace(QChar(0x2212), QLatin1Char('-'));
  const QString point = QLocale().decimalPoint();
  const QString other = point == QStringLiteral(",") ? QStringLiteral(".") : QStringLiteral(",");
  static const QRegularExpression spaces(QStringLiteral("(?<=\\d)[\\s\u2019'](?=\\d{3}(\\D|$))"),
                                         QRegularExpression::UseUnicodePropertiesOption);
  typed.remove(spaces);
  static const QRegularExpression grouped(QStringLiteral("^[-+]?[1-9]\\d{0,2}([.,]\\d{3})+$"));
  const bool byLanguage =
      QLocale().groupSeparator() == other && !typed.contains(point) && grouped.match(typed).hasMatch();
  if (byLanguage || (typed.contains(point) && typed.contains(other)) || typed.count(other) > 1) typed.remove(other);
  return typed.replace(other, QStringLiteral(".")).replace(point, QStringLiteral("."));
}

}  // namespace perc::widgets
