// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/variants.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/cartpole/warning.h"
#include "scenes/kit/curve_view.h"

#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <vector>

namespace perc::cartpole {
namespace {

using widgets::ChartOptions;
using widgets::Series;

constexpr double kFirstEpisodes = 100, kFirstSteps = 2000;  ///< of the axis before there is anything
constexpr double kMostDoomed = 10;  ///< what a state from which the pole cannot be saved can be worth (LearningFigures)

/// The first row whose figure (which ascends) is at least x; rows(): none.
std::size_t rowFrom(const Curve& curve, EpisodeColumn column, double x) {
  std::size_t low = 0, high = curve.rows();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (static_cast<double>(curve.value(middle, column)) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

}  // namespace

/// The figures of learning along episodes or training steps, one kind at a time: returns (each episode's, the mean of
/// 100, greedy evaluations, the level at which the task is solved), loss, exploration, what is inside the agent. With
/// several seeds each is a hairline, and of returns there is the interquartile mean with its band. A click (or Return
/// where the chart is read) goes to that moment. Its CSV has the columns lane (A, B) and seed (from 1) where there are
/// several, step, then every figure recorded.
class LearningView : public scenes::CurveView<CartPoleFrame> {
  Q_OBJECT
 public:
  LearningView() : CurveView(figureTable(), tr("Learning")), m_against(new scenes::LookChoice(look("against"), this)) {
    m_figures.front().action->setChecked(true);
  }

  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override {
    CurveView::setCohort(cohort, lane);
    m_cohort = std::move(cohort);
  }

  std::string csv() const override {
    data::CsvWriter csv;
    const bool seeds = hasSeeds();
    if (m_second) csv.text("lane");
    if (seeds) csv.text("seed");
    csv.text("step");
    for (const std::string& name : figureTable().columns()) csv.text(name);
    csv.endRow();
    if (!m_frame || !m_frame->curve) return csv.str();
    writeLanes(csv, seeds ? scenes::Lead{"1"} : scenes::Lead(), scenes::Digits::Double);
    for (std::size_t i = 1; seeds && i < own().seeds.size(); ++i)
      if (const auto& one = own().seeds[i])
        scenes::writeCurve(csv, *one, {std::to_string(i + 1)}, scenes::Digits::Double);
    return csv.str();
  }

  QString describe() const override {
    if (!m_frame || !m_frame->curve || m_frame->curve->empty()) return m_chart->options().emptyText;
    QStringList said = m_chart->legendTexts();
    for (const widgets::ReferenceLine& level : m_chart->options().references) said << level.name;
    return tr("Learning after %1 and %2, %3: %4")
        .arg(tr("%Ln episodes", nullptr, static_cast<int>(m_frame->episodes)),
             tr("%Ln training steps", nullptr, static_cast<int>(m_frame->trainingSteps)), m_chart->options().yTitle,
             said.join(QStringLiteral(", ")));
  }

  QString subtitle() const override {
    if (!m_frame) return {};
    const QString world = trainingWorld(m_frame->params);
    if (!hasSeeds()) return world;
    return tr("%1, %2").arg(tr("%Ln seeds", nullptr, static_cast<int>(own().seeds.size())), world);
  }

  QWidget* createHeadWidget(QWidget* parent) override {
    auto* head = new QWidget(parent);
    QToolButton* chosen = scenes::makeMenuButton(m_choice, {}, tr("Figure: %1"), tr("The figure that is drawn"), head);
    return scenes::makeHead({chosen, m_against->makeButton(head)}, head, 4);
  }

 private:
  static EpisodeColumn placeOf(const Figure& figure) {
    return static_cast<EpisodeColumn>(figureTable().place(figure.info->id));
  }

  EpisodeColumn column() const { return placeOf(figure()); }
  bool showsReturn() const { return column() == kReturn; }
  Against against() const { return m_frame ? m_frame->params.against : Against::Steps; }
  const Variant& own() const { return m_variants.front(); }
  bool hasSeeds() const { return m_frame && !m_second && own().seeds.size() > 1; }

  Series line(std::shared_ptr<const Curve> curve, EpisodeColumn column, const QString& name) const {
    Series series;
    series.name = name;
    series.curve = std::move(curve);
    series.column = column;
    series.xColumn = columnOf(against());
    series.sparse = true;
    return series;
  }

  /// Each episode's return as a hairline, the mean of 100, and what the policy reaches without exploring.
  void addReturns(const CartPoleFrame& frame, std::shared_ptr<const Curve> curve, int lane,
                  std::vector<Series>& all) const {
    Series each = line(curve, kReturn, scenes::inLane(lane, tr("return per episode"))),
           mean = line(curve, kMeanReturn, scenes::inLane(lane, tr("mean of 100")));
    each.thin = true;
    each.colour = lane == scenes::kOneLane ? Series::kMuted : lane == 0 ? Series::kAccent : 1;
    mean.colour = lane == 1 ? 1 : Series::kAccent;
    all.push_back(std::move(each));
    all.push_back(std::move(mean));
    if (frame.params.evaluateEvery == 0 && std::isnan(frame.bestGreedy)) return;
    Series greedy = line(std::move(curve), kGreedyReturn, scenes::inLane(lane, tr("without exploring")));
    greedy.colour = lane == 0 ? Series::kAccent : 1;
    greedy.dashed = true;
    all.push_back(std::move(greedy));
  }

  /// All seeds as hairlines; the run's own readable; of returns the interquartile mean and its band.
  void addSeeds(std::vector<Series>& all) const {
    const EpisodeColumn drawn = showsReturn() ? kMeanReturn : column();
    for (std::size_t i = 1; i < own().seeds.size(); ++i) {
      Series seed = line(own().seeds[i], drawn, i == 1 ? tr("each other seed") : QString());
      seed.thin = true;
      seed.valued = false;
      all.push_back(std::move(seed));
    }
    std::vector<Series> band = showsReturn() ? bandSeries(own(), Series::kAccent) : std::vector<Series>();
    Series first = line(curve(), drawn, showsReturn() ? tr("this run, mean of 100") : tr("this run"));
    if (!band.empty()) {
      first.colour = Series::kMuted;
      band.back().heavy = true;
      band.back().name = tr("interquartile mean of %Ln seeds", nullptr, static_cast<int>(own().seeds.size()));
    }
    all.push_back(std::move(first));
    for (auto one = band.rbegin(); one != band.rend(); ++one) all.push_back(std::move(*one));
  }

  std::vector<Series> seriesNow() const {
    std::vector<Series> all;
    if (!m_frame || !m_frame->curve) return all;
    if (hasSeeds()) {
      addSeeds(all);
      return all;
    }
    for (const LaneCurve& one : lanes()) {
      if (showsReturn()) {
        addReturns(*one.frame, one.curve, one.lane, all);
        continue;
      }
      all.push_back(line(one.curve, column(), scenes::inLane(one.lane, figure().action->text())));
      if (one.lane != 1) continue;
      all.back().colour = 1;
      all.back().heavy = true;
    }
    return all;
  }

  ChartOptions optionsNow() const {
    ChartOptions options;
    const bool episodes = against() == Against::Episodes;
    options.xTitle = episodes ? tr("episode") : tr("training step");
    options.yTitle = !showsReturn() ? figure().axis()
                     : m_frame      ? tr("return in %1").arg(trainingWorld(m_frame->params))
                                    : tr("return");
    addLevels(options);
    addMarks(options);
    if (showsReturn() && m_frame && m_frame->params.task == Task::Balance && m_frame->params.stepLimit <= 500)
      options.ySpan = widgets::Span{0, static_cast<double>(m_frame->params.stepLimit)};
    if (!m_frame || !m_frame->curve || curve()->rows() < 2)
      options.xSpan = widgets::Span{0, episodes ? kFirstEpisodes : kFirstSteps};
    if (showsReturn()) options.emptyText = tr("The return of each episode will appear here: the sum of its rewards.");
    else if (m_frame && m_frame->curve && !m_frame->curve->empty())
      options.emptyText = tr("%1: this agent has no such figure, or none yet.").arg(figure().action->text());
    else options.emptyText = tr("%1 will appear here, at the end of each episode.").arg(figure().action->text());
    return options;
  }

  /// Levels that say what a curve means.
  void addLevels(ChartOptions& options) const {
    if (!m_frame) return;
    const CartPoleParams& params = m_frame->params;
    if (showsReturn() && canBeSolved(params) && (!m_second || canBeSolved(m_second->params)))
      options.references.push_back({kSolvedReturn, tr("solved: %1").arg(widgets::briefText(kSolvedReturn))});
    if (column() != kLostValue || params.agent != AgentKind::Dqn) return;
    options.references.push_back(
        {kMostDoomed, tr("no more than %1 would be true").arg(widgets::briefText(kMostDoomed))});
    if (params.discount < 1)
      options.references.push_back({1 / (1 - params.discount), tr("as if it went on for ever: 1/(1 − γ)")});
  }

  void addMarks(ChartOptions& options) const {
    if (!m_frame || !m_frame->curve || m_frame->curve->empty()) return;
    const auto known = curve();
    const auto at = [&](std::int64_t step) {
      std::size_t low = 0, high = known->rows() - 1;  // the first row at or after the step
      while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (known->step(middle) < step) low = middle + 1;
        else high = middle;
      }
      return static_cast<double>(known->value(low, columnOf(against())));
    };
    for (const Event& event : m_frame->events)
      options.marks.push_back({at(event.step), widgets::translated(event.message)});
    markChanges(options, at);
  }

  double positionOf(const CartPoleFrame& frame) const {
    return static_cast<double>(against() == Against::Episodes ? frame.episodes : frame.trainingSteps);
  }

  /// What this agent has not is greyed once that is known.
  void offerFigures() {
    const auto known = m_frame && m_frame->curve ? curve() : nullptr;
    for (const Figure& one : m_figures) {
      const bool has = !known || known->empty() || !std::isnan(known->value(known->rows() - 1, placeOf(one)));
      one.action->setEnabled(has || placeOf(one) == kReturn || one.action->isChecked());
    }
  }

  void refresh() override {
    m_variants = m_frame ? variantsOf(*m_frame, m_cohort.get(), m_ownLane) : std::vector<Variant>();
    if (m_frame) m_against->show(static_cast<int>(against()));
    offerFigures();
    m_chart->setOptions(optionsNow());
    m_chart->setSeries(seriesNow());
    if (m_frame) m_chart->setCursor(positionOf(*m_frame));
  }

  /// The step of the run at an episode's end, or after so many training steps.
  void seek(double x) override {
    const auto known = curve();
    const bool episodes = against() == Against::Episodes;
    const std::size_t row = rowFrom(*known, columnOf(against()), episodes ? std::round(x) : x);
    std::int64_t target = m_frame->step;
    if (row < known->rows()) {
      const std::int64_t before = row == 0 ? 0 : known->step(row - 1);
      const std::int64_t less = episodes ? 0 : std::llround(static_cast<double>(known->value(row, kTrainingSteps)) - x);
      target = x < 0.5 ? 0 : std::max(before, known->step(row) - less);
    } else if (!episodes) {
      target += std::llround(x) - m_frame->trainingSteps;
    } else {
      target = furthest();
    }
    goTo(target);
  }

  scenes::LookChoice* m_against;
  std::shared_ptr<const CohortFrame> m_cohort;
  std::vector<Variant> m_variants;
};

std::unique_ptr<scenes::SceneView> makeLearningView() { return std::make_unique<LearningView>(); }

}  // namespace perc::cartpole

#include "learning.moc"
