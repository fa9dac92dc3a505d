// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace perc::test {

/// A file of tests/golden.
inline nlohmann::json golden(const std::string& file) {
  std::ifstream in(std::string(PERC_TEST_DIR) + "/golden/" + file);
  REQUIRE(in);
  return nlohmann::json::parse(in);
}

}  // namespace perc::test
