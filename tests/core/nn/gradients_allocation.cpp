// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/optimizer.h"
#include "core/optim/regularizer.h"
#include "core/optim/sam.h"
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
long allocationsOfUpdates(const Network& network, optim::Rule rule) {
  Random random(3, "init");
  Vector theta(network.parameterCount()), buffers(network.bufferCount()), gradient(theta.size()), uphill(theta.size());
  network.initialise(theta, buffers, Initializer::HeNormal, random);
  Matrix all = Matrix::Random(network.inputs(), 200), x(network.inputs(), 64), targets = Matrix::Zero(1, 64);
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
    optim::climb(0.05, gradient, theta, uphill);
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
      CHECK(allocationsOfUpdates(Network(20, {dense(width), batchNorm(), activation(Activation::Relu), dropout(0.2),
                                              dense(width), activation(Activation::Prelu), dense(3)}),
                                 rule) == 0);
  for (std::size_t rule = 0; rule < optim::ruleOptions().size(); ++rule)
    CHECK(allocationsOfUpdates(Network(20, {dense(9), dense(3)}), static_cast<optim::Rule>(rule)) == 0);
  for (const char* layers :
       {"conv 6 5x5 pad 2; relu; maxpool 2; conv 17 3x3; batchnorm; silu; avgpool 2; flatten; layernorm; dense 3",
        "residual(conv 2 3x3 pad 1; gelu | conv 2 1x1); upsample 2; convtranspose 3 4x4 stride 2 pad 1; globalpool",
        "concat( | spectral(conv 4 3x3 pad 1 groups 2)); gate(globalpool; dense 6; sigmoid); spectral(conv 3 8x8)",
        "flatten; dense 27; quantise 3 range 1; reverse 0.5; unflatten 3 3x3; conv 3 3x3"}) {
    INFO(layers);
    CHECK(allocationsOfUpdates(Network({2, 8, 8}, *readLayers(layers)), optim::Rule::Adam) == 0);
  }
  CHECK(std::vector<double>(3).size() == 3);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  CHECK(allocations > 0);  // the count counts
#endif
}
