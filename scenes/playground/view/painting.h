// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/views/boundary.h"

#include <QPointF>
#include <vector>

namespace perc::playground {

class PaintTools;

/// The boundary, whose points can be painted, erased and shaken by hand while it trains.
class PaintingView : public scenes::BoundaryView {
  Q_OBJECT
 public:
  explicit PaintingView(QWidget* parent = nullptr);

  QWidget* createHeadWidget(QWidget* parent) override;

 protected:
  void refresh() override;
  void press(double x, double y) override;

 private:
  void showTools(bool on);
  void showBrush();
  void drag(double x, double y);
  void use(double x, double y);
  void send(const char* act, std::vector<double> numbers);

  PaintTools* m_tools;
  QAction* m_paint;
  QPointF m_last;  ///< where a stroke last left something
};

}  // namespace perc::playground
