// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/lab_view.h"
#include "scenes/landscape/view/charts.h"
#include "scenes/landscape/view/views.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <QAction>

namespace perc::landscape_lab {

class ChartView : public scenes::LabView<LandscapeFrame> {
  Q_OBJECT
 public:
  explicit ChartView(const ChartKind& kind) : m_kind(kind), m_chart(new widgets::LineChart(this)) {
    fillWith(m_chart, widgets::translated(kind.name));
    if (kind.mayBeLog) m_log = addOption(tr("Logarithmic"), kind.log);
    widgets::ChartOptions options;
    options.emptyText = widgets::translated(kind.coming);
    m_chart->setOptions(options);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }
  std::string csv() const override { return m_frame ? m_kind.csv(*m_frame) : std::string(); }
  QString describe() const override {
    return m_frame ? widgets::translated(m_kind.name) + QStringLiteral(": ") + m_words
                   : widgets::translated(m_kind.coming);
  }
  Message whyEmpty() const override { return m_problem; }
  QString subtitle() const override { return m_subtitle; }

 private:
  void refresh() override {
    if (!m_frame) return;
    ChartModel model = m_kind.build(*m_frame, m_log && m_log->isChecked());
    m_problem = model.problem;
    model.options.emptyText = m_problem.empty() ? widgets::translated(m_kind.coming) : said(m_problem);
    m_words = model.series.empty() ? model.options.emptyText : model.words;
    m_subtitle = model.subtitle;
    m_chart->setOptions(model.options);
    m_chart->setSeries(std::move(model.series));
    m_chart->setCursor(model.cursor);
  }

  const ChartKind& m_kind;
  widgets::LineChart* m_chart;
  QAction* m_log = nullptr;
  QString m_words, m_subtitle;
  Message m_problem;
};

std::unique_ptr<scenes::SceneView> makeChartView(const ChartKind& kind) { return std::make_unique<ChartView>(kind); }

}  // namespace perc::landscape_lab

#include "plain_chart.moc"
