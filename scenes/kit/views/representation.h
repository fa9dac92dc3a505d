// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

class QAction;

namespace perc::widgets {
class ScatterWidget;
}

namespace perc::scenes {

/// The samples where the last hidden layer puts them, with the plane's grid as that layer bends it. Its CSV has the
/// columns sample, x, y (in that space), target, test.
class RepresentationView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit RepresentationView(QWidget* parent = nullptr);

  void setSelection(Selection* selection) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;

 private:
  QString axisTitle(int axis) const;
  void choose(int sample, bool add);
  void refresh() override;

  widgets::ScatterWidget* m_points;
  QAction *m_grid, *m_training, *m_test, *m_wrong;
  Selection* m_selection = nullptr;
};

}  // namespace perc::scenes
