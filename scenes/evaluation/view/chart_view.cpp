// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/view/charts.h"
#include "scenes/evaluation/view/linked_view.h"
#include "scenes/evaluation/view/views.h"
#include "widgets/paint/text.h"
#include "widgets/plot/path_chart.h"

namespace perc::evaluation {

using widgets::numberText;
using widgets::translated;

/// Any of the linked charts: built anew for a frame, while only its place follows the threshold. Of charts of samples a
/// place is a sample, and choosing it marks it in all views.
class ChartView : public LinkedView {
  Q_OBJECT
 public:
  explicit ChartView(const ChartKind& kind) : m_kind(kind), m_chart(new widgets::PathChart(this)) {
    fillWith(m_chart, translated(kind.name));
    m_chart->setEmptyText(translated(kind.empty));
    for (const ChartToggle& toggle : kind.toggles) m_toggles.push_back(addOption(translated(toggle.text), toggle.on));
    connect(m_chart, &widgets::PathChart::dragged, this, &ChartView::go);
    connect(m_chart, &widgets::PathChart::released, this, [this] {
      if (m_kind.places == Places::Thresholds) letGo();
    });
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }
  std::string csv() const override { return m_frame ? m_kind.csv(*m_frame) : std::string(); }
  QString describe() const override {
    if (!m_frame) return translated(m_kind.empty);
    return translated(m_kind.name) + QStringLiteral(": ") + m_chart->spokenValue();
  }
  QString subtitle() const override {
    return m_kind.places == Places::Added ? QString() : samplesWords();  // it is of what is learned from
  }

 protected:
  void thresholdMoved() override {
    if (m_kind.places == Places::Thresholds) showPlace();
  }
  void selectionChanged() override {
    if (m_kind.places != Places::Thresholds) showPlace();
  }

 private:
  using Places = ChartKind::Places;

  void refresh() override {
    if (!m_frame) return;
    ChartLook look{{}, m_sample};
    for (const QAction* toggle : m_toggles) look.on.push_back(toggle->isChecked());
    m_chart->setModel(m_kind.build(*m_frame, look));
    showPlace();
  }

  void showPlace() {
    if (!m_frame) return;
    if (m_kind.places != Places::Thresholds) m_chart->setPlace(m_sample, m_kind.words(*m_frame, m_sample));
    else if (hasThreshold()) m_chart->setPlace(place(), words(), threshold());
  }

  void go(std::size_t place) {
    if (m_kind.places == Places::Thresholds) return drag(thresholdAt(place));
    m_sample = place;
    refresh();
    if (m_kind.places == Places::Added || !judged()) return;
    const auto& samples = judged()->isRegression() ? judged()->samples : judged()->scored.samples;
    if (place < samples.size()) mark({samples[place]});
  }

  /// Of the place, in the words of the axes; what they do not say, the matrix does.
  QString words() const {
    const widgets::PathModel& model = m_chart->model();
    if (model.upright || place() >= model.path.size()) return thresholdWords();
    const QPointF at = model.path[place()];
    const QString y = QStringLiteral("%1 %2").arg(model.options.yTitle, numberText(at.y()));
    const QString said = tr("threshold %1").arg(numberText(threshold()));
    if (model.exact) return QStringLiteral("%1: %2").arg(said, y);
    return QStringLiteral("%1: %2 %3, %4").arg(said, model.options.xTitle, numberText(at.x()), y);
  }

  const ChartKind& m_kind;
  widgets::PathChart* m_chart;
  std::vector<QAction*> m_toggles;
  std::optional<std::size_t> m_sample;  ///< pointed at, of a chart of samples
};

std::unique_ptr<scenes::SceneView> makeChartView(const ChartKind& kind) { return std::make_unique<ChartView>(kind); }

}  // namespace perc::evaluation

#include "chart_view.moc"
