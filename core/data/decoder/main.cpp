// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder: a program that turns the bytes of PNG and JPEG files into pixels, for a parent (core/data/decoding.h) on
// the other side of its standard input and output. Faults of the libraries end this process only.
#include "core/data/decoder/picture.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

namespace perc::data::decoder {
namespace {

constexpr rlim_t kMostMemory = rlim_t{1} << 30, kMostSeconds = 60;  // of each file

/// Whether all came; not when the parent is done.
bool receive(void* to, std::size_t size) {
  for (auto* place = static_cast<char*>(to); size > 0;) {
    const ssize_t got = ::read(STDIN_FILENO, place, size);
    if (got <= 0) return false;
    place += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

void send(const void* from, std::size_t size) {
  for (const auto* place = static_cast<const char*>(from); size > 0;) {
    const ssize_t sent = ::write(STDOUT_FILENO, place, size);
    if (sent <= 0) std::_Exit(1);
    place += sent;
    size -= static_cast<std::size_t>(sent);
  }
}

void limit(int resource, rlim_t most) {
  const rlimit both{most, most};
  ::setrlimit(resource, &both);
}

/// Nothing is opened from here on, neither to read nor to write. Sanitizers need more of both.
void limitAll() {
  limit(RLIMIT_CORE, 0);
#ifndef PERC_SANITIZED
  limit(RLIMIT_AS, kMostMemory);
  limit(RLIMIT_NOFILE, 0);
  limit(RLIMIT_FSIZE, 0);
#endif
}

/// For the next file: the parent may be gone and no longer end what hangs.
void limitTime() {
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const rlimit soft{static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + kMostSeconds, RLIM_INFINITY};
  ::setrlimit(RLIMIT_CPU, &soft);
}

Picture decode(Bytes file) {
  constexpr std::array<std::uint8_t, 8> kPng{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  constexpr std::array<std::uint8_t, 3> kJpeg{0xFF, 0xD8, 0xFF};
  const auto begins = [&](Bytes mark) {
    return file.size() >= mark.size() && std::ranges::equal(file.first(mark.size()), mark);
  };
  if (begins(kPng)) return decodePng(file);
  if (begins(kJpeg)) return decodeJpeg(file);
  refuse(Outcome::NotAPicture);
}

[[noreturn]] void serve() {
  limitAll();
  std::set_new_handler([] { refuse("it needs too much memory"); });
  std::vector<std::uint8_t> file;
  for (Request request; receive(&request, sizeof request);) {
    limitTime();
    file.resize(request.size);
    if (!receive(file.data(), file.size())) break;
    Picture picture = decode(file);
    if (request.height > 0) picture = scaled(picture, request.height, request.width);
    const Answer answer{Outcome::Picture, picture.channels, picture.height, picture.width, picture.numbers.size()};
    send(&answer, sizeof answer);
    send(picture.numbers.data(), picture.numbers.size());
  }
  std::_Exit(0);
}

}  // namespace

Picture blank(std::uint32_t channels, std::uint32_t height, std::uint32_t width) {
  return {channels, height, width, std::vector<std::uint8_t>(std::size_t{channels} * height * width)};
}

void refuse(Outcome outcome, std::uint32_t height, std::uint32_t width) {
  const Answer answer{outcome, 0, height, width, 0};
  send(&answer, sizeof answer);
  std::_Exit(0);
}

void refuse(const char* text) {
  const Answer answer{Outcome::Failed, 0, 0, 0, ::strnlen(text, kMostText)};
  send(&answer, sizeof answer);
  send(text, answer.size);
  std::_Exit(0);
}

void checkSize(std::uint32_t height, std::uint32_t width) {
  if (height > kMostSide || width > kMostSide || std::uint64_t{height} * width > kMostPixels)
    refuse(Outcome::TooLarge, height, width);
}

}  // namespace perc::data::decoder

int main() { perc::data::decoder::serve(); }
