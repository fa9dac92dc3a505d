// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/theme.h"

#include "widgets/paint/fonts.h"
#include "widgets/paint/style.h"

#include <QApplication>
#include <QToolTip>
#include <QVariant>

namespace perc::widgets {
namespace {
constexpr char kThemeProperty[] = "percTheme";
}

QFont Theme::font(TextRole role) const {
  struct Look {
    double pixels;
    QFont::Weight weight;
  };
  const Look look = [role]() -> Look {
    switch (role) {
      case TextRole::Body: return {13, QFont::Normal};
      case TextRole::Small: return {11, QFont::Normal};
      case TextRole::Caps: return {11, QFont::DemiBold};
      case TextRole::Strong: return {13, QFont::DemiBold};
      case TextRole::Title: return {16, QFont::DemiBold};
      case TextRole::Figure: return {15, QFont::DemiBold};
      case TextRole::Mono: return {12, QFont::Normal};
    }
    return {13, QFont::Normal};
  }();
  QFont font(role == TextRole::Mono ? monoFamily() : sansFamily());
  font.setPixelSize(static_cast<int>(std::lround(look.pixels * textScale)));
  font.setWeight(look.weight);
  if (role == TextRole::Caps) font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5 * textScale);
  font.setStyleStrategy(QFont::PreferAntialias);
  return font;
}

void applyTheme(QApplication& application, const Theme& theme) {
  application.setProperty(kThemeProperty, QVariant::fromValue(theme));
  application.setFont(theme.font());
  application.setPalette(toQPalette(theme.palette()));
  application.setStyle(new Style(theme));
  QToolTip::setFont(theme.font(TextRole::Body));
  QToolTip::setPalette(toQPalette(theme.palette()));
}

Theme themeOf(const QWidget*) {
  const QVariant stored = qApp ? qApp->property(kThemeProperty) : QVariant();
  return stored.isValid() ? stored.value<Theme>() : Theme{};
}

const Palette& paletteOf(const QWidget* widget) { return palette(themeOf(widget).dark); }

bool systemIsDark() {
  const QPalette system = QApplication::palette();
  return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

void setButtonRole(QWidget* button, ButtonRole role) {
  button->setProperty(kButtonRole, static_cast<int>(role));
  button->update();
}

}  // namespace perc::widgets
