// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace perc::learn {

class Learner;

/// The learner's moment as a Python program for PyTorch that goes on from it: data, network with its weights, loss,
/// optimiser with its memory, schedule, penalties, and mini-batches in the same order. It makes a number of updates
/// (20, or its first argument) and prints the loss over the training samples after each. Its losses agree with ours up
/// to rounding; with dropout they cannot, and the program says so. `of`: whose network it is, for its first line.
/// Empty: the program would have more numbers than an editor takes.
std::string pytorchProgram(const Learner& learner, std::string_view of);

}  // namespace perc::learn
