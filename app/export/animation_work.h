// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation.h"
#include "app/files/work.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace perc::app {

/// Makes an animation while the window goes on: a thread carries the run out again and packs the pictures, the window's
/// thread paints them, one a turn of its event loop. One at a time. Window's thread.
class AnimationWork : public Work {
  Q_OBJECT
 public:
  explicit AnimationWork(QObject* parent = nullptr);
  ~AnimationWork() override;

  /// Ends with saved() or failed(), or with nothing if cancelled; then no file is there. `view` is for this alone.
  void start(const std::shared_ptr<const Run>& run, std::unique_ptr<scenes::SceneView> view, const QString& title,
             const QString& path, const AnimationOptions& options);
  bool isBusy() const { return m_thread.joinable(); }
  void cancel() override;
  double progress() const override { return m_progress; }

 private:
  Result<void> make(const Run& run, const std::string& path, const Probe& probe, int turn);
  std::optional<QImage> painted(const Observation& moment, int turn);
  void paint(const Observation& moment);
  void finish();

  std::thread m_thread;
  std::atomic<bool> m_stop{false};
  std::atomic<double> m_progress{0};
  int m_turn = 0;  ///< of the animation that counts
  AnimationOptions m_options;
  QString m_title;
  std::unique_ptr<scenes::SceneView> m_view;
  std::mutex m_mutex;
  std::condition_variable m_condition;
  std::optional<QImage> m_picture;  ///< under m_mutex: painted, not yet fetched
};

}  // namespace perc::app
