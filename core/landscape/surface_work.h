// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/grid.h"
#include "core/landscape/place.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace perc::landscape {

/// A surface as far as it is known.
struct SurfacePicture {
  Grid heights;                     ///< 1 output; a cell that is not known yet has the nearest known one's height
  std::vector<std::uint8_t> fresh;  ///< parallel: 1 evaluated for this moment, 0 not yet (coarse, or of an earlier one)
  double done = 0;                  ///< the share of cells that are fresh
};

/// A surface that grows while one looks: places of a rectangle are evaluated in an order that covers it evenly, or,
/// when only the moment has changed, from a place outwards over what was known before.
class SurfaceWork {
 public:
  /// Heights of places; false: stopped. Not finite: a hole.
  using Evaluate = std::function<bool(std::span<const Place> places, std::span<float> heights, StopToken stop)>;
  /// columns x rows places, the outermost on the borders of [a0, a1] x [b0, b1].
  struct Frame {
    int columns = 0, rows = 0;
    double a0 = 0, a1 = 1, b0 = 0, b1 = 1;
    bool operator==(const Frame&) const = default;
    /// Whether what another window is made to show is well seen in this one too, so that it need not jump.
    bool shows(const Frame& other) const;
  };

  /// All anew and evenly.
  void begin(const Frame& frame, Evaluate evaluate);
  /// The same plane at another moment: what is known fades, and the nearest to `from` comes first.
  void beginAgain(Evaluate evaluate, Place from);
  /// Goes on for about `budget`, at least a little; the share that is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);

  const Frame& frame() const { return m_frame; }
  double done() const {
    return m_order.empty() ? 1 : static_cast<double>(m_next) / static_cast<double>(m_order.size());
  }
  /// Whether every cell has been evaluated, if only for an earlier moment.
  bool isWhole() const;
  /// Null before anything is known.
  std::shared_ptr<const SurfacePicture> picture() const;

 private:
  Place placeOf(std::int32_t cell) const;
  void fillCoarse(SurfacePicture& picture) const;

  Frame m_frame;
  Evaluate m_evaluate;
  std::vector<std::int32_t> m_order;  ///< cells
  std::size_t m_next = 0;
  std::size_t m_batch = 1;  ///< places in one call, as many as fit well into a budget
  std::vector<float> m_heights;
  std::vector<std::uint8_t> m_fresh, m_known;
  mutable std::shared_ptr<const SurfacePicture> m_picture;  ///< null: there is something new
};

/// A square about places that must be seen, with a margin; `span` times as large as it needs to be.
SurfaceWork::Frame frameAbout(std::span<const Place> places, double span);

}  // namespace perc::landscape
