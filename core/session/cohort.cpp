// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/cohort.h"

#include "core/base/fingerprint.h"
#include "core/base/parallel.h"
#include "core/metrics/aggregate.h"
#include "core/session/lab.h"

#include <algorithm>

namespace perc {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto kWayBack = 20ms;
constexpr std::int64_t kAtOnce = 64;                 ///< steps, so that threads are worth their waking …
constexpr auto kShort = 1ms;                         ///< … and nobody has to wait for them
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

/// Where lanes differ in a look, each has its own.
Probe lookingAt(Probe probe, const Member& member) {
  if (member.lane == 1) probe.looks = std::move(probe.otherLooks);
  return probe;
}

}  // namespace

struct Cohort::Moment : Checkpoint {
  std::vector<std::shared_ptr<const Checkpoint>> parts;
  std::vector<std::shared_ptr<const Followers::Memory>> followers;
  std::int64_t step = 0;
  void account(Ledger& ledger) const override {
    for (const auto& part : parts) part->account(ledger);
    for (const auto& memory : followers)
      if (memory && ledger.shared(memory.get(), 0)) memory->account(ledger);
  }
};

Result<std::unique_ptr<Simulation>> Cohort::create(const Run& run, const std::vector<Member>& members) {
  auto cohort = std::make_unique<Cohort>();
  Run start = run;
  start.log = {};  // comes as commands
  for (const Member& member : members) {
    Run alone = runOf(start, member);
    alone.watched = member.isLane();
    auto made = run.lab->create(alone);
    if (!made && member.variant > 0)
      return Message{PERC_TR("variants: %1: %2"), {member.difference.text}, {made.error()}};
    if (!made) return made.error();
    if (member.follows) cohort->m_parts.back().followers.add(member, *std::move(made));
    else cohort->m_parts.push_back({member, *std::move(made), {}});
  }
  for (const Part& lane : cohort->m_parts) {
    if (!lane.member.isLane()) continue;
    std::vector<Companion> others;
    for (const Part& part : cohort->m_parts)
      if (part.member.lane == lane.member.lane && !part.member.isLane())
        others.push_back({part.simulation.get(), part.member.difference.text});
    lane.simulation->accompany(std::move(others));
  }
  return std::unique_ptr<Simulation>(std::move(cohort));
}

std::vector<Cohort::Placed> Cohort::all() const {
  std::vector<Placed> all;
  for (const Part& part : m_parts) {
    all.push_back({&part.member, part.simulation.get()});
    for (std::size_t i = 0; i < part.followers.size(); ++i)
      all.push_back({&part.followers.info(i), &part.followers.simulation(i)});
  }
  return all;
}

const Simulation* Cohort::lane(int which) const {
  const bool two = m_parts.back().member.lane == 1;
  for (const Part& part : m_parts)
    if (two && part.member.isLane() && part.member.lane == which) return part.simulation.get();
  return nullptr;
}

std::vector<const Simulation*> Cohort::followers(int lane) const {
  std::vector<const Simulation*> following;
  for (const Placed& one : all())
    if (one.member->follows && one.member->lane == lane) following.push_back(one.simulation);
  return following;
}

bool Cohort::step(StopToken stop) { return steps(1, stop) == 1; }

/// Those in step with the run know nothing of each other: several make their steps at once, each on a thread of its
/// own.
std::int64_t Cohort::steps(std::int64_t most, StopToken stop) {
  const bool apart =
      std::all_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.followers.empty(); });
  const std::int64_t count = apart && m_parts.size() > 1 ? std::clamp<std::int64_t>(most, 1, m_atOnce) : 1;
  const Clock::time_point begin = Clock::now();
  for (Part& part : m_parts) {
    const std::int64_t now = part.simulation->learningSteps();
    const bool due = part.simulation->mayStep() && part.simulation->learnsNext() && now % Followers::kPiece == 0;
    if (due && !part.followers.advance(now, stop)) return 0;
  }
  const std::int64_t made = stepParts(count, apart && (count > 1 || m_slow), stop);
  if (made == 0) return 0;
  for (Part& part : m_parts) part.followers.settle();
  const Clock::duration taken = Clock::now() - begin;
  m_slow = m_slow ? taken > kShort / 4 : taken > kShort;
  if (count == m_atOnce && taken < kShort / 2) m_atOnce = std::min(2 * m_atOnce, kAtOnce);
  else if (taken > kShort) m_atOnce = std::max<std::int64_t>(1, m_atOnce / 2);
  m_step += made;
  return made;
}

std::int64_t Cohort::stepParts(std::int64_t count, bool sharing, StopToken stop) {
  keepWayBack();
  std::vector<std::int64_t> before;
  for (const Part& part : m_parts) before.push_back(part.simulation->stepCount());
  const auto walk = [&](std::size_t i) {
    Simulation& simulation = *m_parts[i].simulation;
    for (std::int64_t made = 0; made < count && simulation.mayStep(); ++made)
      if (!simulation.step(stop)) return false;
    return true;
  };
  bool all = true;
  if (!sharing)
    for (std::size_t i = 0; i < m_parts.size() && all; ++i) all = walk(i);
  else all = parallelFor(m_parts.size(), stop, walk);
  if (!all && m_parts.size() > 1) goBack(before);
  if (!all) return 0;
  std::int64_t made = 0;  // fewer, if all have come to their end
  for (std::size_t i = 0; i < m_parts.size(); ++i)
    made = std::max(made, m_parts[i].simulation->stepCount() - before[i]);
  return made;
}

void Cohort::keepWayBack() {
  if (m_parts.size() == 1) return;
  const Clock::time_point now = Clock::now();
  if (!m_wayBack.checkpoints.empty() && now - m_wayBack.made < kWayBack) return;
  m_wayBack.checkpoints.clear();
  for (const Part& part : m_parts) m_wayBack.checkpoints.push_back(part.simulation->save());
  m_wayBack.made = now;
}

/// To these steps again.
void Cohort::goBack(const std::vector<std::int64_t>& steps) {
  for (std::size_t i = 0; i < steps.size(); ++i) {
    Simulation& simulation = *m_parts[i].simulation;
    if (simulation.stepCount() == steps[i]) continue;  // it waited
    simulation.restore(*m_wayBack.checkpoints[i]);
    while (simulation.stepCount() < steps[i]) simulation.step({});
  }
}

RunState Cohort::state() const {
  for (const Part& part : m_parts)
    if (part.simulation->state() == RunState::Ok) return RunState::Ok;
  return own().state();
}

std::int64_t Cohort::lastStep() const {
  std::int64_t last = 0;
  for (const Part& part : m_parts) last = std::max(last, part.simulation->lastStep());
  return last;
}

int Cohort::goalsReached() const {
  int reached = 0;
  for (const Part& part : m_parts)
    if (part.member.isLane()) reached += part.simulation->goalsReached();
  return reached;
}

Result<void> Cohort::apply(const Command& command) {
  m_wayBack.checkpoints.clear();
  std::vector<std::pair<Part*, std::shared_ptr<const Checkpoint>>> changed;
  for (Part& part : m_parts) {
    if (!part.member.takes(command)) continue;
    auto before = m_parts.size() > 1 ? part.simulation->save() : nullptr;
    if (const auto done = part.simulation->apply(command); !done) {
      for (const auto& [other, moment] : changed) other->simulation->restore(*moment);
      return done;
    }
    changed.emplace_back(&part, std::move(before));
  }
  for (const auto& [part, before] : changed) part->followers.change(command, part->simulation->learningSteps());
  return {};
}

std::shared_ptr<const Checkpoint> Cohort::save() const {
  auto moment = std::make_shared<Moment>();
  for (const Part& part : m_parts) {
    moment->parts.push_back(part.simulation->save());
    moment->followers.push_back(part.followers.memory());
  }
  moment->step = m_step;
  return moment;
}

void Cohort::restore(const Checkpoint& checkpoint) {
  const auto& moment = static_cast<const Moment&>(checkpoint);
  m_wayBack.checkpoints.clear();
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    m_parts[i].simulation->restore(*moment.parts[i]);
    m_parts[i].followers.restore(moment.followers[i]);
  }
  m_step = moment.step;
}

std::uint64_t Cohort::fingerprint() const {
  Fingerprint f;
  for (const Part& part : m_parts) {
    f.add(part.simulation->fingerprint());
    if (!part.followers.empty()) f.add(part.followers.fingerprint());
  }
  return f.value();
}

/// Each lane has its part of the time: one that never comes to an end while it plays would leave none to the other.
double Cohort::refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto lanes = std::ranges::count_if(m_parts, [](const Part& part) { return part.member.isLane(); });
  double done = 0;
  for (Part& part : m_parts)
    if (part.member.isLane()) done += part.simulation->refine(lookingAt(probe, part.member), budget / lanes, stop);
  return done / static_cast<double>(lanes);
}

Observation Cohort::observeAll(const Probe& probe, StopToken stop) const {
  auto all = std::make_shared<CohortFrame>();
  for (const Part& part : m_parts) {
    std::shared_ptr<const Frame> frame;
    if (part.member.isLane() && !(frame = part.simulation->observe(lookingAt(probe, part.member), stop))) return {};
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

const Simulation* secondLane(const Simulation& simulation) {
  return simulation.cohort() ? simulation.cohort()->lane(1) : nullptr;
}

Result<std::unique_ptr<Simulation>> createSimulation(const Run& run) {
  if (run.data && run.data.content->images && !run.lab->takesPictures)
    return Message{PERC_TR("%1: the lab %2 takes no pictures. %3"),
                   {run.data.path, run.lab->id},
                   {Message{run.lab->takesData ? PERC_TR("Give it a table (CSV).") : PERC_TR("It takes no data.")}}};
  const auto members = membersOf(run);
  if (!members) return members.error();
  return members->size() == 1 ? run.lab->create(run) : Cohort::create(run, *members);
}

}  // namespace perc
