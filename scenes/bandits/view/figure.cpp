// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/bandits/frame.h"
#include "scenes/bandits/sim.h"
#include "scenes/bandits/view/views.h"
#include "scenes/kit/curve_view.h"

#include <QAction>
#include <algorithm>
#include <cmath>

namespace perc::bandits {

using widgets::Series;
using widgets::translated;

/// A figure as the mean over all runs, of one lane or of both; what could be reached dashed. A click (or Return where
/// the chart is read) goes to that moment. Its CSV has the column step, then every figure recorded; with two lanes the
/// column lane (A, B) before them.
class FigureView : public scenes::CurveView<BanditsFrame> {
  Q_OBJECT
 public:
  explicit FigureView(const FigureKind& kind) : CurveView(figureTable(), translated(kind.title)), m_kind(kind) {
    m_log = addOption(tr("Logarithmic axis of steps"), false);
    showNow();
  }

  std::string csv() const override {
    data::CsvWriter csv;
    if (m_second) csv.text("lane");
    csv.text("step");
    if (!m_frame) return csv.endRow().str();
    for (const std::string& name : m_frame->curve->names()) csv.text(name);
    csv.endRow();
    writeLanes(csv, {}, scenes::Digits::Float);
    return csv.str();
  }
  QString describe() const override {
    if (!m_frame || m_frame->curve->empty()) return m_chart->options().emptyText;
    return tr("%1 after %Ln steps: %2", nullptr, static_cast<int>(m_frame->step))
        .arg(translated(m_kind.title), m_chart->legendTexts().join(QStringLiteral(", ")));
  }
  QWidget* createHeadWidget(QWidget* parent) override { return m_chart->createLegend(parent); }

 private:
  Series line(const LaneCurve& of, const char* figure) const {
    const std::size_t column = figureTable().place(figure);
    Series series;
    series.name = scenes::inLane(of.lane, translated(figureTable().figures()[column].label));
    series.colour = of.lane == 1 ? 1 : Series::kAccent;
    series.dotted = of.lane == 1;
    series.curve = of.curve;
    series.column = column;
    if (m_kind.unit == 1) return series;
    for (std::size_t row = 0; row < of.curve->rows(); ++row) {
      series.x.push_back(static_cast<double>(of.curve->step(row)));
      series.y.push_back(m_kind.unit * static_cast<double>(of.curve->value(row, column)));
    }
    series.curve = nullptr;
    return series;
  }

  /// Lanes with the same arms have one level.
  std::vector<Series> seriesNow() const {
    std::vector<Series> all;
    if (!m_frame) return all;
    const std::vector<LaneCurve> known = lanes();
    for (const LaneCurve& one : known) all.push_back(line(one, m_kind.figure));
    if (!m_kind.level) return all;
    const bool same = known.size() < 2 || std::equal(known[0].frame->arms.begin(), known[0].frame->arms.end(),
                                                     known[1].frame->arms.begin(), known[1].frame->arms.end(),
                                                     [](const auto& a, const auto& b) { return a.mean == b.mean; });
    for (const LaneCurve& one : known) {
      LaneCurve of = one;
      if (same) of.lane = scenes::kOneLane;
      all.push_back(line(of, m_kind.level));
      all.back().dashed = true;
      if (same) {
        all.back().colour = Series::kMuted;
        break;
      }
    }
    return all;
  }

  void refresh() override {
    widgets::ChartOptions options;
    options.xTitle = tr("step");
    options.yTitle = translated(m_kind.axis);
    options.wholeX = true;
    options.logX = m_log->isChecked();
    options.emptyText = translated(m_kind.coming);
    if (m_kind.unit == 100) options.ySpan = widgets::Span{0, 100};
    const std::vector<Series> series = seriesNow();
    if (series.empty() || series.front().size() < 2) {  // room for what will come
      options.xSpan = widgets::Span{options.logX ? 1.0 : 0.0, 100};
      if (!options.ySpan) options.ySpan = widgets::Span{0, 2};
    }
    markChanges(options, [](std::int64_t step) { return static_cast<double>(step); });
    m_chart->setOptions(options);
    m_chart->setSeries(series);
    if (m_frame) m_chart->setCursor(static_cast<double>(m_frame->step));
  }

  void seek(double step) override { goTo(std::llround(step)); }

  FigureKind m_kind;
  QAction* m_log;
};

std::unique_ptr<scenes::SceneView> makeFigureView(const FigureKind& kind) { return std::make_unique<FigureView>(kind); }

}  // namespace perc::bandits

#include "figure.moc"
