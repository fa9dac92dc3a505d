// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/decoding.h"

#include <cstdlib>
#include <cstring>

/// Any bytes in the decoder's place: a picture as large as it says, or a message. The first byte says whether a size
/// was asked for.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc;
  using namespace perc::data;
  if (size == 0) return 0;
  std::string_view left(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto receive = [&](std::span<char> to) -> Result<void> {
    if (to.size() > left.size()) return Message{"it ended"};
    std::memcpy(to.data(), left.data(), to.size());
    left.remove_prefix(to.size());
    return {};
  };
  const int side = data[0] % 4;
  const auto picture = readAnswer(receive, side, side, "fuzz.png");
  if (!picture) return picture.error().english().empty() ? std::abort(), 0 : 0;
  const auto numbers = std::int64_t{picture->channels} * picture->height * picture->width;
  if (picture->channels < 1 || picture->height < 1 || picture->width < 1 ||
      static_cast<std::int64_t>(picture->numbers.size()) != numbers ||
      (side > 0 && (picture->height != side || picture->width != side)))
    std::abort();
  return 0;
}
