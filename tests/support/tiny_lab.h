// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/math/random.h"
#include "core/param/schema.h"
#include "core/session/cohort_settings.h"
#include "core/session/session.h"
#include "tests/support/catch.h"

#include <atomic>
#include <chrono>
#include <thread>

/// The smallest experiment there is, for tests of the seam: each step adds rate * a random number to a value.
namespace tiny {

struct Params : perc::CohortSettings {
  double rate = 1;
  int start = 0;
  bool slow = false;    ///< a step takes 200 ms, unless it is stopped
  bool broken = false;  ///< a step throws
  int end = 1000000;    ///< there are no more steps than this
  bool bright = false;  ///< a look
  bool bold = false;    ///< steps are ten times as large; of the run itself, not of members that go with it
};

inline const perc::param::Schema<Params>& schema() {
  static perc::param::Schema<Params> s;
  static const bool done = [] {
    using perc::param::Scale;
    using perc::param::When;
    s.real("rate", &Params::rate, {0, 100}, Scale::Linear, "", "Rate", "", When::Live)
        .integer("start", &Params::start, {0, 9}, Scale::Linear, "", "Start", "", When::Restart)
        .flag("slow", &Params::slow, "Slow", "", When::Live)
        .flag("broken", &Params::broken, "Broken", "", When::Live)
        .integer("end", &Params::end, {1, 1000000}, Scale::Linear, "", "End", "", When::Restart)
        .flag("bright", &Params::bright, "Bright", "", When::Look)
        .flag("bold", &Params::bold, "Bold", "", When::Live);
    perc::declareCohort(s, "", "");
    s.finish();
    return true;
  }();
  (void)done;
  return s;
}

struct State {
  std::int64_t step = 0;
  double value = 0;
  Params params;
  perc::Random random;
  perc::Curve curve;
};

struct Moment : perc::Checkpoint {
  explicit Moment(State s) : state(std::move(s)) {}
  void account(perc::Ledger& ledger) const override { ledger.own(sizeof(State)); }
  State state;
};

struct TinyFrame : perc::Frame {
  double value = 0;
  bool bright = false;
  int pieces = 0;
  std::vector<std::pair<std::string, double>> beside;  ///< the differences of its companions, and their values
};

inline constexpr double kGoal = 20;

class Simulation : public perc::Simulation {
 public:
  explicit Simulation(const perc::Run& run)
      : m_state{0, 0, schema().read(run.initial), perc::Random(run.seed, "shuffle"), {}} {
    m_state.curve = perc::Curve({"value"});
    m_state.value = m_state.params.start;
  }
  bool step(perc::StopToken stop) override {
    if (m_state.params.broken) throw std::runtime_error("it broke");
    if (m_state.params.slow)
      for (int i = 0; i < 200; ++i) {
        if (stop.stopRequested()) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
      }
    m_state.value += (m_state.params.bold ? 10 : 1) * m_state.params.rate * m_state.random.uniform();
    ++m_state.step;
    const float row = static_cast<float>(m_state.value);
    m_state.curve.append(m_state.step, &row);
    return true;
  }
  std::int64_t stepCount() const override { return m_state.step; }
  perc::RunState state() const override { return m_state.value > 1e6 ? perc::RunState::Diverged : perc::RunState::Ok; }
  perc::Message message() const override { return m_message; }
  std::int64_t lastStep() const override { return m_state.params.end; }
  int goalsReached() const override { return m_state.value >= kGoal ? 1 : 0; }
  perc::Result<void> apply(const perc::Command& command) override {
    ++s_applied;
    schema().assign(m_state.params, command.id, command.value);
    return {};
  }
  std::shared_ptr<const perc::Frame> observe(const perc::Probe& probe, perc::StopToken) const override {
    auto frame = std::make_shared<TinyFrame>();
    frame->step = m_state.step;
    frame->value = m_state.value;
    frame->pieces = m_piecesAt.first == m_state.step ? m_pieces : 0;
    for (const perc::Companion& other : m_companions)
      frame->beside.emplace_back(other.difference, other.simulation->metrics().front().value);
    for (const auto& [id, value] : probe.looks) frame->bright = frame->bright || std::get<bool>(value);
    return frame;
  }
  std::vector<perc::Metric> metrics() const override { return {{"value", m_state.value}}; }
  std::optional<perc::BandColumns> bandColumns(const perc::Probe&) const override { return perc::BandColumns{0, 0}; }
  const perc::Curve& curve() const override { return m_state.curve; }
  std::shared_ptr<const perc::Checkpoint> save() const override { return std::make_shared<Moment>(m_state); }
  void accompany(std::vector<perc::Companion> others) override { m_companions = std::move(others); }
  void restore(const perc::Checkpoint& c) override { m_state = static_cast<const Moment&>(c).state; }
  std::uint64_t fingerprint() const override {
    perc::Fingerprint f;
    f.add(m_state.step);
    f.add(m_state.value);
    f.add(m_state.params.rate);
    f.add(m_state.random.state().data(), 32);
    return f.value();
  }

  /// For the view "pieces": ten of them at each moment, of the looks of then; one that is long waits to be stopped.
  double refine(const perc::Probe& probe, std::chrono::steady_clock::duration, perc::StopToken stop) override {
    if (!probe.names("pieces")) return 1;
    if (m_piecesAt != std::pair(m_state.step, probe.looks)) m_pieces = 0;
    m_piecesAt = {m_state.step, probe.looks};
    if (s_longPieces) {
      s_insidePiece = true;
      while (!stop.stopRequested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
      s_insidePiece = false;
    }
    if (m_pieces < 10 && !stop.stopRequested()) ++m_pieces;
    return m_pieces / 10.0;
  }
  /// The pieces done at this moment, and whether they are looked at as bright.
  perc::Result<std::vector<perc::nn::NamedTensor>> tensors(std::string_view file,
                                                           const perc::Probe& probe) const override {
    if (file != "pieces") return perc::Simulation::tensors(file, probe);
    const auto frame = std::static_pointer_cast<const TinyFrame>(observe(probe, {}));
    return std::vector<perc::nn::NamedTensor>{
        {"pieces", {2}, {static_cast<float>(frame->pieces), frame->bright ? 1.f : 0.f}}};
  }
  static inline std::atomic<bool> s_longPieces = false, s_insidePiece = false;
  static inline std::atomic<std::int64_t> s_applied = 0;  ///< commands, by all simulations so far

 private:
  State m_state;
  std::vector<perc::Companion> m_companions;
  int m_pieces = 0;
  std::pair<std::int64_t, decltype(perc::Probe::looks)> m_piecesAt;
  perc::Message m_message;
};

inline const perc::Lab& lab() {
  static const perc::FigureTable figures({{.id = "value", .label = "value"}});
  static const perc::Lab l{.id = "tiny",
                           .title = "Tiny",
                           .summary = "",
                           .declarations = &schema().declarations(),
                           .figures = &figures,
                           .views = {},
                           .cohort = perc::CohortInfo{.own = {"bold"}},
                           .takesData = false,
                           .create = [](const perc::Run& run) -> perc::Result<std::unique_ptr<perc::Simulation>> {
                             return std::unique_ptr<perc::Simulation>(std::make_unique<Simulation>(run));
                           }};
  return l;
}

/// Goes to a step, and gives the fingerprint there.
inline std::uint64_t at(perc::Session& session, std::int64_t step) {
  session.post(perc::request::Seek{step});
  session.pump();
  REQUIRE(session.step() == step);
  return session.simulation().fingerprint();
}

}  // namespace tiny
