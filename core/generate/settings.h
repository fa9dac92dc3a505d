// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/generate/autoencoder.h"
#include "core/generate/flow.h"
#include "core/generate/game.h"
#include "core/nn/activation.h"
#include "core/nn/initializer.h"
#include "core/param/schema.h"

#include <memory>
#include <optional>
#include <vector>

namespace perc::generate {

/// What a person sets of networks that make samples. Numbers left open are the method's own, see usual().

/// How samples come to be: games of two networks, in the order of GameKind with both penalties of Wasserstein's; or one
/// network with one loss. Order of methodOptions().
enum class Method {
  Saturating,
  NonSaturating,
  LeastSquares,
  Hinge,
  Wasserstein,
  WassersteinPenalty,
  FlowMatching,
  Autoencoder
};
constexpr bool isGame(Method method) { return method <= Method::WassersteinPenalty; }
std::vector<param::Option> methodOptions();

/// Of one network: of a game's critic, or of what makes the samples.
struct SideSettings {
  std::vector<int> hiddenLayers{128, 128, 128};
  std::optional<optim::Rule> rule;
  std::optional<double> learningRate, beta1, beta2;
};

struct Settings {
  Method method = Method::NonSaturating;
  int noiseDimensions = 2;
  NoiseKind noise = NoiseKind::Normal;
  std::optional<nn::Activation> activation;
  std::optional<nn::Initializer> initializer;
  bool spectral = false;  ///< the critic's weights are divided by their largest singular value
  int packing = 1;
  int batchSize = 256;
  std::optional<int> criticUpdates;
  int generatorUpdates = 1;
  std::optional<double> gradientPenalty, clip;
  double r1 = 0, smoothing = 0, instanceNoise = 0, averageDecay = 0;
  int flowSteps = 50;  ///< from noise to a sample
  Integrator integrator = Integrator::Euler;
  double deviation = 0.05, klWeight = 1;  ///< of the autoencoder
  int scheduleSteps = 6000;               ///< without a game: the rate falls as a cosine over so many updates
  SideSettings critic, generator;
};

/// In the groups Method, Generator, Critic and Round; the sides' ids begin with "generator-" and "critic-".
void declareSettings(param::Schema<Settings>& schema);

/// The same with nothing left open. The methods' own constants: Adam 1e-4 (.5, .999) and one critic update, the betas
/// of Radford et al. 2016; Wasserstein with clipping: RMSProp 5e-5, five critic updates, clip .01 (Arjovsky et al.
/// 2017); with gradient penalty: Adam 1e-4 (.5, .9), five critic updates (Gulrajani et al. 2017), penalty .1 as in
/// their examples in the plane. Flow matching: Adam 2e-3 (.9, .999), autoencoder: Adam 1e-3; both SiLU and
/// He's initialiser.
Settings usual(Settings settings);

/// What does not go together, naming the parameter.
Result<void> check(const Settings& settings);

GameSettings gameSettings(const Settings& settings);
FlowSettings flowSettings(const Settings& settings);
AutoencoderSettings autoencoderSettings(const Settings& settings);
std::shared_ptr<const nn::Network> generatorNetwork(const Settings& settings, int features);
/// The decoder's hidden layers in reverse.
std::shared_ptr<const nn::Network> encoderNetwork(const Settings& settings, int features);
std::shared_ptr<const nn::Network> criticNetwork(const Settings& settings, int features);

}  // namespace perc::generate
