// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"
#include "scenes/contents.h"

#include <QFrame>
#include <QPointer>
#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTimer;

namespace perc::app {

/// A stop of the tour: a part of the window (looked up when it is shown; null or hidden: the stop is left out), and
/// what a person does there, seen by how the run stood when the stop began and how it stands now.
struct TourStop {
  std::function<QWidget*()> target;
  QString title, text;
  std::function<bool(const SessionStatus& before, const SessionStatus& now)> done;
};

/// A tour that is done, not read: everything but one part of the window is veiled, a card beside it says what to do
/// there, and once that is done it goes on. The window below is used as ever, keys too; what is done is part of the
/// run. Escape ends it. It deletes itself at its end. Window's thread.
class Tour : public QFrame {
  Q_OBJECT
 public:
  /// Starts at the first stop. `window`: a top-level widget.
  Tour(std::vector<TourStop> stops, const SessionStatus& now, QWidget* window);

  /// Each publication.
  void follow(const SessionStatus& now);
  int stop() const { return m_stop; }
  QRect spotlight() const { return m_spot; }

 signals:
  /// Done to the end, or ended before.
  void finished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void next();
  bool present(int stop) const;
  void place();
  void goWith(const QObject* moved);
  void finish();

  std::vector<TourStop> m_stops;
  SessionStatus m_before, m_now;
  int m_stop = -1;
  bool m_done = false;         ///< this stop
  QPointer<QWidget> m_target;  ///< of the stop
  QRect m_spot;
  QFrame* m_card;
  QLabel *m_title, *m_text, *m_count;
  QPushButton* m_next;
  QTimer* m_soon;  ///< goes on when what was done has been seen
};

/// In the middle of a run: play it, go back in its time, change it.
std::vector<TourStop> firstTour(QWidget* window);
/// The one stop of a lab that is visited for the first time.
std::vector<TourStop> visitTour(QWidget* window, const FirstVisit& visit);
/// Whether a start of the program, or a first visit, shows a tour: on a screen, once, or as PERC_TOUR=0 or 1 says.
bool wantsTour(bool seen);

}  // namespace perc::app
