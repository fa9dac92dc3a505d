// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, ranges and texts of the settings.
#include "core/frame/training.h"
#include "core/learn/settings.h"
#include "core/nn/choices.h"
#include "core/nn/network.h"
#include "core/optim/schedule_points.h"

#include <algorithm>

namespace perc::learn {
namespace {

using param::Scale;
using param::When;

std::vector<param::Option> losses() {
  std::vector<param::Option> options = nn::lossOptions();
  options.insert(options.begin(), {"auto", PERC_TR("Fits the data")});
  return options;
}

bool isNotWritten(const NetworkSettings& p) { return p.layers.empty(); }

std::vector<param::Option> hiddenWords() {
  const std::vector<std::string>& words = hiddenNotation().words;
  std::vector<param::Option> options;
  for (const nn::LayerWord& one : nn::layerWords())
    if (std::ranges::find(words, one.word) != words.end()) options.push_back({one.word, one.help});
  return options;
}

/// What can be known of them before their inputs are: those of a first dense layer may be any.
Result<std::string> keptLayers(std::string_view text, bool wide) {
  const auto layers = nn::readLayers(text, hiddenNotation(wide));
  if (!layers) return layers.error();
  if (!layers->empty() && layers->front().ways.empty())
    if (const auto fits = nn::Network::check(1, *layers); !fits) return fits.error();
  return nn::notationOf(*layers);
}

Result<std::string> keptPoints(std::string_view text) {
  const auto points = optim::readSchedulePoints(text);
  if (!points) return points.error();
  return optim::textOf(*points);
}
bool isAdam(const OptimizerSettings& p) { return p.rule == optim::Rule::Adam || p.rule == optim::Rule::AdamW; }
bool isThroughPoints(const OptimizerSettings& p) { return p.schedule == optim::ScheduleKind::Points; }

void declareNetworkUpTo(param::Schema<NetworkSettings>& s, bool wide) {
  s.layers("hidden-layers", &NetworkSettings::hiddenLayers, kMostHiddenLayers,
           {1, double(wide ? kMostWideUnits : kMostHiddenUnits)}, PERC_TR("Hidden layers"),
           PERC_TR("Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer."),
           When::Restart)
      .enabledIf(isNotWritten)
      .network(
          "layers", &NetworkSettings::layers, hiddenWords(),
          [wide](std::string_view text) { return keptLayers(text, wide); }, PERC_TR("Layers as text"),
          PERC_TR("The hidden layers in the notation for networks, in place of their units, activations, "
                  "normalisation and dropout, as in dense 8; tanh; residual(dense 8; tanh | dense 8), where "
                  "the way behind | is the shortcut. Empty: what is set there."),
          When::Restart)
      .later()
      .choice("activation", &NetworkSettings::activation, nn::activationOptions(), PERC_TR("Activation"),
              PERC_TR("The function that each hidden unit applies to its weighted sum."), When::Live)
      .enabledIf(isNotWritten)
      .sequence("layer-activations", &NetworkSettings::layerActivations, kMostHiddenLayers, nn::activationOptions(),
                PERC_TR("Activation by layer"),
                PERC_TR("A function of its own for each hidden layer, the first one first; layers beyond the list have "
                        "the common one."),
                When::Live)
      .enabledIf([](const NetworkSettings& p) { return isNotWritten(p) && !p.hiddenLayers.empty(); })
      .choice("initializer", &NetworkSettings::initializer, nn::initializerOptions(), PERC_TR("Initialiser"),
              PERC_TR("How the first weights are drawn."), When::Restart)
      .flag("batch-norm", &NetworkSettings::batchNorm, PERC_TR("Batch normalisation"),
            PERC_TR("Normalises what enters each activation over the batch (Ioffe and Szegedy 2015)."), When::Restart)
      .enabledIf(isNotWritten)
      .real("dropout", &NetworkSettings::dropout, {0, 0.9}, Scale::Linear, "", PERC_TR("Dropout"),
            PERC_TR("The probability that a hidden unit is left out of an update (Srivastava et al. 2014)."),
            When::Live)
      .enabledIf(isNotWritten);
}
void declareWideNetwork(param::Schema<NetworkSettings>& s) { declareNetworkUpTo(s, true); }

}  // namespace

void declareNetwork(param::Schema<NetworkSettings>& s) { declareNetworkUpTo(s, false); }

void declareLoss(param::Schema<LossSettings>& s) {
  s.choice(
       "loss", &LossSettings::kind, losses(), PERC_TR("Loss"),
       PERC_TR("What training makes small. Fits the data: cross-entropy for classes, mean squared error for values."),
       When::Live)
      .real("huber-delta", &LossSettings::huberDelta, {0.01, 10}, Scale::Log, "", PERC_TR("Huber's delta"),
            PERC_TR("Where the Huber loss turns from a parabola into a straight line."), When::Live)
      .enabledIf([](const LossSettings& p) { return p.kind == nn::LossKind::Huber; })
      .real("focal-gamma", &LossSettings::focalGamma, {0, 5}, Scale::Linear, "", PERC_TR("Focal gamma"),
            PERC_TR("How much the focal loss turns away from samples that are right already; 0: cross-entropy."),
            When::Live)
      .enabledIf([](const LossSettings& p) { return p.kind == nn::LossKind::Focal; })
      .choice("class-weights", &LossSettings::classWeights,
              {{"none", PERC_TR("None")}, {"balanced", PERC_TR("Balanced")}}, PERC_TR("Class weights"),
              PERC_TR("Balanced: each class weighs the same in the loss, however rare: n/(K n_c)."), When::Live);
}

void declareOptimizer(param::Schema<OptimizerSettings>& s) {
  s.choice("optimizer", &OptimizerSettings::rule, optim::ruleOptions(), PERC_TR("Optimiser"),
           PERC_TR("The rule that turns the gradient into an update."), When::Live)
      .real("momentum", &OptimizerSettings::momentum, {0, 0.999}, Scale::Linear, "", PERC_TR("Momentum"),
            PERC_TR("The share of the last step that the next one keeps."), When::Live)
      .enabledIf(
          [](const OptimizerSettings& p) { return p.rule == optim::Rule::Momentum || p.rule == optim::Rule::Nesterov; })
      .real("smoothing", &OptimizerSettings::smoothing, {0, 0.9999}, Scale::Linear, "", PERC_TR("Smoothing"),
            PERC_TR("RMSProp's alpha: how slowly the mean of the squared gradients changes."), When::Live)
      .enabledIf([](const OptimizerSettings& p) { return p.rule == optim::Rule::RmsProp; })
      .real("rho", &OptimizerSettings::rho, {0, 0.9999}, Scale::Linear, "", PERC_TR("Rho"),
            PERC_TR("Adadelta's rho, which TensorFlow.js's RMSProp calls decay: how slowly the mean of the squared "
                    "gradients changes."),
            When::Live)
      .later()
      .enabledIf([](const OptimizerSettings& p) {
        return p.rule == optim::Rule::Adadelta || p.rule == optim::Rule::TfjsRmsProp;
      })
      .real("beta1", &OptimizerSettings::beta1, {0, 0.999}, Scale::Linear, "", PERC_TR("Beta 1"),
            PERC_TR("How slowly Adam's mean of the gradients changes."), When::Live)
      .enabledIf(isAdam)
      .real("beta2", &OptimizerSettings::beta2, {0, 0.99999}, Scale::Linear, "", PERC_TR("Beta 2"),
            PERC_TR("How slowly Adam's mean of the squared gradients changes."), When::Live)
      .enabledIf(isAdam)
      .real("epsilon", &OptimizerSettings::epsilon, {1e-12, 0.1}, Scale::Log, "", PERC_TR("Epsilon"),
            PERC_TR("Added to the root in the denominator, so that it is never 0."), When::Live)
      .enabledIf([](const OptimizerSettings& p) { return p.rule == optim::Rule::RmsProp || isAdam(p); })
      .real("learning-rate", &OptimizerSettings::learningRate, {1e-5, 10}, Scale::Log, "", PERC_TR("Learning rate"),
            PERC_TR("The length of an update's step. Of Rprop the length of the first one, which then changes by "
                    "itself."),
            When::Live)
      .enabledIf([](const OptimizerSettings& p) { return !isThroughPoints(p) || p.schedulePoints.empty(); })
      .choice(
          "schedule", &OptimizerSettings::schedule, optim::scheduleOptions(), PERC_TR("Schedule"),
          PERC_TR("How the learning rate changes as training goes on. As in fastai: one cycle up in a quarter of its "
                  "length and down to a hundred thousandth, without its changes of momentum."),
          When::Live)
      .text("schedule-points", &OptimizerSettings::schedulePoints, 1000, PERC_TR("Schedule points"),
            PERC_TR("The learning rate at some updates, as in 0:0.001, 300:0.1, 2000:0.001; straight between them on a "
                    "logarithmic scale. Updates ascend, at most 50 points; none: the learning rate above."),
            When::Live, keptPoints)
      .later()
      .enabledIf(isThroughPoints)
      .integer("schedule-steps", &OptimizerSettings::scheduleSteps, {10, 1000000}, Scale::Log, "",
               PERC_TR("Schedule length"),
               PERC_TR("Updates over which the schedule runs; step and cyclic change ten times in it."), When::Live)
      .enabledIf(
          [](const OptimizerSettings& p) { return p.schedule != optim::ScheduleKind::Constant && !isThroughPoints(p); })
      .integer("warmup-steps", &OptimizerSettings::warmupSteps, {0, 10000}, Scale::Linear, "", PERC_TR("Warm-up"),
               PERC_TR("Updates over which the rate first rises from near 0."), When::Live);
}

void declarePenalties(param::Schema<PenaltySettings>& s) {
  s.realOrZero("l1", &PenaltySettings::l1, {1e-6, 1}, "", PERC_TR("L1"),
               PERC_TR("Penalty on the weights' absolute values; 0: none."), When::Live)
      .realOrZero("l2", &PenaltySettings::l2, {1e-6, 1}, "", PERC_TR("L2"),
                  PERC_TR("Penalty on half the weights' squares; 0: none."), When::Live)
      .realOrZero("weight-decay", &PenaltySettings::weightDecay, {1e-6, 1}, "", PERC_TR("Weight decay"),
                  PERC_TR("Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter "
                          "2019); 0: none."),
                  When::Live)
      .realOrZero("clip", &PenaltySettings::clip, {1e-3, 100}, "", PERC_TR("Gradient clipping"),
                  PERC_TR("The largest length the gradient may have; 0: no limit."), When::Live)
      .realOrZero("sam-radius", &PenaltySettings::samRadius, {1e-4, 10}, "", PERC_TR("Radius of SAM"),
                  PERC_TR("Sharpness-aware minimisation (Foret et al. 2021): the gradient of the loss is taken so far "
                          "uphill, where the loss is higher, and the update is made by that one; 0: off."),
                  When::Live)
      .later();
}

void declareTraining(param::Schema<TrainingSettings>& s) {
  s.group(PERC_TR("Training"))
      .block("", &TrainingSettings::loss, declareLoss)
      .block("", &TrainingSettings::optimizer, declareOptimizer)
      .integer("batch-size", &TrainingSettings::batchSize, {1, 100000}, Scale::Log, "", PERC_TR("Batch size"),
               PERC_TR("Samples in one update; more than there are: all of them."), When::Live)
      .enabledIf([](const TrainingSettings& p) { return p.optimizer.rule != optim::Rule::GradientDescent; })
      .choice("step-unit", &TrainingSettings::stepUnit,
              {{"sample", PERC_TR("One sample")}, {"batch", PERC_TR("One batch")}, {"epoch", PERC_TR("One epoch")}},
              PERC_TR("A step is"),
              PERC_TR("What one step does: looks at the next sample of the batch (the last one makes the update), one "
                      "update, or all "
                      "updates to the end of the epoch."),
              When::Live);
  s.group(PERC_TR("Regularisation")).block("", &TrainingSettings::penalties, declarePenalties);
}

void declareSettings(param::Schema<Settings>& s) {
  s.group(PERC_TR("Network")).block("", &Settings::network, declareNetwork);
  s.block("", &Settings::training, declareTraining);
}

void declareWideSettings(param::Schema<Settings>& s) {
  s.group(PERC_TR("Network")).block("", &Settings::network, declareWideNetwork);
  s.block("", &Settings::training, declareTraining);
}

void declareSplit(param::Schema<SplitSettings>& s) {
  s.real("test-share", &SplitSettings::testShare, {0, 0.9}, Scale::Linear, "", PERC_TR("Test share"),
         PERC_TR("The share of the points that is held out: the network never learns from them, only the test "
                 "figures use them."),
         When::Restart);
}

}  // namespace perc::learn
