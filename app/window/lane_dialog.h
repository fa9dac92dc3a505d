// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <functional>

class QWidget;

namespace perc::app {

/// Asks in which one setting lane B differs from lane A to begin with, and what it has there. Settings without effect
/// are not offered. It splits nothing itself. `values`: of lane A. `present`: the difference there is already, if any.
/// The lab outlives the dialog.
void askDifference(const Lab& lab, const param::Values& values, const std::optional<Command>& present, QWidget* window,
                   std::function<void(const Command&)> chosen);

}  // namespace perc::app
