// SPDX-License-Identifier: GPL-3.0-or-later
// Data as it is after a hand has painted, erased or moved samples.
#include "core/learn/plane_samples.h"

#include <algorithm>
#include <cmath>

namespace perc::learn {

bool PlaneSamples::isInside(std::size_t i, const std::vector<double>& ellipse) const {
  const double dx = (points->x[i] - ellipse[0]) / ellipse[2], dy = (points->y[i] - ellipse[1]) / ellipse[3];
  return dx * dx + dy * dy <= 1;
}

Result<std::shared_ptr<const PlaneSamples>> PlaneSamples::withPoints(const std::vector<double>& triples) const {
  if (triples.size() % 3 != 0)
    return Message{
        PERC_TR("add-points takes three numbers for each point: x, y and the class or value; %1 were given."),
        {std::to_string(triples.size())}};
  if (dataset.size() + triples.size() / 3 > kMostPoints)
    return Message{PERC_TR("There are %1 points already; at most %2 are allowed."),
                   {std::to_string(dataset.size()), std::to_string(kMostPoints)}};
  if (!isRegression() && !m_flat)
    for (std::size_t i = 2; i < triples.size(); i += 3)
      if (triples[i] != std::floor(triples[i]) || triples[i] < 0 || triples[i] >= classCount())
        return Message{PERC_TR("add-points: class %1 is not allowed; it must be a whole number from 0 to %2."),
                       {toText(triples[i]), std::to_string(classCount() - 1)}};
  auto other = std::make_shared<PlaneSamples>(*this);
  data::Dataset& d = other->dataset;
  std::vector<float> features, labels;
  for (std::size_t i = 0; i < triples.size(); i += 3) {
    const double x = triples[i], y = triples[i + 1];
    std::vector<float> sample(scale.mean.begin(), scale.mean.end());  // what is on no axis: its mean
    sample[m_axisX] = static_cast<float>(std::clamp(x, x0, x1));
    if (!m_flat) sample[m_axisY] = static_cast<float>(std::clamp(y, y0, y1));
    features.insert(features.end(), sample.begin(), sample.end());
    const double across = isRegression() ? y : std::clamp(std::round(y), 0.0, classCount() - 1.0);
    labels.push_back(static_cast<float>(m_flat ? across : triples[i + 2]));
  }
  d.features.insert(d.features.begin() + trainCount * static_cast<Index>(d.featureCount()), features.begin(),
                    features.end());
  d.target.insert(d.target.begin() + trainCount, labels.begin(), labels.end());
  other->trainCount += static_cast<Index>(labels.size());
  other->place();
  return std::shared_ptr<const PlaneSamples>(std::move(other));
}

std::shared_ptr<const PlaneSamples> PlaneSamples::withoutPoints(const std::vector<double>& ellipse) const {
  auto other = std::make_shared<PlaneSamples>(*this);
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < dataset.size(); ++i) {
    if (!isInside(i, ellipse)) kept.push_back(i);
    else if (static_cast<Index>(i) < trainCount) --other->trainCount;
    else --other->testCount;
  }
  other->dataset = dataset.subset(kept);
  other->place();
  return other;
}

std::shared_ptr<const PlaneSamples> PlaneSamples::withJitter(const std::vector<double>& ellipse, Random& random) const {
  auto other = std::make_shared<PlaneSamples>(*this);
  data::Dataset& d = other->dataset;
  for (std::size_t i = 0; i < static_cast<std::size_t>(trainCount); ++i) {
    if (!isInside(i, ellipse)) continue;
    const double x = points->x[i] + random.normal(0, ellipse[4] * ellipse[2]);
    const double y = points->y[i] + random.normal(0, ellipse[4] * ellipse[3]);
    d.features[i * d.featureCount() + m_axisX] = static_cast<float>(std::clamp(x, x0, x1));
    if (m_flat && isRegression()) d.target[i] = static_cast<float>(y);
    if (!m_flat) d.features[i * d.featureCount() + m_axisY] = static_cast<float>(std::clamp(y, y0, y1));
  }
  other->place();
  return other;
}

std::vector<std::string> PlaneSamples::namesOfInputs() const {
  std::vector<std::string> names;
  for (const std::string& input : m_inputs) {
    if (input == "x") names.push_back(xName);
    else if (input == "y") names.push_back(yName);
    else if (input == "x2") names.push_back(xName + "²");
    else if (input == "y2") names.push_back(yName + "²");
    else if (input == "xy") names.push_back(xName == "x" ? "xy" : xName + " · " + yName);
    else if (input == "sin-x") names.push_back("sin " + xName);
    else if (input == "sin-y") names.push_back("sin " + yName);
    else
      for (std::size_t f = 0; f < dataset.featureCount(); ++f)
        if (f != m_axisX && (m_flat || f != m_axisY)) names.push_back(dataset.featureNames[f]);
  }
  return names;
}

}  // namespace perc::learn
