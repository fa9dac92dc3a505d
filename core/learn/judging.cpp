// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/judging.h"

#include "core/learn/evaluation.h"
#include "core/nn/loss.h"

#include <algorithm>
#include <numeric>

namespace perc::learn {
namespace {

/// With all that follows from the scores alone.
std::shared_ptr<const Judged> finished(Judged judged, const JudgedPart& part) {
  if (!judged.isRegression()) {
    const auto positive = positiveClass(judged.scored.classNames, part.positive);
    judged.scored.positive = positive ? *positive : *positiveClass(judged.scored.classNames, {});
    judged.ranking = metrics::rankingOf(judged.scored, judged.scored.positive);
    judged.figures = metrics::figuresOf(judged.scored, judged.ranking);
    if (judged.scored.classes() > 2) judged.severalCounts = metrics::countsAt(judged.scored, judged.ranking, 0);
  }
  return std::make_shared<const Judged>(std::move(judged));
}

/// The samples of one part, by their places among all.
struct Range {
  std::size_t first, count;
};
Range rangeOf(const Samples& samples, bool test) {
  const auto train = static_cast<std::size_t>(samples.trainCount);
  return test ? Range{train, static_cast<std::size_t>(samples.testCount)} : Range{0, train};
}
/// The part that is asked for; the other one where it has no samples.
bool isOfTest(const Samples& samples, const JudgedPart& part) {
  return part.test ? samples.testCount > 0 : samples.trainCount == 0;
}

double trainingMean(const Samples& samples) {
  const auto count = static_cast<std::ptrdiff_t>(samples.trainCount);
  const auto& targets = samples.dataset.target;
  return count > 0 ? std::accumulate(targets.begin(), targets.begin() + count, 0.0) / static_cast<double>(count) : 0;
}

metrics::ScoreKind kindOf(const nn::Loss& loss) {
  return nn::predictionKind(loss) == nn::PredictionKind::Probability ? metrics::ScoreKind::LogOdds
                                                                     : metrics::ScoreKind::Margin;
}

}  // namespace

Result<int> positiveClass(const std::vector<std::string>& classNames, const std::string& name) {
  if (name.empty())
    return static_cast<int>(std::max_element(classNames.begin(), classNames.end(), data::classComesBefore) -
                            classNames.begin());
  const auto found = std::find(classNames.begin(), classNames.end(), name);
  if (found != classNames.end()) return static_cast<int>(found - classNames.begin());
  std::string names;
  for (const std::string& one : classNames) names += (names.empty() ? "" : ", ") + one;
  return Message{
      PERC_TR("positive = %1: there is no such class. There are: %2. Leave it empty for 1, or the last one."),
      {name, names}};
}

std::shared_ptr<const Judged> judge(const Learner& learner, const JudgedPart& part, StopToken stop) {
  const Samples& samples = learner.samples();
  Judged judged;
  judged.ofTest = isOfTest(samples, part);
  judged.all = rangeOf(samples, judged.ofTest).count;
  auto side = outputsOf(learner.model(), samples, judged.ofTest, learner.evaluationWorkspace(), stop);
  if (!side) return nullptr;
  if (samples.isRegression()) {
    judged.baseline = trainingMean(samples);
    judged.samples = side->samples;
    for (std::size_t i = 0; i < side->samples.size(); ++i) {
      judged.truth.push_back(samples.dataset.target[static_cast<std::size_t>(side->samples[i])]);
      judged.value.push_back(samples.restored(side->values[i]));
    }
    return finished(std::move(judged), part);
  }
  metrics::Scored& scored = judged.scored;
  scored.classNames = samples.dataset.classNames;
  scored.kind = kindOf(learner.loss());
  scored.separate = learner.loss().kind == nn::LossKind::BinaryCrossEntropy;
  scored.width = side->outputs;
  scored.samples = std::move(side->samples);
  scored.scores.assign(side->values.begin(), side->values.end());
  if (learner.loss().kind == nn::LossKind::Perceptron)  // around 1/2
    for (double& score : scored.scores) score -= 0.5;
  for (const std::int32_t i : scored.samples)
    scored.truth.push_back(samples.dataset.label(static_cast<std::size_t>(i)));
  return finished(std::move(judged), part);
}

std::shared_ptr<const Judged> judge(const data::ScoreTable& table, const JudgedPart& asked) {
  Judged judged;
  JudgedPart part = asked;
  if (part.positive.empty() && !table.isRegression()) part.positive = table.classNames.back();  // they are in order
  judged.all = table.size();
  if (table.isRegression()) {
    judged.truth = table.values;
    judged.value = table.scores;
    judged.weights = table.weights;
    double sum = 0, all = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
      const double weight = table.weights.empty() ? 1 : table.weights[i];
      sum += weight * table.values[i];
      all += weight;
    }
    judged.baseline = sum / all;
    judged.samples.resize(table.size());
    std::iota(judged.samples.begin(), judged.samples.end(), 0);
  } else {
    const bool probabilities =
        std::all_of(table.scores.begin(), table.scores.end(), [](double s) { return s >= 0 && s <= 1; });
    judged.scored = {.classNames = table.classNames,
                     .kind = probabilities ? metrics::ScoreKind::Probability : metrics::ScoreKind::Other,
                     .width = table.width,
                     .scores = table.scores,
                     .truth = table.truth,
                     .weights = table.weights,
                     .samples = std::vector<std::int32_t>(table.size())};
    std::iota(judged.scored.samples.begin(), judged.scored.samples.end(), 0);
  }
  judged.folds = table.folds;
  return finished(std::move(judged), part);
}

std::shared_ptr<const Judged> judgeBaseline(const Samples& samples, const JudgedPart& part) {
  Judged judged;
  judged.ofTest = isOfTest(samples, part);
  const Range range = rangeOf(samples, judged.ofTest);
  judged.all = range.count;
  judged.baseline = trainingMean(samples);
  std::vector<std::int32_t> indices(range.count);
  std::iota(indices.begin(), indices.end(), static_cast<std::int32_t>(range.first));
  if (samples.isRegression()) {
    for (const std::int32_t i : indices) judged.truth.push_back(samples.dataset.target[static_cast<std::size_t>(i)]);
    judged.value.assign(range.count, judged.baseline);
    judged.samples = std::move(indices);
    return finished(std::move(judged), part);
  }
  const auto classes = static_cast<std::size_t>(samples.classCount());
  std::vector<double> shares(classes);
  for (Index i = 0; i < samples.trainCount; ++i)
    shares[static_cast<std::size_t>(samples.dataset.label(static_cast<std::size_t>(i)))] +=
        1 / static_cast<double>(samples.trainCount);
  judged.scored.classNames = samples.dataset.classNames;
  judged.scored.kind = metrics::ScoreKind::Probability;
  judged.scored.width = static_cast<int>(classes);
  for (const std::int32_t i : indices) {
    judged.scored.truth.push_back(samples.dataset.label(static_cast<std::size_t>(i)));
    judged.scored.scores.insert(judged.scored.scores.end(), shares.begin(), shares.end());
  }
  judged.scored.samples = std::move(indices);
  return finished(std::move(judged), part);
}

}  // namespace perc::learn
