// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/planes.h"

#include "core/base/brief.h"
#include "core/landscape/dot.h"
#include "core/landscape/learner_loss.h"
#include "core/landscape/made_up.h"
#include "core/landscape/rescale.h"
#include "core/learn/learner.h"
#include "core/math/same_bits.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace perc::landscape_lab {
namespace {

using landscape::Place;
using landscape::Plane;

/// Moments of the path whose components are taken, evenly spread: more of them cost much and turn the plane little.
constexpr std::size_t kMostMoments = 200;

const nn::Network& networkOf(const Sight& sight) { return sight.walker.training()->network(); }

/// The weights' length, in which axes are measured.
double lengthOf(const Vector& theta) {
  const double length = landscape::norm(theta);
  return length > 0 ? length : 1;
}

ViewPlane planeOf(PlaneKind kind, Plane plane, landscape::SurfaceWork::Frame range, std::array<Message, 2> names) {
  ViewPlane made{.plane = std::move(plane), .range = range, .shown = {}, .theta = {}};
  made.shown.kind = kind;
  made.shown.aName = std::move(names[0]);
  made.shown.bName = std::move(names[1]);
  return made;
}

const Message kNow{PERC_TR("now"), {}};

}  // namespace

Result<Vector> sighted(const Sight& sight, const Vector& theta) {
  Vector seen = theta;
  if (!sight.walker.training() || sight.look.rescale == 1) return seen;
  if (const auto done = landscape::rescale(networkOf(sight), sight.look.rescale, seen); !done) return done.error();
  return seen;
}

ViewPlane planeOfSurface(const Sight& sight) {
  const landscape::MadeUpSurface& surface = *sight.walker.surface();
  // Its usual window, and wherever the walk begins.
  const Vector& start = *sight.walker.walk().path()[0].theta;
  const double x = static_cast<double>(start[0]), y = static_cast<double>(start[1]);
  const auto side = [&](double low, double high, double at) {
    low = std::min(low, at), high = std::max(high, at);
    return std::pair((low + high) / 2 - (high - low) / 2 * sight.look.span,
                     (low + high) / 2 + (high - low) / 2 * sight.look.span);
  };
  const auto [x0, x1] = side(surface.x0, surface.x1, x);
  const auto [y0, y1] = side(surface.y0, surface.y1, y);
  Plane plane{Vector::Zero(2), Vector::Unit(2, 0), Vector::Unit(2, 1)};
  ViewPlane made = planeOf(PlaneKind::Weights, std::move(plane), {.a0 = x0, .a1 = x1, .b0 = y0, .b1 = y1},
                           {Message{"x", {}}, Message{"y", {}}});
  made.shown.isSurface = true;
  for (const landscape::Spot& minimum : surface.minima)
    made.shown.places.push_back({{PERC_TR("minimum"), {}}, minimum.x, minimum.y});
  return made;
}

Result<ViewPlane> randomPlane(const Sight& sight, const Vector& theta) {
  const bool raw = sight.look.plane == PlaneKind::Raw;
  Random random(sight.seed + static_cast<std::uint64_t>(sight.look.planeSeed), "probe");
  std::array<Vector, 2> directions;
  for (Vector& direction : directions) {
    direction = landscape::randomDirection(networkOf(sight), random);
    if (raw) direction *= static_cast<Scalar>(lengthOf(theta) / landscape::norm(direction));
    else landscape::filterNormalise(networkOf(sight), theta, direction);
    if (!(landscape::norm(direction) > 0))
      return Message{PERC_TR("plane = random: all weights are 0, and directions as long as they are have no length. "
                             "Choose plane = raw or another initializer."),
                     {}};
  }
  const double s = sight.look.span;
  const char* name = raw ? PERC_TR("raw direction %1") : PERC_TR("filter-normalised %1");
  ViewPlane made = planeOf(sight.look.plane, {theta, std::move(directions[0]), std::move(directions[1])},
                           {.a0 = -s, .a1 = s, .b0 = -s, .b1 = s}, {Message{name, {"a"}}, Message{name, {"b"}}});
  if (sight.look.rescale != 1) made.shown.places = {{kNow, 0, 0}};  // the path has no place there
  return made;
}

ViewPlane planeAlong(const LookSettings& look, const Vector& theta, std::array<Vector, 2> directions,
                     std::array<Message, 2> names) {
  for (Vector& direction : directions) direction *= static_cast<Scalar>(lengthOf(theta));
  const double s = look.span;
  return planeOf(look.plane, {theta, std::move(directions[0]), std::move(directions[1])},
                 {.a0 = -s, .a1 = s, .b0 = -s, .b1 = s}, std::move(names));
}

Result<ViewPlane> pathPlane(const Sight& sight, const Vector& theta) {
  const landscape::Path& path = sight.walker.walk().path();
  std::vector<Vector> moments;
  for (std::size_t i = 0; i < path.size(); i += path.size() / kMostMoments + 1) {
    auto moment = sighted(sight, *path[i].theta);
    if (!moment) return moment.error();
    moments.push_back(*std::move(moment));
  }
  if (moments.empty() || !sameBits(moments.back(), theta)) moments.push_back(theta);
  std::vector<const Vector*> points;
  for (const Vector& moment : moments) points.push_back(&moment);
  const auto principal = points.size() > 2 ? landscape::principalPlane(points) : std::nullopt;
  if (!principal)
    return Message{
        PERC_TR("plane = path: the path has no plane yet; it needs a few updates that do not lie on one line."), {}};
  const auto share = [](const char* name, double part) {
    return Message{name, {std::to_string(static_cast<int>(std::lround(100 * part)))}};
  };
  ViewPlane made = planeAlong(sight.look, theta, {principal->a, principal->b},
                              {share(PERC_TR("path component 1 (%1 %)"), principal->shareA),
                               share(PERC_TR("path component 2 (%1 %)"), principal->shareB)});
  std::vector<Place> seen;
  for (const Vector* point : points) seen.push_back(made.plane.project(*point));
  made.range = landscape::frameAbout(seen, sight.look.span);
  return made;
}

namespace {

/// The runs compared whose networks have this one's shape, as they are looked at; with batch normalisation none:
/// between two networks its statistics are neither's.
Result<std::vector<std::pair<int, Vector>>> fitting(const Sight& sight) {
  if (sight.walker.training()->model().buffers.size() > 0)
    return Message{PERC_TR("plane: networks with batch normalisation are not joined; between them its statistics are "
                           "those of neither. Switch it off, or choose plane = random."),
                   {}};
  std::vector<std::pair<int, Vector>> fit;
  for (std::size_t i = 0; i < sight.others.size(); ++i) {
    if (!landscape::sameFunction(sight.others[i]->training()->network(), networkOf(sight))) continue;
    if (sight.others[i]->runState() != RunState::Ok)
      return Message{PERC_TR("plane: compared run %1 has diverged; change its settings in Compare with, or choose "
                             "plane = random."),
                     {std::to_string(i + 1)}};
    auto seen = sighted(sight, sight.others[i]->theta());
    if (!seen) return seen.error();
    fit.emplace_back(static_cast<int>(i) + 1, *std::move(seen));
  }
  return fit;
}

Message nameOfOther(int number) { return {PERC_TR("compared run %1"), {std::to_string(number)}}; }

}  // namespace

Result<TwoSolutions> twoSolutions(const Sight& sight, const Vector& theta) {
  auto fit = fitting(sight);
  if (!fit) return fit.error();
  if (!fit->empty()) return TwoSolutions{theta, std::move(fit->front().second), nameOfOther(fit->front().first)};
  if (!sight.others.empty())
    return Message{
        PERC_TR("plane: the run compared has another network; only networks of the same shape can be joined."), {}};
  auto start = sighted(sight, *sight.walker.walk().path()[0].theta);
  if (!start) return start.error();
  return TwoSolutions{theta, *std::move(start), {PERC_TR("start"), {}}};
}

Result<ViewPlane> linePlane(const Sight& sight, const Vector& theta) {
  auto ends = twoSolutions(sight, theta);
  if (!ends) return ends.error();
  Plane plane{ends->first, ends->second - ends->first, {}};
  const double length = landscape::norm(plane.a);
  if (!(length > 1e-7 * lengthOf(theta)))
    return Message{PERC_TR("plane: the two solutions are the same point; there is no line through them."), {}};
  Random random(sight.seed + static_cast<std::uint64_t>(sight.look.planeSeed), "probe");
  plane.b = landscape::randomDirection(networkOf(sight), random);
  landscape::filterNormalise(networkOf(sight), theta, plane.b);
  plane.b -= static_cast<Scalar>(landscape::dot(plane.a, plane.b) / (length * length)) * plane.a;
  plane.b *= static_cast<Scalar>(length / std::max(landscape::norm(plane.b), 1e-30));
  const double reach = 0.5 + 0.5 * sight.look.span * 2;
  ViewPlane made = planeOf(
      PlaneKind::Line, std::move(plane), {.a0 = 0.5 - reach, .a1 = 0.5 + reach, .b0 = -reach, .b1 = reach},
      {Message{PERC_TR("now (0) → %1 (1)"), {}, {ends->secondName}}, Message{PERC_TR("random direction across"), {}}});
  made.shown.places = {{kNow, 0, 0}, {ends->secondName, 1, 0}};
  return made;
}

namespace {

Result<ViewPlane> throughThree(const Sight& sight, PlaneKind kind, const Vector& first, const Vector& second,
                               const Vector& third, std::array<Message, 3> names) {
  auto through = landscape::planeThrough(first, second, third);
  if (!through) return Message{PERC_TR("%1: %2"), {"plane"}, {through.error()}};
  const double length = lengthOf(first);
  Plane plane = std::move(through->plane);
  plane.a *= static_cast<Scalar>(length);
  plane.b *= static_cast<Scalar>(length);
  for (Place& place : through->places) place = {place.a / length, place.b / length};
  ViewPlane made = planeOf(kind, std::move(plane), landscape::frameAbout(through->places, sight.look.span),
                           {Message{PERC_TR("from now towards %1"), {}, {names[1]}},
                            Message{PERC_TR("across, towards %1"), {}, {names[2]}}});
  for (std::size_t i = 0; i < 3; ++i)
    made.shown.places.push_back({std::move(names[i]), through->places[i].a, through->places[i].b});
  return made;
}

}  // namespace

Result<ViewPlane> planeThroughThree(const Sight& sight, const Vector& theta) {
  const auto fit = fitting(sight);
  if (!fit) return fit.error();
  if (fit->size() < 2)
    return Message{PERC_TR("plane = three needs two runs of the same network to compare with, as in Compare with: "
                           "training-seed=1 | training-seed=2."),
                   {}};
  const auto& [one, other] = std::pair((*fit)[0], (*fit)[1]);
  return throughThree(sight, PlaneKind::Three, theta, one.second, other.second,
                      {kNow, nameOfOther(one.first), nameOfOther(other.first)});
}

Result<ViewPlane> curvePlane(const Sight& sight, const TwoSolutions& ends, const Vector& middle) {
  return throughThree(sight, PlaneKind::Curve, ends.first, ends.second, middle,
                      {kNow, ends.secondName, Message{PERC_TR("bend"), {}}});
}

Result<ViewPlane> weightPlane(const Sight& sight, const Vector& theta) {
  const nn::Network& network = networkOf(sight);
  if (theta.size() < 2) return Message{PERC_TR("The network has fewer than two weights."), {}};
  std::array<Index, 2> at{};
  std::array<std::string, 2> names{sight.look.weightX, sight.look.weightY};
  for (int i = 0; i < 2; ++i) {
    const auto which = static_cast<std::size_t>(i);
    if (names[which].empty()) names[which] = nn::nameOf(network.segments(), i);
    const auto place = nn::placeOf(network.segments(), names[which]);
    if (!place)
      return Message{PERC_TR("%1 = %2: %3"), {i == 0 ? "weight-x" : "weight-y", names[which]}, {place.error()}};
    at[which] = *place;
  }
  if (at[0] == at[1])
    return Message{PERC_TR("weight-y = %1 is on the horizontal axis already: choose another weight."), {names[1]}};
  Plane plane{theta, Vector::Unit(theta.size(), at[0]), Vector::Unit(theta.size(), at[1])};
  const auto name = [&](std::size_t i) {
    return Message{PERC_TR("change of %1, now %2"), {names[i], brief(static_cast<double>(theta[at[i]]), 3)}};
  };
  const double reach = 3 * sight.look.span;
  ViewPlane made = planeOf(PlaneKind::Weights, std::move(plane), {.a0 = -reach, .a1 = reach, .b0 = -reach, .b1 = reach},
                           {name(0), name(1)});
  made.shown.places = {{kNow, 0, 0}};
  return made;
}

}  // namespace perc::landscape_lab
