// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace perc::app {

/// Which page of the views is open, of how many, and the way to the others; away while there is one. Window's thread.
class ViewPager : public QWidget {
  Q_OBJECT
 public:
  ViewPager(QAction* previous, QAction* next, QWidget* parent);

  /// From 0.
  void setPage(int page, int count);

 private:
  QLabel* m_text;
};

}  // namespace perc::app
