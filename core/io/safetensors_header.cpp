// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/safetensors_header.h"

#include <nlohmann/json.hpp>
#include <set>

namespace perc::io {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxRank = 8;
constexpr std::uint64_t kMaxNumber = std::uint64_t{1} << 40;  // no dimension or offset of a file we read comes near

/// nlohmann's events rather than its tree, because the tree forgets that a key came twice.
class Handler : public nlohmann::json_sax<Json> {
 public:
  explicit Handler(const std::string& file) : m_file(file) {}

  SafetensorsHeader header;
  Message fault;

  bool null() override { return wrongValue(); }
  bool boolean(bool) override { return wrongValue(); }
  bool number_integer(number_integer_t) override { return wrongValue(); }
  bool number_float(number_float_t, const string_t&) override { return wrongValue(); }
  bool binary(binary_t&) override { return wrongValue(); }

  bool number_unsigned(number_unsigned_t value) override {
    if (!m_list || value > kMaxNumber) return wrongValue();
    if (m_list->size() == kMaxRank)
      return fail(PERC_TR("%1: “%2” has more than %3 dimensions."), std::to_string(kMaxRank));
    m_list->push_back(value);
    return true;
  }
  bool string(string_t& value) override {
    if (m_depth != 2 || m_list) return wrongValue();
    if (m_inMetadata) header.metadata[m_key] = value;
    else if (m_key == "dtype") header.tensors.back().type = value;
    else return wrongValue();
    return true;
  }
  bool start_object(std::size_t) override {
    if (m_list || m_depth == 2) return wrongValue();
    m_keys[m_depth].clear();
    if (m_depth == 1) {
      m_inMetadata = m_name == "__metadata__";
      if (!m_inMetadata) header.tensors.push_back({m_name, {}, {}, {}});
    }
    ++m_depth;
    return true;
  }
  bool key(string_t& value) override {
    if (!m_keys[m_depth - 1].insert(value).second)
      return fail(PERC_TR("%1: the name “%3” is used twice in its header."), value);
    (m_depth == 1 ? m_name : m_key) = value;
    return true;
  }
  bool end_object() override {
    if (--m_depth != 1 || m_inMetadata) return true;
    const TensorEntry& entry = header.tensors.back();
    if (!entry.type.empty() && entry.hasShape && entry.offsets.size() == 2) return true;
    return fail(PERC_TR("%1: tensor “%2” needs dtype, shape and two data_offsets."));
  }
  bool start_array(std::size_t) override {
    if (m_depth != 2 || m_inMetadata || m_list) return wrongValue();
    TensorEntry& entry = header.tensors.back();
    if (m_key == "shape") {
      m_list = &entry.shape;
      entry.hasShape = true;
    } else if (m_key == "data_offsets") {
      m_list = &entry.offsets;
    } else {
      return wrongValue();
    }
    return true;
  }
  bool end_array() override {
    m_list = nullptr;
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    return fail(PERC_TR("%1: its header is not JSON (byte %3)."), std::to_string(position));
  }

 private:
  bool fail(const char* text, const std::string& third = {}) {
    if (fault.empty()) fault = {text, {m_file, m_name, third}};
    return false;
  }
  bool wrongValue() {
    return fail(PERC_TR("%1: the entry “%2” of its header has a value that the format does not allow (%3)."), m_key);
  }

  std::string m_file, m_name, m_key;
  std::set<std::string> m_keys[2];
  std::size_t m_depth = 0;
  bool m_inMetadata = false;
  std::vector<std::uint64_t>* m_list = nullptr;
};

}  // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, const std::string& file) {
  Handler handler(file);
  if (!Json::sax_parse(json.begin(), json.end(), &handler)) return handler.fault;
  return std::move(handler.header);
}

}  // namespace perc::io
