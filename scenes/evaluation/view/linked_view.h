// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/evaluation/frame.h"
#include "scenes/kit/lab_view.h"

#include <cstddef>

namespace perc::evaluation {

/// A view that follows the threshold, wherever it is dragged, and can drag it.
class LinkedView : public scenes::LabView<EvaluationFrame> {
  Q_OBJECT
 public:
  using LabView::LabView;
  void setSelection(scenes::Selection* selection) override;

 protected:
  /// The threshold is another one: by default everything is shown anew.
  virtual void thresholdMoved() { showNow(); }
  virtual void selectionChanged() {}

  const learn::Judged* judged() const { return m_frame ? m_frame->judged.get() : nullptr; }
  /// Two classes, and at least one sample: there is something to put a threshold to.
  bool hasThreshold() const { return judged() && !judged()->isRegression() && judged()->ranking.size() > 0; }
  double threshold() const;
  /// How many distinct scores count as positive at it.
  std::size_t place() const;
  /// The threshold at which so many do: the lowest of them; with none, just above the highest.
  double thresholdAt(std::size_t place) const;
  /// "300 test samples".
  QString samplesWords() const;
  /// "threshold 0.50: 12 of 20 positive …"
  QString thresholdWords() const;

  void drag(double threshold);
  /// The run is told of it, once.
  void letGo();
  void mark(std::vector<std::int32_t> samples);
  bool isMarked(std::int32_t sample) const { return m_selection && m_selection->has(sample); }
  bool marksAny() const { return m_selection && !m_selection->samples().empty(); }

 private:
  scenes::Selection* m_selection = nullptr;
};

}  // namespace perc::evaluation
