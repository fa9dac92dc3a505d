// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QString>
#include <span>
#include <vector>

namespace perc::app {

/// An experiment that a person has kept beside the presets of its lab: a run file in a folder of the user's.
struct OwnPreset {
  QString title, path;
  Run run;
};

/// Those of a lab, by their titles; files that cannot be read are left out.
std::vector<OwnPreset> ownPresets(const Lab& lab);
/// Error: there is one of this title already, or it cannot be written.
Result<void> keepPreset(const Run& run, const QString& title);
/// To the wastebasket of the desktop, if there is one.
void removePreset(const OwnPreset& preset);

}  // namespace perc::app
