// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/strict_json.h"

#include <set>
#include <vector>

namespace perc::io {
namespace {

/// Watches the parse go by; builds nothing.
class Watcher : public nlohmann::json_sax<nlohmann::json> {
 public:
  Watcher(std::string name, std::size_t maximumDepth) : m_name(std::move(name)), m_maximumDepth(maximumDepth) {}
  const Message& fault() const { return m_fault; }

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(std::int64_t) override { return true; }
  bool number_unsigned(std::uint64_t) override { return true; }
  bool number_float(double, const std::string&) override { return true; }
  bool string(std::string&) override { return true; }
  bool binary(nlohmann::json::binary_t&) override { return true; }
  bool start_object(std::size_t) override { return open(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(std::string& key) override {
    if (m_keys.back().insert(key).second) return true;
    m_fault = {PERC_TR("%1: the key \"%2\" is there twice; once is allowed."), {m_name, key.substr(0, 80)}};
    return false;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
    m_fault = {PERC_TR("%1: not valid JSON at byte %2."), {m_name, std::to_string(position)}};
    return false;
  }

 private:
  bool open() {
    m_keys.emplace_back();
    if (m_keys.size() <= m_maximumDepth) return true;
    m_fault = {PERC_TR("%1: nested too deeply; at most %2 levels are allowed."),
               {m_name, std::to_string(m_maximumDepth)}};
    return false;
  }
  bool close() {
    m_keys.pop_back();
    return true;
  }

  std::string m_name;
  std::size_t m_maximumDepth;
  std::vector<std::set<std::string>> m_keys;
  Message m_fault;
};

}  // namespace

Result<nlohmann::json> parseStrictJson(std::string_view text, const std::string& name, std::size_t maximumDepth) {
  Watcher watcher(name, maximumDepth);
  if (!nlohmann::json::sax_parse(text, &watcher)) return watcher.fault();
  nlohmann::json parsed = nlohmann::json::parse(text, nullptr, false);
  if (parsed.is_discarded()) return Message{PERC_TR("%1: not valid JSON at byte %2."), {name, "0"}};
  return parsed;
}

}  // namespace perc::io
