// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/figures.h"
#include "scenes/evaluation/view/views.h"
#include "scenes/kit/compared_view.h"
#include "scenes/kit/csv.h"
#include "scenes/kit/look_choice.h"
#include "widgets/paint/text.h"

#include <QToolButton>
#include <algorithm>

namespace perc::evaluation {

using scenes::Variant;
using widgets::Series;
using widgets::SmallTable;
using widgets::translated;

/// Settings side by side from the same seeds (resampling, weights, none of them), by any figure: its course, and a
/// table in which what a better threshold gains stands beside what is gained by them and what calibration pays for it.
/// Its CSV: setting, seed, step, then every figure recorded.
class StrategiesView : public scenes::ComparedView<EvaluationFrame> {
  Q_OBJECT
 public:
  StrategiesView()
      : ComparedView({declarations(), {}, "resampling", {"model", "model=scores"}}, tr("Strategies"),
                     tr("How resampling, weights and the threshold compare will appear here.")),
        m_by(new scenes::LookChoice(*param::find(declarations(), kComparedId), this)) {
    widgets::ChartOptions options = m_chart->options();
    options.xTitle = tr("step");
    m_chart->setOptions(options);
  }

  std::string csv() const override {
    std::vector<const Variant*> all;
    for (const Variant& variant : m_variants) all.push_back(&variant);
    return scenes::variantsCsv(all, figureTable().columns(), scenes::Digits::Float);
  }
  QString describe() const override { return m_frame ? m_table->spokenValue() : m_chart->options().emptyText; }
  QString subtitle() const override {
    return m_frame && !m_variants.empty() ? tr("%Ln seeds", nullptr, static_cast<int>(m_variants.front().seeds.size()))
                                          : QString();
  }
  QWidget* createHeadWidget(QWidget* parent) override { return m_by->makeButton(parent); }

 private:
  void refresh() override {
    if (!m_frame) return;
    m_variants = scenes::variantsOf(m_frame->curve, m_cohort.get(), m_lane);
    m_by->show(static_cast<int>(m_frame->judging.compared));
    const CohortSettings& asked = m_frame->cohort;
    m_tools->setValues(param::Values(declarations()), asked.variants, asked.seeds);
    const BandColumns columns = comparedColumns(m_frame->judging.compared);
    widgets::ChartOptions options = m_chart->options();
    options.yTitle = m_by->text(static_cast<int>(m_frame->judging.compared));
    m_chart->setOptions(options);
    std::vector<Series> all;
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
      std::vector<Series> series = scenes::seriesOf(m_variants[i], i, columns);
      if (!series.empty()) series.back().name = words(m_variants[i]);
      std::move(series.begin(), series.end(), std::back_inserter(all));
    }
    m_chart->setSeries(std::move(all));
    m_table->setTable(tableNow());
  }

  QString words(const Variant& variant) const {
    return variant.settings.empty() ? tr("as set")
                                    : scenes::settingWords(declarations(), variant.settings, "resampling");
  }

  SmallTable tableNow() const {
    constexpr Compared kShown[] = {Compared::Auc, Compared::AveragePrecision, Compared::BestF1,
                                   Compared::CalibrationError};
    const QString titles[] = {tr("AUC"), tr("Average precision"), tr("Best F1"), tr("Calibration error")};
    SmallTable table;
    table.name = tr("Settings compared");
    table.wordsTitle = tr("Setting");
    for (std::size_t i = 0; i < m_variants.size(); ++i) {
      Series line;
      scenes::dress(line, i);
      table.rows.push_back({line, words(m_variants[i]), words(m_variants[i])});
    }
    for (std::size_t c = 0; c < std::size(kShown); ++c) {
      widgets::SmallTableColumn column{titles[c], {}};
      for (std::size_t i = 0; i < m_variants.size(); ++i) {
        column.cells << scenes::figureText(scenes::lastFigure(m_variants[i], comparedColumns(kShown[c]).y));
        table.rows[i].spoken += QStringLiteral(", %1 %2").arg(titles[c], column.cells.last());
      }
      table.columns.push_back(std::move(column));
    }
    table.note =
        m_variants.size() < 2
            ? tr("Add a way of resampling or weighting to compare with: it learns from the same seeds.")
            : tr("Resampling and weights move the scores; moving the threshold costs nothing, not even calibration.");
    return table;
  }

  scenes::LookChoice* m_by;
  std::vector<Variant> m_variants;
};

std::unique_ptr<scenes::SceneView> makeStrategiesView() { return std::make_unique<StrategiesView>(); }

}  // namespace perc::evaluation

#include "strategies.moc"
