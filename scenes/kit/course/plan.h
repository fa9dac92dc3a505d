// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/course/part.h"

#include <vector>

namespace perc::scenes {

/// A part of a lesson: how long it takes, what a teacher does, and what a button opens for it (nothing: no button).
struct PlanStep {
  int minutes;
  QString title, doing;
  CourseLink link = {};
};

/// A page with the plan of a lesson; parts and buttons are numbered. Its CSV: step-1, step-2, … with their minutes.
class PlanPart : public CoursePart {
 public:
  void setFrame(std::shared_ptr<const Frame>) override {}
  void paintFigure(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  QString describe() const override;
  std::vector<CourseLink> links() const override;
  std::vector<std::pair<std::string, double>> numbers() const override;

 protected:
  virtual std::vector<PlanStep> steps() const = 0;
};

}  // namespace perc::scenes
