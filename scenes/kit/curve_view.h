// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/frame/figures.h"
#include "scenes/kit/changes.h"
#include "scenes/kit/csv.h"
#include "scenes/kit/lab_view.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace perc::scenes {

inline constexpr int kOneLane = -1;  ///< where there are not two

/// How a series is called: "A loss" in the first of two lanes.
QString inLane(int lane, const QString& name);
/// What a chart says of its keys beside its own.
QString goesToMoment();

/// What a lab recorded (F::curve), one figure of its table at a time, chosen in the menu; of one lane or of both. A
/// click (or Return where the chart is read) goes to that moment.
template <class F>
class CurveView : public LabView<F> {
 public:
  void setTimeline(std::shared_ptr<const Curve> timeline) override { m_timeline = std::move(timeline); }
  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override {
    m_second = std::static_pointer_cast<const F>(cohort ? cohort->beside(lane) : nullptr);
    m_ownLane = lane;
  }
  void setRun(std::shared_ptr<const Run> run) override {
    if (run == m_run) return;
    m_run = std::move(run);
    m_changes = m_run ? changesOf(*m_run) : std::vector<Change>();
  }
  bool showsBothLanes() const override { return true; }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }

 protected:
  /// A choice of the menu.
  struct Figure {
    const FigureInfo* info;
    QAction* action;
    QString axis() const { return widgets::translated(info->axis ? info->axis : info->label); }
  };

  /// `figures` outlive the view, which is called `name`.
  CurveView(const FigureTable& figures, const QString& name)
      : m_chart(new widgets::LineChart(this)), m_choice(new QActionGroup(this)) {
    this->fillWith(m_chart, name);
    m_chart->setAccessibleDescription(m_chart->accessibleDescription() + QLatin1Char(' ') + goesToMoment());
    for (const FigureInfo& info : figures.figures())
      if (info.title) m_figures.push_back({&info, this->addChoice(m_choice, widgets::translated(info.title))});
    QObject::connect(m_chart, &widgets::LineChart::clicked, this, [this](double x) {
      if (this->m_frame && this->m_frame->curve) seek(x);
    });
  }

  /// To the moment at this place of the axis; there is a record.
  virtual void seek(double x) = 0;

  const Figure& figure() const {
    return *std::find_if(m_figures.begin(), m_figures.end(), [](const Figure& one) { return one.action->isChecked(); });
  }
  /// The record of the run (null: none), beyond this moment where it went on before.
  std::shared_ptr<const Curve> curve() const {
    const auto& known = this->m_frame->curve;
    const bool further =
        m_timeline && known && m_timeline->names() == known->names() && m_timeline->rows() > known->rows();
    return further ? m_timeline : known;
  }
  /// The last step known.
  std::int64_t furthest() const {
    const auto known = curve();
    return known->empty() ? this->m_frame->step : std::max(this->m_frame->step, known->step(known->rows() - 1));
  }
  void goTo(std::int64_t step) { emit this->requested(request::Seek{std::clamp<std::int64_t>(step, 0, furthest())}); }

  /// Marks of what was changed in the run, beside those that are there; `at`: the place on the axis of a step.
  template <class At>
  void markChanges(widgets::ChartOptions& options, At at) const {
    for (const Change& change : m_changes) options.marks.push_back({at(change.step), change.text, true});
    std::ranges::stable_sort(options.marks, {}, &widgets::ChartMark::x);
  }

  /// A lane and its record.
  struct LaneCurve {
    int lane;  ///< kOneLane: it is alone
    const F* frame;
    std::shared_ptr<const Curve> curve;
  };
  /// The run, and the other lane where there is one: A before B, whichever of them this view belongs to.
  std::vector<LaneCurve> lanes() const {
    const bool both = m_second && m_second->curve;
    std::vector<LaneCurve> all{{both ? m_ownLane : kOneLane, this->m_frame.get(), curve()}};
    if (both) all.insert(m_ownLane == 0 ? all.end() : all.begin(), {1 - m_ownLane, m_second.get(), m_second->curve});
    return all;
  }
  /// Their rows; `lead` of one alone.
  void writeLanes(data::CsvWriter& csv, const Lead& lead, Digits digits) const {
    for (const LaneCurve& one : lanes())
      writeCurve(csv, *one.curve, one.lane == kOneLane ? lead : Lead{one.lane == 0 ? "A" : "B"}, digits);
  }

  widgets::LineChart* m_chart;
  QActionGroup* m_choice;
  std::vector<Figure> m_figures;
  std::shared_ptr<const F> m_second;  ///< of the other lane; null: there is one
  int m_ownLane = 0;
  std::shared_ptr<const Curve> m_timeline;
  std::shared_ptr<const Run> m_run;
  std::vector<Change> m_changes;  ///< in it
};

}  // namespace perc::scenes
