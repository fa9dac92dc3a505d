// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/observer.h"

#include "core/generate/chronicle.h"
#include "core/generate/critic_looks.h"
#include "core/generate/directions.h"
#include "core/generate/noise_looks.h"
#include "scenes/generation/views.h"

#include <algorithm>

namespace perc::generation {
namespace {

using generate::cellsOf;
using generate::judged;
using generate::shownOf;

constexpr Index kShown = 500;  // samples of a kind that the critic is asked about
constexpr Index kFew = 200;  // … of a flow, which takes many steps for each, and of pictures, which are many numbers
constexpr Index kArrows = 120;
constexpr int kFlowArrows = 16;  // along each side
constexpr Index kPaths = 40;
constexpr Index kCopied = 20;
constexpr Index kSheet = 25;

/// As many pieces as the time allows; how much is done then.
template <class Work>
double advanced(Work& work, std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto end = std::chrono::steady_clock::now() + budget;
  while (!work.isDone() && std::chrono::steady_clock::now() < end && work.advance(stop)) continue;
  return work.isDone() ? kFinishedNow : work.share();
}

}  // namespace

void Observer::imitate(std::shared_ptr<const generate::Target> target) {
  forget();
  m_target = std::move(target);
  m_real = std::make_shared<const ShownSamples>(
      shownOf(m_target->real(m_target->pictures ? kFew : kShown, false), *m_target));
}

void Observer::describe(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame) const {
  frame.isGame = maker.game() != nullptr;
  const Grid plane = generate::planeOf(*m_target, 0, 0);
  frame.x0 = plane.x0, frame.x1 = plane.x1, frame.y0 = plane.y0, frame.y1 = plane.y1;
  frame.xName = m_target->xName, frame.yName = m_target->yName;
  frame.real = m_real;
  frame.modesKnown = m_target->modeCount();
  frame.isTranslation = maker.cycle() != nullptr;
  if (m_target->pictures && m_target->pictures->rare())
    frame.rareClass = m_target->pictures->data().classNames[static_cast<std::size_t>(*m_target->pictures->rare())];
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
  frame.isSaturating = maker.game() && maker.game()->settings().kind == generate::GameKind::Saturating;
  frame.coursePage = params.look.coursePage;
  frame.verdict = generate::verdictOf(maker);
  frame.isDrawing = params.method.target.what == generate::Imitated::Drawing;
  frame.isEmpty = m_target->isEmpty();
  frame.variants = params.variants, frame.seeds = params.seeds;
  frame.noiseDimensions = maker.noises() - maker.classes();
}

bool Observer::fill(const generate::Maker& maker, const GenerationParams& params, const Probe& probe,
                    GenerationFrame& frame, StopToken stop) const {
  describe(maker, params, frame);
  if (stop.stopRequested()) return false;
  const bool samplesSeen = probe.wants(views::kSamples.id) || probe.wants(views::kOutputs.id) ||
                           probe.wants(views::kSlopes.id) || probe.wants(views::kNearest.id) ||
                           probe.wants(views::kQuiz.id) || (frame.isGame && probe.wants(views::kCourse.id)) ||
                           (frame.isTranslation && probe.wants(views::kTranslation.id));
  if (samplesSeen && !fillSamples(maker, params, probe, frame, stop)) return false;
  if (frame.isTranslation && probe.wants(views::kTranslation.id) && !frame.isEmpty) {
    auto all = generate::thereAndBack(*maker.cycle(), *m_target, params.look.walkX, params.look.walkY, stop);
    if (!all) return false;
    frame.translated = *std::move(all);
  }
  if (frame.pictures && !frame.isTranslation && probe.wants(views::kDirections.id) &&
      !fillDirections(maker, params.look, frame, stop))
    return false;
  if (frame.pictures && probe.wants(views::kInterpolation.id)) {
    auto between = generate::between(maker, *m_target, m_seed, stop);
    if (!between) return false;
    frame.between = *std::move(between);
  }
  if (const generate::Game* game = maker.game();
      game && probe.wants(views::kRound.id) && frame.state == RunState::Ok && !frame.isEmpty)
    if (auto round = generate::nextRound(*game, *m_target, stop))
      frame.round = std::make_shared<const RoundPicture>(*std::move(round));
    else return false;
  return !probe.wants(views::kWarp.id) || fillWarp(maker, params, frame, stop);
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
  frame.nearestMode = generate::modesOf(samples, maker.classes(), *m_target);
  if (maker.flow()) frame.flowTime = params.look.flowTime;
  if (frame.pictures && probe.wants(views::kNearest.id) && !fillCopied(samples, frame, stop)) return false;
  if (maker.game() || maker.cycle()) return fillCritic(maker, samples, probe, frame, stop);
  return !maker.flow() || frame.pictures || fillFlow(*maker.flow(), params, frame, stop);
}

bool Observer::fillCritic(const generate::Maker& maker, const Matrix& samples, const Probe& probe,
                          GenerationFrame& frame, StopToken stop) const {
  const generate::Game* game = maker.game();
  const auto said = [&](const ConstMatrixRef& of) {
    return game ? judged(*game, of, stop) : judged(*maker.cycle(), of, stop);
  };
  if (game && !frame.isEmpty && probe.wants(views::kSlopes.id)) {
    auto slopes = generate::slopesBetween(*game, *m_target, samples, stop);
    if (!slopes) return false;
    frame.slopes = *std::move(slopes);
  }
  const bool fieldSeen =
      !frame.pictures && (probe.wants(views::kSamples.id) || (!game && probe.wants(views::kTranslation.id)));
  const bool courseSeen = game && probe.wants(views::kCourse.id);
  if (!frame.isEmpty && (fieldSeen || courseSeen || probe.wants(views::kOutputs.id))) {
    const auto real = said(m_target->real(kShown, maker.classes() > 0));
    const auto generated = said(samples.leftCols(std::min(samples.cols(), kShown)));
    if (real.empty() || generated.empty()) return false;
    frame.outputs = generate::outputsOf(real, generated, frame.verdict);
    if (courseSeen) frame.generatorLoss = generate::generatorLossOf(game->settings().kind, frame.outputs.meanGenerated);
  }
  if (!fieldSeen) return true;
  frame.field = generate::planeOf(*m_target, probe.fieldColumns, probe.fieldRows);
  frame.field.values = said(cellsOf(m_target->window, frame.field.columns, frame.field.rows));
  if (frame.field.values.empty()) return false;
  frame.colours = generate::coloursOf(frame.verdict, frame.outputs, frame.field);
  if (!game) return true;
  const Matrix pulled = samples.leftCols(std::min(samples.cols(), kArrows));
  Matrix directions(pulled.rows(), pulled.cols());
  if (!game->slopes(pulled, true, directions, stop)) return false;
  frame.arrows = generate::arrowsOf(pulled, directions, *m_target);
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
  frame.arrows = generate::arrowsOf(cells, velocities * static_cast<Scalar>(0.3), *m_target);
  return true;
}

bool Observer::fillWarp(const generate::Maker& maker, const GenerationParams& params, GenerationFrame& frame,
                        StopToken stop) const {
  const bool flat = frame.noiseDimensions == 1;
  Matrix one = generate::stillNoise(maker, 1, params.look.walkClass), there(m_target->features(), 1);
  frame.walkNoise[0] = static_cast<float>(params.look.walkX);
  frame.walkNoise[1] = flat ? 0.0F : static_cast<float>(params.look.walkY);
  for (Index i = 0; i < std::min<Index>(2, frame.noiseDimensions); ++i)
    one(i, 0) = static_cast<Scalar>(frame.walkNoise[i]);
  if (!maker.make(one, there, stop)) return false;
  frame.walked = shownOf(there, *m_target);
  if (frame.isConditional)
    frame.walkClass =
        frame.classNames[std::min(static_cast<std::size_t>(params.look.walkClass), frame.classNames.size() - 1)];
  const double reach = frame.isGame && params.method.noise == generate::NoiseKind::Uniform ? 1 : 2;
  if (frame.pictures) {
    auto bent = generate::bentPlaces(maker, *m_target, params.look.walkClass, reach, stop);
    if (bent) frame.bent = *std::move(bent);
    return bent.has_value();
  }
  frame.walk[0] = frame.walked.x[0], frame.walk[1] = frame.walked.y[0];
  auto lines = generate::bentLines(maker, *m_target, reach, stop);
  if (lines) frame.warp = *std::move(lines);
  return lines.has_value();
}

bool Observer::fillDirections(const generate::Maker& maker, const LookSettings& look, GenerationFrame& frame,
                              StopToken stop) const {
  frame.slant = look.slant, frame.thickness = look.thickness, frame.truncation = look.truncation;
  const auto directions = generate::findDirections(maker, *m_target, m_seed, stop);
  if (!directions) return false;
  std::ranges::copy(directions->explained, frame.explained);
  Random random(m_seed, "probe");
  Matrix noise(maker.noises(), kSheet), made(m_target->features(), kSheet);
  maker.drawNoise(random, noise);
  noise.topRows(frame.noiseDimensions) *= static_cast<Scalar>(look.truncation);
  const std::pair<Matrix, ShownSamples*> sheets[] = {
      {noise, &frame.plain},
      {directions->moved(noise, {look.slant, look.thickness}), &frame.moved},
      {directions->mixed(noise), &frame.mixed}};
  for (const auto& [from, to] : sheets) {
    if (!maker.make(from, made, stop)) return false;
    *to = shownOf(made, *m_target);
  }
  return true;
}

bool Observer::canAugment(const generate::Maker& maker) const {
  return maker.classes() > 0 && !m_target->pictures->heldOut().empty();
}

double Observer::refineAugmentation(const generate::Maker& maker, std::chrono::steady_clock::duration budget,
                                    StopToken stop) {
  if (!m_augmentation) {
    m_augmentation = generate::augmentedBy(maker, m_target, m_seed, stop);
    return 0;
  }
  if (m_augmentation->isDone()) return 1;
  return advanced(*m_augmentation, budget, stop);
}

double Observer::refineDetector(const generate::Maker& maker, const GenerationParams& params,
                                std::chrono::steady_clock::duration budget, StopToken stop) {
  if (!m_detector) {
    m_detector = std::make_unique<generate::Detector>(params.method, m_target, maker, m_seed);
    return 0;
  }
  return m_detector->isDone() ? 1 : advanced(*m_detector, budget, stop);
}

bool Observer::fillCopied(const Matrix& samples, GenerationFrame& frame, StopToken stop) const {
  const Matrix some = samples.topLeftCorner(m_target->features(), std::min(samples.cols(), kCopied));
  const auto nearest = m_target->pictures->nearest(some, stop);
  if (!nearest) return false;
  Matrix real(some.rows(), some.cols());
  for (Index i = 0; i < real.cols(); ++i)
    m_target->pictures->read(nearest->picture[static_cast<std::size_t>(i)], real.col(i));
  frame.copied = shownOf(real, *m_target);
  for (const double distance : nearest->distance) frame.copyDistance.push_back(m_target->scaleX * distance);
  return true;
}

}  // namespace perc::generation
