// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/session/followers.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace perc {

/// The simulations of one run that go together: lanes, settings compared and seeds. Each is the run that it would be
/// alone. Those in step with the run make one step in each of its steps, and wait once they have diverged or ended; the
/// others follow in pieces (Followers). Metrics, curve and weights are the run's own. Changes go to all, except to
/// those that differ in just that. A lab needs no code for it.
class Cohort : public Simulation {
 public:
  static Result<std::unique_ptr<Simulation>> create(const Run& run, const std::vector<Member>& members);

  struct Placed {
    const Member* member;
    const Simulation* simulation;
  };
  /// All in the order of membersOf(); the first is the run itself.
  std::vector<Placed> all() const;
  /// One of the two lanes; null if there is one.
  const Simulation* lane(int which) const;
  /// Those that follow a lane in pieces.
  std::vector<const Simulation*> followers(int lane) const;
  /// No frame: stopped.
  Observation observeAll(const Probe& probe, StopToken stop) const;

  const Cohort* cohort() const override { return this; }
  bool step(StopToken stop) override;
  std::int64_t steps(std::int64_t most, StopToken stop) override;
  std::int64_t stepCount() const override { return m_step; }
  RunState state() const override;
  Message message() const override { return own().message(); }
  Result<void> apply(const Command& command) override;
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    return own().observe(probe, stop);
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override;
  std::vector<Metric> metrics() const override { return own().metrics(); }
  const Curve& curve() const override { return own().curve(); }
  std::shared_ptr<const Checkpoint> save() const override;
  void restore(const Checkpoint& checkpoint) override;
  std::uint64_t fingerprint() const override;
  std::vector<Message> notes() const override { return own().notes(); }
  std::int64_t lastStep() const override;
  int goalsReached() const override;
  std::string series() const override { return own().series(); }
  std::vector<nn::NamedTensor> weights() const override { return own().weights(); }
  Result<std::vector<nn::NamedTensor>> tensors(std::string_view file, const Probe& probe) const override {
    return own().tensors(file, probe);
  }
  Result<std::string> program(Library library) const override { return own().program(library); }

 private:
  /// In step with the run, with those that follow it.
  struct Part {
    Member member;
    std::unique_ptr<Simulation> simulation;
    Followers followers;
  };
  struct Moment;
  /// The way back to before a step that was stopped when some had made it: a moment at most so long ago that stepping
  /// from there again is not felt.
  struct WayBack {
    std::vector<std::shared_ptr<const Checkpoint>> checkpoints;  ///< empty: none
    std::chrono::steady_clock::time_point made;
  };
  struct BandsMade {
    std::uint64_t key = 0;
    std::vector<Band> bands;
  };

  const Simulation& own() const { return *m_parts.front().simulation; }
  std::int64_t stepParts(std::int64_t count, bool sharing, StopToken stop);
  void keepWayBack();
  void goBack(const std::vector<std::int64_t>& steps);
  bool addBands(CohortFrame& frame, const BandColumns& columns, StopToken stop) const;

  std::vector<Part> m_parts;
  std::int64_t m_step = 0, m_atOnce = 1;
  bool m_slow = false;  ///< a single step of all is worth other threads
  WayBack m_wayBack;
  mutable BandsMade m_bands;  ///< made again when there is something new
};

/// The second lane of a run's simulation; null: it has one.
const Simulation* secondLane(const Simulation& simulation);

/// What is shown of any simulation; no frame: stopped.
Observation observe(const Simulation& simulation, const Probe& probe, StopToken stop);

}  // namespace perc
