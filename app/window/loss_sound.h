// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"

#include <QByteArray>
#include <QObject>
#include <memory>

class QAction;
class QAudioSink;
class QIODevice;

namespace perc::app {

class Monitor;
class Notices;
class RunController;

/// A short tone of so many hertz, 16 bits, one channel, kSoundRate samples a second; it swells and fades, so that
/// nothing clicks.
inline constexpr int kSoundRate = 22'050;
QByteArray toneOf(double hertz, int milliseconds);

/// Which pitch a value has among those heard so far: two octaves, by logarithms if all are above zero.
class PitchScale {
 public:
  static constexpr double kLowest = 220, kHighest = 880;  ///< hertz

  double pitchOf(double value);

 private:
  double m_least = 0, m_most = 0;
  bool m_any = false;
};

/// The run heard: a tone for each moment that is shown while it moves, its pitch by the first figure of the transport
/// bar (the loss, the return), for who does not see it or looks at the class. Off at first. Window's thread.
class LossSound : public QObject {
  Q_OBJECT
 public:
  LossSound(QAction* action, const RunController& run, const Monitor& monitor, Notices& notices);
  ~LossSound() override;

 private:
  void switchTo(bool on);
  void follow(const Published& news);

  QAction* m_action;
  const Monitor& m_monitor;
  Notices& m_notices;
  std::unique_ptr<QAudioSink> m_sink;  ///< while it is on
  QIODevice* m_out = nullptr;
  std::shared_ptr<const Run> m_run;
  std::int64_t m_step = 0;  ///< of the last tone
  PitchScale m_scale;
};

}  // namespace perc::app
