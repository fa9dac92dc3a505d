// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "widgets/paint/text.h"
#include "widgets/plot/path_chart.h"

#include <QAction>
#include <algorithm>
#include <cmath>
#include <optional>

namespace perc::scenes {
namespace {

using widgets::numberText;

constexpr double kLowest = 1e-8, kHighest = 10;
constexpr std::size_t kFirstPoints = 9;  ///< of a schedule of another kind that is taken in hand

}  // namespace

/// The learning rate from update to update, and where the run is. Any schedule can be taken in hand: its points are
/// pulled up, down and sideways, and from then on it is the one through them. Its CSV: update, learning-rate.
class ScheduleView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  ScheduleView() : m_chart(new widgets::PathChart(this)) {
    fillWith(m_chart, tr("Learning rate"));
    m_chart->setEmptyText(tr("The learning rate from update to update will appear here, to be pulled into shape."));
    m_epochs = addOption(tr("Against epochs"), false);
    auto* add = new QAction(tr("Another point after the chosen one"), this);
    auto* remove = new QAction(tr("Without the chosen point"), this);
    addAction(add);
    addAction(remove);
    connect(add, &QAction::triggered, this, &ScheduleView::addPoint);
    connect(remove, &QAction::triggered, this, &ScheduleView::removePoint);
    connect(m_chart, &widgets::PathChart::dragged, this, [this](std::size_t place) {
      m_place = place;
      showPlace();
    });
    connect(m_chart, &widgets::PathChart::moved, this, &ScheduleView::pull);
    connect(m_chart, &widgets::PathChart::released, this, &ScheduleView::letGo);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("update").text("learning-rate").endRow();
    if (!m_frame) return csv.str();
    for (std::size_t i = 0; i < m_frame->schedule.update.size(); ++i)
      csv.number(m_frame->schedule.update[i]).number(m_frame->schedule.rate[i]).endRow();
    return csv.str();
  }
  QString describe() const override {
    if (!m_frame) return tr("The learning rate from update to update will appear here, to be pulled into shape.");
    const std::vector<float>& rates = m_frame->schedule.rate;
    if (rates.empty()) return {};
    const auto [low, high] = std::minmax_element(rates.begin(), rates.end());
    return tr("Learning rate: %1 now, at update %2; from %3 to %4.")
        .arg(numberText(m_frame->learningRate), widgets::integerText(m_frame->updates), numberText(double{*low}),
             numberText(double{*high}));
  }
  QString subtitle() const override {
    return m_frame ? tr("now %1").arg(numberText(m_frame->learningRate)) : QString();
  }

 private:
  using Points = std::vector<std::pair<double, double>>;

  double unit() const {
    return m_epochs->isChecked() && m_frame->schedule.updatesPerEpoch > 0 ? m_frame->schedule.updatesPerEpoch : 1;
  }

  void refresh() override {
    if (!m_frame || m_pulled) return;
    m_points.clear();
    for (const auto& [update, rate] : m_frame->schedule.points)
      m_points.emplace_back(static_cast<double>(update), rate);
    if (!m_frame->schedule.isThroughPoints) m_points = sampled();
    m_epochs->setEnabled(m_frame->schedule.updatesPerEpoch > 0);
    show();
  }

  /// The schedule of another kind as points.
  Points sampled() const {
    Points points;
    const auto& [update, rate] = std::pair(m_frame->schedule.update, m_frame->schedule.rate);
    for (std::size_t i = 0; i < kFirstPoints && !update.empty(); ++i) {
      const std::size_t at = i * (update.size() - 1) / (kFirstPoints - 1);
      if (points.empty() || double{update[at]} > points.back().first)
        points.emplace_back(double{update[at]}, std::clamp(double{rate[at]}, kLowest, kHighest));
    }
    return points;
  }

  void show() {
    widgets::PathModel model;
    model.options.xTitle = unit() > 1 ? tr("epoch") : tr("update");
    model.options.yTitle = tr("learning rate");
    model.options.logY = true;
    widgets::Series line = widgets::lineOf({}, 0);
    if (m_pulled) {
      for (const auto& [update, rate] : m_points) line.x.push_back(update / unit()), line.y.push_back(rate);
    } else {
      for (const float update : m_frame->schedule.update) line.x.push_back(double{update} / unit());
      line.y.assign(m_frame->schedule.rate.begin(), m_frame->schedule.rate.end());
    }
    const double now = static_cast<double>(m_frame->updates) / unit();
    model.options.marks = {{now, tr("now")}};
    model.series = {std::move(line)};
    for (const auto& [update, rate] : m_points) model.path.emplace_back(update / unit(), rate);
    model.movable = true;
    m_chart->setModel(std::move(model));
    showPlace();
  }

  void showPlace() {
    if (m_place && *m_place >= m_points.size()) m_place.reset();
    m_chart->setPlace(m_place, m_place ? tr("update %1: learning rate %2")
                                             .arg(widgets::integerText(std::llround(m_points[*m_place].first)),
                                                  numberText(m_points[*m_place].second))
                                       : tr("Pull a point to change the schedule."));
  }

  void pull(std::size_t place, const QPointF& to) {
    m_pulled = true;
    m_place = place;
    const double before = place > 0 ? m_points[place - 1].first + 1 : 0;
    const double after = place + 1 < m_points.size() ? m_points[place + 1].first - 1 : 1e9;
    const double update = place == 0 ? 0 : std::clamp(std::round(to.x() * unit()), before, std::max(before, after));
    m_points[place] = {update, std::clamp(to.y(), kLowest, kHighest)};
    show();
  }

  /// The run is told once.
  void letGo() {
    if (!std::exchange(m_pulled, false)) return;
    send();
  }

  void send() {
    std::string text;
    for (const auto& [update, rate] : m_points)
      text += (text.empty() ? "" : ", ") + std::to_string(std::llround(update)) + ":" +
              widgets::editText(rate, 4).toStdString();
    emit requested(request::Set{"schedule-points", text});
    if (!m_frame->schedule.isThroughPoints) emit requested(request::Set{"schedule", std::string("points")});
    emit requestsFinished();
  }

  void addPoint() {
    if (!m_frame || m_points.empty()) return;
    const std::size_t at = m_place.value_or(m_points.size() - 1);
    const auto [update, rate] = m_points[at];
    const double next = at + 1 < m_points.size() ? std::floor((update + m_points[at + 1].first) / 2)
                                                 : update + std::max(10.0, update / 4);
    if (next <= update) return;
    m_points.insert(m_points.begin() + static_cast<std::ptrdiff_t>(at) + 1, {next, rate});
    m_place = at + 1;
    send();
  }
  void removePoint() {
    if (!m_frame || !m_place || m_points.size() < 2) return;
    m_points.erase(m_points.begin() + static_cast<std::ptrdiff_t>(*m_place));
    m_place.reset();
    send();
  }

  widgets::PathChart* m_chart;
  QAction* m_epochs;
  Points m_points;
  std::optional<std::size_t> m_place;
  bool m_pulled = false;  ///< in a hand, and not yet told
};

std::unique_ptr<SceneView> makeScheduleView() { return std::make_unique<ScheduleView>(); }

}  // namespace perc::scenes

#include "schedule.moc"
