// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/parameter_row.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/value_scale.h"
#include "widgets/paint/spoken.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

namespace perc::widgets {
namespace {

using perc::param::Declaration;
using perc::param::Value;

/// A slider that says the value it stands for, not its position.
class ValueSlider : public QSlider, public Spoken {
 public:
  explicit ValueSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {}
  void say(const QString& value) { m_value = value; }
  QString spokenValue() const override { return m_value; }
  QAccessible::Role spokenRole() const override { return QAccessible::Slider; }

 private:
  QString m_value;
};

class NumberRow : public ParameterRow {
 public:
  NumberRow(const Declaration& d, QWidget* parent)
      : ParameterRow(d, parent), m_scale(d), m_unit(isWord(translated(d.unit)) ? QString() : translated(d.unit)) {
    m_slider = new ValueSlider(this);
    m_slider->setRange(0, m_scale.last());
    m_slider->setPageStep(std::max(1, m_scale.last() / 10));
    m_box = new QLineEdit(this);
    m_box->setAlignment(Qt::AlignRight);
    m_box->setAccessibleName(ParameterRow::tr("%1, number").arg(translated(d.label)));
    fitBox();
    addEditor(m_slider, 1);
    addEditor(m_box);
    if (!d.automatic) show(d.defaultValue);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
      request(m_scale.valueAt(position));
      showNumber(inForce());
    });
    connect(m_slider, &QSlider::sliderReleased, this, &ParameterRow::changeFinished);
    connect(m_box, &QLineEdit::editingFinished, this, [this] {
      if (!m_box->isModified()) return;
      const QString typed = plainNumber(m_box->text(), m_unit);
      m_box->setModified(false);
      requestText(typed);
    });
  }

 protected:
  void show(const Value&) override {
    if (!m_slider->isSliderDown()) {
      const QSignalBlocker quiet(m_slider);
      m_slider->setValue(m_scale.positionOf(inForce()));
    }
    showNumber(inForce());
  }

  void changeEvent(QEvent* event) override {
    ParameterRow::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fitBox();
  }

  /// Keys go from round value to round value; one undo step while a key is held.
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (watched == m_slider && event->type() == QEvent::KeyPress && step(static_cast<QKeyEvent*>(event)->key()))
      return true;
    if (watched == m_slider && event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent*>(event)->isAutoRepeat() &&
        m_stepped) {
      m_stepped = false;
      emit changeFinished();
    }
    return ParameterRow::eventFilter(watched, event);
  }

 private:
  bool step(int key) {
    const bool mirrored = m_slider->layoutDirection() == Qt::RightToLeft;
    const bool up = key == Qt::Key_Up || key == Qt::Key_PageUp || key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!up && !page && key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Down) return false;
    request(m_scale.next(inForce(), up, page));
    show(value());
    m_stepped = true;
    return true;
  }
  void fitBox() {
    const Theme theme = themeOf(this);
    m_box->setFixedWidth(QFontMetrics(theme.font()).horizontalAdvance(QStringLiteral("0.000000")) +
                         static_cast<int>(theme.text(18)));
  }
  void showNumber(const Value& v) {
    m_slider->say(boxText(v, m_unit));
    announceValue(m_slider);
    if (m_box->hasFocus() && m_box->isModified()) return;  // somebody is typing
    m_box->setText(boxText(v, m_unit));
    m_box->setCursorPosition(0);
  }

  ValueScale m_scale;
  QString m_unit;
  ValueSlider* m_slider;
  QLineEdit* m_box;
  bool m_stepped = false;
};

}  // namespace

ParameterRow* ParameterRow::createNumber(const Declaration& declaration, QWidget* parent) {
  return new NumberRow(declaration, parent);
}

}  // namespace perc::widgets
