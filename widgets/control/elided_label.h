// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/control/themed_label.h"

namespace perc::widgets {

/// A label that may be narrower than its text: then it ends in "…" and the tool tip has the whole.
class ElidedLabel : public ThemedLabel {
 public:
  /// `least`: pixels at textScale 1 below which it never goes while its text needs them.
  ElidedLabel(const QString& text, TextRole role, QColor Palette::*colour, int least, QWidget* parent = nullptr);
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  int m_least;
};

}  // namespace perc::widgets
