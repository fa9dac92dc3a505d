// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/critic_looks.h"

#include "core/generate/chronicle.h"
#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace perc::generate {
namespace {

constexpr int kBins = 30;
constexpr Index kRoundSamples = 100;
constexpr int kRoundCells = 60;
constexpr Index kSlopeLines = 100;
constexpr int kSlopePlaces = 41;

double meanOf(const std::vector<float>& all) {
  double sum = 0;
  for (const float one : all) sum += one;
  return sum / static_cast<double>(all.size());
}

/// Shares in bins between the edges.
std::vector<float> sharesOf(const std::vector<float>& values, const std::vector<float>& edges) {
  std::vector<float> shares(edges.size() - 1, 0.0F);
  for (const float value : values) {
    const auto after = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
    shares[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(after - 1, 0, std::ssize(shares) - 1))] +=
        1 / static_cast<float>(values.size());
  }
  return shares;
}

std::vector<float> shownOutputs(GameKind kind, const Vector& outputs) {
  const Verdict verdict = verdictOf(kind);
  std::vector<float> all(static_cast<std::size_t>(outputs.size()));
  std::ranges::transform(outputs, all.begin(), [&](Scalar d) { return shownOutput(verdict, d); });
  return all;
}

}  // namespace

Verdict verdictOf(GameKind kind) {
  switch (kind) {
    case GameKind::Saturating:
    case GameKind::NonSaturating: return Verdict::Probability;
    case GameKind::LeastSquares: return Verdict::Target;
    case GameKind::Hinge: return Verdict::Margin;
    case GameKind::Wasserstein: return Verdict::Potential;
  }
  return Verdict::Potential;
}

Verdict verdictOf(const Maker& maker) {
  if (maker.game()) return verdictOf(maker.game()->settings().kind);
  return maker.cycle() ? verdictOf(maker.cycle()->settings().kind) : Verdict::Probability;
}

float shownOutput(Verdict verdict, Scalar output) {
  const auto d = static_cast<double>(output);
  return static_cast<float>(verdict == Verdict::Probability ? 1 / (1 + elementary::exp(-d)) : d);
}

std::vector<float> judged(const Game& game, const ConstMatrixRef& samples, StopToken stop) {
  Vector outputs(samples.cols());
  if (!game.judged(samples, outputs, stop)) return {};
  return shownOutputs(game.settings().kind, outputs);
}

std::vector<float> judged(const Cycle& cycle, const ConstMatrixRef& samples, StopToken stop) {
  Vector outputs(samples.cols());
  if (!cycle.judged(Way::There, samples, outputs, stop)) return {};
  return shownOutputs(cycle.settings().kind, outputs);
}

Outputs outputsOf(const std::vector<float>& real, const std::vector<float>& generated, Verdict verdict) {
  Outputs all;
  auto [low, high] = std::pair{0.0F, 1.0F};
  if (verdict != Verdict::Probability) {
    const auto [r0, r1] = std::ranges::minmax(real);
    const auto [g0, g1] = std::ranges::minmax(generated);
    low = std::min(r0, g0), high = std::max(r1, g1);
    if (!(high > low)) low -= 0.5F, high += 0.5F;
  }
  for (int i = 0; i <= kBins; ++i) all.edges.push_back(low + (high - low) * static_cast<float>(i) / kBins);
  all.real = sharesOf(real, all.edges);
  all.generated = sharesOf(generated, all.edges);
  all.meanReal = static_cast<float>(meanOf(real));
  all.meanGenerated = static_cast<float>(meanOf(generated));
  return all;
}

FieldColours coloursOf(Verdict verdict, const Outputs& outputs, const Grid& field) {
  if (verdict == Verdict::Margin) return {-1, 0, 1};
  if (verdict != Verdict::Potential) return {0, 0.5, 1};
  const double middle = (outputs.meanReal + outputs.meanGenerated) / 2;
  double most = 1e-6;
  for (const float value : field.values) most = std::max(most, std::abs(value - middle));
  return {middle - most, middle, middle + most};
}

std::vector<Arrow> arrowsOf(const Matrix& at, const Matrix& directions, const Target& target) {
  std::vector<Arrow> arrows;
  const double unit = 0.1 * (target.window.x1 - target.window.x0);
  for (Index i = 0; i < at.cols(); ++i) {
    const double length = std::sqrt(static_cast<double>(directions.col(i).squaredNorm()));
    if (!(length > 0)) continue;
    const double drawn = unit * std::min(1.0, length) / length;
    const auto x = static_cast<double>(at(0, i)), y = static_cast<double>(at(1, i));
    arrows.push_back({static_cast<float>(target.xInData(x)), static_cast<float>(target.yInData(y)),
                      static_cast<float>(target.scaleX * drawn * static_cast<double>(directions(0, i))),
                      static_cast<float>(target.scaleY * drawn * static_cast<double>(directions(1, i)))});
  }
  return arrows;
}

LossCurve generatorLossOf(GameKind kind, float now) {
  constexpr int kPlaces = 100;
  const bool probability = verdictOf(kind) == Verdict::Probability;
  const auto loss = [&](float output) {
    Vector one(1), slope(1);
    one[0] = Scalar{output};
    return static_cast<float>(generatorLoss(kind, one, slope));
  };
  const double p = std::clamp(double{now}, 1e-4, 1 - 1e-4);
  const float at = probability ? static_cast<float>(elementary::log(p / (1 - p))) : now;
  const float usual = probability ? 6.0F : 1.5F, low = std::min(-usual, at), high = std::max(usual, at);
  LossCurve all{.output = {}, .loss = {}, .nowOutput = at, .nowLoss = loss(at)};
  for (int i = 0; i <= kPlaces; ++i) {
    all.output.push_back(low + (high - low) * static_cast<float>(i) / kPlaces);
    all.loss.push_back(loss(all.output.back()));
  }
  return all;
}

Matrix cellsOf(const Window& window, int columns, int rows) {
  Matrix cells(2, static_cast<Index>(columns) * rows);
  for (int r = 0; r < rows; ++r)
    for (int c = 0; c < columns; ++c)
      cells.col(static_cast<Index>(r) * columns + c)
          << static_cast<Scalar>(window.x0 + (window.x1 - window.x0) * (c + 0.5) / columns),
          static_cast<Scalar>(window.y0 + (window.y1 - window.y0) * (r + 0.5) / rows);
  return cells;
}

Grid planeOf(const Target& target, int columns, int rows) {
  Grid plane;
  plane.columns = columns, plane.rows = rows;
  plane.x0 = target.xInData(target.window.x0), plane.x1 = target.xInData(target.window.x1);
  plane.y0 = target.yInData(target.window.y0), plane.y1 = target.yInData(target.window.y1);
  return plane;
}

std::optional<RoundPicture> nextRound(const Game& game, const Target& target, StopToken stop) {
  RoundPicture picture;
  const GameSettings& settings = game.settings();
  Game next(settings, target.draw, game.state());
  GameState streams = game.state();
  const Verdict verdict = verdictOf(settings.kind);
  const int features = target.features(), classes = settings.classes;
  const Matrix cells = cellsOf(target.window, kRoundCells, kRoundCells);
  Matrix noise(game.state().generator.network->inputs(), kRoundSamples), real(features + classes, kRoundSamples);
  next.drawNoise(streams.noise, noise);
  target.draw(streams.data, real);
  noise.bottomRows(classes) = real.bottomRows(classes);
  Matrix made = real;  // the same classes
  if (!next.generate(noise, made.topRows(features), stop)) return std::nullopt;
  for (Index i = 0; i < noise.cols(); ++i) {
    picture.noise.x.push_back(static_cast<float>(noise(0, i)));
    picture.noise.y.push_back(noise.rows() > 1 ? static_cast<float>(noise(1, i)) : 0.0F);
  }
  picture.real = shownOf(real, target);
  picture.generated[0] = shownOf(made, target);
  picture.criticUpdates = settings.criticUpdates;
  picture.generatorUpdates = settings.generatorUpdates;
  Vector ofReal(real.cols()), ofMade(made.cols()), slopes(made.cols());
  for (const int after : {0, 1}) {
    for (int k = 0; after == 1 && k < settings.criticUpdates; ++k)
      if (!next.updateCritic(stop)) return std::nullopt;
    if (!next.judged(real, ofReal, stop) || !next.judged(made, ofMade, stop)) return std::nullopt;
    picture.criticLoss[after] =
        realLoss(settings.kind, settings.smoothing, ofReal, slopes) + generatedLoss(settings.kind, ofMade, slopes);
    const auto said = [&](const Vector& outputs) {
      double sum = 0;
      for (const Scalar one : outputs) sum += double{shownOutput(verdict, one)};
      return static_cast<float>(sum / static_cast<double>(outputs.size()));
    };
    picture.meanReal[after] = said(ofReal);
    picture.meanGenerated[after] = said(ofMade);
    picture.first[after] = shownOutput(verdict, ofMade[0]);
    if (target.pictures) continue;
    Grid& field = picture.field[after];
    field = planeOf(target, kRoundCells, kRoundCells);
    field.values = judged(next, cells, stop);
    if (field.values.empty()) return std::nullopt;
  }
  picture.generatorLoss[0] = generatorLoss(settings.kind, ofMade, slopes);
  for (int k = 0; k < settings.generatorUpdates; ++k)
    if (!next.updateGenerator(stop)) return std::nullopt;
  if (!next.generate(noise, made.topRows(features), stop) || !next.judged(made, ofMade, stop)) return std::nullopt;
  picture.generated[1] = shownOf(made, target);
  picture.generatorLoss[1] = generatorLoss(settings.kind, ofMade, slopes);
  return picture;
}

std::optional<SlopePicture> slopesBetween(const Game& game, const Target& target, const ConstMatrixRef& samples,
                                          StopToken stop) {
  SlopePicture all;
  Matrix real = target.real(std::min(kSlopeLines, samples.cols()), game.settings().classes > 0);
  const Index lines = real.cols(), features = target.features();
  for (int p = 0; p < kSlopePlaces; ++p) {
    const double share = static_cast<double>(p) / (kSlopePlaces - 1);
    Matrix places = real;  // and its class
    places.topRows(features) = static_cast<Scalar>(share) * real.topRows(features) +
                               static_cast<Scalar>(1 - share) * samples.topRows(features).leftCols(lines);
    Matrix gradients(features, lines);
    if (!game.slopes(places, false, gradients, stop)) return std::nullopt;
    std::vector<float> lengths;
    for (Index i = 0; i < lines; ++i) lengths.push_back(static_cast<float>(gradients.col(i).norm()));
    std::ranges::sort(lengths);
    all.share.push_back(static_cast<float>(share));
    all.low.push_back(lengths[lengths.size() / 4]);
    all.middle.push_back(lengths[lengths.size() / 2]);
    all.high.push_back(lengths[3 * lengths.size() / 4]);
  }
  return all;
}

}  // namespace perc::generate
