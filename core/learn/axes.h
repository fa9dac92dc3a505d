// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <vector>

namespace perc::learn {

/// The features of a dataset, those first that tell most about the target among its first `rows` samples: by the F
/// ratio of one-way analysis of variance for classes (Fisher 1925), by r²/(1-r²) for values. What is worth the axes of
/// a plane.
std::vector<std::size_t> mostTelling(const data::Dataset& dataset, std::size_t rows);

}  // namespace perc::learn
