// SPDX-License-Identifier: GPL-3.0-or-later
// A moment as a NumPy program: the way forward and the way back by hand.
#include "core/learn/numpy_layers.h"
#include "core/learn/python_program.h"
#include "core/nn/exchange.h"
#include "core/optim/tfjs.h"

#include <algorithm>
#include <vector>

namespace perc::learn {
namespace {

using python::array, python::listed, python::number, python::NumpyLayer, python::numpyLayer;

constexpr python::ArrayText kFloats{"np.array(", ", np.float32)"};

class Program : public PythonProgram {
 public:
  using PythonProgram::PythonProgram;

  std::optional<Message> whyNot() const override { return whyNot(m_learner.network().description()); }

 private:
  static std::optional<Message> whyNot(const std::vector<nn::LayerSpec>& layers) {
    for (const nn::LayerSpec& spec : layers) {
      const bool known =
          spec.ways.empty() ? numpyLayer(spec.notation) != nullptr : spec.notation.starts_with("residual");
      if (!known)
        return Message{PERC_TR("layers = %1: the NumPy program has no such layer, but PyTorch's has."),
                       {spec.notation}};
      for (const nn::LayerSpec::Way& way : spec.ways)
        if (auto why = whyNot(way.layers)) return why;
    }
    return std::nullopt;
  }

  void writeHead() override { writeAbout("NumPy", "import numpy as np\n"); }

  void writeData() override {
    writeInputs(kFloats);
    const auto count = static_cast<std::size_t>(m_samples.trainCount);
    add("targets = np.array([" + (m_samples.isRegression()
                                      ? listed(m_samples.targets.data(), count, "    ", 20) + "], np.float32)\n\n"
                                      : classesOf(20) + "], int)\n\n"));
  }

  void writeNetwork() override {
    add(python::numpyBase());
    std::vector<std::string_view> written;
    const auto once = [&](std::string_view text, std::string_view head, std::string_view name) {
      if (text.empty() || std::ranges::find(written, text) != written.end()) return;
      written.push_back(text);
      add(std::string(head) + std::string(name) + std::string(head.empty() ? "" : "(Layer):") + std::string(text));
    };
    for (const nn::PlacedLayer& placed : m_learner.network().layers())
      if (const NumpyLayer* layer = numpyLayer(placed.layer->notation())) {
        once(layer->uses, "", "");
        once(layer->text, "\n\nclass ", layer->name);
      }
    m_tensors = nn::toTensors(m_learner.network(), m_learner.model().theta, m_learner.model().buffers);
    m_next = 0;
    if (hasLayer(nn::Role::Sum)) add(python::numpySum());
    add("\n\n# The network and its weights at this moment.\nnetwork = Sequential(\n" +
        made(m_learner.network().description(), "    ") + ")\n");
    const auto& layers = m_learner.network().layers();
    if (!layers.empty() && layers.back().layer->notation() == "step") add("network.layers[-1].last = True\n");
    add("parts = network.parts()\n\n");
  }

  /// Each layer with its tensors, in the order of the passes.
  std::string made(const std::vector<nn::LayerSpec>& layers, const std::string& indent) {
    std::string text;
    for (const nn::LayerSpec& spec : layers) text += indent + made(spec, indent) + ",\n";
    return text;
  }

  std::string made(const nn::LayerSpec& spec, const std::string& indent) {
    const std::string deeper = indent + "    ";
    if (!spec.ways.empty()) {
      std::string text = "Sum(\n";
      for (const nn::LayerSpec::Way& way : spec.ways)
        text += deeper + "Sequential(" + (way.layers.empty() ? "" : "\n" + made(way.layers, deeper + "    ") + deeper) +
                "),\n";
      return text + indent + ")";
    }
    const NumpyLayer& layer = *numpyLayer(spec.notation);
    std::string arguments;
    for (int i = 0; i < layer.tensors; ++i)
      arguments += "\n" + deeper + array(m_tensors[m_next++], deeper, deeper.size(), kFloats) + ",";
    if (layer.word == "batchnorm") ++m_next;  // the count of its batches
    if (layer.word == "dropout") arguments = spec.notation.substr(spec.notation.find(' ') + 1);
    return std::string(layer.name) + "(" + arguments + ")";
  }

  void writeLoss() override {
    const std::string classes = number(m_samples.outputCount());
    add("\ndef losses_and_slopes(z, y):\n    \"\"\"The loss of each sample, and its derivative by the network's "
        "outputs "
        "z; y are the targets.\"\"\"\n");
    if (m_samples.isRegression()) add("    t = y.reshape(-1, 1)\n");
    else if (oneOutput()) add("    u = y.astype(np.float32).reshape(-1, 1)\n");
    else add("    u = np.eye(" + classes + ", dtype=np.float32)[y]\n");
    writeLossOfSamples();
    add("\n\ndef losses(z, y):\n    return losses_and_slopes(z, y)[0]\n\n");
    if (m_learner.loss().classWeights.empty()) {
      add("\ndef weights_of(y):\n    \"\"\"Each sample's share of the batch.\"\"\"\n"
          "    return np.full(len(y), 1 / len(y), np.float32)\n\n");
    } else {
      add("\n");
      writeClassWeights(kFloats);
      add("\n\ndef weights_of(y):\n    weights = class_weights[y]\n    return weights / "
          "weights.sum()\n\n");
    }
    beginTrainingLoss();
    add("    return losses(network.forward(inputs, False), targets).mean()\n\n");
  }

  void writeLossOfSamples() {
    const nn::Loss& loss = m_learner.loss();
    const std::string signs = m_samples.isRegression() ? "" : "    t = 2 * u - 1  # -1 and +1 for the classes\n",
                      binary = "    return np.logaddexp(0, (1 - 2 * u) * z).mean(1), (sigmoid(z) - u) / z.shape[1]\n",
                      softmax =
                          "    shifted = z - z.max(1, keepdims=True)\n    total = np.exp(shifted).sum(1)\n"
                          "    entropy = np.log(total) - (shifted * u).sum(1)\n"
                          "    slope = np.exp(shifted) / total[:, None] - u\n",
                      logistic = "    entropy = np.logaddexp(0, (1 - 2 * u) * z)[:, 0]\n    slope = sigmoid(z) - u\n";
    switch (loss.kind) {
      case nn::LossKind::MeanSquaredError:
        return add(signs + "    return ((z - t) ** 2).mean(1), 2 * (z - t) / z.shape[1]\n");
      case nn::LossKind::MeanAbsoluteError:
        return add(signs + "    return np.abs(z - t).mean(1), np.sign(z - t) / z.shape[1]\n");
      case nn::LossKind::Huber:
        return add(signs + "    d, delta = z - t, np.float32(" + number(loss.huberDelta) +
                   ")\n    small = np.clip(d, -delta, delta)  # Huber 1964\n"
                   "    return (small * (d - small / 2)).mean(1), small / z.shape[1]\n");
      case nn::LossKind::BinaryCrossEntropy: return add(binary);
      case nn::LossKind::CategoricalCrossEntropy:
        return add(oneOutput() ? binary : softmax + "    return entropy, slope\n");
      case nn::LossKind::Hinge:
        if (oneOutput()) return add(signs + "    return np.maximum(0, 1 - t * z)[:, 0], -t * (1 - t * z > 0)\n");
        return add(
            "    own, others = (z * u).sum(1), np.where(u > 0, -inf, z)  # Crammer and Singer 2001\n"
            "    margin = 1 + others.max(1) - own\n"
            "    rival = np.eye(z.shape[1], dtype=np.float32)[others.argmax(1)]\n"
            "    return np.maximum(0, margin), (rival - u) * (margin > 0)[:, None]\n");
      case nn::LossKind::Focal:
        return add((oneOutput() ? logistic : softmax) + "    gamma, wrong = np.float32(" + number(loss.focalGamma) +
                   "), np.maximum(-np.expm1(-entropy), 1e-30)  # Lin et al. 2017\n"
                   "    factor = wrong ** gamma + gamma * wrong ** (gamma - 1) * (1 - wrong) * entropy\n"
                   "    return wrong ** gamma * entropy, factor[:, None] * slope\n");
      case nn::LossKind::Perceptron:
        return add("    return np.abs(z - u).mean(1), (z - u) / z.shape[1]  # Rosenblatt's rule\n");
    }
  }

  void writeOptimizer() override {
    add("\ndef move(theta, g, rate, memory, steps):\n    \"\"\"" +
        std::string(optim::ruleOptions()[static_cast<std::size_t>(m_learner.optimizer().rule)].label) +
        ": changes theta, whose gradient is g, in its update number `steps`.\"\"\"\n" + moves() +
        "\n\n# What the optimiser remembers: two numbers for each weight.\nmemory = [\n");
    const nn::Network& network = m_learner.network();
    const Vector& theta = m_learner.model().theta;
    const auto names = nn::toTensors(network, theta, m_learner.model().buffers);
    const bool begun = memory().steps > 0, hasFirst = begun && firstMoment(), hasSecond = begun && secondMoment();
    const auto first = nn::toTensors(network, hasFirst ? memory().first : theta, m_learner.model().buffers),
               second = nn::toTensors(network, hasSecond ? memory().second : theta, m_learner.model().buffers);
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (std::ranges::none_of(network.segments(), [&](const nn::Segment& s) { return s.name == names[i].name; }))
        continue;
      add("    {\"first\": " + (hasFirst ? array(first[i], "    ", 14, kFloats) : "np.float32(0)") +
          ", \"second\": " + (hasSecond ? array(second[i], "    ", 40, kFloats) : std::string(start())) + "},\n");
    }
    add("]\nsteps = " + number(memory().steps) + "\n\n");
  }

  /// What `second` is before the first update; None: the rate.
  std::string start() const {
    switch (m_learner.optimizer().rule) {
      case optim::Rule::TfjsAdagrad: return "np.float32(" + number(float{optim::kTfjsAdagradStart}) + ")";
      case optim::Rule::Rprop:
      case optim::Rule::FannRprop: return "None";
      default: return "np.float32(0)";
    }
  }

  std::string moves() const;
  void writeTraining() override;
  void writePenalties(const std::string& indent);

  std::vector<nn::NamedTensor> m_tensors;
  std::size_t m_next = 0;
};

std::string Program::moves() const {
  const optim::Optimizer& o = m_learner.optimizer();
  const auto f = [](double value) { return "np.float32(" + number(value) + ")"; };
  const std::string squares = "    s = memory[\"second\"] = memory[\"second\"] + g * g\n",
                    restart =
                        "    if memory[\"second\"] is None:\n        memory[\"second\"] = np.full_like(theta, rate)\n";
  const auto mean = [&](const char* slot, double share, const char* of) {
    const std::string name = std::string("memory[\"") + slot + "\"]";
    return "    " + name + " = " + f(share) + " * " + name + " + (1 - " + f(share) + ") * " + of + "\n";
  };
  using optim::Rule;
  switch (o.rule) {
    case Rule::Momentum:
    case Rule::Nesterov:
      return "    v = memory[\"first\"] = " + f(o.momentum) + " * memory[\"first\"] + g\n    theta -= rate * " +
             (o.rule == Rule::Momentum ? "v\n" : "(g + " + f(o.momentum) + " * v)\n");
    case Rule::Adagrad: return squares + "    theta -= rate * g / (np.sqrt(s) + " + f(o.adagradEpsilon) + ")\n";
    case Rule::RmsProp:
      return mean("second", o.smoothing, "g * g") + "    theta -= rate * g / (np.sqrt(memory[\"second\"]) + " +
             f(o.epsilon) + ")\n";
    case Rule::Adam:
    case Rule::AdamW:
      return mean("first", o.beta1, "g") + mean("second", o.beta2, "g * g") +
             "    m = memory[\"first\"] / np.float32(1 - " + number(o.beta1) +
             " ** steps)\n    v = memory[\"second\"] / np.float32(1 - " + number(o.beta2) +
             " ** steps)\n    theta -= rate * m / (np.sqrt(v) + " + f(o.epsilon) + ")\n";
    case Rule::Adadelta:
      return mean("second", o.rho, "g * g") + "    step = g * np.sqrt((memory[\"first\"] + " + f(o.adadeltaEpsilon) +
             ") / (memory[\"second\"] + " + f(o.adadeltaEpsilon) + "))\n" + mean("first", o.rho, "step * step") +
             "    theta -= rate * step\n";
    case Rule::Rprop:
      return restart +
             "    same = np.sign(g * memory[\"first\"])\n"
             "    step = np.clip(memory[\"second\"] * np.select([same > 0, same < 0], [1.2, 0.5], 1), 1e-6, 50)\n"
             "    g = np.where(same < 0, 0, g)\n    theta -= np.sign(g) * step\n"
             "    memory[\"first\"], memory[\"second\"] = g, step\n";
    case Rule::TfjsRmsProp:
      return mean("second", o.rho, "g * g") +
             "    theta -= rate * g / np.sqrt(memory[\"second\"] + np.float32(1e-7))\n";
    case Rule::TfjsAdagrad: return squares + "    theta -= rate * g / np.sqrt(s + np.float32(1e-7))\n";
    case Rule::FannRprop:
      return restart +
             "    last, same = np.maximum(memory[\"second\"], 1e-4), g * memory[\"first\"] >= 0\n"
             "    step, g = np.where(same, np.minimum(last * 1.2, 50), last * 0.5), g * same\n"
             "    theta[...] = np.where(g > 0, np.maximum(theta - step, -1500), np.minimum(theta + step, 1500))\n"
             "    memory[\"first\"], memory[\"second\"] = g, step\n";
    default: return "    theta -= rate * g\n";
  }
}

/// To the gradients of the weights of dense layers, of l1 |w| + l2 w² / 2.
void Program::writePenalties(const std::string& indent) {
  if (m_penalties.l1 == 0 && m_penalties.l2 == 0) return;
  add(indent + "for part in parts:\n" + indent + "    if isinstance(part, Dense):\n");
  const std::string to = indent + "        part.gradients[0] += ";
  if (m_penalties.l1 > 0) add(to + "np.float32(" + number(m_penalties.l1) + ") * np.sign(part.parameters[0])\n");
  if (m_penalties.l2 > 0) add(to + "np.float32(" + number(m_penalties.l2) + ") * part.parameters[0]\n");
}

void Program::writeTraining() {
  const optim::Optimizer& o = m_learner.optimizer();
  add("\ndef back_through(batch):\n    \"\"\"The gradients of the batch's mean loss: forward, then back.\"\"\"\n"
      "    y = targets[batch]\n    z = network.forward(inputs[batch], " +
      std::string(hasRunningStatistics() ? "len(batch) > 1)  # one sample has no variance\n" : "True)\n") +
      "    network.backward((weights_of(y)[:, None] * losses_and_slopes(z, y)[1]).astype(np.float32))\n\n\n"
      "def gradients():\n    return [g for part in parts for g in part.gradients]\n\n\n"
      "def parameters():\n    return [theta for part in parts for theta in part.parameters]\n\n\n");
  beginLoop();
  add("    back_through(batch)\n");
  if (m_penalties.samRadius > 0)
    add("    # Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken once more, uphill.\n"
        "    here = [[each.copy() for each in part.parameters + part.running] for part in parts]\n"
        "    norm = math.sqrt(sum((g.astype(float) ** 2).sum() for g in gradients()))\n"
        "    for theta, g in zip(parameters(), gradients()):\n        theta += np.float32(" +
        number(m_penalties.samRadius) +
        " / (norm + 1e-12)) * g\n    back_through(batch)\n    for part, before in zip(parts, here):\n"
        "        for each, value in zip(part.parameters + part.running, before):\n            each[...] = value\n");
  writePenalties("    ");
  if (m_penalties.clip > 0)
    add("    norm = math.sqrt(sum((g.astype(float) ** 2).sum() for g in gradients()))\n    for g in gradients():\n"
        "        g *= np.float32(min(1, " +
        number(m_penalties.clip) + " / (norm + 1e-6)))\n");
  add("    rate, steps = np.float32(rate_of(update)), steps + 1\n"
      "    for theta, g, remembered in zip(parameters(), gradients(), memory):\n");
  if (o.weightDecay > 0)
    add("        theta *= 1 - rate * np.float32(" + number(o.weightDecay) +
        ")  # decoupled weight decay (Loshchilov and Hutter 2019)\n");
  add("        move(theta, g, rate, remembered, steps)\n");
  endLoop();
}

}  // namespace

std::unique_ptr<PythonProgram> numpyProgram(const Learner& learner, std::string_view of) {
  return std::make_unique<Program>(learner, of);
}

}  // namespace perc::learn
