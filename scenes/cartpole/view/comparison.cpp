// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/comparison.h"

#include "scenes/cartpole/view/looks.h"
#include "scenes/cartpole/warning.h"
#include "scenes/kit/comparison_tools.h"
#include "scenes/kit/csv.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <QCoreApplication>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::Series;

constexpr double kMostTable = 0.6;   ///< of the height of a file's figure
constexpr double kLegendFrom = 480;  ///< pixels of width and height at textScale 1

/// Each setting's colour and line, beside the band the cue that needs no colour.
void dress(Series& series, std::size_t variant) {
  series.colour = variant == 0 ? Series::kAccent : static_cast<int>(variant);
  series.dashed = variant == 1 || variant == 3;
  series.dotted = variant >= 2;
}

/// What decides most of what has an effect.
param::Values valuesOf(const CartPoleParams& params) {
  param::Values values(schema().declarations());
  const auto choose = [&](const char* id, auto option) {
    (void)values.set(id, param::find(values.declarations(), id)->options[static_cast<std::size_t>(option)].id);
  };
  choose("agent", params.agent);
  choose("world", params.world);
  return values;
}

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::ComparisonView", text, note, n);
}

QString spokenRow(const ComparisonRow& row, Against against, bool solvable) {
  QStringList figures;
  if (solvable && row.figures.solved == 0) figures << tr("not yet solved");
  else if (solvable)
    figures << (against == Against::Steps ? tr("solved after %1 steps") : tr("solved after %1 episodes"))
                   .arg(untilSolvedText(row.figures));
  figures << tr("mean of 100 %1").arg(meanText(row.figures));
  return tr("%1: %2").arg(row.words, figures.join(QStringLiteral(", ")));
}

QString greedyText(const VariantFigures& figures) {
  return std::isnan(figures.greedy) ? QStringLiteral("–") : widgets::numberText(figures.greedy);
}

}  // namespace

QString untilSolvedText(const VariantFigures& figures) {
  if (figures.solved == 0) return tr("not yet");
  const QString until = widgets::integerText(std::llround(figures.untilSolved));
  return figures.seeds == 1 ? until
                            : tr("%1 (%2 of %3)", "median, and how many seeds solved it")
                                  .arg(until)
                                  .arg(figures.solved)
                                  .arg(figures.seeds);
}

QString meanText(const VariantFigures& figures) {
  if (std::isnan(figures.mean)) return QStringLiteral("–");
  const QString mean = widgets::numberText(figures.mean);
  if (std::isnan(figures.low)) return mean;
  return QStringLiteral("%1 (%2 – %3)").arg(mean, widgets::numberText(figures.low), widgets::numberText(figures.high));
}

bool hasGreedy(const std::vector<ComparisonRow>& rows) {
  return std::any_of(rows.begin(), rows.end(),
                     [](const ComparisonRow& row) { return !std::isnan(row.figures.greedy); });
}

widgets::SmallTable comparisonTable(const std::vector<ComparisonRow>& rows, Against against, bool solvable) {
  widgets::SmallTable table;
  table.name = tr("Settings compared");
  table.wordsTitle = tr("Setting");
  for (const ComparisonRow& row : rows) table.rows.push_back({row.line, row.words, spokenRow(row, against, solvable)});
  const auto add = [&](const QString& title, QString (*text)(const VariantFigures&)) {
    widgets::SmallTableColumn column{title, {}};
    for (const ComparisonRow& row : rows) column.cells << text(row.figures);
    table.columns.push_back(std::move(column));
  };
  const QString solved = widgets::briefText(kSolvedReturn);
  if (solvable)
    add(against == Against::Steps ? tr("Steps to %1").arg(solved) : tr("Episodes to %1").arg(solved), untilSolvedText);
  add(tr("Mean of 100"), meanText);
  if (hasGreedy(rows)) add(tr("Greedy"), greedyText);
  return table;
}

widgets::SmallTableWidget* makeComparisonTable(QWidget* parent) {
  auto* table = new widgets::SmallTableWidget(parent);
  const QString remove = tr("Remove %1");
  table->setAccessibleName(tr("Settings compared"));
  table->setRemoveTexts(remove, tr("%1. The run starts anew.").arg(remove));
  return table;
}

ComparisonView::ComparisonView(QWidget* parent)
    : LabView(parent),
      m_chart(new widgets::LineChart(this)),
      m_table(makeComparisonTable(this)),
      m_tools(
          new scenes::ComparisonTools({schema().declarations(), ownIds(), "agent", {"task", "agent=replay"}}, this)) {
  QVBoxLayout* column = makeColumn(4);
  column->addWidget(m_chart, 1);
  column->addWidget(m_table);
  column->addWidget(m_tools);
  readBy(m_chart, tr("Comparison"));
  m_against = new scenes::LookChoice(look("against"), this);
  connect(m_table, &widgets::SmallTableWidget::removed, m_tools, &scenes::ComparisonTools::remove);
  connect(m_tools, &scenes::ComparisonTools::requested, this, &ComparisonView::requested);
  connect(m_chart, &widgets::LineChart::clicked, this, &ComparisonView::seek);
  widgets::ChartOptions options;
  options.xTitle = tr("training step");
  options.yTitle = tr("mean of 100 returns");
  options.emptyText = tr("How settings learn from the same seeds will appear here.");
  m_chart->setOptions(options);
}

void ComparisonView::setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) {
  m_cohort = std::move(cohort);
  m_lane = lane;
}

void ComparisonView::refresh() {
  if (!m_frame) return;
  m_variants = variantsOf(*m_frame, m_cohort.get(), m_lane);
  m_against->show(static_cast<int>(m_frame->params.against));
  m_tools->setValues(valuesOf(m_frame->params), m_frame->params.variants, m_frame->params.seeds);
  m_chart->setOptions(optionsNow());
  std::vector<Series> all;
  for (std::size_t i = 0; i < variants().size(); ++i) addSeries(i, all);
  m_chart->setSeries(std::move(all));
  m_chart->setCursor(
      static_cast<double>(m_frame->params.against == Against::Episodes ? m_frame->episodes : m_frame->trainingSteps));
  m_table->setTable(tableNow());
}

QString ComparisonView::subtitle() const { return m_frame ? trainingWorld(m_frame->params) : QString(); }

/// The band and its middle, or with one seed (or before there is a band) the first seed's own line.
void ComparisonView::addSeries(std::size_t variant, std::vector<Series>& all) const {
  const Variant& one = variants()[variant];
  const Against against = m_frame->params.against;
  std::vector<Series> series = bandSeries(one, 0);
  if (!series.empty()) series.front().name.clear();  // the table's note says what bands are
  if (series.empty()) {
    if (one.seeds.empty() || !one.seeds.front()) return;
    Series line;
    line.curve = one.seeds.front();
    line.column = kMeanReturn;
    line.xColumn = columnOf(against);
    line.sparse = true;
    series.push_back(std::move(line));
  }
  series.back().name = variantWords(one);
  for (Series& each : series) {
    dress(each, variant);
    all.push_back(std::move(each));
  }
}

widgets::ChartOptions ComparisonView::optionsNow() const {
  widgets::ChartOptions options = m_chart->options();
  const CartPoleParams& params = m_frame->params;
  const bool episodes = params.against == Against::Episodes;
  options.xTitle = episodes ? tr("episode") : tr("training step");
  options.yTitle = tr("mean of 100 returns in %1").arg(trainingWorld(params));
  options.references.clear();
  options.ySpan.reset();
  if (canBeSolved(params)) {
    options.references.push_back({kSolvedReturn, tr("solved: %1").arg(widgets::briefText(kSolvedReturn))});
    options.ySpan = widgets::Span{0, static_cast<double>(params.stepLimit)};
  }
  return options;
}

/// Where there is room for it: the table says whose line is whose too.
void ComparisonView::showLegend(const QSizeF& size, const widgets::Theme& theme) {
  widgets::ChartOptions options = m_chart->options();
  options.legend = size.height() >= theme.text(kLegendFrom) && size.width() >= theme.text(kLegendFrom);
  m_chart->setOptions(options);
}

void ComparisonView::resizeEvent(QResizeEvent* event) {
  SceneView::resizeEvent(event);
  showLegend(size(), widgets::themeOf(this));
}

QString ComparisonView::noteOf(bool greedy) const {
  if (variants().size() < 2) return tr("Add an algorithm or a setting to compare with: it learns from the same seeds.");
  QStringList notes;
  if (m_frame->params.against == Against::Steps && !variants().front().band.empty())
    notes << tr("Lines: interquartile mean of the seeds; bands: its 95 % interval.");
  if (greedy) notes << tr("Greedy: the last evaluation, without exploring.");
  const auto other = [](const Variant& variant) { return changesWorld(variant.settings); };
  if (std::any_of(variants().begin(), variants().end(), other))
    notes << tr(
        "The worlds differ: a rule can score 43 in one and 445 in another, so these scores are not comparable.");
  return notes.join(QLatin1Char(' '));
}

widgets::SmallTable ComparisonView::tableNow() {
  const Against against = m_frame->params.against;
  std::vector<ComparisonRow> rows;
  m_solved.resize(variants().size());
  for (std::size_t i = 0; i < variants().size(); ++i) {
    const Variant& variant = variants()[i];
    m_solved[i].resize(variant.seeds.size());
    for (std::size_t k = 0; k < variant.seeds.size(); ++k) m_solved[i][k].update(*variant.seeds[k]);
    ComparisonRow row;
    dress(row.line, i);
    row.words = variantWords(variant);
    row.figures = figuresOf(variant, m_solved[i], against);
    rows.push_back(std::move(row));
  }
  widgets::SmallTable table = comparisonTable(rows, against, canBeSolved(m_frame->params));
  table.note = noteOf(hasGreedy(rows));
  return table;
}

/// A moment of the run; the others have been there too.
void ComparisonView::seek(double x) {
  if (!m_frame || !m_frame->curve || m_frame->curve->empty()) return;
  const Curve& known = *m_frame->curve;
  std::size_t row = 0;
  while (row + 1 < known.rows() && static_cast<double>(known.value(row, columnOf(m_frame->params.against))) < x) ++row;
  emit requested(request::Seek{known.step(row)});
}

void ComparisonView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  showLegend(rect.size(), theme);
  const widgets::SmallTable& table = m_table->table();
  const double below = std::min(widgets::smallTableHeight(table, rect.width(), theme), kMostTable * rect.height());
  m_chart->render(painter, rect.adjusted(0, 0, 0, -below - theme.text(4)), theme);
  if (!table.rows.empty())
    widgets::paintSmallTable(painter, QRectF(rect.left(), rect.bottom() - below, rect.width(), below), table, theme);
  showLegend(size(), widgets::themeOf(this));
}

std::string ComparisonView::csv() const {
  data::CsvWriter csv;
  csv.text("setting");
  csv.text("seed");
  csv.text("step");
  for (const std::string& name : figureTable().columns()) csv.text(name);
  csv.endRow();
  if (!m_frame) return csv.str();
  for (const Variant& variant : variants())
    for (std::size_t seed = 0; seed < variant.seeds.size(); ++seed)
      scenes::writeCurve(csv, *variant.seeds[seed], {variant.settings, std::to_string(seed + 1)},
                         scenes::Digits::Double);
  return csv.str();
}

QString ComparisonView::describe() const {
  if (!m_frame || variants().empty()) return m_chart->options().emptyText;
  const int seeds = static_cast<int>(variants().front().seeds.size());
  const QString said =
      tr("%1, %2: %3").arg(trainingWorld(m_frame->params), tr("%Ln seeds", nullptr, seeds), m_table->spokenValue());
  return m_table->table().note.isEmpty() ? said : said + QStringLiteral(". ") + m_table->table().note;
}

QWidget* ComparisonView::createHeadWidget(QWidget* parent) { return m_against->makeButton(parent); }

}  // namespace perc::cartpole
