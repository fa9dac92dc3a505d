// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/lesson_page.h"

#include <string>

namespace perc::app {

/// A page of the course on paper, as a PDF (A4): the question and the tasks with room to write, or, for the teacher,
/// with the answer. Window's thread.
std::string sheetOf(const LessonPage& page, bool withAnswer);

}  // namespace perc::app
