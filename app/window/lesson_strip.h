// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QWidget>
#include <map>
#include <memory>

class QLabel;
class QPushButton;
class QToolButton;

namespace perc::app {

/// What a class has seen of lessons, and where each lab was left: it stays when lab or language are changed.
struct Lessons {
  struct Seen {
    bool answer = false, closed = false;
  };
  struct Left {
    const Preset* lesson;
    std::shared_ptr<const Run> run;
  };
  std::map<const Preset*, Seen> seen;
  std::map<const Lab*, Left> left;
};

/// The question of the open preset, above the views: the class answers before it plays. What to look for comes when it
/// is asked for. Window's thread.
class LessonStrip : public QWidget {
  Q_OBJECT
 public:
  LessonStrip(Lessons& lessons, QWidget* parent);

  void setLab(const Lab& lab) { m_lab = &lab; }
  /// A preset's lesson as it was left; null: none.
  void setLesson(const Preset* preset);
  /// A preset's lesson from its beginning.
  void begin(const Preset& preset);
  /// "Look for: …", or empty while it is hidden.
  QString shownAnswer() const;

 signals:
  /// The preset after this one.
  void nextRequested(const perc::Preset* preset);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void reveal();
  void showAnswer(bool shown);
  const Preset* next() const;
  void restyle();

  Lessons& m_lessons;
  const Lab* m_lab = nullptr;
  const Preset* m_lesson = nullptr;
  QLabel *m_question, *m_answer;
  QPushButton *m_show, *m_next;
  QToolButton* m_close;
};

}  // namespace perc::app
