// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/metrics/conventions.h"
#include "scenes/evaluation/view/facts.h"
#include "scenes/evaluation/view/linked_view.h"
#include "scenes/evaluation/view/views.h"
#include "scenes/kit/look_choice.h"
#include "widgets/paint/text.h"
#include "widgets/table/data_table.h"

#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::evaluation {

using widgets::Fact;
using widgets::translated;

namespace {

/// What other tools report for these predictions.
std::vector<metrics::Report> reportsOf(const learn::Judged& j, double threshold) {
  if (j.size() == 0) return {};
  if (j.isRegression()) return metrics::valueReports({j.truth, j.value});
  const metrics::Scored& s = j.scored;
  if (s.classes() > 2) {
    metrics::ClassPredictions all{s.truth, metrics::predicted(s, threshold), s.classNames, {}, {}};
    if (!s.hasProbabilities()) return metrics::classReports(all);
    const auto classes = static_cast<std::size_t>(s.classes());
    all.scores.resize(s.size() * classes);
    for (std::size_t k = 0; k < classes; ++k) {
      const std::vector<double> p = metrics::probabilitiesOf(s, static_cast<int>(k));
      for (std::size_t i = 0; i < p.size(); ++i) all.scores[i * classes + k] = p[i];
    }
    return metrics::classReports(all);
  }
  metrics::BinaryScores two{metrics::scoresOf(s, s.positive),
                            metrics::isOf(s, s.positive),
                            threshold,
                            s.classNames[static_cast<std::size_t>(1 - s.positive)],
                            s.classNames[static_cast<std::size_t>(s.positive)],
                            j.folds};
  for (double& score : two.scores) score = metrics::threshold(s.kind, score);  // what other tools are given
  return metrics::reports(two);
}

QString said(const metrics::Measure& value) {
  return std::isnan(value.value) ? translated(PERC_TR("undefined")) : widgets::numberText(value.value, 4);
}

}  // namespace

/// A view of facts, each told in full when it is chosen.
class FactView : public LinkedView {
  Q_OBJECT
 public:
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_table->render(painter, rect, theme);
  }
  QString describe() const override { return m_table->facts().empty() ? m_nothing : m_table->spokenValue(); }

 protected:
  FactView(const QString& name, const QString& nothing) : m_table(new widgets::FactTable(this)), m_nothing(nothing) {
    fillWith(m_table, name, m_table->table());
    m_table->setNothing(nothing);
  }
  widgets::FactTable* m_table;

 private:
  QString m_nothing;
};

/// All figures with their formulas, as this program has them or by any other tool's conventions. Its CSV: figure,
/// value.
class FiguresView : public FactView {
  Q_OBJECT
 public:
  FiguresView()
      : FactView(tr("Figures"), tr("All figures, each with its formula and the live counts in it, will appear here.")),
        m_tools(new QActionGroup(this)) {
    addChoice(m_tools, tr("As here"));
    for (const auto& all : {metrics::conventions(), metrics::classConventions(), metrics::valueConventions()})
      for (const metrics::Convention& one : all)
        if (const QString tool = QString::fromUtf8(one.tool); !m_names.contains(tool)) {
          m_names << tool;
          addChoice(m_tools, tr("As %1").arg(tool));
        }
    m_tools->actions().first()->setChecked(true);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("figure").text("value").endRow();
    if (!m_frame) return csv.str();
    for (const Metric& metric : m_frame->metrics)
      if (!std::isnan(metric.value) || metric.undefined) csv.text(metric.id).number(metric.value).endRow();
    return csv.str();
  }
  QString subtitle() const override {
    return hasThreshold() ? tr("at threshold %1").arg(widgets::numberText(threshold())) : samplesWords();
  }
  QWidget* createHeadWidget(QWidget* parent) override {
    return scenes::makeMenuButton(m_tools, {}, tr("Figures: %1"), tr("By whose conventions"), parent);
  }

 private:
  void refresh() override {
    if (!judged()) return;
    const auto tool = m_tools->actions().indexOf(m_tools->checkedAction());
    m_table->setFacts({tr("Figure"), tr("Value")}, {false, true},
                      tool == 0 ? factsOf(*judged(), m_frame->judging, threshold()) : factsAs(m_names[tool - 1]));
  }

  std::vector<Fact> factsAs(const QString& tool) const {
    std::vector<Fact> facts;
    for (const metrics::Report& report : reportsOf(*judged(), threshold())) {
      if (QString::fromUtf8(report.tool) != tool) continue;
      const QString figure = translated(report.figure);
      facts.push_back({{figure, said(report.value)},
                       {tr("%1: %2").arg(tool, figure),
                        {tr("it says %1, this program %2").arg(said(report.value), said(report.ours))},
                        translated(report.convention)}});
    }
    return facts;
  }

  QActionGroup* m_tools;
  QStringList m_names;  ///< of the tools, from the second choice on
};

/// What other tools report for the same predictions, and by which convention. Its CSV: id, tool, figure, value, ours.
class ConventionsView : public FactView {
  Q_OBJECT
 public:
  ConventionsView()
      : FactView(tr("Why does R say something else?"),
                 tr("What other tools report for the same predictions, and why, will appear here.")) {
    m_all = addOption(tr("Also where it makes no difference"), false);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("id").text("tool").text("figure").text("value").text("ours").endRow();
    for (const metrics::Report& report : m_reports)
      csv.text(report.id)
          .text(report.tool)
          .text(report.figure)
          .number(report.value.value)
          .number(report.ours.value)
          .endRow();
    return csv.str();
  }
  QString subtitle() const override {
    if (m_reports.empty()) return {};
    const auto others = std::count_if(m_reports.begin(), m_reports.end(), [](const auto& r) { return !r.same; });
    return tr("%1 of %2 conventions make a difference here")
        .arg(widgets::integerText(others), widgets::integerText(static_cast<qint64>(m_reports.size())));
  }

 private:
  /// All tools over all samples are more than a hand can wait for: when it lets go there is a new frame.
  void thresholdMoved() override {}

  void refresh() override {
    if (!judged()) return;
    m_reports = reportsOf(*judged(), threshold());
    std::vector<Fact> facts;
    for (const metrics::Report& report : m_reports) {
      if (report.same && !m_all->isChecked()) continue;
      const QString figure = translated(report.figure);
      facts.push_back({{QString::fromUtf8(report.tool), said(report.value), said(report.ours), figure},
                       {tr("%1: %2").arg(QString::fromUtf8(report.tool), figure),
                        {tr("it says %1, this program %2").arg(said(report.value), said(report.ours))},
                        translated(report.convention)}});
    }
    m_table->setFacts({tr("Tool"), tr("It says"), tr("Here"), tr("Figure")}, {false, true, true, false},
                      std::move(facts));
  }

  QAction* m_all;
  std::vector<metrics::Report> m_reports;
};

std::unique_ptr<scenes::SceneView> makeFiguresView() { return std::make_unique<FiguresView>(); }
std::unique_ptr<scenes::SceneView> makeConventionsView() { return std::make_unique<ConventionsView>(); }

}  // namespace perc::evaluation

#include "fact_views.moc"
