// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph/weight_edit.h"

#include "widgets/control/parameter_text.h"
#include "widgets/paint/text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <cmath>

namespace perc::widgets {

WeightEdit::WeightEdit(double value, const QString& name, QWidget* parent) : QLineEdit(parent) {
  setAccessibleName(name);
  setAccessibleDescription(allowed());
  setAlignment(Qt::AlignRight);
  setMaxLength(40);
  setText(boxText(std::round(value * 1e5) / 1e5, {}));
  selectAll();
}

QString WeightEdit::allowed() { return tr("a number from %1 to %2").arg(numberText(-kMost), numberText(kMost)); }

std::optional<double> WeightEdit::number() const {
  bool ok = false;
  const double value = plainNumber(text(), {}).toDouble(&ok);
  if (!ok || !std::isfinite(value) || std::abs(value) > kMost) return std::nullopt;
  return value;
}

void WeightEdit::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (const auto value = number()) {
        emit typed(*value);
        hide();
        deleteLater();
      } else {
        emit refused(tr("“%1” cannot be: %2 is allowed.").arg(text(), allowed()));
        selectAll();
      }
      return;
    case Qt::Key_Escape: parentWidget()->setFocus(); return;
    default: QLineEdit::keyPressEvent(event);
  }
}

void WeightEdit::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) return;
  hide();
  deleteLater();
}

}  // namespace perc::widgets
