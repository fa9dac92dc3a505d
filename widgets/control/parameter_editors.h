// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/control/parameter_row.h"

namespace perc::widgets {

// The larger editors, each in a file of its own; ParameterRow::create() chooses.

/// Integer and Real: slider and number box (parameter_number.cpp).
ParameterRow* createNumberRow(const perc::param::Declaration& declaration, QWidget* parent);
/// Sequence: a list box per entry, one more, one less (parameter_sequence.cpp).
ParameterRow* createSequenceRow(const perc::param::Declaration& declaration, QWidget* parent);

}  // namespace perc::widgets
