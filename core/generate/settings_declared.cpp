// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, ranges and texts of the settings.
#include "core/generate/settings.h"
#include "core/nn/choices.h"

namespace perc::generate {
namespace {

using param::Scale;
using param::When;

bool ofGame(const Settings& s) { return isGame(s.method); }
bool ofFlow(const Settings& s) { return s.method == Method::FlowMatching; }
bool ofAutoencoder(const Settings& s) { return s.method == Method::Autoencoder; }

std::vector<param::Option> withAutomatic(std::vector<param::Option> options) {
  options.insert(options.begin(), {param::kAutomatic, PERC_TR("auto")});
  return options;
}

bool ofCycle(const Settings& s) { return s.method == Method::Cycle; }
bool withCritic(const Settings& s) { return hasCritic(s.method); }

bool hasBetas(const SideSettings& side) {
  return !side.rule || *side.rule == optim::Rule::Adam || *side.rule == optim::Rule::AdamW;
}

template <class E>
param::Value idOf(const std::vector<param::Option>& options, E value) {
  return options[static_cast<std::size_t>(value)].id;
}

bool isConvolutional(const Settings& s) {
  return arePictures(s.target.what) && !ofFlow(s) && s.networks == Networks::Convolutional;
}

void declareNetworks(param::Schema<Settings>& s) {
  s.choice("condition", &Settings::condition, {{"none", PERC_TR("None")}, {"class", PERC_TR("Class")}},
           PERC_TR("Condition"),
           PERC_TR("Class: both networks are told which class a sample is of, so that one can be asked for (Mirza and "
                   "Osindero 2014)."),
           When::Restart)
      .later()
      .enabledIf([](const Settings& p) { return arePictures(p.target.what); })
      .choice("networks", &Settings::networks,
              {{"dense", PERC_TR("Dense")}, {"convolutional", PERC_TR("Convolutional")}}, PERC_TR("Networks"),
              PERC_TR("Of pictures: dense layers, or convolutions that halve and double the sides."), When::Restart)
      .later()
      .enabledIf([](const Settings& p) { return arePictures(p.target.what) && !ofFlow(p); })
      .choice("game", &Settings::method, methodOptions(), PERC_TR("Method"),
              PERC_TR("What the networks play for, or the one loss that makes samples without a game."), When::Restart)
      .integer("noise-dimensions", &Settings::noiseDimensions, {1, 128}, Scale::Log, "", PERC_TR("Noise dimensions"),
               PERC_TR("How many random numbers the generator makes a sample of."), When::Restart)
      .usual({1, 64})
      .enabledIf([](const Settings& p) { return !ofFlow(p) && !ofCycle(p); })
      .choice("noise-kind", &Settings::noise, {{"normal", PERC_TR("Normal")}, {"uniform", PERC_TR("Uniform, −1 to 1")}},
              PERC_TR("Noise"), PERC_TR("How the random numbers are drawn."), When::Restart)
      .enabledIf(ofGame)
      .choice("activation", &Settings::activation, withAutomatic(nn::activationOptions()), PERC_TR("Activation"),
              PERC_TR("The function that each hidden unit applies to its weighted sum."), When::Restart)
      .choice("initializer", &Settings::initializer, withAutomatic(nn::initializerOptions()), PERC_TR("Initialiser"),
              PERC_TR("How the first weights are drawn."), When::Restart)
      .flag("spectral-norm", &Settings::spectral, PERC_TR("Spectral normalisation"),
            PERC_TR("Divides each of the critic's weight matrices by its largest singular value, so that its slope is "
                    "limited (Miyato et al. 2018)."),
            When::Restart)
      .enabledIf(ofGame)
      .integer("packing", &Settings::packing, {1, 8}, Scale::Linear, "", PERC_TR("Packing"),
               PERC_TR("So many samples are shown to the critic at once, so that it sees when they are all alike "
                       "(PacGAN: Lin et al. 2018)."),
               When::Restart)
      .enabledIf(ofGame);
}

void declareSide(param::Schema<SideSettings>& s) {
  using S = SideSettings;
  s.layers("hidden-layers", &S::hiddenLayers, 6, {1, 512}, PERC_TR("Hidden layers"),
           PERC_TR("Units in each hidden layer, from input to output, as in 128,128; none: no hidden layer."),
           When::Restart)
      .layers(
          "channels", &S::channels, 5, {1, 256}, PERC_TR("Channels"),
          PERC_TR("Channels of each convolutional layer, from input to output; the generator doubles the sides after "
                  "each, the critic halves them before each."),
          When::Restart)
      .later()
      .choice("optimizer", &S::rule, withAutomatic(optim::ruleOptions()), PERC_TR("Optimiser"),
              PERC_TR("The rule that turns the gradient into an update."), When::Live)
      .real("learning-rate", &S::learningRate, {1e-6, 10}, Scale::Log, "", PERC_TR("Learning rate"),
            PERC_TR("The length of an update's step."), When::Live)
      .usual({1e-5, 0.1})
      .real("beta1", &S::beta1, {0, 0.999}, Scale::Linear, "", PERC_TR("Beta 1"),
            PERC_TR("How slowly Adam's mean of the gradients changes."), When::Live)
      .enabledIf(hasBetas)
      .real("beta2", &S::beta2, {0, 0.99999}, Scale::Linear, "", PERC_TR("Beta 2"),
            PERC_TR("How slowly Adam's mean of the squared gradients changes."), When::Live)
      .enabledIf(hasBetas);
}

void declareRound(param::Schema<Settings>& s) {
  s.integer("batch-size", &Settings::batchSize, {1, 4096}, Scale::Log, "", PERC_TR("Batch size"),
            PERC_TR("Samples of each kind in an update."), When::Live)
      .integer("critic-updates", &Settings::criticUpdates, {0, 20}, Scale::Linear, "", PERC_TR("Critic's updates"),
               PERC_TR("How often the critic learns in a round."), When::Live)
      .enabledIf(withCritic)
      .integer("generator-updates", &Settings::generatorUpdates, {0, 20}, Scale::Linear, "",
               PERC_TR("Generator's updates"), PERC_TR("How often the generator learns in a round."), When::Live)
      .enabledIf(withCritic);
}

void declarePenalties(param::Schema<Settings>& s) {
  s.real("gradient-penalty", &Settings::gradientPenalty, {0, 100}, Scale::Linear, "", PERC_TR("Gradient penalty"),
         PERC_TR("Times (|slope of the critic| − 1)² at random points between real and generated samples (Gulrajani "
                 "et al. 2017)."),
         When::Live)
      .usual({0, 10})
      .enabledIf(ofGame)
      .real("clip", &Settings::clip, {0, 10}, Scale::Linear, "", PERC_TR("Clipping"),
            PERC_TR("The critic's weights are kept within ± this (Arjovsky et al. 2017); 0: they are not."), When::Live)
      .usual({0, 0.1})
      .enabledIf(ofGame)
      .real("r1", &Settings::r1, {0, 1000}, Scale::Linear, "", PERC_TR("R1 penalty"),
            PERC_TR("Half of it times |slope of the critic|² at real samples (Mescheder et al. 2018)."), When::Live)
      .usual({0, 10})
      .enabledIf(ofGame)
      .real("label-smoothing", &Settings::smoothing, {0, 0.5}, Scale::Linear, "", PERC_TR("Label smoothing"),
            PERC_TR("The critic is to be sure of a real sample only to 1 less this (Salimans et al. 2016)."),
            When::Live)
      .enabledIf([](const Settings& p) { return p.method <= Method::LeastSquares; })
      .real("instance-noise", &Settings::instanceNoise, {0, 10}, Scale::Linear, "", PERC_TR("Instance noise"),
            PERC_TR("Standard deviation of noise on all that the critic is shown (Sønderby et al. 2017)."), When::Live)
      .usual({0, 1})
      .enabledIf(ofGame)
      .real("average", &Settings::averageDecay, {0, 0.9999}, Scale::Linear, "", PERC_TR("Averaged weights"),
            PERC_TR("Samples are made with an exponential average of the generator's weights, which keeps this share "
                    "at each update; 0: with the weights themselves."),
            When::Live)
      .enabledIf(ofGame);
}

void declareWithoutGame(param::Schema<Settings>& s) {
  s.integer("flow-steps", &Settings::flowSteps, {1, 500}, Scale::Log, "", PERC_TR("Steps of the flow"),
            PERC_TR("In how many steps noise becomes a sample."), When::Live)
      .enabledIf(ofFlow)
      .choice("integrator", &Settings::integrator, {{"euler", PERC_TR("Euler")}, {"heun", PERC_TR("Heun")}},
              PERC_TR("Integrator"),
              PERC_TR("Euler goes straight on with each velocity; Heun takes the mean of that before and that behind "
                      "the step."),
              When::Live)
      .enabledIf(ofFlow)
      .real(
          "decoder-deviation", &Settings::deviation, {0.001, 10}, Scale::Log, "", PERC_TR("Decoder's deviation"),
          PERC_TR("How far, as a standard deviation, a sample may lie from what the decoder makes of its code. Small: "
                  "exact copies count, large: an even use of the codes."),
          When::Live)
      .enabledIf(ofAutoencoder)
      .real(
          "kl-weight", &Settings::klWeight, {0, 100}, Scale::Linear, "", PERC_TR("Weight of the codes"),
          PERC_TR("Times the divergence of the codes from noise in the loss (beta: Higgins et al. 2017); 1: the bound "
                  "on the likelihood."),
          When::Live)
      .usual({0, 10})
      .enabledIf(ofAutoencoder)
      .integer("schedule-steps", &Settings::scheduleSteps, {10, 1000000}, Scale::Log, "", PERC_TR("Schedule length"),
               PERC_TR("Updates over which the learning rate falls to 0, as a cosine."), When::Live)
      .enabledIf([](const Settings& p) { return !withCritic(p); });
}

void declareTranslation(param::Schema<Settings>& s) {
  s.choice("source", &Settings::source, withAutomatic(sourceOptions()), PERC_TR("Translated from"),
           PERC_TR("What is translated into the data set: another distribution, or its pictures in another kind."),
           When::Restart)
      .later()
      .real("cycle-weight", &Settings::cycleWeight, {0, 1000}, Scale::Linear, "", PERC_TR("Weight of the way back"),
            PERC_TR("Times the mean distance between a sample and what comes of it there and back (Zhu et al. 2017)."),
            When::Live)
      .usual({0, 20})
      .later()
      .real(
          "identity-weight", &Settings::identityWeight, {0, 1000}, Scale::Linear, "", PERC_TR("Weight of identity"),
          PERC_TR("Times the mean distance between a sample of the data set and its translation: what is right already "
                  "is to be left alone."),
          When::Live)
      .usual({0, 20})
      .later()
      .real(
          "pair-weight", &Settings::pairWeight, {0, 1000}, Scale::Linear, "", PERC_TR("Weight of pairs"),
          PERC_TR("Pictures and their own kind are shown together, and this times their mean distance counts (Isola et "
                  "al. 2017); 0: nobody knows which belong together."),
          When::Restart)
      .usual({0, 20})
      .later()
      .only(ofCycle, {"source", "cycle-weight", "identity-weight"})
      .only([](const Settings& p) { return ofCycle(p) && arePictures(p.target.what); }, {"pair-weight"});
}

/// What is left open is the method's own.
void declareAutomatic(param::Schema<Settings>& s) {
  using S = Settings;
  s.automatic("source", [](const S& p) { return idOf(sourceOptions(), *usual(p).source); })
      .automatic("noise-dimensions", [](const S& p) { return param::Value(std::int64_t{*usual(p).noiseDimensions}); })
      .automatic("decoder-deviation", [](const S& p) { return param::Value(*usual(p).deviation); })
      .automatic("activation", [](const S& p) { return idOf(nn::activationOptions(), *usual(p).activation); })
      .automatic("initializer", [](const S& p) { return idOf(nn::initializerOptions(), *usual(p).initializer); })
      .automatic("critic-updates", [](const S& p) { return param::Value(std::int64_t{*usual(p).criticUpdates}); })
      .automatic("gradient-penalty", [](const S& p) { return param::Value(*usual(p).gradientPenalty); })
      .automatic("clip", [](const S& p) { return param::Value(*usual(p).clip); });
  for (const auto& [prefix, side] : {std::pair{std::string("generator-"), &S::generator}, {"critic-", &S::critic}})
    s.automatic(prefix + "optimizer", [side](const S& p) { return idOf(optim::ruleOptions(), *(usual(p).*side).rule); })
        .automatic(prefix + "learning-rate",
                   [side](const S& p) { return param::Value(*(usual(p).*side).learningRate); })
        .automatic(prefix + "beta1", [side](const S& p) { return param::Value(*(usual(p).*side).beta1); })
        .automatic(prefix + "beta2", [side](const S& p) { return param::Value(*(usual(p).*side).beta2); });
}

}  // namespace

void declareSettings(param::Schema<Settings>& s) {
  s.block("", &Settings::target, declareTarget);
  s.group(PERC_TR("Method"));
  declareNetworks(s);
  s.group(PERC_TR("Round"));
  declareRound(s);
  declarePenalties(s);
  declareWithoutGame(s);
  declareTranslation(s);
  s.group(PERC_TR("Generator")).block("generator-", &Settings::generator, declareSide);
  s.group(PERC_TR("Critic")).block("critic-", &Settings::critic, declareSide);
  s.only(withCritic, {"critic-hidden-layers", "critic-channels", "critic-optimizer", "critic-learning-rate",
                      "critic-beta1", "critic-beta2"})
      .only(isConvolutional, {"generator-channels", "critic-channels"})
      .only([](const Settings& p) { return !isConvolutional(p); }, {"generator-hidden-layers", "critic-hidden-layers"});
  declareAutomatic(s);
}

}  // namespace perc::generate
