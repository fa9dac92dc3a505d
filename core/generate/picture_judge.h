// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/classifier.h"

#include <vector>

namespace perc::generate {

/// A classifier of the pictures that are imitated, to look at others with: which class each is, and how alike they are
/// by its last hidden layer (as Inception's last layer in Heusel et al. 2017, at the size of these pictures). 128 and
/// 32 units. Made once, then only read.
class PictureJudge {
 public:
  /// Learns from pictures (features x n) and their classes, two or more, all but every fifth: those are held out.
  PictureJudge(const Matrix& pictures, const std::vector<int>& labels, int classes);

  /// Of the last hidden layer (32 x n).
  Matrix features(const ConstMatrixRef& pictures) const;
  /// The most likely class of each.
  std::vector<int> classesOf(const ConstMatrixRef& pictures) const;
  /// The share of those held out of which it knows the class.
  double accuracy() const { return m_accuracy; }
  int classes() const { return m_classes; }

 private:
  PictureJudge(const Matrix& pictures, const std::vector<int>& labels, int classes, Random first);

  Classifier m_classifier;
  int m_classes;
  double m_accuracy = 0;
};

}  // namespace perc::generate
