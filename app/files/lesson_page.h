// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace perc::app {

/// A page of the course. Its file (resources/lessons/LANGUAGE/ID.md) is Markdown: the question as a heading; what is
/// read, in which a paragraph `![caption](view:ID)` stands for a view that is shown live; under "## On the sheet" what
/// a class answers in writing; under "## Answer" what a teacher knows. Links go to preset:ID or set:PARAMETER=VALUE.
struct LessonPage {
  /// Text, or a live view with its caption.
  struct Part {
    QString text;
    std::string view = {};
  };
  QString title;
  std::vector<Part> reading;
  QString sheet, answer;
};

/// Nothing: the text is no page.
std::optional<LessonPage> readLesson(const QString& markdown);

/// The page of a question in the language that is now, or in English where it is not translated yet; nothing: there is
/// none.
std::optional<LessonPage> lessonOf(const std::string& question);

}  // namespace perc::app
