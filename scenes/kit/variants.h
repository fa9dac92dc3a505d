// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace perc::scenes {

// The settings that a run is compared with, as the parameter "variants" has them (core/session/members.h), for people.

/// The parts of "agent=ppo | dqn-double=true", trimmed, and together again.
QStringList variantParts(const std::string& variants);
std::string joinedVariants(const QStringList& parts);

/// The parameters that "agent=ppo discount=0.9" sets.
std::vector<const param::Declaration*> parametersIn(const param::Declarations& declarations,
                                                    const std::string& settings);
/// "agent=ppo discount=0.9" as it is read: "PPO, Discount γ 0.9"; the parameter `alone` by its value only. Empty:
/// nothing. What is no setting stays as it was typed.
QString settingWords(const param::Declarations& declarations, const std::string& settings, std::string_view alone);

}  // namespace perc::scenes
