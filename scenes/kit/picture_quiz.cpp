// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/picture_quiz.h"

#include "scenes/kit/picture_figures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace perc::scenes {
PictureQuiz::PictureQuiz(QWidget* parent) : FigureWidget(parent), m_random(1) {
  auto* column = new QVBoxLayout(this);
  column->addStretch(1);
  auto* row = new QHBoxLayout;
  row->addStretch();
  const auto add = [&](const QString& text, auto pressed) {
    auto* button = new QPushButton(text, this);
    widgets::setButtonRole(button, widgets::ButtonRole::Soft);
    connect(button, &QPushButton::clicked, this, pressed);
    row->addWidget(button);
    button->hide();
    return button;
  };
  m_buttons[0] = add(tr("Real"), [this] { answer(false); });
  m_buttons[1] = add(tr("Generated"), [this] { answer(true); });
  m_next = add(tr("Next picture"), [this] { next(); });
  m_again = add(tr("Start again"), [this] { startAgain(); });
  row->addStretch();
  column->addLayout(row);
  takePointer(tr("Real or generated?"), {});
}

void PictureQuiz::setPictures(const PictureForm& form, std::vector<float> real, std::vector<float> generated) {
  const bool other = form.numbers() != m_form.numbers();
  m_form = form;
  m_real = std::move(real);
  m_generated = std::move(generated);
  if (m_real.empty() || m_generated.empty()) m_asked.pixels.clear();
  else if (other || m_asked.pixels.empty()) ask();
  showButtons();
  update();
}

void PictureQuiz::ask() {
  m_isGenerated = m_random.bounded(2) == 1;
  m_isAnswered = false;
  const std::vector<float>& from = m_isGenerated ? m_generated : m_real;
  const auto count = static_cast<int>(from.size() / m_form.numbers());
  m_asked = sheetOf(m_form, from, std::vector{m_random.bounded(count)}, 1);
}

void PictureQuiz::showButtons() {
  const bool asks = !m_asked.pixels.empty();
  for (QPushButton* button : m_buttons) button->setVisible(asks && !m_isAnswered);
  for (QPushButton* button : {m_next, m_again}) button->setVisible(asks && m_isAnswered);
}

void PictureQuiz::answer(bool generated) {
  if (m_asked.pixels.empty() || m_isAnswered) return;
  Score& score = m_scores[m_isGenerated];
  m_isAnswered = true;
  m_wasRight = generated == m_isGenerated;
  ++score.asked;
  score.right += m_wasRight;
  showButtons();
  update();
}

void PictureQuiz::next() {
  if (!m_isAnswered) return;
  if (m_real.empty() || m_generated.empty()) m_asked.pixels.clear();
  else ask();
  showButtons();
  update();
}

void PictureQuiz::startAgain() {
  m_scores[0] = m_scores[1] = {};
  next();
}

/// What it was that was judged, and the score; or the question.
QString PictureQuiz::verdict() const {
  const int asked = m_scores[0].asked + m_scores[1].asked;
  if (!m_isAnswered) return tr("%1. Real or generated?").arg(asked + 1);
  const QString last = m_isGenerated ? (m_wasRight ? tr("Right, it was generated.") : tr("No, it was generated."))
                                     : (m_wasRight ? tr("Right, it was real.") : tr("No, it was real."));
  return tr("%1. %2 Real ones: %3 of %4 known. Generated ones: %5 of %6.")
      .arg(asked)
      .arg(last)
      .arg(m_scores[0].right)
      .arg(m_scores[0].asked)
      .arg(m_scores[1].right)
      .arg(m_scores[1].asked);
}

QString PictureQuiz::spokenValue() const { return isEmpty() ? emptyText() : verdict(); }

void PictureQuiz::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) const {
  const auto write = [&](const QRectF& room, const QString& text, widgets::TextRole role) {
    painter.setFont(theme.font(role));
    painter.setPen(theme.palette().text);
    QRectF needed;
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text, &needed);
    return needed.height() + theme.text(6);
  };
  QRectF room = rect;
  room.setTop(room.top() + write(room, verdict(), widgets::TextRole::Strong));
  painter.setFont(theme.font(widgets::TextRole::Small));
  // What a class should know of pictures that are made: consent, disclosure, and what marks are worth.
  const QString advice = tr(
      "Deepfakes are made in the same way, of faces and voices. Ask people before you imitate them (consent), and say "
      "that it is synthetic where you show it (disclosure). A mark can be cut off: that there is none proves nothing.");
  const double below =
      QFontMetricsF(painter.font()).boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, advice).height();
  m_asked.paint(painter, room.adjusted(0, 0, 0, -below - theme.text(8)), theme);
  write(QRectF(room.left(), room.bottom() - below, room.width(), below), advice, widgets::TextRole::Small);
}

void PictureQuiz::paintFigure(QPainter& painter, const widgets::Theme& theme) {
  render(painter, QRectF(rect()).adjusted(8, 4, -8, -m_buttons[0]->sizeHint().height() - theme.text(24)), theme);
}

void PictureQuiz::resizeEvent(QResizeEvent* event) {
  FigureWidget::resizeEvent(event);
  update();
}

}  // namespace perc::scenes
