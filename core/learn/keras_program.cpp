// SPDX-License-Identifier: GPL-3.0-or-later
// A moment as a Keras 3 program. Where Keras computes something else under the same name there is no program.
#include "core/learn/python_program.h"
#include "core/nn/choices.h"
#include "core/nn/exchange.h"
#include "core/optim/tfjs.h"

#include <algorithm>
#include <vector>

namespace perc::learn {
namespace {

using optim::Rule;
using python::array, python::listed, python::number;

constexpr python::ArrayText kFloats{"np.array(", ", \"float32\")"};
constexpr double kNegligible = 1e-8;  ///< an epsilon that no loss shows

/// What Keras calls a layer of this notation; empty: it has none that does the same.
std::string layerOf(const std::string& notation) {
  const std::string word = notation.substr(0, notation.find(' ')),
                    rest = notation.size() > word.size() ? notation.substr(word.size() + 1) : std::string();
  if (word == "dense") return "Dense(" + rest + ")";
  if (word == "dropout") return "Dropout(" + rest + ")";
  if (word == "layernorm") return "LayerNormalization(epsilon=1e-5)";
  if (word == "leaky-relu") return "LeakyReLU(negative_slope=0.01)";
  if (word == "prelu") return "PReLU(shared_axes=[1])";
  if (word == "identity") return "Activation(\"linear\")";
  for (const char* same : {"sigmoid", "tanh", "relu", "elu", "softplus", "gelu", "silu"})
    if (word == same) return "Activation(\"" + word + "\")";
  return {};
}

class Program : public PythonProgram {
 public:
  using PythonProgram::PythonProgram;

  std::optional<Message> whyNot() const override {
    const auto refuse = [](const std::string& setting, const std::string& value) {
      return Message{PERC_TR("%1 = %2: Keras has nothing that computes the same. The PyTorch and NumPy programs do."),
                     {setting, value}};
    };
    const nn::Loss& loss = m_learner.loss();
    if (loss.kind == nn::LossKind::Focal || loss.kind == nn::LossKind::Perceptron ||
        (loss.kind == nn::LossKind::Hinge && !oneOutput()))
      return refuse("loss", nn::lossOptions()[static_cast<std::size_t>(loss.kind)].id);
    for (const nn::LayerSpec& spec : m_learner.network().description())
      if (!spec.ways.empty() || layerOf(spec.notation).empty()) {
        const std::string setting = settingOf(spec);
        return refuse(setting, setting == "batch-norm" ? "true" : spec.notation);
      }
    const optim::Optimizer& o = m_learner.optimizer();
    if (optimizerText().empty()) return refuse("optimizer", optim::ruleOptions()[static_cast<std::size_t>(o.rule)].id);
    if (addsEpsilonElsewhere() && o.epsilon > kNegligible) return refuse("epsilon", number(o.epsilon));
    if (remembersSteps() && o.momentum > 0) {
      const optim::Schedule& schedule = m_learner.schedule();
      if (schedule.kind != optim::ScheduleKind::Constant)
        return refuse("schedule", optim::scheduleOptions()[static_cast<std::size_t>(schedule.kind)].id);
      if (schedule.warmupSteps > m_learner.state().updates + 1)
        return refuse("warmup-steps", number(schedule.warmupSteps));
    }
    if (m_penalties.samRadius > 0) return refuse("sam-radius", number(m_penalties.samRadius));
    return std::nullopt;
  }

 private:
  /// From which a layer comes.
  const char* settingOf(const nn::LayerSpec& spec) const {
    const NetworkSettings& network = m_learner.state().settings.network;
    if (!network.layers.empty()) return "layers";
    if (spec.notation == "batchnorm") return "batch-norm";
    return network.layerActivations.empty() ? "activation" : "layer-activations";
  }

  void writeHead() override { writeAbout("Keras 3", "import keras\nimport numpy as np\n"); }

  void writeData() override {
    writeInputs(kFloats);
    const auto count = static_cast<std::size_t>(m_samples.trainCount);
    if (m_samples.isRegression())
      add("targets = np.array([" + listed(m_samples.targets.data(), count, "    ", 20) +
          "], \"float32\")[:, None]\n\n");
    else add("classes = np.array([" + classesOf(20) + "])\ntargets = " + targetsText() + "\n\n");
  }

  /// As the loss wants them.
  std::string targetsText() const {
    const nn::LossKind kind = m_learner.loss().kind;
    if (kind == nn::LossKind::CategoricalCrossEntropy && !oneOutput()) return "classes";
    const std::string zeroOne = oneOutput()
                                    ? "classes[:, None].astype(\"float32\")"
                                    : "np.eye(" + number(m_samples.outputCount()) + ", dtype=\"float32\")[classes]";
    const bool logits = kind == nn::LossKind::BinaryCrossEntropy || kind == nn::LossKind::CategoricalCrossEntropy;
    return logits ? zeroOne : "2 * " + zeroOne + " - 1  # -1 and +1 for the classes";
  }

  void writeNetwork() override {
    std::string regularizer;
    if (m_penalties.l1 > 0 || m_penalties.l2 > 0)
      regularizer = ", kernel_regularizer=keras.regularizers.L1L2(" + number(m_penalties.l1) + ", " +
                    number(m_penalties.l2) + " / 2))";
    add("# The network and its weights at this moment; a kernel of Keras is inputs by units.\nnetwork = "
        "keras.Sequential([\n    keras.layers.Input((" +
        number(m_samples.inputs.rows()) + ",)),\n");
    for (const nn::LayerSpec& spec : m_learner.network().description()) {
      std::string layer = layerOf(spec.notation);
      if (!regularizer.empty() && layer.starts_with("Dense")) layer.replace(layer.size() - 1, 1, regularizer);
      add("    keras.layers." + layer + ",\n");
    }
    add("])\nnetwork.set_weights([\n");
    for (const nn::NamedTensor& t :
         nn::toTensors(m_learner.network(), m_learner.model().theta, m_learner.model().buffers))
      add("    " + array(t, "    ", 4, kFloats) + (t.shape.size() == 2 ? ".T" : "") + ",\n");
    add("])\n\n");
  }

  void writeLoss() override {
    const nn::Loss& loss = m_learner.loss();
    const auto text = [&]() -> std::string {
      switch (loss.kind) {
        case nn::LossKind::MeanSquaredError: return "MeanSquaredError()";
        case nn::LossKind::MeanAbsoluteError: return "MeanAbsoluteError()";
        case nn::LossKind::Huber: return "Huber(delta=" + number(loss.huberDelta) + ")";
        case nn::LossKind::Hinge: return "Hinge()";
        case nn::LossKind::CategoricalCrossEntropy:
          return oneOutput() ? "BinaryCrossentropy(from_logits=True)"
                             : "SparseCategoricalCrossentropy(from_logits=True)";
        default: return "BinaryCrossentropy(from_logits=True)";
      }
    }();
    add("loss = keras.losses." + text + "\n");
    if (!loss.classWeights.empty()) writeClassWeights(kFloats);
    add("\n");
    beginTrainingLoss();
    add("    return float(loss(targets, network(inputs, training=False)))\n\n");
  }

  /// Keras remembers the steps, which are the rate times what PyTorch remembers: the same only while the rate stays.
  bool remembersSteps() const {
    return m_learner.optimizer().rule == Rule::Momentum || m_learner.optimizer().rule == Rule::Nesterov;
  }
  /// Before a root is taken or corrected: the same only where epsilon does no more than prevent a division by 0.
  bool addsEpsilonElsewhere() const {
    const Rule rule = m_learner.optimizer().rule;
    return rule == Rule::Adam || rule == Rule::AdamW || rule == Rule::RmsProp;
  }

  /// Empty: Keras has no rule that does the same.
  std::string optimizerText() const {
    const optim::Optimizer& o = m_learner.optimizer();
    switch (o.rule) {
      case Rule::GradientDescent:
      case Rule::TfjsAdadelta:
      case Rule::Sgd: return "SGD(";
      case Rule::Momentum: return "SGD(momentum=" + number(o.momentum) + ", ";
      case Rule::Nesterov: return "SGD(momentum=" + number(o.momentum) + ", nesterov=True, ";
      case Rule::Adagrad: return "Adagrad(initial_accumulator_value=0.0, epsilon=1e-20, ";
      case Rule::TfjsAdagrad:
        return "Adagrad(initial_accumulator_value=" + number(float{optim::kTfjsAdagradStart}) + ", epsilon=1e-7, ";
      case Rule::RmsProp:
        return "RMSprop(rho=" + number(o.smoothing) + ", epsilon=" + number(o.epsilon * o.epsilon) + ", ";
      case Rule::TfjsRmsProp: return "RMSprop(rho=" + number(o.rho) + ", epsilon=1e-7, ";
      case Rule::Adam:
      case Rule::AdamW:
        return "Adam(beta_1=" + number(o.beta1) + ", beta_2=" + number(o.beta2) + ", epsilon=" + number(o.epsilon) +
               ", ";
      case Rule::Adadelta: return "Adadelta(rho=" + number(o.rho) + ", epsilon=" + number(o.adadeltaEpsilon) + ", ";
      default: return {};
    }
  }

  /// Where Keras keeps what we call first and second.
  std::vector<std::pair<const char*, const Vector*>> slots() const {
    const optim::OptimizerState& m = memory();
    switch (m_learner.optimizer().rule) {
      case Rule::Momentum:
      case Rule::Nesterov: return {{"momentums", &m.first}};
      case Rule::Adagrad:
      case Rule::TfjsAdagrad: return {{"_accumulators", &m.second}};
      case Rule::RmsProp:
      case Rule::TfjsRmsProp: return {{"_velocities", &m.second}};
      case Rule::Adam:
      case Rule::AdamW: return {{"_momentums", &m.first}, {"_velocities", &m.second}};
      case Rule::Adadelta: return {{"_accumulated_grads", &m.second}, {"_accumulated_delta_vars", &m.first}};
      default: return {};
    }
  }

  void writeOptimizer() override {
    const optim::Optimizer& o = m_learner.optimizer();
    add("# The optimiser; the learning rate is set before each update.\noptimizer = keras.optimizers." +
        optimizerText() + "learning_rate=" + number(m_learner.nextRate()) +
        (o.weightDecay > 0 ? ", weight_decay=" + number(o.weightDecay) : std::string()) +
        (m_penalties.clip > 0 ? ", global_clipnorm=" + number(m_penalties.clip) : std::string()) +
        ")\nnetwork.compile(optimizer=optimizer, loss=loss)\noptimizer.build(network.trainable_variables)\n");
    if (memory().steps > 0) {
      add("optimizer.iterations.assign(" + number(memory().steps) + ")\n");
      for (const auto& [name, slot] : slots())
        if (slot->size() > 0)
          writeSlot(name, *slot, remembersSteps() ? "-" + number(m_learner.nextRate()) + " * " : "");
    }
    add("\n");
  }

  void writeSlot(const char* name, const Vector& slot, const std::string& times) {
    add(std::string("for variable, value in zip(optimizer.") + name +
        ", [  # what it remembers of the updates so far\n");
    for (const nn::NamedTensor& t : nn::toTensors(m_learner.network(), slot, m_learner.model().buffers))
      add("    " + array(t, "    ", 4, kFloats) + (t.shape.size() == 2 ? ".T" : "") + ",\n");
    add("]):\n    variable.assign(" + times + "value)\n");
  }

  void writeTraining() override {
    beginLoop();
    add("    optimizer.learning_rate = rate_of(update)\n");
    if (m_learner.loss().classWeights.empty()) {
      add("    network.train_on_batch(inputs[batch], targets[batch])\n");
    } else {
      add("    weights = class_weights[classes[batch]]\n"
          "    network.train_on_batch(inputs[batch], targets[batch], sample_weight=weights / weights.mean())\n");
    }
    endLoop();
  }
};

}  // namespace

std::unique_ptr<PythonProgram> kerasProgram(const Learner& learner, std::string_view of) {
  return std::make_unique<Program>(learner, of);
}

}  // namespace perc::learn
