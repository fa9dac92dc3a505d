// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::nn {

/// The products of small dense layers, where a general product spends its time on finding out what to do. A lane is a
/// row of the result; the inner dimension, at most kNarrow, is known to the compiler, so that one operand stays in
/// registers while the samples stream by. All matrices are column-major and contiguous but for `bStride`.
inline constexpr Index kNarrow = 8;
/// Numbers behind the end of `a` of narrowOuter(), and of `c` of the others, that are read, or overwritten with rubbish.
inline constexpr Index kSlack = 16;

/// C (m x n) = A (m x k) B (k x n), plus `bias` on every column, k <= kNarrow. `behindA`: readable numbers behind A.
void narrowProduct(Index m, Index n, Index k, const Scalar* a, Index behindA, const Scalar* b, Index bStride, const Scalar* bias, Scalar* c);
/// C (m x n) = A' B with A (k x m), k <= kNarrow.
void narrowTransposed(Index m, Index n, Index k, const Scalar* a, Index behindA, const Scalar* b, Scalar* c);
/// C (m x k) = A (m x n) B' with B (k x n), k <= kNarrow; and the sums of A's rows if `sums`. Here `c` has no slack.
void narrowOuter(Index m, Index n, Index k, const Scalar* a, Index aStride, const Scalar* b, Index bStride, Scalar* c, Scalar* sums);

/// One row: c (n) = a' B with B (k x n), plus `bias`, any k.
void rowProduct(Index n, Index k, const Scalar* a, const Scalar* b, Index bStride, Scalar bias, Scalar* c);

}  // namespace perc::nn
