// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/learn/model.h"

#include <functional>
#include <vector>

namespace perc::generate {

/// A small dense classifier with ReLU that looks at pictures (features x n): learned in one go by Adam from batches of
/// 64, and then only read. With one output it tells class 1 from class 0.
class Classifier {
 public:
  /// Weights as `first` draws them.
  Classifier(int features, const std::vector<int>& hidden, int outputs, Random& first);

  /// Fills a picture (a column) and gives its class.
  using Draw = std::function<int(Random& random, Index placeInBatch, VectorRef picture)>;
  /// False: stopped, and it is worth nothing.
  bool learn(int updates, double rate, const Draw& draw, Random& random, StopToken stop = {});

  Matrix outputs(const ConstMatrixRef& pictures) const;
  /// Of the last hidden layer.
  Matrix lastHidden(const ConstMatrixRef& pictures) const;
  /// The most likely class of each.
  std::vector<int> classesOf(const ConstMatrixRef& pictures) const;

 private:
  Matrix through(const nn::Network& network, const ConstMatrixRef& pictures) const;

  learn::Model m_model;
  std::shared_ptr<const nn::Network> m_body;  ///< up to the last hidden layer: its parameters come first
};

/// The share of places at which both are the same; of none 0.
double shareOfEqual(const std::vector<int>& said, const std::vector<int>& labels);

}  // namespace perc::generate
