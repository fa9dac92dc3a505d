// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/synonyms.h"

#include "core/base/message.h"

namespace perc::param {
namespace {

struct Entry {
  std::string_view id;
  const char* words;
};

constexpr Entry kEntries[] = {
    {"dataset", PERC_TR("data, problem, examples, table, file, drawing")},
    {"points", PERC_TR("samples, size, amount of data")},
    {"noise", PERC_TR("scatter, spread, jitter, difficulty")},
    {"test-share", PERC_TR("validation, split, hold-out, training set, test set")},
    {"balance", PERC_TR("imbalance, class ratio, skew, prevalence")},
    {"inputs", PERC_TR("features, variables, columns")},
    {"hidden-layers", PERC_TR("network, architecture, neurons, units, depth, width, nodes")},
    {"layers", PERC_TR("network, architecture, convolution, depth, notation")},
    {"activation", PERC_TR("nonlinearity, transfer function, ReLU, tanh, sigmoid")},
    {"initializer", PERC_TR("initialisation, weights at the start, Glorot, Xavier, He, Kaiming")},
    {"batch-norm", PERC_TR("normalisation, BatchNorm")},
    {"dropout", PERC_TR("regularisation, overfitting")},
    {"loss", PERC_TR("cost, error, objective, cross-entropy, mean squared error")},
    {"class-weights", PERC_TR("imbalance, cost-sensitive")},
    {"optimizer", PERC_TR("update rule, gradient descent, SGD, Adam, solver, trainer")},
    {"momentum", PERC_TR("inertia, heavy ball, Nesterov")},
    {"learning-rate", PERC_TR("rate, step size, eta, alpha, speed of learning")},
    {"rate", PERC_TR("learning rate, step size, eta, alpha")},
    {"schedule", PERC_TR("decay, annealing, cosine, warm-up, learning rate")},
    {"batch-size", PERC_TR("mini-batch, stochastic, epoch")},
    {"step-unit", PERC_TR("epoch, batch, sample, iteration")},
    {"l1", PERC_TR("regularisation, lasso, sparsity, weight decay, penalty")},
    {"l2", PERC_TR("regularisation, ridge, weight decay, penalty")},
    {"weight-decay", PERC_TR("regularisation, L2, ridge, AdamW, penalty")},
    {"clip", PERC_TR("gradient clipping, exploding gradients")},
    {"sam-radius", PERC_TR("sharpness-aware, flat minima")},
    {"threshold", PERC_TR("cut-off, decision, operating point")},
    {"prevalence", PERC_TR("base rate, prior, class ratio")},
    {"resampling", PERC_TR("SMOTE, oversampling, undersampling, imbalance")},
    {"seeds", PERC_TR("repetitions, runs, confidence, error bars")},
    {"variants", PERC_TR("comparison, sweep, settings side by side")},
    {"agent", PERC_TR("algorithm, DQN, PPO, SARSA, Q-learning, REINFORCE, policy")},
    {"discount", PERC_TR("gamma, horizon, future")},
    {"exploration", PERC_TR("epsilon-greedy, Boltzmann, curiosity")},
    {"epsilon-start", PERC_TR("exploration, chance")},
    {"dqn-memory", PERC_TR("replay buffer, experience")},
    {"dqn-target-every", PERC_TR("target network, frozen copy")},
    {"activity", PERC_TR("train, watch, play by hand, demonstration")},
    {"gravity", PERC_TR("physics, planet, g")},
    {"world", PERC_TR("physics, simulator, Box2D, Gymnasium")},
    {"surface", PERC_TR("function, landscape, Rosenbrock, saddle")},
    {"plane", PERC_TR("directions, slice, projection")},
    {"game", PERC_TR("GAN, objective, Wasserstein, diffusion, flow")},
    {"noise-dimensions", PERC_TR("latent, code, z")},
    {"packing", PERC_TR("PacGAN, mode collapse")},
    {"gradient-penalty", PERC_TR("WGAN-GP, Lipschitz, lambda")},
    {"spectral-norm", PERC_TR("Lipschitz, stability")},
    {"critic-updates", PERC_TR("discriminator, balance, n-critic")},
};

}  // namespace

const char* synonyms(std::string_view id) {
  const Entry* best = nullptr;
  for (const Entry& entry : kEntries) {
    const bool last =
        id.ends_with(entry.id) && (id.size() == entry.id.size() || id[id.size() - entry.id.size() - 1] == '-');
    if (last && (!best || entry.id.size() > best->id.size())) best = &entry;
  }
  return best ? best->words : "";
}

}  // namespace perc::param
