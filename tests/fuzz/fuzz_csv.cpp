// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "core/data/dataset.h"

#include <cmath>
#include <cstdlib>

/// Any bytes: a table whose columns fit together and whose numbers are floats, or a message. The same for its dataset.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc::data;
  const auto table = parseCsv({reinterpret_cast<const char*>(data), size}, "fuzz.csv");
  if (!table) {
    if (table.error().english().empty()) std::abort();
    return 0;
  }
  if (table->rows == 0 || table->lines.size() != table->rows) std::abort();
  for (const Column& column : table->columns) {
    const bool numeric = column.kind == ColumnKind::Numeric;
    if ((numeric ? column.numbers.size() : column.codes.size()) != table->rows) std::abort();
    for (const double v : column.numbers)
      if (!std::isnan(v) && !std::isfinite(static_cast<float>(v))) std::abort();
    for (const int code : column.codes)
      if (code < -1 || code >= static_cast<int>(column.texts.size())) std::abort();
  }
  missingCells(*table);
  const auto converted = toDataset(*table);
  if (!converted) return 0;
  const Dataset& d = converted->dataset;
  if (d.size() == 0 || d.features.size() != d.size() * d.featureCount()) std::abort();
  for (const float v : d.features)
    if (!std::isfinite(v)) std::abort();
  for (const float y : d.target)
    if (!std::isfinite(y) || (!d.isRegression && (y < 0 || y >= static_cast<float>(d.classCount())))) std::abort();
  return 0;
}
