// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/python_program.h"

#include "core/learn/pytorch_rules.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace perc::learn {

using python::comment, python::listed, python::number;

std::string PythonProgram::write() {
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

bool PythonProgram::hasLayer(nn::Role role) const {
  return std::ranges::any_of(m_learner.network().layers(),
                             [role](const nn::PlacedLayer& placed) { return placed.layer->role() == role; });
}

void PythonProgram::writeAbout(std::string_view library, std::string_view imports) {
  add("#!/usr/bin/env python3\n# A network of " + std::string(m_of) + " after update " +
      number(m_learner.state().updates) + ", as a " + std::string(library) +
      " program that goes on from there.\n"
      "# It makes 20 updates, or as many as its first argument says, and prints the loss over the training "
      "samples.\n");
  if (hasLayer(nn::Role::Dropout))
    add("# Dropout: " + std::string(library) +
        " draws other units to leave out than Perceptorium does, so the losses agree in kind, not "
        "in digits.\n");
  if (hasRunningStatistics() && secondMoment())
    add("# Batch normalisation takes away what the biases before it add: their gradient is rounding noise, which "
        "this optimiser\n"
        "# makes to whole steps. Only the running means see them; the losses agree to about three digits.\n");
  add("import math\nimport sys\nfrom math import inf, nan\n\n");
  add(imports);
  add("\n");
}

void PythonProgram::writeInputs(const python::ArrayText& floats) {
  std::string names;
  for (const std::string& name : m_samples.inputNames) names += (names.empty() ? "" : ", ") + comment(name);
  add("# The training samples: the network's inputs (" + names + ") and the targets (" +
      (m_samples.isRegression() ? "values" : "classes from 0") + ").\n");
  if (m_samples.standardised)
    add("# Columns of the table are standardised: their mean is subtracted, and they are divided by their "
        "deviation.\n");
  const auto size = static_cast<std::size_t>(m_samples.trainCount * m_samples.inputs.rows());
  const nn::NamedTensor inputs{"inputs",
                               {m_samples.trainCount, m_samples.inputs.rows()},
                               {m_samples.inputs.data(), m_samples.inputs.data() + size}};
  add("inputs = " + python::array(inputs, "", 9, floats) + ".reshape(-1, " + number(m_samples.inputs.rows()) + ")\n");
}

void PythonProgram::writeClassWeights(const python::ArrayText& floats) {
  const auto& weights = m_learner.loss().classWeights;
  add("# Each class weighs the same, however rare.\nclass_weights = " + std::string(floats.begin) + "[" +
      listed(weights.data(), weights.size(), "    ", 30) + "]" + std::string(floats.end) + "\n");
}

void PythonProgram::beginTrainingLoss() {
  add("\ndef training_loss():\n    \"\"\"The mean loss over all training samples, without class weights or "
      "penalties.\"\"\"\n");
}

void PythonProgram::beginLoop(std::string_view setUp) {
  add("if not order:\n    sys.exit(\"There are no training samples.\")\n");
  add(setUp);
  add("first_update = " + number(m_learner.state().updates) +
      "\nfor update in range(first_update, first_update + (int(sys.argv[1]) if len(sys.argv) > 1 else 20)):\n"
      "    batch = order[used:used + batch_size]\n");
}

void PythonProgram::endLoop() {
  add("    used += len(batch)\n    if used == len(order):\n        order, used = random.shuffled(len(inputs)), 0\n"
      "    print(\"update %d: training loss %.9g\" % (update + 1, training_loss()))\n");
}

std::string PythonProgram::classesOf(std::size_t begun) const {
  std::vector<int> classes;
  for (Index i = 0; i < m_samples.trainCount; ++i) classes.push_back(static_cast<int>(m_samples.targets.data()[i]));
  return listed(classes.data(), classes.size(), "    ", begun);
}

void PythonProgram::writeBatches() {
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

Result<std::string> pythonProgram(const Learner& learner, Library library, std::string_view of) {
  constexpr Index kMostNumbers = 5'000'000;
  if (learner.samples().inputs.size() > kMostNumbers)
    return Message{PERC_TR("The program would be too long: it would hold more than %1 numbers."),
                   {std::to_string(kMostNumbers)}};
  const auto program = library == Library::PyTorch ? pytorchProgram(learner, of)
                       : library == Library::NumPy ? numpyProgram(learner, of)
                                                   : kerasProgram(learner, of);
  if (const auto why = program->whyNot()) return *why;
  return program->write();
}

}  // namespace perc::learn
