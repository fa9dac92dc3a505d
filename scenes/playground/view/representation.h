// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"
#include "scenes/playground/frame.h"

class QAction;

namespace perc::widgets {
class ScatterWidget;
}

namespace perc::playground {

/// The samples where the last hidden layer puts them, with the plane's grid as that layer bends it. Its CSV has the
/// columns sample, x, y (in that space), target, test.
class RepresentationView : public scenes::SceneView {
  Q_OBJECT
 public:
  explicit RepresentationView(QWidget* parent = nullptr);

  void setFrame(std::shared_ptr<const Frame> frame) override;
  void setSelection(scenes::Selection* selection) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;

 private:
  QAction* addOption(const QString& text);
  QString axisTitle(int axis) const;
  void choose(int sample, bool add);
  void refresh();

  widgets::ScatterWidget* m_points;
  QAction *m_grid, *m_training, *m_test, *m_wrong;
  scenes::Selection* m_selection = nullptr;
  std::shared_ptr<const PlaygroundFrame> m_frame;
};

}  // namespace perc::playground
