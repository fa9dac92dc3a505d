// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perc::scenes {

/// What a hand does in one view and all views show alike: which samples of the frame are marked, and a parameter while
/// it is dragged. Window's thread.
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

  /// A parameter that is dragged in a view (a threshold): every view shows it with this value at once. The run hears of
  /// it when it is let go; until a frame has it the value stays.
  void hold(const std::string& id, double value);
  void letGo() { m_letGo = true; }
  /// A frame with all that was asked for has come.
  void settle();
  /// The value that is held; nothing: the frame's counts.
  std::optional<double> held(std::string_view id) const;

 signals:
  void changed();
  void heldChanged();

 private:
  struct Held {
    std::string id;
    double value;
  };
  std::vector<std::int32_t> m_samples;
  std::optional<Held> m_held;
  bool m_letGo = false;
};

}  // namespace perc::scenes
