// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPixmap>
#include <QString>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;

namespace perc::app {

class PresetCard;

/// Experiments as cards with small pictures, in groups; what the one under the pointer or the keys asks is said below.
/// It only asks. Window's thread.
class PresetGallery : public QFrame {
  Q_OBJECT
 public:
  struct Choice {
    QAction* action;  ///< its text is the title; triggered when it is chosen
    QString group, question;
    QString length;  ///< how long it takes; empty: not known
    QString needs;   ///< "two lanes, 3 views"
    bool isOwn = false;
  };
  explicit PresetGallery(QWidget* parent);

  /// Their pictures are to come.
  void setChoices(const std::vector<Choice>& choices);
  void setPicture(int index, const QPixmap& picture);
  /// Of a card's picture, in its pixels.
  QSize pictureSize() const;
  /// Under a place of the window, and inside of it.
  void open(const QPoint& at, const QRect& within);
  const std::vector<PresetCard*>& cards() const { return m_cards; }
  /// What is said of the present card.
  QString said() const;

 signals:
  void opened(bool open);
  void keepRequested();
  void removeRequested(QAction* choice);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  int arrange(int columns);
  PresetCard* makeCard(std::size_t index, QWidget* parent);
  void move(const QPoint& step);
  void say(const PresetCard* card);
  PresetCard* current() const;

  QScrollArea* m_area;
  QLabel *m_question, *m_about;
  QPushButton* m_keep;
  std::vector<Choice> m_choices;
  std::vector<QPixmap> m_pictures;   ///< one for each choice
  std::vector<PresetCard*> m_cards;  ///< the same, once it was open
};

}  // namespace perc::app
