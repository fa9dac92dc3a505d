// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/chip.h"

#include "widgets/paint/icons.h"
#include "widgets/paint/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace perc::widgets {
namespace {

int headHeight(const Theme& theme) { return QFontMetrics(theme.font(TextRole::Small)).height(); }

void paintHead(QWidget& widget, const QString& label) {
  const Theme theme = themeOf(&widget);
  QPainter painter(&widget);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().muted);
  painter.drawText(QRect(0, 0, widget.width(), headHeight(theme)), Qt::AlignLeft | Qt::AlignVCenter, label);
}

}  // namespace

Chip::Chip(const QString& label, const QString& widest, QWidget* parent)
    : QWidget(parent), m_label(label), m_text(QStringLiteral("–")), m_widest(widest) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(label);
}

void Chip::setLabel(const QString& label) {
  if (label == m_label) return;
  m_label = label;
  setAccessibleName(label);
  updateGeometry();
  update();
}

void Chip::setText(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  setAccessibleDescription(text);
  const QFontMetrics metrics(themeOf(this).font(TextRole::Figure));
  if (metrics.horizontalAdvance(text) > metrics.horizontalAdvance(m_widest)) {  // grows once, never shrinks
    m_widest = text;
    updateGeometry();
  }
  update();
}

QSize Chip::sizeHint() const {
  const Theme theme = themeOf(this);
  const QFontMetrics small(theme.font(TextRole::Small)), large(theme.font(TextRole::Figure));
  return {std::max(small.horizontalAdvance(m_label), large.horizontalAdvance(m_widest)) + 6,
          small.height() + large.height() + 1};
}

void Chip::paintEvent(QPaintEvent*) {
  paintHead(*this, m_label);
  const Theme theme = themeOf(this);
  QPainter painter(this);
  painter.setFont(theme.font(TextRole::Figure));
  painter.setPen(theme.palette().text);
  painter.drawText(rect().adjusted(0, headHeight(theme), 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

SeedChip::SeedChip(QWidget* parent) : QWidget(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setSpacing(2);
  m_edit = new QLineEdit(QStringLiteral("0"), this);
  m_edit->setFrame(false);
  m_edit->setAccessibleName(tr("Seed"));
  m_edit->setToolTip(
      tr("The seed of the run: a whole number from 0 to 18,446,744,073,709,551,615. A change starts the run anew."));
  m_dice = new QToolButton(this);
  m_dice->setIcon(icon(QStringLiteral("dice"), IconTone::Text));
  m_dice->setAccessibleName(tr("New run"));
  m_dice->setToolTip(tr("A new run from another seed (%1)")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
  layout->addWidget(m_edit);
  layout->addWidget(m_dice);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  restyle();
  connect(m_edit, &QLineEdit::editingFinished, this, &SeedChip::typed);
  connect(m_dice, &QToolButton::clicked, this, &SeedChip::newSeedRequested);
}

void SeedChip::restyle() {
  const Theme theme = themeOf(this);
  const QFont font = theme.font(TextRole::Figure);
  m_edit->setFont(font);
  const QFontMetrics metrics(font);
  m_edit->setFixedSize(metrics.horizontalAdvance(QStringLiteral("00000")) + 4, metrics.height() + 1);
  m_edit->setTextMargins(-8, 0, -8, 0);
  const int side = metrics.height() + 1;
  m_dice->setFixedSize(side + 2, side);
  m_dice->setIconSize(QSize(side, side) * 0.9);
  layout()->setContentsMargins(0, headHeight(theme), 0, 0);
}

void SeedChip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void SeedChip::setSeed(std::uint64_t seed) {
  m_seed = seed;
  if (m_edit->hasFocus() && m_edit->isModified()) return;
  m_edit->setText(QString::number(seed));
  m_edit->setCursorPosition(0);
}

void SeedChip::typed() {
  if (!m_edit->isModified()) return;
  bool ok = false;
  const quint64 seed = m_edit->text().trimmed().toULongLong(&ok);
  m_edit->setModified(false);
  if (!ok) QToolTip::showText(m_edit->mapToGlobal(QPoint(0, -48)), m_edit->toolTip(), m_edit);
  const bool changed = ok && seed != m_seed;
  setSeed(ok ? seed : m_seed);
  if (changed) emit seedTyped(seed);
}

void SeedChip::paintEvent(QPaintEvent*) { paintHead(*this, tr("seed")); }

}  // namespace perc::widgets
