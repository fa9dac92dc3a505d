// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "scenes/kit/views/words.h"
#include "widgets/control/segments.h"
#include "widgets/paint/text.h"
#include "widgets/plot/line_chart.h"
#include "widgets/plot/rug_chart.h"

#include <QActionGroup>
#include <algorithm>
#include <cmath>

namespace perc::scenes {
namespace {

using widgets::Rug;

constexpr double kUnitSteps = 24;  ///< up to this length the axis ends at whole numbers

std::vector<double> toDouble(const std::vector<float>& values) { return {values.begin(), values.end()}; }

/// Linear between the places where the slope is known.
double slopeAt(const ActivationState& state, float input) {
  const auto after = std::upper_bound(state.x.begin(), state.x.end(), input);
  if (after == state.x.begin()) return static_cast<double>(state.slope.front());
  if (after == state.x.end()) return static_cast<double>(state.slope.back());
  const auto i = static_cast<std::size_t>(after - state.x.begin());
  const double t = static_cast<double>(input - state.x[i - 1]) / static_cast<double>(state.x[i] - state.x[i - 1]);
  return static_cast<double>(state.slope[i - 1]) * (1 - t) + static_cast<double>(state.slope[i]) * t;
}

double median(std::vector<float> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return static_cast<double>(*middle);
}

/// The share of the inputs of a layer at which the slope of its function is below a limit, and where that is.
struct Saturation {
  static constexpr double kLimit = 0.1;
  double share = 0;
  std::vector<widgets::Span> parts;  ///< of the axis
};

Saturation saturationOf(const ActivationState& state) {
  Saturation found;
  if (state.x.empty()) return found;
  const auto flat = [&state](std::size_t i) {
    return std::abs(static_cast<double>(state.slope[i])) < Saturation::kLimit;
  };
  for (std::size_t i = 0, end = 0; i < state.x.size(); i = std::max(i + 1, end)) {
    if (!flat(i)) continue;
    for (end = i; end + 1 < state.x.size() && flat(end + 1); ++end) {
    }
    found.parts.push_back({static_cast<double>(state.x[i]), static_cast<double>(state.x[end])});
    ++end;
  }
  const auto count = std::count_if(state.inputs.begin(), state.inputs.end(), [&state](float input) {
    return std::abs(slopeAt(state, input)) < Saturation::kLimit;
  });
  found.share = state.inputs.empty() ? 0 : static_cast<double>(count) / static_cast<double>(state.inputs.size());
  return found;
}

}  // namespace

/// The function of a hidden layer and its derivative, with what enters the layer now as a rug. Its CSV has the columns
/// input, value, slope.
class ActivationView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  static constexpr int kMostLayers = 8;

  ActivationView() : m_chart(new widgets::RugChart(this)), m_layers(new QActionGroup(this)) {
    fillWith(m_chart, tr("Activation"), m_chart->chart());
    for (int i = 0; i < kMostLayers; ++i) {
      QAction* action = addChoice(m_layers, tr("Layer %1").arg(i + 1));
      action->setVisible(i == 0);
    }
    m_layers->actions().first()->setChecked(true);
  }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_chart->render(painter, rect, theme);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    csv.text("input").text("value").text("slope").endRow();
    if (const ActivationState* now = state())
      for (std::size_t i = 0; i < now->x.size(); ++i)
        csv.number(now->x[i]).number(now->value[i]).number(now->slope[i]).endRow();
    return csv.str();
  }

  QString describe() const override {
    if (!state()) return m_chart->chart()->options().emptyText;
    return tr("Activation of layer %1 after %Ln updates: %2. %3", nullptr, m_frame->countedUpdates())
        .arg(layer() + 1)
        .arg(m_chart->chart()->legendTexts().join(QStringLiteral(", ")), m_chart->rug().words);
  }

  QString subtitle() const override {
    const ActivationState* now = state();
    return now ? tr("%1 of layer %2").arg(activationName(now->activation)).arg(layer() + 1) : QString();
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    return new widgets::Segments(m_layers, tr("Layer shown"), parent);
  }

 private:
  int layer() const { return static_cast<int>(m_layers->actions().indexOf(m_layers->checkedAction())); }
  /// Null: none to show.
  const ActivationState* state() const {
    if (!m_frame || layer() >= static_cast<int>(m_frame->activations.size())) return nullptr;
    const ActivationState& state = m_frame->activations[static_cast<std::size_t>(layer())];
    return state.x.empty() ? nullptr : &state;
  }

  Rug rugNow() const {
    const ActivationState* now = state();
    if (!now) return {};
    const Saturation saturation = saturationOf(*now);
    Rug rug;
    rug.name = tr("Inputs of layer %1").arg(layer() + 1);
    rug.values = now->inputs;
    rug.shaded = saturation.parts;
    rug.words = now->inputs.empty()
                    ? tr("Nothing enters the layer yet.")
                    : tr("Ticks: what enters layer %1 now (median %2). %3 of the inputs lie where the slope is below "
                         "%4 (shaded).")
                          .arg(layer() + 1)
                          .arg(widgets::fixedText(median(now->inputs), 2), widgets::percentText(saturation.share),
                               widgets::briefText(Saturation::kLimit));
    return rug;
  }

  void showCurves() {
    const ActivationState* now = state();
    widgets::ChartOptions options;
    options.xTitle = tr("input z of a unit");
    options.yTitle = tr("f(z), f′(z)");
    options.emptyText =
        m_frame && m_frame->layerSizes.size() == 2
            ? tr("There is no hidden layer: nothing is applied to the weighted sums but the output's own function.")
            : tr("The function of a hidden layer, its slope, and what enters it now will appear here.");
    std::vector<widgets::Series> series;
    if (now) {
      const std::vector<double> x = toDouble(now->x);
      widgets::Series value, slope;
      value.name = tr("f (%1)").arg(activationName(now->activation));
      value.x = slope.x = x;
      value.y = toDouble(now->value);
      slope.name = tr("slope f′");
      slope.y = toDouble(now->slope);
      slope.colour = 1;
      slope.dashed = true;
      series = {std::move(value), std::move(slope)};
      if (x.back() - x.front() <= kUnitSteps)
        options.xSpan = widgets::Span{std::floor(x.front()), std::ceil(x.back())};  // else in larger steps
    }
    m_chart->chart()->setOptions(options);
    m_chart->chart()->setSeries(std::move(series));
    m_chart->chart()->setCursor(now && !now->inputs.empty() ? std::optional(median(now->inputs)) : std::nullopt);
  }

  void refresh() override {
    const int count = m_frame ? static_cast<int>(m_frame->activations.size()) : 0;
    for (int i = 0; i < kMostLayers; ++i)
      if (QAction* action = m_layers->actions()[i]; action->isVisible() != (i < std::max(1, count)))
        action->setVisible(i < std::max(1, count));
    if (layer() > 0 && layer() >= count) return m_layers->actions().first()->setChecked(true);  // comes back here
    showCurves();
    m_chart->setRug(rugNow());
  }

  widgets::RugChart* m_chart;
  QActionGroup* m_layers;
};

std::unique_ptr<SceneView> makeActivationView() { return std::make_unique<ActivationView>(); }

}  // namespace perc::scenes

#include "activation.moc"
