// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace perc::param {

/// Other words by which a person may look for a parameter ("weight decay", "epoch"), with commas between them, to be
/// translated; empty: none. Of ids with a prefix ("critic-learning-rate") those of the last part.
const char* synonyms(std::string_view id);

}  // namespace perc::param
