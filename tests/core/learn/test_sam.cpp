// SPDX-License-Identifier: GPL-3.0-or-later
// Sharpness-aware minimisation within a learner.
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/regularizer.h"
#include "tests/core/learn/table_lab.h"

#include <atomic>

using namespace table_lab;

namespace {

/// The next batch's gradient of the loss alone at `theta`, without dropout.
Vector gradientAt(const learn::Learner& learner, const Vector& theta) {
  const auto rows = learner.batch();
  Matrix inputs(learner.samples().inputs.rows(), static_cast<Index>(rows.size()));
  Matrix targets(1, static_cast<Index>(rows.size()));
  nn::gather(learner.samples().inputs, rows, inputs);
  nn::gather(learner.samples().targets, rows, targets);
  nn::Workspace workspace(learner.network(), inputs.cols());
  Vector gradient(theta.size()), buffers = learner.model().buffers;
  Random unused(1, "probe");
  REQUIRE(nn::trainGradient(learner.network(), theta, buffers, {inputs, targets}, learner.loss(), unused, workspace,
                            gradient));
  return gradient;
}

}  // namespace

TEST_CASE("sharpness-aware minimisation updates theta by the gradient uphill of it", "[learn]") {
  auto session = after(5, {{"source", "iris"}, {"optimizer", "sgd"}, {"sam-radius", "0.3"}, {"learning-rate", "0.1"}});
  const learn::Learner& learner = learnerOf(*session);
  const Vector theta = learner.model().theta, here = gradientAt(learner, theta);
  const Vector there = theta + Scalar(0.3 / optim::norm(here)) * here, uphill = gradientAt(learner, there);
  REQUIRE((uphill - here).norm() > 0.05 * here.norm());
  const auto preview = learner.preview({});
  REQUIRE(preview);
  CHECK(preview->lossGradient.isApprox(here, 1e-5f));
  CHECK(preview->gradient.isApprox(uphill, 1e-4f));
  CHECK(preview->change.isApprox(Scalar(-0.1) * uphill, 1e-4f));
  session->post(request::Steps{1});
  session->pump();
  CHECK(learner.model().theta == theta + preview->change);
}

TEST_CASE("penalties are of theta, not of the point uphill", "[learn]") {
  const Settings common{{"source", "iris"}, {"optimizer", "sgd"}, {"sam-radius", "2"}};
  const auto plain = after(0, common), penalised = after(0, with(common, {{"l2", "0.5"}}));
  const auto one = learnerOf(*plain).preview({}), two = learnerOf(*penalised).preview({});
  REQUIRE((one && two));
  const learn::Learner& learner = learnerOf(*penalised);
  Vector expected = Vector::Zero(one->gradient.size());
  optim::addPenalty({0, 0.5}, learner.network().weightRanges(), learner.model().theta, expected);
  CHECK((two->gradient - one->gradient).isApprox(expected, 1e-4f));
}

TEST_CASE("the second pass drops the same units and leaves running statistics alone", "[learn]") {
  const Settings common{{"source", "wine"}, {"dropout", "0.4"}, {"batch-norm", "true"}, {"optimizer", "sgd"}};
  const auto plain = after(1, common), sharp = after(1, with(common, {{"sam-radius", "0.5"}}));
  CHECK(learnerOf(*plain).state().dropout == learnerOf(*sharp).state().dropout);
  CHECK(learnerOf(*plain).model().buffers == learnerOf(*sharp).model().buffers);
  CHECK(learnerOf(*plain).model().theta != learnerOf(*sharp).model().theta);
  // A radius next to nothing: the same gradient again, so the same units were left out.
  const auto near = after(1, with(common, {{"sam-radius", "0.0001"}}));
  CHECK(learnerOf(*near).model().theta.isApprox(learnerOf(*plain).model().theta, 1e-4f));
}

TEST_CASE("sharpness-aware minimisation works in pieces, and what it cannot finish changes nothing", "[learn]") {
  const Settings common{
      {"source", "spiral"}, {"points", "9000"}, {"optimizer", "gradient-descent"}, {"sam-radius", "1"}};
  auto session = after(3, common);
  const auto fingerprint = session->simulation().fingerprint();
  const std::atomic<bool> flag{true};
  const auto copy = learnerOf(*session).probe("probe");
  const auto before = copy->fingerprint();
  CHECK_FALSE(copy->update(0.1, StopToken(flag)));
  CHECK(copy->fingerprint() == before);
  CHECK(copy->update(0.1, {}));
  CHECK(copy->fingerprint() != before);
  CHECK(after(3, common)->simulation().fingerprint() == fingerprint);
  CHECK(after(3, {{"source", "spiral"}, {"points", "9000"}, {"optimizer", "gradient-descent"}})
            ->simulation()
            .fingerprint() != fingerprint);
}
