// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QTimer;

namespace perc::app {

class Work;

/// Says what is being done and how far it is, with a button to give up; shown only when it takes a while.
class WorkStrip : public QFrame {
  Q_OBJECT
 public:
  explicit WorkStrip(Work& work, QWidget* parent = nullptr);

 private:
  void begin(const QString& text);
  void end();
  void showProgress(double share);

  Work& m_work;
  QLabel* m_text;
  QProgressBar* m_bar;
  QTimer* m_timer;
};

}  // namespace perc::app
