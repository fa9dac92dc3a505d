// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/frame/curve.h"
#include "core/frame/figures.h"
#include "core/generate/maker.h"
#include "core/generate/shown.h"
#include "core/generate/trouble.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace perc::generate {

/// What is written down along the way: figures, samples for the film strip, and what deserves a name. A value.
class Chronicle {
 public:
  Chronicle();

  /// Writes down what is due at this moment of `maker`; `samples` are measured. Measuring looks at streams of its own.
  void record(const Maker& maker, const Target& target, int samples, std::uint64_t seed);
  /// The present moment whether due or not: where a run ends.
  void recordNow(const Maker& maker, const Target& target, int samples, std::uint64_t seed);

  const Curve& curve() const { return m_curve; }
  const std::vector<FilmImage>& film() const { return m_film; }
  /// What went wrong, in order.
  struct Diagnosis {
    std::int64_t step;
    Trouble trouble;
    Message message;
  };
  const std::vector<Diagnosis>& diagnoses() const { return m_diagnoses; }
  const TroubleWatch& watch() const { return m_watch; }
  /// The figures of this moment, with the measures taken last.
  FigureValues figures(const Maker& maker, const Target& target) const;
  std::int64_t measuredAt() const { return m_measuredAt; }
  void account(Ledger& ledger) const;

 private:
  Curve m_curve;
  std::vector<FilmImage> m_film;
  std::vector<Diagnosis> m_diagnoses;
  TroubleWatch m_watch;
  std::optional<Report> m_report;
  std::int64_t m_measuredAt = -1, m_nextRow = 0, m_nextMeasure = 0, m_nextImage = 0;
};

/// Samples of a maker for measuring, with their classes (Maker::sample): the same noise at every moment.
Matrix samplesOf(const Maker& maker, const Target& target, Index count, std::uint64_t seed);
/// In the units of the data, without classes.
ShownSamples shownOf(const ConstMatrixRef& samples, const Target& target);

/// All figures of a moment; `report`: null where it was not measured.
FigureValues figuresOf(const Maker& maker, const Target& target, const Report* report);

}  // namespace perc::generate
