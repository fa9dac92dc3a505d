// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/settings.h"

#include "core/nn/choices.h"
#include "core/nn/layers/activation.h"
#include "core/nn/layers/convolution.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/layers/reshape.h"
#include "core/nn/layers/spectral.h"

#include <algorithm>
#include <string>

namespace perc::generate {

std::vector<param::Option> methodOptions() {
  return {{"saturating", PERC_TR("Game, saturating")},
          {"non-saturating", PERC_TR("Game, non-saturating")},
          {"least-squares", PERC_TR("Game, least squares")},
          {"hinge", PERC_TR("Game, hinge")},
          {"wasserstein", PERC_TR("Game, Wasserstein, clipped")},
          {"wgan-gp", PERC_TR("Game, Wasserstein, penalised")},
          {"flow-matching", PERC_TR("Flow matching")},
          {"autoencoder", PERC_TR("Variational autoencoder")},
          {"cycle", PERC_TR("Translation, there and back")}};
}

Settings usual(Settings s) {
  const bool clipped = s.method == Method::Wasserstein, penalised = s.method == Method::WassersteinPenalty;
  const bool flow = s.method == Method::FlowMatching, game = hasCritic(s.method);
  const bool pictures = arePictures(s.target.what), cycle = s.method == Method::Cycle;
  const auto fill = [](auto& open, auto value) {
    if (!open) open = value;
  };
  fill(s.noiseDimensions, pictures ? 32 : 2);
  fill(s.activation, !game ? nn::Activation::Silu : pictures ? nn::Activation::LeakyRelu : nn::Activation::Relu);
  fill(s.initializer, game ? nn::Initializer::TorchDefault : nn::Initializer::HeUniform);
  fill(s.criticUpdates, clipped || penalised ? 5 : 1);
  fill(s.gradientPenalty, !penalised ? 0.0 : pictures ? 10.0 : 0.1);
  fill(s.clip, clipped ? 0.01 : 0.0);
  fill(s.deviation, pictures ? 0.3 : 0.05);
  fill(s.source, pictures ? SourceKind::Inverted : SourceKind::Blobs);
  for (SideSettings* side : {&s.critic, &s.generator}) {
    fill(side->rule, clipped ? optim::Rule::RmsProp : optim::Rule::Adam);
    fill(side->learningRate, clipped                         ? 5e-5
                             : game && !(cycle && !pictures) ? (pictures ? 2e-4 : 1e-4)
                             : flow                          ? 2e-3
                                                             : 1e-3);
    fill(side->beta1, game ? 0.5 : 0.9);
    fill(side->beta2, penalised ? 0.9 : 0.999);
  }
  return s;
}

Result<void> check(const Settings& settings) {
  if (!hasCritic(settings.method)) return {};
  if (usual(settings).criticUpdates == 0 && settings.generatorUpdates == 0)
    return Message{PERC_TR("critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to "
                           "1 or more."),
                   {}};
  if (isGame(settings.method) && settings.spectral && (*usual(settings).gradientPenalty > 0 || settings.r1 > 0))
    return Message{PERC_TR("spectral-norm: layers that it divides have no derivative of second order, which "
                           "gradient-penalty and r1 need; leave spectral-norm off, or set both to 0."),
                   {}};
  if (isGame(settings.method) && settings.batchSize % settings.packing != 0)
    return Message{PERC_TR("packing = %1: the batch of %2 does not divide into packs of that size; choose another "
                           "batch-size or packing."),
                   {std::to_string(settings.packing), std::to_string(settings.batchSize)}};
  return {};
}

namespace {

/// How often both sides of a picture can be halved.
int halvings(const data::PictureShape& picture) {
  int times = 0;
  for (int h = picture.height, w = picture.width; h % 2 == 0 && w % 2 == 0; h /= 2, w /= 2) ++times;
  return times;
}

Result<void> checkConvolutional(const Settings& s, const Target& target) {
  if (!target.pictures)
    return Message{
        PERC_TR("networks = convolutional: samples in the plane are no pictures; choose networks = dense, or "
                "dataset = digits."),
        {}};
  if (s.method == Method::FlowMatching)
    return Message{PERC_TR("networks = convolutional: flow matching has dense networks here; choose networks = dense."),
                   {}};
  if (isGame(s.method) && s.packing > 1)
    return Message{PERC_TR("packing = %1: convolutional networks see one picture at a time; choose packing = 1, or "
                           "networks = dense."),
                   {std::to_string(s.packing)}};
  const int times = halvings(*target.shape());
  if (times == 0)
    return Message{
        PERC_TR("networks = convolutional: the sides of pictures of %1 x %2 cannot be halved; choose networks "
                "= dense."),
        {std::to_string(target.shape()->width), std::to_string(target.shape()->height)}};
  if (s.method == Method::Cycle && s.generator.channels.empty())
    return Message{PERC_TR("generator-channels: none; give one layer or more."), {}};
  for (const auto& [id, side] : {std::pair{"generator-channels", &s.generator}, {"critic-channels", &s.critic}}) {
    const int count = static_cast<int>(side->channels.size());
    if (side == &s.generator && s.method == Method::Cycle) continue;  // it keeps the sides
    if (count >= 1 && count <= times) continue;
    return Message{PERC_TR("%1: %2 layers, but the sides of pictures of %3 x %4 can be halved %5 times; choose 1 to as "
                           "many layers, or networks = dense."),
                   {id, std::to_string(count), std::to_string(target.shape()->width),
                    std::to_string(target.shape()->height), std::to_string(times)}};
  }
  return {};
}

}  // namespace

namespace {

optim::Optimizer ruleOf(const SideSettings& side) {
  optim::Optimizer rule = optim::defaults(*side.rule);
  rule.beta1 = *side.beta1;
  rule.beta2 = *side.beta2;
  return rule;
}

optim::Schedule scheduleOf(const Settings& s) {
  return {.kind = optim::ScheduleKind::Cosine, .rate = *s.generator.learningRate, .totalSteps = s.scheduleSteps};
}

/// The game in which a method's networks play.
GameKind kindOf(Method method) {
  return method == Method::WassersteinPenalty ? GameKind::Wasserstein : static_cast<GameKind>(method);
}

int classesOf(const Settings& settings, const Target& target) {
  return settings.condition == Condition::Class ? target.classes() : 0;
}

nn::Shape shapeOf(const data::PictureShape& picture) { return {picture.channels, picture.height, picture.width}; }

/// 4 x 4 at every second place: a convolution halves both sides, a transposed one doubles them (Radford et al. 2016).
nn::LayerSpec convolution(int channels, bool transposed) {
  return nn::convolution({.channels = channels,
                          .window = {.kernel = {4, 4}, .stride = {2, 2}, .padding = {1, 1}},
                          .transposed = transposed});
}

using Layers = std::vector<nn::LayerSpec>;

/// From a vector to a picture.
Layers growing(const std::vector<int>& channels, nn::Activation activation, const nn::Shape& picture) {
  const int times = 1 << channels.size();
  const nn::Shape first{channels[0], picture.height / times, picture.width / times};
  Layers layers{nn::dense(static_cast<int>(first.size())), nn::activation(activation), nn::unflatten(first)};
  for (std::size_t i = 1; i < channels.size(); ++i) {
    layers.push_back(convolution(channels[i], true));
    layers.push_back(nn::activation(activation));
  }
  layers.push_back(convolution(picture.channels, true));
  return layers;
}

/// From a picture to one of the same size.
Layers keeping(const std::vector<int>& channels, nn::Activation activation, const nn::Shape& picture) {
  const auto same = [](int count) {
    return nn::convolution({.channels = count, .window = {.kernel = {3, 3}, .padding = {1, 1}}});
  };
  Layers layers{nn::planes(picture)};
  for (const int count : channels) {
    layers.push_back(same(count));
    layers.push_back(nn::activation(activation));
  }
  layers.push_back(same(picture.channels));
  return layers;
}

/// From a picture, and what it is told beside it, to a few numbers.
Layers shrinking(const std::vector<int>& channels, nn::Activation activation, const nn::Shape& picture, int outputs) {
  Layers layers{nn::planes(picture)};
  for (const int count : channels) {
    layers.push_back(convolution(count, false));
    layers.push_back(nn::activation(activation));
  }
  layers.push_back(nn::flatten());
  layers.push_back(nn::dense(outputs));
  return layers;
}

/// The layers of a critic or an encoder.
Layers judging(const Settings& s, const SideSettings& side, bool reversed, const Target& target, int outputs) {
  const bool convolutional = s.networks == Networks::Convolutional;
  std::vector<int> widths = convolutional ? side.channels : side.hiddenLayers;
  if (reversed) std::ranges::reverse(widths);
  return convolutional ? shrinking(widths, *s.activation, shapeOf(*target.shape()), outputs)
                       : nn::perceptronLayers(widths, *s.activation, outputs);
}

}  // namespace

GameSettings gameSettings(const Settings& settings, const Target& target) {
  const Settings s = usual(settings);
  return {.kind = kindOf(s.method),
          .criticUpdates = *s.criticUpdates,
          .generatorUpdates = s.generatorUpdates,
          .batchSize = s.batchSize,
          .packing = s.packing,
          .smoothing = s.smoothing,
          .instanceNoise = s.instanceNoise,
          .gradientPenalty = *s.gradientPenalty,
          .r1 = s.r1,
          .clip = *s.clip,
          .averageDecay = s.averageDecay,
          .noise = s.noise,
          .classes = classesOf(s, target),
          .critic = {ruleOf(s.critic), *s.critic.learningRate},
          .generator = {ruleOf(s.generator), *s.generator.learningRate}};
}

FlowSettings flowSettings(const Settings& settings, const Target& target) {
  const Settings s = usual(settings);
  return {.batchSize = s.batchSize,
          .classes = classesOf(s, target),
          .rule = ruleOf(s.generator),
          .schedule = scheduleOf(s)};
}

AutoencoderSettings autoencoderSettings(const Settings& settings, const Target& target) {
  const Settings s = usual(settings);
  return {.batchSize = s.batchSize,
          .classes = classesOf(s, target),
          .deviation = *s.deviation,
          .klWeight = s.klWeight,
          .rule = ruleOf(s.generator),
          .schedule = scheduleOf(s)};
}

CycleSettings cycleSettings(const Settings& settings) {
  const Settings s = usual(settings);
  return {.batchSize = s.batchSize,
          .criticUpdates = *s.criticUpdates,
          .generatorUpdates = s.generatorUpdates,
          .cycleWeight = s.cycleWeight,
          .identityWeight = s.identityWeight,
          .pairWeight = s.pairWeight,
          .critic = {ruleOf(s.critic), *s.critic.learningRate},
          .generator = {ruleOf(s.generator), *s.generator.learningRate}};
}

Result<std::shared_ptr<const Target>> targetOf(const Settings& settings, std::shared_ptr<const data::Table> table) {
  auto target = makeTarget(settings.target, std::move(table));
  if (!target || settings.method != Method::Cycle) return target;
  return withSource(*std::move(target), *usual(settings).source, settings.pairWeight > 0);
}

namespace {

/// A network before it is made.
struct Plan {
  nn::Shape input;
  Layers layers;

  std::shared_ptr<const nn::Network> made() const { return std::make_shared<const nn::Network>(input, layers); }
};

Plan encoderPlan(const Settings& s, const Target& target) {
  return {nn::Shape{target.features() + classesOf(s, target)},
          judging(s, s.generator, true, target, 2 * *s.noiseDimensions)};
}

Plan generatorPlan(const Settings& s, const Target& target) {
  const bool flow = s.method == Method::FlowMatching, cycle = s.method == Method::Cycle;
  const int inputs = (flow    ? target.features() + kTimeInputs
                      : cycle ? target.features()
                              : *s.noiseDimensions) +
                     classesOf(s, target);
  Layers layers = s.networks == Networks::Dense
                      ? nn::perceptronLayers(s.generator.hiddenLayers, *s.activation, target.features())
                  : cycle ? keeping(s.generator.channels, *s.activation, shapeOf(*target.shape()))
                          : growing(s.generator.channels, *s.activation, shapeOf(*target.shape()));
  if (target.pictures && !flow) layers.push_back(nn::activation(nn::Activation::Tanh));
  return {nn::Shape{inputs}, std::move(layers)};
}

Plan criticPlan(const Settings& s, const Target& target) {
  Layers layers = judging(s, s.critic, false, target, 1);
  if (s.spectral && isGame(s.method))
    for (nn::LayerSpec& layer : layers)
      if (layer.notation.starts_with("dense") || layer.notation.starts_with("conv"))
        layer = nn::spectral(std::move(layer));
  return {nn::Shape{(target.features() + classesOf(s, target)) * (isGame(s.method) ? s.packing : 1)},
          std::move(layers)};
}

}  // namespace

std::shared_ptr<const nn::Network> encoderNetwork(const Settings& settings, const Target& target) {
  return encoderPlan(usual(settings), target).made();
}
std::shared_ptr<const nn::Network> generatorNetwork(const Settings& settings, const Target& target) {
  return generatorPlan(usual(settings), target).made();
}
std::shared_ptr<const nn::Network> criticNetwork(const Settings& settings, const Target& target) {
  return criticPlan(usual(settings), target).made();
}

Result<void> check(const Settings& settings, const Target& target) {
  if (const auto fits = check(settings); !fits) return fits;
  if (settings.condition == Condition::Class && target.classes() < 2)
    return Message{
        PERC_TR("condition = class: what is imitated has no classes; choose dataset = digits or your own pictures, "
                "or condition = none."),
        {}};
  if (settings.condition == Condition::Class && settings.method == Method::Cycle)
    return Message{PERC_TR("condition = class: translation is told no classes; choose condition = none."), {}};
  if (settings.networks == Networks::Convolutional)
    if (const auto fits = checkConvolutional(settings, target); !fits) return fits;
  const Settings s = usual(settings);
  std::vector<std::pair<const char*, Plan>> plans{{PERC_TR("the generator"), generatorPlan(s, target)}};
  if (hasCritic(s.method)) plans.emplace_back(PERC_TR("the critic"), criticPlan(s, target));
  if (s.method == Method::Autoencoder) plans.emplace_back(PERC_TR("the encoder"), encoderPlan(s, target));
  for (const auto& [name, plan] : plans)
    if (const auto fits = nn::Network::check(plan.input, plan.layers); !fits)
      return Message{PERC_TR("%1 cannot be made: %2 Choose smaller pictures, networks or packs."),
                     {},
                     {Message{name, {}}, fits.error()}};
  return {};
}

}  // namespace perc::generate
