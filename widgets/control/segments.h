// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QActionGroup;
class QToolButton;

namespace perc::widgets {

/// The choices of an exclusive group side by side, for the head of a card; where they do not fit, one button with the
/// chosen one that opens them as a menu. Follows the actions: what is checked, visible, how it is called.
class Segments : public QWidget {
  Q_OBJECT
 public:
  /// The group outlives it, and gets no more actions.
  Segments(QActionGroup* group, const QString& name, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool isFolded() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void arrange();

  QActionGroup* m_group;
  std::vector<QToolButton*> m_buttons;  ///< one per action
  QToolButton* m_menuButton;
};

}  // namespace perc::widgets
