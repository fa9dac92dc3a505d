// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"

#include <QWidget>

namespace perc::widgets {
class ElidedLabel;
}

namespace perc::app {

/// While a run has two lanes: what each of them has of its own, in words ("A: Optimiser Adam"), and the way back to
/// one.
class LaneStrip : public QWidget {
  Q_OBJECT
 public:
  explicit LaneStrip(QWidget* parent = nullptr);

  /// The run and its parameters now, lane A's and lane B's; hides itself where there is one lane (null).
  void show(const Run& run, const param::Values& values, const param::Values* other);
  /// What it says of a lane, 0 or 1.
  QString text(int lane) const;

 signals:
  void oneLaneRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  widgets::ElidedLabel* m_texts[2];
};

}  // namespace perc::app
