// SPDX-License-Identifier: GPL-3.0-or-later
// Ids and texts of a plane's samples, and of what a hand does to them.
#include "core/learn/plane_samples.h"

namespace perc::learn {
namespace {

using P = PlaneSettings;
using param::When;

constexpr param::Range kAnyNumber{-1e6, 1e6};

/// Of an ellipse: x, y, two radii, perhaps the strength.
Result<void> checkEllipse(const std::string& id, const std::vector<double>& numbers) {
  for (std::size_t i = 2; i < 4; ++i)
    if (!(numbers[i] > 0))
      return Message{PERC_TR("%1: radius %2 is not allowed; both must be greater than 0."), {id, toText(numbers[i])}};
  if (numbers.size() > 4 && numbers[4] < 0)
    return Message{PERC_TR("%1: strength %2 is not allowed; it must be at least 0."), {id, toText(numbers[4])}};
  return {};
}

}  // namespace

void declarePlane(param::Schema<P>& s) {
  s.group(PERC_TR("Data"))
      .block("", &P::data, declareDataOrDrawing)
      .text("column-x", &P::columnX, 200, PERC_TR("Column for x"),
            PERC_TR("The column on the horizontal axis; empty: the one that tells most about the target."),
            When::Restart)
      .enabledIf([](const P& p) { return !isInPlane(p.data.dataset); })
      .text("column-y", &P::columnY, 200, PERC_TR("Column for y"),
            PERC_TR("The column on the vertical axis; empty: the one that tells second most about the target."),
            When::Restart)
      .enabledIf([](const P& p) { return !isInPlane(p.data.dataset); });
}

void declareInputs(param::Schema<P>& s) {
  s.subset(
      "inputs", &P::inputs,
      {{"x", PERC_TR("x")},
       {"y", PERC_TR("y")},
       {"x2", PERC_TR("x²")},
       {"y2", PERC_TR("y²")},
       {"xy", PERC_TR("xy")},
       {"sin-x", PERC_TR("sin x")},
       {"sin-y", PERC_TR("sin y")},
       {"others", PERC_TR("other columns")}},
      PERC_TR("Inputs"),
      PERC_TR("What the network is given of each point. Columns of tables are standardised by their training part."),
      When::Restart);
}

const param::Declarations& handActs() {
  static const param::Declarations all{
      param::numbers("add-points", 3, 3 * 1000, kAnyNumber, PERC_TR("painting"),
                     PERC_TR("Training samples: x, y and the class (0, 1, …) or value of each."), When::Restart),
      param::numbers("erase-points", 4, 4, kAnyNumber, PERC_TR("erasing"),
                     PERC_TR("Takes away the samples inside an ellipse: x, y, radius along x, radius along y."),
                     When::Restart),
      param::numbers("jitter-points", 5, 5, kAnyNumber, PERC_TR("jittering"),
                     PERC_TR("Moves the training samples inside an ellipse at random: x, y, radius along x, radius "
                             "along y, strength."),
                     When::Restart),
      param::numbers(
          "set-weight", 4, 4, kAnyNumber, PERC_TR("weight set by hand"),
          PERC_TR("Layer (1 is the first hidden one), unit and input from 0, -1 for the bias; and the value."),
          When::Live)};
  return all;
}

Result<void> actByHand(Learner& learner, const std::string& id, const std::vector<double>& numbers) {
  if (id == "set-weight") return learner.setWeight(numbers);
  const auto& samples = static_cast<const PlaneSamples&>(learner.samples());
  if (id != "add-points")
    if (const auto ellipse = checkEllipse(id, numbers); !ellipse) return ellipse;
  if (id == "erase-points") return learner.setSamples(samples.withoutPoints(numbers));
  if (id == "jitter-points") return learner.setSamples(samples.withJitter(numbers, learner.jitter()));
  auto added = samples.withPoints(numbers);
  if (!added) return added.error();
  return learner.setSamples(*std::move(added));
}

}  // namespace perc::learn
