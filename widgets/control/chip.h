// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/spoken.h"

#include <QWidget>
#include <cstdint>

class QLineEdit;
class QToolButton;

namespace perc::widgets {

/// A figure of the moment: a small label over a large value, as wide as the widest text it was made for.
class Chip : public QWidget, public Spoken {
 public:
  Chip(const QString& label, const QString& widest, QWidget* parent = nullptr);
  void setLabel(const QString& label);
  void setText(const QString& text);
  QString text() const { return m_text; }
  QString spokenValue() const override { return m_text; }
  QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_label, m_text, m_widest;
};

/// The seed: typed in place, or another by the dice.
class SeedChip : public QWidget {
  Q_OBJECT
 public:
  explicit SeedChip(QWidget* parent = nullptr);
  void setSeed(std::uint64_t seed);
  QLineEdit* edit() const { return m_edit; }
  QToolButton* dice() const { return m_dice; }

 signals:
  void seedTyped(quint64 seed);
  void newSeedRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void restyle();
  void typed();
  std::uint64_t m_seed = 0;
  QLineEdit* m_edit;
  QToolButton* m_dice;
};

}  // namespace perc::widgets
