// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/spoken.h"
#include "widgets/paint/theme.h"

#include <QKeyEvent>
#include <QPoint>
#include <QRect>
#include <QWidget>
#include <optional>
#include <utility>

class QPainter;

namespace perc::widgets {

struct FigureTip {
  QString text;  ///< empty: none
  QRect area;    ///< left by the pointer, the tip goes; null: the whole figure
};

/// Of an arrow key: where it goes, y upwards; (0, 0) for any other key.
QPoint arrowStep(int key);

/// A picture painted by us. What all of them do alike is here once: the ground, the text while there is nothing to see,
/// the ring of focus, mouse and keys as calls of a few functions, keys that come before the window's shortcuts while we
/// have the focus, tool tips. A figure overrides what it needs; one where places are pointed at derives from
/// PointedFigure. A widget that only holds others may derive from it for its keys. Window's thread.
class FigureWidget : public QWidget, public Spoken {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  /// What is written while isEmpty(): "... will appear here".
  void setEmptyText(const QString& text);
  virtual QString emptyText() const { return m_emptyText; }

 protected:
  /// Opaque, follows the pointer and takes the focus; for a screen reader its name, and its keys in words.
  void takePointer(const QString& name, const QString& keys);

  virtual bool isEmpty() const { return false; }
  virtual void paintFigure(QPainter& painter, const Theme& theme);
  /// What the ring of focus goes round; null: no ring.
  virtual QRectF ringRect() const;
  virtual FigureTip tipAt(const QPointF& pixel) const;

  // The mouse, with its left button, while not empty. False: not ours, others may use it (a card its double click).
  virtual void hoverAt(const QPointF& pixel);
  virtual void leave() {}
  virtual bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers);
  virtual bool doubleClickAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers);
  virtual void dragTo(const QPointF& pixel) { hoverAt(pixel); }  ///< moved, after a press that was ours
  virtual void releaseAt(const QPointF& pixel);                  ///< after a press that was ours

  // Keys, without Ctrl and Alt but for Return, while not empty.
  /// Whether it comes to us before it is a shortcut of the window.
  virtual bool takesKey(int key) const;
  /// False: not ours.
  virtual bool keyDown(const QKeyEvent& event);
  virtual bool keyUp(const QKeyEvent& event);
  /// Focus lost, or hidden: what is held is let go.
  virtual void letGo() {}

  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  QString m_emptyText;
  bool m_pressed = false;
};

/// A figure in which one place is pointed at, by the mouse or by keys: the arrow keys go on from it, Escape takes it
/// away, a click or Return does something there. Place: a value with ==; Base: FigureWidget or what derives from it.
template <class Place, class Base = FigureWidget>
class PointedFigure : public Base {
 public:
  using Base::Base;

  const std::optional<Place>& pointer() const { return m_place; }
  /// By somebody else (shared between views, or gone from the data): says nothing.
  void setPointer(std::optional<Place> place) {
    if (place == m_place) return;
    m_place = std::move(place);
    this->update();
  }

 protected:
  virtual std::optional<Place> placeAt(const QPointF& pixel) const = 0;
  /// Where a key leads (Shift: far) from a place, or from none.
  virtual std::optional<Place> moved(const std::optional<Place>& from, int key, bool far) const = 0;
  /// The place has changed by mouse or key: for signals.
  virtual void pointerChanged(bool byKey) { (void)byKey; }
  /// A click or Return at a place; false: nothing is to be done there.
  virtual bool activate(const Place& place, Qt::KeyboardModifiers modifiers) {
    (void)place, (void)modifiers;
    return false;
  }

  void point(std::optional<Place> place, bool byKey = false) {
    if (place == m_place) return;
    setPointer(std::move(place));
    pointerChanged(byKey);
    announceValue(this);
  }
  /// There are other data behind the place.
  void dataChanged() {
    this->update();
    if (m_place && this->hasFocus()) announceValue(this);
  }

  void hoverAt(const QPointF& pixel) override { point(placeAt(pixel)); }
  void leave() override { point(std::nullopt); }
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override {
    point(placeAt(pixel));
    return m_place && activate(*m_place, modifiers);
  }
  bool takesKey(int key) const override { return !arrowStep(key).isNull() || (key == Qt::Key_Escape && m_place); }
  bool keyDown(const QKeyEvent& event) override {
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return m_place && activate(*m_place, event.modifiers());
    if (!takesKey(key)) return Base::keyDown(event);
    if (key == Qt::Key_Escape) point(std::nullopt);
    else point(moved(m_place, key, event.modifiers().testFlag(Qt::ShiftModifier)), true);
    return true;
  }

 private:
  std::optional<Place> m_place;
};

}  // namespace perc::widgets
