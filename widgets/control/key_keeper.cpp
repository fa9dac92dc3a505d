// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/key_keeper.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

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

bool takesText(const QObject* object) {
  return qobject_cast<const QLineEdit*>(object) || qobject_cast<const QAbstractSpinBox*>(object) ||
         qobject_cast<const QTextEdit*>(object) || qobject_cast<const QPlainTextEdit*>(object);
}

/// The middle of its main window, to which the keys belong; null in dialogs, menus and lists.
QWidget* middleOf(const QWidget* widget) {
  const auto* window = qobject_cast<const QMainWindow*>(widget->window());
  return window ? window->centralWidget() : nullptr;
}

class KeyKeeper : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget) return false;
    switch (event->type()) {
      case QEvent::Show: leaveToTab(widget); break;
      case QEvent::MouseButtonPress: giveBack(widget, takesText(widget)); break;
      case QEvent::KeyPress: finish(widget, *static_cast<QKeyEvent*>(event)); break;
      case QEvent::ShortcutOverride: keep(widget, *static_cast<QKeyEvent*>(event)); break;
      default: break;
    }
    return false;
  }

 private:
  static void leaveToTab(QWidget* widget) {
    const Qt::FocusPolicy policy = widget->focusPolicy();
    if (!(policy & Qt::ClickFocus) || takesText(widget) || !middleOf(widget)) return;
    widget->setFocusPolicy(policy & Qt::TabFocus ? Qt::TabFocus : Qt::NoFocus);
  }
  static void giveBack(const QWidget* widget, bool toText) {
    QWidget* middle = middleOf(widget);
    const QWidget* focused = QApplication::focusWidget();
    if (!toText && middle && focused && focused != middle && middleOf(focused) == middle) middle->setFocus();
  }
  /// Only once it has been read, and where it did not send the keys elsewhere itself.
  static void finish(QWidget* widget, const QKeyEvent& key) {
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return;
    if (!takesText(widget) || !middleOf(widget) || widget != QApplication::focusWidget()) return;
    QTimer::singleShot(0, widget, [widget] {
      if (widget->hasFocus()) giveBack(widget, false);
    });
  }
  static void keep(const QWidget* widget, QKeyEvent& key) {
    if (widget != QApplication::focusWidget()) return;
    if (!(key.modifiers() & ~Qt::KeypadModifier) && needs(widget, key.key())) key.accept();
  }
};

}  // namespace

void keepWidgetKeys(QApplication& application) { application.installEventFilter(new KeyKeeper(&application)); }

}  // namespace perc::widgets
