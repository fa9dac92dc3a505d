// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/sim.h"

#include "scenes/cartpole/actions.h"
#include "scenes/cartpole/demonstration.h"
#include "scenes/cartpole/graph.h"
#include "scenes/cartpole/observer.h"
#include "scenes/cartpole/presets.h"
#include "scenes/cartpole/view_list.h"
#include "scenes/cartpole/warning.h"
#include "scenes/cartpole/worlds_map.h"

#include <cmath>
#include <optional>

namespace perc::cartpole {
namespace {

constexpr double kRealTime = 50;  ///< steps per second

using Actions = std::shared_ptr<const std::vector<std::int8_t>>;
constexpr int kMostOthers = 15;  // further training environments that are shown

/// What a hand does to the world in front.
struct Hand {
  double hitAt = 0, impulse = 0;  ///< N s, for the next step
  double pullAt = 0, pull = 0;    ///< N
  double keys = 0;

  std::array<double, 5> numbers() const { return {hitAt, impulse, pullAt, pull, keys}; }
  /// Two forces on the pole become one with the same torque.
  CartPoleForces forces() const {
    CartPoleForces f;
    double torque = 0;
    for (const auto& [at, force] : {std::pair{hitAt, impulse / kTimeStep}, std::pair{pullAt, pull}}) {
      if (at == 0) f.cart += force;
      else {
        f.hand += force;
        torque += force * at;
      }
    }
    f.handAt = f.hand != 0 ? torque / f.hand : 0;
    return f;
  }
};

class CartPoleSimulation : public Simulation {
 public:
  CartPoleSimulation(const CartPoleParams& params, std::uint64_t seed, std::unique_ptr<Training> training,
                     Actions actions)
      : m_params(params),
        m_seed(seed),
        m_training(std::move(training)),
        m_demonstration(seed),
        m_actions(std::move(actions)) {
    if (m_actions) logStart();
    enterActivity();
  }

  bool step(StopToken stop) override;
  std::int64_t stepCount() const override { return m_step; }
  RunState state() const override {
    return m_training->trainer().agent().isFinite() ? RunState::Ok : RunState::Diverged;
  }
  Message message() const override;
  Result<void> apply(const Command& command) override;
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override;
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override;
  std::vector<Metric> metrics() const override;
  const Curve& curve() const override { return m_training->record().curve; }
  std::shared_ptr<const Checkpoint> save() const override;
  void restore(const Checkpoint& checkpoint) override;
  std::uint64_t fingerprint() const override;
  std::int64_t lastStep() const override {
    return m_actions ? static_cast<std::int64_t>(m_actions->size()) : Simulation::lastStep();
  }
  int goalsReached() const override { return m_training->record().solved ? 1 : 0; }
  std::int64_t learningSteps() const override { return m_training->trainer().steps(); }
  bool learnsNext() const override { return m_params.activity == Activity::Train; }
  std::optional<BandColumns> bandColumns(const Probe& probe) const override;
  std::string series() const override { return m_actions ? m_states.csv() : std::string(); }
  std::vector<nn::NamedTensor> weights() const override { return m_training->trainer().agent().weights(); }
  Parts parts() const { return {m_step, m_params.activity, *m_training, m_demonstration, m_hand.numbers()}; }

 private:
  struct Moment;

  bool train(StopToken stop);
  void enterActivity();
  Result<void> act(const std::string& id, const std::vector<double>& numbers);
  void logStart();
  void place(const CartPoleState& state);
  bool demonstrates() const { return m_params.activity == Activity::Watch || m_params.activity == Activity::Play; }
  CartPoleParams lookedAt(const Probe& probe) const;
  void showCarts(CartPoleFrame& frame) const;

  CartPoleParams m_params;
  std::uint64_t m_seed;
  std::unique_ptr<Training> m_training;
  Demonstration m_demonstration;
  Actions m_actions;  ///< of the agent "replay"; null for all others
  StateLog m_states;
  Hand m_hand;
  std::int64_t m_step = 0;
  WorldsEvaluation m_worlds;  ///< watching work, no part of the state
};

struct CartPoleSimulation::Moment : Checkpoint {
  void account(Ledger& ledger) const override {
    ledger.own(sizeof *this);
    training->account(ledger);
    Demonstration::account(*demonstration, ledger);
    states.account(ledger);
  }
  CartPoleParams params;
  std::shared_ptr<const Training::Memory> training;
  std::shared_ptr<const Demonstration::Memory> demonstration;
  StateLog states;
  Hand hand;
  std::int64_t step = 0;
};

bool CartPoleSimulation::step(StopToken stop) {
  if (stop.stopRequested()) return false;
  switch (m_params.activity) {
    case Activity::Train:
      if (!train(stop)) return false;
      break;
    case Activity::Watch:
    case Activity::Play: m_demonstration.step(m_params, *m_training, m_hand.keys, m_hand.forces()); m_hand.impulse = 0;
  }
  ++m_step;
  return true;
}

bool CartPoleSimulation::train(StopToken stop) {
  const bool front = m_training->trainer().turn() == 0;
  if (!m_training->step(m_step + 1, stop, m_hand.forces())) return false;
  if (front) m_hand.impulse = 0;
  if (!m_actions) return true;
  const CartPoleTrainer& trainer = m_training->trainer();
  const rl::Transition& last = trainer.last();
  m_states.add({trainer.steps(), trainer.episodes() - (trainer.finished() ? 1 : 0), stateOf(last.next), last.action,
                last.reward});
  if (trainer.finished()) logStart();
  return true;
}

void CartPoleSimulation::logStart() {
  m_states.add({m_training->trainer().steps(), m_training->trainer().episodes(),
                m_training->trainer().environment(0).state(), -1, rl::kUndefined});
}

void CartPoleSimulation::enterActivity() {
  if (demonstrates()) m_demonstration.begin(m_params, *m_training);
  else m_demonstration.leave();
}

Result<void> CartPoleSimulation::apply(const Command& command) {
  if (const param::Declaration* d = param::find(acts(), command.id))
    return act(d->id, std::get<std::vector<double>>(command.value));
  CartPoleParams params = m_params;
  schema().assign(params, command.id, command.value);
  if (const auto changed = m_training->change(params); !changed) return changed;
  const bool other =
      params.activity != m_params.activity || params.shown != m_params.shown || params.ghosts != m_params.ghosts;
  m_params = params;
  m_demonstration.change(m_params);
  if (other) enterActivity();
  return {};
}

Result<void> CartPoleSimulation::act(const std::string& id, const std::vector<double>& numbers) {
  if (id == "hit" || id == "pull") {
    if (numbers[0] < 0 || numbers[0] > 1)
      return Message{PERC_TR("%1: the place is %2; it must be from 0 (the cart) to 1 (the pole's tip)."),
                     {id, toText(numbers[0])}};
    if (id == "hit") m_hand.hitAt = numbers[0], m_hand.impulse = numbers[1];
    else m_hand.pullAt = numbers[0], m_hand.pull = numbers[1];
  } else if (id == "keys") {
    m_hand.keys = numbers[0];
  } else if (id == "place") {
    const CartPoleState state{numbers[0], numbers[1], numbers[2], numbers[3]};
    if (hasFailed(m_params.task, state))
      return Message{PERC_TR("place: x %1 m and an angle of %2 rad would end the episode; |x| up to 2.4 m and, "
                             "balancing, |θ| up to 0.2094 rad (12°) are allowed."),
                     {toText(state.x), toText(state.theta)}};
    place(state);
  } else if (demonstrates()) {
    m_demonstration.begin(m_params, *m_training);
  } else {
    m_training->trainer().restartEpisode(0);
    m_training->pathBroken();
    if (m_actions) logStart();
  }
  return {};
}

void CartPoleSimulation::place(const CartPoleState& state) {
  if (demonstrates()) return m_demonstration.place(state);
  m_training->trainer().environment(0).place(state);
  m_training->pathBroken();
  if (m_actions) m_states.replaceLast(m_training->trainer().environment(0).state());
}

Message CartPoleSimulation::message() const {
  if (state() == RunState::Ok) return {};
  return {
      PERC_TR("Diverged after %1 updates: a weight of the agent is no longer finite. A smaller learning rate helps."),
      {std::to_string(m_training->trainer().agent().figures().updates)}};
}

std::vector<Metric> CartPoleSimulation::metrics() const {
  const Curve& curve = m_training->record().curve;
  FigureValues values = m_training->figures();
  if (!curve.empty()) values.set("return", static_cast<double>(curve.value(curve.rows() - 1, kReturn)));
  return values.metrics();
}

std::optional<BandColumns> CartPoleSimulation::bandColumns(const Probe& probe) const {
  if (!probe.wants("learning") && !probe.wants("comparison")) return std::nullopt;
  return BandColumns{lookedAt(probe).against == Against::Steps ? kTrainingSteps : kEpisode, kMeanReturn};
}

std::shared_ptr<const Checkpoint> CartPoleSimulation::save() const {
  auto m = std::make_shared<Moment>();
  m->params = m_params;
  m->training = m_training->memory();
  m->demonstration = m_demonstration.memory();
  m->states = m_states;
  m->hand = m_hand;
  m->step = m_step;
  return m;
}

void CartPoleSimulation::restore(const Checkpoint& checkpoint) {
  const auto& m = static_cast<const Moment&>(checkpoint);
  m_params = m.params;
  m_training->restore(*m.training);
  m_demonstration.restore(*m.demonstration, m_params);
  m_worlds.goneBackTo(m_training->trainer().steps());
  m_states = m.states;
  m_hand = m.hand;
  m_step = m.step;
}

std::uint64_t CartPoleSimulation::fingerprint() const {
  Fingerprint f;
  f.add(m_step);
  m_training->addTo(f);
  m_demonstration.addTo(f);
  for (const double v : m_hand.numbers()) f.add(v);
  return f.value();
}

void CartPoleSimulation::showCarts(CartPoleFrame& frame) const {
  const CartPoleTrainer& trainer = m_training->trainer();
  if (demonstrates() && m_demonstration.running()) {
    frame.carts = m_demonstration.carts();
    frame.path = std::make_shared<const std::vector<CartPoleState>>(m_demonstration.path());
    frame.last = m_demonstration.last();
    frame.hasLast = m_demonstration.hasLast();
    if (m_demonstration.policy()) frame.opinion = m_demonstration.policy()->opinion(m_demonstration.observation());
    return;
  }
  for (int i = 0; i < std::min(trainer.environments(), kMostOthers + 1); ++i) {
    const CartPoleEnvironment& e = trainer.environment(i);
    Cart cart;
    cart.who = i == 0 ? Cart::Who::Agent : Cart::Who::Other;
    cart.policyStep = trainer.steps();
    cart.state = e.state();
    cart.forces = e.forces();
    cart.steps = e.steps();
    cart.score = e.episodeReturn();
    if (trainer.last().environment == i) cart.push = trainer.last().push, cart.explored = trainer.decision().explored;
    else cart.push = m_params.push > 0 ? std::clamp(cart.forces.cart / m_params.push, -1.0, 1.0) : 0;
    frame.carts.push_back(cart);
  }
  frame.path = std::make_shared<const std::vector<CartPoleState>>(m_training->record().path);
  frame.last = trainer.last();
  frame.hasLast = trainer.steps() > 0;
  frame.opinion = trainer.agent().opinion(trainer.environment(0).observation());
}

CartPoleParams CartPoleSimulation::lookedAt(const Probe& probe) const {
  CartPoleParams params = m_params;
  for (const auto& [id, value] : probe.looks) schema().assign(params, id, value);
  return params;
}

double CartPoleSimulation::refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) {
  if (!probe.names("worlds-map")) return 1;
  return m_worlds.refine(lookedAt(probe), m_seed, *m_training, budget, stop);
}

std::shared_ptr<const Frame> CartPoleSimulation::observe(const Probe& probe, StopToken stop) const {
  if (stop.stopRequested()) return nullptr;
  const CartPoleTrainer& trainer = m_training->trainer();
  const rl::Agent& agent = demonstrates() && m_demonstration.policy() ? *m_demonstration.policy() : trainer.agent();
  const TrainingRecord& record = m_training->record();
  auto frame = std::make_shared<CartPoleFrame>();
  frame->step = m_step;
  frame->epoch = static_cast<double>(trainer.episodes());
  frame->state = state();
  frame->message = message();
  frame->metrics = metrics();
  frame->events = record.events;
  frame->params = lookedAt(probe);
  frame->trainingSteps = trainer.steps();
  frame->episodes = trainer.episodes();
  showCarts(*frame);
  frame->learning = trainer.agent().figures();
  frame->bestGreedy = record.bestGreedy;
  frame->bestStep = record.best.step;
  frame->personBest = m_demonstration.personBest();
  frame->personTries = m_demonstration.personTries();
  frame->curve = std::make_shared<const Curve>(record.curve);
  frame->warning = warningOf(trainer.agent());
  const CartPoleState& now = frame->carts.front().state;
  if (probe.wants(views::kKnowledge.id) || probe.wants(views::kCourse.id)) {
    auto knowledge = knowledgeOf(agent, frame->params, record.visits, now, probe.fieldColumns, probe.fieldRows, stop);
    if (!knowledge) return nullptr;
    frame->knowledge = *std::move(knowledge);
  }
  if (probe.wants(views::kNetwork.id)) frame->graphs = agentGraphs(agent, frame->params, now, stop);
  if (probe.wants(views::kTransition.id) || probe.wants(views::kCourse.id)) frame->lesson = trainer.agent().lesson();
  if (probe.wants(views::kMemory.id) && trainer.agent().memory()) frame->cloud = cloudOf(*trainer.agent().memory());
  if (probe.wants(views::kWorldsMap.id)) frame->worldsMap = m_worlds.map(frame->params);
  if (probe.wants(views::kWorlds.id)) frame->worlds = compareWorlds(agent, m_params, now);
  frame->tableCells = tableCells(trainer.agent(), m_params);
  frame->networkParameters = networkParameters(trainer.agent());
  if (stop.stopRequested()) return nullptr;
  return frame;
}

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const CartPoleParams params = schema().read(run.initial);
  Actions actions;
  std::unique_ptr<rl::Agent> player;
  if (params.agent == AgentKind::Replay) {
    if (!run.data)
      return Message{PERC_TR(
          "agent: given actions need a table with a column action (0 left, 1 right): open one, or --data FILE.csv.")};
    auto read = readActions(*run.data.content);
    if (!read) return read.error();
    actions = *std::move(read);
    player = makeActionPlayer(actions);
  }
  auto training = Training::make(params, run.seed, run.watched, std::move(player));
  if (!training) return training.error();
  if (run.weights)
    if (const auto set = (*training)->trainer().agent().setWeights(*run.weights.content); !set) return set.error();
  if (actions && (params.seeds > 1 || !params.variants.empty() || !run.watched))
    return Message{PERC_TR("agent: given actions are played once: seeds must be 1 and variants empty.")};
  return std::unique_ptr<Simulation>(
      std::make_unique<CartPoleSimulation>(params, run.seed, *std::move(training), std::move(actions)));
}

Result<void> adoptData(Run& run) { return run.initial.setText("agent", "replay"); }

}  // namespace

Parts partsOf(const Simulation& simulation) { return static_cast<const CartPoleSimulation&>(simulation).parts(); }

const Lab& lab() {
  static const Lab cartpole{
      .id = "cartpole",
      .title = PERC_TR("CartPole"),
      .summary = PERC_TR("Agents learn to balance a pole on a cart, in a world you can push."),
      .declarations = &schema().declarations(),
      .figures = &figureTable(),
      .views = {views::kTrack, views::kKnowledge, views::kLearning, views::kNetwork, views::kTransition, views::kMemory,
                views::kComparison, views::kWorldsMap, views::kWorlds, views::kCourse},
      .presets = presets(),
      .acts = &acts(),
      .cohort = CohortInfo{.own = ownIds()},
      .epochName = PERC_TR("episode"),
      .comparison = {{"agent", "ppo"}},
      .speed = 1000,
      .pace = Pace{"activity", {{"watch", kRealTime}, {"play", kRealTime / 2}}},
      .timelineBars = true,
      .realTimeRate = kRealTime,
      .goal = PERC_TR("Pause when it is solved"),
      .first = {"activity", "agent", "table-rate", "dqn-rate", "reinforce-rate", "a2c-rate", "ppo-rate", "discount",
                "world", "gravity", "pole-length"},
      .takesData = true,
      .exampleTable = "action\n1\n0\n0\n1\n",
      .create = create,
      .adoptData = adoptData};
  return cartpole;
}

}  // namespace perc::cartpole
