// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/observer.h"

#include "core/generate/chronicle.h"
#include "core/math/elementary.h"
#include "scenes/generation/views.h"

#include <algorithm>
#include <cmath>

namespace perc::generation {
namespace {

using generate::shownOf;

using generate::GameKind;
using generate::Method;

constexpr Index kShown = 500;  // samples of a kind that the critic is asked about
constexpr Index kFew = 200;  // … of a flow, which takes many steps for each, and of pictures, which are many numbers
constexpr Index kArrows = 120;
constexpr int kFlowArrows = 16;  // along each side
constexpr Index kPaths = 40;
constexpr int kBins = 30;
constexpr Index kRoundSamples = 100;
constexpr int kRoundCells = 60;
constexpr Index kSlopeLines = 100;
constexpr int kSlopePlaces = 41;

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

/// The modes that samples belong to: the class that was asked for in the last `classes` rows, else what is nearest.
std::vector<int> modesOf(const Matrix& samples, int classes, const generate::Target& target) {
  if (target.pictures && classes == 0) return target.pictures->judge().classesOf(samples);
  std::vector<int> modes;
  const Matrix& centres = target.modes.centres;
  for (Index i = 0; target.modeCount() > 0 && i < samples.cols(); ++i) {
    Index nearest = 0;
    if (classes > 0) samples.col(i).tail(classes).maxCoeff(&nearest);
    else (centres.colwise() - samples.col(i)).colwise().squaredNorm().minCoeff(&nearest);
    modes.push_back(static_cast<int>(nearest));
  }
  return modes;
}

}  // namespace

void Observer::imitate(std::shared_ptr<const generate::Target> target) {
  forget();
  m_target = std::move(target);
  m_real = std::make_shared<const ShownSamples>(
      shownOf(m_target->real(m_target->pictures ? kFew : kShown, false), *m_target));
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
  frame.modesKnown = m_target->modeCount();
  frame.isTranslation = maker.cycle() != nullptr;
  if (canAugment(maker)) frame.heldOut = static_cast<int>(m_target->pictures->heldOut().size());
  if (m_augmentation) {
    std::ranges::copy(m_augmentation->accuracies(), frame.helped);
    frame.helpedShare = m_augmentation->share();
  }
  if (m_detector) {
    for (const std::size_t k : {0u, 1u})
      frame.detectorAuc[k] = m_detector->worth()[k].auc, frame.caught[k] = m_detector->worth()[k].caught;
    frame.falseAlarms = m_detector->falseAlarms();
    frame.detectorShare = m_detector->share();
    frame.otherMethod = {generate::methodOptions()[static_cast<std::size_t>(m_detector->otherMethod())].label, {}};
  }
  if (const auto shape = m_target->shape()) {
    frame.pictures = PictureForm{shape->channels, shape->height, shape->width, 2 * m_target->scaleX};
    frame.classNames = m_target->pictures->data().classNames;
    frame.apart = m_target->scaleX * m_target->pictures->apart();
    frame.isConditional = maker.classes() > 0;
  }
  frame.isFlow = maker.flow() != nullptr;
  frame.isDrawing = params.method.target.what == generate::Imitated::Drawing;
  frame.isEmpty = m_target->isEmpty();
  frame.variants = params.variants;
  frame.seeds = params.seeds;
  frame.noiseDimensions = maker.noises() - maker.classes();
  if (stop.stopRequested()) return false;
  const bool samplesSeen = probe.wants(views::kSamples.id) || probe.wants(views::kOutputs.id) ||
                           probe.wants(views::kSlopes.id) || probe.wants(views::kNearest.id) ||
                           probe.wants(views::kQuiz.id);
  if (samplesSeen && !fillSamples(maker, params, probe, frame, stop)) return false;
  if (frame.isTranslation && probe.wants(views::kTranslation.id) && !frame.isEmpty &&
      !fillTranslation(maker, frame, stop))
    return false;
  if (frame.pictures && !frame.isTranslation && probe.wants(views::kDirections.id) &&
      !fillDirections(maker, params.look, frame, stop))
    return false;
  if (frame.pictures && probe.wants(views::kInterpolation.id) && !fillBetween(maker, frame, stop)) return false;
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
  const int features = m_target->features(), classes = settings.classes;
  const Matrix cells = cellsOf(m_target->window, kRoundCells, kRoundCells);
  Matrix noise(game.state().generator.network->inputs(), kRoundSamples), real(features + classes, kRoundSamples);
  next.drawNoise(streams.noise, noise);
  m_target->draw(streams.data, real);
  noise.bottomRows(classes) = real.bottomRows(classes);
  Matrix made = real;  // the same classes
  if (!next.generate(noise, made.topRows(features), stop)) return nullptr;
  for (Index i = 0; i < noise.cols(); ++i) {
    picture->noise.x.push_back(static_cast<float>(noise(0, i)));
    picture->noise.y.push_back(noise.rows() > 1 ? static_cast<float>(noise(1, i)) : 0.0F);
  }
  picture->real = shownOf(real, *m_target);
  picture->generated[0] = shownOf(made, *m_target);
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
    if (m_target->pictures) continue;
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
  if (!next.generate(noise, made.topRows(features), stop) || !next.judged(made, ofMade, stop)) return nullptr;
  picture->generated[1] = shownOf(made, *m_target);
  picture->generatorLoss[1] = generate::generatorLoss(settings.kind, ofMade, slopes);
  return picture;
}

bool Observer::makeSamples(const generate::Maker& maker, const GenerationParams& params, Random& random,
                           MatrixRef samples, StopToken stop) const {
  const generate::FlowMatching* flow = maker.flow();
  if (!flow) return maker.sample(random, samples, stop);
  maker.drawNoise(random, samples);  // and classes, which stay
  return flow->flow(samples, params.method.flowSteps, params.method.integrator, params.look.flowTime, {}, stop);
}

double Observer::refine(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                        std::chrono::steady_clock::duration budget, StopToken stop) {
  const bool few = (maker.flow() || m_target->pictures) && params.samples > kFew;
  const double samples = few && probe.names(views::kSamples.id) ? refineSamples(maker, params, budget, stop) : 1;
  if (samples < 1) return samples;
  const bool augments = probe.names(views::kAugmentation.id) && canAugment(maker);
  if (const double done = augments ? refineAugmentation(maker, budget, stop) : 1; done < 1) return done;
  const bool detects = probe.names(views::kDetector.id) && m_target->pictures;
  return detects ? refineDetector(maker, params, budget, stop) : 1;
}

double Observer::refineSamples(const generate::Maker& maker, const GenerationParams& params,
                               std::chrono::steady_clock::duration budget, StopToken stop) {
  constexpr Index kAtOnce = 250;
  const Index all = params.samples;
  if (!m_all || m_all->flowTime != params.look.flowTime) {
    m_all = {params.look.flowTime, Random(m_seed, "probe"), Matrix(m_target->features() + maker.classes(), all)};
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
  const bool few = maker.flow() || frame.pictures;
  Matrix samples(m_target->features() + maker.classes(), few ? std::min<Index>(params.samples, kFew) : params.samples);
  if (m_all && m_all->made == params.samples && m_all->flowTime == params.look.flowTime) {
    samples = m_all->samples;
  } else {
    Random random(m_seed, "probe");
    if (!makeSamples(maker, params, random, samples, stop)) return false;
  }
  frame.generated = shownOf(samples, *m_target);
  frame.nearestMode = modesOf(samples, maker.classes(), *m_target);
  if (maker.flow()) frame.flowTime = params.look.flowTime;
  if (frame.pictures && probe.wants(views::kNearest.id) && !fillCopied(samples, frame, stop)) return false;
  if (const generate::Game* game = maker.game()) return fillCritic(*game, samples, probe, frame, stop);
  return !maker.flow() || frame.pictures || fillFlow(*maker.flow(), params, frame, stop);
}

bool Observer::fillCritic(const generate::Game& game, const Matrix& samples, const Probe& probe, GenerationFrame& frame,
                          StopToken stop) const {
  frame.verdict = verdictOf(game.settings().kind);
  if (!frame.isEmpty && probe.wants(views::kSlopes.id) && !fillSlopes(game, samples, frame, stop)) return false;
  if (!frame.isEmpty && (probe.wants(views::kOutputs.id) || probe.wants(views::kSamples.id))) {
    const auto real = judged(game, m_target->real(kShown, game.settings().classes > 0), frame.verdict, stop);
    const auto generated = judged(game, samples.leftCols(std::min(samples.cols(), kShown)), frame.verdict, stop);
    if (real.empty() || generated.empty()) return false;
    frame.outputs = outputsOf(real, generated, frame.verdict);
  }
  if (!probe.wants(views::kSamples.id) || frame.pictures) return true;
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
  Matrix real = m_target->real(std::min(kSlopeLines, samples.cols()), game.settings().classes > 0);
  const Index lines = real.cols(), features = m_target->features();
  for (int p = 0; p < kSlopePlaces; ++p) {
    const double share = static_cast<double>(p) / (kSlopePlaces - 1);
    Matrix places = real;  // and its class
    places.topRows(features) = static_cast<Scalar>(share) * real.topRows(features) +
                               static_cast<Scalar>(1 - share) * samples.topRows(features).leftCols(lines);
    Matrix gradients(features, lines);
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
  Random random(m_seed, "probe");
  Matrix samples(m_target->features(), kPaths);
  for (Index i = 0; i < samples.size(); ++i) samples.data()[i] = static_cast<Scalar>(random.normal());
  frame.paths.assign(static_cast<std::size_t>(kPaths), {});
  const auto visit = [&](double, const ConstMatrixRef& at) {
    const ShownSamples places = shownOf(at, *m_target);
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

}  // namespace perc::generation
