// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training.h"
#include "scenes/kit/curve_view.h"
#include "scenes/kit/views/views.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::scenes {
namespace {

using widgets::Series;

/// The index of a figure's column, of a pair the training or test part's; the number of columns if there is none.
std::size_t columnOf(const Curve& curve, const FigureInfo& figure, bool test) {
  const std::string name = (!figure.testLabel ? "" : test ? "test-" : "train-") + std::string(figure.id);
  const auto& names = curve.names();
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

constexpr double kFade = 0.9;

/// The exponential moving average of a series, without the pull of its start toward zero (Kingma and Ba 2015, section
/// 3); its name says so.
Series smoothed(const Series& raw) {
  Series smooth = raw;
  smooth.name = QCoreApplication::translate("perc::scenes::CurvesView", "%1, smoothed").arg(raw.name);
  smooth.curve = nullptr;
  double mean = 0, weight = 0;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const double value = raw.yAt(i);
    if (std::isfinite(value)) {
      mean = kFade * mean + (1 - kFade) * value;
      weight = kFade * weight + (1 - kFade);
    }
    smooth.x.push_back(raw.xAt(i));
    smooth.y.push_back(std::isfinite(value) ? mean / weight : value);
  }
  return smooth;
}

bool hasNumber(const Curve& curve, std::size_t column) {
  return !curve.empty() && (!std::isnan(curve.value(0, column)) || !std::isnan(curve.value(curve.rows() - 1, column)));
}

}  // namespace

/// The figures of training (a full line) and test (dashed) against the update: losses, accuracies, R² or the learning
/// rate, of one lane or of both. A click (or Return where the chart is read) goes to that moment. Its CSV has the
/// column step, then every figure recorded; with two lanes the column lane (A, B) before them.
class CurvesView : public CurveView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit CurvesView(const FigureTable& figures) : CurveView(figures, tr("Curves")) {
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    addAction(separator);
    m_log = addOption(tr("Logarithmic axis"), false);
    m_smooth = addOption(tr("Smoothed"), false);
    m_smooth->setToolTip(tr("A moving average in which older values fade by a tenth with each row"));
    const auto leads = std::ranges::find_if(m_figures, [](const Figure& one) { return one.info->leads; });
    (leads == m_figures.end() ? m_figures.front() : *leads).action->setChecked(true);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    if (m_second) csv.text("lane");
    csv.text("step");
    if (!m_frame) return csv.endRow().str();
    for (const std::string& name : m_frame->curve->names()) csv.text(name);
    csv.endRow();
    writeLanes(csv, {}, Digits::Float);
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame) return m_chart->options().emptyText;
    return tr("Curves after %Ln updates: %1", nullptr, m_frame->countedUpdates())
        .arg(m_chart->legendTexts().join(QStringLiteral(", ")));
  }

  QWidget* createHeadWidget(QWidget* parent) override { return m_chart->createLegend(parent); }

 private:
  /// Training and test of one lane. Lanes are told apart by colour and dots, training and test by dashes.
  void addSeries(const std::shared_ptr<const Curve>& curve, int lane, std::vector<Series>& all) const {
    const FigureInfo& shown = *figure().info;
    for (const bool test : {false, true}) {
      if (test && !shown.testLabel) return;
      const std::size_t column = columnOf(*curve, shown, test);
      if (column >= curve->series() || !hasNumber(*curve, column)) continue;
      Series series;
      series.name = inLane(lane, widgets::translated(test ? shown.testLabel : shown.label));
      series.colour = lane == 1 || (lane == kOneLane && test) ? 1 : Series::kAccent;
      series.dashed = test;
      series.dotted = lane == 1;
      series.sparse = shown.sparse;
      series.curve = curve;
      series.column = column;
      all.push_back(m_smooth->isChecked() ? smoothed(series) : series);
    }
  }

  std::vector<widgets::Series> seriesNow() const {
    std::vector<Series> all;
    if (!m_frame) return all;
    for (const LaneCurve& one : lanes()) addSeries(one.curve, one.lane, all);
    return all;
  }

  /// What the record has can be chosen; what cannot be of this data is greyed.
  void offerFigures() {
    if (!m_frame) return;
    const Curve& known = *m_frame->curve;
    for (const Figure& one : m_figures) {
      const std::size_t column = columnOf(known, *one.info, false);
      const bool first = &one == &m_figures.front(), has = column < known.series();
      one.action->setVisible(first || has);
      one.action->setEnabled(first || !has || known.empty() || hasNumber(known, column));
    }
  }

  void refresh() override {
    offerFigures();
    const QAction* chosen = figure().action;
    if (!chosen->isEnabled() || !chosen->isVisible())
      return m_figures.front().action->setChecked(true);  // comes back here
    const FigureInfo& shown = *figure().info;
    m_log->setEnabled(shown.mayBeLog);
    widgets::ChartOptions options;
    options.xTitle = tr("step");
    options.wholeX = true;
    options.yTitle = figure().axis();
    options.logY = m_log->isEnabled() && m_log->isChecked();
    if (shown.zeroToOne) options.ySpan = widgets::Span{0, 1};
    const std::vector<Series> series = seriesNow();
    if (series.empty() || series.front().size() < 2) {  // room for what will come
      options.xSpan = widgets::Span{0, 100};
      if (series.empty()) options.ySpan = widgets::Span{0, 1};
      double most = 0;
      for (const Series& one : series)
        if (one.size() > 0 && std::isfinite(one.yAt(0))) most = std::max(most, one.yAt(0));
      if (shown.mayBeLog && most > 0 && !options.logY) options.ySpan = widgets::niceSpan({0, 1.2 * most});
    }
    markChanges(options, [](std::int64_t step) { return static_cast<double>(step); });
    options.emptyText = tr("The loss after each update will appear here.");
    m_chart->setOptions(options);
    m_chart->setSeries(series);
    if (m_frame) m_chart->setCursor(static_cast<double>(m_frame->step));
  }

  void seek(double step) override { goTo(std::llround(step)); }

  QAction *m_log, *m_smooth;
};

std::unique_ptr<SceneView> makeCurvesView(const FigureTable& figures) { return std::make_unique<CurvesView>(figures); }

}  // namespace perc::scenes

#include "curves.moc"
