// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv_writer.h"
#include "core/frame/curve.h"
#include "core/frame/graph.h"
#include "core/frame/grid.h"

#include <string>
#include <vector>

namespace perc::scenes {

/// The rows that views write of what frames are made of. `lead`: cells before those of each row.
using Lead = std::vector<std::string>;

/// The figures of a curve are floats; as doubles they are written with all the digits of that number.
enum class Digits { Float, Double };

/// A row for each moment: the step, then every figure.
void writeCurve(data::CsvWriter& csv, const Curve& curve, const Lead& lead = {}, Digits digits = Digits::Float);
/// A row for each cell: x, y, then `outputs` numbers (empty those that the grid has not).
void writeGrid(data::CsvWriter& csv, const Grid& grid, int outputs);
/// The head of writeGraph's columns: layer, unit, input, value, gradient, last-change.
void writeGraphHead(data::CsvWriter& csv);
/// A row for each weight and bias: layer (1: the first after the inputs), unit and input (from 1; "bias"), the number,
/// its gradient, what the last update added.
void writeGraph(data::CsvWriter& csv, const NetworkGraph& graph, const Lead& lead = {});

}  // namespace perc::scenes
