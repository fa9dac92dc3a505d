// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace perc::rl {

enum class Exploration { EpsilonGreedy, Softmax };
enum class Baseline { None, Value };

// The constants of the learning agents, a block for each family, with published defaults (sources: the help texts of
// the lab). Lengths of time are in environment steps unless said.

/// Of tables and DQN.
struct ExplorationSettings {
  Exploration exploration = Exploration::EpsilonGreedy;
  double epsilonStart = 1, epsilonEnd = 0.04;
  int epsilonSteps = 8000;
  double temperature = 1;  ///< Softmax
};

/// Search over linear policies.
struct SearchSettings {
  double hillNoise = 0.5;
  int hillEpisodes = 3;  ///< 1 gets stuck with what was lucky in 10 of 40 seeds, 3 in one (measured here)
  int cemPopulation = 40;
  double cemElite = 0.2, cemNoise = 1;
};

struct TableSettings {
  double tableRate = 0.1, tableLambda = 0.8, tableStart = 0;
};

/// Measured here with CartPole-v1 and 20 seeds (Stable-Baselines3's zoo in brackets, which forgets again more often):
/// small layers [256, 256], an update every step [128 every 256], returns of 5 steps [1] and a target network that
/// follows slowly [a copy].
struct DqnSettings {
  std::vector<int> dqnLayers{64, 64};
  double dqnRate = 1e-3;  ///< [2.3e-3]
  int dqnBatch = 128, dqnMemory = 100000, dqnWarmup = 1000, dqnEvery = 1, dqnUpdates = 1,
      dqnTargetEvery = 1;  ///< [64, …, …, 256, 128, 10]
  bool dqnDouble = false, dqnDuelling = false, dqnPrioritised = false;
  int dqnReturnSteps = 5;
  double dqnTargetShare = 0.005;  ///< how much of the online network goes into the target network each time; 1: all
  int dqnRateHalving = 0;         ///< updates in which the learning rate halves; 0: stays
  double dqnPriorityPower = 0.6, dqnPriorityCorrection = 0.4;
};

/// Rates and A2C's lambda: measured here (CartPole-v1, seeds 1 to 40); the zoo's A2C [in brackets] comes to 475 after
/// 144,000 steps instead of 104,000 (median of criterion ii).
struct PolicyGradientSettings {
  std::vector<int> reinforceLayers{64};
  double reinforceRate = 1e-2;
  int reinforceBatch = 500;
  Baseline reinforceBaseline = Baseline::Value;
  std::vector<int> a2cLayers{64, 64};
  double a2cRate = 1.5e-3;  ///< [7e-4]
  int a2cEnvironments = 8, a2cSteps = 5;
  double a2cLambda = 0.95;  ///< [1]
  std::vector<int> ppoLayers{64, 64};
  double ppoRate = 2e-3;
  int ppoRateSteps =
      100000;  ///< the rate falls in a line that would be 0 after so many steps, down to a tenth; 0: stays
  int ppoEnvironments = 8, ppoSteps = 64, ppoBatch = 128, ppoEpochs = 10;
  double ppoLambda = 0.95, ppoClip = 0.2;
  double valueWeight = 0.5, entropyWeight = 0, gradientClip = 0.5;  ///< A2C and PPO
};

/// All of them: each agent reads its own.
struct Settings : ExplorationSettings, SearchSettings, TableSettings, DqnSettings, PolicyGradientSettings {
  double discount = 0.99;
};

}  // namespace perc::rl
