// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace perc::app {

/// A question in a line of its own that waits for an answer and is in nobody's way: a text and two buttons, with keys.
class OfferBar : public QFrame {
  Q_OBJECT
 public:
  explicit OfferBar(QWidget* parent = nullptr);

  void offer(const QString& text);

 signals:
  void accepted();
  void refused();

 private:
  QLabel* m_text;
};

}  // namespace perc::app
