// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace perc::widgets {
namespace {

/// The C locale groups no thousands: then as in the United States.
QLocale screenLocale() {
  const QLocale locale;
  return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString withRealMinus(QString text) { return text.replace(QLatin1Char('-'), QChar(0x2212)); }

QString notFinite(double value) {
  if (std::isnan(value)) return QCoreApplication::translate("perc::widgets", "undefined");
  return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
}

QString superscript(int exponent) {
  static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString text;
  for (const QChar c : QString::number(exponent))
    text += c == QLatin1Char('-') ? QChar(0x207B) : digits[c.digitValue()];
  return text;
}

}  // namespace

QString powerText(int exponent) { return QStringLiteral("×10") + superscript(exponent); }

QString translated(const char* text) { return text && *text ? QCoreApplication::translate("perc", text) : QString(); }

QString translated(const perc::Message& message) {
  const QString pattern = translated(message.text.c_str());
  const auto arguments = static_cast<int>(message.arguments.size()),
             all = arguments + static_cast<int>(message.parts.size());
  QString filled;
  for (qsizetype i = 0; i < pattern.size(); ++i) {
    const int which = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].unicode() - '1' : -1;
    if (which < 0 || which > 8 || which >= all) {
      filled += pattern[i];
      continue;
    }
    filled += which < arguments ? QString::fromStdString(message.arguments[static_cast<std::size_t>(which)])
                                : translated(message.parts[static_cast<std::size_t>(which - arguments)]);
    ++i;
  }
  return filled;
}

QString fixedText(double value, int decimals) {
  if (!std::isfinite(value)) return notFinite(value);
  if (std::abs(value) < 0.5 * std::pow(10.0, -decimals)) value = 0;  // no "−0.00"
  return withRealMinus(screenLocale().toString(value, 'f', decimals));
}

QString numberText(double value, int significant) {
  if (!std::isfinite(value)) return notFinite(value);
  if (value == 0) return QStringLiteral("0");
  const QByteArray rounded = QByteArray::number(value, 'e', significant - 1);
  const qsizetype e = rounded.indexOf('e');
  const int exponent = rounded.mid(e + 1).toInt();
  if (exponent >= 7 || exponent < -4)
    return withRealMinus(screenLocale().toString(rounded.left(e).toDouble(), 'f', significant - 1)) +
           powerText(exponent);
  if (value == std::round(value)) return fixedText(value, 0);
  return fixedText(value, std::max(0, significant - 1 - exponent));
}

QString briefText(double value, int significant) {
  QString text = numberText(value, significant);
  const QString point = screenLocale().decimalPoint();
  if (!text.contains(point) || text.contains(QChar(0x00D7))) return text;
  while (text.endsWith(QLatin1Char('0'))) text.chop(1);
  if (text.endsWith(point)) text.chop(point.size());
  return text;
}

QString integerText(qint64 value) { return withRealMinus(screenLocale().toString(value)); }

QString percentText(double share) {
  if (!std::isfinite(share)) return notFinite(share);
  return QCoreApplication::translate("perc::widgets", "%1 %").arg(fixedText(share * 100, 1));
}

QString editText(double value, int significant) {
  const double magnitude = std::abs(value);
  if (value == 0 || magnitude >= 1e7 || magnitude < 1e-6) return QString::number(value, 'g', significant);
  QString text = QString::number(value, 'g', significant);
  if (text.contains(QLatin1Char('e'))) {
    const int decimals = std::max(0, significant - 1 - static_cast<int>(std::floor(std::log10(magnitude))));
    text = QString::number(value, 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
      while (text.endsWith(QLatin1Char('0'))) text.chop(1);
      if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    }
  }
  return text;
}

}  // namespace perc::widgets
