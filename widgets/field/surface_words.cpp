// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_words.h"

#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr float kStale = 0.5F;  ///< fresh by less than that is said to be out of date

QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::SurfaceWords", text); }

QString withUnit(const QString& number, const SurfaceAxis& axis) {
  return axis.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, axis.unit);
}

QString heightName(const SurfaceData& data) { return data.height.title.isEmpty() ? tr("height") : data.height.title; }

/// Names of axes longer than this are said once, not with each place.
constexpr int kShortName = 8;

QString placeText(const SurfaceData& data, double x, double y) {
  if (std::max(data.x.title.size(), data.y.title.size()) > kShortName)
    return QStringLiteral("(%1, %2)").arg(briefText(x), briefText(y));
  return tr("%1 %2, %3 %4")
      .arg(data.x.title, withUnit(briefText(x), data.x), data.y.title, withUnit(briefText(y), data.y));
}

double heightOf(const SurfaceData& data, std::size_t sample) {
  return data.heights
      ->values[sample * static_cast<std::size_t>(data.heights->outputs) + static_cast<std::size_t>(data.output)];
}

QString pathText(const SurfaceData& data, const SurfacePath& path) {
  const QPointF &from = path.points.front(), &to = path.points.back();
  return tr("%1: from %2 to %3.").arg(path.name, placeText(data, from.x(), from.y()), placeText(data, to.x(), to.y()));
}

}  // namespace

QString heightTitle(const SurfaceData& data) {
  return data.log ? tr("%1, log scale").arg(data.height.text()) : data.height.text();
}

QString surfaceWords(const SurfaceData& data, const SurfaceMesh& mesh) {
  if (mesh.empty()) return tr("No surface yet.");
  std::optional<std::size_t> lowest, highest;
  const std::size_t count = static_cast<std::size_t>(mesh.columns()) * static_cast<std::size_t>(mesh.rows());
  for (std::size_t i = 0; i < count; ++i) {
    if (mesh.kind(i) == SampleKind::Hole || mesh.kind(i) == SampleKind::Fog) continue;
    if (!lowest || heightOf(data, i) < heightOf(data, *lowest)) lowest = i;
    if (!highest || heightOf(data, i) > heightOf(data, *highest)) highest = i;
  }
  const Span x = mesh.xAxis().span, y = mesh.yAxis().span;
  QStringList all;
  if (lowest) {
    const auto at = [&](std::size_t i) {
      const int column = static_cast<int>(i) % mesh.columns(), row = static_cast<int>(i) / mesh.columns();
      return placeText(data, data.heights->x(column), data.heights->y(row));
    };
    all << tr("%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.")
               .arg(heightName(data), withUnit(numberText(heightOf(data, *lowest)), data.height),
                    withUnit(numberText(heightOf(data, *highest)), data.height), data.x.title, numberText(x.minimum),
                    numberText(x.maximum), data.y.title, numberText(y.minimum), numberText(y.maximum));
    all << tr("Lowest at %1.").arg(at(*lowest));
  } else {
    all << tr("No height is known.");
  }
  if (const int fog = mesh.count(SampleKind::Fog); fog > 0)
    all << tr("%1 of it has been looked at.").arg(percentText(1 - double(fog) / static_cast<double>(count)));
  if (const int holes = mesh.count(SampleKind::Hole); holes > 0)
    all << tr("%1 of it has no value.").arg(percentText(double(holes) / static_cast<double>(count)));
  if (const int clipped = mesh.count(SampleKind::Clipped); clipped > 0)
    all << tr("%1 of it is cut off above %2.")
               .arg(percentText(double(clipped) / static_cast<double>(count)), numberText(*data.clip));
  for (const SurfacePath& path : data.paths)
    if (!path.points.empty()) all << pathText(data, path);
  for (const SurfaceMarker& marker : data.markers)
    if (!marker.name.isEmpty()) all << tr("%1 at %2.").arg(marker.name, placeText(data, marker.x, marker.y));
  return all.join(QLatin1Char(' '));
}

QString surfaceWords(const SurfaceData& data, const SurfaceMesh& mesh, int column, int row) {
  if (column < 0 || row < 0 || column >= mesh.columns() || row >= mesh.rows()) return {};
  const QString place = placeText(data, data.heights->x(column), data.heights->y(row));
  const std::size_t sample = mesh.index(column, row);
  const SampleKind kind = mesh.kind(sample);
  if (kind == SampleKind::Fog) return tr("%1: not looked at yet").arg(place);
  if (kind == SampleKind::Hole) return tr("%1: no value").arg(place);
  QString text =
      tr("%1 → %2 = %3").arg(place, heightName(data), withUnit(numberText(heightOf(data, sample)), data.height));
  if (kind == SampleKind::Clipped) text += tr(", cut off at %1").arg(numberText(*data.clip));
  if (!data.freshness.empty() && data.freshness[sample] < kStale) text += tr(", out of date");
  return text;
}

}  // namespace perc::widgets
