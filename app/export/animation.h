// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exporter.h"
#include "core/session/session.h"

#include <QImage>
#include <QString>
#include <cstdint>
#include <memory>
#include <string>

namespace perc::app {

/// A view over a span of the timeline: which moments, how fast, how large.
struct AnimationOptions {
  std::string view;  ///< the lab's id of it
  int lane = 0;      ///< of a run with two lanes
  std::int64_t from = 0, to = 0;
  int frames = 60;  ///< spread evenly from `from` to `to`, both included; at most one a step
  double framesPerSecond = 12;
  ExportOptions figure;  ///< its size is that of the frames, in pixels
};

inline constexpr int kMostFrames = 1000, kMostAnimationSide = 2000;
inline constexpr double kLeastFramesPerSecond = 0.5,
                        kMostFramesPerSecond = 50;  ///< faster, most viewers slow a GIF down
inline constexpr std::size_t kMostAnimationBytes = std::size_t{512} << 20;

/// Whether a file of this name is an animation: .gif or .webp.
bool isAnimationPath(const std::string& path);
/// What is wrong with the options, if anything.
Result<void> checkAnimation(const AnimationOptions& options);
/// How many frames there will be, and the moment of each.
int frameCount(const AnimationOptions& options);
std::int64_t momentOf(const AnimationOptions& options, int frame);

/// Gives the frames of a run at moments that only go forward, by a session of its own. Any one thread.
class Replay {
 public:
  static Result<Replay> make(const Run& run);
  /// No frame: stopped, or the run ends before.
  Observation at(std::int64_t step, const Probe& probe, StopToken stop);
  RunState state() const { return m_session->simulation().state(); }
  Message message() const { return m_session->simulation().message(); }

 private:
  explicit Replay(std::unique_ptr<Session> session) : m_session(std::move(session)) {}
  std::unique_ptr<Session> m_session;
};

/// What a view, called `id` by its lab, asks of the run for a picture. Window's thread.
Probe probeFor(const scenes::SceneView& view, const std::string& id);
/// The picture of one moment, with its step in the title. Window's thread.
QImage paintMoment(scenes::SceneView& view, const Observation& moment, const QString& title,
                   const AnimationOptions& options);

/// Puts pictures of one size together, one after the other; holds only what is packed already. Any one thread.
class AnimationEncoder {
 public:
  virtual ~AnimationEncoder() = default;
  virtual Result<void> add(const QImage& picture) = 0;
  /// The file. Nothing may be added after.
  virtual Result<std::string> finish() = 0;
};

/// For .gif (256 colours a frame, the run's text as a comment) or .webp (all colours, without loss; the text as XMP),
/// by the suffix of `path`.
Result<std::unique_ptr<AnimationEncoder>> makeEncoder(const std::string& path, const QString& title,
                                                      const AnimationOptions& options);

/// All of it at once, for a script: paints, packs and writes. Main thread.
Result<void> writeAnimation(const Run& run, scenes::SceneView& view, const QString& title, const std::string& path,
                            const AnimationOptions& options);

}  // namespace perc::app
