// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/python_program.h"
#include "core/learn/pytorch_rules.h"
#include "core/nn/exchange.h"
#include "core/nn/torch.h"

#include <algorithm>

namespace perc::learn {
namespace {

using python::listed, python::number, python::tensor;

class Program : public PythonProgram {
 public:
  using PythonProgram::PythonProgram;

 private:
  bool decaysInRule() const {
    return m_learner.optimizer().rule == optim::Rule::Adam || m_learner.optimizer().rule == optim::Rule::AdamW;
  }

  void writeHead() override {
    writeAbout("PyTorch", "import torch\nimport torch.nn.functional as F\nfrom torch import nn\n");
  }

  void writeData() override {
    writeInputs(python::kTensor);
    const auto count = static_cast<std::size_t>(m_samples.trainCount);
    if (m_samples.isRegression()) {
      add("targets = torch.tensor([" + listed(m_samples.targets.data(), count, "    ", 24) + "])\n\n");
    } else {
      add("targets = torch.tensor([" + classesOf(24) + "])\n\n");
    }
  }

  void writeNetwork() override {
    const nn::Network& network = m_learner.network();
    const nn::TorchNetwork made = nn::torchNetwork(network);
    for (const std::string& definition : made.definitions) add("\n" + definition + "\n");
    if (!made.definitions.empty()) add("\n");
    add("# The network and its weights at this moment.\nnetwork = nn.Sequential(\n");
    for (const std::string& module : made.modules)
      add("    " + module + (&module != &made.modules.back() ? ",\n" : ")\n"));
    add("network.load_state_dict({\n");
    for (const nn::NamedTensor& t : nn::toTensors(network, m_learner.model().theta, m_learner.model().buffers))
      add("    \"" + t.name + "\": " + tensor(t, "    ", t.name.size() + 8) + ",\n");
    add("})\n\n");
  }

  void writeLoss() override {
    const nn::Loss& loss = m_learner.loss();
    const bool values = loss.task == nn::Task::Regression, one = m_samples.outputCount() == 1;
    add("\ndef sample_losses(z, y):\n    \"\"\"The loss of each sample, from the network's outputs z and the targets "
        "y.\"\"\"\n");
    const std::string classes = number(m_samples.outputCount());
    const std::string zeroOne =
        one ? "    u = y.float().view(-1, 1)\n" : "    u = F.one_hot(y, " + classes + ").float()\n";
    const std::string about =
        values ? "    t = y.view(-1, 1)\n" : zeroOne + "    t = 2 * u - 1  # -1 and +1 for the classes\n";
    const std::string binary =
        zeroOne + "    return F.binary_cross_entropy_with_logits(z, u, reduction=\"none\").mean(1)\n";
    switch (loss.kind) {
      case nn::LossKind::MeanSquaredError: add(about + "    return ((z - t) ** 2).mean(1)\n"); break;
      case nn::LossKind::MeanAbsoluteError: add(about + "    return (z - t).abs().mean(1)\n"); break;
      case nn::LossKind::Huber:
        add(about + "    return F.huber_loss(z, t, reduction=\"none\", delta=" + number(loss.huberDelta) +
            ").mean(1)\n");
        break;
      case nn::LossKind::BinaryCrossEntropy: add(binary); break;
      case nn::LossKind::CategoricalCrossEntropy:
        add(one ? binary : "    return F.cross_entropy(z, y, reduction=\"none\")\n");
        break;
      case nn::LossKind::Hinge:
        if (one) add(about + "    return F.relu(1 - t * z)[:, 0]\n");
        else
          add("    own = z.gather(1, y.view(-1, 1))[:, 0]  # Crammer and Singer 2001\n"
              "    rival = z.masked_fill(F.one_hot(y, " +
              classes +
              ").bool(), -inf).max(1).values\n"
              "    return F.relu(1 + rival - own)\n");
        break;
      case nn::LossKind::Focal:
        add(one ? zeroOne + "    entropy = F.binary_cross_entropy_with_logits(z, u, reduction=\"none\")[:, 0]\n"
                : "    entropy = F.cross_entropy(z, y, reduction=\"none\")\n");
        add("    return (1 - torch.exp(-entropy)) ** " + number(loss.focalGamma) + " * entropy  # Lin et al. 2017\n");
        break;
      case nn::LossKind::Perceptron: add(zeroOne + "    return (z - u).abs().mean(1)\n"); break;
    }
    if (loss.classWeights.empty()) {
      add("\n\ndef batch_loss(z, y):\n    return sample_losses(z, y).mean()\n\n");
    } else {
      add("\n\n");
      writeClassWeights(python::kTensor);
      add("\n\ndef batch_loss(z, y):\n    weights = class_weights[y]\n    return (weights * sample_losses(z, "
          "y)).sum() / weights.sum()\n\n");
    }
    beginTrainingLoss();
    add("    network.eval()\n    with torch.no_grad():\n        return sample_losses(network(inputs), "
        "targets).mean().item()\n\n");
  }

  void writeOptimizer() override {
    add(python::optimizerText(m_learner.optimizer()));
    if (m_learner.model().optimizer.steps > 0 && (firstMoment() || secondMoment())) writeMemory();
    add("\n");
  }

  /// One list a slot, in the order of network.parameters().
  void writeSlot(const char* name, const Vector& slot) {
    const nn::Network& network = m_learner.network();
    add(std::string(name) + " = [\n");
    for (const nn::NamedTensor& t : nn::toTensors(network, slot, m_learner.model().buffers)) {
      const auto& segments = network.segments();
      if (std::none_of(segments.begin(), segments.end(), [&](const nn::Segment& s) { return s.name == t.name; }))
        continue;
      add("    " + tensor(t, "    ", 4) + ",\n");
    }
    add("]\n");
  }

  void writeMemory() {
    const optim::OptimizerState& state = m_learner.model().optimizer;
    add("# What it remembers of the updates so far.\n");
    if (firstMoment()) writeSlot("first", state.first);
    if (secondMoment()) writeSlot("second", state.second);
    add("for i, parameter in enumerate(network.parameters()):\n    optimizer.state[parameter] = " +
        python::memoryText(m_learner.optimizer(), state.steps) + "\n");
  }

  void writeTraining() override {
    const optim::Optimizer& o = m_learner.optimizer();
    const bool penalised = m_penalties.l1 > 0 || m_penalties.l2 > 0;
    beginLoop(penalised ? "weights = [module.weight for module in network.modules() if isinstance(module, "
                          "nn.Linear)]\n"
                        : "");
    if (hasRunningStatistics())
      add("    network.train(len(batch) > 1)  # one sample has no variance: batch normalisation then uses the running "
          "one\n");
    else add("    network.train()\n");
    if (m_penalties.samRadius > 0) {
      writeUphill();
    } else {
      add("    loss = batch_loss(network(inputs[batch]), targets[batch])\n");
      addPenaltiesTo("loss");
      add("    optimizer.zero_grad()\n    loss.backward()\n");
    }
    if (m_penalties.clip > 0)
      add("    torch.nn.utils.clip_grad_norm_(network.parameters(), " + number(m_penalties.clip) + ")\n");
    add("    for group in optimizer.param_groups:\n        group[\"lr\"] = rate_of(update)\n");
    if (o.weightDecay > 0 && !decaysInRule())
      add("    with torch.no_grad():  # decoupled weight decay (Loshchilov and Hutter 2019)\n"
          "        for parameter in network.parameters():\n            parameter *= 1 - rate_of(update) * " +
          number(o.weightDecay) + "\n");
    add("    optimizer.step()\n");
    endLoop();
  }

  void addPenaltiesTo(const std::string& sum) {
    if (m_penalties.l1 > 0)
      add("    " + sum + " = " + sum + " + " + number(m_penalties.l1) +
          " * sum(weight.abs().sum() for weight in weights)\n");
    if (m_penalties.l2 > 0)
      add("    " + sum + " = " + sum + " + " + number(m_penalties.l2) +
          " / 2 * sum((weight ** 2).sum() for weight in weights)\n");
  }

  /// The gradients of sharpness-aware minimisation.
  void writeUphill() {
    add("    # Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken once more, uphill.\n"
        "    optimizer.zero_grad()\n    batch_loss(network(inputs[batch]), targets[batch]).backward()\n"
        "    with torch.no_grad():\n"
        "        here = [tensor.clone() for tensor in (*network.parameters(), *network.buffers())]\n"
        "        norm = torch.sqrt(sum((parameter.grad.double() ** 2).sum() for parameter in network.parameters()))\n"
        "        for parameter in network.parameters():\n            parameter += " +
        number(m_penalties.samRadius) +
        " / (norm + 1e-12) * parameter.grad\n"
        "    optimizer.zero_grad()\n    batch_loss(network(inputs[batch]), targets[batch]).backward()\n"
        "    with torch.no_grad():\n"
        "        for tensor, before in zip((*network.parameters(), *network.buffers()), here):\n"
        "            tensor.copy_(before)\n");
    if (m_penalties.l1 == 0 && m_penalties.l2 == 0) return;
    add("    penalty = 0\n");
    addPenaltiesTo("penalty");
    add("    penalty.backward()\n");
  }
};

}  // namespace

std::unique_ptr<PythonProgram> pytorchProgram(const Learner& learner, std::string_view of) {
  return std::make_unique<Program>(learner, of);
}

}  // namespace perc::learn
