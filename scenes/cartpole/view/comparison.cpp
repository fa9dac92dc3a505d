// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/comparison_table.h"
#include "scenes/cartpole/view/variants.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/cartpole/warning.h"
#include "scenes/kit/compared_view.h"
#include "scenes/kit/csv.h"
#include "scenes/kit/look_choice.h"
#include "widgets/paint/text.h"

#include <QToolButton>
#include <algorithm>
#include <vector>

namespace perc::cartpole {
namespace {

using widgets::ChartOptions;
using widgets::Series;
using widgets::SmallTable;

constexpr double kLegendFrom = 480;  ///< pixels of width and height at textScale 1

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

}  // namespace

/// Up to four settings side by side from the same seeds: the mean of the last 100 returns of each (with several seeds
/// the interquartile mean and its band), a table of how soon each solved the task and where it stands, and what adds
/// and removes settings. Its CSV has the columns setting, seed, step, then every figure recorded.
class ComparisonView : public scenes::ComparedView<CartPoleFrame> {
  Q_OBJECT
 public:
  ComparisonView()
      : ComparedView({schema().declarations(), {.own = ownIds()}, "agent", {"task", "agent=replay"}}, tr("Comparison"),
                     tr("How settings learn from the same seeds will appear here.")),
        m_against(new scenes::LookChoice(look("against"), this)) {
    connect(m_chart, &widgets::LineChart::clicked, this, &ComparisonView::seek);
    ChartOptions options = m_chart->options();
    options.xTitle = tr("training step");
    options.yTitle = tr("mean of 100 returns");
    m_chart->setOptions(options);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    showLegend(rect.size(), theme);
    ComparedView::render(painter, rect, theme);
    showLegend(size(), widgets::themeOf(this));
  }

  std::string csv() const override {
    std::vector<const scenes::Variant*> all;
    for (const Variant& variant : variants()) all.push_back(&variant);
    return scenes::variantsCsv(all, figureTable().columns(), scenes::Digits::Double);
  }

  QString describe() const override {
    if (!m_frame || variants().empty()) return m_chart->options().emptyText;
    const int seeds = static_cast<int>(variants().front().seeds.size());
    const QString said =
        tr("%1, %2: %3").arg(trainingWorld(m_frame->params), tr("%Ln seeds", nullptr, seeds), m_table->spokenValue());
    return m_table->table().note.isEmpty() ? said : said + QStringLiteral(". ") + m_table->table().note;
  }

  QString subtitle() const override { return m_frame ? trainingWorld(m_frame->params) : QString(); }
  QWidget* createHeadWidget(QWidget* parent) override { return m_against->makeButton(parent); }

 protected:
  void resizeEvent(QResizeEvent* event) override {
    SceneView::resizeEvent(event);
    showLegend(size(), widgets::themeOf(this));
  }

 private:
  void refresh() override {
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

  const std::vector<Variant>& variants() const { return m_variants; }

  /// The band and its middle, or with one seed (or before there is a band) the first seed's own line.
  void addSeries(std::size_t variant, std::vector<Series>& all) const {
    const Variant& one = variants()[variant];
    const Against against = m_frame->params.against;
    std::vector<Series> series = scenes::seriesOf(one, variant, {columnOf(against), kMeanReturn});
    if (series.empty()) return;
    series.back().name = variantWords(one);
    for (Series& each : series) all.push_back(std::move(each));  // the table's note says what bands are
  }

  ChartOptions optionsNow() const {
    ChartOptions options = m_chart->options();
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
  void showLegend(const QSizeF& size, const widgets::Theme& theme) {
    ChartOptions options = m_chart->options();
    options.legend = size.height() >= theme.text(kLegendFrom) && size.width() >= theme.text(kLegendFrom);
    m_chart->setOptions(options);
  }

  SmallTable tableNow() {
    const Against against = m_frame->params.against;
    std::vector<ComparisonRow> rows;
    m_solved.resize(variants().size());
    for (std::size_t i = 0; i < variants().size(); ++i) {
      const Variant& variant = variants()[i];
      m_solved[i].resize(variant.seeds.size());
      for (std::size_t k = 0; k < variant.seeds.size(); ++k) m_solved[i][k].update(*variant.seeds[k]);
      ComparisonRow row;
      scenes::dress(row.line, i);
      row.words = variantWords(variant);
      row.figures = figuresOf(variant, m_solved[i], against);
      rows.push_back(std::move(row));
    }
    SmallTable table = comparisonTable(rows, against, canBeSolved(m_frame->params));
    table.note = noteOf(hasGreedy(rows));
    return table;
  }

  QString noteOf(bool greedy) const {
    if (variants().size() < 2)
      return tr("Add an algorithm or a setting to compare with: it learns from the same seeds.");
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

  /// A moment of the run; the others have been there too.
  void seek(double x) {
    if (!m_frame || !m_frame->curve || m_frame->curve->empty()) return;
    const Curve& known = *m_frame->curve;
    std::size_t row = 0;
    while (row + 1 < known.rows() && static_cast<double>(known.value(row, columnOf(m_frame->params.against))) < x)
      ++row;
    emit requested(request::Seek{known.step(row)});
  }

  scenes::LookChoice* m_against;
  std::vector<std::vector<FirstSolved>> m_solved;  ///< of each seed of each variant
  std::vector<Variant> m_variants;
};

std::unique_ptr<scenes::SceneView> makeComparisonView() { return std::make_unique<ComparisonView>(); }

}  // namespace perc::cartpole

#include "comparison.moc"
