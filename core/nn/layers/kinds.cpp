// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/kinds.h"

#include "core/nn/choices.h"
#include "core/nn/layers/activation.h"
#include "core/nn/layers/batch_norm.h"
#include "core/nn/layers/convolution.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/join.h"
#include "core/nn/layers/layer_norm.h"
#include "core/nn/layers/notation.h"
#include "core/nn/layers/pooling.h"
#include "core/nn/layers/reshape.h"
#include "core/nn/layers/spectral.h"
#include "core/nn/layers/straight.h"

namespace perc::nn {
namespace {

LayerSpec readActivation(Arguments&, const Kind& kind) {
  const std::vector<param::Option> options = activationOptions();
  std::size_t f = 0;
  while (options[f].id != kind.word) ++f;
  return activation(static_cast<Activation>(f));
}

Shape readShape(Arguments& a) {
  const int channels = a.whole(PERC_TR("channels"));
  const Extent places = a.extent(PERC_TR("size"));
  return {channels, places.height, places.width};
}

const std::vector<Kind> kKinds = [] {
  std::vector<Kind> kinds{
      {"dense", "dense UNITS", PERC_TR("every unit sees all numbers: W x + b"),
       [](Arguments& a, const Kind&) { return dense(a.units()); }},
      {"conv", "conv CHANNELS HxW [stride S] [pad P] [dilation D] [groups G]",
       PERC_TR("convolution: small windows with weights that all places share"),
       [](Arguments& a, const Kind&) { return readConvolution(a, false); }},
      {"convtranspose", "convtranspose CHANNELS HxW [stride S] [pad P] [dilation D] [groups G] [extra E]",
       PERC_TR("transposed convolution: makes images larger"),
       [](Arguments& a, const Kind&) { return readConvolution(a, true); }},
      {"maxpool", "maxpool SIZE [stride S] [pad P] [dilation D]", PERC_TR("the largest number under a window"),
       [](Arguments& a, const Kind&) { return readPooling(a, maxPooling); }},
      {"avgpool", "avgpool SIZE [stride S] [pad P]", PERC_TR("the mean under a window"),
       [](Arguments& a, const Kind&) { return readPooling(a, averagePooling); }},
      {"globalpool", "globalpool", PERC_TR("the mean of each channel over the whole image"),
       [](Arguments&, const Kind&) { return globalPooling(); }},
      {"upsample", "upsample FACTOR", PERC_TR("repeats rows and columns"),
       [](Arguments& a, const Kind&) { return upsampling(a.whole(PERC_TR("factor"))); }},
      {"flatten", "flatten", PERC_TR("makes an image a plain vector"),
       [](Arguments&, const Kind&) { return flatten(); }},
      {"unflatten", "unflatten CHANNELS HxW", PERC_TR("makes a plain vector an image"),
       [](Arguments& a, const Kind&) { return unflatten(readShape(a)); }},
      {"planes", "planes CHANNELS HxW", PERC_TR("makes a vector an image, and each number more a channel of its own"),
       [](Arguments& a, const Kind&) { return planes(readShape(a)); }},
      {"dropout", "dropout RATE", PERC_TR("leaves out numbers with this probability in training"),
       [](Arguments& a, const Kind&) { return dropout(a.real(PERC_TR("rate"))); }},
      {"batchnorm", "batchnorm", PERC_TR("normalises each channel over the batch"),
       [](Arguments&, const Kind&) { return batchNorm(); }},
      {"layernorm", "layernorm", PERC_TR("normalises each sample over its own numbers"),
       [](Arguments&, const Kind&) { return layerNorm(); }},
      {"spectral", "spectral(dense UNITS) or spectral(conv …)",
       PERC_TR("divides a layer's weights by their largest singular value"),
       [](Arguments& a, const Kind&) {
         std::vector<LayerSpec> layers = std::move(a.ways(1, 1)[0]);
         return spectral(layers.size() == 1 ? std::move(layers[0]) : LayerSpec{});
       }},
      {"reverse", "reverse STRENGTH", PERC_TR("turns the gradient around, so that what is before it learns against"),
       [](Arguments& a, const Kind&) { return gradientReversal(a.real(PERC_TR("strength"))); }},
      {"quantise", "quantise BITS [range R]", PERC_TR("rounds to few steps; the gradient goes straight through"),
       [](Arguments& a, const Kind&) { return readQuantiser(a); }},
      {"residual", "residual(LAYERS) or residual(LAYERS | SHORTCUT)", PERC_TR("adds the layers' output to their input"),
       [](Arguments& a, const Kind&) {
         auto ways = a.ways(1, 2);
         return ways.size() == 1 ? residual(std::move(ways[0])) : residual(std::move(ways[0]), std::move(ways[1]));
       }},
      {"concat", "concat(LAYERS | LAYERS …)", PERC_TR("puts the channels of several ways behind one another"),
       [](Arguments& a, const Kind&) { return concat(a.ways(2, 8)); }},
      {"gate", "gate(LAYERS)", PERC_TR("multiplies its input by what the layers make of it"),
       [](Arguments& a, const Kind&) { return gate(std::move(a.ways(1, 1)[0])); }},
  };
  for (const param::Option& option : activationOptions())
    kinds.push_back({option.id, "", option.label, readActivation});
  return kinds;
}();

}  // namespace

std::span<const Kind> layerKinds() { return kKinds; }

std::vector<LayerWord> layerWords() {
  std::vector<LayerWord> words;
  for (const Kind& kind : kKinds) words.push_back({kind.word, *kind.form ? kind.form : kind.word, kind.help});
  return words;
}

std::vector<LayerSpec> perceptronLayers(const std::vector<int>& hiddenUnits, Activation hidden, int outputs) {
  std::vector<LayerSpec> layers;
  for (const int units : hiddenUnits) {
    layers.push_back(dense(units));
    layers.push_back(activation(hidden));
  }
  layers.push_back(dense(outputs));
  return layers;
}

}  // namespace perc::nn
