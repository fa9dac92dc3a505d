// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/key_keeper.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace perc::widgets {
namespace {

bool needs(const QObject* object, int key) {
  const bool moves = key == Qt::Key_Home || key == Qt::Key_End || (key >= Qt::Key_Left && key <= Qt::Key_PageDown);
  if (qobject_cast<const QAbstractButton*>(object)) return key == Qt::Key_Space;
  if (qobject_cast<const QAbstractSlider*>(object)) return moves;
  if (qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractItemView*>(object))
    return moves || key == Qt::Key_Space;
  return false;
}

class KeyKeeper : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() != QEvent::ShortcutOverride || watched != QApplication::focusWidget()) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!(key->modifiers() & ~Qt::KeypadModifier) && needs(watched, key->key())) event->accept();
    return false;
  }
};

}  // namespace

void keepWidgetKeys(QApplication& application) { application.installEventFilter(new KeyKeeper(&application)); }

}  // namespace perc::widgets
