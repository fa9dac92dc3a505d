// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "core/frame/points.h"
#include "widgets/field/field_overlay.h"
#include "widgets/paint/axes.h"
#include "widgets/paint/colour_maps.h"
#include "widgets/paint/theme.h"

#include <QStringList>
#include <cstdint>
#include <memory>
#include <vector>

class QPainter;

namespace perc::widgets {

/// Parts of a frame, kept alive together with it: std::shared_ptr<const Grid>(frame, &frame->grid).
struct FieldData {
  std::shared_ptr<const Grid> grid;
  std::shared_ptr<const Points> points;
  std::shared_ptr<const PointResults> results;
  std::shared_ptr<const FieldOverlay> overlay = nullptr;
};

/// Signed: one output around `middle` (two classes, or a signed value). Classes: K outputs are the probabilities of
/// K classes; the colour is the likeliest one's, paler where it is less sure. Value: one output from low to high.
enum class FieldMode { Signed, Classes, Value };

struct FieldOptions {
  FieldMode mode = FieldMode::Signed;
  ColourMap map = ColourMap::Signed;       ///< Value only
  double low = 0, middle = 0.5, high = 1;  ///< the colour scale; `middle` is where the contour is
  int output = 0;                          ///< which output Signed and Value show
  QStringList classNames;                  ///< empty: points are values (regression), coloured by the map
  QString valueName;                       ///< "P(B)"; also the title of the colour bar
  QString lowName, highName;               ///< at the ends of the colour bar; empty: the numbers
  QString xTitle = QStringLiteral("x"), yTitle = QStringLiteral("y");
  bool contour = true, steps = false;  ///< steps: hard edges between eight colours (Signed: two)
  bool showTraining = true, showTest = true, markWrong = true, legend = true, axes = true;
  std::vector<std::int32_t> marked = {};  ///< points chosen by the user, ringed twice
  bool parts = true;                      ///< points are of training or of testing, and the legend says so
  bool hardCells = false;                 ///< cells of the grid in one colour each, nothing between them
  QString middleName = {};                ///< in the middle of the colour bar, instead of "valueName = number"
  QString emptyText = {};                 ///< in place of a field that there is not
  bool square = true;                     ///< both axes have one unit: else the picture takes the room there is
  bool curves = false;                    ///< no colours: lines of the overlay say what the field says
  bool bare = false;                      ///< the field says nothing yet: the text in its place too
  bool operator==(const FieldOptions&) const = default;
};

/// Paints a field over the plane with its points, axes and legend; for the screen and for files by the same code.
/// Caches what did not change since the last call (by the identity of the shared data). Window's thread.
class FieldPainter {
 public:
  static constexpr int kMostPoints = 4000;  ///< more are thinned out evenly, and the legend says so

  void setData(FieldData data);
  void setOptions(FieldOptions options);
  const FieldData& data() const { return m_data; }
  const FieldOptions& options() const { return m_options; }

  /// `withLegend`: false leaves its place free.
  void paint(QPainter& painter, const QRectF& outer, const Theme& theme, bool withLegend = true);

  /// Where the plane is shown when painted into `outer`.
  QRectF plotRect(const QRectF& outer, const Theme& theme) const { return layout(outer, theme).plot; }
  /// The axes that belong to it.
  Axes axes() const;
  /// The field's value at a place of the plane, bilinear; NaN outside.
  double valueAt(double x, double y, int output) const;
  /// Every how many-th point is shown.
  std::size_t stride() const;
  /// The index of the nearest point shown, or -1.
  int nearestPoint(double x, double y) const;
  /// In words: "x 2.14, y −0.87 → P(B) = 0.913, nearest point B (training), its loss 0.031".
  QString describe(double x, double y) const;
  /// The whole picture in words and numbers.
  QString describe() const;

 private:
  void paintImage(QPainter& painter, const QRectF& plot, const Theme& theme);
  void paintEmptyText(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintContour(QPainter& painter, const QRectF& plot, const Theme& theme);
  void paintPoints(QPainter& painter, const QRectF& plot, const Theme& theme);
  void paintMarked(QPainter& painter, const QRectF& plot, const Theme& theme, double radius) const;
  void paintStamps(QPainter& painter, const QRectF& plot, const Theme& theme, double radius) const;
  struct Layout {
    QRectF plot, legend;
    bool axes = true;
  };
  Layout layout(const QRectF& outer, const Theme& theme) const;
  QRectF pictureIn(const QRectF& room) const;
  Layout legendBelow(const QRectF& outer, const Theme& theme, bool withLegend, bool withAxes) const;
  Layout legendBeside(const QRectF& outer, const Theme& theme) const;
  bool wrong(std::size_t point) const;
  bool shown(std::size_t point) const;
  QString className(int index) const;

  FieldData m_data;
  FieldOptions m_options;
  struct Cache;
  std::shared_ptr<Cache> m_cache;
};

}  // namespace perc::widgets
