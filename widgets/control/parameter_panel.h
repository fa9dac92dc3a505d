// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <QSet>
#include <QWidget>
#include <map>
#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace perc::widgets {

class ParameterRow;
struct SteeredValues;

/// The settings of a lab, made only from their declarations: groups that can be folded, a search box, and per setting a
/// label, an editor for its kind, a dot that resets it, and a badge where a change restarts the run. Settings without
/// effect are away until they are asked for or searched for. It asks for changes and shows what it is given: the
/// values belong to somebody else. Window's thread.
class ParameterPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ParameterPanel(QWidget* parent = nullptr);
  ~ParameterPanel() override;

  /// Builds the rows anew; what was sought among these declarations before is sought again. Those called `first` come
  /// first, and the groups of the others are folded until they are asked for. `declarations` must outlive the panel's
  /// use of them (they are static).
  void setDeclarations(const perc::param::Declarations& declarations, const std::vector<std::string>& first = {});
  /// Shows values of the same declarations. Emits nothing and rebuilds nothing; leaves alone what is being typed.
  void setValues(const SteeredValues& values);
  /// Takes what chooses the lane that is changed, above the settings.
  void setLaneChoice(QWidget* choice);
  /// The change that was asked for is not possible, and setValues() has taken it back: an editor in which something
  /// long is typed keeps it and says why.
  void refuse(const QString& why);

  /// Rows that match are shown (label, help, id, options, group), folded or without effect as they may be; empty shows
  /// all that have an effect and are not folded away. Also typed by the user.
  void setFilter(const QString& text);
  QStringList visibleIds() const;
  /// The editor of a parameter, for focus and tests; null if there is none.
  ParameterRow* row(const QString& id) const;
  void focusSearch();
  /// Those that are shown beside the pictures too.
  void setPinned(const std::vector<std::string>& ids);

 signals:
  /// A valid value of the declared kind. While a slider is dragged: many.
  void changeRequested(const QString& id, const perc::param::Value& value);
  /// The user let go of the slider or finished typing: the end of one change (for undo).
  void changeFinished(const QString& id);
  void pinRequested(const QString& id, bool pinned);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Group {
    const char* name;
    QToolButton* heading;
    std::vector<ParameterRow*> rows;
  };
  void addGroup(const char* name, const QString& title, QWidget* content);
  void addFirst(const std::vector<std::string>& first, QWidget* content);
  ParameterRow* makeRow(const perc::param::Declaration& declaration, QWidget* content);
  void addRow(ParameterRow* row, QWidget* content);
  void addWithoutEffect(QWidget* content);
  void showRows();
  void restyle();

  const perc::param::Declarations* m_declarations = nullptr;
  std::map<const perc::param::Declarations*, QString> m_sought;
  QLineEdit* m_search;
  QScrollArea* m_area;
  QLabel *m_nothing, *m_withoutEffect = nullptr;
  QPushButton* m_showAll = nullptr;
  std::vector<Group> m_groups;
  std::vector<ParameterRow*> m_rows;  ///< in the order of the declarations
  QSet<QByteArray> m_folded;          ///< names of groups, as declared
  bool m_all = false;                 ///< those without effect too
};

}  // namespace perc::widgets
