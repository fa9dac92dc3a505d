// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/pytorch_program.h"

#include "core/learn/learner.h"
#include "core/learn/python_text.h"
#include "core/learn/pytorch_rules.h"
#include "core/nn/exchange.h"
#include "core/nn/torch.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <string_view>
#include <vector>

namespace perc::learn {
namespace {

using python::comment, python::listed, python::number, python::tensor;

class Program {
 public:
  Program(const Learner& learner, std::string_view of)
      : m_learner(learner),
        m_of(of),
        m_penalties(learner.state().settings.training.penalties),
        m_samples(learner.samples()) {}

  std::string write() {
    writeHead();
    writeData();
    writeNetwork();
    writeLoss();
    writeOptimizer();
    add(python::scheduleText(m_learner.schedule()));
    writeBatches();
    writeTraining();
    return std::move(m_text);
  }

 private:
  void add(std::string_view text) { m_text += text; }
  bool hasRunningStatistics() const { return m_learner.network().bufferCount() > 0; }
  bool firstMoment() const { return m_learner.model().optimizer.first.size() > 0; }
  bool secondMoment() const { return m_learner.model().optimizer.second.size() > 0; }
  bool decaysInRule() const {
    return m_learner.optimizer().rule == optim::Rule::Adam || m_learner.optimizer().rule == optim::Rule::AdamW;
  }

  void writeHead() {
    add("#!/usr/bin/env python3\n# A network of " + std::string(m_of) + " after update " +
        number(m_learner.state().updates) +
        ", as a PyTorch program that goes on from there.\n"
        "# It makes 20 updates, or as many as its first argument says, and prints the loss over the training "
        "samples.\n");
    if (std::ranges::any_of(m_learner.network().layers(),
                            [](const nn::PlacedLayer& placed) { return placed.layer->role() == nn::Role::Dropout; }))
      add("# Dropout: PyTorch draws other units to leave out than Perceptorium does, so the losses agree in kind, not "
          "in digits.\n");
    if (hasRunningStatistics() && secondMoment())
      add("# Batch normalisation takes away what the biases before it add: their gradient is rounding noise, which "
          "this optimiser\n"
          "# makes to whole steps. Only the running means see them; the losses agree to about three digits.\n");
    add("import math\nimport sys\nfrom math import inf, nan\n\nimport torch\nimport torch.nn.functional as F\nfrom "
        "torch import nn\n\n");
  }

  void writeData() {
    std::string names;
    for (const std::string& name : m_samples.inputNames) names += (names.empty() ? "" : ", ") + comment(name);
    add("# The training samples: the network's inputs (" + names + ") and the targets (" +
        (m_samples.isRegression() ? "values" : "classes from 0") + ").\n");
    if (m_samples.standardised)
      add("# Columns of the table are standardised: their mean is subtracted, and they are divided by their "
          "deviation.\n");
    const auto count = static_cast<std::size_t>(m_samples.trainCount),
               width = static_cast<std::size_t>(m_samples.inputs.rows());
    nn::NamedTensor inputs{"inputs",
                           {m_samples.trainCount, m_samples.inputs.rows()},
                           {m_samples.inputs.data(), m_samples.inputs.data() + count * width}};
    add("inputs = " + tensor(inputs, "", 9) + ".reshape(-1, " + number(m_samples.inputs.rows()) + ")\n");
    if (m_samples.isRegression()) {
      add("targets = torch.tensor([" + listed(m_samples.targets.data(), count, "    ", 24) + "])\n\n");
    } else {
      std::vector<int> classes;
      for (std::size_t i = 0; i < count; ++i) classes.push_back(static_cast<int>(m_samples.targets.data()[i]));
      add("targets = torch.tensor([" + listed(classes.data(), count, "    ", 24) + "])\n\n");
    }
  }

  void writeNetwork() {
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

  void writeLoss() {
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
      add("\n\n# Each class weighs the same, however rare.\nclass_weights = torch.tensor([" +
          listed(loss.classWeights.data(), loss.classWeights.size(), "    ", 30) +
          "])\n\n\ndef batch_loss(z, y):\n    weights = class_weights[y]\n    return (weights * sample_losses(z, "
          "y)).sum() / weights.sum()\n\n");
    }
    add("\ndef training_loss():\n    \"\"\"The mean loss over all training samples, without class weights or "
        "penalties.\"\"\"\n"
        "    network.eval()\n    with torch.no_grad():\n        return sample_losses(network(inputs), "
        "targets).mean().item()\n\n");
  }

  void writeOptimizer() {
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

  void writeBatches() {
    add(R"(
class Random:
    """xoshiro256++ (Blackman and Vigna 2021), from which Perceptorium shuffles the samples of each epoch."""
    MASK = (1 << 64) - 1

    def __init__(self, *state):
        self.s = list(state)

    def bits(self):
        s, mask = self.s, Random.MASK
        rotated = lambda x, k: (x << k | x >> 64 - k) & mask
        result = rotated(s[0] + s[3] & mask, 23) + s[0] & mask
        t = s[1] << 17 & mask
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotated(s[3], 45)
        return result

    def below(self, count):
        """0 to count - 1, each as likely (Lemire 2019)."""
        product = self.bits() * count
        while product & Random.MASK < (1 << 64) % count:
            product = self.bits() * count
        return product >> 64

    def shuffled(self, count):
        """Fisher and Yates."""
        order = list(range(count))
        for i in range(count, 1, -1):
            j = self.below(i)
            order[i - 1], order[j] = order[j], order[i - 1]
        return order

)");
    std::string state;
    for (const std::uint64_t word : m_learner.state().epochStart.state()) {
      char text[24];
      std::snprintf(text, sizeof text, "0x%016llx", static_cast<unsigned long long>(word));
      state += (state.empty() ? "" : ", ") + std::string(text);
    }
    add("\n# The present epoch: the order of its samples, and how many of them were learned from already.\nrandom = "
        "Random(" +
        state + ")\norder = random.shuffled(len(inputs))\nused = " + number(m_learner.state().cursor) +
        "\nbatch_size = " + number(m_learner.batchSize()) + "\n\n");
  }

  void writeTraining() {
    const optim::Optimizer& o = m_learner.optimizer();
    const bool penalised = m_penalties.l1 > 0 || m_penalties.l2 > 0;
    add("if not order:\n    sys.exit(\"There are no training samples.\")\n");
    if (penalised) add("weights = [module.weight for module in network.modules() if isinstance(module, nn.Linear)]\n");
    add("first_update = " + number(m_learner.state().updates) +
        "\nfor update in range(first_update, first_update + (int(sys.argv[1]) if len(sys.argv) > 1 else 20)):\n"
        "    batch = order[used:used + batch_size]\n");
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
    add("    optimizer.step()\n    used += len(batch)\n    if used == len(order):\n        order, used = "
        "random.shuffled(len(inputs)), 0\n"
        "    print(\"update %d: training loss %.9g\" % (update + 1, training_loss()))\n");
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

  const Learner& m_learner;
  std::string_view m_of;
  const PenaltySettings& m_penalties;
  const Samples& m_samples;
  std::string m_text;
};

}  // namespace

std::string pytorchProgram(const Learner& learner, std::string_view of) {
  constexpr Index kMostNumbers = 5'000'000;
  return learner.samples().inputs.size() > kMostNumbers ? std::string() : Program(learner, of).write();
}

}  // namespace perc::learn
