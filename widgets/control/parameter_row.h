// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <QWidget>
#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace perc::widgets {

class OptionBox;

/// The values of a run's parameters, of two lanes where there are two, and which lane's are changed.
struct SteeredValues {
  static constexpr int kBoth = -1;
  SteeredValues(const perc::param::Values& a, const perc::param::Values* b = nullptr, int which = kBoth)
      : first(a), second(b), lane(b ? which : kBoth) {}
  const perc::param::Values& shown() const { return lane == 1 ? *second : first; }
  bool enabled(std::size_t index) const {
    return shown().enabled(index) || (second && lane == kBoth && second->enabled(index));
  }
  const perc::param::Values& first;
  const perc::param::Values* second;
  int lane;  ///< 0: A, 1: B
};

/// One setting: label, editor, the dot that resets it, the badge "restarts", and a line for what is wrong. The editor
/// belongs to the kind. Nothing it is given is emitted; what is emitted is valid.
class ParameterRow : public QWidget {
  Q_OBJECT
 public:
  static ParameterRow* create(const perc::param::Declaration& declaration, QWidget* parent);
  /// Apart from its group: where another group of these has a setting of the same name, the group is said with it.
  void standAlone(const perc::param::Declarations& all);

  const perc::param::Declaration& declaration() const { return m_declaration; }
  const perc::param::Value& value() const { return m_value; }
  void setValue(const perc::param::Value& value);
  /// Its own of these, at `index`; where the lanes differ both are said.
  void follow(const SteeredValues& values, std::size_t index);
  /// What it is where it is left to the lab (Declaration::automatic).
  void setAutomatic(const perc::param::Value& value);
  /// What was last asked for was not taken after all, once the old value is shown again.
  void refuse(const QString& why);
  /// Empty: nothing is wrong.
  void setProblem(const QString& text);
  QString problem() const;
  /// How well it fits what is sought: 2 each word begins one of its name, its options or what else it is called by;
  /// 1 so does its explanation; 0 not at all.
  int match(const QString& text) const;
  QToolButton* resetButton() const { return m_reset; }
  /// The list of a Choice; null for another kind.
  virtual OptionBox* options() const { return nullptr; }
  /// Whether it is shown beside the pictures as well: the sign is seen there, else while the row is used.
  void setPinned(bool pinned);

 signals:
  void changeRequested(const perc::param::Value& value);
  void changeFinished();
  void pinRequested(bool pinned);

 protected:
  ParameterRow(const perc::param::Declaration& declaration, QWidget* parent);
  /// The editor shows a value, and emits nothing by it.
  virtual void show(const perc::param::Value& value) = 0;
  /// The value, or what the lab makes of it: what an editor of numbers shows.
  const perc::param::Value& inForce() const { return isAutomatic() ? m_automatic : m_value; }
  bool isAutomatic() const;
  /// An editor in which something long is typed keeps it, to be mended; the others show what is in force.
  virtual void showRefused(const perc::param::Value&, const QString& /*why*/) {}
  /// Asks for a value if it is valid and new; else says what is allowed and shows the old one again.
  void request(const perc::param::Value& value);
  void requestText(const QString& text);
  /// Names, describes and adds an editor; the wheel turns it only while it has the focus.
  void addEditor(QWidget* editor, int stretch = 0);
  void keepFromWheel(QWidget* editor);
  void addToHead(QWidget* editor);
  /// A small square button for one more or one less, beside an editor so high; `name` is said of it.
  QToolButton* addCountButton(bool more, const QString& name, const QString& tip, int side);
  bool eventFilter(QObject* watched, QEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  /// Integer and Real: slider and number box (parameter_number.cpp).
  static ParameterRow* createNumber(const perc::param::Declaration& declaration, QWidget* parent);
  /// Sequence: a list box per entry, one more, one less (parameter_sequence.cpp).
  static ParameterRow* createSequence(const perc::param::Declaration& declaration, QWidget* parent);
  void showReset();
  void showLanes(const SteeredValues& values, std::size_t index);
  void addPin();
  void showPin();
  QString help() const;
  QString description() const;

  const perc::param::Declaration& m_declaration;
  perc::param::Value m_value;
  perc::param::Value m_automatic;
  std::optional<perc::param::Value> m_asked;  ///< until it is in force, or refused
  QVBoxLayout* m_layout;
  QHBoxLayout *m_head, *m_editors;
  QLabel *m_label, *m_lanes, *m_problem;
  bool m_mixed = false;  ///< both lanes are changed, and they differ
  QToolButton *m_reset, *m_pin;
  QWidget* m_automaticSign = nullptr;  ///< beside the label, while it is left to the lab
};

}  // namespace perc::widgets
