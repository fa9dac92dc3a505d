// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

class QActionGroup;

namespace perc::widgets {
class HistogramWidget;
struct HistogramPanel;
struct HistogramData;
struct HistogramMark;
}  // namespace perc::widgets

namespace perc::scenes {

/// How weights, activations and gradients of each layer are spread: along the run and now. Shown is one kind of numbers
/// of every layer, or every kind of one layer. What happened to a layer (its gradients vanish, its units die) is named
/// with its update. Its CSV has the columns step, layer, numbers, from, to, share: what is shown.
class WeightsView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit WeightsView(QWidget* parent = nullptr);

  void setTimeline(std::shared_ptr<const Curve> timeline) override { m_timeline = std::move(timeline); }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

  static constexpr int kMostLayers = 9;  ///< hidden layers and the outputs

 private:
  enum Kind { kWeights, kActivations, kGradients, kKinds };
  struct Shown {
    std::size_t layer;
    Kind kind;
  };

  std::vector<Shown> shown() const;
  QString kindWord(Kind kind) const;
  widgets::HistogramPanel panel(const Shown& shown) const;
  std::vector<widgets::HistogramMark> marksNow() const;
  widgets::HistogramData dataNow() const;
  void refresh() override;

  widgets::HistogramWidget* m_histograms;
  QActionGroup* m_choice;  ///< kinds, then layers
  std::shared_ptr<const Curve> m_timeline;
};

}  // namespace perc::scenes
