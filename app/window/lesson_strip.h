// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace perc::app {

/// The question of the open preset, above the views: the class answers before it plays. What to look for comes when
/// the run has been played, or when asked. Window's thread.
class LessonStrip : public QWidget {
  Q_OBJECT
 public:
  explicit LessonStrip(QWidget* parent);

  /// A preset's lesson from its beginning; null: none.
  void setLesson(const Preset* preset);
  /// How far the run has come: from the first update on the answer is shown.
  void setFurthest(std::int64_t step);
  /// "Look for: …", or empty while it is hidden.
  QString shownAnswer() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void reveal();
  void restyle();

  QLabel *m_question, *m_answer;
  QPushButton* m_show;
  QToolButton* m_close;
  bool m_revealed = false;
};

}  // namespace perc::app
