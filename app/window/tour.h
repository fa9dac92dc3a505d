// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace perc::app {

/// A stop of the tour: a part of the window (looked up when it is shown; null or hidden: the stop is left out).
struct TourStop {
  std::function<QWidget*()> target;
  QString title, text;
};

/// The first tour: everything but one part of the window is veiled, a card beside it says what it is for. The window
/// below can be used as ever: nothing waits for the tour. Next, Back and Skip by mouse or keys; Escape skips. It
/// deletes itself at its end. Window's thread.
class Tour : public QFrame {
  Q_OBJECT
 public:
  /// Starts at the first stop; the card takes the focus. `window`: a top-level widget.
  Tour(std::vector<TourStop> stops, QWidget* window);

  int stop() const { return m_stop; }
  QRect spotlight() const { return m_spot; }

 signals:
  /// Seen to the end, or skipped.
  void finished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void go(int by);
  bool present(int stop) const;
  void place();
  void follow(const QObject* moved);
  void finish();

  std::vector<TourStop> m_stops;
  int m_stop = -1;
  QPointer<QWidget> m_target;  ///< of the stop
  QRect m_spot;
  QFrame* m_card;
  QLabel *m_title, *m_text, *m_count;
  QPushButton *m_back, *m_next;
};

/// The stops of the main window, from its presets to the export.
std::vector<TourStop> firstTour(QWidget* window);
/// Whether a start of the program shows the tour: the first one on a screen, or as PERC_TOUR=0 or 1 says.
bool wantsTour(bool seen);

}  // namespace perc::app
