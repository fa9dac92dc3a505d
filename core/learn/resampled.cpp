// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/resampled.h"

#include "core/data/standardise.h"
#include "core/learn/axes.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace perc::learn {
namespace {

using data::Dataset;
using param::Scale;
using param::When;

std::vector<param::Option> methods() {
  return {{"none", PERC_TR("None")},
          {"over", PERC_TR("Random oversampling")},
          {"under", PERC_TR("Random undersampling")},
          {"smote", PERC_TR("SMOTE (values: SMOTER)")},
          {"borderline-1", PERC_TR("Borderline-SMOTE 1")},
          {"borderline-2", PERC_TR("Borderline-SMOTE 2")},
          {"adasyn", PERC_TR("ADASYN")},
          {"tomek", PERC_TR("Tomek links")},
          {"edited", PERC_TR("Edited nearest neighbours")},
          {"condensed", PERC_TR("Condensed nearest neighbours")},
          {"smote-tomek", PERC_TR("SMOTE + Tomek links")},
          {"smote-edited", PERC_TR("SMOTE + edited neighbours")}};
}

void declareRebalancing(param::Schema<data::RebalanceSettings>& s) {
  using R = data::RebalanceSettings;
  s.choice("resampling", &R::method, methods(), PERC_TR("Resampling"),
           PERC_TR("How the samples to learn from are made more balanced: some are copied, made up or left out."),
           When::Restart)
      .integer("neighbours", &R::neighbours, {1, 50}, Scale::Linear, "", PERC_TR("Neighbours"),
               PERC_TR("Nearest neighbours that new samples are made towards."), When::Restart)
      .enabledIf([](const R& r) {
        return r.method >= data::Rebalance::Smote &&
               (r.method <= data::Rebalance::Adasyn || r.method >= data::Rebalance::SmoteTomek);
      })
      .integer("surroundings", &R::surroundings, {2, 100}, Scale::Linear, "", PERC_TR("Surroundings"),
               PERC_TR("Nearest samples of all classes that decide whether a place is safe, in danger or noise."),
               When::Restart)
      .enabledIf([](const R& r) { return r.method != data::Rebalance::None; })
      .real("ratio", &R::ratio, {0.01, 1}, Scale::Linear, "", PERC_TR("Ratio"),
            PERC_TR("How many samples the smaller class shall have for each of the larger one; 1: as many."),
            When::Restart)
      .enabledIf([](const R& r) {
        return r.method != data::Rebalance::None &&
               (r.method <= data::Rebalance::Adasyn || r.method >= data::Rebalance::SmoteTomek);
      });
}

/// Features in standard deviations, sample by sample: what is near is not a matter of units.
std::vector<double> standardised(const Dataset& given) {
  std::vector<std::size_t> all(given.size());
  std::iota(all.begin(), all.end(), 0);
  const auto scale = data::Standardisation::fit(given, all);
  std::vector<float> values = given.features;
  for (std::size_t i = 0; i < given.size(); ++i)
    scale.apply(std::span(values).subspan(i * given.featureCount(), given.featureCount()));
  return {values.begin(), values.end()};
}

/// The rows of a resampled dataset, in the units of the data.
Dataset withRows(const Dataset& given, const std::vector<data::Origin>& rows, const std::vector<float>& targets) {
  Dataset made = given;
  made.ownTest = 0;
  const std::vector<double> before(given.features.begin(), given.features.end());
  const std::vector<double> features = data::numbersOf({before, given.featureCount()}, rows);
  made.features.assign(features.begin(), features.end());
  made.target = targets;
  return made;
}

struct Rows {
  data::Rebalanced what;
  std::vector<float> targets;
};

Result<Rows> rebalanced(const Dataset& given, const data::Rows& rows, const ResamplingSettings& settings,
                        Random& random) {
  Rows made;
  if (given.isRegression) {
    const std::vector<double> targets(given.target.begin(), given.target.end());
    auto values = data::rebalanceValues(rows, targets, settings.how, settings.relevance, random);
    if (!values) return values.error();
    made.targets.assign(values->targets.begin(), values->targets.end());
    made.what = *std::move(values);
    return made;
  }
  data::RebalanceSettings how = settings.how;
  if (how.method == data::Rebalance::Edited) how.neighbours = 3;  // Wilson's, as imbalanced-learn has it
  auto classes = data::rebalance(rows, given.labels(), given.classCount(), how, random);
  if (!classes) return classes.error();
  made.what = *std::move(classes);
  for (const data::Origin& row : made.what.rows)
    made.targets.push_back(given.target[static_cast<std::size_t>(row.base)]);
  return made;
}

/// Of each sample by its nearest ones, where there are enough of them.
std::vector<data::Surroundings> surroundingsOf(const Dataset& given, const data::Rows& rows, int nearest) {
  std::vector<data::Surroundings> all(given.size());
  const std::vector<int> labels = given.labels();
  for (int label = 0; label < given.classCount(); ++label) {
    const auto kinds = data::surroundings(rows, labels, label, static_cast<std::size_t>(nearest));
    if (!kinds) return {};
    std::size_t next = 0;
    for (std::size_t i = 0; i < given.size(); ++i)
      if (labels[i] == label) all[i] = (*kinds)[next++];
  }
  return all;
}

constexpr double kMargin = 0.04;  ///< of the plane, beyond the outermost points

/// Looking at the surroundings takes the square of the samples: of so many a fifth of a second, at each start.
constexpr std::size_t kMostSurrounded = 6'000;

/// Resamples `given`, and remembers what was done.
Result<Dataset> resample(const Dataset& given, const ResamplingSettings& settings, std::uint64_t seed, Resampled& told,
                         std::vector<Message>& notes) {
  const std::vector<double> numbers = standardised(given);
  const data::Rows rows{numbers, given.featureCount()};
  Random random(seed, "resampling");
  auto made = rebalanced(given, rows, settings, random);
  if (!made) return made.error();
  notes.insert(notes.end(), made->what.notes.begin(), made->what.notes.end());
  told.target = given.target;
  if (!given.isRegression && given.size() <= kMostSurrounded && !given.pictures)
    told.surroundings = surroundingsOf(given, rows, settings.how.surroundings);
  Dataset after = withRows(given, made->what.rows, made->targets);
  told.rows = std::move(made->what.rows);
  told.targets = std::move(made->targets);
  told.removed = std::move(made->what.removed);
  return after;
}

/// How many of the test samples stem from a sample that others stem from which are learned from.
void countLeaks(const data::Split& split, Resampled& told) {
  std::vector<bool> learned(told.target.size());
  const auto row = [&](std::size_t i) -> const data::Origin& { return told.rows[i]; };
  const auto at = [](std::int32_t place) { return static_cast<std::size_t>(place); };
  for (const std::size_t i : split.train) learned[at(row(i).base)] = learned[at(row(i).neighbour)] = true;
  told.tested = split.test.size();
  told.leaked = static_cast<std::size_t>(std::count_if(split.test.begin(), split.test.end(), [&](std::size_t i) {
    return learned[at(row(i).base)] || learned[at(row(i).neighbour)];
  }));
}

/// The training samples resampled, then the test samples as they were.
Result<std::pair<Dataset, data::Split>> insideSplit(const Dataset& given, const Dataset& test,
                                                    const ResamplingSettings& settings, std::uint64_t seed,
                                                    Resampled& told, std::vector<Message>& notes) {
  auto train = resample(given, settings, seed, told, notes);
  if (!train) return train.error();
  data::Split places;
  places.train.resize(train->size());
  places.test.resize(test.size());
  std::iota(places.train.begin(), places.train.end(), 0);
  std::iota(places.test.begin(), places.test.end(), train->size());
  train->features.insert(train->features.end(), test.features.begin(), test.features.end());
  train->target.insert(train->target.end(), test.target.begin(), test.target.end());
  return std::pair(*std::move(train), std::move(places));
}

/// Nothing is resampled: the same without a copy of what may be large.
void tellAsTheyAre(const Dataset& given, const data::Split& split, Resampled& told) {
  for (const std::size_t i : split.train) {
    const auto at = static_cast<std::int32_t>(told.target.size());
    told.target.push_back(given.target[i]);
    told.rows.push_back({at, at, 0, false});
  }
  told.targets = told.target;
}

}  // namespace

void declareResampling(param::Schema<ResamplingSettings>& s) {
  using R = ResamplingSettings;
  s.group(PERC_TR("Imbalance"))
      .block("", &R::how, declareRebalancing)
      .choice("resampling-place", &R::place,
              {{"inside", PERC_TR("Inside the split")}, {"before", PERC_TR("Before the split (leaks)")}},
              PERC_TR("Resampled"),
              PERC_TR("Only the training samples, or all samples before the test is held out: then copies of what is "
                      "tested are learned from, and the figures are too good."),
              When::Restart)
      .enabledIf([](const R& r) { return r.how.method != data::Rebalance::None; })
      .real(
          "relevance", &R::relevance, {0.05, 1}, Scale::Linear, "", PERC_TR("Relevance of rare values"),
          PERC_TR("Of numbers to predict: from which relevance on a value is rare. 0 at the median, 1 where a boxplot "
                  "ends."),
          When::Restart)
      .enabledIf([](const R& r) { return r.how.method != data::Rebalance::None; });
}

std::size_t Resampled::added() const {
  return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.added; }));
}

ResampledSamples::ResampledSamples(data::Dataset given, const data::Split& split, std::vector<Message> said)
    : Samples(std::move(given), split, std::move(said)) {
  m_axes = mostTelling(dataset, static_cast<std::size_t>(trainCount));
  m_axes.resize(std::min<std::size_t>(2, m_axes.size()));
  if (dataset.featureCount() == 2) m_axes = {0, 1};
  xName = dataset.featureNames[m_axes.front()];
  yName = m_axes.size() > 1 ? dataset.featureNames[m_axes[1]] : dataset.targetName;
  auto placed = std::make_shared<Points>(*points);
  for (std::size_t i = 0; i < dataset.size(); ++i) {
    placed->x.push_back(dataset.at(m_axes[0], i));
    placed->y.push_back(m_axes.size() > 1 ? dataset.at(m_axes[1], i) : dataset.target[i]);
  }
  for (const auto& [along, low, high] : {std::tuple{&placed->x, &x0, &x1}, std::tuple{&placed->y, &y0, &y1}}) {
    const auto [least, most] = std::ranges::minmax(*along);
    const double margin = kMargin * std::max(1e-3, double{most} - least);
    *low = least - margin;
    *high = most + margin;
  }
  points = std::move(placed);
}

Matrix ResampledSamples::planeInputs(int columns, int rows) const {
  if (dataset.featureCount() != 2) return {};
  Matrix plane(2, Index{columns} * rows);
  for (int row = 0; row < rows; ++row)
    for (int column = 0; column < columns; ++column) {
      std::vector<float> place{static_cast<float>(x0 + (x1 - x0) * (column + 0.5) / columns),
                               static_cast<float>(y0 + (y1 - y0) * (row + 0.5) / rows)};
      if (standardised) scale.apply(place);
      std::copy(place.begin(), place.end(), plane.col(Index{row} * columns + column).data());
    }
  return plane;
}

Result<std::shared_ptr<const ResampledSamples>> ResampledSamples::make(
    const DataSettings& source, const ResamplingSettings& resampling, std::uint64_t seed,
    const std::shared_ptr<const data::Table>& table) {
  std::vector<Message> notes;
  auto whole = loadDataset(source, seed, table, notes);
  if (!whole) return whole.error();
  const bool resamples = resampling.how.method != data::Rebalance::None;
  auto told = std::make_shared<Resampled>();
  told->beforeSplit = resamples && resampling.place == ResamplingPlace::Before;
  Dataset before;  // what is resampled; empty: the training samples
  if (told->beforeSplit) {
    before = *whole;
    whole = resample(before, resampling, seed, *told, notes);
    if (!whole) return whole.error();
  }
  auto split = splitOf(*whole, source, seed);
  if (!split) return split.error();
  if (told->beforeSplit) {
    countLeaks(*split, *told);
  } else if (whole->pictures && !resamples) {
    tellAsTheyAre(*whole, *split, *told);
  } else {
    before = whole->subset(split->train);
    auto made = insideSplit(before, whole->subset(split->test), resampling, seed, *told, notes);
    if (!made) return made.error();
    std::tie(*whole, *split) = *std::move(made);
  }
  auto samples = std::make_shared<ResampledSamples>(*std::move(whole), *split, std::move(notes));
  told->xName = samples->xName;
  told->yName = samples->yName;
  const Dataset& shown = before.size() > 0 ? before : samples->dataset;
  for (std::size_t i = 0; i < told->target.size(); ++i) {
    told->x.push_back(shown.at(samples->axes()[0], i));
    told->y.push_back(samples->axes().size() > 1 ? shown.at(samples->axes()[1], i) : shown.target[i]);
  }
  samples->resampled = std::move(told);
  return std::shared_ptr<const ResampledSamples>(std::move(samples));
}

}  // namespace perc::learn
