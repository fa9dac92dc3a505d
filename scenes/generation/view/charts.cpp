// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/view/charts.h"

#include "core/data/csv_writer.h"
#include "core/generate/figures.h"
#include "scenes/kit/csv.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::generation {
namespace {

using scenes::ChartModel;
using widgets::numberText;
using widgets::Series;

/// The context of all texts of these charts.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::generation::Chart)
};

}  // namespace

namespace {

/// What the losses do not say.
QString caution(const GenerationFrame& frame) {
  if (frame.isTranslation) return Words::tr("both ways together; they do not say whether a 7 stays a 7");
  if (!frame.isGame && !frame.isFlow) return Words::tr("−ln p(x) is at most this, in nats a sample");
  if (!frame.isGame) return Words::tr("lower is nearer to the mean velocity, which is never 0");
  switch (frame.verdict) {
    case Verdict::Potential: return Words::tr("the critic's, reversed, is about the distance");
    case Verdict::Probability:
    case Verdict::Target:
    case Verdict::Margin: return Words::tr("they do not say how good the samples are");
  }
  return {};
}

ChartModel lossesModel(const GenerationFrame& frame, bool) {
  ChartModel model;
  model.options.xTitle = Words::tr("step");
  model.options.yTitle = Words::tr("loss");
  const FigureTable& figures = generate::figureTable();
  const auto column = [&](const char* name) {
    const auto& names = figures.columns();
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  };
  const auto add = [&](const QString& name, const char* id, int colour) {
    Series series;
    series.name = name;
    series.colour = colour;
    series.curve = frame.curve;
    series.column = column(id);
    series.sparse = true;
    const auto rows = frame.curve->rows();
    if (rows > 0)
      model.words += name + QLatin1Char(' ') + numberText(double{frame.curve->value(rows - 1, series.column)}) +
                     QStringLiteral("; ");
    model.series.push_back(std::move(series));
  };
  const bool begun = frame.curve->rows() > 1;
  if (begun) add(frame.isGame ? Words::tr("generator") : Words::tr("loss"), "generator-loss", 0);
  if (begun && (frame.isGame || frame.isTranslation)) {
    add(Words::tr("critic"), "critic-loss", 1);
    model.series.back().dashed = true;
  }
  model.subtitle = caution(frame);
  model.words += model.subtitle + QLatin1Char('.');
  if (frame.verdict == Verdict::Probability && frame.isGame)
    model.options.references.push_back({2 * std::log(2.0), Words::tr("critic cannot tell: 2 ln 2")});
  model.cursor = static_cast<double>(frame.step);
  if (frame.curve->rows() < 2) {  // room for what will come
    model.options.xSpan = widgets::Span{0, 100};
    model.options.ySpan = widgets::Span{0, 2};
  }
  return model;
}

std::string lossesCsv(const GenerationFrame& frame) {
  data::CsvWriter csv;
  csv.text("step");
  for (const std::string& name : frame.curve->names()) csv.text(name);
  csv.endRow();
  scenes::writeCurve(csv, *frame.curve);
  return csv.str();
}

Message noCritic(const GenerationFrame& frame) {
  return {frame.isTranslation ? PERC_TR("These lines join generated and real samples of a game of two; translation is "
                                        "none.")
                              : PERC_TR("There is no critic: one network learns one loss."),
          {}};
}

Series histogram(const QString& name, int colour, const std::vector<float>& edges, const std::vector<float>& shares) {
  Series series;
  series.name = name;
  series.colour = colour;
  series.shape = Series::Shape::Steps;
  series.valued = false;
  for (std::size_t i = 0; i < shares.size(); ++i) {
    series.x.push_back(double{edges[i]});
    series.y.push_back(double{shares[i]});
  }
  if (!shares.empty()) {
    series.x.push_back(double{edges.back()});
    series.y.push_back(double{shares.back()});
  }
  return series;
}

ChartModel outputsModel(const GenerationFrame& frame, bool) {
  ChartModel model;
  if (!frame.isGame && !frame.isTranslation) {
    model.problem = noCritic(frame);
    return model;
  }
  const Outputs& all = frame.outputs;
  model.options.xTitle = verdictName(frame.verdict);
  model.options.yTitle = Words::tr("share of the samples");
  if (all.edges.empty()) return model;
  model.series = {
      histogram(Words::tr("real"), 1, all.edges, all.real),
      histogram(frame.isTranslation ? Words::tr("translated") : Words::tr("generated"), 0, all.edges, all.generated)};
  model.series.back().dashed = true;
  model.subtitle = Words::tr("on average real %1, generated %2")
                       .arg(numberText(double{all.meanReal}), numberText(double{all.meanGenerated}));
  model.words = model.subtitle + QLatin1Char('.');
  return model;
}

std::string outputsCsv(const GenerationFrame& frame) {
  data::CsvWriter csv;
  csv.text("from").text("to").text("real").text("generated").endRow();
  const Outputs& all = frame.outputs;
  for (std::size_t i = 0; i < all.real.size(); ++i)
    csv.number(all.edges[i]).number(all.edges[i + 1]).number(all.real[i]).number(all.generated[i]).endRow();
  return csv.str();
}

ChartModel slopesModel(const GenerationFrame& frame, bool log) {
  ChartModel model;
  if (!frame.isGame) {
    model.problem = noCritic(frame);
    return model;
  }
  const SlopePicture& all = frame.slopes;
  model.options.xTitle = Words::tr("way from a generated sample (0) to a real one (1)");
  model.options.yTitle = Words::tr("length of the critic's slope");
  model.options.xSpan = widgets::Span{0, 1};
  model.options.logY = log;
  model.series = widgets::bandedLine(all.share, all.low, all.middle, all.high, Words::tr("half of the lines"), 0);
  if (all.share.empty()) return model;
  model.series.back().name = Words::tr("the middle one");
  if (frame.verdict == Verdict::Potential)
    model.options.references.push_back({1, Words::tr("1: what the penalty asks for")});
  const auto [least, most] = std::ranges::minmax(all.middle);
  model.subtitle =
      Words::tr("%1 to %2 along the middle line").arg(numberText(double{least}, 3), numberText(double{most}, 3));
  model.words = model.subtitle + QLatin1Char('.');
  return model;
}

std::string slopesCsv(const GenerationFrame& frame) {
  data::CsvWriter csv;
  csv.text("share").text("low").text("middle").text("high").endRow();
  const SlopePicture& all = frame.slopes;
  for (std::size_t i = 0; i < all.share.size(); ++i)
    csv.number(all.share[i]).number(all.low[i]).number(all.middle[i]).number(all.high[i]).endRow();
  return csv.str();
}

}  // namespace

QString verdictName(Verdict verdict) {
  switch (verdict) {
    case Verdict::Probability: return Words::tr("P(real), says the critic");
    case Verdict::Target: return Words::tr("critic's output (real: 1, generated: 0)");
    case Verdict::Margin: return Words::tr("critic's output (real: above 1, generated: below −1)");
    case Verdict::Potential: return Words::tr("critic's output (only differences count)");
  }
  return {};
}

const Chart& lossesChart() {
  static const Chart kind{PERC_TR("Losses"), PERC_TR("The losses will appear here."), lossesModel, lossesCsv};
  return kind;
}

const Chart& slopesChart() {
  static const Chart kind{PERC_TR("The critic's slopes"),
                          PERC_TR("How steep the critic is between generated and real samples will appear here."),
                          slopesModel, slopesCsv};
  return kind;
}

const Chart& outputsChart() {
  static const Chart kind{PERC_TR("What the critic says"),
                          PERC_TR("What the critic says of real and of generated samples will appear here."),
                          outputsModel, outputsCsv};
  return kind;
}

}  // namespace perc::generation
