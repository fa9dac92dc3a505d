// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/works.h"

#include "core/landscape/slices.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perc::landscape_lab {
namespace {

using landscape::goOn;
using landscape::Place;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kCutPlaces = 101, kPathPlaces = 200;
constexpr std::array kQuantities{Quantity::TrainLoss, Quantity::TestLoss, Quantity::TrainAccuracy,
                                 Quantity::TestAccuracy};

std::vector<float> unknown(std::size_t count) { return std::vector<float>(count, std::nanf("")); }

}  // namespace

double CutWork::refine(const Sight& sight, const std::shared_ptr<const ViewPlane>& plane, Clock::duration budget,
                       StopToken stop) {
  if (!plane->shown.problem.empty()) return 1;
  const double across = sight.walker.surface() ? static_cast<double>(sight.walker.theta()[1]) : 0;
  if (plane != m_plane || across != m_cut.across) {
    m_plane = plane;
    m_next = 0;
    m_cut = {.across = across};
    m_cut.isCurve = plane->lowPath != nullptr;
    const double from = m_cut.isCurve ? 0 : plane->range.a0, to = m_cut.isCurve ? 1 : plane->range.a1;
    for (std::size_t i = 0; i < kCutPlaces; ++i)
      m_cut.at.push_back(static_cast<float>(from + (to - from) * static_cast<double>(i) / (kCutPlaces - 1)));
    for (std::vector<float>* all : {&m_cut.trainLoss, &m_cut.testLoss, &m_cut.trainAccuracy, &m_cut.testAccuracy})
      *all = unknown(kCutPlaces);
    if (m_cut.isCurve) m_cut.disagreement = unknown(kCutPlaces);
    m_heights.clear();
    if (!m_cut.isCurve)
      for (const Quantity quantity : kQuantities) m_heights.push_back(sight.walker.heights(plane->plane, quantity));
  }
  const std::size_t before = m_next;
  goOn(
      budget, stop, [this] { return m_next == kCutPlaces; }, [&] { return step(sight, stop); });
  if (m_next != before) m_shown.reset();
  return m_cut.done = static_cast<double>(m_next) / kCutPlaces;
}

bool CutWork::step(const Sight& sight, StopToken stop) {
  const std::array all{&m_cut.trainLoss, &m_cut.testLoss, &m_cut.trainAccuracy, &m_cut.testAccuracy};
  Place place{static_cast<double>(m_cut.at[m_next]), m_cut.across};
  std::vector<landscape::SurfaceWork::Evaluate> there;
  if (m_cut.isCurve) {
    Vector theta(m_plane->theta.size());
    m_plane->lowPath->at(place.a, theta);
    place = {};
    const auto share = sight.walker.disagreement(m_plane->theta, theta, stop);
    if (!share) return false;
    m_cut.disagreement[m_next] = static_cast<float>(*share);
    const Vector still = Vector::Zero(theta.size());
    for (const Quantity quantity : kQuantities) there.push_back(sight.walker.heights({theta, still, still}, quantity));
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& heights = m_cut.isCurve ? there[i] : m_heights[i];
    if (!heights) continue;
    if (!heights({&place, 1}, {all[i]->data() + m_next, 1}, stop)) return false;
  }
  ++m_next;
  return true;
}

std::shared_ptr<const Cut> CutWork::cut(const std::shared_ptr<const ViewPlane>& plane) const {
  if (plane != m_plane || m_next == 0) return nullptr;
  if (!m_shown) m_shown = std::make_shared<const Cut>(m_cut);
  return m_shown;
}

double PathLossWork::refine(const Sight& sight, const std::shared_ptr<const ViewPlane>& plane, Clock::duration budget,
                            StopToken stop) {
  if (!plane->shown.problem.empty()) return 1;
  const landscape::Path& points = sight.walker.walk().path();
  if (plane != m_plane || (points.size() != m_known && m_losses.done >= 1)) {
    m_plane = plane;
    m_known = points.size();
    m_losses = {};
    m_places.clear();
    const std::size_t every = points.size() / kPathPlaces + 1;
    for (std::size_t i = 0; i < points.size(); i += every) {
      m_losses.step.push_back(static_cast<float>(points[i].step));
      m_losses.loss.push_back(points[i].loss);
      const auto seen = sighted(sight, *points[i].theta);
      m_places.push_back(plane->plane.project(seen ? *seen : *points[i].theta));
    }
    m_heights = sight.walker.heights(plane->plane, Quantity::TrainLoss);
    if (!m_heights) m_losses.inPlane = unknown(m_places.size());
  }
  std::vector<float>& found = m_losses.inPlane;
  const std::size_t before = found.size();
  goOn(
      budget, stop, [&] { return found.size() == m_places.size(); },
      [&] {
        float height = 0;
        if (!m_heights({&m_places[found.size()], 1}, {&height, 1}, stop)) return false;
        found.push_back(height);
        return true;
      });
  if (found.size() != before) m_shown.reset();
  return m_losses.done =
             m_places.empty() ? 1 : static_cast<double>(found.size()) / static_cast<double>(m_places.size());
}

std::shared_ptr<const PathLoss> PathLossWork::losses(const std::shared_ptr<const ViewPlane>& plane) const {
  if (plane != m_plane) return nullptr;
  if (!m_shown) m_shown = std::make_shared<const PathLoss>(m_losses);
  return m_shown;
}

}  // namespace perc::landscape_lab
