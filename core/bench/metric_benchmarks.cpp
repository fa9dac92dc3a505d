// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/benchmarks.h"
#include "core/bench/stopwatch.h"
#include "core/data/resampling.h"
#include "core/math/elementary.h"
#include "core/metrics/bootstrap.h"
#include "core/metrics/probability.h"
#include "core/metrics/ranking.h"

namespace perc::bench {
namespace {

/// Probabilities of a class that three in ten have and that scores 1.2 deviations higher.
struct Scores {
  std::vector<double> probability;
  std::vector<std::uint8_t> positive;

  explicit Scores(std::size_t count) {
    Random random(1, "data");
    for (std::size_t i = 0; i < count; ++i) {
      const bool is = random.bernoulli(0.3);
      positive.push_back(is);
      probability.push_back(1 / (1 + elementary::exp(-random.normal(is ? 0.4 : -0.8, 1))));
    }
  }
};

BenchResult rocSuite(const std::string&) {
  const Scores s(1'000'000);
  double area = 0;
  const std::vector<double> seconds = secondsOf(5, [&] {
    const metrics::Ranking ranking = metrics::rank(s.probability, s.positive);
    const metrics::RocCurve roc = metrics::roc(ranking);
    const metrics::PrecisionRecallCurve precisionRecall = metrics::precisionRecall(ranking);
    area = metrics::auc(ranking).value;
    (void)metrics::averagePrecision(ranking);
    (void)metrics::calibration(s.probability, s.positive, 10);
  });
  return {"roc-suite", 1e3 * median(seconds), "ms", {{"auc", area}}, {}};
}

BenchResult bootstrap(const std::string&) {
  const Scores s(1000);
  Random random(1, "probe");
  const std::vector<double> seconds =
      secondsOf(5, [&] { (void)metrics::bootstrapAuc(s.probability, s.positive, {}, 1000, random); });
  return {"bootstrap", 1e3 * median(seconds), "ms", {}, {}};
}

BenchResult smote(const std::string&) {
  constexpr std::size_t kPoints = 10'000, kMembers = 500, kWidth = 10, kNeighbours = 5;
  Random random(1, "data");
  std::vector<double> numbers(kPoints * kWidth);
  for (double& number : numbers) number = random.normal();
  std::vector<int> labels(kPoints, 0);
  std::fill_n(labels.begin(), kMembers, 1);
  const data::Rows rows{numbers, kWidth};
  const std::vector<double> seconds = secondsOf(15, [&] {
    const auto picks = data::drawPicks(kPoints - 2 * kMembers, kMembers, kNeighbours, random);
    (void)data::numbersOf(rows, *data::smote(rows, labels, 1, kNeighbours, picks));
  });
  return {"smote", 1e3 * median(seconds), "ms", {}, {}};
}

const Benchmark kBenchmarks[] = {
    {"roc-suite", rocSuite, PERC_TR("ROC, precision-recall, their areas and calibration of a million scores")},
    {"bootstrap", bootstrap, PERC_TR("the area under the ROC curve of 1,000 draws of 1,000 scores")},
    {"smote", smote, PERC_TR("SMOTE of 10,000 points in 10 dimensions, 5 % of them in the minority")}};

}  // namespace

std::span<const Benchmark> metricBenchmarks() { return kBenchmarks; }

}  // namespace perc::bench
