// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace perc::test {

/// What came of a command typed into a shell.
struct Ran {
  int status = -1;
  std::string out, err;
  nlohmann::json json() const { return nlohmann::json::parse(out); }
  bool saysAll(const std::vector<std::string>& words) const {
    for (const std::string& word : words)
      if (err.find(word) == std::string::npos) return false;
    return true;
  }
};

/// The real program, without a display. PERC_PROGRAM is where it was built. `tunables`: GLIBC_TUNABLES.
inline Ran perceptorium(const std::vector<std::string>& words, const char* tunables = "") {
  QProcess process;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QLatin1String(name));
  if (*tunables) environment.insert(QStringLiteral("GLIBC_TUNABLES"), QLatin1String(tunables));
  process.setProcessEnvironment(environment);
  QStringList list;
  for (const std::string& word : words) list << QString::fromStdString(word);
  process.start(QStringLiteral(PERC_PROGRAM), list);
  if (!process.waitForFinished(120000)) return {};
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

/// A folder for the files of one test.
class Folder {
 public:
  std::string path(const std::string& name) const {
    return m_folder.filePath(QString::fromStdString(name)).toStdString();
  }
  bool has(const std::string& name) const { return std::filesystem::exists(path(name)); }
  std::size_t count() const {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(m_folder.path().toStdString()), {}));
  }
  std::string read(const std::string& name) const {
    std::ifstream file(path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }

 private:
  QTemporaryDir m_folder;
};

}  // namespace perc::test
