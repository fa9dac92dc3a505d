// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/roc_band.h"

#include "core/metrics/aggregate.h"
#include "core/session/probe.h"

#include <algorithm>

namespace perc::learn {
namespace {

constexpr int kPoints = 101, kDraws = 500, kFewDraws = 50;

}  // namespace

double RocBand::refine(const std::shared_ptr<const Judged>& judged, std::chrono::steady_clock::duration budget,
                       StopToken stop) {
  const auto end = std::chrono::steady_clock::now() + budget;
  if (!judged || judged->isRegression() || !metrics::auc(judged->ranking).defined()) return 1;
  if (judged != m_judged) {
    const metrics::Scored& scored = judged->scored;
    m_judged = judged;
    m_samples = metrics::drawable(metrics::scoresOf(scored, scored.positive), metrics::isOf(scored, scored.positive),
                                  scored.weights, judged->ranking);
    m_random = Random(1, "bootstrap");
    m_rates.assign(kPoints, {});
    m_draws = 0;
  }
  if (m_draws == kDraws) return 1;
  while (m_draws < kDraws && !stop.stopRequested() && std::chrono::steady_clock::now() < end) {
    const std::vector<float> rates = metrics::drawRoc(m_samples, kPoints, m_random);
    for (std::size_t i = 0; i < rates.size(); ++i) m_rates[i].push_back(rates[i]);
    ++m_draws;
  }
  return std::min(kFinishedNow, static_cast<double>(m_draws) / kDraws);
}

Band RocBand::band(const std::shared_ptr<const Judged>& judged) const {
  Band band;
  if (!judged || judged != m_judged || m_draws < kFewDraws) return band;
  for (std::size_t i = 0; i < kPoints; ++i) {
    const std::vector<double> rates(m_rates[i].begin(), m_rates[i].end());
    band.x.push_back(static_cast<float>(i) / (kPoints - 1));
    band.low.push_back(static_cast<float>(metrics::quantile(rates, 0.025)));
    band.middle.push_back(static_cast<float>(metrics::quantile(rates, 0.5)));
    band.high.push_back(static_cast<float>(metrics::quantile(rates, 0.975)));
  }
  return band;
}

}  // namespace perc::learn
