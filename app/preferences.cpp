// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "widgets/paint/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>
#include <algorithm>

namespace perc::app {
namespace {

constexpr qsizetype kMostRecent = 8;
constexpr double kPresenterScale = 1.5;
constexpr double kPixelsAtScale1 = 1067;  ///< of a screen that shows the window with type at its usual size
constexpr char kSystemDark[] = "percSystemDark";
constexpr const char* kThemeWords[] = {"system", "light", "dark"};

QSettings settings() { return QSettings(QStringLiteral("Perceptorium"), QStringLiteral("Perceptorium")); }
QVariant stored(const char* key) { return settings().value(QLatin1String(key)); }
void store(const char* key, const QVariant& value) { settings().setValue(QLatin1String(key), value); }

}  // namespace

ThemeChoice Preferences::theme() const {
  const QString word = stored("theme").toString();
  return word == QLatin1String("dark") ? ThemeChoice::Dark : word == QLatin1String("light") ? ThemeChoice::Light : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice) { store("theme", QLatin1String(kThemeWords[static_cast<int>(choice)])); }

QString Preferences::folder() const {
  const QString last = stored("folder").toString();
  return !last.isEmpty() && QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setFolderOf(const QString& file) { store("folder", QFileInfo(file).absolutePath()); }

QStringList Preferences::recentFiles() const {
  QStringList files = stored("recent").toStringList();
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

Appearance::Appearance(ThemeChoice choice) : m_choice(choice) {
  if (!qApp->property(kSystemDark).isValid()) qApp->setProperty(kSystemDark, widgets::systemIsDark());
  apply();
}

void Appearance::setChoice(ThemeChoice choice) {
  m_choice = choice;
  apply();
}

void Appearance::setPresenting(bool on, int screenWidth) {
  m_textScale = on ? std::clamp(screenWidth / kPixelsAtScale1, 1.0, kPresenterScale) : 1;
  m_lineScale = on ? kPresenterScale : 1;
  apply();
}

bool Appearance::isDark() const {
  return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && qApp->property(kSystemDark).toBool());
}

void Appearance::apply() const {
  widgets::Theme theme;
  theme.dark = isDark();
  theme.textScale = m_textScale;
  theme.lineScale = m_lineScale;
  if (!qApp->property("percTheme").isValid() || widgets::themeOf() != theme) widgets::applyTheme(*qApp, theme);
}

}  // namespace perc::app
