// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "core/frame/frame.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc {

struct Run;

/// A middle of curves over several seeds and the band in which it lies. Empty: there is none.
struct Band {
  std::vector<float> x, low, middle, high;
  bool empty() const { return x.empty(); }
};

/// The columns of a lab's curve of which bands are shown: y against x, which rises.
struct BandColumns {
  std::size_t x, y;
  bool operator==(const BandColumns&) const = default;
};

/// One run of several that go together (core/session/cohort.h).
struct MemberFrame {
  std::shared_ptr<const Frame> frame;  ///< of the lab; null for a member that follows in pieces
  std::shared_ptr<const Curve> curve;  ///< of one that follows: up to the last piece
  RunState state = RunState::Ok;
};

/// One set of changed values and its seeds.
struct SettingFrame {
  int lane = 0;
  std::string difference;  ///< from the lane's own settings: "agent=ppo discount=0.9"; empty: these
  std::vector<MemberFrame> seeds;
  Band band;  ///< interquartile mean over the seeds with its 95 % bootstrap interval; of what the probe wants
};

/// What is shown of runs that go together: of each lane its own settings first, the run itself the very first.
struct CohortFrame {
  std::vector<SettingFrame> settings;

  /// The frame of a lane; null if there is no such lane.
  std::shared_ptr<const Frame> lane(int which) const {
    for (const SettingFrame& setting : settings)
      if (setting.lane == which) return setting.seeds.front().frame;
    return nullptr;
  }
  /// The frame of the other one of two lanes; null if there is one.
  std::shared_ptr<const Frame> beside(int which) const { return lane(which == 0 ? 1 : 0); }
};

/// What is shown of one moment of a run: the lab's frame, and of a cohort all its members.
struct Observation {
  std::int64_t step = 0;
  std::shared_ptr<const Frame> frame;         ///< of the run itself; null: there is none, the observer was stopped
  std::shared_ptr<const CohortFrame> cohort;  ///< null: the run is alone
  std::shared_ptr<const Run> run = nullptr;   ///< with what was changed in it, before this moment and after

  /// The frame of a lane of two, or of the only one.
  std::shared_ptr<const Frame> lane(int which) const { return cohort ? cohort->lane(which) : frame; }
};

}  // namespace perc
