// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/landscape/frame.h"
#include "widgets/plot/series.h"

#include <QString>
#include <string>
#include <vector>

namespace perc::landscape_lab {

/// What a chart shows of a frame.
struct ChartModel {
  std::vector<widgets::Series> series;
  widgets::ChartOptions options;
  Message problem;   ///< why there is nothing to show
  QString words;     ///< all of it in a sentence
  QString subtitle;  ///< beside the title
  std::optional<double> cursor;
};

/// One of the charts of this lab that only show: built anew for each frame.
struct ChartKind {
  const char* name;    ///< PERC_TR
  const char* coming;  ///< PERC_TR: what will appear
  ChartModel (*build)(const LandscapeFrame& frame, bool log);
  std::string (*csv)(const LandscapeFrame& frame);
  bool mayBeLog = false;  ///< an option of the menu
  bool log = false;       ///< as it is at first
};

const ChartKind& cutChart();
const ChartKind& pathChart();
const ChartKind& spectrumChart();

/// A message of the core in the language of the window.
QString said(const Message& message);

}  // namespace perc::landscape_lab
