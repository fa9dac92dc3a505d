// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_thread.h"
#include "scenes/kit/scene_view.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <memory>
#include <string>
#include <vector>

class QTimer;

namespace perc::scenes {

/// A view and what it is to show: the lab's name for it (Probe::views) and the lane, where a run has two.
struct PlacedView {
  SceneView* view;
  std::string id;
  int lane = 0;
};

/// What is published, as a view shows it in a lane.
void giveFrame(SceneView& view, const Published& shown, int lane);

/// Carries a session on its own thread and shows what it publishes: one timer looks into the mailbox, a new frame is
/// painted by the views that can be seen, the active one first, as many as fit into a tick's budget; the others follow
/// at the next ticks. Asks for what these views need only, for coarse fields while the run moves and for fine ones when
/// it rests. Window's thread.
class SceneHost : public QObject {
  Q_OBJECT
 public:
  static constexpr int kTickMs = 16;            ///< between two looks into the mailbox
  static constexpr double kPaintBudgetMs = 12;  ///< for the views, in one tick
  static constexpr int kCoarseCells = 150;      ///< of a field's side while the run moves
  static constexpr int kRestMs = 150;           ///< without moving, before fields are asked for finely

  explicit SceneHost(std::unique_ptr<Session> session, QObject* parent = nullptr);
  ~SceneHost() override;

  void post(Request request);
  /// Number of the last request (Session::post), and whether what is shown is after it.
  std::int64_t posted() const { return m_posted; }
  bool answered() const { return m_shown && m_shown->status.answered >= m_posted; }
  /// The publication shown last; null before the first.
  const std::shared_ptr<const Published>& shown() const { return m_shown; }

  /// The views to keep up to date; the first is active. They belong to somebody else and may be deleted at any time.
  void setViews(const std::vector<PlacedView>& views);
  /// Gives the views what is shown now, also those that wait for their turn or lie on another page: before a figure of
  /// them is made.
  void bringUpToDate();
  void setActive(SceneView* view) { m_active = view; }
  SceneView* active() const { return m_active; }
  /// The samples marked in all views; forgotten when other samples come.
  Selection& selection() { return m_selection; }
  /// What was asked of the session last.
  const Probe& probe() const { return m_probe; }
  /// Off (window hidden or minimised): no timer runs and nothing is published. The run goes on.
  void setWatching(bool on);

 signals:
  /// A new publication was taken; the views are painted after this.
  void published();
  /// A tick in which something was new is over, painting included.
  void ticked(double milliseconds);

 private:
  struct Shown {
    QPointer<SceneView> view;
    std::string id;
    int lane = 0;
    std::shared_ptr<const Frame> frame;  ///< that the view has
    std::shared_ptr<const Curve> timeline;
    double cost = 0;  ///< of painting its last new frame, ms
    int waited = 0;   ///< ticks
  };

  void tick();
  bool take();
  bool isStale(const Shown& view) const;
  void paintStale(const QElapsedTimer& clock);
  void paint(Shown& view);
  void give(Shown& view);
  void watch();

  std::unique_ptr<SessionThread> m_thread;
  std::int64_t m_posted = 0;
  std::shared_ptr<const Published> m_shown;
  std::vector<Shown> m_views;
  QPointer<SceneView> m_active;
  QTimer* m_timer;
  QElapsedTimer m_resting;
  Selection m_selection;
  Probe m_probe;  ///< asked for
};

}  // namespace perc::scenes
