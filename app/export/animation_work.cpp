// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation_work.h"

#include "core/base/file.h"
#include "widgets/paint/text.h"

#include <QFileInfo>
#include <QMetaObject>
#include <utility>

namespace perc::app {

AnimationWork::AnimationWork(QObject* parent) : Work(parent) {}

AnimationWork::~AnimationWork() { cancel(); }

void AnimationWork::start(const std::shared_ptr<const Run>& run, std::unique_ptr<scenes::SceneView> view,
                          const QString& title, const QString& path, const AnimationOptions& options) {
  if (isBusy()) {
    emit failed(tr("An animation is being written. Wait for it, or cancel it first."));
    return;
  }
  if (const auto checked = checkAnimation(options); !checked) {
    emit failed(widgets::translated(checked.error()));
    return;
  }
  m_stop = false;
  m_progress = 0;
  m_options = options;
  m_title = title;
  m_view = std::move(view);
  m_thread = std::thread([this, run, turn = m_turn, path, probe = probeFor(*m_view, options.view)] {
    const Result<void> done = make(*run, path.toStdString(), probe, turn);
    QMetaObject::invokeMethod(this, [this, turn, path, done] {
      if (turn != m_turn) return;  // cancelled after it was ready
      finish();
      done ? emit saved(path) : emit failed(widgets::translated(done.error()));
    });
  });
  emit started(tr("Writing %1…").arg(QFileInfo(path).fileName()));
}

void AnimationWork::cancel() {
  if (isBusy()) finish();
}

void AnimationWork::finish() {
  ++m_turn;
  {
    const std::scoped_lock lock(m_mutex);
    m_stop = true;
  }
  m_condition.notify_all();
  m_thread.join();
  m_view.reset();
  m_picture.reset();
  emit ended();
}

/// On the thread. What it returns after a stop is not looked at.
Result<void> AnimationWork::make(const Run& run, const std::string& path, const Probe& probe, int turn) {
  const StopToken stop(m_stop);
  if (const auto writable = checkWritableFile(path); !writable) return writable;
  auto encoder = makeEncoder(path, m_title, m_options);
  if (!encoder) return encoder.error();
  auto replay = Replay::make(run);
  if (!replay) return replay.error();
  const int count = frameCount(m_options);
  for (int i = 0; i < count; ++i) {
    const Observation moment = replay->at(momentOf(m_options, i), probe, stop);
    if (!moment.frame && !m_stop && i < 2) return replay->message();
    if (!moment.frame && !m_stop) break;  // the run ended before: the animation does too
    const auto picture = painted(moment, turn);
    if (!picture) return {};
    if (const auto added = (*encoder)->add(*picture); !added) return added;
    m_progress = static_cast<double>(i + 1) / count;
  }
  const auto bytes = (*encoder)->finish();
  if (!bytes) return bytes.error();
  return m_stop ? Result<void>() : io::writeFileAtomically(path, *bytes);
}

/// Has the window paint, and waits for it; nothing if stopped.
std::optional<QImage> AnimationWork::painted(const Observation& moment, int turn) {
  if (m_stop) return std::nullopt;
  QMetaObject::invokeMethod(this, [this, turn, moment] {
    if (turn == m_turn && m_view) paint(moment);
  });
  std::unique_lock lock(m_mutex);
  m_condition.wait(lock, [this] { return m_picture || m_stop; });
  return std::exchange(m_picture, std::nullopt);
}

void AnimationWork::paint(const Observation& moment) {
  QImage picture = paintMoment(*m_view, moment, m_title, m_options);
  {
    const std::scoped_lock lock(m_mutex);
    m_picture = std::move(picture);
  }
  m_condition.notify_all();
}

}  // namespace perc::app
