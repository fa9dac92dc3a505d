// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences.h"

#include "widgets/paint/theme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>
#include <algorithm>
#include <array>
#include <cmath>

namespace perc::app {
namespace {

constexpr qsizetype kMostRecent = 8, kLongestLanguage = 16;
constexpr double kMostSpeed = 10'000;
constexpr double kPixelsAtScale1 = 853;  ///< a projector this wide shows the usual type as the last row reads it
constexpr double kLeastPresenterScale = 1.5, kMostPresenterScale = 2.5, kMostLineScale = 2;
constexpr char kSystemDark[] = "percSystemDark";
constexpr std::array kThemeWords{"system", "light", "dark"}, kSizeWords{"normal", "large", "largest"};
constexpr std::array kSizeFactors{1.0, 1.2, 1.4};

QSettings settings() { return QSettings(QStringLiteral("Perceptorium"), QStringLiteral("Perceptorium")); }
QVariant stored(const char* key) { return settings().value(QLatin1String(key)); }
void store(const char* key, const QVariant& value) { settings().setValue(QLatin1String(key), value); }

/// The place of a stored word in a list; 0 if it is none of them.
template <std::size_t n>
int storedWord(const char* key, const std::array<const char*, n>& words) {
  const QString word = stored(key).toString();
  for (std::size_t i = 0; i < n; ++i)
    if (word == QLatin1String(words[i])) return static_cast<int>(i);
  return 0;
}

bool storedFlag(const char* key, bool usual) {
  const QString word = stored(key).toString();
  return word == QLatin1String("true") ? true : word == QLatin1String("false") ? false : usual;
}

std::vector<std::string> storedList(const std::string& key) {
  std::vector<std::string> ids;
  for (const QString& id : stored(key.c_str()).toStringList()) ids.push_back(id.toStdString());
  return ids;
}

void storeList(const std::string& key, const std::vector<std::string>& ids) {
  QStringList list;
  for (const std::string& id : ids) list << QString::fromStdString(id);
  store(key.c_str(), list);
}

bool looksDark(const QPalette& palette) {
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace

ThemeChoice Preferences::theme() const { return static_cast<ThemeChoice>(storedWord("theme", kThemeWords)); }
void Preferences::setTheme(ThemeChoice choice) {
  store("theme", QLatin1String(kThemeWords[static_cast<std::size_t>(choice)]));
}

TextSize Preferences::textSize() const { return static_cast<TextSize>(storedWord("text-size", kSizeWords)); }
void Preferences::setTextSize(TextSize size) {
  store("text-size", QLatin1String(kSizeWords[static_cast<std::size_t>(size)]));
}

QString Preferences::language() const {
  const QString language = stored("language").toString();
  return language.size() <= kLongestLanguage ? language : QString();
}
void Preferences::setLanguage(const QString& language) { store("language", language); }

std::vector<std::string> Preferences::shownViews(const std::string& labId) const {
  return storedList("views/" + labId);
}
void Preferences::setShownViews(const std::string& labId, const std::vector<std::string>& ids) {
  storeList("views/" + labId, ids);
}
std::vector<std::string> Preferences::pinned(const std::string& labId) const { return storedList("pinned/" + labId); }
void Preferences::setPinned(const std::string& labId, const std::vector<std::string>& ids) {
  storeList("pinned/" + labId, ids);
}

std::optional<double> Preferences::speed(const std::string& of) const {
  bool number = false;
  const double speed = stored(("speeds/" + of).c_str()).toDouble(&number);
  return number && std::isfinite(speed) && speed >= 0 && speed <= kMostSpeed ? std::optional(speed) : std::nullopt;
}
void Preferences::setSpeed(const std::string& of, double stepsPerSecond) {
  store(("speeds/" + of).c_str(), stepsPerSecond);
}

bool Preferences::restsAtGoal() const { return storedFlag("rest-at-goal", false); }
void Preferences::setRestsAtGoal(bool on) { store("rest-at-goal", on); }

bool Preferences::autosave() const { return storedFlag("autosave", true); }
void Preferences::setAutosave(bool on) { store("autosave", on); }
QStringList Preferences::seenQuestions() const { return stored("questions").toStringList(); }
void Preferences::addSeenQuestion(const QString& id) {
  QStringList all = seenQuestions();
  if (!all.contains(id)) store("questions", all << id);
}
bool Preferences::tourSeen() const { return storedFlag("tour-seen", false); }
void Preferences::setTourSeen(bool seen) { store("tour-seen", seen); }
bool Preferences::visited(const std::string& labId) const { return storedFlag(("visited/" + labId).c_str(), false); }
void Preferences::setVisited(const std::string& labId) { store(("visited/" + labId).c_str(), true); }

QString Preferences::folder() const {
  const QString last = stored("folder").toString();
  for (const QString& folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
    if (!folder.isEmpty() && QFileInfo(folder).isDir()) return folder;
  return QDir::homePath();
}

void Preferences::setFolderOf(const QString& file) { store("folder", QFileInfo(file).absolutePath()); }

QStringList Preferences::recentFiles() const {
  QStringList files = stored("recent").toStringList().mid(0, kMostRecent);
  files.removeIf([](const QString& file) { return !QFileInfo(file).isFile(); });
  return files;
}

void Preferences::addRecentFile(const QString& file) {
  QStringList files = stored("recent").toStringList();
  const QString path = QFileInfo(file).absoluteFilePath();
  files.removeAll(path);
  files.prepend(path);
  store("recent", files.mid(0, kMostRecent));
}

QByteArray Preferences::geometry() const { return stored("geometry").toByteArray(); }
void Preferences::setGeometry(const QByteArray& geometry) { store("geometry", geometry); }

Appearance::Appearance(ThemeChoice choice, TextSize size) : m_choice(choice), m_size(size) {
  if (!qApp->property(kSystemDark).isValid()) qApp->setProperty(kSystemDark, widgets::systemIsDark());
  apply();
  qApp->installEventFilter(this);
}

void Appearance::setChoice(ThemeChoice choice) {
  m_choice = choice;
  apply();
}

void Appearance::setTextSize(TextSize size) {
  m_size = size;
  apply();
}

void Appearance::setPresenting(bool on, int screenWidth) {
  m_presenterScale = on ? std::clamp(screenWidth / kPixelsAtScale1, kLeastPresenterScale, kMostPresenterScale) : 0;
  apply();
}

bool Appearance::isDark() const {
  return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && qApp->property(kSystemDark).toBool());
}

/// The system's colours changed under us: either its palette arrived in place of ours, or a window is told so and the
/// palette that the system would give is looked up.
bool Appearance::eventFilter(QObject* watched, QEvent* event) {
  if (m_applying) return false;
  if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp) {
    const QPalette now = QApplication::palette();
    const widgets::Palette& ours = widgets::paletteOf();
    if (now.color(QPalette::Window) != ours.ground || now.color(QPalette::WindowText) != ours.text)
      follow(looksDark(now));
  } else if (event->type() == QEvent::ThemeChange && watched->isWidgetType()) {
    m_applying = true;
    QApplication::setPalette(QPalette());
    const bool dark = widgets::systemIsDark();
    m_applying = false;
    follow(dark);
  }
  return false;
}

void Appearance::follow(bool systemDark) {
  qApp->setProperty(kSystemDark, systemDark);
  qApp->setProperty("percTheme", QVariant());  // the palette is no longer ours: apply it whatever it was
  apply();
}

void Appearance::apply() {
  const double chosen = kSizeFactors[static_cast<std::size_t>(m_size)];
  widgets::Theme theme;
  theme.dark = isDark();
  theme.textScale = m_presenterScale > 0 ? std::max(chosen * kLeastPresenterScale, m_presenterScale) : chosen;
  theme.lineScale = m_presenterScale > 0 ? std::min(m_presenterScale, kMostLineScale) : 1;
  if (qApp->property("percTheme").isValid() && widgets::themeOf() == theme) return;
  m_applying = true;
  widgets::applyTheme(*qApp, theme);
  m_applying = false;
}

}  // namespace perc::app
