// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

namespace perc::widgets {

/// A number typed in place: Return takes it, Escape or going elsewhere leaves it as it was. Deletes itself when it is
/// over.
class WeightEdit : public QLineEdit {
  Q_OBJECT
 public:
  static constexpr double kMost = 1000;  ///< magnitude allowed

  WeightEdit(double value, const QString& name, QWidget* parent);
  /// The number typed, in the user's or a plain notation; nothing if it is not one that is allowed.
  std::optional<double> number() const;
  static QString allowed();

 signals:
  void typed(double value);
  void refused(const QString& why);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace perc::widgets
