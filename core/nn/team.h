// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/nn/pass.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace perc::nn {

/// Training gradients of batches that are divided among threads: always into the same pieces, whose gradients are added
/// in the same order, so that any number of threads gives the same bits. What a layer measures or drops it does piece
/// by piece: batch normalisation needs one piece as large as the batch. Scratch, no part of a state.
class Team {
 public:
  /// For batches of at most `samples`, in pieces of `piece`. The pool must outlive it.
  Team(const Network& network, Index samples, Index piece, ThreadPool& pool);

  /// As nn::trainGradient(); dropout draws from streams that `dropout` begins, one per piece.
  [[nodiscard]] std::optional<double> trainGradient(const Network& network, const ConstVectorRef& theta,
                                                    VectorRef buffers, const Batch& batch, const Loss& loss,
                                                    Random& dropout, VectorRef gradient, StopToken stop = {},
                                                    std::span<const Mode> modes = {});

 private:
  struct Part {
    Vector gradient, buffers;
    Random dropout;
    double loss, weight;
  };
  struct GiveBack {
    Team* team;
    void operator()(Workspace* workspace) const;
  };
  using Held = std::unique_ptr<Workspace, GiveBack>;
  /// A workspace for one piece: the one last given back, which is in the cache.
  Held hold();

  Index m_piece;
  ThreadPool& m_pool;
  std::vector<Part> m_parts;
  std::vector<Workspace> m_workspaces;  ///< as many as run at once
  std::mutex m_mutex;
  std::vector<Workspace*> m_free;  ///< under the mutex
};

}  // namespace perc::nn
