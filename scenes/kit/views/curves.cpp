// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/curves.h"

#include "scenes/kit/csv.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace perc::scenes {
namespace {

using widgets::Series;

enum Which : std::size_t { kLoss, kAccuracy, kBalancedAccuracy, kR2, kLearningRate };
constexpr int kOneLane = -1;

/// The index of a column, or its number of columns if there is none.
std::size_t columnOf(const Curve& curve, const std::string& name) {
  const auto& names = curve.names();
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

bool hasColumn(const Curve& curve, const std::string& name) { return columnOf(curve, name) < curve.series(); }

bool hasNumber(const Curve& curve, std::size_t column) {
  return !curve.empty() && (!std::isnan(curve.value(0, column)) || !std::isnan(curve.value(curve.rows() - 1, column)));
}

}  // namespace

CurvesView::CurvesView(QWidget* parent)
    : LabView(parent), m_chart(new widgets::LineChart(this)), m_group(new QActionGroup(this)) {
  fillWith(m_chart, tr("Curves"));
  m_chart->setAccessibleDescription(m_chart->accessibleDescription() + QLatin1Char(' ') +
                                    tr("Return goes to the moment that is read."));
  addFigure(tr("Loss"), {"loss", tr("loss"), tr("training loss"), tr("test loss")});
  addFigure(tr("Accuracy"), {"accuracy", tr("accuracy"), tr("training accuracy"), tr("test accuracy")});
  addFigure(tr("Balanced accuracy"), {"balanced-accuracy", tr("balanced accuracy"), tr("training balanced accuracy"),
                                      tr("test balanced accuracy")});
  addFigure(tr("R²"), {"r2", tr("R²"), tr("training R²"), tr("test R²")});
  addFigure(tr("Learning rate"), {"learning-rate", tr("learning rate"), tr("learning rate"), {}, true});
  auto* separator = new QAction(this);
  separator->setSeparator(true);
  addAction(separator);
  m_log = addOption(tr("Logarithmic axis"), false);
  connect(m_chart, &widgets::LineChart::clicked, this, &CurvesView::seek);
  m_figures[kLoss].action->setChecked(true);
}

void CurvesView::addFigure(const QString& menuText, Figure figure) {
  figure.action = addChoice(m_group, menuText);
  m_figures.push_back(std::move(figure));
}

const CurvesView::Figure& CurvesView::figure() const {
  return *std::find_if(m_figures.begin(), m_figures.end(), [](const Figure& one) { return one.action->isChecked(); });
}

void CurvesView::setSecond(std::shared_ptr<const Frame> frame) {
  m_second = std::static_pointer_cast<const TrainingFrame>(std::move(frame));
}

/// The record of the run, beyond this moment where it went on before.
std::shared_ptr<const Curve> CurvesView::curve() const {
  const auto& known = m_frame->curve;
  return m_timeline && m_timeline->names() == known->names() && m_timeline->rows() > known->rows() ? m_timeline : known;
}

/// Training and test of one lane. Lanes are told apart by colour, thickness and name, training and test by the dashes.
void CurvesView::addSeries(const std::shared_ptr<const Curve>& curve, int lane, std::vector<Series>& all) const {
  const Figure& shown = figure();
  for (const bool test : {false, true}) {
    if (test && shown.alone) return;
    const std::size_t column =
        columnOf(*curve, shown.alone ? shown.id : (test ? "test-" : "train-") + std::string(shown.id));
    if (column >= curve->series() || (test && !hasNumber(*curve, column))) continue;
    Series series;
    series.name = test ? shown.test : shown.training;
    if (lane != kOneLane) series.name = (lane == 0 ? tr("A %1") : tr("B %1")).arg(series.name);
    series.heavy = lane == 1;
    series.colour = lane == 1 || (lane == kOneLane && test) ? 1 : Series::kAccent;
    series.dashed = test;
    series.curve = curve;
    series.column = column;
    all.push_back(std::move(series));
  }
}

std::vector<Series> CurvesView::seriesNow() const {
  std::vector<Series> all;
  if (m_frame) addSeries(curve(), m_second ? 0 : kOneLane, all);
  if (m_frame && m_second) addSeries(m_second->curve, 1, all);
  return all;
}

/// What the record has can be chosen; what cannot be of this data is greyed.
void CurvesView::offerFigures() {
  const bool classes = !m_frame || !m_frame->classNames.empty();
  m_figures[kAccuracy].action->setEnabled(classes);
  m_figures[kBalancedAccuracy].action->setEnabled(classes);
  m_figures[kR2].action->setEnabled(!classes || !m_frame);
  if (!m_frame) return;
  for (Figure& one : m_figures)
    one.action->setVisible(&one == &m_figures[kLoss] ||
                           hasColumn(*m_frame->curve, one.alone ? one.id : "train-" + std::string(one.id)));
}

void CurvesView::refresh() {
  offerFigures();
  const QAction* chosen = figure().action;
  if (!chosen->isEnabled() || !chosen->isVisible())
    return m_figures[kLoss].action->setChecked(true);  // comes back here
  const bool loss = chosen == m_figures[kLoss].action, rate = chosen == m_figures[kLearningRate].action;
  m_log->setEnabled(loss || rate);
  widgets::ChartOptions options;
  options.xTitle = !m_frame || m_frame->updates == m_frame->step ? tr("update") : tr("step");
  options.yTitle = figure().axis;
  options.logY = m_log->isEnabled() && m_log->isChecked();
  if (!loss && !rate && (!m_frame || !m_frame->classNames.empty())) options.ySpan = widgets::Span{0, 1};
  const std::vector<Series> series = seriesNow();
  if (!series.empty() && series.front().size() < 2) {  // room for what will come
    options.xSpan = widgets::Span{0, 100};
    double most = 0;
    for (const Series& one : series)
      if (one.size() > 0 && std::isfinite(one.yAt(0))) most = std::max(most, one.yAt(0));
    if ((loss || rate) && most > 0 && !options.logY) options.ySpan = widgets::niceSpan({0, 1.2 * most});
  }
  options.emptyText = tr("The loss after each update will appear here.");
  m_chart->setOptions(options);
  m_chart->setSeries(series);
  if (m_frame) m_chart->setCursor(static_cast<double>(m_frame->step));
}

void CurvesView::seek(double step) {
  if (!m_frame) return;
  const auto known = curve();
  const std::int64_t last = known->empty() ? m_frame->step : std::max(m_frame->step, known->step(known->rows() - 1));
  emit requested(request::Seek{std::clamp<std::int64_t>(std::llround(step), 0, last)});
}

/// The chart leaves Return to us.
void CurvesView::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!enter || !m_chart->readingPosition()) return SceneView::keyPressEvent(event);
  seek(*m_chart->readingPosition());
}

void CurvesView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_chart->render(painter, rect, theme);
}

std::string CurvesView::csv() const {
  data::CsvWriter csv;
  if (m_second) csv.text("lane");
  csv.text("step");
  if (!m_frame) return csv.endRow().str();
  const auto first = curve();
  for (const std::string& name : first->names()) csv.text(name);
  csv.endRow();
  writeCurve(csv, *first, m_second ? Lead{"A"} : Lead());
  if (m_second) writeCurve(csv, *m_second->curve, {"B"});
  return csv.str();
}

QString CurvesView::describe() const {
  if (!m_frame) return m_chart->options().emptyText;
  return tr("Curves after %Ln updates: %1", nullptr, m_frame->countedUpdates())
      .arg(m_chart->legendTexts().join(QStringLiteral(", ")));
}

QWidget* CurvesView::createHeadWidget(QWidget* parent) { return m_chart->createLegend(parent); }

}  // namespace perc::scenes
