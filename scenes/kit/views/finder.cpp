// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"

#include <QAction>
#include <algorithm>
#include <optional>
#include <span>

namespace perc::scenes {

using widgets::numberText;
using widgets::Series;

/// The loss while the learning rate rises from update to update, on a copy of the run, and the rates that it suggests.
/// Its CSV: learning-rate, loss, smoothed-loss.
class FinderView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  FinderView() : m_chart(new widgets::LineChart(this)), m_take(new QAction(tr("Take the suggested rate"), this)) {
    fillWith(m_chart, tr("Learning-rate finder"));
    addAction(m_take);
    connect(m_take, &QAction::triggered, this, &FinderView::take);
    widgets::ChartOptions options;
    options.emptyText = coming();
    options.xTitle = tr("learning rate");
    options.yTitle = tr("loss of the batch");
    options.logX = true;
    m_chart->setOptions(options);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }
  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("learning-rate").text("loss").text("smoothed-loss").endRow();
    if (!search()) return csv.str();
    for (std::size_t i = 0; i < search()->rates.size(); ++i)
      csv.number(search()->rates[i]).number(search()->losses[i]).number(search()->smoothed[i]).endRow();
    return csv.str();
  }
  QString describe() const override {
    if (!search() || search()->rates.empty()) return m_chart->options().emptyText;
    return tr("Learning-rate finder: %1.").arg(subtitle());
  }
  Message whyEmpty() const override { return search() ? search()->problem : Message(); }
  QString subtitle() const override {
    if (!search() || !search()->problem.empty()) return {};
    if (!search()->finished) return tr("%Ln updates tried", nullptr, static_cast<int>(search()->rates.size()));
    if (!search()->steepest || !search()->tenthOfMinimum) return tr("no rate to suggest: the loss does not fall");
    return tr("suggested: %1 to %2")
        .arg(numberText(double{std::min(*search()->steepest, *search()->tenthOfMinimum)}),
             numberText(double{std::max(*search()->steepest, *search()->tenthOfMinimum)}));
  }

 private:
  static QString coming() { return tr("The loss as the learning rate rises from update to update will appear here."); }
  const RateSearch* search() const { return m_frame ? m_frame->rateSearch.get() : nullptr; }

  void refresh() override {
    widgets::ChartOptions options = m_chart->options();
    options.emptyText = whyEmpty().empty() ? coming() : widgets::translated(whyEmpty());
    options.marks.clear();
    std::vector<Series> all;
    if (search() && !search()->rates.empty()) {
      all.push_back(line(tr("each batch"), Series::kMuted, search()->losses));
      all.back().thin = true;
      all.push_back(line(tr("smoothed"), Series::kAccent, search()->smoothed));
      if (search()->steepest) options.marks.push_back({double{*search()->steepest}, tr("falls fastest")});
      if (search()->tenthOfMinimum)
        options.marks.push_back({double{*search()->tenthOfMinimum}, tr("a tenth of the lowest")});
      std::sort(options.marks.begin(), options.marks.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
    }
    options.ySpan = spanOfInterest();
    m_take->setEnabled(search() && search()->steepest);
    m_chart->setOptions(options);
    m_chart->setSeries(std::move(all));
  }

  /// Where the loss explodes, the last batches would press all that matters into the floor: their line leaves at the
  /// top.
  std::optional<widgets::Span> spanOfInterest() const {
    constexpr std::size_t kExploding = 5;
    if (!search() || search()->smoothed.size() <= 2 * kExploding) return {};
    const std::span<const float> smoothed(search()->smoothed);
    const auto [low, high] = std::ranges::minmax(search()->losses);
    const double top = 2 * double{std::ranges::max(smoothed.first(smoothed.size() - kExploding))};
    if (double{high} <= top) return {};
    return widgets::Span{std::max(0.0, double{low} - 0.1 * (top - double{low})), top};
  }

  Series line(const QString& name, int colour, const std::vector<float>& losses) const {
    Series series = widgets::lineOf(name, colour);
    series.valued = true;
    series.x.assign(search()->rates.begin(), search()->rates.end());
    series.y.assign(losses.begin(), losses.end());
    return series;
  }

  void take() {
    if (!search() || !search()->steepest) return;
    emit requested(request::Set{"learning-rate", std::clamp(double{*search()->steepest}, 1e-5, 10.0)});
    emit requestsFinished();
  }

  widgets::LineChart* m_chart;
  QAction* m_take;
};

std::unique_ptr<SceneView> makeFinderView() { return std::make_unique<FinderView>(); }

}  // namespace perc::scenes

#include "finder.moc"
