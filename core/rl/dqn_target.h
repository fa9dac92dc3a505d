// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <cstdint>
#include <span>

namespace perc::rl {

/// The arithmetic of deep Q-learning (Mnih et al. 2015) as pure functions. Matrices: one sample a column.
///
/// A network of two outputs gives Q(left), Q(right). One of three is duelling (Wang et al. 2016, equation 9): its
/// outputs are V, A(left), A(right), and Q(a) = V + A(a) - mean of A.
inline constexpr int kValueActions = 2;
inline int valueOutputs(bool duelling) { return duelling ? 3 : 2; }

/// From outputs (2 or 3 x samples) to Q (2 x samples).
void actionValues(const ConstMatrixRef& outputs, MatrixRef q);

/// y = R + gamma^n Q(s', a'), a' the action that `choosing` holds best: the target network's own Q, or, for double
/// Q-learning (van Hasselt, Guez and Silver 2016), the online network's. `rewards` R: discounted sum of n rewards;
/// `discounts`: gamma^n, and 0 where the episode terminated (not where it was truncated).
void dqnTargets(const ConstMatrixRef& nextQ, const ConstMatrixRef& choosing, const ConstVectorRef& rewards,
                const ConstVectorRef& discounts, VectorRef targets);

/// The mean over the samples of w h(Q(s, a) - y), h the Huber loss with delta 1 (PyTorch's smooth_l1_loss), w the
/// importance weights of prioritised replay (empty: 1). Fills `errors` with y - Q(s, a) and `gradient` with the
/// derivative by the outputs.
double dqnLoss(const ConstMatrixRef& outputs, std::span<const std::int8_t> actions, const ConstVectorRef& targets,
               const ConstVectorRef& weights, VectorRef errors, MatrixRef gradient);

}  // namespace perc::rl
