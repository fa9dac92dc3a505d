// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a cohort.
#include "core/base/fingerprint.h"
#include "core/base/parallel.h"
#include "core/metrics/aggregate.h"
#include "core/session/cohort.h"

namespace perc {
namespace {

constexpr int kBandPoints = 80, kBandRepeats = 200;  // made again whenever there is something new
constexpr double kConfidence = 0.95;

/// Empty with one seed.
Band bandOf(const SettingFrame& setting, const BandColumns& columns) {
  const std::size_t count = setting.seeds.size();
  if (count < 2) return {};
  std::vector<std::vector<double>> x(count), y(count);
  std::vector<metrics::SeedCurve> seeds;
  for (std::size_t i = 0; i < count; ++i) {
    const Curve& curve = *setting.seeds[i].curve;
    for (std::size_t row = 0; row < curve.rows(); ++row) {
      x[i].push_back(static_cast<double>(curve.value(row, columns.x)));
      y[i].push_back(static_cast<double>(curve.value(row, columns.y)));
    }
    seeds.push_back({x[i], y[i]});
  }
  const metrics::AggregateCurve all = metrics::aggregate(seeds, kBandPoints, kConfidence, kBandRepeats);
  const auto floats = [](const std::vector<double>& v) { return std::vector<float>(v.begin(), v.end()); };
  return {floats(all.x), floats(all.low), floats(all.middle), floats(all.high)};
}

void add(CohortFrame& frame, const Member& member, MemberFrame shown) {
  if (member.seed == 0) frame.settings.push_back({member.lane, member.difference.text, {}, {}});
  frame.settings.back().seeds.push_back(std::move(shown));
}

/// Where members differ in a look, each has its own.
Probe lookingAt(Probe probe, const Member& member) {
  std::erase_if(probe.looks, [&](const auto& look) { return !member.takes(look.first); });
  return probe;
}

}  // namespace

/// One after the other.
double Cohort::refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) {
  double done = 0;
  for (Part& part : m_parts) {
    const double share = part.simulation->refine(lookingAt(probe, part.member), budget, stop);
    done += share;
    if (share < 1) break;
  }
  return done / static_cast<double>(m_parts.size());
}

Observation Cohort::observeAll(const Probe& probe, StopToken stop) const {
  auto all = std::make_shared<CohortFrame>();
  for (const Part& part : m_parts) {
    auto frame = part.simulation->observe(lookingAt(probe, part.member), stop);
    if (!frame) return {};
    add(*all, part.member,
        {std::move(frame), std::make_shared<const Curve>(part.simulation->curve()), part.simulation->state()});
    for (std::size_t i = 0; i < part.followers.size(); ++i)
      add(*all, part.followers.info(i), {nullptr, part.followers.curve(i), part.followers.simulation(i).state()});
  }
  const auto columns = own().bandColumns(probe);
  if (columns && !addBands(*all, *columns, stop)) return {};
  return {m_step, all->lane(0), all};
}

/// Those made before, as long as the members that follow are where they were.
bool Cohort::addBands(CohortFrame& frame, const BandColumns& columns, StopToken stop) const {
  Fingerprint key;
  key.add(columns.x);
  key.add(columns.y);
  for (const Part& part : m_parts) {
    key.add(part.followers.empty() ? m_step : part.followers.step());
    key.add(part.followers.fingerprint());
  }
  if (m_bands.bands.empty() || key.value() != m_bands.key) {
    auto made = parallelJobs(frame.settings.size(), stop,
                             [&](std::size_t i) { return std::optional<Band>(bandOf(frame.settings[i], columns)); });
    if (!made) return false;
    m_bands = {key.value(), *std::move(made)};
  }
  for (std::size_t i = 0; i < frame.settings.size(); ++i) frame.settings[i].band = m_bands.bands[i];
  return true;
}

Observation observe(const Simulation& simulation, const Probe& probe, StopToken stop) {
  if (const Cohort* cohort = simulation.cohort()) return cohort->observeAll(probe, stop);
  return {simulation.stepCount(), simulation.observe(probe, stop), nullptr};
}

}  // namespace perc
