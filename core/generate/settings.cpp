// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/settings.h"

#include "core/nn/choices.h"
#include "core/nn/layers/kinds.h"
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
          {"autoencoder", PERC_TR("Variational autoencoder")}};
}

Settings usual(Settings s) {
  const bool clipped = s.method == Method::Wasserstein, penalised = s.method == Method::WassersteinPenalty;
  const bool flow = s.method == Method::FlowMatching, game = isGame(s.method);
  const auto fill = [](auto& open, auto value) {
    if (!open) open = value;
  };
  fill(s.activation, game ? nn::Activation::Relu : nn::Activation::Silu);
  fill(s.initializer, game ? nn::Initializer::TorchDefault : nn::Initializer::HeUniform);
  fill(s.criticUpdates, clipped || penalised ? 5 : 1);
  fill(s.gradientPenalty, penalised ? 0.1 : 0.0);
  fill(s.clip, clipped ? 0.01 : 0.0);
  for (SideSettings* side : {&s.critic, &s.generator}) {
    fill(side->rule, clipped ? optim::Rule::RmsProp : optim::Rule::Adam);
    fill(side->learningRate, clipped ? 5e-5 : game ? 1e-4 : flow ? 2e-3 : 1e-3);
    fill(side->beta1, game ? 0.5 : 0.9);
    fill(side->beta2, penalised ? 0.9 : 0.999);
  }
  return s;
}

Result<void> check(const Settings& settings) {
  if (!isGame(settings.method)) return {};
  if (usual(settings).criticUpdates == 0 && settings.generatorUpdates == 0)
    return Message{PERC_TR("critic-updates = 0, generator-updates = 0: one of the two has to learn; set one of them to "
                           "1 or more."),
                   {}};
  if (settings.batchSize % settings.packing != 0)
    return Message{PERC_TR("packing = %1: the batch of %2 does not divide into packs of that size; choose another "
                           "batch-size or packing."),
                   {std::to_string(settings.packing), std::to_string(settings.batchSize)}};
  return {};
}

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

}  // namespace

GameSettings gameSettings(const Settings& settings) {
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
          .critic = {ruleOf(s.critic), *s.critic.learningRate},
          .generator = {ruleOf(s.generator), *s.generator.learningRate}};
}

FlowSettings flowSettings(const Settings& settings) {
  const Settings s = usual(settings);
  return {.batchSize = s.batchSize,
          .rule = ruleOf(s.generator),
          .schedule = {
              .kind = optim::ScheduleKind::Cosine, .rate = *s.generator.learningRate, .totalSteps = s.scheduleSteps}};
}

AutoencoderSettings autoencoderSettings(const Settings& settings) {
  const Settings s = usual(settings);
  return {.batchSize = s.batchSize,
          .deviation = s.deviation,
          .klWeight = s.klWeight,
          .rule = ruleOf(s.generator),
          .schedule = scheduleOf(s)};
}

std::shared_ptr<const nn::Network> encoderNetwork(const Settings& settings, int features) {
  std::vector<int> hidden = settings.generator.hiddenLayers;
  std::ranges::reverse(hidden);
  return std::make_shared<const nn::Network>(
      nn::Shape{features}, nn::perceptronLayers(hidden, *usual(settings).activation, 2 * settings.noiseDimensions));
}

std::shared_ptr<const nn::Network> generatorNetwork(const Settings& settings, int features) {
  const int inputs = settings.method == Method::FlowMatching ? features + kTimeInputs : settings.noiseDimensions;
  return std::make_shared<const nn::Network>(
      nn::Shape{inputs}, nn::perceptronLayers(settings.generator.hiddenLayers, *usual(settings).activation, features));
}

std::shared_ptr<const nn::Network> criticNetwork(const Settings& settings, int features) {
  auto layers = nn::perceptronLayers(settings.critic.hiddenLayers, *usual(settings).activation, 1);
  if (settings.spectral)
    for (nn::LayerSpec& layer : layers)
      if (layer.notation.starts_with("dense")) layer = nn::spectral(std::move(layer));
  return std::make_shared<const nn::Network>(nn::Shape{features * settings.packing}, std::move(layers));
}

}  // namespace perc::generate
