// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/landscape/frame.h"
#include "widgets/field/surface_data.h"

#include <QString>
#include <QStringList>

namespace perc::landscape_lab {

/// The surface of a frame as the figures take it, with paths, named places, fog and scale. `beside`: of the other lane,
/// or null.
widgets::SurfaceData surfaceOf(const LandscapeFrame& frame, const LandscapeFrame* beside);
/// The same for a file: where nothing is out of date, nothing is said of it.
widgets::SurfaceData figureOf(const LandscapeFrame& frame, const LandscapeFrame* beside);
/// Why there is none, or what will appear.
QString whyNone(const LandscapeFrame* frame);
/// "update 120: training loss, 51 × 51".
QString surfaceSubtitle(const LandscapeFrame& frame);
/// What it shows: "training loss".
QString heightName(const LandscapeFrame& frame);
/// What a walker's settings are called; of the run's own: its optimiser.
QString walkerName(const LandscapeFrame& frame, const WalkerPicture& walker);
/// What the guess under the fog is worth; empty: none was made.
QString guessWords(const LandscapeFrame& frame);
/// A place as the parameter "guess" takes it.
std::string placeText(double a, double b);
/// Shorter names of the planes, for a button.
QStringList briefPlanes();
bool isAccuracy(const LandscapeFrame& frame);
/// The heights that a person may see: under fog those near a path. There is a surface.
Grid litHeights(const LandscapeFrame& frame);

}  // namespace perc::landscape_lab
