// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace perc {

/// A question of the course: what answers it by doing, and the name of its page (resources/lessons/LANGUAGE/ID.md).
struct Question {
  std::string id;                       ///< stays for ever: the name of its page
  const char* title;                    ///< PERC_TR
  std::string lab;                      ///< may be one that is not there yet
  std::string preset;                   ///< empty: there is no page yet
  std::vector<std::string> views = {};  ///< beside the page; empty: those of the preset
};

/// Of the course. Texts are PERC_TR.
struct Chapter {
  std::string id;
  const char* title;
  const char* summary;
  std::vector<Question> questions;
};

/// What a person does at the first visit to a lab: in this view, or with the first of the settings (no view), until one
/// of these parameters or acts is another one. Texts are PERC_TR.
struct FirstVisit {
  std::string lab, view;
  std::vector<std::string> ids;
  const char* title;
  const char* text;
};

/// Null: the lab has none.
const FirstVisit* firstVisit(std::string_view lab);

/// In the order in which a class takes them; but each question stands on its own.
const std::vector<Chapter>& chapters();

}  // namespace perc
