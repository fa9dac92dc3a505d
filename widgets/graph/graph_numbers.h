// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"

namespace perc::widgets {

/// Which number a part of the diagram shows at its stage: values going forward, then delta and gradients, then changes.
/// NaN where there is none. Refers to the data it was made for.
class GraphNumbers {
 public:
  GraphNumbers(const GraphData& data, const GraphOptions& options);

  /// a; Backward: dL/dz; Update: what will be added to its bias.
  double unit(int layer, int unit) const;
  /// w; Backward: dL/dw; Update: what will be added to w.
  double edge(int layer, int unit, int input) const;
  double bias(int layer, int unit) const;
  double of(const GraphPlace& place) const;

  /// Largest finite magnitudes; 1 if there is none.
  double largestUnit(int layer) const;
  double largestEdge() const { return m_largestEdge; }
  double largestBias() const { return m_largestBias; }

  /// The power of ten in which gradients and changes are written, all of them alike; 0: as they are.
  int power() const { return m_power; }
  /// A number of this stage in that power, with at most so many digits.
  QString text(double value, int significant) const;

  QString unitSymbol() const;
  QString edgeSymbol() const;
  /// The pass followed, or null.
  const PassNumbers* pass() const { return m_pass; }

 private:
  const std::vector<float>* weights(int layer) const;
  const std::vector<float>* biases(int layer) const;
  void findPower(double largest);

  const GraphData& m_data;
  GraphStage m_stage;
  const PassNumbers* m_pass = nullptr;
  double m_largestEdge = 1, m_largestBias = 1;
  int m_power = 0;
};

/// The number at `index`, NaN outside.
double numberAt(const std::vector<float>& numbers, std::size_t index);
/// The largest finite magnitude; 0 if there is none.
double largestOf(const std::vector<float>& numbers);

}  // namespace perc::widgets
