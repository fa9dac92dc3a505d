// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"

#include <QActionGroup>
#include <QVBoxLayout>
#include <memory>
#include <utility>

namespace perc::scenes {

/// A view of frames of type F: holds the frame it was given last, shows it by refresh(), and tells of its subtitle
/// when that is another. What most views are made of: a widget that fills them, options and choices in the menu of
/// their card. Window's thread.
template <class F>
class LabView : public SceneView {
 public:
  using SceneView::SceneView;

  void setFrame(std::shared_ptr<const Frame> frame) final {
    m_frame = std::static_pointer_cast<const F>(std::move(frame));
    showNow();
  }

 protected:
  /// Makes the widgets show what the frame (null before the first) and the options say.
  virtual void refresh() = 0;

  void showNow() {
    refresh();
    tellSubtitle();
  }
  /// After what the subtitle speaks of may have changed.
  void tellSubtitle() {
    if (const QString now = subtitle(); now != m_told) {
      m_told = now;
      emit subtitleChanged();
    }
  }

  /// Widgets one under the other, from edge to edge.
  QVBoxLayout* makeColumn(int spacing = 0) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
  }
  /// The one widget of the view, called `name`; `reader`: the part of it that has the focus and is read out.
  void fillWith(QWidget* content, const QString& name, QWidget* reader = nullptr) {
    makeColumn()->addWidget(content);
    readBy(reader ? reader : content, name);
  }
  void readBy(QWidget* reader, const QString& name) {
    setFocusProxy(reader);
    reader->setAccessibleName(name);
  }

  /// Something that is shown or not, in the menu.
  QAction* addOption(const QString& text, bool on) {
    auto* action = new QAction(text, this);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, [this] { showNow(); });
    addAction(action);
    return action;
  }
  /// One of several of which one is shown, in the menu.
  QAction* addChoice(QActionGroup* group, const QString& text) {
    auto* action = new QAction(text, group);
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this](bool on) {
      if (on) showNow();
    });
    addAction(action);
    return action;
  }

  std::shared_ptr<const F> m_frame;  ///< shown

 private:
  QString m_told;
};

}  // namespace perc::scenes
