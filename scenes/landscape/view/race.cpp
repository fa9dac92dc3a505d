// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/kit/compared_view.h"
#include "scenes/kit/look_choice.h"
#include "scenes/landscape/looks.h"
#include "scenes/landscape/sim.h"
#include "scenes/landscape/view/surface_model.h"
#include "scenes/landscape/view/views.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::landscape_lab {

using widgets::numberText;
using widgets::Series;
using widgets::SmallTable;

/// Optimisers from the same start with the same batches: their losses against updates, gradients computed or time, and
/// a table of where each stands. Its CSV: walker, update, gradients, seconds, then every figure recorded.
class RaceView : public scenes::ComparedView<LandscapeFrame> {
  Q_OBJECT
 public:
  RaceView()
      : ComparedView({declarations(), *lab().cohort, "optimizer", {}}, tr("Race"),
                     tr("How optimisers do from the same start will appear here.")),
        m_against(new scenes::LookChoice(*param::find(declarations(), kRaceAxisId), this)),
        m_distance(addOption(tr("Distance to the minimum"), false)),
        m_log(addOption(tr("Logarithmic"), true)) {
    m_against->setBrief({tr("updates"), tr("gradients"), tr("seconds")});
    connect(m_chart, &widgets::LineChart::clicked, this, &RaceView::seek);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    for (const char* name : {"walker", "update", "gradients", "seconds"}) csv.text(name);
    if (!m_frame || m_frame->walkers.empty()) return csv.endRow().str();
    const std::vector<std::string>& figures = m_frame->walkers.front().curve->names();
    for (const std::string& name : figures) csv.text(name);
    csv.endRow();
    for (const WalkerPicture& walker : m_frame->walkers) {
      const Curve& known = *walker.curve;
      for (std::size_t row = 0; row < known.rows(); ++row) {
        csv.text(walker.difference.empty() ? "own" : walker.difference);
        for (const RaceAxis axis : {RaceAxis::Updates, RaceAxis::Evaluations, RaceAxis::Seconds})
          csv.number(at(walker, row, axis));
        for (std::size_t i = 0; i < figures.size(); ++i) csv.number(known.value(row, i));
        csv.endRow();
      }
    }
    return csv.str();
  }
  QString describe() const override { return m_frame ? m_table->spokenValue() : m_chart->options().emptyText; }
  QString subtitle() const override {
    return m_frame && m_frame->walkers.size() > 1
               ? tr("%Ln walkers", nullptr, static_cast<int>(m_frame->walkers.size()))
               : QString();
  }
  QWidget* createHeadWidget(QWidget* parent) override { return m_against->makeButton(parent); }

 private:
  static double at(const WalkerPicture& walker, std::size_t row, RaceAxis axis) {
    const auto updates = static_cast<double>(walker.work->value(row, 0));
    if (axis == RaceAxis::Updates) return updates;
    return axis == RaceAxis::Evaluations ? static_cast<double>(walker.work->value(row, 1))
                                         : updates * walker.secondsPerUpdate;
  }

  void refresh() override {
    if (!m_frame) return;
    const auto axis = m_frame->look.raceAxis;
    m_against->show(static_cast<int>(axis));
    param::Values values(declarations());
    if (m_frame->isSurface) (void)values.setText("ground", "surface");
    m_tools->setValues(values, m_frame->variants, 0);
    m_distance->setEnabled(m_frame->isSurface);
    const bool distance = m_frame->isSurface && m_distance->isChecked();
    widgets::ChartOptions options = m_chart->options();
    const QString titles[] = {tr("update"), tr("gradients computed"), tr("seconds of computing")};
    options.xTitle = titles[static_cast<int>(axis)];
    options.yTitle = distance ? tr("distance to the minimum") : m_frame->isSurface ? tr("height") : tr("training loss");
    std::vector<Series> all;
    for (std::size_t i = 0; i < m_frame->walkers.size(); ++i) all.push_back(curveOf(i, distance, axis));
    const auto below = [](const Series& s) { return std::ranges::any_of(s.y, [](double y) { return y < 0; }); };
    options.logY = m_log->isChecked() && std::ranges::none_of(all, below);
    options.legend = false;  // the table is
    m_chart->setOptions(options);
    m_chart->setSeries(std::move(all));
    m_table->setTable(tableNow());
  }

  Series curveOf(std::size_t i, bool distance, RaceAxis axis) const {
    const WalkerPicture& walker = m_frame->walkers[i];
    Series series;
    scenes::dress(series, i);
    series.name = walkerName(*m_frame, walker);
    const std::vector<std::string>& names = walker.curve->names();
    const auto column = static_cast<std::size_t>(
        std::find(names.begin(), names.end(), distance ? "distance" : "train-loss") - names.begin());
    for (std::size_t row = 0; row < walker.curve->rows(); ++row) {
      series.x.push_back(at(walker, row, axis));
      series.y.push_back(static_cast<double>(walker.curve->value(row, column)));
    }
    return series;
  }

  SmallTable tableNow() const {
    SmallTable table;
    table.name = tr("Race");
    table.wordsTitle = tr("Walker");
    table.columns = {{m_frame->isSurface ? tr("Height") : tr("Training loss"), {}}};
    if (m_frame->isSurface) table.columns.push_back({tr("Distance"), {}});
    for (const QString& title : {tr("Updates"), tr("µs an update")}) table.columns.push_back({title, {}});
    for (std::size_t i = 0; i < m_frame->walkers.size(); ++i) {
      const WalkerPicture& walker = m_frame->walkers[i];
      Series line;
      scenes::dress(line, i);
      const QString none = QStringLiteral("–");
      QStringList cells{walker.state == RunState::Diverged ? tr("diverged") : numberText(walker.loss)};
      if (m_frame->isSurface) cells << (std::isnan(walker.distance) ? none : numberText(walker.distance));
      cells << widgets::integerText(walker.updates)
            << (walker.secondsPerUpdate > 0 ? numberText(1e6 * walker.secondsPerUpdate, 2) : none);
      QString spoken = walkerName(*m_frame, walker);
      for (int c = 0; c < cells.size(); ++c) {
        table.columns[static_cast<std::size_t>(c)].cells << cells[c];
        spoken += QStringLiteral(", %1 %2").arg(table.columns[static_cast<std::size_t>(c)].title, cells[c]);
      }
      table.rows.push_back({line, walkerName(*m_frame, walker), spoken});
    }
    if (m_frame->walkers.size() < 2)
      table.note = tr("Add an optimiser: it walks from the same start, with the same batches.");
    return table;
  }

  /// To the moment of the run's own walker.
  void seek(double x) {
    if (!m_frame || m_frame->walkers.empty()) return;
    const WalkerPicture& own = m_frame->walkers.front();
    std::size_t row = 0;
    while (row + 1 < own.curve->rows() && at(own, row, m_frame->look.raceAxis) < x) ++row;
    emit requested(request::Seek{own.curve->step(row)});
  }

  scenes::LookChoice* m_against;
  QAction *m_distance, *m_log;
};

std::unique_ptr<scenes::SceneView> makeRaceView() { return std::make_unique<RaceView>(); }

}  // namespace perc::landscape_lab

#include "race.moc"
