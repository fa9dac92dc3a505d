// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// How the outputs of two ways through a network come together; x is the last way's, `other` the one's before.
///   Add       other + x, of one shape: with an empty first way a residual (He et al. 2016)
///   Append    the channels of x behind those of `other` (Huang et al. 2017)
///   Multiply  other times x, which may be one number per channel: squeeze-and-excite (Hu et al. 2018)
enum class Joining { Add, Append, Multiply };

class Join final : public LinearLayer {
 public:
  Join(Joining how, const Site& site, Shape out);

  void forward(const Work& work) const override;
  void backward(const Work& work, const Back& back) const override;
  bool hasTangent() const override { return true; }
  void tangent(const Work& work, const Tangent& tangent) const override;
  void tangentBackward(const Work& work, const Tangent& tangent, const Back& back, const Back& dot) const override;
  bool inPlace() const override { return m_how == Joining::Add; }

  /// The module is the name of a class that takes a Sequential for each way.
  TorchText torch() const override;
  Role role() const override { return m_how == Joining::Add ? Role::Sum : Role::Other; }

 private:
  void multiply(const Work& work, const Scalar* other, const Scalar* x, bool adds, Scalar* y) const;
  void multiplyBack(const Work& work, const Scalar* dy, const Scalar* other, const Scalar* x, bool adds,
                    const Back& back) const;
  Index places(const Work& work) const { return work.samples * out().places(); }

  Joining m_how;
  Shape m_other;
};

/// layers(x) + x, or layers(x) + shortcut(x).
LayerSpec residual(std::vector<LayerSpec> layers, std::vector<LayerSpec> shortcut = {});
/// The channels of two or more ways, one behind the other; at most the first has no layers.
LayerSpec concat(std::vector<std::vector<LayerSpec>> ways);
/// x times the gate that the layers make of it: of its shape, or one number per channel.
LayerSpec gate(std::vector<LayerSpec> layers);

}  // namespace perc::nn
