// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/observer.h"

#include "core/math/elementary.h"
#include "scenes/generation/chronicle.h"
#include "scenes/generation/views.h"

#include <algorithm>
#include <cmath>

namespace perc::generation {
namespace {

using generate::GameKind;
using generate::Method;

constexpr Index kShown = 500;    // samples of a kind that the critic is asked about
constexpr Index kFlowing = 200;  // … of a flow, which takes many steps for each
constexpr Index kArrows = 120;
constexpr int kFlowArrows = 16;  // along each side
constexpr Index kPaths = 40;
constexpr int kBins = 30;
constexpr Index kRoundSamples = 100;
constexpr int kRoundCells = 60;
constexpr Index kSlopeLines = 100;
constexpr int kSlopePlaces = 41;
constexpr int kWarpLines = 13, kWarpPoints = 41;

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

/// The output as it is shown.
float shown(Verdict verdict, Scalar output) {
  const auto d = static_cast<double>(output);
  return static_cast<float>(verdict == Verdict::Probability ? 1 / (1 + elementary::exp(-d)) : d);
}

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

/// The scale of the field's colours.
void scale(GenerationFrame& frame) {
  switch (frame.verdict) {
    case Verdict::Probability:
    case Verdict::Target: frame.low = 0, frame.middle = 0.5, frame.high = 1; return;
    case Verdict::Margin: frame.low = -1, frame.middle = 0, frame.high = 1; return;
    case Verdict::Potential: {  // only differences mean something
      frame.middle = (frame.outputs.meanReal + frame.outputs.meanGenerated) / 2;
      double most = 1e-6;
      for (const float value : frame.field.values) most = std::max(most, std::abs(value - frame.middle));
      frame.low = frame.middle - most, frame.high = frame.middle + most;
      return;
    }
  }
}

/// Centres of the cells of the window, in the networks' units.
Matrix cellsOf(const generate::Window& window, int columns, int rows) {
  Matrix cells(2, static_cast<Index>(columns) * rows);
  for (int r = 0; r < rows; ++r)
    for (int c = 0; c < columns; ++c)
      cells.col(static_cast<Index>(r) * columns + c)
          << static_cast<Scalar>(window.x0 + (window.x1 - window.x0) * (c + 0.5) / columns),
          static_cast<Scalar>(window.y0 + (window.y1 - window.y0) * (r + 0.5) / rows);
  return cells;
}

std::vector<float> judged(const generate::Game& game, const ConstMatrixRef& samples, Verdict verdict, StopToken stop) {
  Vector outputs(samples.cols());
  if (!game.judged(samples, outputs, stop)) return {};
  std::vector<float> all(static_cast<std::size_t>(outputs.size()));
  std::ranges::transform(outputs, all.begin(), [&](Scalar d) { return shown(verdict, d); });
  return all;
}

/// Arrows as long as the change they mean, at most a tenth of the window: one of length 1 is so long.
void addArrows(const Matrix& at, const Matrix& directions, const generate::Target& target, GenerationFrame& frame) {
  const double unit = 0.1 * (target.window.x1 - target.window.x0);
  for (Index i = 0; i < at.cols(); ++i) {
    const double length = std::sqrt(static_cast<double>(directions.col(i).squaredNorm()));
    if (!(length > 0)) continue;
    const double drawn = unit * std::min(1.0, length) / length;
    const auto x = static_cast<double>(at(0, i)), y = static_cast<double>(at(1, i));
    frame.arrows.push_back({static_cast<float>(target.xInData(x)), static_cast<float>(target.yInData(y)),
                            static_cast<float>(target.scaleX * drawn * static_cast<double>(directions(0, i))),
                            static_cast<float>(target.scaleY * drawn * static_cast<double>(directions(1, i)))});
  }
}

}  // namespace

void Observer::imitate(std::shared_ptr<const generate::Target> target) {
  forget();
  m_target = std::move(target);
  m_real = std::make_shared<const PlanarSamples>(
      inPlane(m_target->reference.leftCols(std::min(m_target->reference.cols(), kShown)), *m_target));
}

bool Observer::fill(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                    GenerationFrame& frame, StopToken stop) const {
  frame.isGame = maker.game() != nullptr;
  frame.x0 = m_target->xInData(m_target->window.x0);
  frame.x1 = m_target->xInData(m_target->window.x1);
  frame.y0 = m_target->yInData(m_target->window.y0);
  frame.y1 = m_target->yInData(m_target->window.y1);
  frame.xName = m_target->xName;
  frame.yName = m_target->yName;
  frame.real = m_real;
  frame.modesKnown = static_cast<int>(m_target->modes.centres.cols());
  frame.isFlow = maker.flow() != nullptr;
  frame.isDrawing = params.target.what == generate::Imitated::Drawing;
  frame.isEmpty = m_target->isEmpty();
  frame.variants = params.variants;
  frame.seeds = params.seeds;
  frame.noiseDimensions = maker.noises();
  if (stop.stopRequested()) return false;
  const bool samplesSeen =
      probe.wants(views::kSamples.id) || probe.wants(views::kOutputs.id) || probe.wants(views::kSlopes.id);
  if (samplesSeen && !fillSamples(maker, params, probe, frame, stop)) return false;
  if (const generate::Game* game = maker.game();
      game && probe.wants(views::kRound.id) && frame.state == RunState::Ok && !frame.isEmpty)
    if (frame.round = nextRound(*game, stop); !frame.round) return false;
  return !probe.wants(views::kWarp.id) || fillWarp(maker, params, frame, stop);
}

std::shared_ptr<const RoundPicture> Observer::nextRound(const generate::Game& game, StopToken stop) const {
  auto picture = std::make_shared<RoundPicture>();
  const generate::GameSettings& settings = game.settings();
  generate::Game next(settings, m_target->draw, game.state());
  generate::GameState streams = game.state();
  const Verdict verdict = verdictOf(settings.kind);
  const Matrix cells = cellsOf(m_target->window, kRoundCells, kRoundCells);
  Matrix noise(game.state().generator.network->inputs(), kRoundSamples), real(m_target->features(), kRoundSamples);
  next.drawNoise(streams.noise, noise);
  m_target->draw(streams.data, real);
  Matrix made(m_target->features(), kRoundSamples);
  if (!next.generate(noise, made, stop)) return nullptr;
  for (Index i = 0; i < noise.cols(); ++i) {
    picture->noise.x.push_back(static_cast<float>(noise(0, i)));
    picture->noise.y.push_back(noise.rows() > 1 ? static_cast<float>(noise(1, i)) : 0.0F);
  }
  picture->real = inPlane(real, *m_target);
  picture->generated[0] = inPlane(made, *m_target);
  picture->criticUpdates = settings.criticUpdates;
  picture->generatorUpdates = settings.generatorUpdates;
  Vector ofReal(real.cols()), ofMade(made.cols()), slopes(made.cols());
  for (const int after : {0, 1}) {
    for (int k = 0; after == 1 && k < settings.criticUpdates; ++k)
      if (!next.updateCritic(stop)) return nullptr;
    if (!next.judged(real, ofReal, stop) || !next.judged(made, ofMade, stop)) return nullptr;
    picture->criticLoss[after] = generate::realLoss(settings.kind, settings.smoothing, ofReal, slopes) +
                                 generate::generatedLoss(settings.kind, ofMade, slopes);
    const auto said = [&](const Vector& outputs) {
      double sum = 0;
      for (const Scalar one : outputs) sum += double{shown(verdict, one)};
      return static_cast<float>(sum / static_cast<double>(outputs.size()));
    };
    picture->meanReal[after] = said(ofReal);
    picture->meanGenerated[after] = said(ofMade);
    picture->first[after] = shown(verdict, ofMade[0]);
    Grid& field = picture->field[after];
    field.columns = field.rows = kRoundCells;
    field.x0 = m_target->xInData(m_target->window.x0), field.x1 = m_target->xInData(m_target->window.x1);
    field.y0 = m_target->yInData(m_target->window.y0), field.y1 = m_target->yInData(m_target->window.y1);
    field.values = judged(next, cells, verdict, stop);
    if (field.values.empty()) return nullptr;
  }
  picture->generatorLoss[0] = generate::generatorLoss(settings.kind, ofMade, slopes);
  for (int k = 0; k < settings.generatorUpdates; ++k)
    if (!next.updateGenerator(stop)) return nullptr;
  if (!next.generate(noise, made, stop) || !next.judged(made, ofMade, stop)) return nullptr;
  picture->generated[1] = inPlane(made, *m_target);
  picture->generatorLoss[1] = generate::generatorLoss(settings.kind, ofMade, slopes);
  return picture;
}

bool Observer::makeSamples(const generate::Maker& maker, const GenerationParams& params, Random& random,
                           MatrixRef samples, StopToken stop) const {
  const generate::FlowMatching* flow = maker.flow();
  if (!flow) return maker.sample(random, samples, stop);
  maker.drawNoise(random, samples);
  return flow->flow(samples, params.method.flowSteps, params.method.integrator, params.look.flowTime, {}, stop);
}

double Observer::refine(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                        std::chrono::steady_clock::duration budget, StopToken stop) {
  constexpr Index kAtOnce = 250;
  const Index all = params.samples;
  if (!maker.flow() || all <= kFlowing || !probe.names(views::kSamples.id)) return 1;
  if (!m_all || m_all->flowTime != params.look.flowTime) {
    m_all = {params.look.flowTime, Random(m_seed, "probe"), Matrix(m_target->features(), all)};
    return 0;
  }
  if (m_all->made == all) return 1;
  const auto end = std::chrono::steady_clock::now() + budget;
  while (m_all->made < all && std::chrono::steady_clock::now() < end) {
    const Random before = m_all->random;
    const Index count = std::min(kAtOnce, all - m_all->made);
    if (!makeSamples(maker, params, m_all->random, m_all->samples.middleCols(m_all->made, count), stop)) {
      m_all->random = before;
      break;
    }
    m_all->made += count;
  }
  return m_all->made == all ? kFinishedNow : static_cast<double>(m_all->made) / static_cast<double>(all);
}

bool Observer::fillSamples(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                           GenerationFrame& frame, StopToken stop) const {
  Matrix samples(m_target->features(), maker.flow() ? std::min<Index>(params.samples, kFlowing) : params.samples);
  if (m_all && m_all->made == params.samples && m_all->flowTime == params.look.flowTime) {
    samples = m_all->samples;
  } else {
    Random random(m_seed, "probe");
    if (!makeSamples(maker, params, random, samples, stop)) return false;
  }
  frame.generated = inPlane(samples, *m_target);
  const Matrix& centres = m_target->modes.centres;
  for (Index i = 0; centres.cols() > 0 && i < samples.cols(); ++i) {
    Index nearest = 0;
    (centres.colwise() - samples.col(i)).colwise().squaredNorm().minCoeff(&nearest);
    frame.nearestMode.push_back(static_cast<int>(nearest));
  }
  if (const generate::Game* game = maker.game()) return fillCritic(*game, samples, probe, frame, stop);
  return !maker.flow() || fillFlow(*maker.flow(), params, frame, stop);
}

bool Observer::fillCritic(const generate::Game& game, const Matrix& samples, const Probe& probe, GenerationFrame& frame,
                          StopToken stop) const {
  frame.verdict = verdictOf(game.settings().kind);
  if (!frame.isEmpty && probe.wants(views::kSlopes.id) && !fillSlopes(game, samples, frame, stop)) return false;
  if (!frame.isEmpty && (probe.wants(views::kOutputs.id) || probe.wants(views::kSamples.id))) {
    const auto real =
        judged(game, m_target->reference.leftCols(std::min(m_target->reference.cols(), kShown)), frame.verdict, stop);
    const auto generated = judged(game, samples.leftCols(std::min(samples.cols(), kShown)), frame.verdict, stop);
    if (real.empty() || generated.empty()) return false;
    frame.outputs = outputsOf(real, generated, frame.verdict);
  }
  if (!probe.wants(views::kSamples.id)) return true;
  Grid& field = frame.field;
  field.columns = probe.fieldColumns;
  field.rows = probe.fieldRows;
  field.x0 = frame.x0, field.x1 = frame.x1, field.y0 = frame.y0, field.y1 = frame.y1;
  field.values = judged(game, cellsOf(m_target->window, field.columns, field.rows), frame.verdict, stop);
  if (field.values.empty()) return false;
  scale(frame);
  const Matrix pulled = samples.leftCols(std::min(samples.cols(), kArrows));
  Matrix directions(pulled.rows(), pulled.cols());
  if (!game.slopes(pulled, true, directions, stop)) return false;
  addArrows(pulled, directions, *m_target, frame);
  return true;
}

bool Observer::fillSlopes(const generate::Game& game, const Matrix& samples, GenerationFrame& frame,
                          StopToken stop) const {
  const Index lines = std::min({kSlopeLines, samples.cols(), m_target->reference.cols()});
  for (int p = 0; p < kSlopePlaces; ++p) {
    const double share = static_cast<double>(p) / (kSlopePlaces - 1);
    const Matrix places = static_cast<Scalar>(share) * m_target->reference.leftCols(lines) +
                          static_cast<Scalar>(1 - share) * samples.leftCols(lines);
    Matrix gradients(places.rows(), lines);
    if (!game.slopes(places, false, gradients, stop)) return false;
    std::vector<float> lengths;
    for (Index i = 0; i < lines; ++i) lengths.push_back(static_cast<float>(gradients.col(i).norm()));
    std::ranges::sort(lengths);
    frame.slopes.share.push_back(static_cast<float>(share));
    frame.slopes.low.push_back(lengths[lengths.size() / 4]);
    frame.slopes.middle.push_back(lengths[lengths.size() / 2]);
    frame.slopes.high.push_back(lengths[3 * lengths.size() / 4]);
  }
  return true;
}

/// The ways of some samples so far, and the velocities at this time.
bool Observer::fillFlow(const generate::FlowMatching& flow, const GenerationParams& params, GenerationFrame& frame,
                        StopToken stop) const {
  frame.flowTime = params.look.flowTime;
  Random random(m_seed, "probe");
  Matrix samples(m_target->features(), kPaths);
  for (Index i = 0; i < samples.size(); ++i) samples.data()[i] = static_cast<Scalar>(random.normal());
  frame.paths.assign(static_cast<std::size_t>(kPaths), {});
  const auto visit = [&](double, const ConstMatrixRef& at) {
    const PlanarSamples places = inPlane(at, *m_target);
    for (std::size_t i = 0; i < frame.paths.size(); ++i) {
      frame.paths[i].push_back(places.x[i]);
      frame.paths[i].push_back(places.y[i]);
    }
  };
  visit(0, samples);
  if (!flow.flow(samples, params.method.flowSteps, params.method.integrator, frame.flowTime, visit, stop)) return false;
  const Matrix cells = cellsOf(m_target->window, kFlowArrows, kFlowArrows);
  Matrix velocities(cells.rows(), cells.cols());
  if (!flow.velocity(cells, frame.flowTime, velocities, stop)) return false;
  addArrows(cells, velocities * static_cast<Scalar>(0.3), *m_target, frame);
  return true;
}

bool Observer::fillWarp(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame,
                        StopToken stop) const {
  const bool flat = frame.noiseDimensions == 1;
  Matrix one = Matrix::Zero(frame.noiseDimensions, 1), there(m_target->features(), 1);
  frame.walkNoise[0] = static_cast<float>(params.look.walkX);
  frame.walkNoise[1] = flat ? 0.0F : static_cast<float>(params.look.walkY);
  for (Index i = 0; i < std::min<Index>(2, one.rows()); ++i) one(i, 0) = static_cast<Scalar>(frame.walkNoise[i]);
  if (!maker.make(one, there, stop)) return false;
  const PlanarSamples walked = inPlane(there, *m_target);
  frame.walk[0] = walked.x[0], frame.walk[1] = walked.y[0];
  const double reach = frame.isGame && params.method.noise == generate::NoiseKind::Uniform ? 1 : 2;
  const int lines = flat ? 1 : kWarpLines;
  for (const bool first : {true, false}) {
    if (flat && first) continue;
    Matrix noise = Matrix::Zero(frame.noiseDimensions, static_cast<Index>(lines) * kWarpPoints);
    for (int l = 0; l < lines; ++l)
      for (int p = 0; p < kWarpPoints; ++p) {
        const double along = reach * (2.0 * p / (kWarpPoints - 1) - 1);
        const double across = flat ? 0 : reach * (2.0 * l / (lines - 1) - 1);
        const Index i = static_cast<Index>(l) * kWarpPoints + p;
        noise(0, i) = static_cast<Scalar>(first ? across : along);
        if (!flat) noise(1, i) = static_cast<Scalar>(first ? along : across);
      }
    Matrix bent(m_target->features(), noise.cols());
    if (!maker.make(noise, bent, stop)) return false;
    const PlanarSamples places = inPlane(bent, *m_target);
    for (int l = 0; l < lines; ++l) {
      frame.warp.emplace_back();
      for (int p = 0; p < kWarpPoints; ++p) {
        const auto i = static_cast<std::size_t>(l) * kWarpPoints + static_cast<std::size_t>(p);
        frame.warp.back().push_back(places.x[i]);
        frame.warp.back().push_back(places.y[i]);
      }
      frame.warpFirst.push_back(first ? 1 : 0);
    }
  }
  return true;
}

}  // namespace perc::generation
