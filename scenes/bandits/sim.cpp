// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/bandits/sim.h"

#include "core/frame/record.h"
#include "scenes/bandits/frame.h"
#include "scenes/bandits/presets.h"
#include "scenes/bandits/views.h"

#include <algorithm>
#include <limits>

namespace perc::bandits {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::int64_t kRecordsPerStretch = 1000;

class BanditsSimulation : public Simulation {
 public:
  BanditsSimulation(const BanditsParams& params, std::uint64_t seed) : m_testbed(params, seed) {
    m_known.params = params;
  }

  bool step(StopToken stop) override {
    if (stop.stopRequested()) return false;
    std::optional<int> hand;
    if (!m_known.hand.empty()) {
      hand = m_known.hand.front();
      m_known.hand.erase(m_known.hand.begin());
    }
    m_testbed.step(m_known.params, hand);
    if (stepCount() >= m_known.nextRecord) {
      m_known.curve.append(stepCount(), values().row().data());
      m_known.nextRecord = stepCount() + recordInterval(stepCount(), kRecordsPerStretch);
    }
    return true;
  }
  std::int64_t stepCount() const override { return m_testbed.state().steps; }
  RunState state() const override { return RunState::Ok; }
  Message message() const override { return {}; }

  Result<void> apply(const Command& command) override {
    if (command.id != kPullId) {
      schema().assign(m_known.params, command.id, command.value);
      return {};
    }
    const auto& arms = std::get<std::vector<double>>(command.value);
    for (const double arm : arms)
      if (arm > m_known.params.arms || arm != static_cast<int>(arm))
        return Message{PERC_TR("pull: there is no arm %1; 1 to %2 are allowed."),
                       {toText(arm), std::to_string(m_known.params.arms)}};
    for (const double arm : arms) m_known.hand.push_back(static_cast<int>(arm) - 1);
    return {};
  }

  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    if (stop.stopRequested()) return nullptr;
    auto frame = std::make_shared<BanditsFrame>();
    frame->step = stepCount();
    frame->epoch = static_cast<double>(stepCount()) * m_known.params.runs / 1000;
    frame->metrics = metrics();
    frame->params = m_known.params;
    for (const auto& [id, value] : probe.looks) schema().assign(frame->params, id, value);
    const rl::BanditTestbed::State& now = m_testbed.state();
    const std::vector<double> scores = m_testbed.scores(m_known.params);
    const double most = *std::max_element(now.values.begin(), now.values.begin() + m_known.params.arms);
    for (std::size_t a = 0; a < scores.size(); ++a)
      frame->arms.push_back({now.values[a], now.values[a] == most, now.estimates[a], scores[a], now.pulls[a]});
    frame->last = now.last;
    if (!m_known.hand.empty()) frame->waiting = m_known.hand.front();
    frame->curve = std::make_shared<const Curve>(m_known.curve);
    return frame;
  }

  std::vector<Metric> metrics() const override { return values().metrics(); }
  const Curve& curve() const override { return m_known.curve; }
  std::shared_ptr<const Checkpoint> save() const override {
    auto moment = std::make_shared<Moment>();
    moment->known = m_known;
    moment->testbed = m_testbed.state();
    return moment;
  }
  void restore(const Checkpoint& checkpoint) override {
    const auto& moment = static_cast<const Moment&>(checkpoint);
    m_known = moment.known;
    m_testbed.restore(moment.testbed);
  }
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    m_testbed.addTo(f);
    f.add(m_known.hand.data(), m_known.hand.size() * sizeof(int));
    return f.value();
  }

 private:
  /// Beside the tables.
  struct Known {
    BanditsParams params;
    std::vector<int> hand;  ///< arms that the first run takes next
    Curve curve{figureTable().columns()};
    std::int64_t nextRecord = 1;
  };
  struct Moment : Checkpoint {
    void account(Ledger& ledger) const override {
      ledger.own(sizeof *this + known.hand.size() * sizeof(int));
      known.curve.account(ledger);
      rl::BanditTestbed::account(testbed, ledger);
    }
    Known known;
    rl::BanditTestbed::State testbed;
  };

  FigureValues values() const {
    const rl::BanditFigures& now = m_testbed.state().figures;
    FigureValues all(figureTable());
    const bool begun = stepCount() > 0;
    const char* why = begun ? nullptr : PERC_TR("No arm has been pulled yet.");
    all.set("regret", begun ? now.regret : kNaN, why);
    all.set("reward", begun ? now.reward : kNaN, why);
    all.set("optimal", begun ? now.optimal : kNaN, why);
    all.set("total-regret", m_testbed.state().totalRegret);
    all.set("best", begun ? now.best : kNaN, why);
    return all;
  }

  Known m_known;
  rl::BanditTestbed m_testbed;
};

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  return std::unique_ptr<Simulation>(std::make_unique<BanditsSimulation>(schema().read(run.initial), run.seed));
}

}  // namespace

const FigureTable& figureTable() {
  static const FigureTable table(
      {{.id = "regret", .label = PERC_TR("regret of a step"), .chip = PERC_TR("regret"), .decimals = 3},
       {.id = "reward", .label = PERC_TR("mean reward"), .chip = PERC_TR("mean reward"), .decimals = 3},
       {.id = "optimal", .label = PERC_TR("share of the best arm"), .chip = PERC_TR("best arm"), .percent = true},
       {.id = "total-regret", .label = PERC_TR("cumulative regret")},
       {.id = "best", .label = PERC_TR("best possible")}});
  return table;
}

const Lab& lab() {
  static const Lab bandits{.id = "bandits",
                           .title = PERC_TR("Bandits"),
                           .summary = PERC_TR("Arms of unknown worth: do you take the best you know, or try another?"),
                           .declarations = &schema().declarations(),
                           .figures = &figureTable(),
                           .views = {views::kArms, views::kOptimal, views::kReward, views::kRegret},
                           .presets = presets(),
                           .acts = &acts(),
                           .epochName = PERC_TR("1000 pulls"),
                           .comparison = {{"rule", "ucb"}},
                           .speed = 60,
                           .first = {"rule", "epsilon", "confidence", "initial-value", "preference-rate", "step-size",
                                     "alpha", "arms", "rewards", "drift"},
                           .tensorFiles = {},
                           .create = create};
  return bandits;
}

}  // namespace perc::bandits
