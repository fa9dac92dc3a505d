// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLabel;
class QLineEdit;
class QMenuBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace perc::app {

/// What the keys do, to be searched: all that the menus and the window know, and the keys inside views and controls.
class KeysDialog : public QDialog {
  Q_OBJECT
 public:
  /// The actions of `menus` by menu, then those of `window` that are in none.
  KeysDialog(const QMenuBar& menus, QWidget* window);

  /// "Keys: what they do", those the search leaves.
  QStringList shownRows() const;

 private:
  QTreeWidgetItem* addGroup(const QString& title);
  void addActions(QTreeWidgetItem* group, const QList<QAction*>& actions, QList<QAction*>& done);
  void addRow(QTreeWidgetItem* group, const QString& meaning, const QString& keys);
  void addKeysOfControls();
  void filter(const QString& text);

  QLineEdit* m_search;
  QTreeWidget* m_list;
  QLabel* m_nothing;
};

/// Name, version, licence, what it is made with.
class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  explicit AboutDialog(QWidget* parent);
};

}  // namespace perc::app
