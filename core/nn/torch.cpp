// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/torch.h"

#include <algorithm>

namespace perc::nn {
namespace {

class Writer {
 public:
  explicit Writer(const Network& network) : m_layers(network.layers()) {}

  std::vector<std::string> modules(const std::vector<LayerSpec>& layers) {
    std::vector<std::string> all;
    for (const LayerSpec& spec : layers) all.push_back(spec.ways.empty() ? next() : join(spec));
    return all;
  }
  std::vector<std::string> definitions;

 private:
  /// The module of the next layer in the order of the passes.
  std::string next() {
    TorchText text = (m_next++)->layer->torch();
    if (!text.definition.empty() && std::ranges::find(definitions, text.definition) == definitions.end())
      definitions.push_back(text.definition);
    return text.module;
  }
  std::string join(const LayerSpec& spec) {
    std::string arguments, name;
    for (const LayerSpec::Way& way : spec.ways) {
      std::string inside;
      for (const std::string& module : modules(way.layers)) inside += (inside.empty() ? "" : ", ") + module;
      arguments += (arguments.empty() ? "nn.Sequential(" : ", nn.Sequential(") + inside + ")";
      if (&way != spec.ways.data()) name = next();
    }
    return name + "(" + arguments + ")";
  }

  const std::vector<PlacedLayer>& m_layers;
  std::vector<PlacedLayer>::const_iterator m_next = m_layers.begin();
};

}  // namespace

TorchNetwork torchNetwork(const Network& network) {
  Writer writer(network);
  TorchNetwork result;
  result.modules = writer.modules(network.description());
  result.definitions = std::move(writer.definitions);
  return result;
}

}  // namespace perc::nn
