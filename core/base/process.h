// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"

#include <chrono>
#include <span>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace perc {

/// A program in a process of its own, spoken to through its standard input and output. Whatever becomes of it, we go
/// on: a crash, a hang, or an answer that never comes is a value of Talk. It is killed and waited for at the latest by
/// the destructor, so no zombie stays. For one thread at a time.
class Process {
 public:
  enum class Talk { Done, Ended, Late, Stopped };
  /// Until when a piece of talk may last; the token is asked every 20 ms.
  struct Patience {
    std::chrono::steady_clock::time_point until;
    StopToken stop = {};
  };

  /// `program`: the path of an executable file, started without arguments. A message if it cannot be.
  static Result<Process> start(const std::string& program);
  Process(Process&& other) noexcept;
  Process& operator=(Process&& other) noexcept;
  ~Process();

  /// Gives all these bytes.
  Talk send(std::string_view bytes, const Patience& patience);
  /// Fills all of `bytes`.
  Talk receive(std::span<char> bytes, const Patience& patience);
  /// Ends it, if it has not ended by itself; how it ended, as a phrase: "signal 11 (SEGV)".
  Message end();

 private:
  Process(pid_t id, int socket) : m_id(id), m_socket(socket) {}
  /// Repeats `step`, which gives how many bytes it moved, as send(2) and recv(2) do, until `size` are moved.
  template <class Step>
  Talk moveAll(std::size_t size, short event, const Patience& patience, Step step);

  pid_t m_id;
  int m_socket;
};

}  // namespace perc
