// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/support.h"
#include "tests/support/pictures.h"

namespace perc::test {

/// A folder whose files lie in folders of their classes: "7/a.png".
class ClassFolders : public Folder {
 public:
  void add(const std::string& file, const std::string& bytes) const {
    const std::string path = *this / file;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    put(path, bytes);
  }
};

}  // namespace perc::test
