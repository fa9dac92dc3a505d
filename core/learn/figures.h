// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"

namespace perc::learn {

/// Loss, accuracies (of classes), R² (of numbers) of the training and the test samples, and the learning rate.
const FigureTable& figureTable();

}  // namespace perc::learn
