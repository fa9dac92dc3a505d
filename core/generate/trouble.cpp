// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/trouble.h"

#include <algorithm>
#include <cmath>

namespace perc::generate {
namespace {

constexpr std::int64_t kFirstRound = 100;
constexpr std::size_t kWay = 20;
constexpr std::array<int, kTroubles> kTimes{3, 5, 3, 1};  ///< in a row
constexpr double kFar = 8;                                // standard deviations
constexpr int kOver = 20;                                 ///< times in a row without it, and it can begin anew
constexpr Index kJudged = 250;

double varianceOf(const ConstMatrixRef& samples) {
  const Vector mean = samples.rowwise().mean();
  return static_cast<double>((samples.colwise() - mean).squaredNorm()) / static_cast<double>(samples.cols());
}

double distance(const std::array<double, 2>& a, const std::array<double, 2>& b) {
  return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
}

bool isCycling(const std::vector<std::array<double, 2>>& way) {
  if (way.size() < kWay) return false;
  double length = 0;
  for (std::size_t i = 1; i < way.size(); ++i) length += distance(way[i], way[i - 1]);
  return length >= kFar && distance(way.back(), way.front()) <= length / 3;
}

}  // namespace

std::optional<Signs> signsOf(const Game& game, const Target& target, const Report& report,
                             const ConstMatrixRef& samples, StopToken stop) {
  Signs signs;
  const auto made = samples.topRows(target.features());
  const double real = varianceOf(target.reference);
  signs.variance = varianceOf(made) / real;
  if (!target.pictures) {
    const Vector middle = (made.rowwise().mean() - target.reference.rowwise().mean()) /
                          static_cast<Scalar>(std::sqrt(real / static_cast<double>(target.features())));
    signs.x = static_cast<double>(middle[0]);
    signs.y = static_cast<double>(middle[1]);
  }
  if (!report.shares.empty()) {
    const double even = 1 / static_cast<double>(report.shares.size());
    signs.largestShare = *std::ranges::max_element(report.shares);
    signs.missing = static_cast<int>(std::ranges::count_if(report.shares, [&](double s) { return s < even / 10; }));
    signs.highQuality = target.pictures ? report.precision : report.highQuality;
  }
  const Matrix shown = target.real(kJudged, game.settings().classes > 0);
  Vector ofReal(shown.cols()), ofGenerated(std::min(samples.cols(), kJudged));
  if (!game.judged(shown, ofReal, stop) || !game.judged(samples.leftCols(ofGenerated.size()), ofGenerated, stop))
    return {};
  signs.apart = ofReal.minCoeff() > ofGenerated.maxCoeff();
  signs.gradient = game.state().generatorGradient;
  return signs;
}

std::vector<Trouble> TroubleWatch::look(std::int64_t round, const Signs& signs) {
  m_way.push_back({signs.x, signs.y});
  if (m_way.size() > kWay) m_way.erase(m_way.begin());
  m_longest = std::max(m_longest, signs.gradient);
  const std::array<bool, kTroubles> holds{
      round >= kFirstRound && (signs.largestShare >= 0.9 || signs.variance < 0.05),
      signs.missing > 0 && signs.highQuality >= 1.0 / 3,
      signs.apart && signs.gradient < m_longest / 100,
      isCycling(m_way),
  };
  std::vector<Trouble> begun;
  for (std::size_t i = 0; i < holds.size(); ++i) {
    m_times[i] = holds[i] != m_on[i] ? m_times[i] + 1 : 0;
    if (m_times[i] < (m_on[i] ? kOver : kTimes[i])) continue;
    m_times[i] = 0;
    m_on[i] = !m_on[i];
    if (m_on[i]) begun.push_back(static_cast<Trouble>(i));
  }
  return begun;
}

}  // namespace perc::generate
