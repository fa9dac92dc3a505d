// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
  explicit Curve(std::vector<std::string> names) : m_names(std::move(names)) {}

  /// One row: the step and a figure per name, in the order of names().
  void append(std::int64_t step, const float* figures);

  const std::vector<std::string>& names() const { return m_names; }
  std::size_t series() const { return m_names.size(); }
  std::size_t rows() const { return m_full.size() * kChunkRows + m_tail.steps.size(); }
  std::int64_t step(std::size_t row) const { return chunk(row).steps[row % kChunkRows]; }
  float value(std::size_t row, std::size_t series) const {
    return chunk(row).figures[(row % kChunkRows) * m_names.size() + series];
  }
  bool empty() const { return rows() == 0; }
  /// The same rows, bit for bit; cheap, because shared chunks are not looked into.
  bool sameAs(const Curve& other) const;

  static constexpr std::size_t kChunkRows = 256;

 private:
  struct Chunk {
    std::vector<std::int64_t> steps;
    std::vector<float> figures;
  };
  const Chunk& chunk(std::size_t row) const {
    const std::size_t which = row / kChunkRows;
    return which < m_full.size() ? *m_full[which] : m_tail;
  }

  std::vector<std::string> m_names;
  std::vector<std::shared_ptr<const Chunk>> m_full;
  Chunk m_tail;
};

}  // namespace perc
