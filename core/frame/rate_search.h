// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace perc {

/// A search for a learning rate (Smith 2017): one update after another with a rate that rises by the same factor each
/// time, on batches of its own. As far as it has come.
struct RateSearch {
  std::int64_t step = 0;        ///< of the run, from whose moment it starts
  std::vector<float> rates;     ///< of each update, ascending
  std::vector<float> losses;    ///< of its batch, before the update
  std::vector<float> smoothed;  ///< their exponential average, .98 of it kept each time, without its bias to 0
  std::optional<float> best;    ///< the smallest smoothed loss
  bool finished = false;        ///< nothing is left to do
  bool stoppedEarly = false;    ///< the smoothed loss came above four times the best, or was no longer finite
  Message problem;              ///< why there is nothing to search; empty: there is
  /// Suggestions, once it has finished and where there are enough updates: the rate at which the smoothed loss falls
  /// fastest, and a tenth of that at which it is lowest. The first tenth and the last five updates do not count, as in
  /// fastai. Where the updates lower the loss of the same batches by less than 0.1 % a fall does not count; where
  /// nowhere by more than 1 %, nothing is suggested.
  std::optional<float> steepest, tenthOfMinimum;
};

}  // namespace perc
