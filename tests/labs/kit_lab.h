// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/view_info.h"
#include "core/session/lab.h"

/// A lab of the kit alone: a network on a table, made of core/learn and scenes/kit. It shows what a lab costs, and is
/// taken through the tests of all labs.
namespace perc::kit_lab {

inline const ViewInfo kConfusion{"confusion", "Confusion"};

const Lab& lab();

}  // namespace perc::kit_lab

namespace perc::test {

/// labs() and the lab of the kit.
std::span<const Lab> allLabs();

}  // namespace perc::test
