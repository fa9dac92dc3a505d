// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/animation.h"

#include "core/base/file.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::app {
namespace {

using namespace std::chrono_literals;
constexpr auto kSlice = 20ms;  ///< between two looks at whether to stop

}  // namespace

bool isAnimationPath(const std::string& path) {
  const std::string suffix = suffixOf(path);
  return suffix == "gif" || suffix == "webp";
}

Result<void> checkAnimation(const AnimationOptions& o) {
  for (const int side : {o.figure.size.width(), o.figure.size.height()})
    if (side < kLeastExportSide || side > kMostAnimationSide)
      return Message{PERC_TR("The size %1 is not allowed: each side of an animation must have %2 to %3 pixels."),
                     {std::to_string(side), std::to_string(kLeastExportSide), std::to_string(kMostAnimationSide)}};
  if (o.frames < 2 || o.frames > kMostFrames)
    return Message{PERC_TR("%1 frames are not allowed: an animation has 2 to %2."),
                   {std::to_string(o.frames), std::to_string(kMostFrames)}};
  if (!(o.framesPerSecond >= kLeastFramesPerSecond && o.framesPerSecond <= kMostFramesPerSecond))
    return Message{PERC_TR("%1 frames per second are not allowed: %2 to %3 are."),
                   {toText(o.framesPerSecond), toText(kLeastFramesPerSecond), toText(kMostFramesPerSecond)}};
  if (o.from < 0 || o.to <= o.from)
    return Message{PERC_TR("From step %1 to step %2 nothing moves: the last step must be later than the first."),
                   {std::to_string(o.from), std::to_string(o.to)}};
  return {};
}

int frameCount(const AnimationOptions& o) {
  return static_cast<int>(std::min<std::int64_t>(o.frames, o.to - o.from + 1));
}

std::int64_t momentOf(const AnimationOptions& o, int frame) {
  const double share = static_cast<double>(frame) / (frameCount(o) - 1);
  return o.from + std::llround(share * static_cast<double>(o.to - o.from));
}

Result<Replay> Replay::make(const Run& run) {
  auto session = Session::create(run);
  if (!session) return session.error();
  return Replay(*std::move(session));
}

Observation Replay::at(std::int64_t step, const Probe& probe, StopToken stop) {
  m_session->post(request::Seek{step});
  do m_session->pump(std::numeric_limits<std::int64_t>::max(), Session::Clock::now() + kSlice);
  while (m_session->step() < step && state() == RunState::Ok && !stop.stopRequested());
  const bool there = m_session->step() == step && m_session->refineAll(probe, stop);
  return there ? m_session->observe(probe, stop) : Observation();
}

Probe probeFor(const scenes::SceneView& view, const std::string& id) {
  Probe probe;
  if (view.fieldCells() > 0) probe.fieldColumns = probe.fieldRows = view.fieldCells();
  probe.views = {id};
  return probe;
}

QImage paintMoment(scenes::SceneView& view, const Observation& moment, const QString& title,
                   const AnimationOptions& options) {
  const Message named{PERC_TR("%1, step %2"), {title.toStdString(), std::to_string(moment.step)}};
  giveMoment(view, moment, options.lane);
  ExportOptions figure = options.figure;
  figure.scale = 1;
  return figureImage({{&view, widgets::translated(named)}}, figure);
}

Result<void> writeAnimation(const Run& run, scenes::SceneView& view, const QString& title, const std::string& path,
                            const AnimationOptions& options) {
  if (const auto checked = checkAnimation(options); !checked) return checked;
  if (const auto writable = checkWritableFile(path); !writable) return writable;
  auto encoder = makeEncoder(path, title, options);
  if (!encoder) return encoder.error();
  auto replay = Replay::make(run);
  if (!replay) return replay.error();
  for (int i = 0; i < frameCount(options); ++i) {
    const Observation moment = replay->at(momentOf(options, i), probeFor(view, options.view), {});
    if (!moment.frame && i < 2) return replay->message();
    if (!moment.frame) break;  // the run ended before: the animation does too
    if (const auto added = (*encoder)->add(paintMoment(view, moment, title, options)); !added) return added;
  }
  const auto bytes = (*encoder)->finish();
  if (!bytes) return bytes.error();
  return io::writeFileAtomically(path, *bytes);
}

}  // namespace perc::app
