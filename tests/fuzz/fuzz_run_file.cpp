// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/run_file.h"
#include "scenes/labs.h"

#include <cstdlib>

/// Any bytes: a run that can be written and read again unchanged, or a message. Opens no file, runs nothing.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc;
  const auto record = parseRun({reinterpret_cast<const char*>(data), size}, "fuzz.perc", labs());
  if (!record) return record.error().english().empty() ? std::abort(), 0 : 0;
  if (!record->dataPath.empty() || !record->weightsPath.empty()) return 0;
  const auto text = writeRun(*record, ".");
  if (!text) std::abort();
  const auto again = parseRun(*text, "again.perc", labs());
  if (!again || !again->run.sameStart(record->run) || again->run.log != record->run.log ||
      again->steps != record->steps)
    std::abort();
  return 0;
}
