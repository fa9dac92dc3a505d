// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/lab_view.h"

namespace perc::widgets {
class FieldWidget;
struct FieldData;
struct FieldOptions;
}  // namespace perc::widgets

namespace perc::scenes {
class LookChoice;
class PairChoice;
}  // namespace perc::scenes

namespace perc::cartpole {

/// What the agent holds of every state: value, Q of each push, preferred push, probability of right or visits, over the
/// plane of two of the four state variables, the other two as they are now; with the present state and its way moving
/// in it. Of a table the cells themselves. Its CSV has a row per cell: the two variables in SI units, then all figures.
class KnowledgeView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit KnowledgeView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  int fieldCells() const override;

 private:
  void refresh() override;
  bool isKnown(Figure figure) const;
  bool isTable() const { return m_frame && m_frame->tableCells > 0; }
  QString missing() const;
  widgets::FieldData dataNow() const;
  widgets::FieldOptions optionsNow() const;
  void scale(widgets::FieldOptions& options) const;
  bool isHalves() const;
  void fill(Grid& shown) const;
  void limits(Axis axis, std::vector<double>& lines) const;
  QString readout(double x, double y) const;
  QString shares() const;

  widgets::FieldWidget* m_field;
  scenes::LookChoice* m_figure;
  scenes::PairChoice* m_plane;
};

}  // namespace perc::cartpole
