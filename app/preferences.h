// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace perc::app {

enum class ThemeChoice { System, Light, Dark };

/// What the window remembers from one session to the next (QSettings of the user). Window's thread.
class Preferences {
 public:
  ThemeChoice theme() const;
  void setTheme(ThemeChoice choice);

  /// Where files were opened or saved last; at first the user's documents.
  QString folder() const;
  void setFolderOf(const QString& file);

  /// The files opened or saved last, the latest first; those that are gone are left out.
  QStringList recentFiles() const;
  void addRecentFile(const QString& file);

  QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
};

/// How the application looks: the chosen theme (or the system's), larger while presenting. Window's thread.
class Appearance {
 public:
  /// Remembers, the first time in a program, whether the system is dark; then applies the chosen theme.
  explicit Appearance(ThemeChoice choice);

  ThemeChoice choice() const { return m_choice; }
  void setChoice(ThemeChoice choice);
  bool isDark() const;
  /// Type grows with the width of the screen, so that everything still fits on a small projector.
  void setPresenting(bool on, int screenWidth);

 private:
  void apply() const;

  ThemeChoice m_choice;
  double m_textScale = 1, m_lineScale = 1;
};

}  // namespace perc::app
