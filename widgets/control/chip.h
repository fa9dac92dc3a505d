// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/spoken.h"

#include <QCoreApplication>
#include <QStringList>
#include <QWidget>
#include <cstdint>

class QLineEdit;
class QToolButton;

namespace perc::widgets {

/// A figure of the moment: a small label over a large value, as wide as the widest text it was made for. Of two lanes:
/// two values, one under the other.
class Chip : public QWidget, public Spoken {
  Q_DECLARE_TR_FUNCTIONS(perc::widgets::Chip)
 public:
  Chip(const QString& label, const QString& widest, QWidget* parent = nullptr);
  void setLabel(const QString& label);
  /// The label may end in "…", where it is longer than the number: the tool tip has the whole.
  void setBrief(bool brief);
  /// Another figure, as if newly made.
  void begin(const QString& label, const QString& widest, bool lanes);
  void setText(const QString& text) { setTexts({text}); }
  /// Of each lane.
  void setTexts(const QStringList& texts);
  QString text() const;
  QString spokenValue() const override { return text(); }
  QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QFont valueFont() const;
  int textWidth(const QString& text) const;

  QString m_label, m_widest;
  QStringList m_texts;
  bool m_lanes = false, m_brief = false;
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
