// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/notation.h"
#include "core/nn/network.h"
#include "core/nn/torch.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

#include <map>
#include <string>

using namespace perc;
using namespace perc::nn;

namespace {

std::string slipIn(std::string_view text) {
  const auto read = readLayers(text);
  REQUIRE_FALSE(read.ok());
  return read.error().english();
}

}  // namespace

TEST_CASE("nn: a notation is read, and written as it is read") {
  for (const std::string text :
       {"", "dense 10", "dense 8; leaky-relu; dropout 0.25; dense 2", "residual(dense 4; relu)",
        "residual(dense 4 | dense 4); concat(dense 2 | tanh | residual(relu)); gate(sigmoid)", "concat( | dense 3)"}) {
    INFO(text);
    const auto layers = readLayers(text);
    REQUIRE(layers.ok());
    CHECK(notationOf(*layers) == text);
  }
  CHECK(notationOf(*readLayers("  dense   8;relu ;residual ( batchnorm;tanh | layernorm );")) ==
        "dense 8; relu; residual(batchnorm; tanh | layernorm)");
  CHECK(*readLayers("dense 4; relu; dense 1") == perceptronLayers({4}, Activation::Relu, 1));
}

TEST_CASE("nn: every kind is written as it is read, and refuses what does not belong to it") {
  const std::map<std::string, std::string> examples{{"dense", "dense 3"},
                                                    {"conv", "conv 4 3x3 stride 2 pad 1x0 groups 2"},
                                                    {"convtranspose", "convtranspose 4 3x2 stride 2 extra 1"},
                                                    {"maxpool", "maxpool 3 stride 2 pad 1"},
                                                    {"avgpool", "avgpool 2x1"},
                                                    {"upsample", "upsample 2"},
                                                    {"unflatten", "unflatten 2 3x4"},
                                                    {"planes", "planes 2 3x4"},
                                                    {"dropout", "dropout 0.25"},
                                                    {"spectral", "spectral(dense 3)"},
                                                    {"reverse", "reverse 0.5"},
                                                    {"quantise", "quantise 4 range 2"},
                                                    {"residual", "residual(relu)"},
                                                    {"concat", "concat(relu | tanh)"},
                                                    {"gate", "gate(sigmoid)"}};
  for (const Kind& kind : layerKinds()) {
    INFO(kind.word);
    const auto example = examples.find(kind.word);
    const std::string text = example == examples.end() ? kind.word : example->second;
    const auto read = readLayers(text);
    REQUIRE(read.ok());
    CHECK(notationOf(*read) == text);
    CHECK_FALSE(readLayers(text + " nonsense").ok());
  }
}

TEST_CASE("nn: a slip in a notation is named with its place and what is allowed there") {
  CHECK_THAT(slipIn("dense 8; rellu; dense 1"),
             Catch::Contains("character 10") && Catch::Contains("rellu") && Catch::Contains("dense, conv"));
  CHECK_THAT(slipIn("dense"),
             Catch::Contains("at the end") && Catch::Contains("whole number") && Catch::Contains("units"));
  CHECK_THAT(slipIn("dense 8.5"), Catch::Contains("character 7") && Catch::Contains("whole number"));
  CHECK_THAT(slipIn("dense 99999999999"), Catch::Contains("whole number"));
  CHECK_THAT(slipIn("dense 8 9; relu"), Catch::Contains("character 9") && Catch::Contains("dense UNITS"));
  CHECK_THAT(slipIn("dropout nan"), Catch::Contains("a number is wanted"));
  CHECK_THAT(slipIn("relu 3"), Catch::Contains("\"relu\" is written: relu"));
  CHECK_THAT(slipIn("residual dense 3"), Catch::Contains("brackets"));
  CHECK_THAT(slipIn("residual(dense 3; relu"), Catch::Contains("at the end") && Catch::Contains("closing bracket"));
  CHECK_THAT(slipIn("residual(relu | relu | relu)"), Catch::Contains("at most 2 ways"));
  CHECK_THAT(slipIn("concat(relu)"), Catch::Contains("at least 2 ways"));
  CHECK_THAT(slipIn("relu) dense 3"), Catch::Contains("character 5"));
  CHECK_THAT(slipIn("dense 3 | relu"), Catch::Contains("character 9"));
  CHECK_THAT(slipIn(";"), Catch::Contains("begins with one of"));
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "residual(";
  CHECK_THAT(slipIn(deep), Catch::Contains("at most 8 deep"));
}

TEST_CASE("nn: a place may take a part of the notation, and says what it takes where something else is") {
  const NotationLimits limits{{"dense", "tanh", "residual"}, 64, 3, true};
  const auto slip = [&](std::string_view text) {
    const auto read = readLayers(text, limits);
    REQUIRE_FALSE(read.ok());
    return read.error().english();
  };
  for (const char* text : {"", "dense 64; tanh", "residual(residual(dense 1 | tanh); tanh | dense 1); tanh"})
    CHECK(readLayers(text, limits).ok());
  CHECK_THAT(slip("dense 8; relu"),
             Catch::Contains("character 10") && Catch::Contains("one of dense, residual, tanh."));
  CHECK_THAT(slip("tanh; dense 8"), Catch::Contains("character 1") && Catch::Contains("one of dense, residual."));
  CHECK_THAT(slip("residual( | dense 1)"),
             Catch::Contains("character 11") && Catch::Contains("one of dense, residual."));
  CHECK_THAT(slip("residual()"), Catch::Contains("character 10") && Catch::Contains("one of dense, residual."));
  CHECK_THAT(slip("dense 8; dense 65"), Catch::Contains("character 16") && Catch::Contains("1 to 64 units"));
  CHECK_THAT(slip("dense 0"), Catch::Contains("1 to 64 units"));
  CHECK_THAT(slip("dense 1; dense 1; dense 1; dense 1"),
             Catch::Contains("character 28") && Catch::Contains("at most 3 dense layers"));
}

TEST_CASE("nn: what people write by mistake is answered by what is wanted there") {
  const auto slip = [](std::string_view text) {
    const auto read = readLayers(text);
    REQUIRE_FALSE(read.ok());
    return read.error().english();
  };
  CHECK(notationOf(*readLayers("Dense 8; ReLU")) == "dense 8; relu");
  CHECK_THAT(slip("dense 8, tanh"), Catch::Contains("character 7") && Catch::Contains("divided by ;"));
  CHECK_THAT(slip("dropout 0,2"), Catch::Contains("character 9") && Catch::Contains("as in 0.2"));
  CHECK_THAT(slip("residual(dense 2 | dense 2 |)"),
             Catch::Contains("character 28") && Catch::Contains("at most 2 ways"));
  CHECK_THAT(slip("quantise 8 range 3 range 4"), Catch::Contains("character 20") && Catch::Contains("; and a layer"));
  CHECK(slip(std::string_view("dense 8\0", 8)).find('\0') == std::string::npos);
  CHECK(slip("dense \x1b[31m").find('\x1b') == std::string::npos);
  CHECK_THAT(slip("dense xäöüäöüäöüäöüäöüäöü"), Catch::Contains("äö…"));
  CHECK_THAT(slip(std::string(60, '\x80')), Catch::Contains("…"));  // bytes that continue no character
}

TEST_CASE("nn: layers that do not fit are named with their place, what they get, and what would fit") {
  const auto fault = [](const Shape& input, std::string_view text) {
    const auto checked = Network::check(input, *readLayers(text));
    REQUIRE_FALSE(checked.ok());
    return checked.error().english();
  };
  CHECK_THAT(fault({4}, "dense 8; residual(dense 7; relu)"),
             Catch::Contains("Layer 2") && Catch::Contains("end in 8 and 7") && Catch::Contains("dense 8 at the end"));
  CHECK_THAT(fault({3, 8, 8}, "residual(conv 4 3x3 pad 1)"), Catch::Contains("conv 3 1x1 at the end"));
  CHECK_THAT(fault({3, 8, 8}, "residual(conv 3 3x3)"), Catch::Contains("3 x 8 x 8 and 3 x 6 x 6"));
  CHECK_THAT(fault({4}, "residual(relu | dense 3; dense 0)"), Catch::Contains("Layer 1.shortcut.2 (dense 0)"));
  CHECK_THAT(fault({4}, "residual()"), Catch::Contains("ways are the same"));
  CHECK_THAT(fault({4}, "concat(| | relu)"), Catch::Contains("ways are the same"));
  CHECK_THAT(fault({3, 8, 8}, "dense 4"), Catch::Contains("3 x 8 x 8") && Catch::Contains("flatten"));
  CHECK_THAT(fault({3, 8, 8}, "concat(relu | batchnorm; dense 3)"), Catch::Contains("flatten"));
  CHECK_THAT(fault({4}, "dropout 1"), Catch::Contains("rate is 1"));
  const std::string huge = "2147483647", hugeWindow = huge + "x" + huge;
  CHECK_THAT(fault({4}, "unflatten " + huge + " " + hugeWindow), Catch::Contains("65536"));
  CHECK_THAT(fault({3, 8, 8}, "conv 2 3x3 stride 0"), Catch::Contains("stride is 0"));
  CHECK_THAT(fault({3, 8, 8}, "conv 2 9x9"), Catch::Contains("covers 9x9") && Catch::Contains("8x8"));
  CHECK_THAT(fault({3, 8, 8}, "conv 2 3x3 groups 2"), Catch::Contains("2 groups"));
  const std::vector<std::string> windows = {hugeWindow, "3x3 stride " + huge, "3x3 pad " + huge,
                                            "3x3 dilation " + huge};
  for (const char* word : {"conv 2 ", "convtranspose 2 ", "maxpool ", "avgpool "})
    for (const std::string& window : windows)
      CHECK_THAT(fault({3, 8, 8}, word + window), Catch::Contains("are allowed") || Catch::Contains("is allowed"));
  CHECK_THAT(fault({2147483647, 2147483647, 2147483647}, "relu"), Catch::Contains("1 to 65536 inputs"));
  std::string many = "relu";
  for (int i = 0; i < 253; ++i) many += ";relu";
  CHECK_THAT(fault({4}, many + "; residual(relu; relu)"), Catch::Contains("at most 256 layers"));
  CHECK_THAT(readLayers(many + ";relu;relu;relu").error().english(), Catch::Contains("at most 256 layers"));
  CHECK_THAT(fault({1, 4096, 4096}, many), Catch::Contains("Layer 17 (relu)") && Catch::Contains("268435456 numbers"));
  // What would take more memory than a machine has is refused before it is taken.
  CHECK_THAT(fault({65536}, "dense 40000"), Catch::Contains("parameters"));
  CHECK_THAT(fault({65536}, "spectral(dense 20000)"), Catch::Contains("parameters"));
  CHECK_THAT(fault({1, 1, 1}, "maxpool 4096 pad 2048"), Catch::Contains("at most 65536 are allowed"));
  CHECK_THAT(fault({16, 1, 1}, "conv 1 1x1 stride 4096 pad 4096"), Catch::Contains("at most its window of 1x1"));
  CHECK_THAT(fault({16, 4096, 1}, "conv 1 1x4096 pad 0x4095"), Catch::Contains("with its padding"));
  CHECK_THAT(fault({1, 1, 5}, "maxpool 1x2 pad 0x1 dilation 1x2; maxpool 2 pad 1 dilation 2"),
             Catch::Contains("nothing but padding"));
}

TEST_CASE("nn: an image of one place is no vector, as in PyTorch") {
  const auto fault = [](const Shape& input, const std::string& text) {
    const auto checked = Network::check(input, *readLayers(text));
    return checked ? std::string() : checked.error().english();
  };
  const Shape image{1, 5, 5};
  CHECK_THAT(fault(image, "conv 8 5x5; dense 2"), Catch::Contains("8 x 1 x 1") && Catch::Contains("flatten"));
  CHECK(fault(image, "conv 8 5x5; flatten; dense 2").empty());
  CHECK(fault(image, "conv 8 5x5; globalpool; dense 2").empty());
  CHECK_THAT(fault(image, "concat(conv 8 5x5 | conv 8 5x5; flatten)"), Catch::Contains("8 x 1 x 1 and 8,"));
  for (const std::string layer :
       {"conv 2 1x1", "convtranspose 2 2x2", "maxpool 1", "avgpool 1", "globalpool", "upsample 2"}) {
    CHECK_THAT(fault(8, layer), Catch::Contains("gets 8 plain numbers") && Catch::Contains("unflatten"));
    CHECK(fault(8, "unflatten 8 1x1; " + layer).empty());
  }
  CHECK_THAT(fault(8, "planes 2 3x3"), Catch::Contains("18 numbers or more") && Catch::Contains("gets 8"));
  CHECK(fault(8, "planes 2 2x2; conv 1 2x2").empty());
  const Network network(image, *readLayers("conv 8 5x5; batchnorm; layernorm; flatten; dense 2"));
  const std::vector<std::string> modules = torchNetwork(network).modules;
  CHECK(modules[1] == "nn.BatchNorm2d(8)");
  CHECK(modules[2] == "nn.LayerNorm([8, 1, 1])");
}

TEST_CASE("nn: the names of tensors inside joins are those of PyTorch's modules") {
  const Network network(4, *readLayers("dense 4; residual(batchnorm; dense 4 | dense 4); concat(dense 2 | | tanh)"));
  std::vector<std::string> names;
  for (const Segment& s : network.segments()) names.push_back(s.name);
  CHECK(names == std::vector<std::string>{"0.weight", "0.bias", "1.shortcut.0.weight", "1.shortcut.0.bias",
                                          "1.layers.0.weight", "1.layers.0.bias", "1.layers.1.weight",
                                          "1.layers.1.bias", "2.ways.0.0.weight", "2.ways.0.0.bias"});
  CHECK(network.outputs() == 2 + 4 + 4);
}
