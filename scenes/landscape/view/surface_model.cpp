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
using widgets::SurfacePath;
using widgets::SurfaceScale;

constexpr double kSeen = 0.06;     ///< of the window's side, around a path
constexpr double kLeftOut = 0.02;  ///< of a made-up surface's heights: its minima are marked
constexpr int kGuessCue = 4, kPlaceCue = 5, kLowestCue = 2, kLowPathCue = 7;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::landscape_lab::Surface)
};

/// By the looks, or by what there is.
SurfaceScale scaleOf(const LandscapeFrame& frame) {
  const Grid& heights = frame.surface->heights;
  if (isAccuracy(frame)) return widgets::scaleOf(heights, false);
  SurfaceScale scale =
      frame.look.scale == HeightScale::Log
          ? widgets::logScaleOf(heights)
          : widgets::scaleOf(heights, frame.look.scale == HeightScale::Auto, frame.isSurface ? kLeftOut : 0);
  if (frame.look.clip > 0) scale.clip = frame.look.clip;
  if (scale.clip) scale.range = {std::min(scale.range.minimum, *scale.clip), *scale.clip};
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

/// What a guess is held against: the nearest minimum that is known, or else the lowest place shown.
std::optional<QPointF> answerTo(const QPointF& guess, const LandscapeFrame& frame) {
  const auto far = [&](const NamedPlace& p) { return std::hypot(p.a - guess.x(), p.b - guess.y()); };
  const auto nearest = std::ranges::min_element(frame.plane.places, {}, far);
  if (frame.isSurface && nearest != frame.plane.places.end()) return QPointF(nearest->a, nearest->b);
  return frame.surface ? widgets::lowestPlace(frame.surface->heights, guess) : std::nullopt;
}

void addPaths(const LandscapeFrame& frame, SurfaceData& data) {
  for (std::size_t i = 0; i < frame.walkers.size(); ++i) {
    const WalkerPicture& walker = frame.walkers[i];
    if (walker.pathA.empty()) continue;
    SurfacePath path;
    path.cue = static_cast<int>(i);
    for (std::size_t k = 0; k < walker.pathA.size(); ++k)
      path.points.emplace_back(double{walker.pathA[k]}, double{walker.pathB[k]});
    path.name = frame.walkers.size() > 1 ? walkerName(frame, walker) : Words::tr("path of training");
    data.paths.push_back(std::move(path));
  }
}

void addLowPath(const LandscapeFrame& frame, SurfaceData& data) {
  const std::vector<NamedPlace>& at = frame.plane.places;
  if (frame.plane.kind != PlaneKind::Curve || at.size() != 3) return;
  SurfacePath low{.points = {}, .cue = kLowPathCue, .name = Words::tr("low path")};
  for (double t = 0; t <= 1; t += 1.0 / 64) {  // the quadratic Bézier curve of core/landscape/low_path.h
    const double one = (1 - t) * (1 - t), bend = 2 * t * (1 - t), other = t * t;
    low.points.emplace_back(one * at[0].a + bend * at[2].a + other * at[1].a,
                            one * at[0].b + bend * at[2].b + other * at[1].b);
  }
  data.paths.push_back(std::move(low));
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
  if (frame.look.sameScale && beside && beside->surface && heightName(*beside) == heightName(frame)) {
    const SurfaceScale other = scaleOf(*beside);
    scale.log = (scale.log || other.log) && scale.range.minimum > 0 && other.range.minimum > 0;
    data.range = widgets::Span{std::min(scale.range.minimum, other.range.minimum),
                               std::max(scale.range.maximum, other.range.maximum)};
    if (scale.clip || other.clip) scale.clip = data.range->maximum;
  } else if (frame.isSurface && scale.log && !(frame.look.fog && !guessOf(frame))) {
    data.range = widgets::niceSpan(scale.range, nullptr, true);  // in the fog it is of what is lit
  }
  data.log = scale.log;
  data.clip = scale.clip;
  const auto guess = guessOf(frame);
  addPaths(frame, data);
  if (frame.look.fog && !guess) data.lit = widgets::samplesNear(frame.surface->heights, data.paths, kSeen);
  else addLowPath(frame, data);
  if (!frame.look.fog || guess)
    for (const NamedPlace& place : frame.plane.places)
      data.markers.push_back({place.a, place.b, said(place.name), kPlaceCue});
  if (frame.look.fog && guess) {
    data.markers.push_back({guess->x(), guess->y(), Words::tr("guess"), kGuessCue});
    const auto lowest = answerTo(*guess, frame);
    if (lowest && (!frame.isSurface || frame.plane.places.empty()))
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

QString walkerName(const LandscapeFrame& frame, const WalkerPicture& walker) {
  const bool own = walker.difference.empty();
  const QString words =
      scenes::settingWords(declarations(), own ? "optimizer=" + frame.optimizer : walker.difference, "optimizer");
  return own ? Words::tr("%1, as set").arg(words) : words;
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
  return Words::tr("step %1: %2, %3").arg(widgets::integerText(frame.surfaceStep), heightName(frame), size);
}

QString guessWords(const LandscapeFrame& frame) {
  const auto guess = guessOf(frame);
  const auto lowest = guess ? answerTo(*guess, frame) : std::nullopt;
  if (!frame.look.fog || !lowest) return {};
  const QPointF d = *guess - *lowest;
  return Words::tr("Your guess (%1, %2) is %3 from the nearest lowest place (%4, %5).")
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
