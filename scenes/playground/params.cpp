// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/params.h"

#include "core/nn/choices.h"
#include "core/param/numbers.h"

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

std::vector<param::Option> losses() {
  std::vector<param::Option> options = nn::lossOptions();
  options.insert(options.begin(), {"auto", PERC_TR("Fits the data")});
  return options;
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
      .real("test-share", &P::testShare, {0, 0.9}, Scale::Linear, "", PERC_TR("Test share"),
            PERC_TR("The share of the points that is held out: the network never learns from them, only the test "
                    "figures use them."),
            When::Restart)
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

void declareNetwork(param::Schema<P>& s) {
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
      .layers("hidden-layers", &P::hiddenLayers, kMostHiddenLayers, {1, 64}, PERC_TR("Hidden layers"),
              PERC_TR("Units in each hidden layer, from input to output, as in 8,8; none: no hidden layer."),
              When::Restart)
      .choice("activation", &P::activation, nn::activationOptions(), PERC_TR("Activation"),
              PERC_TR("The function that each hidden unit applies to its weighted sum."), When::Live)
      .sequence("layer-activations", &P::layerActivations, kMostHiddenLayers, nn::activationOptions(),
                PERC_TR("Activation by layer"),
                PERC_TR("A function of its own for each hidden layer, the first one first; layers beyond the list have "
                        "the common one."),
                When::Live)
      .enabledIf([](const P& p) { return !p.hiddenLayers.empty(); })
      .choice("initializer", &P::initializer, nn::initializerOptions(), PERC_TR("Initialiser"),
              PERC_TR("How the first weights are drawn."), When::Restart)
      .flag("batch-norm", &P::batchNorm, PERC_TR("Batch normalisation"),
            PERC_TR("Normalises what enters each activation over the batch (Ioffe and Szegedy 2015)."), When::Restart)
      .real("dropout", &P::dropout, {0, 0.9}, Scale::Linear, "", PERC_TR("Dropout"),
            PERC_TR("The probability that a hidden unit is left out of an update (Srivastava et al. 2014)."),
            When::Live);
}

void declareTraining(param::Schema<P>& s) {
  s.group(PERC_TR("Training"))
      .choice(
          "loss", &P::loss, losses(), PERC_TR("Loss"),
          PERC_TR(
              "What training makes small. Fits the data: cross-entropy for classes, mean squared error for values."),
          When::Live)
      .real("huber-delta", &P::huberDelta, {0.01, 10}, Scale::Log, "", PERC_TR("Huber's delta"),
            PERC_TR("Where the Huber loss turns from a parabola into a straight line."), When::Live)
      .enabledIf([](const P& p) { return p.loss == LossChoice::Huber; })
      .real("focal-gamma", &P::focalGamma, {0, 5}, Scale::Linear, "", PERC_TR("Focal gamma"),
            PERC_TR("How much the focal loss turns away from samples that are right already; 0: cross-entropy."),
            When::Live)
      .enabledIf([](const P& p) { return p.loss == LossChoice::Focal; })
      .choice("class-weights", &P::classWeights, {{"none", PERC_TR("None")}, {"balanced", PERC_TR("Balanced")}},
              PERC_TR("Class weights"),
              PERC_TR("Balanced: each class weighs the same in the loss, however rare: n/(K n_c)."), When::Live)
      .choice("optimizer", &P::optimizer, optim::ruleOptions(), PERC_TR("Optimiser"),
              PERC_TR("The rule that turns the gradient into an update."), When::Live)
      .real("momentum", &P::momentum, {0, 0.999}, Scale::Linear, "", PERC_TR("Momentum"),
            PERC_TR("The share of the last step that the next one keeps."), When::Live)
      .enabledIf(
          [](const P& p) { return p.optimizer == optim::Rule::Momentum || p.optimizer == optim::Rule::Nesterov; })
      .real("smoothing", &P::smoothing, {0, 0.9999}, Scale::Linear, "", PERC_TR("Smoothing"),
            PERC_TR("RMSProp's alpha: how slowly the mean of the squared gradients changes."), When::Live)
      .enabledIf([](const P& p) { return p.optimizer == optim::Rule::RmsProp; })
      .real("beta1", &P::beta1, {0, 0.999}, Scale::Linear, "", PERC_TR("Beta 1"),
            PERC_TR("How slowly Adam's mean of the gradients changes."), When::Live)
      .enabledIf([](const P& p) { return p.optimizer >= optim::Rule::Adam; })
      .real("beta2", &P::beta2, {0, 0.99999}, Scale::Linear, "", PERC_TR("Beta 2"),
            PERC_TR("How slowly Adam's mean of the squared gradients changes."), When::Live)
      .enabledIf([](const P& p) { return p.optimizer >= optim::Rule::Adam; })
      .real("epsilon", &P::epsilon, {1e-12, 0.1}, Scale::Log, "", PERC_TR("Epsilon"),
            PERC_TR("Added to the root in the denominator, so that it is never 0."), When::Live)
      .enabledIf([](const P& p) { return p.optimizer >= optim::Rule::RmsProp; })
      .real("learning-rate", &P::learningRate, {1e-5, 10}, Scale::Log, "", PERC_TR("Learning rate"),
            PERC_TR("The length of an update's step."), When::Live)
      .choice("schedule", &P::schedule, optim::scheduleOptions(), PERC_TR("Schedule"),
              PERC_TR("How the learning rate changes as training goes on."), When::Live)
      .integer("schedule-steps", &P::scheduleSteps, {10, 1000000}, Scale::Log, "", PERC_TR("Schedule length"),
               PERC_TR("Updates over which the schedule runs; step and cyclic change ten times in it."), When::Live)
      .enabledIf([](const P& p) { return p.schedule != optim::ScheduleKind::Constant; })
      .integer("warmup-steps", &P::warmupSteps, {0, 10000}, Scale::Linear, "", PERC_TR("Warm-up"),
               PERC_TR("Updates over which the rate first rises from near 0."), When::Live)
      .integer("batch-size", &P::batchSize, {1, 100000}, Scale::Log, "", PERC_TR("Batch size"),
               PERC_TR("Samples in one update; more than there are: all of them."), When::Live)
      .enabledIf([](const P& p) { return p.optimizer != optim::Rule::GradientDescent; })
      .choice("step-unit", &P::stepUnit,
              {{"sample", PERC_TR("One sample")}, {"batch", PERC_TR("One batch")}, {"epoch", PERC_TR("One epoch")}},
              PERC_TR("A step is"),
              PERC_TR("What one step does: looks at the next sample of the batch (the last one makes the update), one "
                      "update, or all "
                      "updates to the end of the epoch."),
              When::Live);
  s.group(PERC_TR("Regularisation"))
      .realOrZero("l1", &P::l1, {1e-6, 1}, "", PERC_TR("L1"),
                  PERC_TR("Penalty on the weights' absolute values; 0: none."), When::Live)
      .realOrZero("l2", &P::l2, {1e-6, 1}, "", PERC_TR("L2"), PERC_TR("Penalty on half the weights' squares; 0: none."),
                  When::Live)
      .realOrZero("weight-decay", &P::weightDecay, {1e-6, 1}, "", PERC_TR("Weight decay"),
                  PERC_TR("Shrinks all parameters before each update, apart from the gradient (Loshchilov and Hutter "
                          "2019); 0: none."),
                  When::Live)
      .realOrZero("clip", &P::clip, {1e-3, 100}, "", PERC_TR("Gradient clipping"),
                  PERC_TR("The largest length the gradient may have; 0: no limit."), When::Live);
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
    declareNetwork(declared);
    declareTraining(declared);
    declared.finish();
    return true;
  }();
  (void)done;
  return declared;
}

}  // namespace perc::playground
