// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/run_file.h"
#include "core/session/session.h"

#include <filesystem>
#include <string>

#include <unistd.h>

/// What tests of run files share.
namespace run_test {

inline perc::RunRecord recordOf(perc::Session& session) {
  perc::RunRecord record(session.run());
  record.steps = session.step();
  record.fingerprint = session.fingerprint();
  record.level = "test";
  return record;
}

/// An empty folder of this process.
inline std::filesystem::path scratch(const std::string& name) {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / ("perceptorium-test-" + std::to_string(::getpid())) / name;
  fs::remove_all(folder);
  fs::create_directories(folder);
  return folder;
}

}  // namespace run_test
