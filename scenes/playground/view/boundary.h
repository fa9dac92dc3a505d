// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/lab_view.h"
#include "scenes/playground/frame.h"

#include <QPointF>
#include <QPointer>
#include <vector>

class QAction;

namespace perc::widgets {
class FieldWidget;
struct FieldOptions;
}  // namespace perc::widgets

namespace perc::playground {

class PaintTools;

/// The network's answer over the plane as a field, the samples as points upon it, to be chosen, painted, erased and
/// shaken by hand while it trains. Its CSV has the columns x, y, then
/// "output" (one output) or "p-CLASS" for each class ("score-CLASS" where the loss has no probability).
class BoundaryView : public scenes::LabView<PlaygroundFrame> {
  Q_OBJECT
 public:
  explicit BoundaryView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  void setSelection(scenes::Selection* selection) override;
  QWidget* createHeadWidget(QWidget* parent) override;
  /// At rest a cell for each pixel.
  int fieldCells() const override;

 private:
  widgets::FieldOptions optionsNow() const;
  void nameOutputs(widgets::FieldOptions& options) const;
  void refresh() override;
  void showTools(bool on);
  void showBrush();
  void press(double x, double y);
  void drag(double x, double y);
  void use(double x, double y);
  void choose(double x, double y);
  void send(const char* act, std::vector<double> numbers);

  widgets::FieldWidget* m_field;
  QAction *m_contour, *m_steps, *m_training, *m_test, *m_wrong;
  PaintTools* m_tools;
  QAction* m_paint;
  QPointF m_last;  ///< where a stroke last left something
  QPointer<scenes::Selection> m_selection;
};

}  // namespace perc::playground
