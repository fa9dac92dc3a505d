// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QPainter>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QToolButton>

namespace perc::widgets {
namespace {
constexpr double kCorner = 6;
constexpr int kHandle = 18;  ///< a slider's handle, pixels at textScale 1
}  // namespace

Style::Style(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QSlider*>(widget) ||
      qobject_cast<QScrollBar*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
    widget->setAttribute(Qt::WA_Hover);
}

ButtonRole Style::roleOf(const QWidget* widget) const {
  const QVariant role = widget ? widget->property(kButtonRole) : QVariant();
  if (role.isValid()) return static_cast<ButtonRole>(role.toInt());
  return qobject_cast<const QToolButton*>(widget) ? ButtonRole::Flat : ButtonRole::Plain;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  const auto scaled = [this](double pixels) { return static_cast<int>(std::lround(m_theme.text(pixels))); };
  switch (metric) {
    case PM_SliderThickness:
    case PM_SliderControlThickness: return scaled(kHandle + 4);
    case PM_SliderLength: return scaled(kHandle);
    case PM_ScrollBarExtent: return scaled(10);
    case PM_ScrollBarSliderMin: return scaled(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return scaled(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize: return scaled(18);
    case PM_SplitterWidth: return 12;
    case PM_MenuPanelWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolTipLabelFrameWidth: return scaled(6);
    case PM_MenuVMargin:
    case PM_MenuHMargin: return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const {
  switch (hint) {
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_Slider_PageSetButtons: return Qt::MiddleButton;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 450;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
  }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  const int row = static_cast<int>(std::lround(m_theme.text(30)));
  switch (type) {
    case CT_PushButton:
      result = QSize(std::max(size.width() + static_cast<int>(m_theme.text(26)), row), std::max(result.height(), row));
      break;
    case CT_ComboBox: result = QSize(size.width() + 8 + static_cast<int>(m_theme.text(32)), row); break;
    case CT_LineEdit:
    case CT_SpinBox: result.setHeight(row); break;
    case CT_MenuItem: result += QSize(12, option && result.height() > 12 ? 6 : 0); break;
    case CT_MenuBarItem: result = QSize(size.width() + static_cast<int>(m_theme.text(18)), row); break;
    case CT_ItemViewItem: result.setHeight(std::max(result.height(), static_cast<int>(m_theme.text(26)))); break;
    case CT_TabBarTab: result += QSize(8, 8); break;
    default: break;
  }
  return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  if (element == SE_PushButtonFocusRect) return option->rect;
  if (element == SE_LineEditContents) return option->rect.adjusted(8, 1, -8, -1);
  return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
  if (control == CC_Slider) {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (slider && slider->orientation == Qt::Horizontal) {
      const QRect r = slider->rect;
      if (part == SC_SliderGroove) return r;
      if (part == SC_SliderHandle) {
        const int length = proxy()->pixelMetric(PM_SliderLength, option, widget);
        const int x = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              r.width() - length, slider->upsideDown);
        return QRect(r.x() + x, r.center().y() - length / 2, length, length);
      }
    }
  }
  if (control == CC_ScrollBar) {  // no arrows: the groove is everything
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) return {};
    if (bar) {
      const bool flat = bar->orientation == Qt::Horizontal;
      const int whole = flat ? bar->rect.width() : bar->rect.height();
      const qint64 range = qint64(bar->maximum) - bar->minimum;
      const int least = std::min(whole, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget));
      const int length =
          range > 0 ? std::max(least, static_cast<int>(qint64(bar->pageStep) * whole / (range + bar->pageStep)))
                    : whole;
      const int start =
          sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, whole - length, bar->upsideDown);
      const auto along = [&](int from, int size) {
        return flat ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
      };
      if (part == SC_ScrollBarGroove) return bar->rect;
      if (part == SC_ScrollBarSlider) return along(start, length);
      if (part == SC_ScrollBarSubPage) return along(0, start);
      if (part == SC_ScrollBarAddPage) return along(start + length, whole - start - length);
    }
  }
  if (control == CC_ComboBox && part == SC_ComboBoxEditField)
    return option->rect.adjusted(8, 1, -static_cast<int>(m_theme.text(24)), -1);
  return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  const Palette& p = m_theme.palette();
  switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return button(*option, *painter, widget);
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase: return;
    case PE_PanelLineEdit: {
      const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
      if (frame && frame->lineWidth > 0) well(*option, *painter);
      return;
    }
    case PE_FrameLineEdit: return well(*option, *painter);
    case PE_IndicatorCheckBox: return checkBox(*option, *painter, false);
    case PE_IndicatorRadioButton: return checkBox(*option, *painter, true);
    case PE_Frame:
    case PE_FrameTabWidget:
    case PE_PanelTipLabel:
    case PE_FrameMenu: {
      painter->save();
      painter->setPen(p.wellLine);
      if (element == PE_PanelTipLabel) painter->setBrush(p.card);
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      painter->restore();
      return;
    }
    case PE_PanelMenuBar: return;
    case PE_PanelMenu: painter->fillRect(option->rect, p.card); return;
    case PE_FrameFocusRect:
      // Buttons draw their own: Qt asks for it only of some of them.
      if (!qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
          qobject_cast<const QRadioButton*>(widget))
        focusRing(option->rect, *painter, ButtonRole::Plain);
      return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
      return chevron(*painter, option->rect, element == PE_IndicatorArrowUp,
                     option->state & State_Enabled ? p.muted : p.line);
    case PE_PanelScrollAreaCorner: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void Style::menuItem(QStyleOptionMenuItem item, QPainter& painter, const QWidget* widget) const {
  if (item.state & State_Selected && item.menuItemType != QStyleOptionMenuItem::Separator) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().accentSoft);
    painter.drawRoundedRect(QRectF(item.rect).adjusted(1, 0, -1, 0), kCorner, kCorner);
    painter.restore();
    item.state &= ~State_Selected;
  }
  QProxyStyle::drawControl(CE_MenuItem, &item, &painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
  const Palette& p = m_theme.palette();
  switch (element) {
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel: {
      const ButtonRole role = roleOf(widget);
      if (element == CE_PushButtonLabel) {
        QStyleOptionButton copy = *qstyleoption_cast<const QStyleOptionButton*>(option);
        if (role == ButtonRole::Primary || role == ButtonRole::Soft)
          copy.palette.setColor(QPalette::Active, QPalette::ButtonText,
                                role == ButtonRole::Primary ? p.accentText : p.accent);
        copy.palette.setColor(QPalette::Inactive, QPalette::ButtonText,
                              copy.palette.color(QPalette::Active, QPalette::ButtonText));
        return QProxyStyle::drawControl(element, &copy, painter, widget);
      }
      break;
    }
    case CE_MenuItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
        return menuItem(*item, *painter, widget);
      break;
    case CE_MenuBarEmptyArea: return;
    case CE_MenuBarItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
        return menuBarItem(*item, *painter);
      break;
    case CE_ItemViewItem:
      if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
        QStyleOptionViewItem copy = *item;
        copy.palette.setColor(QPalette::Highlight, p.accentSoft);
        copy.palette.setColor(QPalette::HighlightedText, p.text);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
      }
      break;
    case CE_ProgressBar:
      if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) return progress(*bar, *painter);
      break;
    case CE_TabBarTabShape:
      if (const auto* one = qstyleoption_cast<const QStyleOptionTab*>(option)) return tab(*one, *painter);
      break;
    case CE_Splitter: return;
    case CE_ShapedFrame:
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
          frame && frame->frameShape == QFrame::HLine) {
        painter->fillRect(QRectF(option->rect.x(), option->rect.center().y(), option->rect.width(), 1), p.line);
        return;
      }
      break;
    default: break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  if (control == CC_Slider)
    if (const auto* o = qstyleoption_cast<const QStyleOptionSlider*>(option); o && o->orientation == Qt::Horizontal)
      return slider(*o, *painter);
  if (control == CC_ScrollBar)
    if (const auto* o = qstyleoption_cast<const QStyleOptionSlider*>(option)) return scrollBar(*o, *painter, widget);
  if (control == CC_ComboBox)
    if (const auto* o = qstyleoption_cast<const QStyleOptionComboBox*>(option)) return comboBox(*o, *painter, widget);
  if (control == CC_SpinBox)
    if (const auto* o = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) return spinBox(*o, *painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace perc::widgets
