// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

#include <QPointer>

namespace perc::widgets {
class FieldWidget;
struct FieldOptions;
struct FieldOverlay;
}  // namespace perc::widgets

namespace perc::scenes {

/// The network's answer over the plane as a field, the samples as points upon it, to be chosen. Its CSV has the columns
/// x, y, then "output" (one output) or "p-CLASS" for each class ("score-CLASS" where the loss has no probability).
/// Where a value is predicted from one input, the answer is a curve over it, with what each unit of the one hidden
/// layer adds; its CSV has x, output, unit-1, unit-2, …
class BoundaryView : public LabView<PlaneFrame> {
  Q_OBJECT
 public:
  explicit BoundaryView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  void setSelection(Selection* selection) override;
  void setLegendElsewhere(bool elsewhere) override;
  /// At rest a cell for each pixel.
  int fieldCells() const override;

 protected:
  void refresh() override;
  /// A click at a place in the plane: the nearest point is chosen, if one is near; with Ctrl it is added to those
  /// chosen or taken from them.
  virtual void press(double x, double y);
  widgets::FieldWidget* field() const { return m_field; }
  /// Whether there are no samples at all, and what is said in the plane then.
  bool isBare() const;
  virtual QString invitation() const;

 private:
  widgets::FieldOptions optionsNow() const;
  std::shared_ptr<const widgets::FieldOverlay> curves() const;
  std::string answerCsv() const;
  void nameOutputs(widgets::FieldOptions& options) const;

  widgets::FieldWidget* m_field;
  QAction *m_contour, *m_steps, *m_training, *m_test, *m_wrong, *m_terms;
  QPointer<Selection> m_selection;
};

}  // namespace perc::scenes
