// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/golden.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <string>

namespace perc::test {

/// A folder that is gone when the test ends.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "perc-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()));
    m_path = name;
  }
  ~Folder() { std::filesystem::remove_all(m_path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string operator/(const std::string& file) const { return m_path + "/" + file; }
  const std::string& path() const { return m_path; }
  std::size_t files() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(m_path), {}));
  }

 private:
  std::string m_path;
};

inline std::string put(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
  return path;
}

inline std::string get(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Fails unless the result is a refusal whose English text has all these parts.
template <class T>
void checkRefused(const Result<T>& result, std::initializer_list<std::string> parts) {
  REQUIRE_FALSE(result.ok());
  const std::string text = result.error().english();
  for (const std::string& part : parts) CHECK_THAT(text, Catch::Contains(part));
  CHECK_THAT(text, !Catch::Matchers::Matches(".*%[1-9].*"));
}

}  // namespace perc::test
