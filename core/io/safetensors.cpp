// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/safetensors.h"

#include "core/base/file.h"
#include "core/io/strict_json.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <set>

namespace perc::io {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors is little-endian");

constexpr std::uint64_t kLengthBytes = 8;
constexpr std::int64_t kMaxExact = 1 << 24;  // integers up to here are exact as float

constexpr std::size_t kMostDimensions = 8;
constexpr std::uint64_t kMostNumber = std::uint64_t{1} << 40;  // no dimension or offset of a file we read comes near

/// One entry of the header: type, shape and the place of the numbers after the header, in bytes.
struct TensorEntry {
  std::string name, type;
  std::vector<std::uint64_t> shape, offsets;
};

struct Header {
  std::vector<TensorEntry> tensors;
  std::map<std::string, std::string> metadata;
};

std::optional<std::vector<std::uint64_t>> numbersIn(const nlohmann::json& list) {
  const auto fits = [](const nlohmann::json& v) {
    return v.is_number_unsigned() && v.get<std::uint64_t>() <= kMostNumber;
  };
  if (!list.is_array() || !std::all_of(list.begin(), list.end(), fits)) return std::nullopt;
  return list.get<std::vector<std::uint64_t>>();
}

/// Strictly: only the keys of the format, each once, only the types it allows.
Result<Header> parseHeader(std::string_view text, const std::string& file) {
  const auto root = parseStrictJson(text, file, kMaxSafetensorsHeader);
  if (!root) return root.error();
  Header header;
  for (const auto& [name, entry] : root->items()) {
    const auto wrong = [&file, &name = name](const std::string& key) {
      return Message{PERC_TR("%1: the entry “%2” of its header has a value that the format does not allow (%3)."),
                     {file, name, key}};
    };
    if (!entry.is_object()) return wrong({});
    TensorEntry tensor{name, {}, {}, {}};
    for (const auto& [key, value] : entry.items()) {
      const bool isText = value.is_string();
      const auto numbers = numbersIn(value);
      if (name == "__metadata__" && isText) header.metadata[key] = value.get<std::string>();
      else if (name == "__metadata__") return wrong(key);
      else if (key == "dtype" && isText) tensor.type = value.get<std::string>();
      else if (key == "shape" && numbers) tensor.shape = *numbers;
      else if (key == "data_offsets" && numbers) tensor.offsets = *numbers;
      else return wrong(key);
    }
    if (name == "__metadata__") continue;
    if (tensor.type.empty() || !entry.contains("shape") || tensor.offsets.size() != 2)
      return Message{PERC_TR("%1: tensor “%2” needs dtype, shape and two data_offsets."), {file, name}};
    if (tensor.shape.size() > kMostDimensions)
      return Message{PERC_TR("%1: “%2” has more than %3 dimensions."), {file, name, std::to_string(kMostDimensions)}};
    header.tensors.push_back(std::move(tensor));
  }
  return header;
}

bool allFinite(const std::vector<float>& values) {
  return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
}

/// shape's product times `unit`, or nothing if that exceeds `most`.
std::optional<std::uint64_t> bytesOf(const std::vector<std::uint64_t>& shape, std::uint64_t unit, std::uint64_t most) {
  if (std::find(shape.begin(), shape.end(), 0u) != shape.end()) return 0;
  std::uint64_t bytes = unit;
  for (const std::uint64_t dim : shape) {
    if (bytes > most / dim) return std::nullopt;
    bytes *= dim;
  }
  return bytes;
}

Message layoutFault(std::vector<TensorEntry>& entries, std::uint64_t dataBytes, const std::string& file) {
  std::stable_sort(entries.begin(), entries.end(),
                   [](const TensorEntry& a, const TensorEntry& b) { return a.offsets < b.offsets; });
  std::uint64_t next = 0;
  for (const TensorEntry& entry : entries) {
    if (entry.type != "F32" && entry.type != "I64")
      return {PERC_TR("%1: tensor “%2” has the type %3; only F32 and I64 are read."), {file, entry.name, entry.type}};
    if (entry.offsets[0] != next || entry.offsets[1] < next)
      return {PERC_TR("%1: tensor “%2” must begin at byte %3 of the data, where the one before it ends."),
              {file, entry.name, std::to_string(next)}};
    if (entry.offsets[1] > dataBytes)
      return {PERC_TR("%1 is cut short: tensor “%2” ends at byte %3 of the data, there are %4."),
              {file, entry.name, std::to_string(entry.offsets[1]), std::to_string(dataBytes)}};
    if (bytesOf(entry.shape, entry.type == "F32" ? 4 : 8, dataBytes) != entry.offsets[1] - entry.offsets[0])
      return {PERC_TR("%1: the shape of tensor “%2” does not fit its %3 bytes."),
              {file, entry.name, std::to_string(entry.offsets[1] - entry.offsets[0])}};
    next = entry.offsets[1];
  }
  if (next == dataBytes) return {};
  return {PERC_TR("%1: %2 bytes of data belong to no tensor."), {file, std::to_string(dataBytes - next)}};
}

Result<std::vector<float>> numbersOf(const TensorEntry& entry, std::string_view data, const std::string& file) {
  const std::string_view bytes = data.substr(entry.offsets[0], entry.offsets[1] - entry.offsets[0]);
  std::vector<float> values(bytes.size() / (entry.type == "F32" ? 4 : 8));
  if (entry.type == "F32") {
    if (!values.empty()) std::memcpy(values.data(), bytes.data(), bytes.size());
    if (!allFinite(values))
      return Message{PERC_TR("%1: tensor “%2” has a value that is not finite."), {file, entry.name}};
    return values;
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::int64_t value;
    std::memcpy(&value, bytes.data() + 8 * i, 8);
    if (value < -kMaxExact || value > kMaxExact)
      return Message{PERC_TR("%1: tensor “%2” has the integer %3; up to %4 are read."),
                     {file, entry.name, std::to_string(value), std::to_string(kMaxExact)}};
    values[i] = static_cast<float>(value);
  }
  return values;
}

Message tensorFault(const nn::NamedTensor& tensor) {
  std::vector<std::uint64_t> shape(tensor.shape.begin(), tensor.shape.end());
  if (tensor.name == "__metadata__") return {PERC_TR("A tensor cannot be named __metadata__."), {}};
  if (std::any_of(tensor.shape.begin(), tensor.shape.end(), [](std::int64_t d) { return d < 0; }) ||
      bytesOf(shape, 1, tensor.values.size()) != tensor.values.size())
    return {PERC_TR("The shape of tensor “%1” does not fit its %2 numbers."),
            {tensor.name, std::to_string(tensor.values.size())}};
  if (!allFinite(tensor.values))
    return {PERC_TR("Tensor “%1” has a value that is not finite; it is not saved."), {tensor.name}};
  return {};
}

}  // namespace

Result<std::string> formatSafetensors(const Weights& weights) {
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!weights.metadata.empty()) header["__metadata__"] = weights.metadata;
  std::set<std::string> names;
  std::uint64_t offset = 0;
  for (const nn::NamedTensor& tensor : weights.tensors) {
    if (Message fault = tensorFault(tensor); !fault.empty()) return fault;
    if (!names.insert(tensor.name).second) return Message{PERC_TR("Two tensors have the name “%1”."), {tensor.name}};
    const std::uint64_t end = offset + tensor.values.size() * sizeof(float);
    header[tensor.name] = {{"dtype", "F32"}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
    offset = end;
  }
  std::string json = header.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  json.append((8 - json.size() % 8) % 8, ' ');  // the numbers begin at a multiple of 8
  if (json.size() > kMaxSafetensorsHeader)
    return Message{PERC_TR("The names of the tensors need more than %1 bytes."),
                   {std::to_string(kMaxSafetensorsHeader)}};
  const std::uint64_t length = json.size();
  std::string bytes(reinterpret_cast<const char*>(&length), kLengthBytes);
  bytes.reserve(kLengthBytes + json.size() + offset);
  bytes += json;
  for (const nn::NamedTensor& tensor : weights.tensors)
    bytes.append(reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float));
  return bytes;
}

Result<Weights> parseSafetensors(std::string_view bytes, const std::string& name) {
  std::uint64_t length = 0;
  if (bytes.size() >= kLengthBytes) std::memcpy(&length, bytes.data(), kLengthBytes);
  if (bytes.size() < kLengthBytes + 2 || length > bytes.size() - kLengthBytes || length > kMaxSafetensorsHeader ||
      length < 2)
    return Message{
        PERC_TR(
            "%1 is not a safetensors file or is cut short: its header must have 2 to %2 bytes and lie in the file."),
        {name, std::to_string(kMaxSafetensorsHeader)}};
  const std::string_view json = bytes.substr(kLengthBytes, length), data = bytes.substr(kLengthBytes + length);
  if (json.front() != '{')
    return Message{PERC_TR("%1 is not a safetensors file: its header must begin with {."), {name}};
  Result<Header> header = parseHeader(json, name);
  if (!header) return header.error();
  if (Message fault = layoutFault(header->tensors, data.size(), name); !fault.empty()) return fault;
  Weights weights{{}, std::move(header->metadata)};
  for (const TensorEntry& entry : header->tensors) {
    Result<std::vector<float>> values = numbersOf(entry, data, name);
    if (!values) return values.error();
    weights.tensors.push_back({entry.name, {entry.shape.begin(), entry.shape.end()}, std::move(*values)});
  }
  return weights;
}

Result<void> saveSafetensors(const std::string& path, const Weights& weights) {
  const Result<std::string> bytes = formatSafetensors(weights);
  if (!bytes) return bytes.error();
  return writeFileAtomically(path, *bytes);
}

Result<Weights> loadSafetensors(const std::string& path) {
  const Result<std::string> bytes = readFile(path, kMaxSafetensorsBytes);
  if (!bytes) return bytes.error();
  return parseSafetensors(*bytes, path);
}

}  // namespace perc::io
