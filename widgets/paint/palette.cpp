// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/palette.h"

#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

double luminance(const QColor& colour) {
  const auto linear = [](double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Okabe and Ito (2008), in our order: blue, vermilion, bluish green, reddish purple, orange, sky blue, yellow, black.
std::array<QColor, 8> okabeIto() {
  return {QColor(0x0072B2), QColor(0xD55E00), QColor(0x009E73), QColor(0xCC79A7),
          QColor(0xE69F00), QColor(0x56B4E9), QColor(0xF0E442), QColor(0x1B2330)};
}

void deriveFields(Palette& p, const std::array<QColor, 8>& classes) {
  for (std::size_t i = 0; i < classes.size(); ++i) p.classFields[i] = mixed(p.signedMiddle, classes[i], 0.62);
  p.signedLow = p.classFields[0];
  p.signedHigh = p.classFields[1];
}

Palette makeLight() {
  Palette p;
  p.ground = QColor(0xF4F6F9);
  p.card = QColor(0xFFFFFF);
  p.line = QColor(0xE1E5EB);
  p.text = QColor(0x1B2330);
  p.muted = QColor(0x5D6878);
  p.accent = QColor(0x2F5FD0);
  p.accentText = QColor(0xFFFFFF);
  p.accentSoft = QColor(0xE6EDFB);
  p.accentHover = QColor(0x2852B8);
  p.well = QColor(0xF4F6F9);
  p.wellLine = QColor(0xDDE2EA);
  p.track = QColor(0xE1E5EB);
  p.outline = QColor(0x848D9A);
  p.hover = QColor(0xEDF0F5);
  p.warning = QColor(0x8A4B00);
  p.warningSoft = QColor(0xFFF3DF);
  p.error = QColor(0xB3261E);
  p.errorSoft = QColor(0xFDECEA);
  p.gridLine = QColor(0xEDF0F4);
  p.contour = QColor(0x33, 0x3D, 0x4C, 190);
  p.veil = QColor(0x1B, 0x23, 0x30, 44);
  p.markerEdge = QColor(0xFFFFFF);
  p.signedMiddle = QColor(0xFFFFFF);
  p.classes = okabeIto();
  p.classes[4] = QColor(0xB87F00);  // darker than theirs, so that lines and points are seen on white: 3 to 1 and more
  p.classes[5] = QColor(0x4999C6);
  p.classes[6] = QColor(0x9C942B);
  deriveFields(p, p.classes);
  return p;
}

Palette makeDark() {
  Palette p;
  p.ground = QColor(0x14171C);
  p.card = QColor(0x1C2027);
  p.line = QColor(0x2C323C);
  p.text = QColor(0xE8ECF2);
  p.muted = QColor(0x9AA5B4);
  p.accent = QColor(0x7FA4FF);
  p.accentText = QColor(0x14171C);
  p.accentSoft = QColor(0x25324E);
  p.accentHover = QColor(0x9AB8FF);
  p.well = QColor(0x14171C);
  p.wellLine = QColor(0x343B47);
  p.track = QColor(0x343B47);
  p.outline = QColor(0x7B8593);
  p.hover = QColor(0x272D37);
  p.warning = QColor(0xF2B84B);
  p.warningSoft = QColor(0x3A2F1B);
  p.error = QColor(0xFF8A80);
  p.errorSoft = QColor(0x3E2426);
  p.gridLine = QColor(0x262C35);
  p.contour = QColor(0xE8, 0xEC, 0xF2, 175);
  p.veil = QColor(0x08, 0x0A, 0x0D, 90);
  p.markerEdge = QColor(0x14171C);
  p.signedMiddle = QColor(0x1A1D23);
  p.classes = {QColor(0x56B4E9), QColor(0xF08A3C), QColor(0x3CC79A), QColor(0xE29BC4),
               QColor(0xF2B84B), QColor(0x9AD4F5), QColor(0xF5EC7A), QColor(0xE8ECF2)};
  auto fields = okabeIto();
  fields[7] = QColor(0x9AA5B4);
  deriveFields(p, fields);
  return p;
}

}  // namespace

const Palette& palette(bool dark) {
  static const Palette light = makeLight(), night = makeDark();
  return dark ? night : light;
}

double contrastRatio(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double t) {
  const auto channel = [t](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * t)); };
  return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()),
                channel(a.alpha(), b.alpha()));
}

std::vector<QColor> viridisPoints() {
  return {QColor(0x440154), QColor(0x482475), QColor(0x414487), QColor(0x355F8D), QColor(0x2A788E), QColor(0x21918C),
          QColor(0x22A884), QColor(0x44BF70), QColor(0x7AD151), QColor(0xBDDF26), QColor(0xFDE725)};
}

std::vector<QColor> cividisPoints() {
  return {QColor(0x00224E), QColor(0x123570), QColor(0x3B496C), QColor(0x575D6D), QColor(0x707173),
          QColor(0x8A8678), QColor(0xA59C74), QColor(0xC3B369), QColor(0xE1CC55), QColor(0xFEE838)};
}

QPalette toQPalette(const Palette& p) {
  QPalette q;
  q.setColor(QPalette::Window, p.ground);
  q.setColor(QPalette::Base, p.card);
  q.setColor(QPalette::AlternateBase, p.well);
  q.setColor(QPalette::Button, p.card);
  q.setColor(QPalette::ToolTipBase, p.card);
  for (const auto role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
    q.setColor(role, p.text);
  q.setColor(QPalette::PlaceholderText, p.muted);
  q.setColor(QPalette::Highlight, p.accent);
  q.setColor(QPalette::HighlightedText, p.accentText);
  q.setColor(QPalette::Link, p.accent);
  q.setColor(QPalette::LinkVisited, p.accent);
  q.setColor(QPalette::Light, p.card);
  q.setColor(QPalette::Midlight, p.hover);
  q.setColor(QPalette::Mid, p.line);
  q.setColor(QPalette::Dark, p.wellLine);
  q.setColor(QPalette::Shadow, p.line);
  const QColor pale = mixed(p.muted, p.card, 0.45);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
    q.setColor(QPalette::Disabled, role, pale);
  q.setColor(QPalette::Disabled, QPalette::Highlight, p.track);
  q.setColor(QPalette::Disabled, QPalette::HighlightedText, p.muted);
  return q;
}

}  // namespace perc::widgets
