// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lanes.h"

#include "core/base/fingerprint.h"

#include <algorithm>
#include <array>

namespace perc {
namespace {

struct Moments : Checkpoint {
  std::array<std::shared_ptr<const Checkpoint>, 2> lanes;
  std::int64_t step = 0;
  void account(Ledger& ledger) const override {
    for (const auto& lane : lanes) lane->account(ledger);
  }
};

class Lanes : public Simulation {
 public:
  Lanes(std::unique_ptr<Simulation> first, std::unique_ptr<Simulation> second, std::string difference)
      : m_lanes{std::move(first), std::move(second)}, m_difference(std::move(difference)) {}

  /// The second lane's part cannot be stopped once the first's is made: nothing or a whole step.
  bool step(StopToken stop) override {
    const bool first = mayStep(*m_lanes[0]);
    if (first && !m_lanes[0]->step(stop)) return false;
    if (mayStep(*m_lanes[1]) && !m_lanes[1]->step(first ? StopToken{} : stop)) return false;
    ++m_step;
    return true;
  }
  std::int64_t stepCount() const override { return m_step; }
  RunState state() const override {
    return m_lanes[0]->state() == RunState::Ok || m_lanes[1]->state() == RunState::Ok ? RunState::Ok
                                                                                      : m_lanes[0]->state();
  }
  const Message& message() const override { return m_lanes[0]->message(); }

  Result<void> apply(const Command& command) override {
    const auto before = m_lanes[0]->save();
    if (const auto done = m_lanes[0]->apply(command); !done || command.id == m_difference) return done;
    const auto done = m_lanes[1]->apply(command);
    if (!done) m_lanes[0]->restore(*before);
    return done;
  }

  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<LanesFrame>();
    Probe second = probe;  // where the lanes differ in a look, each has its own
    std::erase_if(second.looks, [&](const auto& look) { return look.first == m_difference; });
    for (std::size_t i = 0; i < 2; ++i)
      if (frame->lanes[i] = m_lanes[i]->observe(i == 0 ? probe : second, stop); !frame->lanes[i]) return nullptr;
    static_cast<Frame&>(*frame) = *frame->lanes[0];
    frame->step = m_step;
    frame->state = state();
    return frame;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    const double first = m_lanes[0]->refine(probe, budget, stop);
    return first < 1 ? first / 2 : (1 + m_lanes[1]->refine(probe, budget, stop)) / 2;
  }
  std::vector<Metric> metrics() const override { return m_lanes[0]->metrics(); }
  const Curve& curve() const override { return m_lanes[0]->curve(); }

  std::shared_ptr<const Checkpoint> save() const override {
    auto moments = std::make_shared<Moments>();
    for (std::size_t i = 0; i < 2; ++i) moments->lanes[i] = m_lanes[i]->save();
    moments->step = m_step;
    return moments;
  }
  void restore(const Checkpoint& checkpoint) override {
    const auto& moments = static_cast<const Moments&>(checkpoint);
    for (std::size_t i = 0; i < 2; ++i) m_lanes[i]->restore(*moments.lanes[i]);
    m_step = moments.step;
  }
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    for (const auto& lane : m_lanes) f.add(lane->fingerprint());
    return f.value();
  }
  std::vector<Message> notes() const override { return m_lanes[0]->notes(); }
  std::int64_t lastStep() const override { return std::max(m_lanes[0]->lastStep(), m_lanes[1]->lastStep()); }
  std::string series() const override { return m_lanes[0]->series(); }
  std::vector<nn::NamedTensor> weights() const override { return m_lanes[0]->weights(); }
  std::string pytorch() const override { return m_lanes[0]->pytorch(); }
  const Simulation* lane(int which) const override { return m_lanes[static_cast<std::size_t>(which)].get(); }

 private:
  static bool mayStep(const Simulation& lane) {
    return lane.state() == RunState::Ok && lane.stepCount() < lane.lastStep();
  }

  std::array<std::unique_ptr<Simulation>, 2> m_lanes;
  std::string m_difference;
  std::int64_t m_step = 0;
};

}  // namespace

Run laneOf(const Run& run, int lane) {
  Run alone = run;
  if (run.second && lane == 1) {
    const auto set = alone.initial.set(run.second->id, run.second->value);
    (void)set;  // validated when the run was split
    alone.log = {};
    for (const LogEntry& entry : run.log)
      if (entry.command.id != run.second->id) alone.log.push_back(entry);
  }
  alone.second.reset();
  return alone;
}

Result<std::unique_ptr<Simulation>> createLanes(const Run& run) {
  param::Values values = run.initial;
  if (const auto set = values.set(run.second->id, run.second->value); !set) return set.error();
  auto first = run.lab->create(laneOf(run, 0));
  if (!first) return first.error();
  auto second = run.lab->create(laneOf(run, 1));
  if (!second) return second.error();
  return std::unique_ptr<Simulation>(std::make_unique<Lanes>(*std::move(first), *std::move(second), run.second->id));
}

Result<std::unique_ptr<Simulation>> createSimulation(const Run& run) {
  return run.second ? createLanes(run) : run.lab->create(run);
}

}  // namespace perc
