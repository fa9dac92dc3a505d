// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/evaluation/sim.h"

#include "core/base/fingerprint.h"
#include "core/learn/judging.h"
#include "core/learn/python_program.h"
#include "core/learn/roc_band.h"
#include "core/learn/simulation.h"
#include "scenes/evaluation/figures.h"
#include "scenes/evaluation/params.h"
#include "scenes/evaluation/presets.h"
#include "scenes/evaluation/views.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::evaluation {
namespace {

/// No threshold and no cost changes what is judged.
learn::JudgedPart partOf(const JudgingSettings& settings) { return {settings.part == Part::Test, settings.positive}; }

void addTo(Fingerprint& f, const JudgingSettings& s) {
  for (const double number : {s.threshold, s.costFalsePositive, s.costFalseNegative, s.prevalence, s.partialRate})
    f.add(number);
  f.add(s.otherPrevalence);
  f.add(s.part);
  f.add(std::string_view(s.positive));
}

/// How predictions are judged, and the last judgement: shared by the lab and its learner's figures. One thread.
struct Judge {
  JudgingSettings settings;
  std::shared_ptr<const learn::Judged> last = nullptr;

  /// Judges the learner's moment, unless that is the last judgement. False: stopped.
  bool judge(const learn::Learner& learner, StopToken stop) {
    const learn::Model& model = learner.model();
    if (last && of == partOf(settings) && loss == learner.loss() && network == model.network &&
        same(model.theta, theta) && same(model.buffers, buffers))
      return true;
    auto judged = learn::judge(learner, partOf(settings), stop);
    if (!judged) return false;
    last = std::move(judged);
    of = partOf(settings);
    loss = learner.loss();
    network = model.network;
    theta = model.theta;
    buffers = model.buffers;
    return true;
  }

 private:
  static bool same(const Vector& a, const Vector& b) { return a.size() == b.size() && a == b; }

  learn::JudgedPart of;
  nn::Loss loss;
  std::shared_ptr<const nn::Network> network;
  Vector theta, buffers;
};

/// What of the looks is asked for; of what is not, the run's own.
JudgingSettings looksOf(const JudgingSettings& own, const Probe& probe) {
  EvaluationParams params;
  params.judging = own;
  for (const auto& [id, value] : probe.looks) schema().assign(params, id, value);
  return params.judging;
}

/// Whether the band is looked at: it is work of its own.
bool wantsBand(const JudgingSettings& own, const Probe& probe) {
  return probe.names(views::kRoc.id) && looksOf(own, probe).rocBand;
}

Result<void> change(const Command& command, const std::vector<std::string>& classNames, EvaluationParams& params) {
  schema().assign(params, command.id, command.value);
  if (command.id != "positive" || classNames.empty()) return {};
  const auto positive = learn::positiveClass(classNames, params.judging.positive);
  return positive ? Result<void>() : positive.error();
}

class TrainedSimulation : public learn::TrainingSimulation {
 public:
  TrainedSimulation(std::unique_ptr<learn::Learner> learner, std::shared_ptr<Judge> judge,
                    std::shared_ptr<const learn::Resampled> resampled, CohortSettings cohort)
      : TrainingSimulation(std::move(learner)),
        m_judge(std::move(judge)),
        m_resampled(std::move(resampled)),
        m_cohort(std::move(cohort)) {}

  Result<void> apply(const Command& command) override {
    EvaluationParams params;
    params.learning = learner().state().settings;
    params.judging = m_judge->settings;
    if (const auto done = change(command, learner().samples().dataset.classNames, params); !done) return done;
    if (const auto done = learner().change(params.learning); !done) return done;
    m_judge->settings = params.judging;
    return {};
  }

  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<EvaluationFrame>();
    if (!observer().fill(learner(), probe, *frame, stop)) return nullptr;
    frame->judging = m_judge->settings;
    frame->judging.compared = looksOf(m_judge->settings, probe).compared;
    frame->judged = m_judge->last;
    frame->resampled = m_resampled;
    frame->cohort = m_cohort;
    if (wantsBand(m_judge->settings, probe)) frame->rocBand = m_band.band(frame->judged);
    return frame;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    return wantsBand(m_judge->settings, probe) ? m_band.refine(m_judge->last, budget, stop) : 1;
  }

  std::shared_ptr<const Checkpoint> save() const override {
    return std::make_shared<const JudgedMoment>(learner().state(), m_judge->settings);
  }
  void restore(const Checkpoint& moment) override {
    TrainingSimulation::restore(moment);
    m_judge->settings = static_cast<const JudgedMoment&>(moment).judging;
  }
  /// Judging is part of the state: it is what two lanes may differ in.
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    f.add(TrainingSimulation::fingerprint());
    addTo(f, m_judge->settings);
    return f.value();
  }
  std::optional<BandColumns> bandColumns(const Probe& probe) const override {
    if (!probe.wants(views::kStrategies.id)) return std::nullopt;
    return comparedColumns(looksOf(m_judge->settings, probe).compared);
  }
  Result<std::string> program(Library library) const override {
    auto program = learn::pythonProgram(learner(), library, "Perceptorium's evaluation lab");
    if (!program || learner().samples().isRegression()) return program;
    return *program + "\nthreshold = " + toText(m_judge->settings.threshold) +
           "  # a sample counts as positive if its score is at least this\n";
  }

 private:
  struct JudgedMoment : Moment {
    JudgedMoment(const learn::LearnerState& learned, const JudgingSettings& settings)
        : Moment(learned), judging(settings) {}
    JudgingSettings judging;
  };

  std::shared_ptr<Judge> m_judge;
  std::shared_ptr<const learn::Resampled> m_resampled;
  CohortSettings m_cohort;
  learn::RocBand m_band;
};

/// A model that does not learn: another program's scores, or the baseline.
class FixedSimulation : public Simulation {
 public:
  /// `frame`: what never changes of it.
  using JudgeWith = std::function<std::shared_ptr<const learn::Judged>(const learn::JudgedPart&)>;
  FixedSimulation(EvaluationFrame frame, JudgeWith judge, std::vector<Message> notes)
      : m_frame(std::move(frame)),
        m_judge(std::move(judge)),
        m_notes(std::move(notes)),
        m_curve(figureTable().columns()) {
    m_frame.trains = false;
    m_frame.judged = m_judge(partOf(m_frame.judging));
    m_curve.append(0, values().row().data());
    m_frame.curve = std::make_shared<const Curve>(m_curve);
  }

  bool step(StopToken) override { return true; }
  std::int64_t stepCount() const override { return 0; }
  std::int64_t lastStep() const override { return 0; }
  RunState state() const override { return RunState::Ok; }
  Message message() const override { return {}; }
  Result<void> apply(const Command& command) override {
    EvaluationParams params;
    params.judging = m_frame.judging;
    if (const auto done = change(command, m_frame.classNames, params); !done) return done;
    set(params.judging);
    return {};
  }
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken) const override {
    auto frame = std::make_shared<EvaluationFrame>(m_frame);
    frame->metrics = metrics();
    if (wantsBand(m_frame.judging, probe)) frame->rocBand = m_band.band(frame->judged);
    return frame;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    return wantsBand(m_frame.judging, probe) ? m_band.refine(m_frame.judged, budget, stop) : 1;
  }
  std::vector<Metric> metrics() const override { return values().metrics(); }
  const Curve& curve() const override { return m_curve; }
  std::shared_ptr<const Checkpoint> save() const override { return std::make_shared<const Moment>(m_frame.judging); }
  void restore(const Checkpoint& moment) override { set(static_cast<const Moment&>(moment).judging); }
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    for (const auto* numbers : {&m_frame.judged->scored.scores, &m_frame.judged->value, &m_frame.judged->truth})
      f.add(numbers->data(), numbers->size() * sizeof(double));
    addTo(f, m_frame.judging);
    return f.value();
  }
  std::vector<Message> notes() const override { return m_notes; }

 private:
  struct Moment : Checkpoint {
    explicit Moment(JudgingSettings settings) : judging(std::move(settings)) {}
    void account(Ledger& ledger) const override { ledger.own(sizeof *this); }
    JudgingSettings judging;
  };
  void set(const JudgingSettings& settings) {
    if (!(partOf(settings) == partOf(m_frame.judging))) m_frame.judged = m_judge(partOf(settings));
    m_frame.judging = settings;
  }
  FigureValues values() const {
    FigureValues all(figureTable());
    setFigures(*m_frame.judged, m_frame.judging, all);
    return all;
  }

  EvaluationFrame m_frame;
  JudgeWith m_judge;
  learn::RocBand m_band;
  std::vector<Message> m_notes;
  Curve m_curve;
};

/// What a table of scores has for the views that show samples.
EvaluationFrame frameOf(const data::ScoreTable& table) {
  EvaluationFrame frame;
  frame.classNames = table.classNames;
  frame.targetName = "label";
  auto points = std::make_shared<Points>();
  points->test.assign(table.size(), 1);
  if (table.isRegression()) points->target.assign(table.values.begin(), table.values.end());
  else points->target.assign(table.truth.begin(), table.truth.end());
  frame.points = points;
  frame.columns = std::make_shared<std::vector<float>>(table.scores.begin(), table.scores.end());
  if (table.width == 1) frame.columnNames = {"score"};
  else frame.columnNames = table.classNames;
  frame.meaning = table.isRegression() ? PredictedTarget::Meaning::Value : PredictedTarget::Meaning::Probability;
  frame.results.prediction.assign(table.size(), std::numeric_limits<float>::quiet_NaN());
  frame.results.loss = frame.results.prediction;
  return frame;
}

EvaluationFrame frameOf(const learn::Samples& samples) {
  EvaluationFrame frame;
  learn::describe(samples, frame);
  frame.columnNames = samples.dataset.featureNames;
  frame.results.prediction.assign(samples.dataset.size(), std::numeric_limits<float>::quiet_NaN());
  frame.results.loss = frame.results.prediction;
  return frame;
}

Result<std::unique_ptr<Simulation>> ofScores(const EvaluationParams& params, const Run& run) {
  if (!run.data)
    return Message{
        PERC_TR("model = scores needs a table with the columns label and score: open a CSV file, drop one on "
                "the window, or name one with --data."),
        {}};
  auto table = data::readScores(*run.data.content);
  if (!table) return table.error();
  EvaluationFrame frame = frameOf(*table);
  frame.judging = params.judging;
  auto kept = std::make_shared<const data::ScoreTable>(*std::move(table));
  if (!kept->isRegression())
    if (const auto positive = learn::positiveClass(kept->classNames, params.judging.positive); !positive)
      return positive.error();
  const auto judgeAll = [kept](const learn::JudgedPart& part) { return learn::judge(*kept, part); };
  std::vector<Message> notes;
  notes.push_back({PERC_TR("%1 predictions of another program, from %2: nothing is learned, there are no steps."),
                   {std::to_string(kept->size()), run.data.content->name}});
  return std::unique_ptr<Simulation>(std::make_unique<FixedSimulation>(std::move(frame), judgeAll, std::move(notes)));
}

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const EvaluationParams params = schema().read(run.initial);
  if (params.model == Model::Scores) return ofScores(params, run);
  auto samples = learn::ResampledSamples::make(params.data, params.resampling, run.seed, run.data.content);
  if (!samples) return samples.error();
  const std::shared_ptr<const learn::ResampledSamples> kept = *std::move(samples);
  if (!kept->isRegression())
    if (const auto positive = learn::positiveClass(kept->dataset.classNames, params.judging.positive); !positive)
      return positive.error();
  if (params.model == Model::Baseline) {
    EvaluationFrame frame = frameOf(*kept);
    frame.columns = {kept, &kept->dataset.features};
    frame.judging = params.judging;
    frame.resampled = kept->resampled;
    const auto judgeAll = [kept](const learn::JudgedPart& part) { return learn::judgeBaseline(*kept, part); };
    return std::unique_ptr<Simulation>(std::make_unique<FixedSimulation>(std::move(frame), judgeAll, kept->notes));
  }
  auto judging = std::make_shared<Judge>();
  judging->settings = params.judging;
  const auto add = [judging](const learn::Learner& learner, FigureValues& values, StopToken stop) {
    if (!judging->judge(learner, stop)) return false;
    setFigures(*judging->last, judging->settings, values);
    values.set("update", static_cast<double>(learner.state().updates));
    return true;
  };
  auto learner =
      learn::Learner::make(params.learning, run.seed, kept, run.weights.content.get(), {&figureTable(), add});
  if (!learner) return learner.error();
  return std::unique_ptr<Simulation>(
      std::make_unique<TrainedSimulation>(*std::move(learner), std::move(judging), kept->resampled, params));
}

/// A table with a label and scores is another program's predictions; any other is something to learn.
Result<void> adoptData(Run& run) {
  const bool scores = run.data && data::isScoreTable(*run.data.content);
  if (const auto set = run.initial.setText("model", scores ? "scores" : "network"); !set) return set;
  if (scores) return {};
  for (const auto& [id, value] : {std::pair{"dataset", "file"}, {"target", ""}})
    if (const auto set = run.initial.setText(id, value); !set) return set;
  return {};
}

}  // namespace

const Lab& lab() {
  static const Lab evaluation{
      .id = "evaluation",
      .title = PERC_TR("Evaluation"),
      .summary = PERC_TR("What a model's predictions are worth, while it learns: curves, matrix and costs from one "
                         "threshold."),
      .declarations = &schema().declarations(),
      .figures = &figureTable(),
      .views = {views::kRoc, views::kPrecisionRecall, views::kScores, views::kConfusion, views::kCalibration,
                views::kCost, views::kDet, views::kLift, views::kPairs, views::kFigures, views::kConventions,
                views::kResiduals, views::kFit, views::kImbalance, views::kStrategies, perc::views::kCurves,
                perc::views::kNetwork, perc::views::kData},
      .presets = presets(),
      .cohort = CohortInfo{.own = {}, .lockstep = false},
      .stepUnit = "step-unit",
      .comparison = {{"resampling", "smote"}},
      .speed = 60,
      .dragged = kThresholdId,
      .first = {"model", "dataset", "noise", "balance", "threshold", "hidden-layers", "learning-rate", "batch-size"},
      .takesData = true,
      .takesPictures = true,
      .create = create,
      .claimsData = data::isScoreTable,
      .adoptData = adoptData};
  return evaluation;
}

}  // namespace perc::evaluation
