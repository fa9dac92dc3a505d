// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace perc::widgets {

/// A widget painted by us that says its value in words to a screen reader. Derive a QWidget from this too, and set
/// the widget's accessibleName and accessibleDescription. (PITFALLS 21)
class Spoken {
 public:
  Spoken();
  virtual ~Spoken() = default;
  virtual QString spokenValue() const = 0;
  virtual QAccessible::Role spokenRole() const { return QAccessible::Chart; }
};

/// Tells a listening screen reader that the value changed. Costs nothing when none is active.
void announceValue(QWidget* widget);

}  // namespace perc::widgets
