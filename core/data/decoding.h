// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace perc::data {

/// A picture as it came out of a file. Its numbers lie row, column, channel; grey has 1 channel, colour 3.
struct Picture {
  int channels = 0, height = 0, width = 0;
  std::vector<std::uint8_t> numbers = {};
};

/// How pictures are decoded.
struct Decoding {
  int height = 0, width = 0;  ///< all are scaled to it (1 … 4096), whatever their shape; 0: each keeps its size
  StopToken stop = {};        ///< heeded within 50 ms
  std::chrono::milliseconds most{30'000};  ///< that one picture may take
  std::string program = {};                ///< that decodes; empty: ours
};

/// Turns the bytes of PNG and JPEG files into pixels. That is done by libraries in a process of its own (decoder/), so
/// that their crash, their endless loop or their hunger for memory is our message, which names the file.
class Decoder {
 public:
  explicit Decoder(Decoding how);
  /// `name` stands for the file in messages. After a message the next call starts a new process.
  Result<Picture> decode(std::string_view file, const std::string& name);

 private:
  Result<Picture> ask(std::string_view file, const std::string& name);
  Result<void> understood(Process::Talk talk, const std::string& name);

  Decoding m_how;
  std::optional<Process> m_process;
};

/// Fills all of its argument with what comes next, or says why not.
using Receive = std::function<Result<void>(std::span<char>)>;

/// What the decoder answers, taken as it comes and believed in nothing: the picture (of `height` x `width`, if not 0)
/// or the reason why there is none. Memory grows with what has come, not with what is announced.
Result<Picture> readAnswer(const Receive& receive, int height, int width, const std::string& name);

}  // namespace perc::data
