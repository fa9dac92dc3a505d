// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/view/surface_model.h"

#include "core/landscape/place.h"
#include "scenes/kit/variants.h"
#include "scenes/landscape/looks.h"
#include "scenes/landscape/view/charts.h"
#include "widgets/field/surface_scale.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>

namespace perc::landscape_lab {
namespace {

using widgets::numberText;
using widgets::SurfaceData;
using widgets::SurfaceScale;

constexpr double kSeen = 0.06;  ///< of the window's side, around a path
constexpr int kGuessCue = 4, kPlaceCue = 5, kLowestCue = 2;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::landscape_lab::Surface)
};

/// By the looks, or by what there is.
SurfaceScale scaleOf(const LandscapeFrame& frame) {
  const Grid& heights = frame.surface->heights;
  if (isAccuracy(frame)) return widgets::scaleOf(heights, false);
  SurfaceScale scale = frame.look.scale == HeightScale::Log
                           ? widgets::logScaleOf(heights)
                           : widgets::scaleOf(heights, frame.look.scale == HeightScale::Auto);
  if (frame.look.clip > 0) scale.clip = frame.look.clip;
  if (scale.clip) scale.range.maximum = *scale.clip;
  return scale;
}

/// Whether the axes are measured by how long the weights are.
bool inLengths(const LandscapeFrame& frame) {
  return !frame.isSurface && frame.plane.kind != PlaneKind::Line && frame.plane.kind != PlaneKind::Weights;
}

std::optional<QPointF> guessOf(const LandscapeFrame& frame) {
  const auto place = landscape::placeIn(frame.look.guess);
  return place ? std::optional(QPointF(place->a, place->b)) : std::nullopt;
}

std::optional<QPointF> lowestOf(const LandscapeFrame& frame) {
  return frame.surface ? widgets::lowestPlace(frame.surface->heights) : std::nullopt;
}

void addPaths(const LandscapeFrame& frame, SurfaceData& data) {
  for (std::size_t i = 0; i < frame.walkers.size(); ++i) {
    const WalkerPicture& walker = frame.walkers[i];
    if (walker.pathA.empty()) continue;
    widgets::SurfacePath path;
    path.cue = static_cast<int>(i);
    for (std::size_t k = 0; k < walker.pathA.size(); ++k)
      path.points.emplace_back(double{walker.pathA[k]}, double{walker.pathB[k]});
    if (frame.walkers.size() > 1)
      path.name = walker.difference.empty() ? Words::tr("as set")
                                            : scenes::settingWords(declarations(), walker.difference, "optimizer");
    else path.name = Words::tr("path of training");
    data.paths.push_back(std::move(path));
  }
}

}  // namespace

bool isAccuracy(const LandscapeFrame& frame) {
  return !frame.isSurface && frame.look.quantity >= Quantity::TrainAccuracy;
}

SurfaceData surfaceOf(const LandscapeFrame& frame, const LandscapeFrame* beside) {
  SurfaceData data;
  if (!frame.surface || !frame.plane.problem.empty()) return data;
  data.heights = std::shared_ptr<const Grid>(frame.surface, &frame.surface->heights);
  data.freshness.assign(frame.surface->fresh.begin(), frame.surface->fresh.end());
  data.x.title = said(frame.plane.aName);
  data.y.title = said(frame.plane.bName);
  data.height.title = heightName(frame);
  const QString unit = inLengths(frame) ? Words::tr("× |w|") : QString();
  data.x.unit = data.y.unit = unit;
  SurfaceScale scale = scaleOf(frame);
  if (frame.look.sameScale && beside && beside->surface) {
    const SurfaceScale other = scaleOf(*beside);
    scale.log = scale.log || other.log;
    data.range = widgets::Span{std::min(scale.range.minimum, other.range.minimum),
                               std::max(scale.range.maximum, other.range.maximum)};
    if (scale.clip || other.clip) scale.clip = data.range->maximum;
  }
  data.log = scale.log;
  data.clip = scale.clip;
  const auto guess = guessOf(frame);
  addPaths(frame, data);
  if (frame.look.fog && !guess) data.lit = widgets::samplesNear(frame.surface->heights, data.paths, kSeen);
  if (!frame.look.fog || guess)
    for (const NamedPlace& place : frame.plane.places)
      data.markers.push_back({place.a, place.b, said(place.name), kPlaceCue});
  if (frame.look.fog && guess) {
    data.markers.push_back({guess->x(), guess->y(), Words::tr("guess"), kGuessCue});
    if (const auto lowest = lowestOf(frame))
      data.markers.push_back({lowest->x(), lowest->y(), Words::tr("lowest"), kLowestCue});
  }
  return data;
}

SurfaceData figureOf(const LandscapeFrame& frame, const LandscapeFrame* beside) {
  SurfaceData data = surfaceOf(frame, beside);
  if (frame.surface && frame.surface->done >= 1) data.freshness.clear();
  return data;
}

QString whyNone(const LandscapeFrame* frame) {
  if (frame && !frame->plane.problem.empty()) return said(frame->plane.problem);
  return Words::tr("The loss over a plane through the weights will appear here.");
}

QString heightName(const LandscapeFrame& frame) {
  if (frame.isSurface) return Words::tr("height");
  switch (frame.look.quantity) {
    case Quantity::TrainLoss: return Words::tr("training loss");
    case Quantity::TestLoss: return Words::tr("test loss");
    case Quantity::TrainAccuracy: return Words::tr("training accuracy");
    case Quantity::TestAccuracy: return Words::tr("test accuracy");
  }
  return {};
}

QString surfaceSubtitle(const LandscapeFrame& frame) {
  const QString size = QStringLiteral("%1 × %2").arg(frame.surface->heights.columns).arg(frame.surface->heights.rows);
  if (frame.surface->done < 1)
    return Words::tr("%1, %2 % done").arg(size).arg(static_cast<int>(100 * frame.surface->done));
  if (frame.look.scale == HeightScale::Log && !isAccuracy(frame) && !scaleOf(frame).log)
    return Words::tr("%1, linear: not all heights are above 0").arg(size);
  if (frame.isSurface) return size;
  return Words::tr("%1 after update %2, %3").arg(heightName(frame), widgets::integerText(frame.surfaceStep), size);
}

QString guessWords(const LandscapeFrame& frame) {
  const auto guess = guessOf(frame), lowest = lowestOf(frame);
  if (!frame.look.fog || !guess || !lowest) return {};
  const QPointF d = *guess - *lowest;
  return Words::tr("Your guess (%1, %2) is %3 from the lowest place shown (%4, %5).")
      .arg(numberText(guess->x()), numberText(guess->y()), numberText(std::sqrt(d.x() * d.x() + d.y() * d.y())),
           numberText(lowest->x()), numberText(lowest->y()));
}

std::string placeText(double a, double b) {
  return QStringLiteral("%1, %2").arg(a, 0, 'g', 4).arg(b, 0, 'g', 4).toStdString();
}

QStringList briefPlanes() {
  return {Words::tr("random"), Words::tr("raw"),   Words::tr("path"),  Words::tr("Hessian"),
          Words::tr("line"),   Words::tr("three"), Words::tr("curve"), Words::tr("weights")};
}

Grid litHeights(const LandscapeFrame& frame) {
  Grid heights = frame.surface->heights;
  const std::vector<std::uint8_t> lit = surfaceOf(frame, nullptr).lit;
  for (std::size_t i = 0; i < lit.size(); ++i)
    if (!lit[i]) heights.values[i] = std::nanf("");
  return heights;
}

}  // namespace perc::landscape_lab
