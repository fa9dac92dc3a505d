// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/learn/learner.h"
#include "core/learn/python_text.h"
#include "core/session/library.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace perc::learn {

/// The learner's moment as a Python program for a library, which goes on from it: data, network with its weights, loss,
/// optimiser with its memory, schedule, penalties, and mini-batches in the same order. It makes a number of updates
/// (20, or its first argument) and prints the loss over the training samples after each. Its losses agree with ours up
/// to rounding; with dropout they cannot, and the program says so. `of`: whose network it is, for its first line.
/// Error: it would have more numbers than an editor takes, or the library has no such thing (which setting it is).
Result<std::string> pythonProgram(const Learner& learner, Library library, std::string_view of);

/// What the programs for all libraries have in common.
class PythonProgram {
 public:
  PythonProgram(const Learner& learner, std::string_view of)
      : m_learner(learner),
        m_of(of),
        m_penalties(learner.state().settings.training.penalties),
        m_samples(learner.samples()) {}
  virtual ~PythonProgram() = default;

  std::string write();
  /// What the library cannot do as we do it, so that there is no program.
  virtual std::optional<Message> whyNot() const { return std::nullopt; }

 protected:
  virtual void writeHead() = 0;
  virtual void writeData() = 0;
  virtual void writeNetwork() = 0;
  virtual void writeLoss() = 0;
  virtual void writeOptimizer() = 0;
  virtual void writeTraining() = 0;

  void add(std::string_view text) { m_text += text; }
  /// The first lines: which network, in what the losses may differ, and what is imported.
  void writeAbout(std::string_view library, std::string_view imports);
  void writeInputs(const python::ArrayText& floats);
  void writeClassWeights(const python::ArrayText& floats);
  /// The head of a function that is the training loss.
  void beginTrainingLoss();
  /// The loop of the updates up to the one's `batch`, after `setUp`; after what a library does with it, the rest.
  void beginLoop(std::string_view setUp = {});
  void endLoop();
  std::string classesOf(std::size_t begun) const;  ///< the training samples' classes, listed
  bool hasLayer(nn::Role role) const;
  bool hasRunningStatistics() const { return m_learner.network().bufferCount() > 0; }
  bool oneOutput() const { return m_samples.outputCount() == 1; }
  const optim::OptimizerState& memory() const { return m_learner.model().optimizer; }
  bool firstMoment() const { return memory().first.size() > 0; }
  bool secondMoment() const { return memory().second.size() > 0; }

  const Learner& m_learner;
  std::string_view m_of;
  const PenaltySettings& m_penalties;
  const Samples& m_samples;
  std::string m_text;

 private:
  void writeBatches();
};

std::unique_ptr<PythonProgram> pytorchProgram(const Learner& learner, std::string_view of);
std::unique_ptr<PythonProgram> numpyProgram(const Learner& learner, std::string_view of);
std::unique_ptr<PythonProgram> kerasProgram(const Learner& learner, std::string_view of);

}  // namespace perc::learn
