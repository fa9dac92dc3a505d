// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/scored.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace perc::learn {

/// The predictions that are judged, and what of their figures no threshold changes. Made once for a moment.
struct Judged {
  bool ofTest = true;
  std::size_t all = 0;  ///< samples of that part; of a large one only some are looked at

  // Of classes (no class names: there are none).
  metrics::Scored scored;
  metrics::Ranking ranking;  ///< of the positive class against the others
  metrics::ScoreFigures figures{metrics::Measure::none(""), metrics::Measure::none(""), metrics::Measure::none(""),
                                metrics::Measure::none(""), metrics::Measure::none("")};
  metrics::ConfusionCounts severalCounts;  ///< of more than two classes, which no threshold changes
  std::vector<int> folds;                  ///< as a table of scores names them; parallel to the samples

  // Of values.
  std::vector<double> truth, value, weights;
  std::vector<std::int32_t> samples;
  double baseline = 0;  ///< the mean of the training samples (of a table of scores: of all)

  bool isRegression() const { return scored.classNames.empty(); }
  std::size_t size() const { return isRegression() ? truth.size() : scored.size(); }
  metrics::ConfusionCounts countsAt(double threshold) const {
    return scored.classes() > 2 ? severalCounts : metrics::countsAt(scored, ranking, threshold);
  }
};

}  // namespace perc::learn
