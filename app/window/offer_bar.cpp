// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/offer_bar.h"

#include "widgets/paint/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace perc::app {

OfferBar::OfferBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)) {
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  auto* no = new QPushButton(tr("&Discard"), this);
  widgets::setButtonRole(no, widgets::ButtonRole::Plain);
  auto* yes = new QPushButton(tr("&Continue"), this);
  yes->setObjectName(QStringLiteral("continue"));
  widgets::setButtonRole(yes, widgets::ButtonRole::Primary);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 8, 16, 8);
  layout->setSpacing(8);
  layout->addWidget(m_text, 1);
  layout->addWidget(no);
  layout->addWidget(yes);
  hide();
  connect(yes, &QPushButton::clicked, this, &OfferBar::accepted);
  connect(no, &QPushButton::clicked, this, &OfferBar::refused);
}

void OfferBar::offer(const QString& text) {
  m_text->setText(text);
  setAccessibleName(text);
  show();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

}  // namespace perc::app
