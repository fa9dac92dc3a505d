// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/view/linked_view.h"

#include "widgets/paint/text.h"

#include <cmath>
#include <limits>

namespace perc::evaluation {

void LinkedView::setSelection(scenes::Selection* selection) {
  if (selection == m_selection) return;
  if (m_selection) m_selection->disconnect(this);
  m_selection = selection;
  if (!m_selection) return;
  connect(m_selection, &scenes::Selection::heldChanged, this, &LinkedView::thresholdMoved);
  connect(m_selection, &scenes::Selection::changed, this, &LinkedView::selectionChanged);
}

double LinkedView::threshold() const {
  const auto held = m_selection ? m_selection->held(kThresholdId) : std::nullopt;
  return held ? *held : m_frame ? m_frame->judging.threshold : 0.5;
}

std::size_t LinkedView::place() const {
  return metrics::placeOf(judged()->scored.kind, judged()->ranking, threshold());
}

double LinkedView::thresholdAt(std::size_t place) const {
  const auto& scores = judged()->ranking.threshold;
  const metrics::ScoreKind kind = judged()->scored.kind;
  if (place > 0) return metrics::threshold(kind, scores[place - 1]);
  const double highest = metrics::threshold(kind, scores.front());
  return std::nextafter(highest, std::numeric_limits<double>::infinity());
}

QString LinkedView::samplesWords() const {
  if (!judged()) return {};
  const int n = static_cast<int>(judged()->size()), all = static_cast<int>(judged()->all);
  if (n < all) return tr("%1 of %Ln samples", nullptr, all).arg(widgets::integerText(n));
  if (!m_frame->trains && !m_frame->resampled) return tr("%Ln samples", nullptr, n);
  return judged()->ofTest ? tr("%Ln test samples", nullptr, n) : tr("%Ln training samples", nullptr, n);
}

QString LinkedView::thresholdWords() const {
  const int p = judged()->scored.positive, n = 1 - p;
  if (judged()->scored.classes() > 2) {
    const std::size_t at = place();
    const double right = at > 0 ? judged()->ranking.truePositives[at - 1] : 0,
                 wrong = at > 0 ? judged()->ranking.falsePositives[at - 1] : 0;
    return tr("%1 against the rest, threshold %2: %3 found, %4 false alarms")
        .arg(QString::fromStdString(judged()->scored.classNames[static_cast<std::size_t>(p)]),
             widgets::numberText(threshold()), widgets::briefText(right, 6), widgets::briefText(wrong, 6));
  }
  const auto counts = judged()->countsAt(threshold());
  return tr("threshold %1: %2 found, %3 missed, %4 false alarms, %5 rightly left")
      .arg(widgets::numberText(threshold()), widgets::briefText(counts.at(p, p), 6),
           widgets::briefText(counts.at(p, n), 6), widgets::briefText(counts.at(n, p), 6),
           widgets::briefText(counts.at(n, n), 6));
}

void LinkedView::drag(double threshold) {
  if (m_selection) m_selection->hold(kThresholdId, threshold);
}

void LinkedView::letGo() {
  const auto held = m_selection ? m_selection->held(kThresholdId) : std::nullopt;
  if (!held) return;
  m_selection->letGo();
  emit requested(request::Set{kThresholdId, *held});
  emit requestsFinished();
}

void LinkedView::mark(std::vector<std::int32_t> samples) {
  if (m_selection) m_selection->set(std::move(samples));
}

}  // namespace perc::evaluation
