// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/variants.h"

#include "core/metrics/aggregate.h"
#include "widgets/control/parameter_text.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>
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

std::vector<Variant> variantsOf(std::shared_ptr<const Curve> own, const CohortFrame* cohort, int lane) {
  std::vector<Variant> all;
  if (cohort)
    for (const SettingFrame& setting : cohort->settings) {
      if (setting.lane != lane) continue;
      all.push_back({setting.difference, {}, setting.band});
      for (const MemberFrame& seed : setting.seeds) all.back().seeds.push_back(seed.curve);
    }
  if (all.empty()) all.push_back({"", {nullptr}, {}});
  all.front().seeds.front() = std::move(own);
  return all;
}

void dress(widgets::Series& series, std::size_t variant) {
  series.colour = variant == 0 ? widgets::Series::kAccent : static_cast<int>(variant);
  series.dashed = variant % 2 == 1;
  series.dotted = variant % 4 >= 2;
  series.heavy = variant >= 4;
}

std::vector<widgets::Series> seriesOf(const Variant& variant, std::size_t variantNumber, BandColumns columns) {
  const Band& band = variant.band;
  std::vector<widgets::Series> series = widgets::bandedLine(band.x, band.low, band.middle, band.high, {}, 0);
  if (series.empty()) {
    if (variant.seeds.empty() || !variant.seeds.front()) return {};
    widgets::Series line;
    line.curve = variant.seeds.front();
    line.column = columns.y;
    line.xColumn = columns.x;
    line.sparse = true;
    series.push_back(std::move(line));
  }
  for (widgets::Series& each : series) dress(each, variantNumber);
  return series;
}

std::vector<double> lastDefined(const Variant& variant, std::size_t column) {
  std::vector<double> all;
  for (const auto& curve : variant.seeds) {
    if (!curve || curve->empty() || !std::isfinite(curve->value(curve->rows() - 1, column))) continue;
    all.push_back(static_cast<double>(curve->value(curve->rows() - 1, column)));
  }
  return all;
}

SeedFigure lastFigure(const Variant& variant, std::size_t column) {
  constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
  const std::vector<double> last = lastDefined(variant, column);
  SeedFigure figure{metrics::interquartileMean(last), kUndefined, kUndefined};
  if (last.size() > 1) {
    figure.low = metrics::quantile(last, 0.25);
    figure.high = metrics::quantile(last, 0.75);
  }
  return figure;
}

QString figureText(const SeedFigure& figure) {
  if (std::isnan(figure.middle)) return QStringLiteral("–");
  const QString middle = widgets::numberText(figure.middle);
  if (std::isnan(figure.low)) return middle;
  return QStringLiteral("%1 (%2 – %3)").arg(middle, widgets::numberText(figure.low), widgets::numberText(figure.high));
}

widgets::SmallTableWidget* makeComparisonTable(QWidget* parent) {
  auto* table = new widgets::SmallTableWidget(parent);
  const QString remove = tr("Remove %1");
  table->setAccessibleName(tr("Settings compared"));
  table->setRemoveTexts(remove, tr("%1. The run starts anew.").arg(remove));
  return table;
}

std::string variantsCsv(std::span<const Variant* const> variants, const std::vector<std::string>& columns,
                        Digits digits) {
  data::CsvWriter csv;
  csv.text("setting").text("seed").text("step");
  for (const std::string& name : columns) csv.text(name);
  csv.endRow();
  for (const Variant* variant : variants)
    for (std::size_t seed = 0; seed < variant->seeds.size(); ++seed)
      if (variant->seeds[seed])
        writeCurve(csv, *variant->seeds[seed], {variant->settings, std::to_string(seed + 1)}, digits);
  return csv.str();
}

}  // namespace perc::scenes
