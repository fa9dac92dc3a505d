// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/generate/game.h"
#include "core/generate/target.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace perc::generate {

/// What goes wrong in games, by rules that are stated and looked at whenever samples are measured. Divergence is a
/// state of the run.
///   Collapse        nine tenths of the samples belong to one mode, or their variance is below a twentieth of the real
///                   ones': three times in a row, from round 100 on
///   PartialCollapse some modes get less than a tenth of their share, though a third of the samples or more are of
///                   high quality (of pictures: count for precision): five times in a row
///   CriticWon       every real sample is judged above every generated one, and the generator's gradient is below a
///                   hundredth of its longest: three times in a row
///   Cycling         over the last 20 times the samples' middle went at least eight standard deviations of the real
///                   ones, and is within a third of that way of where it was; not of pictures
/// One that is on is over when its rule has not held 20 times in a row
enum class Trouble { Collapse, PartialCollapse, CriticWon, Cycling };
inline constexpr int kTroubles = 4;

/// What the rules look at.
struct Signs {
  double variance = 0;      ///< of the samples by that of the real ones (traces of the covariances)
  double largestShare = 0;  ///< of a mode; 0: no modes are known
  int missing = 0;          ///< modes with less than a tenth of their share
  double highQuality = 0;
  bool apart = false;  ///< all real outputs above all generated ones
  double gradient = 0;
  double x = 0, y = 0;  ///< the samples' middle, in standard deviations of the real ones
};
/// Of samples, with their classes where the game has them, and what judge() said of them. Nothing: stopped.
std::optional<Signs> signsOf(const Game& game, const Target& target, const Report& report,
                             const ConstMatrixRef& samples, StopToken stop = {});

/// Keeps what the rules need of the past. A value.
class TroubleWatch {
 public:
  /// The troubles that begin now.
  std::vector<Trouble> look(std::int64_t round, const Signs& signs);
  bool isOn(Trouble trouble) const { return m_on[static_cast<std::size_t>(trouble)]; }

 private:
  std::array<bool, kTroubles> m_on{};
  std::array<int, kTroubles> m_times{};      ///< in a row that the rule holds, or, while it is on, does not
  std::vector<std::array<double, 2>> m_way;  ///< the last middles
  double m_longest = 0;                      ///< gradient
};

}  // namespace perc::generate
