// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/arguments.h"
#include "core/session/session.h"

#include <QSize>
#include <string>
#include <vector>

namespace perc::app {

/// A view and its file, still or animated. `lane`: 0, or 1 for the second lane's, asked for as "boundary:2".
struct ViewOutput {
  std::string view, path;
  int lane = 0;
};

/// A file of tensors that the lab can write: its id in Lab::tensorFiles.
struct TensorOutput {
  std::string id, path;
};

/// What is to be made of a run, as `run` and `replay` are asked for it.
struct Outputs {
  std::string series, save;  ///< paths; empty: not asked for
  std::vector<std::pair<const LibraryInfo*, std::string>> programs;
  std::vector<TensorOutput> tensors;
  std::vector<ViewOutput> views;
  std::vector<ViewOutput> animations;  ///< from step 0 to the end
  int frames = 60;
  double framesPerSecond = 12;
  QSize size{960, 720};
  bool dark = false, json = false, quiet = false;
  bool mark = true;  ///< see ExportOptions
  int grid = 101;    ///< see ExportOptions

  std::vector<std::string> paths() const;
};

/// `own` and the options of all outputs, those of the tensors that one of the labs can write too.
std::vector<OptionText> withOutputTexts(std::span<const OptionText> own, std::span<const Lab> labs);
Result<Outputs> readOutputs(const Arguments& arguments, std::span<const Lab> labs);

/// Whether the lab has the views and tensors asked for, and the run the lanes. Earlier ids of views become those of
/// today.
Result<void> checkLab(const Lab& lab, bool hasLanes, Outputs& outputs);
/// Whether the run has what is asked for: as far as it can be known before its first step.
Result<void> checkStart(Session& session, const Outputs& outputs);
/// Whether every file asked for could be written now: to be known before hours of computing, not after.
Result<void> checkWritable(const Outputs& outputs);
/// Writes all that can be written, each file wholly or not at all; gives why the others are not. With views: the main
/// thread of a QApplication.
std::vector<Message> writeOutputs(Session& session, const Outputs& outputs);

}  // namespace perc::app
