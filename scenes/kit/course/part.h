// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"
#include "core/session/request.h"
#include "widgets/paint/theme.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <string>
#include <utility>
#include <vector>

class QPainter;
class QRectF;

namespace perc::scenes {

/// A button of a page: what it says, and what it sets; nothing is wrong with setting what is set already. Or the preset
/// it opens, and the views it shows, beside the page.
struct CourseLink {
  QString text, toolTip;
  std::vector<std::pair<std::string, param::Value>> settings = {};
  std::string preset = {};
  std::vector<std::string> views = {};
  bool operator==(const CourseLink&) const = default;
};

/// A page of the course: a few sentences for a class, and a figure with the numbers of this moment in it. A pure
/// function of the frame that it was given last. Window's thread.
class CoursePart {
 public:
  virtual ~CoursePart() = default;

  virtual void setFrame(std::shared_ptr<const Frame> frame) = 0;
  virtual QStringList sentences() const = 0;
  /// Only once there is a frame.
  virtual void paintFigure(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) = 0;
  /// The figure in words and numbers.
  virtual QString describe() const = 0;
  virtual std::vector<CourseLink> links() const { return {}; }
  /// The live numbers, for CSV: id and value (NaN: not defined now).
  virtual std::vector<std::pair<std::string, double>> numbers() const = 0;
};

/// A page of a lab whose frames are of type F.
template <class F>
class CoursePartOf : public CoursePart {
 public:
  void setFrame(std::shared_ptr<const Frame> frame) override {
    m_frame = std::static_pointer_cast<const F>(std::move(frame));
    update();
  }

 protected:
  /// A new frame came.
  virtual void update() {}
  const F& frame() const { return *m_frame; }
  const std::shared_ptr<const F>& shared() const { return m_frame; }
  bool hasFrame() const { return m_frame != nullptr; }

 private:
  std::shared_ptr<const F> m_frame;
};

}  // namespace perc::scenes
