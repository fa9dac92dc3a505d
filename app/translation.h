// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace perc::app {

/// Installs the texts of the user's language where they exist, and of English (plural forms) below them; in a window
/// also the direction of its writing. The translators belong to the application.
void installTranslations(QCoreApplication& application);

}  // namespace perc::app
