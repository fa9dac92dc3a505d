// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/landscape/tape.h"

#include <string_view>

namespace perc::landscape {

/// A formula in x and y as a person types it, onto an empty tape: the register of its value, or a message with the
/// place (from 1) and what is allowed there. From loose to tight: + and -; * and /; signs; ^, which binds to the right.
///
/// So that deriving it symbolically takes milliseconds whatever was typed: at most 300 characters, 40 brackets within
/// brackets and 3 exponents within exponents, constant exponents from -20 to 20, a degree (exponents within exponents
/// multiplied, factors' added; a function's is 1) of at most 400, numbers from 1e-12 to 1e12 (or 0), and what is
/// calculated of constants alone within 1e-100 to 1e100 (or 0).
Result<Tape::Register> readFormula(std::string_view text, Tape& tape);

}  // namespace perc::landscape
