// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/spoken.h"

#include <QAccessibleWidget>

namespace perc::widgets {
namespace {

class SpokenInterface : public QAccessibleWidget {
 public:
  SpokenInterface(QWidget* widget, const Spoken* spoken)
      : QAccessibleWidget(widget, spoken->spokenRole()), m_spoken(spoken) {}
  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Value ? m_spoken->spokenValue() : QAccessibleWidget::text(kind);
  }

 private:
  const Spoken* m_spoken;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
  auto* widget = qobject_cast<QWidget*>(object);
  const auto* spoken = dynamic_cast<const Spoken*>(object);
  return widget && spoken ? new SpokenInterface(widget, spoken) : nullptr;
}

}  // namespace

Spoken::Spoken() { QAccessible::installFactory(makeInterface); }  // Qt keeps one of each

void announceValue(QWidget* widget) {
  if (!QAccessible::isActive()) return;
  const auto* spoken = dynamic_cast<const Spoken*>(widget);
  QAccessibleValueChangeEvent event(widget, spoken ? QVariant(spoken->spokenValue()) : QVariant());
  QAccessible::updateAccessibility(&event);
}

}  // namespace perc::widgets
