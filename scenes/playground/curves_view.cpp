// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/curves_view.h"

#include "core/data/csv_writer.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <QActionGroup>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace perc::playground {
namespace {

using widgets::Series;

constexpr std::size_t kLoss = 0;  // of the actions: accuracy and R² follow

bool hasNumber(const Curve& curve, std::size_t column) {
  return !curve.empty() && (!std::isnan(curve.value(0, column)) || !std::isnan(curve.value(curve.rows() - 1, column)));
}

}  // namespace

CurvesView::CurvesView(QWidget* parent)
    : SceneView(parent), m_chart(new widgets::LineChart(this)), m_figures(new QActionGroup(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_chart);
  setFocusProxy(m_chart);
  m_chart->setAccessibleName(tr("Curves"));
  addFigure(tr("Loss"), "loss");
  addFigure(tr("Accuracy"), "accuracy");
  addFigure(tr("Balanced accuracy"), "balanced-accuracy");
  addFigure(tr("R²"), "r2");
  m_figures->actions()[kLoss]->setChecked(true);
  for (QAction* figure : m_figures->actions())
    connect(figure, &QAction::toggled, this, [this](bool on) {
      if (on) refresh();
    });
  auto* separator = new QAction(this);
  separator->setSeparator(true);
  addAction(separator);
  m_log = new QAction(tr("Logarithmic axis"), this);
  m_log->setCheckable(true);
  connect(m_log, &QAction::toggled, this, &CurvesView::refresh);
  addAction(m_log);
  refresh();
}

void CurvesView::addFigure(const QString& text, const char* id) {
  auto* action = new QAction(text, m_figures);
  action->setCheckable(true);
  action->setData(QLatin1String(id));
  addAction(action);
}

void CurvesView::setFrame(std::shared_ptr<const Frame> frame) {
  m_frame = std::static_pointer_cast<const PlaygroundFrame>(std::move(frame));
  refresh();
}

/// The record of the run, beyond this moment where it went on before.
std::shared_ptr<const Curve> CurvesView::curve() const {
  const auto& known = m_frame->curve;
  return m_timeline && m_timeline->names() == known->names() && m_timeline->rows() > known->rows() ? m_timeline : known;
}

std::vector<Series> CurvesView::seriesNow() const {
  std::vector<Series> all;
  if (!m_frame) return all;
  const auto shown = curve();
  const std::string figure = m_figures->checkedAction()->data().toString().toStdString();
  const QString text = m_figures->checkedAction()->text();
  for (const bool test : {false, true}) {
    const auto& names = shown->names();
    const auto found = std::find(names.begin(), names.end(), (test ? "test-" : "train-") + figure);
    if (found == names.end()) continue;
    const auto column = static_cast<std::size_t>(found - names.begin());
    if (test && !hasNumber(*shown, column)) continue;
    Series series;
    const QString lower = text == QStringLiteral("R²") ? text : text.toLower();
    series.name = test ? tr("test %1").arg(lower) : tr("training %1").arg(lower);
    series.colour = test ? 1 : Series::kAccent;
    series.dashed = test;
    series.curve = shown;
    series.column = column;
    all.push_back(std::move(series));
  }
  return all;
}

void CurvesView::refresh() {
  const bool classes = !m_frame || !m_frame->classNames.empty();
  m_figures->actions()[1]->setEnabled(classes);
  m_figures->actions()[2]->setEnabled(classes);
  m_figures->actions()[3]->setEnabled(!classes || !m_frame);
  if (!m_figures->checkedAction()->isEnabled()) return m_figures->actions()[kLoss]->setChecked(true);  // comes back here
  const QAction* figure = m_figures->checkedAction();
  const bool loss = figure == m_figures->actions()[kLoss];
  m_log->setEnabled(loss);
  widgets::ChartOptions options;
  options.xTitle = tr("update");
  options.yTitle = figure->text().toLower();
  options.logY = loss && m_log->isChecked();
  if (classes && !loss) options.ySpan = widgets::Span{0, 1};
  const std::vector<Series> series = seriesNow();
  if (!series.empty() && series.front().size() < 2) {  // room for what will come
    options.xSpan = widgets::Span{0, 100};
    double most = 0;
    for (const Series& one : series)
      if (std::isfinite(one.yAt(0))) most = std::max(most, one.yAt(0));
    if (loss && most > 0 && !options.logY) options.ySpan = widgets::niceSpan({0, 1.2 * most});
  }
  options.emptyText = tr("The loss after each update will appear here.");
  m_chart->setOptions(options);
  m_chart->setSeries(series);
  if (m_frame) m_chart->setCursor(static_cast<double>(m_frame->step));
}

void CurvesView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_chart->render(painter, rect, theme);
}

std::string CurvesView::csv() const {
  data::CsvWriter csv;
  csv.text("step");
  if (!m_frame) return csv.endRow().str();
  const auto shown = curve();
  for (const std::string& name : shown->names()) csv.text(name);
  csv.endRow();
  for (std::size_t row = 0; row < shown->rows(); ++row) {
    csv.number(static_cast<double>(shown->step(row)));
    for (std::size_t i = 0; i < shown->series(); ++i) csv.number(shown->value(row, i));
    csv.endRow();
  }
  return csv.str();
}

QString CurvesView::describe() const {
  if (!m_frame) return m_chart->options().emptyText;
  return tr("Curves after %Ln updates: %1", nullptr, m_frame->countedSteps()).arg(m_chart->legendTexts().join(QStringLiteral(", ")));
}

QWidget* CurvesView::createHeadWidget(QWidget* parent) { return m_chart->createLegend(parent); }

}  // namespace perc::playground
