// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace perc::widgets {

/// The heading of a group of settings: pressed, it folds the group away and unfolds it again. Checked: unfolded.
class GroupHeading : public QToolButton {
 public:
  GroupHeading(const QString& text, QWidget* parent);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace perc::widgets
