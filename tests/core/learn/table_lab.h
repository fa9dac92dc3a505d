// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/generators.h"
#include "core/data/shipped.h"
#include "core/learn/figures.h"
#include "core/learn/simulation.h"
#include "core/session/session.h"
#include "tests/support/catch.h"

#include <string>
#include <utility>
#include <vector>

/// A network on a table: the smallest lab that core/learn makes, for its tests.
namespace table_lab {

using namespace perc;

enum class Source { Spiral, Gaussians, Peaks, Iris, Wine, Diabetes };

struct Params {
  Source source = Source::Spiral;
  int points = 500;
  double noise = 0.1, balance = 0.5;
  learn::SplitSettings split;
  learn::Settings learning;
};

inline const param::Schema<Params>& schema() {
  static param::Schema<Params> s;
  static const bool done = [] {
    using param::Scale;
    using param::When;
    s.choice("source", &Params::source,
             {{"spiral", ""}, {"gaussians", ""}, {"peaks", ""}, {"iris", ""}, {"wine", ""}, {"diabetes", ""}}, "", "",
             When::Restart)
        .integer("points", &Params::points, {1, 100000}, Scale::Log, "", "", "", When::Restart)
        .real("noise", &Params::noise, {0, 1}, Scale::Linear, "", "", "", When::Restart)
        .real("balance", &Params::balance, {0.01, 0.99}, Scale::Linear, "", "", "", When::Restart)
        .block("", &Params::split, learn::declareSplit)
        .block("", &Params::learning, learn::declareSettings);
    s.finish();
    return true;
  }();
  (void)done;
  return s;
}

inline data::Dataset load(const Params& p, std::uint64_t seed) {
  constexpr data::Generator generators[] = {data::Generator::Spiral, data::Generator::Gaussians,
                                            data::Generator::Peaks};
  if (p.source <= Source::Peaks) {
    data::GeneratorSpec spec{.kind = generators[static_cast<int>(p.source)], .count = p.points, .noise = p.noise};
    if (p.balance != 0.5) spec.balance = p.balance;
    Random random(seed, "data");
    return *data::generate(spec, random);
  }
  const char* id = p.source == Source::Iris ? "iris" : p.source == Source::Wine ? "wine" : "diabetes";
  return data::toDataset(**data::shippedTable(id))->dataset;
}

class Simulation : public learn::TrainingSimulation {
 public:
  using TrainingSimulation::TrainingSimulation;

  Result<void> apply(const Command& command) override {
    if (command.id == "set-weight") return learner().setWeight(std::get<std::vector<double>>(command.value));
    Params params;
    params.learning = learner().state().settings;
    schema().assign(params, command.id, command.value);
    return learner().change(params.learning);
  }
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<TrainingFrame>();
    return observer().fill(learner(), probe, *frame, stop) ? frame : nullptr;
  }
};

inline Result<std::unique_ptr<perc::Simulation>> create(const Run& run) {
  const Params params = schema().read(run.initial);
  data::Dataset dataset = load(params, run.seed);
  Random random(run.seed, "split");
  const auto split = data::holdOut(dataset, params.split.testShare, random);
  if (!split) return split.error();
  auto learner = learn::Learner::make(params.learning, run.seed,
                                      std::make_shared<const learn::Samples>(std::move(dataset), *split), nullptr);
  if (!learner) return learner.error();
  return std::unique_ptr<perc::Simulation>(std::make_unique<Simulation>(*std::move(learner)));
}

inline const Lab& lab() {
  static const param::Declarations acts{param::numbers("set-weight", 4, 4, {-1e6, 1e6}, "", "", param::When::Live)};
  static const Lab table{.id = "table",
                         .title = "Table",
                         .summary = "",
                         .declarations = &schema().declarations(),
                         .figures = &learn::figureTable(),
                         .views = {},
                         .acts = &acts,
                         .create = create};
  return table;
}

// Runs of it, as tests speak of them.

using Settings = std::vector<std::pair<std::string, std::string>>;

inline Settings with(Settings settings, const Settings& more) {
  settings.insert(settings.end(), more.begin(), more.end());
  return settings;
}

inline std::unique_ptr<Session> after(std::int64_t steps, const Settings& settings) {
  Run run(lab());
  run.seed = 1;
  for (const auto& [id, text] : settings) {
    INFO(id << " = " << text);
    REQUIRE(run.initial.setText(id, text));
  }
  auto session = Session::create(run);
  if (!session) FAIL(session.error().english());
  (*session)->post(request::Seek{steps});
  (*session)->pump();
  return *std::move(session);
}

inline std::shared_ptr<const TrainingFrame> frameOf(Session& session, Probe probe = {}) {
  return std::static_pointer_cast<const TrainingFrame>(session.simulation().observe(probe, {}));
}

inline const learn::Learner& learnerOf(const Session& session) {
  return static_cast<const learn::TrainingSimulation&>(session.simulation()).learner();
}

}  // namespace table_lab
