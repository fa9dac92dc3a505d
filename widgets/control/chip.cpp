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

constexpr double kBriefLabel = 76;  ///< pixels at textScale 1

int headHeight(const Theme& theme) { return QFontMetrics(theme.font(TextRole::Small)).height(); }

void paintHead(QWidget& widget, const QString& label) {
  const Theme theme = themeOf(&widget);
  QPainter painter(&widget);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().muted);
  painter.drawText(QRect(0, 0, widget.width(), headHeight(theme)), Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(label, Qt::ElideRight, widget.width()));
}

}  // namespace

Chip::Chip(const QString& label, const QString& widest, QWidget* parent)
    : QWidget(parent), m_label(label), m_widest(widest), m_texts(QStringLiteral("–")) {
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

void Chip::setBrief(bool brief) {
  if (brief == m_brief) return;
  m_brief = brief;
  setToolTip(brief ? m_label : QString());
  updateGeometry();
}

void Chip::begin(const QString& label, const QString& widest, bool lanes) {
  m_widest = widest;
  m_lanes = lanes;
  setLabel(label);
  setTexts(QStringList(lanes ? 2 : 1, QStringLiteral("–")));
  updateGeometry();
}

QString Chip::text() const { return m_lanes ? tr("A %1   B %2").arg(m_texts[0], m_texts[1]) : m_texts.front(); }

void Chip::setTexts(const QStringList& texts) {
  if (texts == m_texts || texts.size() != (m_lanes ? 2 : 1)) return;
  m_texts = texts;
  setAccessibleDescription(text());
  for (const QString& each : texts) {
    if (textWidth(each) <= textWidth(m_widest)) continue;
    m_widest = each;  // grows once, never shrinks
    updateGeometry();
  }
  update();
}

QFont Chip::valueFont() const { return themeOf(this).font(m_lanes ? TextRole::Strong : TextRole::Figure); }

/// With the lane's letter before it.
int Chip::textWidth(const QString& text) const {
  const int letter =
      m_lanes ? QFontMetrics(themeOf(this).font(TextRole::Small)).horizontalAdvance(QStringLiteral("A ")) : 0;
  return letter + QFontMetrics(valueFont()).horizontalAdvance(text);
}

QSize Chip::sizeHint() const {
  const QFontMetrics small(themeOf(this).font(TextRole::Small));
  const int label = small.horizontalAdvance(m_label), least = static_cast<int>(themeOf(this).text(kBriefLabel));
  return {std::max(m_brief ? std::min(label, least) : label, textWidth(m_widest)) + 6,
          small.height() + (m_lanes ? 2 : 1) * QFontMetrics(valueFont()).height() + 1};
}

void Chip::paintEvent(QPaintEvent*) {
  paintHead(*this, m_label);
  const Theme theme = themeOf(this);
  QPainter painter(this);
  QRect line = rect().adjusted(0, headHeight(theme), 0, 0);
  line.setHeight(line.height() / static_cast<int>(m_texts.size()));
  for (int lane = 0; lane < m_texts.size(); ++lane) {
    const int letter = textWidth(QString());
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.palette().muted);
    if (m_lanes) painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, lane == 0 ? tr("A") : tr("B"));
    painter.setFont(valueFont());
    painter.setPen(theme.palette().text);
    painter.drawText(line.adjusted(letter, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_texts[lane]);
    line.translate(0, line.height());
  }
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
