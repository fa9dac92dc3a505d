// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QDialog>
#include <memory>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace perc::widgets {
class ParameterRow;
}

namespace perc::app {

/// Asks in which one setting the second lane differs from the first, and what it has there. Settings without effect
/// are not offered. It splits nothing itself.
class LaneDialog : public QDialog {
  Q_OBJECT
 public:
  /// `values`: of lane A. `present`: the difference there is already, if any. The lab outlives the dialog.
  LaneDialog(const Lab& lab, const param::Values& values, const std::optional<Command>& present, QWidget* parent);
  ~LaneDialog() override;

  /// As if chosen in the list.
  void choose(const std::string& id);
  widgets::ParameterRow* editor() const { return m_editor; }

 signals:
  void chosen(const perc::Command& difference);

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill();
  void filter(const QString& text);
  void showParameter(const QListWidgetItem* item);
  void refuse(const QString& why);
  void finish();

  const Lab& m_lab;
  param::Values m_values;
  std::optional<Command> m_present;  ///< the difference that is there or usual
  QLineEdit* m_search;
  QListWidget* m_list;
  QLabel *m_first, *m_problem;
  QVBoxLayout* m_place;  ///< of the editor
  widgets::ParameterRow* m_editor = nullptr;
};

}  // namespace perc::app
