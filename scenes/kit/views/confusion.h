// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

namespace perc::widgets {
class HeatTableWidget;
struct HeatTable;
}  // namespace perc::widgets

namespace perc::scenes {

/// How many samples of each class were taken for which: the confusion matrix of the test or of the training samples.
/// Its CSV has a row for each pair: class, prediction, samples.
class ConfusionView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit ConfusionView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  bool testShown() const { return m_parts->actions().first()->isChecked(); }
  /// Samples by class and prediction: [class * classes + prediction]. Empty: no classes.
  std::vector<int> counts() const;
  widgets::HeatTable tableNow() const;
  void refresh() override;

  widgets::HeatTableWidget* m_table;
  QActionGroup* m_parts;  ///< test, training
};

}  // namespace perc::scenes
