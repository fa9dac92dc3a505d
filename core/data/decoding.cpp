// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/decoding.h"

#include "core/data/decoder/protocol.h"

#include <algorithm>
#include <filesystem>

namespace perc::data {
namespace {

/// Beside the running program, as in the build folder, or where it is installed.
std::string ourDecoder() {
  std::error_code ignored;
  const auto folder = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
  const auto beside = folder / "perceptorium-decoder";
  return std::filesystem::exists(beside, ignored)
             ? beside
             : (folder / PERC_PROGRAM_DIR / "perceptorium-decoder").lexically_normal();
}

/// What a library said, without what a hostile file could make it say.
std::string printable(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c < ' ' || c > '~'; }, '?');
  return text;
}

Message nonsense(const std::string& name) {
  return {PERC_TR("%1: the program that decodes pictures gave an answer that is none."), {name}};
}

template <class Bytes>
Result<Bytes> receiveAll(const Receive& receive, std::uint64_t size) {
  constexpr std::uint64_t kPiece = std::uint64_t{1} << 20;
  Bytes bytes;
  while (bytes.size() < size) {
    const std::size_t before = bytes.size();
    bytes.resize(std::min(size, before + kPiece));
    if (auto got = receive({reinterpret_cast<char*>(bytes.data()) + before, bytes.size() - before}); !got)
      return got.error();
  }
  return bytes;
}

Result<Picture> readPicture(const decoder::Answer& answer, const Receive& receive, const std::string& name) {
  const std::uint64_t pixels = std::uint64_t{answer.height} * answer.width;
  if ((answer.channels != 1 && answer.channels != 3) || pixels == 0 || pixels > decoder::kMostPixels ||
      answer.height > decoder::kMostSide || answer.width > decoder::kMostSide ||
      answer.size != pixels * answer.channels)
    return nonsense(name);
  auto numbers = receiveAll<std::vector<std::uint8_t>>(receive, answer.size);
  if (!numbers) return numbers.error();
  return Picture{static_cast<int>(answer.channels), static_cast<int>(answer.height), static_cast<int>(answer.width),
                 *std::move(numbers)};
}

/// Why there is no picture.
Message reason(const decoder::Answer& answer, const Receive& receive, const std::string& name) {
  using decoder::Outcome;
  switch (answer.outcome) {
    case Outcome::NotAPicture: return {PERC_TR("%1 is neither PNG nor JPEG; only these are read."), {name}};
    case Outcome::TooLarge:
      return {PERC_TR("%1 has %2 x %3 pixels (height x width); at most %4 on each side and %5 in all are read."),
              {name, std::to_string(answer.height), std::to_string(answer.width), std::to_string(decoder::kMostSide),
               std::to_string(decoder::kMostPixels)}};
    case Outcome::Cmyk: return {PERC_TR("%1 has the colours of print (CMYK); save it as RGB or grey."), {name}};
    case Outcome::Failed: {
      if (answer.size > decoder::kMostText) break;
      auto text = receiveAll<std::string>(receive, answer.size);
      return text ? Message{PERC_TR("%1 cannot be decoded: %2."), {name, printable(*std::move(text))}} : text.error();
    }
    default: break;
  }
  return nonsense(name);
}

}  // namespace

Result<Picture> readAnswer(const Receive& receive, int height, int width, const std::string& name) {
  decoder::Answer answer;
  if (auto got = receive({reinterpret_cast<char*>(&answer), sizeof answer}); !got) return got.error();
  if (answer.outcome != decoder::Outcome::Picture) return reason(answer, receive, name);
  auto picture = readPicture(answer, receive, name);
  if (picture && height > 0 && (picture->height != height || picture->width != width)) return nonsense(name);
  return picture;
}

Decoder::Decoder(Decoding how) : m_how(std::move(how)) {
  if (m_how.program.empty()) m_how.program = ourDecoder();
}

Result<Picture> Decoder::decode(std::string_view file, const std::string& name) {
  if (!m_process) {
    auto started = Process::start(m_how.program);
    if (!started) return started.error();
    m_process = *std::move(started);
  }
  auto picture = ask(file, name);
  if (!picture) m_process.reset();
  return picture;
}

Result<Picture> Decoder::ask(std::string_view file, const std::string& name) {
  const Process::Patience patience{std::chrono::steady_clock::now() + m_how.most, m_how.stop};
  const decoder::Request request{static_cast<std::uint32_t>(m_how.height), static_cast<std::uint32_t>(m_how.width),
                                 file.size()};
  for (const std::string_view bytes : {std::string_view(reinterpret_cast<const char*>(&request), sizeof request), file})
    if (auto sent = understood(m_process->send(bytes, patience), name); !sent) return sent.error();
  const Receive receive = [&](std::span<char> to) { return understood(m_process->receive(to, patience), name); };
  return readAnswer(receive, m_how.height, m_how.width, name);
}

Result<void> Decoder::understood(Process::Talk talk, const std::string& name) {
  switch (talk) {
    case Process::Talk::Done: break;
    case Process::Talk::Ended:
      return Message{PERC_TR("%1: the program that decodes pictures ended with %2."), {name}, {m_process->end()}};
    case Process::Talk::Late:
      return Message{PERC_TR("%1: decoding took longer than %2 s and was ended."),
                     {name, toText(std::chrono::duration<double>(m_how.most).count())}};
    case Process::Talk::Stopped: return Message{PERC_TR("Reading %1 was cancelled."), {name}};
  }
  return {};
}

}  // namespace perc::data
