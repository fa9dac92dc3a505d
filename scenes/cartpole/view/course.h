// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/course_part.h"
#include "scenes/kit/scene_view.h"

#include <array>

class QActionGroup;

namespace perc::cartpole {

class CourseCanvas;
class CourseLinks;

/// A short course on reinforcement learning: five pages, each with a few sentences and a figure that lives with the
/// run. The pages are in the head, Page Up and Page Down turn them; buttons under a page set what it speaks of. Its CSV
/// has the page's live numbers: number, value.
class CourseView : public scenes::SceneView {
  Q_OBJECT
 public:
  static constexpr int kPages = 5;

  explicit CourseView(QWidget* parent = nullptr);
  ~CourseView() override;

  void setFrame(std::shared_ptr<const Frame> frame) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  QSize minimumSizeHint() const override { return {240, 180}; }

 protected:
  bool takesKey(int key) const override { return key == Qt::Key_PageUp || key == Qt::Key_PageDown; }
  bool keyDown(const QKeyEvent& event) override;

 private:
  int page() const;
  CoursePart& part() const { return *m_parts[static_cast<std::size_t>(page())]; }
  void ask(int page);
  void press(const CourseLink& link);

  std::array<std::unique_ptr<CoursePart>, kPages> m_parts;
  QActionGroup* m_pages;
  CourseCanvas* m_canvas;
  CourseLinks* m_links;
  std::shared_ptr<const CartPoleFrame> m_frame;
};

}  // namespace perc::cartpole
