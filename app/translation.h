// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

class QCoreApplication;

namespace perc::app {

/// A language the program speaks. `name`: of its locale ("de"), or empty for that of the system; `title`: what it calls
/// itself.
struct Language {
  QString name, title;
};
std::vector<Language> languages();

/// Whether it is one of their names ("" is).
bool isLanguage(const QString& name);

/// Installs the texts of a language where they exist, and of English (plural forms) below them, in place of those
/// before; numbers on the screen follow, in a window also the direction of writing. Files do not. May be called at any
/// time: open windows are told by QEvent::LanguageChange. The translators belong to the application.
void setLanguage(QCoreApplication& application, const QString& name);
/// The name given last; empty at first.
QString chosenLanguage();

}  // namespace perc::app
