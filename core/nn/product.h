// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace perc::nn {

/// A matrix somewhere in memory: element (row, column) is at data[row * rowStride + column * columnStride].
/// Transposing swaps the strides.
struct View {
  const Scalar* data;
  Index rowStride;
  Index columnStride;
};

/// C = A B, plus `bias` (m numbers, or null) on every column. A is m x k, B is k x n, C is m x n, column-major with
/// `stride` from column to column. Register-blocked panels as in Goto and van de Geijn 2008. Unlike Eigen's product it
/// is quick from 2 x 8 upward, allocates nothing, and adds in an order that depends on the shapes only, not on the
/// machine's caches or on alignment: same build, same bits. `packed`: scratch of packedSize(m, k).
void multiply(Index m, Index n, Index k, View a, View b, const Scalar* bias, Scalar* c, Index stride, Scalar* packed);
/// C += A B.
void multiplyAdd(Index m, Index n, Index k, View a, View b, Scalar* c, Index stride, Scalar* packed);
Index packedSize(Index m, Index k);

/// Sum of the columns of the m x n matrix `a` (column-major, contiguous) into `result` (m numbers).
void sumColumns(Index m, Index n, const Scalar* a, Scalar* result);

}  // namespace perc::nn
