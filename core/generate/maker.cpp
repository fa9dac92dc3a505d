// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/maker.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <tuple>
#include <utility>

namespace perc::generate {
namespace {

template <class State>
struct MomentOf : Maker::Moment {
  explicit MomentOf(const State& now) : state(now) {}
  void account(Ledger& ledger) const override {
    ledger.own(sizeof *this);
    state.account(ledger);
  }
  State state;
};

/// Of one network of several.
struct Part {
  learn::Model* model;
  const char* prefix;
  const optim::Optimizer& rule;
};
Result<void> setAll(const std::vector<nn::NamedTensor>& tensors, std::initializer_list<Part> parts) {
  for (const Part& part : parts)
    if (const auto set = part.model->setWeights(tensors, part.rule, part.prefix); !set) return set;
  return {};
}

class GameMaker final : public Maker {
 public:
  GameMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_game(gameSettings(settings, target), target.draw,
               startOf(generatorNetwork(settings, target), criticNetwork(settings, target),
                       *usual(settings).initializer, gameSettings(settings, target), seed)) {}

  bool step(StopToken stop) override { return m_game.round(stop); }
  std::int64_t steps() const override { return m_game.state().rounds; }
  std::int64_t samplesSeen() const override {
    return steps() * std::max(1, m_game.settings().criticUpdates) * m_game.settings().batchSize;
  }
  bool isFinite() const override {
    const GameState& s = m_game.state();
    return std::isfinite(s.criticLoss) && std::isfinite(s.generatorLoss) && s.generator.theta.allFinite();
  }
  void change(const Settings& settings, const Target& target) override {
    m_game.change(gameSettings(settings, target));
  }
  void imitate(const Target& target) override { m_game.imitate(target.draw); }
  int noises() const override { return m_game.state().generator.network->inputs(); }
  int classes() const override { return m_game.settings().classes; }
  void drawNoise(Random& random, MatrixRef noise) const override { m_game.drawNoise(random, noise); }
  bool make(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const override {
    return m_game.generate(noise, samples, stop);
  }
  double loss() const override { return m_game.state().generatorLoss; }
  double criticLoss() const override { return m_game.state().criticLoss; }
  std::shared_ptr<const Moment> save() const override {
    return std::make_shared<const MomentOf<GameState>>(m_game.state());
  }
  void restore(const Moment& moment) override { m_game.restore(static_cast<const MomentOf<GameState>&>(moment).state); }
  void addTo(Fingerprint& fingerprint) const override { m_game.state().addTo(fingerprint); }
  std::vector<nn::NamedTensor> weights() const override {
    auto all = m_game.state().generator.weights("generator.");
    for (nn::NamedTensor& one : m_game.state().critic.weights("critic.")) all.push_back(std::move(one));
    return all;
  }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override {
    GameState state = m_game.state();
    const auto set = setAll(tensors, {{&state.generator, "generator.", m_game.settings().generator.rule},
                                      {&state.critic, "critic.", m_game.settings().critic.rule}});
    if (state.average.size() > 0) state.average = state.generator.theta;
    if (set) m_game.restore(state);
    return set;
  }
  Game* game() override { return &m_game; }

 private:
  Game m_game;
};

class FlowMaker final : public Maker {
 public:
  FlowMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_flow(flowSettings(settings, target), target.draw,
               startOf(generatorNetwork(settings, target), *usual(settings).initializer, flowSettings(settings, target),
                       seed)),
        m_steps(settings.flowSteps),
        m_integrator(settings.integrator) {}

  bool step(StopToken stop) override { return m_flow.update(stop); }
  std::int64_t steps() const override { return m_flow.state().updates; }
  std::int64_t samplesSeen() const override { return steps() * m_flow.settings().batchSize; }
  bool isFinite() const override {
    return std::isfinite(m_flow.state().loss) && m_flow.state().model.theta.allFinite();
  }
  void change(const Settings& settings, const Target& target) override {
    m_flow.change(flowSettings(settings, target));
    m_steps = settings.flowSteps;
    m_integrator = settings.integrator;
  }
  void imitate(const Target& target) override { m_flow.imitate(target.draw); }
  int noises() const override { return m_flow.state().model.network->outputs() + classes(); }
  int classes() const override { return m_flow.settings().classes; }
  bool make(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const override {
    Matrix flowing = noise;
    const bool done = m_flow.flow(flowing, m_steps, m_integrator, 1, {}, stop);
    samples = flowing.topRows(samples.rows());
    return done;
  }
  double loss() const override { return m_flow.state().loss; }
  std::shared_ptr<const Moment> save() const override {
    return std::make_shared<const MomentOf<FlowState>>(m_flow.state());
  }
  void restore(const Moment& moment) override { m_flow.restore(static_cast<const MomentOf<FlowState>&>(moment).state); }
  void addTo(Fingerprint& fingerprint) const override { m_flow.state().addTo(fingerprint); }
  std::vector<nn::NamedTensor> weights() const override { return m_flow.state().model.weights("velocity."); }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override {
    FlowState state = m_flow.state();
    const auto set = setAll(tensors, {{&state.model, "velocity.", m_flow.settings().rule}});
    if (set) m_flow.restore(state);
    return set;
  }
  FlowMatching* flow() override { return &m_flow; }

 private:
  FlowMatching m_flow;
  int m_steps;
  Integrator m_integrator;
};

class AutoencoderMaker final : public Maker {
 public:
  AutoencoderMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_autoencoder(autoencoderSettings(settings, target), target.draw,
                      startOf(encoderNetwork(settings, target), generatorNetwork(settings, target),
                              *usual(settings).initializer, autoencoderSettings(settings, target), seed)) {}

  bool step(StopToken stop) override { return m_autoencoder.update(stop); }
  std::int64_t steps() const override { return m_autoencoder.state().updates; }
  std::int64_t samplesSeen() const override { return steps() * m_autoencoder.settings().batchSize; }
  bool isFinite() const override {
    const AutoencoderState& s = m_autoencoder.state();
    return std::isfinite(loss()) && s.decoder.theta.allFinite() && s.encoder.theta.allFinite();
  }
  void change(const Settings& settings, const Target& target) override {
    m_autoencoder.change(autoencoderSettings(settings, target));
  }
  void imitate(const Target& target) override { m_autoencoder.imitate(target.draw); }
  int noises() const override { return m_autoencoder.state().decoder.network->inputs(); }
  int classes() const override { return m_autoencoder.settings().classes; }
  bool make(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const override {
    return m_autoencoder.decode(noise, samples, stop);
  }
  double loss() const override {
    const AutoencoderState& s = m_autoencoder.state();
    return s.reconstruction + m_autoencoder.settings().klWeight * s.divergence;
  }
  std::shared_ptr<const Moment> save() const override {
    return std::make_shared<const MomentOf<AutoencoderState>>(m_autoencoder.state());
  }
  void restore(const Moment& moment) override {
    m_autoencoder.restore(static_cast<const MomentOf<AutoencoderState>&>(moment).state);
  }
  void addTo(Fingerprint& fingerprint) const override { m_autoencoder.state().addTo(fingerprint); }
  std::vector<nn::NamedTensor> weights() const override {
    auto all = m_autoencoder.state().encoder.weights("encoder.");
    for (nn::NamedTensor& one : m_autoencoder.state().decoder.weights("decoder.")) all.push_back(std::move(one));
    return all;
  }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override {
    AutoencoderState state = m_autoencoder.state();
    const optim::Optimizer& rule = m_autoencoder.settings().rule;
    const auto set = setAll(tensors, {{&state.encoder, "encoder.", rule}, {&state.decoder, "decoder.", rule}});
    if (set) m_autoencoder.restore(state);
    return set;
  }
  const Autoencoder* autoencoder() const override { return &m_autoencoder; }

 private:
  Autoencoder m_autoencoder;
};

/// What its samples are made of are samples of the source.
class CycleMaker final : public Maker {
 public:
  CycleMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_cycle(cycleSettings(settings), target.source->draw,
                startOf(generatorNetwork(settings, target), criticNetwork(settings, target),
                        *usual(settings).initializer, cycleSettings(settings), seed)),
        m_draw(target.source->draw) {}

  bool step(StopToken stop) override { return m_cycle.round(stop); }
  std::int64_t steps() const override { return m_cycle.state().rounds; }
  std::int64_t samplesSeen() const override {
    return steps() * std::max(1, m_cycle.settings().criticUpdates) * m_cycle.settings().batchSize;
  }
  bool isFinite() const override {
    const CycleState& s = m_cycle.state();
    return std::isfinite(s.criticLoss) && std::isfinite(s.generatorLoss) && s.generators[0].theta.allFinite() &&
           s.generators[1].theta.allFinite();
  }
  void change(const Settings& settings, const Target&) override { m_cycle.change(cycleSettings(settings)); }
  void imitate(const Target& target) override {
    m_draw = target.source->draw;
    m_cycle.imitate(m_draw);
  }
  int noises() const override { return m_cycle.state().generators[0].network->inputs(); }
  int classes() const override { return 0; }
  void drawNoise(Random& random, MatrixRef noise) const override {
    Matrix to(noise.rows(), noise.cols());
    m_draw(random, noise, to);
  }
  bool make(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const override {
    return m_cycle.translate(Way::There, noise, samples, stop);
  }
  double loss() const override { return m_cycle.state().generatorLoss; }
  double criticLoss() const override { return m_cycle.state().criticLoss; }
  std::shared_ptr<const Moment> save() const override {
    return std::make_shared<const MomentOf<CycleState>>(m_cycle.state());
  }
  void restore(const Moment& moment) override {
    m_cycle.restore(static_cast<const MomentOf<CycleState>&>(moment).state);
  }
  void addTo(Fingerprint& fingerprint) const override { m_cycle.state().addTo(fingerprint); }
  std::vector<nn::NamedTensor> weights() const override {
    std::vector<nn::NamedTensor> all;
    const CycleState& s = m_cycle.state();
    for (const auto& [model, prefix] : {std::pair{&s.generators[0], "there.generator."},
                                        {&s.generators[1], "back.generator."},
                                        {&s.critics[0], "there.critic."},
                                        {&s.critics[1], "back.critic."}})
      for (nn::NamedTensor& one : model->weights(prefix)) all.push_back(std::move(one));
    return all;
  }
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override {
    CycleState state = m_cycle.state();
    const auto& [generator, critic] = std::tie(m_cycle.settings().generator.rule, m_cycle.settings().critic.rule);
    const auto set = setAll(tensors, {{&state.generators[0], "there.generator.", generator},
                                      {&state.generators[1], "back.generator.", generator},
                                      {&state.critics[0], "there.critic.", critic},
                                      {&state.critics[1], "back.critic.", critic}});
    if (set) m_cycle.restore(state);
    return set;
  }
  const Cycle* cycle() const override { return &m_cycle; }

 private:
  Cycle m_cycle;
  DrawBoth m_draw;
};

}  // namespace

void Maker::drawNoise(Random& random, MatrixRef noise) const {
  for (Index j = 0; j < noise.cols(); ++j)
    for (Index i = 0; i < noise.rows() - classes(); ++i) noise(i, j) = static_cast<Scalar>(random.normal());
  drawClasses(random, noise.bottomRows(classes()));
}

bool Maker::makeWithClasses(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const {
  samples.bottomRows(classes()) = noise.bottomRows(classes());
  return make(noise, samples.topRows(samples.rows() - classes()), stop);
}

bool Maker::sample(Random& random, MatrixRef samples, StopToken stop) const {
  Matrix noise(noises(), samples.cols());
  drawNoise(random, noise);
  return makeWithClasses(noise, samples, stop);
}

std::unique_ptr<Maker> makeMaker(const Settings& settings, const Target& target, std::uint64_t seed) {
  if (isGame(settings.method)) return std::make_unique<GameMaker>(settings, target, seed);
  if (settings.method == Method::FlowMatching) return std::make_unique<FlowMaker>(settings, target, seed);
  if (settings.method == Method::Cycle) return std::make_unique<CycleMaker>(settings, target, seed);
  return std::make_unique<AutoencoderMaker>(settings, target, seed);
}

}  // namespace perc::generate
