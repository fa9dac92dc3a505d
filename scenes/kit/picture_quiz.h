// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/pictures.h"
#include "widgets/figure/figure_widget.h"
#include "widgets/figure/pictures.h"

#include <QRandomGenerator>
#include <vector>

class QLabel;
class QPushButton;

namespace perc::scenes {

/// A guessing game: one picture after the other, real or generated, and what the class says; with the score of this
/// sitting. What was judged stays until the next one is asked for. Window's thread.
class PictureQuiz : public widgets::FigureWidget {
  Q_OBJECT
 public:
  explicit PictureQuiz(QWidget* parent = nullptr);

  /// From now on it asks about these, one after another; what is being asked stays until it is answered.
  void setPictures(const PictureForm& form, std::vector<float> real, std::vector<float> generated);
  /// How often it asked about a generated (a real) picture, and how often the answer was right.
  struct Score {
    int asked = 0, right = 0;
  };
  const Score& score(bool generated) const { return m_scores[generated]; }
  void answer(bool generated);
  void next();
  /// From no score.
  void startAgain();

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) const;
  QString spokenValue() const override;
  QString emptyText() const override { return tr("Pictures to guess will appear here."); }
  QSize sizeHint() const override { return {320, 360}; }

 protected:
  bool isEmpty() const override { return m_asked.pixels.empty(); }
  void paintFigure(QPainter& painter, const widgets::Theme& theme) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void ask();
  void showButtons();
  QString verdict() const;

  PictureForm m_form;
  std::vector<float> m_real, m_generated;
  widgets::PictureSheet m_asked;  ///< the picture that is asked about
  bool m_isGenerated = false, m_isAnswered = false, m_wasRight = false;
  Score m_scores[2];
  QRandomGenerator m_random;
  QPushButton* m_buttons[2];  ///< the answers
  QPushButton *m_next, *m_again;
};

}  // namespace perc::scenes
