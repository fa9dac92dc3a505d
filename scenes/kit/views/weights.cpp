// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/weights.h"

#include "core/data/csv_writer.h"
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

WeightsView::WeightsView(QWidget* parent)
    : LabView(parent), m_histograms(new widgets::HistogramWidget(this)), m_choice(new QActionGroup(this)) {
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

std::vector<WeightsView::Shown> WeightsView::shown() const {
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

QString WeightsView::kindWord(Kind kind) const {
  return kind == kWeights ? tr("weights") : kind == kActivations ? tr("activations") : tr("gradients of the weights");
}

widgets::HistogramPanel WeightsView::panel(const Shown& shown) const {
  static const std::vector<double> around = signedEdges(), magnitudes = gradientEdges();
  const LayerHistograms& layer = m_frame->layers[shown.layer];
  const bool gradients = shown.kind == kGradients;
  widgets::HistogramPanel panel;
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
std::vector<widgets::HistogramMark> WeightsView::marksNow() const {
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

widgets::HistogramData WeightsView::dataNow() const {
  widgets::HistogramData all;
  for (const Shown& one : shown()) all.panels.push_back(panel(one));
  all.marks = marksNow();
  all.step = all.furthest = m_frame->step;
  if (m_timeline && !m_timeline->empty())
    all.furthest = std::max(all.furthest, m_timeline->step(m_timeline->rows() - 1));
  return all;
}

void WeightsView::refresh() {
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

void WeightsView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_histograms->render(painter, rect, theme);
}

std::string WeightsView::csv() const {
  static constexpr const char* kNames[] = {"weights", "activations", "gradients"};
  data::CsvWriter csv;
  csv.text("step").text("layer").text("numbers").text("from").text("to").text("share").endRow();
  for (const Shown& one : shown()) {
    const widgets::HistogramPanel all = panel(one);
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

QString WeightsView::describe() const {
  if (!m_frame || m_frame->layers.empty()) return m_histograms->emptyText();
  return tr("Histograms after %Ln updates. %1", nullptr, m_frame->countedUpdates())
      .arg(m_histograms->painter().describe());
}

QString WeightsView::subtitle() const {
  if (!m_frame || m_frame->layers.empty()) return {};
  return tr("along the run, and now");
}

QWidget* WeightsView::createHeadWidget(QWidget* parent) {
  return new widgets::Segments(m_choice, tr("Numbers shown"), parent);
}

}  // namespace perc::scenes
