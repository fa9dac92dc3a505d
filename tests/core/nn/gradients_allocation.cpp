// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/optimizer.h"
#include "core/optim/regularizer.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <new>

namespace {
long allocations = 0;
}

// The sanitizers bring their own; there only Eigen's check is left.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
void* operator new(std::size_t bytes) {
  ++allocations;
  if (void* memory = std::malloc(bytes)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
#endif

using namespace perc;
using namespace perc::nn;

namespace {

/// Updates with everything there is; gives the allocations of the standard library in those after the first.
long allocationsOfUpdates(int width, optim::Rule rule) {
  const Network network(20, {dense(width), batchNorm(), activation(Activation::Relu), dropout(0.2), dense(width),
                             activation(Activation::Prelu), dense(3)});
  Random random(3, "init");
  Vector theta(network.parameterCount()), buffers(network.bufferCount()), gradient(theta.size());
  network.initialise(theta, buffers, Initializer::HeNormal, random);
  Matrix all = Matrix::Random(20, 200), x(20, 64), targets = Matrix::Zero(1, 64);
  const std::vector<std::int32_t> indices(64, 5);
  const optim::Optimizer optimizer = optim::defaults(rule);
  optim::OptimizerState state = optim::initialState(optimizer, theta.size());
  Workspace workspace(network, 64);
  const std::vector<Range> weights = network.weightRanges();
  const Loss loss{.kind = LossKind::CategoricalCrossEntropy};
  long before = 0;
  for (int step = 0; step < 3; ++step) {
    if (step == 1) {
      before = allocations;
      Eigen::internal::set_is_malloc_allowed(false);
    }
    gather(all, indices, x);
    (void)trainGradient(network, theta, buffers, {x, targets}, loss, random, workspace, gradient);
    optim::addPenalty({0.01, 0.01}, weights, theta, gradient);
    optim::clipNorm(gradient, 1);
    optim::update(optimizer, 0.01, gradient, theta, state);
  }
  Eigen::internal::set_is_malloc_allowed(true);
  return allocations - before;
}

}  // namespace

TEST_CASE("allocation: no update after the first asks for memory, narrow or wide") {
  for (const int width : {4, 256, 300})
    for (const optim::Rule rule : {optim::Rule::Sgd, optim::Rule::Nesterov, optim::Rule::Adam})
      CHECK(allocationsOfUpdates(width, rule) == 0);
  CHECK(std::vector<double>(3).size() == 3);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  CHECK(allocations > 0);  // the count counts
#endif
}
