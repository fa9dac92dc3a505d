// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/params.h"

namespace perc::playground {
namespace {

using P = PlaygroundParams;
using param::When;

void declareColumns(param::Schema<P>& s) {
  s.group(PERC_TR("Data"))
      .block("", &P::data, learn::declareDataOrDrawing)
      .text("column-x", &P::columnX, 200, PERC_TR("Column for x"),
            PERC_TR("The column on the horizontal axis; empty: the one that tells most about the target."),
            When::Restart)
      .enabledIf([](const P& p) { return !learn::isInPlane(p.data.dataset); })
      .text("column-y", &P::columnY, 200, PERC_TR("Column for y"),
            PERC_TR("The column on the vertical axis; empty: the one that tells second most about the target."),
            When::Restart)
      .enabledIf([](const P& p) { return !learn::isInPlane(p.data.dataset); });
}

void declareLearning(param::Schema<P>& s) {
  s.group(PERC_TR("Network"))
      .subset(
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
          PERC_TR(
              "What the network is given of each point. Columns of tables are standardised by their training part."),
          When::Restart)
      .block("", &P::learning, learn::declareSettings);
}

constexpr param::Range kAnyNumber{-1e6, 1e6};

}  // namespace

PlaygroundParams::PlaygroundParams() = default;

const param::Declarations& acts() {
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

const param::Schema<PlaygroundParams>& schema() {
  static param::Schema<P> declared;
  static const bool done = [] {
    declareColumns(declared);
    declareLearning(declared);
    declared.finish();
    return true;
  }();
  (void)done;
  return declared;
}

}  // namespace perc::playground
