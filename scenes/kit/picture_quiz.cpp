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
  for (const bool generated : {false, true}) {
    auto* button = new QPushButton(generated ? tr("Generated") : tr("Real"), this);
    widgets::setButtonRole(button, widgets::ButtonRole::Soft);
    connect(button, &QPushButton::clicked, this, [this, generated] { answer(generated); });
    row->addWidget(button);
    m_buttons[generated] = button;
  }
  row->addStretch();
  column->addLayout(row);
  takePointer(tr("Real or generated?"), {});
  for (QPushButton* button : m_buttons) button->hide();
}

void PictureQuiz::setPictures(const PictureForm& form, std::vector<float> real, std::vector<float> generated) {
  const bool other = form.numbers() != m_form.numbers();
  m_form = form;
  m_real = std::move(real);
  m_generated = std::move(generated);
  if (m_real.empty() || m_generated.empty()) m_asked.pixels.clear();
  else if (other || m_asked.pixels.empty()) ask();
  for (QPushButton* button : m_buttons) button->setVisible(!m_asked.pixels.empty());
  update();
}

void PictureQuiz::ask() {
  m_isGenerated = m_random.bounded(2) == 1;
  const std::vector<float>& from = m_isGenerated ? m_generated : m_real;
  const auto count = static_cast<int>(from.size() / m_form.numbers());
  m_asked = sheetOf(m_form, from, std::vector{m_random.bounded(count)}, 1);
}

void PictureQuiz::answer(bool generated) {
  if (m_asked.pixels.empty()) return;
  Score& score = m_scores[m_isGenerated];
  ++score.asked;
  m_last = generated == m_isGenerated;
  m_lastWasGenerated = m_isGenerated;
  score.right += m_last;
  ask();
  update();
}

/// What the last one was, and the score.
QString PictureQuiz::verdict() const {
  if (m_last < 0) return tr("Real or generated?");
  const QString last = m_lastWasGenerated ? (m_last ? tr("Right, it was generated.") : tr("No, it was generated."))
                                          : (m_last ? tr("Right, it was real.") : tr("No, it was real."));
  return tr("%1 Real ones: %2 of %3 known. Generated ones: %4 of %5.")
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
