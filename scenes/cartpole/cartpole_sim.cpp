// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/cartpole_sim.h"

#include "scenes/cartpole/cartpole_frame.h"

namespace perc::cartpole {
namespace {

/// For the time being: a random agent in one environment.
class CartPoleSimulation : public Simulation {
 public:
  explicit CartPoleSimulation(std::uint64_t seed)
      : m_environment(m_params, 4), m_random(seed, "environment"), m_curve({std::begin(kEpisodeColumns), std::end(kEpisodeColumns)}) {
    m_environment.reset(m_random);
  }
  bool step(StopToken stop) override {
    if (stop.stopRequested()) return false;
    ++m_step;
    if (m_environment.step(m_random.bernoulli(.5) ? 1 : -1, m_random).over()) m_environment.reset(m_random);
    return true;
  }
  std::int64_t stepCount() const override { return m_step; }
  RunState state() const override { return RunState::Ok; }
  const Message& message() const override { return m_message; }
  Result<void> apply(const Command&) override { return {}; }
  std::shared_ptr<const Frame> observe(const Probe&, StopToken stop) const override {
    if (stop.stopRequested()) return nullptr;
    auto frame = std::make_shared<CartPoleFrame>();
    frame->step = m_step;
    frame->metrics = metrics();
    frame->carts.push_back({});
    frame->carts[0].state = m_environment.state();
    frame->path = std::make_shared<std::vector<rl::CartPoleState>>(1, m_environment.state());
    frame->curve = std::make_shared<Curve>(m_curve);
    return frame;
  }
  std::vector<Metric> metrics() const override { return {{"return", double(m_environment.steps())}}; }
  const Curve& curve() const override { return m_curve; }
  struct Moment : Checkpoint {
    std::size_t bytes() const override { return 100; }
    rl::EnvironmentMemory environment;
    Random random{1, ""};
    std::int64_t step = 0;
  };
  std::shared_ptr<const Checkpoint> save() const override {
    auto m = std::make_shared<Moment>();
    m->environment = m_environment.memory();
    m->random = m_random;
    m->step = m_step;
    return m;
  }
  void restore(const Checkpoint& c) override {
    const auto& m = static_cast<const Moment&>(c);
    m_environment.restore(m.environment);
    m_random = m.random;
    m_step = m.step;
  }
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    f.add(m_step);
    f.add(m_random.state()[0]);
    return f.value();
  }

 private:
  CartPoleParams m_params;
  rl::Environment m_environment;
  Random m_random;
  Curve m_curve;
  std::int64_t m_step = 0;
  Message m_message;
};

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  return std::unique_ptr<Simulation>(std::make_unique<CartPoleSimulation>(run.seed));
}

}  // namespace

const Lab& lab() {
  static const Lab cartpole{
      .id = "cartpole",
      .title = PERC_TR("CartPole"),
      .summary = PERC_TR("Agents learn to balance a pole on a cart, in a world you can push."),
      .declarations = &schema().declarations(),
      .metrics = {{"return", PERC_TR("return")}},
      .views = {{"track", PERC_TR("Track")}, {"knowledge", PERC_TR("What it knows")}, {"network", PERC_TR("Network"), false},
                {"learning", PERC_TR("Learning")}, {"transition", PERC_TR("One transition"), false}, {"memory", PERC_TR("Memory"), false},
                {"comparison", PERC_TR("Comparison"), false}, {"course", PERC_TR("Course"), false}, {"transfer", PERC_TR("Other worlds"), false},
                {"worlds", PERC_TR("Three physics"), false}},
      .acts = &acts(),
      .timelineBars = true,
      .realTimeRate = 50,
      .create = create};
  return cartpole;
}

}  // namespace perc::cartpole
