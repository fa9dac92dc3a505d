// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"
#include "scenes/kit/course/part.h"
#include "scenes/kit/lab_view.h"

#include <vector>

class QScrollArea;

namespace perc::scenes {

class CourseCanvas;
class CourseLinks;

/// A short course: pages, each with a few sentences and a figure that lives with the run. The pages are in the head,
/// Page Up and Page Down turn them; buttons under a page set what it speaks of. Which page is open is a parameter of
/// the lab, one option a page. Its CSV has the page's live numbers: number, value.
class CourseView : public LabView<Frame> {
  Q_OBJECT
 public:
  /// `pages`: the choice whose options are the pages; it outlives the view. `parts`: one for each of them.
  CourseView(const param::Declaration& pages, std::vector<std::unique_ptr<CoursePart>> parts);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;
  QSize minimumSizeHint() const override { return {240, 180}; }

 protected:
  bool takesKey(int key) const override { return key == Qt::Key_PageUp || key == Qt::Key_PageDown; }
  bool keyDown(const QKeyEvent& event) override;

  /// The page that the frame says is open.
  virtual int pageOf(const Frame& frame) const = 0;

 private:
  void refresh() override;
  void resizeEvent(QResizeEvent* event) override;
  void fit();
  int pageCount() const { return static_cast<int>(m_parts.size()); }
  int page() const;
  CoursePart& part() const { return *m_parts[static_cast<std::size_t>(page())]; }
  void ask(int page);
  void press(const CourseLink& link);

  const param::Declaration& m_choice;
  std::vector<std::unique_ptr<CoursePart>> m_parts;
  QActionGroup* m_pages;
  CourseCanvas* m_canvas;
  CourseLinks* m_links;
  QScrollArea* m_room;  ///< of the buttons: they are all there, however small the card is
};

}  // namespace perc::scenes
