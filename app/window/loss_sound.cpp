// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/loss_sound.h"

#include "app/window/monitor.h"
#include "app/window/notices.h"
#include "app/window/run_controller.h"

#include <QAction>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace perc::app {
namespace {

constexpr int kToneMs = 45;
constexpr double kLoudness = 0.25;
constexpr qsizetype kAhead = 2 * kSoundRate / 8;  ///< bytes that may wait to be played: what is heard is of now

QAudioFormat format() {
  QAudioFormat format;
  format.setSampleRate(kSoundRate);
  format.setChannelCount(1);
  format.setSampleFormat(QAudioFormat::Int16);
  return format;
}

}  // namespace

QByteArray toneOf(double hertz, int milliseconds) {
  const int samples = kSoundRate * milliseconds / 1000;
  QByteArray bytes(2 * samples, Qt::Uninitialized);
  auto* out = reinterpret_cast<qint16*>(bytes.data());
  for (int i = 0; i < samples; ++i) {
    const double t = static_cast<double>(i) / kSoundRate;
    const double swell = std::sin(std::numbers::pi * i / samples);
    out[i] = static_cast<qint16>(32767 * kLoudness * swell * std::sin(2 * std::numbers::pi * hertz * t));
  }
  return bytes;
}

double PitchScale::pitchOf(double value) {
  m_least = m_any ? std::min(m_least, value) : value;
  m_most = m_any ? std::max(m_most, value) : value;
  m_any = true;
  if (m_most == m_least) return std::sqrt(kLowest * kHighest);
  const bool above = m_least > 0;
  const auto place = [above](double x) { return above ? std::log(x) : x; };
  const double share = (place(value) - place(m_least)) / (place(m_most) - place(m_least));
  return kLowest * std::pow(kHighest / kLowest, share);
}

LossSound::LossSound(QAction* action, const RunController& run, const Monitor& monitor, Notices& notices)
    : m_action(action), m_monitor(monitor), m_notices(notices) {
  connect(action, &QAction::toggled, this, &LossSound::switchTo);
  connect(&run, &RunController::published, this, &LossSound::follow);
}

LossSound::~LossSound() = default;

void LossSound::switchTo(bool on) {
  m_out = nullptr;
  m_sink.reset();
  m_scale = {};
  if (!on) return;
  const QAudioDevice device = QMediaDevices::defaultAudioOutput();
  if (!device.isNull() && device.isFormatSupported(format())) {
    m_sink = std::make_unique<QAudioSink>(device, format());
    m_out = m_sink->start();
  }
  if (m_out) return;
  const QSignalBlocker quiet(m_action);
  m_action->setChecked(false);
  m_notices.tell(widgets::MessageLine::Kind::Warning, tr("There is no sound device here: the run cannot be heard."));
}

/// Where they come faster than tones can be told apart, some go unheard.
void LossSound::follow(const Published& news) {
  if (!m_out || !news.frame) return;
  if (!m_run || !m_run->sameStart(*news.status.run)) m_scale = {};
  m_run = news.status.run;
  if (std::exchange(m_step, news.status.step) == news.status.step) return;
  const double value = m_monitor.firstFigure(*news.frame);
  if (!std::isfinite(value)) return;
  const double pitch = m_scale.pitchOf(value);
  if (m_sink->bufferSize() - m_sink->bytesFree() < kAhead) m_out->write(toneOf(pitch, kToneMs));
}

}  // namespace perc::app
