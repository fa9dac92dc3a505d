// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/catalog.h"

#include <QWidget>
#include <vector>

class QSplitter;

namespace perc::widgets {
class Card;
}

namespace perc::app {

/// The views of a lab as cards: the first at the left, the others one above the other at the right. One of them is
/// active (the last that had the focus or was clicked), one may be maximised. Window's thread.
class ViewArea : public QWidget {
  Q_OBJECT
 public:
  explicit ViewArea(QWidget* parent = nullptr);

  /// Makes the views of a lab anew; those before are deleted.
  void showLab(const Lab& lab, const scenes::LabScene& scene);
  const std::vector<scenes::SceneView*>& views() const { return m_views; }
  /// What the lab calls a view.
  QString title(const scenes::SceneView* view) const;
  std::string id(const scenes::SceneView* view) const;

  scenes::SceneView* active() const { return m_active; }
  /// The maximised view, or null.
  scenes::SceneView* maximised() const { return m_maximised; }
  void toggleMaximised(scenes::SceneView* view);

 signals:
  void activeChanged(perc::scenes::SceneView* view);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  widgets::Card* makeCard(const ViewInfo& info, scenes::SceneView* view);
  void setActive(scenes::SceneView* view);
  int indexOf(const scenes::SceneView* view) const;

  QSplitter *m_columns, *m_right = nullptr;
  const Lab* m_lab = nullptr;
  std::vector<scenes::SceneView*> m_views;
  std::vector<widgets::Card*> m_cards;
  scenes::SceneView *m_active = nullptr, *m_maximised = nullptr;
};

}  // namespace perc::app
