// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/maker.h"

#include <algorithm>
#include <cmath>
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

class GameMaker final : public Maker {
 public:
  GameMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_game(gameSettings(settings), target.draw,
               startOf(generatorNetwork(settings, target.features()), criticNetwork(settings, target.features()),
                       *usual(settings).initializer, gameSettings(settings), seed)) {}

  bool step(StopToken stop) override { return m_game.round(stop); }
  std::int64_t steps() const override { return m_game.state().rounds; }
  std::int64_t samplesSeen() const override {
    return steps() * std::max(1, m_game.settings().criticUpdates) * m_game.settings().batchSize;
  }
  bool isFinite() const override {
    const GameState& s = m_game.state();
    return std::isfinite(s.criticLoss) && std::isfinite(s.generatorLoss) && s.generator.theta.allFinite();
  }
  void change(const Settings& settings) override { m_game.change(gameSettings(settings)); }
  void imitate(const Draw& draw) override { m_game.imitate(draw); }
  int noises() const override { return m_game.state().generator.network->inputs(); }
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
  Game* game() override { return &m_game; }

 private:
  Game m_game;
};

class FlowMaker final : public Maker {
 public:
  FlowMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_flow(flowSettings(settings), target.draw,
               startOf(generatorNetwork(settings, target.features()), *usual(settings).initializer,
                       flowSettings(settings), seed)),
        m_steps(settings.flowSteps),
        m_integrator(settings.integrator) {}

  bool step(StopToken stop) override { return m_flow.update(stop); }
  std::int64_t steps() const override { return m_flow.state().updates; }
  std::int64_t samplesSeen() const override { return steps() * m_flow.settings().batchSize; }
  bool isFinite() const override {
    return std::isfinite(m_flow.state().loss) && m_flow.state().model.theta.allFinite();
  }
  void change(const Settings& settings) override {
    m_flow.change(flowSettings(settings));
    m_steps = settings.flowSteps;
    m_integrator = settings.integrator;
  }
  void imitate(const Draw& draw) override { m_flow.imitate(draw); }
  int noises() const override { return m_flow.state().model.network->outputs(); }
  bool make(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const override {
    samples = noise;
    return m_flow.flow(samples, m_steps, m_integrator, 1, {}, stop);
  }
  double loss() const override { return m_flow.state().loss; }
  std::shared_ptr<const Moment> save() const override {
    return std::make_shared<const MomentOf<FlowState>>(m_flow.state());
  }
  void restore(const Moment& moment) override { m_flow.restore(static_cast<const MomentOf<FlowState>&>(moment).state); }
  void addTo(Fingerprint& fingerprint) const override { m_flow.state().addTo(fingerprint); }
  std::vector<nn::NamedTensor> weights() const override { return m_flow.state().model.weights("velocity."); }
  FlowMatching* flow() override { return &m_flow; }

 private:
  FlowMatching m_flow;
  int m_steps;
  Integrator m_integrator;
};

class AutoencoderMaker final : public Maker {
 public:
  AutoencoderMaker(const Settings& settings, const Target& target, std::uint64_t seed)
      : m_autoencoder(
            autoencoderSettings(settings), target.draw,
            startOf(encoderNetwork(settings, target.features()), generatorNetwork(settings, target.features()),
                    *usual(settings).initializer, autoencoderSettings(settings), seed)) {}

  bool step(StopToken stop) override { return m_autoencoder.update(stop); }
  std::int64_t steps() const override { return m_autoencoder.state().updates; }
  std::int64_t samplesSeen() const override { return steps() * m_autoencoder.settings().batchSize; }
  bool isFinite() const override {
    const AutoencoderState& s = m_autoencoder.state();
    return std::isfinite(loss()) && s.decoder.theta.allFinite() && s.encoder.theta.allFinite();
  }
  void change(const Settings& settings) override { m_autoencoder.change(autoencoderSettings(settings)); }
  void imitate(const Draw& draw) override { m_autoencoder.imitate(draw); }
  int noises() const override { return m_autoencoder.codes(); }
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
  const Autoencoder* autoencoder() const override { return &m_autoencoder; }

 private:
  Autoencoder m_autoencoder;
};

}  // namespace

void Maker::drawNoise(Random& random, MatrixRef noise) const {
  for (Index j = 0; j < noise.cols(); ++j)
    for (Index i = 0; i < noise.rows(); ++i) noise(i, j) = static_cast<Scalar>(random.normal());
}

bool Maker::sample(Random& random, MatrixRef samples, StopToken stop) const {
  Matrix noise(noises(), samples.cols());
  drawNoise(random, noise);
  return make(noise, samples, stop);
}

std::unique_ptr<Maker> makeMaker(const Settings& settings, const Target& target, std::uint64_t seed) {
  if (isGame(settings.method)) return std::make_unique<GameMaker>(settings, target, seed);
  if (settings.method == Method::FlowMatching) return std::make_unique<FlowMaker>(settings, target, seed);
  return std::make_unique<AutoencoderMaker>(settings, target, seed);
}

}  // namespace perc::generate
