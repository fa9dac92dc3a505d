// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace perc::nn {

/// The products of small dense layers, where a general product spends its time on finding out what to do. A lane is a
/// row of the result; the inner dimension, at most kNarrow, is known to the compiler, so that one operand stays in
/// registers while the samples stream by. All matrices are column-major and contiguous but for `bStride`. `a` of
/// narrowOuter() and `c` of the others have kSlack numbers behind them.
inline constexpr Index kNarrow = 8;

/// What a kernel works on. m: rows of C. `behindA`: readable numbers behind A.
struct Narrow {
  Index m, n;
  const Scalar* a;
  Index behindA, aStride;
  const Scalar* b;
  Index bStride;
  const Scalar* bias;  ///< m numbers, or null
  Scalar* c;
  Scalar* sums;  ///< m numbers, or null
};

/// C (m x n) = A (m x k) B (k x n), plus `bias` on every column, k <= kNarrow.
void narrowProduct(Index k, const Narrow& matrices);
/// C (m x n) = A' B with A (k x m), k <= kNarrow.
void narrowTransposed(Index k, const Narrow& matrices);
/// C (m x k) = A (m x n) B' with B (k x n), k <= kNarrow; and the sums of A's rows. Here `c` has no slack.
void narrowOuter(Index k, const Narrow& matrices);

/// One row: c (n) = a' B with B (k x n), plus `bias`, any k.
void rowProduct(Index n, Index k, const Scalar* a, const Scalar* b, Index bStride, Scalar bias, Scalar* c);

}  // namespace perc::nn
