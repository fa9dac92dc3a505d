// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/transition_formula.h"
#include "widgets/paint/text.h"

namespace perc::cartpole {

inline QString brief(double value) { return widgets::briefText(value, 4); }

/// Writes the sheet of one lesson: the transition, and the rule with its numbers in it.
class Lessons {
 public:
  Lessons(const CartPoleFrame& frame, LessonSheet& sheet) : m_frame(frame), m_lesson(frame.lesson), m_sheet(sheet) {}
  void strip();
  void rule();

 private:
  int add(const char* id, const QString& symbol, const QString& value, double number, const QString& meaning,
          const QString& formula = {}) {
    m_sheet.numbers.push_back({id, symbol, value, number, meaning, formula});
    return static_cast<int>(m_sheet.numbers.size()) - 1;
  }
  QString action(int which) const { return which < 0 ? QStringLiteral("a") : actionName(which); }
  bool terminated() const { return m_sheet.transition.terminated; }
  bool deep() const { return m_lesson.rule == rl::Lesson::Rule::Dqn || m_lesson.rule == rl::Lesson::Rule::DoubleDqn; }

  void title();
  void ending();
  void values();
  int target(int rewards, int discount);
  void choice(scenes::FormulaWriter& line, int* next);
  void tableStep(int error, int before);
  void deepStep(int error);
  void policy();
  int critic();
  int returned();
  void likelier();
  void clipped(int advantage, int now);
  void search();

  const CartPoleFrame& m_frame;
  const rl::Lesson& m_lesson;
  LessonSheet& m_sheet;
};

}  // namespace perc::cartpole
