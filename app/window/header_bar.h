// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenuBar;
class QToolButton;

namespace perc::app {

class Actions;
class PresetMenu;
struct Lessons;

/// The strip at the top: the open lab's name, the menus, and what a lecture needs often. Window's thread.
class HeaderBar : public QWidget {
  Q_OBJECT
 public:
  HeaderBar(Actions& actions, Lessons& lessons, QWidget* parent);

  void setTitle(const QString& title);
  QMenuBar* menus() const { return m_menus; }
  PresetMenu* presets() const { return m_presets; }

 signals:
  /// The button with sun or moon.
  void themeToggled();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void restyle();

  QLabel* m_title;
  QMenuBar* m_menus;
  PresetMenu* m_presets;
  QToolButton* m_theme;
};

}  // namespace perc::app
