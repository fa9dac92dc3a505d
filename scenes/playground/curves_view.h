// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"
#include "scenes/playground/playground_frame.h"

#include <vector>

class QAction;
class QActionGroup;

namespace perc::widgets {
class LineChart;
struct Series;
}  // namespace perc::widgets

namespace perc::playground {

/// The figures of training (a full line) and test (dashed) against the update: losses, accuracies or R². Its CSV has
/// the column step, then every figure recorded.
class CurvesView : public scenes::SceneView {
  Q_OBJECT
 public:
  explicit CurvesView(QWidget* parent = nullptr);

  void setFrame(std::shared_ptr<const Frame> frame) override;
  void setTimeline(std::shared_ptr<const Curve> timeline) override { m_timeline = std::move(timeline); }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  void addFigure(const QString& text, const char* id);
  std::shared_ptr<const Curve> curve() const;
  std::vector<widgets::Series> seriesNow() const;
  void refresh();

  widgets::LineChart* m_chart;
  QActionGroup* m_figures;
  QAction* m_log;
  std::shared_ptr<const PlaygroundFrame> m_frame;
  std::shared_ptr<const Curve> m_timeline;
};

}  // namespace perc::playground
