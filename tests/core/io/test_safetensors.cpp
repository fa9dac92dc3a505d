// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/safetensors.h"
#include "tests/core/data/support.h"

#include <cmath>
#include <cstring>
#include <limits>

using namespace perc;
using io::Weights;
using perc::test::checkRefused;

namespace {

std::string file(const std::string& header, const std::string& data = {}) {
  const std::uint64_t length = header.size();
  std::string bytes(8, '\0');
  std::memcpy(bytes.data(), &length, 8);
  return bytes + header + data;
}

std::string f32(std::initializer_list<float> values) {
  std::string bytes;
  for (const float v : values) bytes.append(reinterpret_cast<const char*>(&v), 4);
  return bytes;
}

std::string entry(const std::string& name, const std::string& shape, const std::string& offsets,
                  const std::string& type = "F32") {
  return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets + "}";
}

}  // namespace

TEST_CASE("weights of PyTorch are read, and ours are the bytes that PyTorch read", "[safetensors]") {
  const std::string path = std::string(PERC_TEST_DIR) + "/golden/data_weights.safetensors";
  const Result<Weights> weights = io::loadSafetensors(path);
  REQUIRE(weights.ok());
  const auto& t = weights->tensors;
  REQUIRE(t.size() == 4);
  CHECK(t[0].name == "0.weight");
  CHECK(t[0].shape == std::vector<std::int64_t>{3, 2});
  CHECK(weights->metadata.at("lab") == "playground");
  const nlohmann::json golden = test::golden("data_weights.json");
  for (std::size_t i = 0; i < 3; ++i) {
    const auto x = golden["inputs"][i].get<std::vector<float>>();
    float y = t[3].values[0];
    for (std::size_t h = 0; h < 3; ++h)
      y += t[2].values[h] * std::tanh(t[0].values[2 * h] * x[0] + t[0].values[2 * h + 1] * x[1] + t[1].values[h]);
    CHECK(y == Approx(golden["outputs"][i].get<float>()).margin(1e-6));
  }
  CHECK(*io::formatSafetensors(*weights) == test::get(path));
}

TEST_CASE("weights survive saving, whatever their shape", "[safetensors]") {
  const test::Folder folder;
  const Weights weights{
      {{"b", {2, 1, 2}, {1, -2, 3e38f, 0}}, {"a", {}, {7}}, {"none", {0, 3}, {}}, {"größe", {1}, {1e-40f}}},
      {{"k", "v"}}};
  REQUIRE(io::saveSafetensors(folder / "w.safetensors", weights).ok());
  const Result<Weights> back = io::loadSafetensors(folder / "w.safetensors");
  REQUIRE(back.ok());
  CHECK(back->tensors == weights.tensors);
  CHECK(back->metadata == weights.metadata);
  REQUIRE(io::parseSafetensors(*io::formatSafetensors({}), "empty").ok());
}

TEST_CASE("counters are read as numbers", "[safetensors]") {
  const std::int64_t count = 12345;
  const std::string data(reinterpret_cast<const char*>(&count), 8);
  const auto weights =
      io::parseSafetensors(file("{" + entry("1.num_batches_tracked", "[]", "[0,8]", "I64") + "}", data), "t");
  REQUIRE(weights.ok());
  CHECK(weights->tensors[0].values == std::vector<float>{12345});
  checkRefused(
      io::parseSafetensors(file("{" + entry("n", "[]", "[0,8]", "I64") + "}", std::string(7, '\0') + "\x01"), "t"),
      {"“n”", "16777216"});
}

TEST_CASE("weights that cannot be kept are not written", "[safetensors]") {
  const auto refused = [](const nn::NamedTensor& t, std::initializer_list<std::string> parts) {
    checkRefused(io::formatSafetensors({{t}, {}}), parts);
  };
  refused({"w", {2}, {1}}, {"“w”", "shape"});
  refused({"w", {-1}, {}}, {"“w”", "shape"});
  refused({"w", {1}, {std::numeric_limits<float>::quiet_NaN()}}, {"“w”", "finite"});
  refused({"__metadata__", {}, {1}}, {"__metadata__"});
  checkRefused(io::formatSafetensors({{{"w", {}, {1}}, {"w", {}, {1}}}, {}}), {"“w”"});
  checkRefused(io::formatSafetensors({{{std::string(2'000'000, 'x'), {}, {1}}}, {}}), {"1048576"});
}

TEST_CASE("a safetensors file from a stranger is refused with the tensor and the reason", "[safetensors]") {
  const auto refused = [](const std::string& bytes, std::initializer_list<std::string> parts) {
    checkRefused(io::parseSafetensors(bytes, "w.st"), parts);
  };
  const std::string one = f32({1}), two = f32({1, 2});
  REQUIRE(io::parseSafetensors(file("{" + entry("a", "[1]", "[0,4]") + "}  ", one), "w.st").ok());
  refused("", {"w.st", "header"});
  refused("12345678", {"w.st", "header"});
  refused(std::string(8, '\xFF') + "{}", {"header"});
  refused(file("{}" + std::string(io::kMaxSafetensorsHeader, ' ')), {"1048576"});
  refused(file(" {}"), {"begin with {"});
  refused(file("{\"a\":"), {"not valid JSON"});
  refused(file("{\"a\":\xFF}"), {"not valid JSON"});
  refused(file("{" + std::string(1000, '[')), {"w.st"});
  refused(file("{\"a\":" + std::string(1000, '[') + "}"), {"not valid JSON at byte 1006"});
  refused(file("{\"a\":" + std::string(1000, '[') + std::string(1000, ']') + "}"), {"“a”"});
  refused(file("{\"a\":{\"b\":{}}}"), {"“a”"});
  refused(file("{\"a\":1}"), {"“a”"});
  refused(file("{\"__metadata__\":{\"k\":1}}"), {"__metadata__", "k"});
  refused(file("{\"__metadata__\":{\"k\":\"a\",\"k\":\"b\"}}"), {"k", "twice"});
  refused(file("{" + entry("a", "[1]", "[0,4]") + "," + entry("a", "[1]", "[4,8]") + "}", two), {"a", "twice"});
  refused(file("{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F32\"}}"), {"dtype", "twice"});
  refused(file("{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", one), {"“a”", "data_offsets"});
  refused(file("{\"a\":{\"dtype\":\"F32\",\"data_offsets\":[0,4]}}", one), {"“a”", "shape"});
  refused(file("{" + entry("a", "[1]", "[0,4,8]") + "}", one), {"“a”"});
  refused(file("{" + entry("a", "[-1]", "[0,4]") + "}", one), {"“a”"});
  refused(file("{" + entry("a", "[1.0]", "[0,4]") + "}", one), {"“a”"});
  refused(file("{" + entry("a", "[1]", "[0,4]", "BF16") + "}", one), {"“a”", "BF16", "F32"});
  refused(file("{" + entry("a", "[2]", "[0,4]") + "}", one), {"“a”", "shape"});
  refused(file("{" + entry("a", "[4294967296,4294967296,4294967296]", "[0,4]") + "}", one), {"“a”"});
  refused(file("{" + entry("a", "[1]", "[4,8]") + "}", two), {"“a”", "byte 0"});
  refused(file("{" + entry("a", "[1]", "[0,4]") + "," + entry("b", "[1]", "[0,4]") + "}", one), {"“b”", "byte 4"});
  refused(file("{" + entry("a", "[1]", "[0,4]") + "}", two), {"4 bytes", "no tensor"});
  refused(file("{" + entry("a", "[2]", "[0,8]") + "}", one), {"“a”", "cut short"});
  refused(file("{" + entry("a", "[1]", "[4,0]") + "}", one), {"“a”"});
  refused(file("{" + entry("a", "[1]", "[0,4]") + "}", f32({std::numeric_limits<float>::infinity()})),
          {"“a”", "finite"});
}
