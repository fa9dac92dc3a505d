// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"

#include "core/base/file.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace perc::data {
namespace {

/// Bytes in order, from memory or through gzip. Never holds more than what is asked for.
class Source {
 public:
  explicit Source(std::string_view bytes) : m_rest(bytes), m_gzip(bytes.starts_with("\x1F\x8B")) {
    if (!m_gzip) return;
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_stream.avail_in = static_cast<uInt>(bytes.size());
    m_broken = inflateInit2(&m_stream, 15 + 16) != Z_OK;  // 16: gzip with its checksum
  }
  ~Source() {
    if (m_gzip) inflateEnd(&m_stream);
  }
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  /// The most bytes that can still come; deflate cannot shrink by more than 1032.
  std::uint64_t atMost() const { return m_gzip ? m_rest.size() * std::uint64_t{1032} : m_rest.size(); }
  bool isGzip() const { return m_gzip; }
  /// The gzip data are damaged or cut short.
  bool broken() const { return m_broken; }
  bool read(void* to, std::size_t count) { return m_gzip ? inflateTo(to, count) : copyTo(to, count); }
  /// True if nothing is left over and, for gzip, length and checksum are right.
  bool atEnd() {
    unsigned char extra;
    return !read(&extra, 1) && (m_gzip ? m_ended && m_stream.avail_in == 0 : m_rest.empty());
  }

 private:
  /// Members may stand one behind the other (RFC 1952, section 2.2).
  bool anotherMember() const {
    return m_stream.avail_in >= 2 && m_stream.next_in[0] == 0x1F && m_stream.next_in[1] == 0x8B;
  }
  bool copyTo(void* to, std::size_t count) {
    if (count > m_rest.size()) return false;
    std::copy_n(m_rest.data(), count, static_cast<char*>(to));
    m_rest.remove_prefix(count);
    return true;
  }
  bool inflateTo(void* to, std::size_t count) {
    m_stream.next_out = static_cast<Bytef*>(to);
    m_stream.avail_out = static_cast<uInt>(count);
    while (m_stream.avail_out > 0 && !m_ended && !m_broken) {
      int status = inflate(&m_stream, Z_NO_FLUSH);
      if (status == Z_STREAM_END && anotherMember()) status = inflateReset(&m_stream);
      m_ended = status == Z_STREAM_END;
      m_broken = !m_ended && status != Z_OK;
    }
    return m_stream.avail_out == 0;
  }

  std::string_view m_rest;
  bool m_gzip, m_ended = false, m_broken = false;
  z_stream m_stream{};
};

Message damaged(const std::string& name) { return {PERC_TR("%1: the gzip data are damaged or cut short."), {name}}; }

Message cutShort(const std::string& name, const Source& source, const char* text) {
  return source.broken() ? damaged(name) : Message{text, {name}};
}

Message headerFault(const std::array<std::uint8_t, 4>& magic, const std::string& name) {
  if (magic[0] != 0 || magic[1] != 0)
    return {PERC_TR("%1 is not an IDX file: it must begin with two zero bytes."), {name}};
  if (magic[2] != 0x08)
    return {PERC_TR("%1: the IDX type code is %2; only 8 (unsigned bytes) is read."), {name, std::to_string(magic[2])}};
  if (magic[3] < 1 || magic[3] > 4)
    return {PERC_TR("%1: the IDX array has %2 dimensions; 1 to 4 are allowed."), {name, std::to_string(magic[3])}};
  return {};
}

Result<std::uint64_t> valueCount(const std::vector<std::uint32_t>& dims, std::uint64_t cap, const std::string& name) {
  std::uint64_t count = 1;
  for (const std::uint32_t dim : dims) {
    if (dim == 0) return Message{PERC_TR("%1: a dimension of the IDX array is 0; it must be at least 1."), {name}};
    if (count > cap / dim)
      return Message{PERC_TR("%1: the IDX array has more than %2 bytes, the most that is read."),
                     {name, std::to_string(cap)}};
    count *= dim;
  }
  return count;
}

}  // namespace

Result<IdxArray> parseIdx(std::string_view bytes, const std::string& name, std::size_t cap) {
  if (bytes.size() > kMaxIdxBytes)
    return Message{PERC_TR("%1 has more than %2 bytes, the most that is read."), {name, std::to_string(kMaxIdxBytes)}};
  Source source(bytes);
  std::array<std::uint8_t, 4> magic{};
  const char* shortHeader = PERC_TR("%1 is not an IDX file: it ends within its header.");
  if (!source.read(magic.data(), magic.size())) return cutShort(name, source, shortHeader);
  if (Message fault = headerFault(magic, name); !fault.empty()) return fault;
  IdxArray array;
  for (int i = 0; i < magic[3]; ++i) {
    std::array<std::uint8_t, 4> b{};
    if (!source.read(b.data(), b.size())) return cutShort(name, source, shortHeader);
    array.dims.push_back(std::uint32_t{b[0]} << 24 | std::uint32_t{b[1]} << 16 | std::uint32_t{b[2]} << 8 | b[3]);
  }
  const auto count = valueCount(array.dims, cap, name);
  if (!count) return count.error();
  const Message tooShort{PERC_TR("%1 is cut short: its header promises %2 values."), {name, std::to_string(*count)}};
  if (*count > source.atMost()) return tooShort;
  array.values.resize(static_cast<std::size_t>(*count));
  if (!source.read(array.values.data(), array.values.size())) return source.broken() ? damaged(name) : tooShort;
  if (!source.atEnd())
    return cutShort(name, source, PERC_TR("%1 goes on after the last value that its header promises."));
  return array;
}

Result<IdxArray> readIdx(const std::string& path) {
  const Result<std::string> bytes = io::readFile(path, kMaxIdxBytes);
  if (!bytes) return bytes.error();
  return parseIdx(*bytes, path);
}

}  // namespace perc::data
