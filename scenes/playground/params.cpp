// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/params.h"

namespace perc::playground {
namespace {

using P = PlaygroundParams;
using param::Scale;
using param::When;

std::vector<param::Option> dataSets() {
  return {{"gaussians", PERC_TR("Two Gaussians")},
          {"circle", PERC_TR("Circle")},
          {"xor", PERC_TR("Exclusive or")},
          {"moons", PERC_TR("Moons")},
          {"spiral", PERC_TR("Spiral")},
          {"checkerboard", PERC_TR("Checkerboard")},
          {"blobs", PERC_TR("Blobs")},
          {"plane", PERC_TR("Plane (values)")},
          {"peaks", PERC_TR("Peaks (values)")},
          {"sine", PERC_TR("Noisy sine (values)")},
          {"iris", PERC_TR("Iris")},
          {"wine", PERC_TR("Wine")},
          {"breast-cancer", PERC_TR("Breast cancer")},
          {"digits", PERC_TR("Digits 8 × 8")},
          {"diabetes", PERC_TR("Diabetes (values)")},
          {"file", PERC_TR("Your own table")},
          {"drawing", PERC_TR("Your own drawing")}};
}

void declareData(param::Schema<P>& s) {
  s.group(PERC_TR("Data"))
      .choice(
          "dataset", &P::dataset, dataSets(), PERC_TR("Data set"),
          PERC_TR(
              "What the network learns: generated points, a table that comes with the program, or your own CSV file."),
          When::Restart)
      .integer("points", &P::points, {1, 100000}, Scale::Log, "", PERC_TR("Points"),
               PERC_TR("How many points are generated, training and test together."), When::Restart)
      .enabledIf([](const P& p) { return p.dataset <= DataSet::Sine; })
      .real("noise", &P::noise, {0, 1}, Scale::Linear, "", PERC_TR("Noise"),
            PERC_TR("How far the points are strewn about the pattern; at 0.5 the classes overlap widely."),
            When::Restart)
      .enabledIf([](const P& p) { return p.dataset <= DataSet::Sine; })
      .block("", &P::split, learn::declareSplit)
      .enabledIf([](const P& p) { return p.dataset != DataSet::Drawing; })
      .integer("arms", &P::arms, {2, 5}, Scale::Linear, "", PERC_TR("Arms"),
               PERC_TR("Arms of the spiral, one class each."), When::Restart)
      .enabledIf([](const P& p) { return p.dataset == DataSet::Spiral; })
      .integer("classes", &P::classes, {2, 6}, Scale::Linear, "", PERC_TR("Classes"),
               PERC_TR("Number of blobs, one class each, or of classes to paint."), When::Restart)
      .enabledIf([](const P& p) { return p.dataset == DataSet::Blobs || p.dataset == DataSet::Drawing; })
      .real("balance", &P::balance, {0.01, 0.99}, Scale::Linear, "", PERC_TR("Balance"),
            PERC_TR("The share of the last class among the points of two classes; 0.5: as many of each."),
            When::Restart)
      .enabledIf([](const P& p) {
        return p.dataset <= DataSet::Checkerboard && !(p.dataset == DataSet::Spiral && p.arms > 2);
      })
      .text("target", &P::target, 200, PERC_TR("Target column"), PERC_TR("The column to predict; empty: the last one."),
            When::Restart)
      .enabledIf([](const P& p) { return !isGenerated(p.dataset); })
      .text("column-x", &P::columnX, 200, PERC_TR("Column for x"),
            PERC_TR("The column on the horizontal axis; empty: the one that tells most about the target."),
            When::Restart)
      .enabledIf([](const P& p) { return !isGenerated(p.dataset); })
      .text("column-y", &P::columnY, 200, PERC_TR("Column for y"),
            PERC_TR("The column on the vertical axis; empty: the one that tells second most about the target."),
            When::Restart)
      .enabledIf([](const P& p) { return !isGenerated(p.dataset); });
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
    declareData(declared);
    declareLearning(declared);
    declared.finish();
    return true;
  }();
  (void)done;
  return declared;
}

}  // namespace perc::playground
