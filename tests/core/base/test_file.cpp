// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/core/data/support.h"

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace perc;
using perc::test::checkRefused;

namespace {

/// As a full disk: no file may grow beyond `bytes` while this lives.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_old);
    const rlimit small{bytes, m_old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    setrlimit(RLIMIT_FSIZE, &m_old);
    std::signal(SIGXFSZ, m_handler);
  }

 private:
  void (*m_handler)(int);
  rlimit m_old{};
};

}  // namespace

TEST_CASE("a file is replaced as a whole", "[file]") {
  const test::Folder folder;
  const std::string path = folder / "run.perc";
  REQUIRE(io::writeFileAtomically(path, "first").ok());
  REQUIRE(io::writeFileAtomically(path, std::string(100'000, 'x')).ok());
  CHECK(test::get(path) == std::string(100'000, 'x'));
  CHECK(*io::readFile(path, 100'000) == std::string(100'000, 'x'));
  CHECK(folder.files() == 1);
}

TEST_CASE("saving keeps a file's permissions and goes through a symbolic link", "[file]") {
  const test::Folder folder;
  test::put(folder / "real", "old");
  chmod((folder / "real").c_str(), 0640);
  std::filesystem::create_symlink("real", folder / "link");
  REQUIRE(io::writeFileAtomically(folder / "link", "new").ok());
  CHECK(test::get(folder / "real") == "new");
  CHECK(std::filesystem::is_symlink(folder / "link"));
  struct stat info {};
  stat((folder / "real").c_str(), &info);
  CHECK((info.st_mode & 07777) == 0640);
}

TEST_CASE("a full disk leaves the old file and nothing else", "[file]") {
  const test::Folder folder;
  const std::string path = test::put(folder / "run.perc", "old");
  Result<void> result;
  {
    const SmallDisk disk(1000);
    result = io::writeFileAtomically(path, std::string(5000, 'x'));
  }
  checkRefused(result, {path, "cannot be written", "File too large"});
  CHECK(test::get(path) == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("a place that cannot be written is named with the reason", "[file]") {
  const test::Folder folder;
  const std::string file = test::put(folder / "file", "old");
  checkRefused(io::writeFileAtomically(file + "/below", "x"), {file + "/below", "Not a directory"});
  checkRefused(io::writeFileAtomically(folder / "none/run.perc", "x"), {"No such file or directory"});
  checkRefused(io::writeFileAtomically("/proc/perc", "x"), {"/proc/perc", "cannot be written"});
  checkRefused(io::writeFileAtomically(folder.path(), "x"), {"regular file"});
  checkRefused(io::writeFileAtomically("/dev/full", "x"), {"/dev/full", "regular file"});
  CHECK(test::get(file) == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("only regular files up to the cap are read", "[file]") {
  const test::Folder folder;
  const std::string path = test::put(folder / "a", "12345");
  CHECK(*io::readFile(path, 5) == "12345");
  checkRefused(io::readFile(path, 4), {path, "4 bytes"});
  checkRefused(io::readFile(folder / "none", 5), {"none", "No such file"});
  checkRefused(io::readFile(folder.path(), 5), {folder.path(), "regular file"});
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  checkRefused(io::readFile(folder / "pipe", 5), {"pipe", "regular file"});
}
