// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"
#include "widgets/graph/graph_numbers.h"

namespace perc::widgets {

/// The formulas of one update at one place, with the live numbers in them. Needs a pass (GraphNumbers::pass). Formulas
/// that hold for one sample only are not written for a batch, nor those whose numbers a rule does not publish.
class StageFormulas {
 public:
  StageFormulas(const GraphData& data, const GraphOptions& options, const GraphPlace& place);

  QStringList forward() const;
  QStringList loss() const;
  QStringList backward() const;
  QStringList update() const;
  /// The rule, its rate, and what clipping does.
  QString updateNote() const;

 private:
  const PassNumbers::Layer& pass(int layer) const { return m_pass->layers[static_cast<std::size_t>(layer)]; }
  double weight(int layer, int unit, int input) const;
  bool isOutput() const { return m_place.layer == m_data.layers() - 1; }
  QString inputSymbol() const { return m_place.layer == 1 ? QStringLiteral("x") : QStringLiteral("h"); }
  QString weightedSum() const;
  QStringList sampleLoss() const;
  QStringList valueLoss(double z) const;
  QString backFromNext() const;
  QString throughFunction() const;

  const GraphData& m_data;
  const GraphOptions& m_options;
  GraphPlace m_place;
  const PassNumbers* m_pass;
};

/// "Adam" for "adam"; an id that is not known is its own name.
QString ruleName(const std::string& id);

}  // namespace perc::widgets
