// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/course/part.h"

#include <QWidget>
#include <vector>

class QToolButton;

namespace perc::scenes {

/// The buttons of a page, in as many rows as they need.
class CourseLinks : public QWidget {
  Q_OBJECT
 public:
  explicit CourseLinks(QWidget* parent = nullptr);
  /// Buttons stay where the texts are the same.
  void setLinks(const std::vector<CourseLink>& links);
  QSize sizeHint() const override { return {200, heightForWidth(width())}; }
  QSize minimumSizeHint() const override { return {60, heightForWidth(width())}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return place(width, false); }

 signals:
  void pressed(const perc::scenes::CourseLink& link);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int place(int width, bool move) const;

  std::vector<CourseLink> m_links;
  std::vector<QToolButton*> m_buttons;
};

}  // namespace perc::scenes
