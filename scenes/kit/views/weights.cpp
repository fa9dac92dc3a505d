// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/views/views.h"
#include "scenes/kit/views/words.h"
#include "widgets/control/segments.h"
#include "widgets/field/histogram_widget.h"
#include "widgets/paint/text.h"

#include <QActionGroup>
#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

namespace perc::scenes {
namespace {

using widgets::HistogramData;
using widgets::HistogramPanel;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr int kHalf = LayerHistograms::kBins / 2;

/// Weights and activations: mirrored at 0.
std::vector<double> signedEdges() {
  std::vector<double> edges;
  for (int i = kHalf; i >= 1; --i) edges.push_back(i == kHalf ? -kInfinity : -LayerHistograms::kBinEdges[i]);
  for (int i = 0; i < kHalf; ++i) edges.push_back(LayerHistograms::kBinEdges[i]);
  edges.push_back(kInfinity);
  return edges;
}

/// Magnitudes in half decades.
std::vector<double> gradientEdges() {
  std::vector<double> edges{0};
  for (int i = 0; i + 1 < LayerHistograms::kBins; ++i)
    edges.push_back(LayerHistograms::kGradientStart * std::pow(10.0, i / 2.0));
  edges.push_back(kInfinity);
  return edges;
}

/// The edges that are written: round ones, at equal distances.
std::vector<std::pair<int, QString>> ticksOf(const std::vector<double>& edges, bool gradients) {
  std::vector<std::pair<int, QString>> ticks;
  for (int i = 1; i + 1 < static_cast<int>(edges.size()); ++i)
    if (gradients ? i % 4 == 1 : (i - kHalf) % 3 == 0) {
      QString text = widgets::briefText(edges[static_cast<std::size_t>(i)], 1);
      if (text.startsWith(QStringLiteral("1×"))) text = text.mid(2);
      ticks.emplace_back(i, text);
    }
  return ticks;
}

}  // namespace

/// How weights, activations and gradients of each layer are spread: along the run and now. Shown is one kind of numbers
/// of every layer, or every kind of one layer. What happened to a layer (its gradients vanish, its units die) is named
/// with its update. Its CSV has the columns step, layer, numbers, from, to, share: what is shown.
class WeightsView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  WeightsView() : m_histograms(new widgets::HistogramWidget(this)), m_choice(new QActionGroup(this)) {
    fillWith(m_histograms, tr("Weights"));
    m_histograms->setEmptyText(tr("How weights, activations and gradients of each layer are spread will appear here."));
    addChoice(m_choice, tr("Weights"))->setData(kWeights);
    addChoice(m_choice, tr("Activations"))->setData(kActivations);
    addChoice(m_choice, tr("Gradients"))->setData(kGradients);
    for (int layer = 0; layer < kMostLayers; ++layer)
      addChoice(m_choice, tr("Layer %1").arg(layer + 1))->setData(kKinds + layer);
    m_choice->actions().first()->setChecked(true);
    for (int layer = 0; layer < kMostLayers; ++layer) m_choice->actions()[kKinds + layer]->setVisible(false);
    connect(m_histograms, &widgets::HistogramWidget::clicked, this,
            [this](double step) { emit requested(request::Seek{std::llround(step)}); });
  }

  void setTimeline(std::shared_ptr<const Curve> timeline) override { m_timeline = std::move(timeline); }

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    m_histograms->render(painter, rect, theme);
  }

  std::string csv() const override {
    static constexpr const char* kNames[] = {"weights", "activations", "gradients"};
    data::CsvWriter csv;
    csv.text("step").text("layer").text("numbers").text("from").text("to").text("share").endRow();
    for (const Shown& one : shown()) {
      const HistogramPanel all = panel(one);
      const bool hidden = one.layer + 2 < m_frame->layerSizes.size();
      const std::string layer = hidden ? std::to_string(one.layer + 1) : "outputs";
      const auto edge = [&](int bin) {  // an end that is open is an empty cell
        const auto value = all.edges[static_cast<std::size_t>(bin)];
        return std::isfinite(value) ? value : std::numeric_limits<std::remove_const_t<decltype(value)>>::quiet_NaN();
      };
      const auto write = [&](std::int64_t step, int bin, float share) {
        csv.number(static_cast<double>(step))
            .text(layer)
            .text(kNames[one.kind])
            .number(edge(bin))
            .number(edge(bin + 1))
            .number(share)
            .endRow();
      };
      const std::size_t rows = all.past.curve ? all.past.curve->rows() : 0;
      for (std::size_t row = 0; row < rows; ++row)
        for (int bin = 0; bin < all.bins(); ++bin) write(all.past.curve->step(row), bin, all.past.share(row, bin));
      if (rows > 0 && all.past.curve->step(rows - 1) == m_frame->step) continue;
      for (int bin = 0; bin < all.bins(); ++bin) write(m_frame->step, bin, all.now[static_cast<std::size_t>(bin)]);
    }
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame || m_frame->layers.empty()) return m_histograms->emptyText();
    return tr("Histograms after %Ln updates. %1", nullptr, m_frame->countedUpdates())
        .arg(m_histograms->painter().describe());
  }

  QString subtitle() const override {
    if (!m_frame || m_frame->layers.empty()) return {};
    return tr("along the run, and now");
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    return new widgets::Segments(m_choice, tr("Numbers shown"), parent);
  }

  static constexpr int kMostLayers = 9;  ///< hidden layers and the outputs

 private:
  enum Kind { kWeights, kActivations, kGradients, kKinds };
  struct Shown {
    std::size_t layer;
    Kind kind;
  };

  std::vector<Shown> shown() const {
    std::vector<Shown> all;
    if (!m_frame) return all;
    const int chosen = m_choice->checkedAction()->data().toInt();
    if (chosen >= kKinds)
      for (const Kind kind : {kWeights, kActivations, kGradients})
        all.push_back({static_cast<std::size_t>(chosen - kKinds), kind});
    else
      for (std::size_t layer = 0; layer < m_frame->layers.size(); ++layer)
        all.push_back({layer, static_cast<Kind>(chosen)});
    return all;
  }

  QString kindWord(Kind kind) const {
    return kind == kWeights ? tr("weights") : kind == kActivations ? tr("activations") : tr("gradients of the weights");
  }

  HistogramPanel panel(const Shown& shown) const {
    static const std::vector<double> around = signedEdges(), magnitudes = gradientEdges();
    const LayerHistograms& layer = m_frame->layers[shown.layer];
    const bool gradients = shown.kind == kGradients;
    HistogramPanel panel;
    panel.title = layerTitle(*m_frame, shown.layer) + QStringLiteral(", ") + kindWord(shown.kind);
    panel.what = layerInSentence(*m_frame, shown.layer) + QStringLiteral(", ") + kindWord(shown.kind);
    if (!layer.activation.empty()) panel.note = activationName(layer.activation);
    panel.edges = gradients ? magnitudes : around;
    panel.ticks = ticksOf(panel.edges, gradients);
    const float* now = shown.kind == kWeights ? layer.weights : gradients ? layer.gradients : layer.activations;
    panel.now.assign(now, now + LayerHistograms::kBins);
    panel.past = {m_frame->histograms, (shown.layer * kKinds + shown.kind) * LayerHistograms::kBins,
                  LayerHistograms::kBins};
    if (panel.past.curve && panel.past.curve->series() < panel.past.column + LayerHistograms::kBins)
      panel.past.curve = nullptr;
    return panel;
  }

  /// What happens again and again is one mark.
  std::vector<widgets::HistogramMark> marksNow() const {
    std::vector<widgets::HistogramMark> marks;
    for (const Event& event : m_frame->events) {
      const QString text = widgets::translated(event.message);
      const auto known =
          std::find_if(marks.begin(), marks.end(), [&text](const auto& mark) { return mark.text == text; });
      if (known == marks.end()) marks.push_back({event.step, text, 1, event.step});
      else ++known->times, known->last = event.step;
    }
    return marks;
  }

  HistogramData dataNow() const {
    HistogramData all;
    for (const Shown& one : shown()) all.panels.push_back(panel(one));
    all.marks = marksNow();
    all.step = all.furthest = m_frame->step;
    if (m_timeline && !m_timeline->empty())
      all.furthest = std::max(all.furthest, m_timeline->step(m_timeline->rows() - 1));
    return all;
  }

  void refresh() override {
    if (!m_frame) return;
    const int layers = std::min(kMostLayers, static_cast<int>(m_frame->layers.size()));
    for (int layer = 0; layer < kMostLayers; ++layer) {
      QAction* action = m_choice->actions()[kKinds + layer];
      if (action->isVisible() != (layer < layers)) action->setVisible(layer < layers);
      if (layer < layers) action->setText(layerTitle(*m_frame, static_cast<std::size_t>(layer)));
    }
    if (m_choice->checkedAction()->data().toInt() >= kKinds + layers)
      return m_choice->actions().first()->setChecked(true);  // comes back here
    m_histograms->setData(dataNow());
  }

  widgets::HistogramWidget* m_histograms;
  QActionGroup* m_choice;  ///< kinds, then layers
  std::shared_ptr<const Curve> m_timeline;
};

std::unique_ptr<SceneView> makeWeightsView() { return std::make_unique<WeightsView>(); }

}  // namespace perc::scenes

#include "weights.moc"
