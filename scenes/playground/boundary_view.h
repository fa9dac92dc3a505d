// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"
#include "scenes/playground/playground_frame.h"

class QAction;

namespace perc::widgets {
class FieldWidget;
struct FieldOptions;
}  // namespace perc::widgets

namespace perc::playground {

/// The network's answer over the plane as a field, the samples as points upon it. Its CSV has the columns x, y, then
/// "output" (one output) or "p-CLASS" for each class ("score-CLASS" where the loss has no probability).
class BoundaryView : public scenes::SceneView {
  Q_OBJECT
 public:
  explicit BoundaryView(QWidget* parent = nullptr);

  void setFrame(std::shared_ptr<const Frame> frame) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  int fieldCells() const override { return 400; }

 private:
  QAction* addOption(const QString& text, bool on);
  widgets::FieldOptions optionsNow() const;
  void nameOutputs(widgets::FieldOptions& options) const;
  void refresh();

  widgets::FieldWidget* m_field;
  QAction *m_contour, *m_steps, *m_training, *m_test, *m_wrong;
  std::shared_ptr<const PlaygroundFrame> m_frame;
};

}  // namespace perc::playground
