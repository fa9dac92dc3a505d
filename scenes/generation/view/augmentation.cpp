// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/generation/view/charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace perc::generation {
namespace {

using scenes::ChartModel;
using widgets::numberText;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::generation::Augmentation)
};

constexpr const char* kIds[] = {"nothing", "smote", "generated"};

double meanOf(const std::vector<double>& all) {
  return std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
}

ChartModel model(const GenerationFrame& frame, bool) {
  ChartModel model;
  if (frame.heldOut == 0) {
    model.problem = {
        PERC_TR("Few pictures, of classes that are asked for: choose the data set Digits or your own pictures, "
                "set Only so many, and Class as the condition."),
        {}};
    return model;
  }
  model.options.xTitle = Words::tr("seed of the classifier");
  const bool rare = !frame.rareClass.empty();
  model.options.yTitle =
      rare ? Words::tr("balanced accuracy, %1 against the others").arg(QString::fromStdString(frame.rareClass))
           : Words::tr("held-out pictures whose class is known");
  model.options.xSpan = widgets::Span{0, 9};
  if (frame.helpedShare == 0) return model;
  const QString names[] = {Words::tr("only the few"), Words::tr("with SMOTE"), Words::tr("with generated ones")};
  QStringList means;
  for (std::size_t k = 0; k < std::size(names); ++k) {
    widgets::Series points = widgets::pointsOf(names[k], static_cast<int>(k));
    points.marker = static_cast<int>(k);
    for (std::size_t seed = 0; seed < frame.helped[k].size(); ++seed) {
      points.x.push_back(static_cast<double>(seed + 1));
      points.y.push_back(frame.helped[k][seed]);
    }
    if (!points.y.empty()) means << Words::tr("%1 %2").arg(names[k], widgets::percentText(meanOf(points.y)));
    model.series.push_back(std::move(points));
  }
  model.subtitle = means.join(QStringLiteral(", "));
  if (frame.helpedShare < 1) model.subtitle += QStringLiteral("; ") + scenes::progressText(frame.helpedShare);
  model.words = Words::tr("%1; on average of %2 seeds, %3 held-out pictures.")
                    .arg(means.join(QStringLiteral(", ")))
                    .arg(frame.helped[0].size())
                    .arg(frame.heldOut);
  return model;
}

std::string csv(const GenerationFrame& frame) {
  data::CsvWriter csv;
  csv.text("added").text("seed").text(frame.rareClass.empty() ? "accuracy" : "balanced-accuracy").endRow();
  for (std::size_t k = 0; k < std::size(kIds); ++k)
    for (std::size_t seed = 0; seed < frame.helped[k].size(); ++seed)
      csv.text(kIds[k]).number(static_cast<double>(seed + 1)).number(frame.helped[k][seed]).endRow();
  return csv.str();
}

}  // namespace

const Chart& augmentationChart() {
  static const Chart kind{PERC_TR("Does it help?"),
                          PERC_TR("Whether generated pictures help a classifier will appear here."), model, csv};
  return kind;
}

}  // namespace perc::generation
