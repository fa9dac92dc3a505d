// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"

#include <QLabel>

namespace perc::widgets {

/// A plain-text label in one of the theme's fonts and one of the palette's colours; follows the theme.
class ThemedLabel : public QLabel {
 public:
  ThemedLabel(const QString& text, TextRole role, QColor Palette::*colour, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void restyle();
  TextRole m_role;
  QColor Palette::*m_colour;
};

/// A label that may be narrower than its text: then it ends in "…" and the tool tip has the whole.
class ElidedLabel : public ThemedLabel {
 public:
  /// `least`: pixels at textScale 1 below which it never goes while its text needs them.
  ElidedLabel(const QString& text, TextRole role, QColor Palette::*colour, int least, QWidget* parent = nullptr);
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  int m_least;
};

/// A word in a rounded frame: "restarts".
class Badge : public QWidget {
 public:
  explicit Badge(const QString& text, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
};

}  // namespace perc::widgets
