// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"

#include <memory>
#include <span>
#include <string_view>

namespace perc::data {

/// A table that is built into the program (resources/datasets), rows in scikit-learn's order, target in the last
/// column.
struct ShippedTable {
  std::string_view id;      ///< permanent: "iris", "wine", "breast-cancer", "digits", "diabetes"
  std::string_view title;   ///< for people; marked for translation
  std::string_view source;  ///< where it comes from and its licence
};

std::span<const ShippedTable> shippedTables();

/// Parses a built-in table; an unknown id gives a message that lists the ids there are.
Result<std::shared_ptr<const Table>> shippedTable(std::string_view id);

}  // namespace perc::data
