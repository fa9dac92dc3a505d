// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <vector>

namespace perc::scenes {

/// Which samples of the frame are marked, in all views alike: chosen in one, shown in every one. Window's thread.
class Selection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  /// Indices of samples, ascending, each once.
  const std::vector<std::int32_t>& samples() const { return m_samples; }
  bool has(std::int32_t sample) const;
  /// The only one, or -1: what "one sample" views follow.
  std::int32_t single() const { return m_samples.size() == 1 ? m_samples.front() : -1; }
  void set(std::vector<std::int32_t> samples);
  void clear() { set({}); }

 signals:
  void changed();

 private:
  std::vector<std::int32_t> m_samples;
};

}  // namespace perc::scenes
