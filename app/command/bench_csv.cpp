// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/benchmarks.h"

#include "core/data/csv.h"

#include <QTemporaryFile>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace perc::app {
namespace {

constexpr int kRows = 1'000'000;

/// Two columns of numbers and one of class names.
QByteArray table() {
  QByteArray text("x,y,class\n");
  text.reserve(24 * kRows);
  char line[64];
  for (int i = 0; i < kRows; ++i) {
    const double x = (i * 7919LL % 100003) / 10000.0 - 5, y = (i * 104729LL % 99991) / 10000.0 - 5;
    text.append(line, std::snprintf(line, sizeof line, "%.4f,%.4f,%s\n", x, y, x * y > 0 ? "blue" : "orange"));
  }
  return text;
}

}  // namespace

bench::BenchResult benchCsv() {
  bench::BenchResult result{"csv", 0, "s", {}, {}};
  QTemporaryFile file;
  const QByteArray text = table();
  if (!file.open() || file.write(text) != text.size() || !file.flush()) {
    result.error = {PERC_TR("%1 cannot be written: %2."),
                    {file.fileName().toStdString(), file.errorString().toStdString()}};
    return result;
  }
  std::array<double, 3> seconds{};
  for (double& one : seconds) {
    int calls = 0;
    const auto start = std::chrono::steady_clock::now();
    const auto read = data::readCsv(file.fileName().toStdString(), {}, [&](double) { ++calls; });
    one = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!read) {
      result.error = read.error();
      return result;
    }
    result.more = {{"rows", static_cast<double>(read->rows)}, {"progress_calls", calls}};
  }
  std::sort(seconds.begin(), seconds.end());
  result.value = seconds[1];
  return result;
}

}  // namespace perc::app
