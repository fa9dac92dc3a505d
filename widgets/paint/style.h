// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace perc::widgets {

inline constexpr char kButtonRole[] = "percButtonRole";

/// Fusion with our own shapes: rounded wells and buttons, thick sliders with a ringed handle, thin scroll bars, and a
/// focus that can be seen. All colours from the theme.
class Style : public QProxyStyle {
 public:
  explicit Style(const Theme& theme);

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                         const QWidget* widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* result) const override;
  void polish(QWidget* widget) override;
  using QProxyStyle::polish;

 private:
  void button(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void buttonGround(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
  void focusRing(const QRectF& rect, QPainter& painter, ButtonRole role) const;
  void well(const QStyleOption& option, QPainter& painter) const;
  void checkBox(const QStyleOption& option, QPainter& painter, bool round) const;
  void slider(const QStyleOptionSlider& option, QPainter& painter) const;
  void scrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
  void comboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
  void spinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
  void menuItem(QStyleOptionMenuItem item, QPainter& painter, const QWidget* widget) const;
  void menuBarItem(const QStyleOptionMenuItem& option, QPainter& painter) const;
  void progress(const QStyleOptionProgressBar& option, QPainter& painter) const;
  void tab(const QStyleOptionTab& option, QPainter& painter) const;
  void chevron(QPainter& painter, const QRectF& rect, bool up, const QColor& colour) const;
  ButtonRole roleOf(const QWidget* widget) const;

  Theme m_theme;
};

}  // namespace perc::widgets
