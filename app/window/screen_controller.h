// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QWidget;

namespace perc::app {

class Actions;
class Appearance;
class ViewArea;

/// How much of the screen shows what: presenting, full screen, one view maximised, and the way back. Window's thread.
class ScreenController : public QObject {
  Q_OBJECT
 public:
  /// `aside`: what is away while presenting.
  ScreenController(QWidget* window, Actions& actions, ViewArea* views, std::vector<QWidget*> aside,
                   Appearance& appearance);

  bool isPresenting() const;
  void setPresenting(bool on);

 signals:
  /// Presenter mode began or ended.
  void presented();

 private:
  void leave();

  QWidget* m_window;
  Actions& m_actions;
  ViewArea* m_views;
  std::vector<QWidget*> m_aside;
  Appearance& m_appearance;
};

}  // namespace perc::app
