// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/session/request.h"
#include "scenes/kit/selection.h"
#include "widgets/figure/figure_widget.h"

#include <QString>
#include <memory>
#include <string>

namespace perc::scenes {

/// One view of a lab: a pure function of the frame it was given last and of its own options. It keeps nothing else.
/// Before the first frame it shows what will appear. Its QWidget::actions() are its options: the menu of its card.
/// Window's thread.
class SceneView : public widgets::FigureWidget {
  Q_OBJECT
 public:
  using FigureWidget::FigureWidget;

  /// The lab's own frame; views of a lab cast it to their type.
  virtual void setFrame(std::shared_ptr<const Frame> frame) = 0;
  /// The figures recorded up to the furthest step of the run, which is later than the frame after going back.
  /// Given before the frame; a view that shows no past ignores it.
  virtual void setTimeline(std::shared_ptr<const Curve> timeline) { (void)timeline; }
  /// All runs that go together with the one whose frame comes next, and the lane of that one; null: it is alone. For a
  /// view that shows both lanes, or several seeds and settings; given before the frame.
  virtual void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) { (void)cohort, (void)lane; }
  /// The run of the frame that comes next, for a view that says what was changed in it; given before the frame.
  virtual void setRun(std::shared_ptr<const Run> run) { (void)run; }
  /// Whether two lanes share this view (curves on one axis); else each lane has a view of its own.
  virtual bool showsBothLanes() const { return false; }
  /// The selection that all views share; it outlives the view. Views that show samples mark them, follow changed(),
  /// and select what is clicked. Never called: nothing is marked.
  virtual void setSelection(Selection* selection) { (void)selection; }
  /// On the screen a picture beside it has the same legend: its place is kept free, so that both are alike.
  virtual void setLegendElsewhere(bool elsewhere) { (void)elsewhere; }
  /// The view for a file, by the same code that paints the screen: axes, units, legend; the title is the exporter's.
  virtual void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) = 0;
  /// The data behind the view as CSV (decimal point, header line).
  virtual std::string csv() const = 0;
  /// Where ViewInfo::hasSolid: what it shows as binary STL; empty: there is nothing yet.
  virtual std::string solid() const { return {}; }
  /// Why there is nothing to show, and will be nothing until something is set otherwise: no file of it is written.
  /// Empty: there is something, or it is to come.
  virtual Message whyEmpty() const { return {}; }
  /// Whether there are pictures in it that a network has made: its files say so.
  virtual bool showsSynthetic() const { return false; }
  /// What it shows, in words and numbers: the exporter's description and the screen reader's value.
  virtual QString describe() const = 0;
  QString spokenValue() const final { return describe(); }
  QString emptyText() const override { return describe(); }
  /// A short text beside the title: "output over the plane, 100 × 100".
  virtual QString subtitle() const { return {}; }
  /// The resolution the view would like for fields, in cells.
  virtual int fieldCells() const { return 0; }
  /// Something for the head of the card (a legend), owned by the card; null: nothing.
  virtual QWidget* createHeadWidget(QWidget* parent) {
    (void)parent;
    return nullptr;
  }

 signals:
  void subtitleChanged();
  /// Something to be done with the run, made in the view: a weight typed, a point painted, a layer added.
  void requested(const perc::Request& request);
  /// A preset of the lab to be opened (empty: the run stays), and views to be shown, with this one beside them.
  void lessonRequested(const std::string& preset, const std::vector<std::string>& views);
  /// The last of several requests that are one change to the user (end of a brush stroke): one step to undo.
  void requestsFinished();
};

}  // namespace perc::scenes
