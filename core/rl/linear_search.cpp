// SPDX-License-Identifier: GPL-3.0-or-later
// Search without gradients: policies with one weight per number that is seen, tried for whole episodes.
#include "core/rl/agent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace perc::rl {
namespace {

using Weights = std::array<double, kMostFeatures>;

constexpr char kWeight[] = "0.weight", kDeviation[] = "deviation";

/// A policy without bias: right if the weighted sum is above 0, or as hard as it says. It keeps to one candidate until
/// that has been tried in enough episodes; then the search judges it.
class LinearSearch : public Agent {
 public:
  LinearSearch(const Settings& settings, const Space& space)
      : m_settings(settings), m_space(space), m_features(featureCount(space)) {}

  std::size_t bytes() const override { return sizeof *this; }
  void addTo(Fingerprint& fingerprint) const override {
    for (const Weights* weights : {&m_centre, &m_candidate}) fingerprint.add(weights->data(), sizeof *weights);
    fingerprint.add(m_returns);
    fingerprint.add(m_episodes);
    fingerprint.add(m_episodeReturn);
    fingerprint.add(m_figures.updates);
  }

  bool learn(Random& exploration, StopToken) override {
    if (m_episodes < episodesOfATry()) return true;
    beginLesson();
    judge(m_returns / m_episodes);
    ++m_figures.updates;
    m_figures.exploration = noise();
    nextCandidate(exploration);
    forgetTry();
    return true;
  }
  Decision act(Observation seen, int, Random&) override {
    const double push = pushOf(m_candidate, seen);
    const int action = m_space.continuous ? -1 : push > 0 ? 1 : 0;
    return {push, action, (push > 0) != (pushOf(m_centre, seen) > 0)};
  }
  void remember(const Transition& t) override {
    if (m_running && !(m_last.next == t.state)) m_episodeReturn = 0;  // somebody broke the episode off
    m_last = t;
    m_episodeReturn += t.reward;
    m_running = !t.terminated && !t.truncated;
    if (m_running) return;
    m_returns += m_episodeReturn;
    m_episodeReturn = 0;
    ++m_episodes;
  }

  double greedy(Observation seen) const override { return pushOf(m_centre, seen); }
  Opinion opinion(Observation seen) const override {
    Opinion opinion;
    opinion.preferred = greedy(seen);
    const double right = pushOf(m_candidate, seen) > 0;
    opinion.probability = {1 - right, right};
    return opinion;
  }
  LearningFigures figures() const override { return m_figures; }
  Lesson lesson() const override { return m_lesson; }
  std::vector<nn::NamedTensor> weights() const override { return {tensor(kWeight, m_centre)}; }

 protected:
  virtual int episodesOfATry() const = 0;
  virtual void judge(double meanReturn) = 0;
  virtual void nextCandidate(Random& random) = 0;
  virtual double noise() const = 0;
  virtual Lesson::Rule rule() const = 0;

  const Settings& settings() const { return m_settings; }
  void setSettings(const Settings& settings) { m_settings = settings; }
  int features() const { return m_features; }
  LearningFigures& figures() { return m_figures; }
  void setBest(double best) { std::get<SearchLesson>(m_lesson.numbers).best = best; }
  void forgetTry() { m_returns = m_episodeReturn = m_episodes = 0, m_running = false; }
  void draw(const Weights& mean, const Weights& deviation, Random& random) {
    for (int i = 0; i < m_features; ++i) {
      const auto at = static_cast<std::size_t>(i);
      m_candidate[at] = random.normal(mean[at], deviation[at]);
    }
  }

  nn::NamedTensor tensor(const char* name, const Weights& weights) const {
    return {name, {1, m_features}, {weights.begin(), weights.begin() + m_features}};
  }
  /// The weights of this name, or what is wrong with them.
  Result<Weights> read(const std::vector<nn::NamedTensor>& tensors, const char* name) const {
    const auto found =
        std::find_if(tensors.begin(), tensors.end(), [&](const nn::NamedTensor& t) { return t.name == name; });
    if (found == tensors.end()) return Message{PERC_TR("Tensor %1 is missing."), {name}};
    if (found->shape != std::vector<std::int64_t>{1, m_features} ||
        found->values.size() != static_cast<std::size_t>(m_features))
      return Message{PERC_TR("Tensor %1 must have the shape 1 x %2: one weight for each number that is seen."),
                     {name, std::to_string(m_features)}};
    Weights weights{};
    for (std::size_t i = 0; i < found->values.size(); ++i) {
      if (!std::isfinite(found->values[i]))
        return Message{PERC_TR("Tensor %1 holds a number that is not finite."), {name}};
      weights[i] = static_cast<double>(found->values[i]);
    }
    return weights;
  }
  static Result<void> refuseOthers(const std::vector<nn::NamedTensor>& tensors,
                                   std::initializer_list<const char*> known) {
    for (const nn::NamedTensor& t : tensors)
      if (std::find(known.begin(), known.end(), t.name) == known.end())
        return Message{PERC_TR("This agent has no tensor %1."), {t.name}};
    return {};
  }

  Weights m_centre{};     ///< what it holds best
  Weights m_candidate{};  ///< what it tries

 private:
  double pushOf(const Weights& weights, Observation seen) const {
    float x[kMostFeatures] = {};
    rl::features(m_space, seen, x);
    double sum = 0;
    for (int i = 0; i < m_features; ++i) sum += weights[static_cast<std::size_t>(i)] * static_cast<double>(x[i]);
    if (m_space.continuous) return std::clamp(sum, -1.0, 1.0);
    return sum > 0 ? 1 : -1;
  }
  void beginLesson() {
    m_lesson.rule = rule();
    m_lesson.transition = m_last;
    m_lesson.update = m_figures.updates + 1;
    m_lesson.numbers = SearchLesson{m_returns / m_episodes, kUndefined};
  }

  Settings m_settings;
  Space m_space;
  int m_features;
  double m_returns = 0, m_episodeReturn = 0;  // of the candidate's finished episodes; of the one that runs
  int m_episodes = 0;
  bool m_running = false;
  Transition m_last;
  LearningFigures m_figures;
  Lesson m_lesson;
};

/// Hill climbing: the best weights with noise are tried, and kept if they are no worse. The noise adapts: half of it
/// after a success, twice after a failure, so that it searches near by while that helps.
class HillClimbing final : public LinearSearch {
 public:
  HillClimbing(const Settings& settings, const Space& space, Random& random)
      : LinearSearch(settings, space), m_noise(settings.hillNoise) {
    draw({}, same(1), random);
    m_centre = m_candidate;
    figures().exploration = m_noise;
  }
  std::unique_ptr<Agent> clone() const override { return std::make_unique<HillClimbing>(*this); }
  void addTo(Fingerprint& fingerprint) const override {
    LinearSearch::addTo(fingerprint);
    fingerprint.add(m_noise);
    fingerprint.add(m_best);
  }
  void change(const Settings& settings) override {
    if (settings.hillNoise != this->settings().hillNoise) figures().exploration = m_noise = settings.hillNoise;
    setSettings(settings);
    tryAgain();
  }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override {
    if (const auto others = refuseOthers(tensors, {kWeight}); !others) return others;
    const auto weights = read(tensors, kWeight);
    if (!weights) return weights.error();
    m_centre = *weights;
    tryAgain();
    return {};
  }

 protected:
  int episodesOfATry() const override { return settings().hillEpisodes; }
  void judge(double meanReturn) override {
    setBest(m_best);
    const bool better = !(meanReturn < m_best);  // the first is the best so far
    m_noise = std::clamp(better ? m_noise / 2 : m_noise * 2, kLeastNoise, 4 * settings().hillNoise);
    if (!better) return;
    m_best = meanReturn;
    m_centre = m_candidate;
  }
  void nextCandidate(Random& random) override { draw(m_centre, same(m_noise), random); }
  double noise() const override { return m_noise; }
  Lesson::Rule rule() const override { return Lesson::Rule::HillClimbing; }

 private:
  static constexpr double kLeastNoise = 1e-3;
  static Weights same(double deviation) {
    Weights all;
    all.fill(deviation);
    return all;
  }
  /// The best is judged anew: in another world, or because it comes from elsewhere.
  void tryAgain() {
    m_candidate = m_centre;
    m_best = kUndefined;
    forgetTry();
  }

  double m_noise, m_best = kUndefined;
};

/// The cross-entropy method (Rubinstein 1999) with decreasing extra noise, which keeps it from settling too early
/// (Szita and Lőrincz 2006): a generation is drawn around a mean, its best become the next mean and deviation.
class CrossEntropy final : public LinearSearch {
 public:
  CrossEntropy(const Settings& settings, const Space& space, Random& random) : LinearSearch(settings, space) {
    m_deviation.fill(settings.cemNoise);
    nextCandidate(random);
    figures().exploration = noise();
  }
  std::unique_ptr<Agent> clone() const override { return std::make_unique<CrossEntropy>(*this); }
  std::size_t bytes() const override { return sizeof *this + m_tried.size() * sizeof m_tried[0]; }
  void addTo(Fingerprint& fingerprint) const override {
    LinearSearch::addTo(fingerprint);
    fingerprint.add(m_deviation.data(), sizeof m_deviation);
    fingerprint.add(m_generation);
    for (const Tried& tried : m_tried) {
      fingerprint.add(tried.weights.data(), sizeof tried.weights);
      fingerprint.add(tried.meanReturn);
    }
  }
  void change(const Settings& settings) override { setSettings(settings); }
  std::vector<nn::NamedTensor> weights() const override {
    return {tensor(kWeight, m_centre), tensor(kDeviation, m_deviation)};
  }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override {
    if (const auto others = refuseOthers(tensors, {kWeight, kDeviation}); !others) return others;
    const auto weights = read(tensors, kWeight), deviation = read(tensors, kDeviation);
    if (!weights) return weights.error();
    if (!deviation) return deviation.error();
    m_candidate = m_centre = *weights;
    m_deviation = *deviation;
    m_tried.clear();
    forgetTry();
    return {};
  }

 protected:
  int episodesOfATry() const override { return 1; }
  void judge(double meanReturn) override {
    double best = kUndefined;
    for (const Tried& tried : m_tried) best = std::fmax(best, tried.meanReturn);
    setBest(best);
    m_tried.push_back({m_candidate, meanReturn});
    if (m_tried.size() >= static_cast<std::size_t>(settings().cemPopulation)) nextGeneration();
  }
  void nextCandidate(Random& random) override { draw(m_centre, m_deviation, random); }
  double noise() const override {
    double squares = 0;
    for (int i = 0; i < features(); ++i)
      squares += m_deviation[static_cast<std::size_t>(i)] * m_deviation[static_cast<std::size_t>(i)];
    return std::sqrt(squares / features());
  }
  Lesson::Rule rule() const override { return Lesson::Rule::CrossEntropy; }

 private:
  struct Tried {
    Weights weights{};
    double meanReturn = 0;
  };

  void nextGeneration() {
    const std::size_t elite =
        std::clamp(static_cast<std::size_t>(std::lround(settings().cemElite * static_cast<double>(m_tried.size()))),
                   std::size_t(2), m_tried.size());
    std::stable_sort(m_tried.begin(), m_tried.end(),
                     [](const Tried& a, const Tried& b) { return a.meanReturn > b.meanReturn; });
    const auto count = static_cast<double>(elite);
    for (std::size_t i = 0; i < static_cast<std::size_t>(features()); ++i) {
      double sum = 0, squares = 0;
      for (std::size_t e = 0; e < elite; ++e) sum += m_tried[e].weights[i];
      const double mean = sum / count;
      for (std::size_t e = 0; e < elite; ++e)
        squares += (m_tried[e].weights[i] - mean) * (m_tried[e].weights[i] - mean);
      m_centre[i] = mean;
      m_deviation[i] = std::sqrt(squares / count + extraVariance());
    }
    ++m_generation;
    m_tried.clear();
  }
  /// Szita and Lőrincz: max(5 - t/10, 0) where the first variance is 100.
  double extraVariance() const {
    return settings().cemNoise * settings().cemNoise * std::max(0.0, 5 - m_generation / 10.0) / 100;
  }

  Weights m_deviation{};
  std::vector<Tried> m_tried;  // of this generation
  int m_generation = 0;
};

}  // namespace

std::unique_ptr<Agent> makeHillClimbing(const Settings& settings, const Space& space, Random& random) {
  return std::make_unique<HillClimbing>(settings, space, random);
}
std::unique_ptr<Agent> makeCrossEntropy(const Settings& settings, const Space& space, Random& random) {
  return std::make_unique<CrossEntropy>(settings, space, random);
}

}  // namespace perc::rl
