// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lesson_strip.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <iterator>

namespace perc::app {
namespace {
constexpr int kGap = 12, kInside = 8, kMark = 4;  ///< around the card, in it, its coloured edge
}

LessonStrip::LessonStrip(Lessons& lessons, QWidget* parent) : QWidget(parent), m_lessons(lessons) {
  m_question = new widgets::ThemedLabel({}, widgets::TextRole::Strong, &widgets::Palette::text, this);
  m_answer = new widgets::ThemedLabel({}, widgets::TextRole::Body, &widgets::Palette::text, this);
  for (QLabel* label : {m_question, m_answer}) label->setWordWrap(true);
  m_show = new QPushButton(tr("Show what to look for"), this);
  m_show->setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(m_show, widgets::ButtonRole::Soft);
  m_next = new QPushButton(tr("Next"), this);
  m_next->setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(m_next, widgets::ButtonRole::Soft);
  m_close = new QToolButton(this);
  m_close->setIcon(widgets::icon(QStringLiteral("close"), widgets::IconTone::Muted));
  m_close->setFocusPolicy(Qt::TabFocus);
  m_close->setAccessibleName(tr("Close the lesson"));
  m_close->setToolTip(tr("Close; it comes back with the preset"));
  auto* texts = new QVBoxLayout;
  texts->setSpacing(2);
  texts->addWidget(m_question);
  texts->addWidget(m_answer);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kGap + 2 * kInside + kMark, kGap + kInside, kGap + kInside, kInside);
  layout->setSpacing(kGap);
  layout->addLayout(texts, 1);
  for (QPushButton* button : {m_show, m_next}) layout->addWidget(button, 0, Qt::AlignVCenter);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);  // as high as the words need at this width
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(m_show, &QPushButton::clicked, this, &LessonStrip::reveal);
  connect(m_next, &QPushButton::clicked, this, [this] { emit nextRequested(next()); });
  connect(m_close, &QToolButton::clicked, this, [this] {
    m_lessons.seen[m_lesson].closed = true;
    hide();
  });
  restyle();
  hide();
}

void LessonStrip::setLesson(const Preset* preset) {
  m_lesson = preset;
  if (!preset) return hide();
  m_question->setText(widgets::translated(preset->question));
  m_answer->setText(tr("Look for: %1").arg(widgets::translated(preset->lookFor)));
  setAccessibleName(tr("Lesson: %1").arg(widgets::translated(preset->title)));
  showAnswer(m_lessons.seen[preset].answer);
  setVisible(!m_lessons.seen[preset].closed);
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void LessonStrip::begin(const Preset& preset) {
  m_lessons.seen.erase(&preset);
  setLesson(&preset);
}

void LessonStrip::reveal() {
  m_lessons.seen[m_lesson].answer = true;
  if (m_show->hasFocus()) m_close->setFocus(Qt::OtherFocusReason);
  showAnswer(true);
}

void LessonStrip::showAnswer(bool shown) {
  m_show->setVisible(!shown);
  m_answer->setVisible(shown);
  m_next->setVisible(shown && next());
  if (next()) m_next->setToolTip(widgets::translated(next()->title));
  setAccessibleDescription(shown ? m_question->text() + QLatin1Char(' ') + m_answer->text() : m_question->text());
}

/// In the order of the menu; null: it was the last one.
const Preset* LessonStrip::next() const {
  const auto after = m_lab && m_lesson ? m_lesson - m_lab->presets.data() + 1 : 0;
  return after > 0 && after < std::ssize(m_lab->presets) ? m_lesson + 1 : nullptr;
}

QString LessonStrip::shownAnswer() const { return isHidden() || m_answer->isHidden() ? QString() : m_answer->text(); }

void LessonStrip::restyle() {
  const int side = static_cast<int>(widgets::themeOf(this).text(26));
  m_close->setFixedSize(side, side);
}

void LessonStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void LessonStrip::paintEvent(QPaintEvent*) {
  const widgets::Palette& p = widgets::paletteOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF card = QRectF(rect()).adjusted(kGap + 0.5, kGap + 0.5, -kGap - 0.5, -0.5);
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.card);
  painter.drawRoundedRect(card, 8, 8);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const double x = mirrored ? card.right() - kInside - kMark : card.left() + kInside;
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.accent);
  painter.drawRoundedRect(QRectF(x, card.top() + kInside, kMark, card.height() - 2 * kInside), kMark / 2.0,
                          kMark / 2.0);
}

}  // namespace perc::app
