// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/scene_view.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <algorithm>
#include <cstdlib>

namespace perc::test {

inline const widgets::Theme kLight, kDark{true};
inline constexpr double kDegree = 3.14159265358979323846 / 180;
inline constexpr QSize kTrackSize(900, 500);

/// An agent in training at step 45 of its episode, leaning a little to the right.
inline std::shared_ptr<cartpole::CartPoleFrame> training() {
  auto frame = std::make_shared<cartpole::CartPoleFrame>();
  frame->step = frame->trainingSteps = 35000;
  frame->carts.resize(1);
  frame->carts[0].state = {0.3, 0.1, 0.05, 0.2};
  frame->carts[0].steps = 45;
  frame->carts[0].score = 45;
  frame->path = std::make_shared<std::vector<cartpole::CartPoleState>>(1, frame->carts[0].state);
  frame->opinion.probability = {0.12, 0.88};
  return frame;
}

inline QImage pictureOf(scenes::SceneView& view, QSize size = kTrackSize, const widgets::Theme& theme = {}) {
  return painted(size, theme, [&](QPainter& painter) { view.render(painter, QRectF(QPointF(), QSizeF(size)), theme); });
}

/// Pictures of a view for the eye, in the folder PERC_LOOK.
inline void look(scenes::SceneView& view, const char* name) {
  const char* folder = std::getenv("PERC_LOOK");
  if (!folder) return;
  struct Shot {
    QSize size;
    widgets::Theme theme;
    const char* tail;
  };
  widgets::Theme presenter;
  presenter.textScale = presenter.lineScale = 1.5;
  for (const Shot& shot : {Shot{{420, 320}, kLight, "small"}, Shot{{900, 600}, kLight, "light"},
                           Shot{{900, 600}, kDark, "dark"}, Shot{{1400, 900}, presenter, "large"}}) {
    application(shot.theme);
    view.resize(shot.size);
    view.show();
    QCoreApplication::processEvents();
    view.grab().save(QString("%1/%2-%3.png").arg(folder, name, shot.tail));
  }
  application(kLight);
}

template <class V>
void open(V& view, std::shared_ptr<const Frame> frame, QSize size = {700, 600}) {
  view.resize(size);
  view.setFrame(std::move(frame));
  view.show();
  QCoreApplication::processEvents();
}

inline QColor colourAt(QWidget& widget, const QPoint& at) {
  return widget.grab().toImage().pixelColor(at * widget.devicePixelRatioF());
}

inline std::pair<std::string, std::string> setOf(const QSignalSpy& requests, int which) {
  const auto set = std::get<request::Set>(requests[which][0].value<Request>());
  return {set.id, std::get<std::string>(set.value)};
}

/// The submenus of a view's menu, with what can be chosen in them.
inline QAction* choice(const scenes::SceneView& view, const char* menu, const char* option) {
  for (QAction* entry : view.actions())
    if (entry->menu() && entry->text() == QString::fromUtf8(menu))
      for (QAction* action : entry->menu()->actions())
        if (action->text() == QString::fromUtf8(option)) return action;
  FAIL("no choice " << menu << ": " << option);
  return nullptr;
}

inline int lines(const std::string& text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

/// In both themes, small and large, something is painted into files.
inline void checkPaintsIntoFiles(scenes::SceneView& view) {
  for (const QSize size : {QSize(420, 320), QSize(1400, 900)})
    for (const widgets::Theme& theme : {kLight, kDark}) {
      const QImage image =
          painted(size, theme, [&](QPainter& painter) { view.render(painter, QRectF(QPointF(), size), theme); });
      CHECK(image.width() * image.height() - countNear(image, image.rect(), theme.palette().card, 2) >
            size.width() * size.height() / 20);
    }
}

}  // namespace perc::test
