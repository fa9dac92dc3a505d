// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/sim.h"

#include "core/base/fingerprint.h"
#include "core/base/step_clock.h"
#include "core/generate/chronicle.h"
#include "core/generate/figures.h"
#include "core/generate/remedies.h"
#include "core/session/run.h"
#include "scenes/generation/observer.h"
#include "scenes/generation/params.h"
#include "scenes/generation/presets.h"
#include "scenes/generation/views.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace perc::generation {
namespace {

using generate::Chronicle;
using generate::samplesOf;
using generate::shownOf;

constexpr Index kMemberSamples = 250, kMemberPictures = 25;

/// What is known of a run beside the networks.
struct Known {
  GenerationParams params;
  RunState state = RunState::Ok;
  Message message = {};
  Chronicle chronicle = {};
  std::shared_ptr<const generate::Target> target = {};  ///< a drawing may become another
};

class GenerationSimulation final : public Simulation {
 public:
  GenerationSimulation(const GenerationParams& params, const Run& run, std::shared_ptr<const generate::Target> target)
      : m_seed(run.seed),
        m_maker(generate::makeMaker(params.method, *target, run.seed)),
        m_known{.params = params, .target = std::move(target)},
        m_observer(run.seed) {
    m_observer.imitate(m_known.target);
    record();
  }
  /// To begin from.
  Result<void> setWeights(const std::vector<nn::NamedTensor>& weights) {
    const auto set = m_maker->setWeights(weights);
    if (set) m_known.chronicle = {}, record();
    return set;
  }

  bool step(StopToken stop) override {
    if (stop.stopRequested() || !m_clock.time([&] { return m_maker->step(stop); })) return false;
    m_observer.forget();
    if (m_maker->isFinite()) record();
    else diverge();
    return true;
  }
  std::int64_t stepCount() const override { return m_maker->steps(); }
  /// On an empty drawing there is nothing to learn.
  std::int64_t lastStep() const override { return m_known.target->isEmpty() ? stepCount() : Simulation::lastStep(); }
  RunState state() const override { return m_known.state; }
  Message message() const override { return m_known.message; }

  Result<void> apply(const Command& command) override {
    if (param::find(acts(), command.id)) return byHand(command.id, std::get<std::vector<double>>(command.value));
    GenerationParams params = m_known.params;
    schema().assign(params, command.id, command.value);
    if (const auto fits = generate::check(params.method); !fits) return fits.error();
    m_known.params = params;
    m_maker->change(params.method, *m_known.target);
    m_observer.forget();
    return {};
  }

  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<GenerationFrame>();
    frame->step = frame->updates = stepCount();
    frame->state = m_known.state;
    frame->message = m_known.message;
    frame->metrics = figures().metrics();
    frame->epoch = static_cast<double>(m_maker->samplesSeen()) / 1000;
    frame->curve = std::make_shared<const Curve>(m_known.chronicle.curve());
    frame->film = m_known.chronicle.film();
    diagnose(*frame);
    if (!m_observer.fill(*m_maker, looking(probe), probe, *frame, stop)) return nullptr;
    const bool seeds = probe.wants(views::kSeeds.id);
    if ((seeds || probe.wants(views::kMethods.id)) && !addMembers(*frame, seeds, stop)) return nullptr;
    return frame;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    return m_observer.refine(*m_maker, looking(probe), probe, budget, stop);
  }
  void accompany(std::vector<Companion> others) override { m_company = std::move(others); }

  std::vector<Metric> metrics() const override {
    if (m_known.chronicle.measuredAt() == stepCount() || m_known.state != RunState::Ok || m_known.target->isEmpty())
      return figures().metrics();
    const auto report = generate::judge(
        *m_known.target,
        samplesOf(*m_maker, *m_known.target, m_known.params.samples, m_seed).topRows(m_known.target->features()));
    return generate::figuresOf(*m_maker, *m_known.target, &*report).metrics();
  }
  const Curve& curve() const override { return m_known.chronicle.curve(); }
  std::vector<Message> notes() const override {
    if (m_known.target->isEmpty())
      return {{PERC_TR("The drawing is empty: nothing is learned until something is drawn, in the window or with "
                       "--change 0:draw=0,0,0.5."),
               {}}};
    return m_known.target->notes;
  }
  std::vector<nn::NamedTensor> weights() const override { return m_maker->weights(); }

  std::shared_ptr<const Checkpoint> save() const override {
    return std::make_shared<const Moment>(m_maker->save(), m_known);
  }
  void restore(const Checkpoint& checkpoint) override {
    const auto& moment = static_cast<const Moment&>(checkpoint);
    const auto before = m_known.target;
    m_known = moment.known;
    m_observer.forget();
    if (m_known.target != before) imitate(m_known.target);
    m_maker->change(m_known.params.method, *m_known.target);
    m_maker->restore(*moment.maker);
  }
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    m_maker->addTo(f);
    f.add(m_known.state);
    for (const generate::Dab& dab : m_known.target->drawing)
      for (const double number : {dab.x, dab.y, dab.radius}) f.add(number);
    return f.value();
  }

 private:
  struct Moment : Checkpoint {
    Moment(std::shared_ptr<const generate::Maker::Moment> networks, Known all)
        : maker(std::move(networks)), known(std::move(all)) {}
    void account(Ledger& ledger) const override {
      ledger.own(sizeof *this);
      maker->account(ledger);
      known.chronicle.account(ledger);
      known.target->account(ledger);
    }
    std::shared_ptr<const generate::Maker::Moment> maker;
    Known known;
  };

  Result<void> byHand(const std::string& id, const std::vector<double>& numbers) {
    return id == kDrawId || id == kEraseId ? draw(id == kEraseId, numbers)
                                           : updateOne(id == kUpdateCriticId, numbers.front());
  }
  Result<void> draw(bool erase, const std::vector<double>& numbers) {
    if (m_known.params.method.target.what != generate::Imitated::Drawing)
      return Message{PERC_TR("draw, erase: only on your own drawing; choose dataset = drawing."), {}};
    auto dabs = generate::drawn(m_known.target->drawing, erase, numbers);
    if (!dabs) return dabs.error();
    auto target = generate::drawingOf(*std::move(dabs));
    if (m_maker->cycle()) target = *generate::withSource(target, *generate::usual(m_known.params.method).source, false);
    imitate(std::move(target));
    return {};
  }
  void imitate(std::shared_ptr<const generate::Target> target) {
    m_known.target = std::move(target);
    m_maker->imitate(*m_known.target);
    m_observer.imitate(m_known.target);
  }
  Result<void> updateOne(bool critic, double times) {
    generate::Game* game = m_maker->game();
    if (!game)
      return m_maker->cycle()
                 ? Message{PERC_TR("Translation updates both ways together: choose another game to update one side."),
                           {}}
                 : Message{PERC_TR("There is one network only, and no critic: choose another game to update one side."),
                           {}};
    if (m_known.target->isEmpty()) return Message{PERC_TR("The drawing is empty: draw something first."), {}};
    for (int i = 0; i < std::lround(times); ++i) critic ? game->updateCritic() : game->updateGenerator();
    m_observer.forget();
    if (!m_maker->isFinite()) diverge();
    return {};
  }
  void record() { m_known.chronicle.record(*m_maker, *m_known.target, m_known.params.samples, m_seed); }
  FigureValues figures() const { return m_known.chronicle.figures(*m_maker, *m_known.target); }
  /// The parameters, with what is looked at now.
  GenerationParams looking(const Probe& probe) const {
    GenerationParams params = m_known.params;
    for (const auto& [id, value] : probe.looks) schema().assign(params, id, value);
    return params;
  }
  MemberPicture picture(bool samples) const {
    const Index count = m_known.target->pictures ? kMemberPictures : kMemberSamples;
    return {.difference = {},
            .state = m_known.state,
            .samples = samples ? shownOf(samplesOf(*m_maker, *m_known.target, count, m_seed), *m_known.target)
                               : ShownSamples(),
            .metrics = figures().metrics(),
            .curve = std::make_shared<const Curve>(curve()),
            .secondsPerStep = m_clock.seconds()};
  }
  /// False: stopped.
  bool addMembers(GenerationFrame& frame, bool samples, StopToken stop) const {
    frame.members.push_back(picture(samples));
    for (const Companion& one : m_company) {
      if (stop.stopRequested()) return false;
      const auto& other = static_cast<const GenerationSimulation&>(*one.simulation);
      frame.members.push_back(other.picture(samples));
      frame.members.back().difference = one.difference;
      frame.members.back().seed = static_cast<int>(other.m_seed - m_seed);
    }
    return true;
  }
  /// What went wrong and what to try; each once among the events.
  void diagnose(GenerationFrame& frame) const {
    for (int i = 0; m_maker->game() && i < generate::kTroubles; ++i) {
      const auto trouble = static_cast<generate::Trouble>(i);
      TroublePicture shown{generate::titleOf(trouble), generate::ruleOf(trouble)};
      for (const Chronicle::Diagnosis& one : m_known.chronicle.diagnoses())
        if (one.trouble == trouble) shown.since = one.step, shown.message = one.message;
      shown.isOn = m_known.chronicle.watch().isOn(trouble);
      if (shown.isOn)
        for (const generate::Remedy& remedy : generate::remediesOf(trouble, m_known.params.method))
          if (std::ranges::find(frame.remedies, remedy) == frame.remedies.end()) frame.remedies.push_back(remedy);
      frame.troubles.push_back(std::move(shown));
    }
    for (const Chronicle::Diagnosis& one : m_known.chronicle.diagnoses())
      frame.events.push_back({one.step, one.message});
    if (m_known.state != RunState::Ok) frame.remedies = generate::remediesOfDivergence(m_known.params.method);
  }
  void diverge() {
    const generate::Settings s = generate::usual(m_known.params.method);
    m_known.state = RunState::Diverged;
    m_known.message =
        m_maker->game()
            ? Message{PERC_TR("Diverged in round %1: a loss is no longer finite. The learning rates of %2 (critic) and "
                              "%3 (generator) are too high for this game; step back and lower them."),
                      {std::to_string(stepCount()), toText(*s.critic.learningRate), toText(*s.generator.learningRate)}}
            : Message{PERC_TR("Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high; "
                              "step back and lower it."),
                      {std::to_string(stepCount()), toText(*s.generator.learningRate)}};
    m_known.chronicle.recordNow(*m_maker, *m_known.target, m_known.params.samples, m_seed);
  }

  std::uint64_t m_seed;
  std::unique_ptr<generate::Maker> m_maker;
  Known m_known;
  Observer m_observer;
  std::vector<Companion> m_company;
  StepClock m_clock;
};

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const GenerationParams params = schema().read(run.initial);
  if (const auto fits = generate::check(params.method); !fits) return fits.error();
  auto target = generate::targetOf(params.method, run.data.content);
  if (!target) return target.error();
  if (const auto fits = generate::check(params.method, **target); !fits) return fits.error();
  auto simulation = std::make_unique<GenerationSimulation>(params, run, *std::move(target));
  if (run.weights)
    if (const auto set = simulation->setWeights(*run.weights.content); !set) return set.error();
  return std::unique_ptr<Simulation>(std::move(simulation));
}

Result<void> adoptData(Run& run) {
  const char* kind = run.data.content->images ? "pictures" : "file";
  for (const auto& [id, value] : {std::pair{"dataset", kind}, {"column-x", ""}, {"column-y", ""}})
    if (const auto set = run.initial.setText(id, value); !set) return set;
  return {};
}

}  // namespace

const Lab& lab() {
  static const Lab generation{
      .id = "generation",
      .title = PERC_TR("Generation"),
      .summary = PERC_TR("Networks that learn to make samples: two in a game, or one that flows from noise to data."),
      .declarations = &schema().declarations(),
      .figures = &generate::figureTable(),
      .views = {views::kSamples, views::kLosses, perc::views::kCurves, views::kOutputs, views::kRound, views::kSlopes,
                views::kMethods, views::kTrouble, views::kWarp, views::kInterpolation, views::kDirections,
                views::kNearest, views::kTranslation, views::kAugmentation, views::kQuiz, views::kDetector,
                views::kFilm, views::kSeeds, views::kCourse},
      .presets = presets(),
      .acts = &acts(),
      .cohort = CohortInfo{.own = {}, .shared = {"dataset", "column-x", "column-y", "few", "rare"}, .lockstep = true},
      .epochName = PERC_TR("1000 samples"),
      .comparison = {{"game", "wgan-gp"}},
      .first = {"dataset", "networks", "game", "critic-updates", "generator-learning-rate", "critic-learning-rate",
                "batch-size"},
      .takesData = true,
      .takesPictures = true,
      .create = create,
      .adoptData = adoptData};
  return generation;
}

}  // namespace perc::generation
