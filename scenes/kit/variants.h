// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/param/declaration.h"
#include "scenes/kit/csv.h"
#include "widgets/plot/series.h"
#include "widgets/table/small_table.h"

#include <QString>
#include <QStringList>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc::scenes {

// The settings that a run is compared with, as the parameter "variants" has them (core/session/members.h), for people.

/// The parts of "agent=ppo | dqn-double=true", trimmed, and together again.
QStringList variantParts(const std::string& variants);
std::string joinedVariants(const QStringList& parts);

/// The parameters that "agent=ppo discount=0.9" sets.
std::vector<const param::Declaration*> parametersIn(const param::Declarations& declarations,
                                                    const std::string& settings);
/// "agent=ppo discount=0.9" as it is read: "PPO, Discount γ 0.9"; the parameter `alone` by its value only. Empty:
/// nothing. What is no setting stays as it was typed.
QString settingWords(const param::Declarations& declarations, const std::string& settings, std::string_view alone);

/// One of the settings that learn together, and its seeds.
struct Variant {
  std::string settings;  ///< "agent=ppo discount=0.9"; empty: the run's own
  std::vector<std::shared_ptr<const Curve>> seeds;
  Band band;  ///< of what the probe wants
};
/// What learns together in a lane; the lane's own settings first, of which the first seed has this record.
std::vector<Variant> variantsOf(std::shared_ptr<const Curve> own, const CohortFrame* cohort, int lane);

/// Each setting's colour and line, beside the band the cue that needs no colour.
void dress(widgets::Series& series, std::size_t variant);
/// The band and its middle; or, with one seed or before there is a band, the first seed's own line of the column.
std::vector<widgets::Series> seriesOf(const Variant& variant, std::size_t variantNumber, BandColumns columns);

/// What the seeds of a setting have last recorded in a column: their interquartile mean, and with several the
/// quartiles.
struct SeedFigure {
  double middle, low, high;  ///< NaN: undefined
};
std::vector<double> lastDefined(const Variant& variant, std::size_t column);
SeedFigure lastFigure(const Variant& variant, std::size_t column);
/// "0.913 (0.901 – 0.920)"; "–": undefined.
QString figureText(const SeedFigure& figure);

/// With buttons that take a setting away.
widgets::SmallTableWidget* makeComparisonTable(QWidget* parent);
/// Every figure recorded of them: setting, seed (from 1), step, then these columns.
std::string variantsCsv(std::span<const Variant* const> variants, const std::vector<std::string>& columns,
                        Digits digits);

}  // namespace perc::scenes
