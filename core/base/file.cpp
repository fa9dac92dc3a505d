// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace perc::io {
namespace {

std::string reason(int error) { return std::generic_category().message(error); }

Message cannotRead(const std::string& path, int error) {
  return {PERC_TR("%1 cannot be read: %2."), {path, reason(error)}};
}

Message cannotWrite(const std::string& path, int error) {
  return {PERC_TR("%1 cannot be written: %2. The old file, if there was one, is unchanged."), {path, reason(error)}};
}

class Descriptor {
 public:
  explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return m_descriptor; }
  int close() {
    const int result = m_descriptor >= 0 ? ::close(m_descriptor) : 0;
    m_descriptor = -1;
    return result;
  }

 private:
  int m_descriptor;
};

/// Writes all bytes and brings them to the disk; 0 or errno.
int writeAll(Descriptor& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(file.get()) != 0) return errno;
  return file.close() != 0 ? errno : 0;
}

/// The file that a path leads to, so that saving through a symbolic link keeps the link.
std::string resolved(const std::string& path) {
  char* real = ::realpath(path.c_str(), nullptr);
  if (!real) return path;
  std::string target = real;
  std::free(real);
  return target;
}

std::string folderOf(const std::string& target) {
  const std::size_t slash = target.rfind('/');
  return slash == std::string::npos ? "." : slash == 0 ? "/" : target.substr(0, slash);
}

/// A new file in the folder of `target`, its name in `path`; the umask decides who may read it.
int openTemporary(const std::string& target, std::string& path) {
  for (int attempt = 0;; ++attempt) {
    path = folderOf(target) + "/.perc-" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST || attempt == 1000) return descriptor;
  }
}

/// Makes the rename itself durable; some file systems cannot, which is no failure.
void syncFolder(const std::string& target) {
  const Descriptor descriptor(::open(folderOf(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (descriptor.get() >= 0) ::fsync(descriptor.get());
}

}  // namespace

Result<std::string> readFile(const std::string& path, std::size_t cap) {
  // O_NONBLOCK: opening a pipe must not wait for a writer before we see that it is none of ours.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) return cannotRead(path, errno);
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return cannotRead(path, errno);
  if (!S_ISREG(info.st_mode)) return Message{PERC_TR("%1 is not a regular file; only files can be opened."), {path}};
  const Message tooLarge{PERC_TR("%1 has more than %2 bytes, the most that is read."), {path, std::to_string(cap)}};
  if (static_cast<std::uintmax_t>(info.st_size) > cap) return tooLarge;
  std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::read(file.get(), bytes.data() + filled, bytes.size() - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return cannotRead(path, errno);
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  bytes.resize(filled);
  return bytes;
}

Result<void> writeFileAtomically(const std::string& path, std::string_view bytes) {
  const std::string target = resolved(path);
  struct stat old {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  if (exists && !S_ISREG(old.st_mode))
    return Message{PERC_TR("%1 is not a regular file; it cannot be replaced by one."), {path}};
  if (exists && ::access(target.c_str(), W_OK) != 0) return cannotWrite(path, errno);
  std::string temporary;
  Descriptor file(openTemporary(target, temporary));
  if (file.get() < 0) return cannotWrite(path, errno);
  if (exists && ::fchmod(file.get(), old.st_mode & 07777) != 0) errno = 0;  // not every file system has modes
  int error = writeAll(file, bytes);
  if (!error && ::rename(temporary.c_str(), target.c_str()) != 0) error = errno;
  if (error) {
    ::unlink(temporary.c_str());
    return cannotWrite(path, error);
  }
  syncFolder(target);
  return {};
}

}  // namespace perc::io
