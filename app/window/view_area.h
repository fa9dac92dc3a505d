// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/view_layout.h"
#include "core/session/lab.h"
#include "core/session/mailbox.h"
#include "scenes/catalog.h"
#include "scenes/kit/scene_host.h"
#include "scenes/kit/selection.h"

#include <QPointer>
#include <QWidget>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QAction;
class QSplitter;
class QVBoxLayout;

namespace perc::widgets {
class Card;
}

namespace perc::app {

class ViewBar;

/// The views of a lab as cards, those of them that are shown: made when they are shown first, hidden when they are
/// closed. What cannot be read all at once lies on pages. With two lanes every view is there twice, side by side,
/// except those that show both. One view is active (the last that had the focus or was clicked), one may be maximised.
/// Window's thread.
class ViewArea : public QWidget {
  Q_OBJECT
 public:
  /// How it was left, to be found again in another language.
  struct Look {
    std::vector<std::string> shown;
    std::string lead;  ///< on the page that is open
    SplitterSizes sizes;
    std::string maximised;
    std::map<std::string, std::vector<bool>> options;  ///< of each view: its checkable actions, in order
  };

  explicit ViewArea(QWidget* parent = nullptr);

  /// Opens a lab with the views called so (unknown ones are left out), or those it shows at first; others are deleted.
  void showLab(const Lab& lab, const scenes::LabScene& scene, const std::vector<std::string>& shown = {});
  /// Null: none yet.
  const Lab* lab() const { return m_lab; }
  /// Shows these views and no others. Emits viewsChanged(), not shownChosen().
  void setShown(const std::vector<std::string>& ids);
  /// Ids, in the lab's order.
  std::vector<std::string> shown() const;
  /// One or two lanes.
  void setLanes(bool two);
  /// What is said of the run besides its views: a lane that has stopped, and how far the views are.
  void follow(const Published& news);
  /// Checkable, one a view (Ctrl+1 to Ctrl+9): they show and hide it.
  const std::vector<QAction*>& toggles() const { return m_toggles; }
  /// To the page before or after, or the view, while one is maximised.
  QAction* previousPage() const { return m_previous; }
  QAction* nextPage() const { return m_next; }
  /// Opens the page of a view that is shown.
  void openPageOf(const std::string& id);
  void setBarVisible(bool visible);

  /// The views that are shown, on all pages (the maximised one alone), with both lanes of them: for SceneHost, and for
  /// figures.
  std::vector<scenes::PlacedView> placed() const;
  std::vector<scenes::SceneView*> views() const;
  /// What the lab calls a view, with its lane where there are two ("Boundary, lane B", "boundary-b").
  QString title(const scenes::SceneView* view) const;
  std::string id(const scenes::SceneView* view) const;
  /// A view of the same kind with the same options, for the caller alone.
  std::unique_ptr<scenes::SceneView> another(const scenes::SceneView& view) const;

  scenes::SceneView* active() const { return m_active; }
  /// The maximised view, or null.
  scenes::SceneView* maximised() const { return m_maximised; }
  void toggleMaximised(scenes::SceneView* view);

  Look look() const;
  void setLook(const Look& look);

 signals:
  void activeChanged(perc::scenes::SceneView* view);
  /// placed() is another.
  void viewsChanged();
  /// Of how many pages (or views, while one is maximised) which is open, from 0.
  void pageChanged(int page, int count);
  /// The user has shown or closed a view.
  void shownChosen();
  void requested(const perc::Request& request);
  /// A view asks for a preset (empty: none) with these views.
  void lessonRequested(const std::string& preset, const std::vector<std::string>& views);
  void requestsFinished();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Place {
    std::size_t info;  ///< which of the lab's views
    int lane;
    widgets::Card* card;
    scenes::SceneView* view;
  };

  /// On all pages, whether or not one is maximised.
  std::vector<scenes::PlacedView> openViews() const;
  void makePageActions();
  Place& place(std::size_t info, int lane);
  widgets::Card* makeCard(const Place& place);
  const Place* find(const scenes::SceneView* view) const;
  bool isPaired(const Place& place) const;
  bool isOpen(const Place& place) const;
  bool isShown(const Place& place) const;
  void toggle(std::size_t info);
  void turn(int by);
  ViewTiles tiles(const std::vector<std::size_t>& page);
  QSize leastCard() const;
  int columnsOf(const std::vector<std::size_t>& page);
  ViewPages fit();
  void refit();
  void tellPage();
  void rearrange();
  void showMaximised();
  void nameCard(const Place& place) const;
  void setActive(scenes::SceneView* view);

  static constexpr int kGap = 12;  ///< around and between cards

  ViewBar* m_bar;
  QVBoxLayout* m_inside;
  QAction *m_previous, *m_next;
  QPointer<QSplitter> m_root;
  const Lab* m_lab = nullptr;
  const scenes::LabScene* m_scene = nullptr;
  std::vector<QAction*> m_toggles;
  std::vector<Place> m_places;
  scenes::Selection m_selection;  ///< of samples, in all views
  QString m_stopped[2];           ///< what a lane that has stopped says
  SplitterSizes m_sizes;          ///< from before one was maximised
  bool m_lanes = false, m_waiting = false;
  std::size_t m_lead = 0;  ///< a view of the page that is open
  ViewPages m_fit;
  scenes::SceneView *m_active = nullptr, *m_maximised = nullptr;
};

}  // namespace perc::app
