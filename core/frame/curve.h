// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc {

/// Several figures recorded against the step. Append-only: full chunks are shared between the simulation,
/// its checkpoints and every published frame, so a copy costs one short tail.
/// Steps strictly increase. A figure that is not defined is NaN.
class Curve {
 public:
  Curve() = default;
  explicit Curve(std::vector<std::string> names)
      : m_names(std::make_shared<const std::vector<std::string>>(std::move(names))),
        m_chunkRows(std::clamp(kChunkNumbers / std::max<std::size_t>(1, series()), kLeastChunkRows, kMostChunkRows)) {}

  /// One row: the step and a figure per name, in the order of names().
  void append(std::int64_t step, const float* figures);

  const std::vector<std::string>& names() const { return *m_names; }
  std::size_t series() const { return m_names->size(); }
  std::size_t rows() const { return m_full.size() * m_chunkRows + m_tail.steps.size(); }
  std::int64_t step(std::size_t row) const { return chunk(row).steps[row % m_chunkRows]; }
  float value(std::size_t row, std::size_t series) const {
    return chunk(row).figures[(row % m_chunkRows) * m_names->size() + series];
  }
  bool empty() const { return rows() == 0; }
  /// The same rows, bit for bit; cheap, because shared chunks are not looked into.
  bool sameAs(const Curve& other) const;

  /// Names and full chunks are shared with copies, the tail is its own.
  void account(Ledger& ledger) const;

  /// A chunk holds about so many numbers, so that the tail of a wide curve is short too.
  static constexpr std::size_t kChunkNumbers = 8192, kLeastChunkRows = 8, kMostChunkRows = 256;

 private:
  struct Chunk {
    std::vector<std::int64_t> steps;
    std::vector<float> figures;
  };
  const Chunk& chunk(std::size_t row) const {
    const std::size_t which = row / m_chunkRows;
    return which < m_full.size() ? *m_full[which] : m_tail;
  }

  std::shared_ptr<const std::vector<std::string>> m_names = std::make_shared<const std::vector<std::string>>();
  std::size_t m_chunkRows = kMostChunkRows;
  std::vector<std::shared_ptr<const Chunk>> m_full;
  Chunk m_tail;
};

}  // namespace perc
