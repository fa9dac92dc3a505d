// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <system_error>
#include <utility>

#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace perc {

Result<Process> Process::start(const std::string& program) {
  const auto failed = [&](int error) {
    return Message{PERC_TR("%1 cannot be started: %2."), {program, std::generic_category().message(error)}};
  };
  // A socket rather than two pipes: writing to it when the program is gone need not raise SIGPIPE in us.
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return failed(errno);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO})
    posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  // What our thread ignores or blocks, the program must not inherit.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  char* const arguments[] = {const_cast<char*>(program.c_str()), nullptr};
  pid_t id = -1;
  const int error = ::posix_spawn(&id, program.c_str(), &actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  Process process(error ? -1 : id, ends[0]);
  if (error) return failed(error);
  return process;
}

Process::Process(Process&& other) noexcept
    : m_id(std::exchange(other.m_id, -1)), m_socket(std::exchange(other.m_socket, -1)) {}

Process& Process::operator=(Process&& other) noexcept {
  std::swap(m_id, other.m_id);
  std::swap(m_socket, other.m_socket);
  return *this;
}

Process::~Process() {
  end();
  if (m_socket >= 0) ::close(m_socket);
}

template <class Step>
Process::Talk Process::moveAll(std::size_t size, short event, const Patience& patience, Step step) {
  for (std::size_t moved = 0; moved < size;) {
    if (patience.stop.stopRequested()) return Talk::Stopped;
    const ssize_t count = step(moved);
    if (count > 0) {
      moved += static_cast<std::size_t>(count);
    } else if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
      if (std::chrono::steady_clock::now() > patience.until) return Talk::Late;
      pollfd ready{m_socket, event, 0};
      ::poll(&ready, 1, 20);
    } else {
      return Talk::Ended;
    }
  }
  return Talk::Done;
}

Process::Talk Process::send(std::string_view bytes, const Patience& patience) {
  return moveAll(bytes.size(), POLLOUT, patience, [&](std::size_t moved) {
    return ::send(m_socket, bytes.data() + moved, bytes.size() - moved, MSG_NOSIGNAL | MSG_DONTWAIT);
  });
}

Process::Talk Process::receive(std::span<char> bytes, const Patience& patience) {
  return moveAll(bytes.size(), POLLIN, patience, [&](std::size_t moved) {
    return ::recv(m_socket, bytes.data() + moved, bytes.size() - moved, MSG_DONTWAIT);
  });
}

Message Process::end() {
  if (m_id < 0) return {};
  // A process that has begun to end keeps the status it ends with.
  ::kill(m_id, SIGKILL);
  int status = 0;
  while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
  }
  m_id = -1;
  if (!WIFSIGNALED(status)) return {PERC_TR("status %1"), {std::to_string(WEXITSTATUS(status))}};
  const char* name = ::sigabbrev_np(WTERMSIG(status));
  return {PERC_TR("signal %1 (%2)"), {std::to_string(WTERMSIG(status)), name ? name : "?"}};
}

}  // namespace perc
