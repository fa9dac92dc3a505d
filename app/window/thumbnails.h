// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"
#include "scenes/catalog.h"
#include "widgets/paint/theme.h"

#include <QObject>
#include <QPixmap>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace perc::app {

/// Small pictures of runs, each by one of its views: they learn on beside the window, a little each in turn on one
/// thread, as long as they are looked at, until there is nothing more to see. Window's thread.
class Thumbnails : public QObject {
  Q_OBJECT
 public:
  struct Subject {
    Run run;
    std::string view;
    std::int64_t until = 0;  ///< the step after which the picture stays
  };
  /// `scene` outlives it.
  Thumbnails(std::vector<Subject> subjects, const scenes::LabScene& scene, QObject* parent);
  ~Thumbnails() override;

  /// Of pictures that are made from now on.
  void setLook(QSize size, const widgets::Theme& theme, double devicePixelRatio);
  void setLearning(bool on);

 signals:
  void made(int index, const QPixmap& picture);

 private:
  struct Learner;

  void work();
  bool mayLearn();
  /// A turn of one of them; false: it is done.
  bool turn(std::size_t index, Learner& learner);
  void paint(std::size_t index, const Published& now);

  const std::vector<Subject> m_subjects;
  const scenes::LabScene& m_scene;
  std::vector<std::unique_ptr<scenes::SceneView>> m_views;  ///< two for each: of its lanes
  QSize m_size{160, 100};
  widgets::Theme m_theme;
  double m_ratio = 1;

  std::mutex m_mutex;
  std::condition_variable m_changed;
  bool m_learning = false, m_ending = false;  ///< under m_mutex
  std::atomic<bool> m_stop{false};            ///< nothing that has begun is finished
  std::thread m_thread;                       ///< begun when they learn for the first time
};

}  // namespace perc::app
