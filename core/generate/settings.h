// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/generate/autoencoder.h"
#include "core/generate/cycle.h"
#include "core/generate/flow.h"
#include "core/generate/game.h"
#include "core/generate/target.h"
#include "core/nn/activation.h"
#include "core/nn/initializer.h"
#include "core/param/schema.h"

#include <memory>
#include <optional>
#include <vector>

namespace perc::generate {

/// What a person sets of networks that make samples. Numbers left open are the method's own, see usual().

/// How samples come to be: games of two networks, in the order of GameKind with both penalties of Wasserstein's; one
/// network with one loss; or translation there and back, two games of least squares. Order of methodOptions().
enum class Method {
  Saturating,
  NonSaturating,
  LeastSquares,
  Hinge,
  Wasserstein,
  WassersteinPenalty,
  FlowMatching,
  Autoencoder,
  Cycle
};
constexpr bool isGame(Method method) { return method <= Method::WassersteinPenalty; }
constexpr bool hasCritic(Method method) { return isGame(method) || method == Method::Cycle; }
std::vector<param::Option> methodOptions();

enum class Networks { Dense, Convolutional };
/// What both networks are told of a sample.
enum class Condition { None, Class };

/// Of one network: of a game's critic, or of what makes the samples.
struct SideSettings {
  std::vector<int> hiddenLayers{128, 128, 128};
  /// Of convolutional ones, from input to output: a generator's double the picture's sides after each of them, a
  /// critic's halve them before each.
  std::vector<int> channels{32, 64};
  std::optional<optim::Rule> rule;
  std::optional<double> learningRate, beta1, beta2;
};

struct Settings {
  TargetSettings target;
  Condition condition = Condition::None;
  Method method = Method::NonSaturating;
  std::optional<int> noiseDimensions;
  Networks networks = Networks::Dense;
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
  std::optional<double> deviation;  ///< of the autoencoder
  double klWeight = 1;
  std::optional<SourceKind> source;  ///< of translation, with the weights of its loss
  double cycleWeight = 10, identityWeight = 0, pairWeight = 0;
  int scheduleSteps = 6000;  ///< without a game: the rate falls as a cosine over so many updates
  SideSettings critic, generator{.channels = {64, 32}, .rule = {}, .learningRate = {}, .beta1 = {}, .beta2 = {}};
};

/// In the groups Data, Method, Round, Generator and Critic; the sides' ids begin with "generator-" and "critic-".
void declareSettings(param::Schema<Settings>& schema);

/// The same with nothing left open. The methods' own constants: Adam 1e-4 (.5, .999) and one critic update, the betas
/// of Radford et al. 2016; Wasserstein with clipping: RMSProp 5e-5, five critic updates, clip .01 (Arjovsky et al.
/// 2017); with gradient penalty: Adam 1e-4 (.5, .9), five critic updates (Gulrajani et al. 2017), penalty .1 as in
/// their examples in the plane. Flow matching: Adam 2e-3 (.9, .999), autoencoder: Adam 1e-3; both SiLU and
/// He's initialiser. Translation: Adam 1e-3 (.5, .999). On pictures games have leaky ReLU and Adam 2e-4 (Radford et al.
/// 2016), the penalty is 10.
Settings usual(Settings settings);

/// What is imitated, with the source of a translation; see makeTarget() and withSource().
Result<std::shared_ptr<const Target>> targetOf(const Settings& settings, std::shared_ptr<const data::Table> table);

/// What does not go together, naming the parameter; the second one also what does not go with the target.
Result<void> check(const Settings& settings);
Result<void> check(const Settings& settings, const Target& target);

// What check() has nothing against.
GameSettings gameSettings(const Settings& settings, const Target& target);
FlowSettings flowSettings(const Settings& settings, const Target& target);
AutoencoderSettings autoencoderSettings(const Settings& settings, const Target& target);
CycleSettings cycleSettings(const Settings& settings);
/// Of pictures its outputs, but for a flow's velocities, lie within -1 … 1.
std::shared_ptr<const nn::Network> generatorNetwork(const Settings& settings, const Target& target);
/// The decoder's hidden layers in reverse.
std::shared_ptr<const nn::Network> encoderNetwork(const Settings& settings, const Target& target);
std::shared_ptr<const nn::Network> criticNetwork(const Settings& settings, const Target& target);

}  // namespace perc::generate
