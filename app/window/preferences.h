// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace perc::app {

enum class ThemeChoice { System, Light, Dark };
enum class TextSize { Normal, Large, Largest };

/// What the window remembers from one session to the next (QSettings of the user). What is missing, damaged or out of
/// range is the default. Window's thread.
class Preferences {
 public:
  ThemeChoice theme() const;
  void setTheme(ThemeChoice choice);
  TextSize textSize() const;
  void setTextSize(TextSize size);
  /// "de"; empty: the system's language.
  QString language() const;
  void setLanguage(const QString& language);

  /// The views of a lab that are shown; empty: those it shows at first.
  std::vector<std::string> shownViews(const std::string& labId) const;
  void setShownViews(const std::string& labId, const std::vector<std::string>& ids);

  /// The settings of a lab that are pinned beside its pictures.
  std::vector<std::string> pinned(const std::string& labId) const;
  void setPinned(const std::string& labId, const std::vector<std::string>& ids);

  /// Updates per second that were chosen for a lab, or something that goes on in it ("LAB/watch"); 0: as fast as
  /// it goes; nothing: none was.
  std::optional<double> speed(const std::string& of) const;
  void setSpeed(const std::string& of, double stepsPerSecond);
  /// Whether playing ends where a lab's goal is reached.
  bool restsAtGoal() const;
  void setRestsAtGoal(bool on);
  bool autosave() const;
  void setAutosave(bool on);
  /// The questions of the course that were opened, by their ids.
  QStringList seenQuestions() const;
  void addSeenQuestion(const QString& id);
  /// Whether the first tour was done or skipped, and the one stop of a lab's first visit.
  bool tourSeen() const;
  void setTourSeen(bool seen);
  bool visited(const std::string& labId) const;
  void setVisited(const std::string& labId);

  /// Where files were opened or saved last; at first the user's documents.
  QString folder() const;
  void setFolderOf(const QString& file);

  /// The files opened or saved last, the latest first; those that are gone are left out.
  QStringList recentFiles() const;
  void addRecentFile(const QString& file);

  QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
};

/// How the application looks: the chosen theme (or the system's, followed while the program runs), type larger as
/// chosen and larger again while presenting. Window's thread.
class Appearance : public QObject {
  Q_OBJECT
 public:
  /// Remembers, the first time in a program, whether the system is dark; then applies what is chosen.
  explicit Appearance(ThemeChoice choice, TextSize size = TextSize::Normal);

  ThemeChoice choice() const { return m_choice; }
  void setChoice(ThemeChoice choice);
  void setTextSize(TextSize size);
  bool isDark() const;
  /// Type is 1.5 times the window's, and more where the screen has more pixels, so that the last row reads it on every
  /// projector; lines grow with it.
  void setPresenting(bool on, int screenWidth);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow(bool systemDark);
  void apply();

  ThemeChoice m_choice;
  TextSize m_size;
  double m_presenterScale = 0;  ///< 0: not presenting
  bool m_applying = false;
};

}  // namespace perc::app
