// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/contents.h"

#include <QDialog>
#include <QStringList>
#include <functional>
#include <span>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace perc::app {

/// The course: its chapters, each with its questions; those that a class has opened are ticked. It only asks. Window's
/// thread.
class ContentsDialog : public QDialog {
  Q_OBJECT
 public:
  /// `seen`: ids of questions that were opened. `labs` and the chapters outlive it.
  ContentsDialog(std::span<const Lab> labs, const QStringList& seen, QWidget* parent);

 signals:
  void chosen(const perc::Question* question);

 private:
  void addChapter(const Chapter& chapter, std::span<const Lab> labs, const QStringList& seen);
  void openCurrent();

  QTreeWidget* m_tree;
  QPushButton* m_open;
};

/// The preset that answers a question, with its lab; null: there is no such lab yet.
std::pair<const Lab*, const Preset*> presetOf(std::span<const Lab> labs, const Question& question);

}  // namespace perc::app
