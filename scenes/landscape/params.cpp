// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/params.h"

#include "core/landscape/place.h"

namespace perc::landscape_lab {
namespace {

using P = LandscapeParams;
using param::Scale;
using param::When;

/// None, or one that can be read: what is wrong is said where it is typed.
Result<std::string> readFormula(std::string_view text) {
  if (text.find_first_not_of(' ') == std::string_view::npos) return std::string();
  const auto read = landscape::Formula::read(text);
  return read ? Result<std::string>(std::string(text)) : read.error();
}

void declareGround(param::Schema<P>& s) {
  s.group(PERC_TR("Ground"))
      .choice("ground", &P::ground, {{"network", PERC_TR("Network")}, {"surface", PERC_TR("Made-up surface")}},
              PERC_TR("Ground"),
              PERC_TR("What is walked on: the loss of a network in training, or a surface whose minimum is known."),
              When::Restart);
}

void declareSurface(param::Schema<SurfaceSettings>& s) {
  using S = SurfaceSettings;
  s.group(PERC_TR("Surface"))
      .choice("surface", &S::surface, landscape::madeUpOptions(), PERC_TR("Surface"),
              PERC_TR("A function of x and y to walk on."), When::Restart)
      .real("condition", &S::condition, {1, 1000}, Scale::Log, "", PERC_TR("Condition number"),
            PERC_TR("How many times steeper the bowl is across than along."), When::Restart)
      .enabledIf([](const S& p) { return p.surface == landscape::MadeUp::Bowl; })
      .text("formula", &S::formula, 300, PERC_TR("Formula"),
            PERC_TR("Your own surface in x and y, as in (1 - x)^2 + 100*(y - x^2)^2: + - * / ^, sin, cos, exp, log, "
                    "sqrt, abs, tanh, pi."),
            When::Restart, readFormula)
      .enabledIf([](const S& p) { return p.surface == landscape::MadeUp::Formula; })
      .real("start-x", &S::startX, {-100, 100}, Scale::Linear, "", PERC_TR("Start, x"),
            PERC_TR("Where the walk begins. Click into the contours to choose it."), When::Restart)
      .usual({-5, 5})
      .real("start-y", &S::startY, {-100, 100}, Scale::Linear, "", PERC_TR("Start, y"),
            PERC_TR("Where the walk begins. Click into the contours to choose it."), When::Restart)
      .usual({-5, 5})
      .real("gradient-noise", &S::gradientNoise, {0, 10}, Scale::Linear, "", PERC_TR("Noise of the gradient"),
            PERC_TR("Standard deviation of normal noise on each part of the gradient, as batches have it."),
            When::Live);
}

void declareView(param::Schema<LookSettings>& s) {
  using L = LookSettings;
  s.group(PERC_TR("Looking"))
      .choice(kPlaneId, &L::plane,
              {{"random", PERC_TR("Two random directions, filter-normalised")},
               {"raw", PERC_TR("Two random directions, raw")},
               {"path", PERC_TR("Principal components of the path")},
               {"hessian", PERC_TR("Top two eigenvectors of the Hessian")},
               {"line", PERC_TR("Through two solutions")},
               {"three", PERC_TR("Through three solutions")},
               {"curve", PERC_TR("Low path between two solutions")},
               {"weights", PERC_TR("Two weights")}},
              PERC_TR("Plane"),
              PERC_TR("The plane through all weights over which the loss is shown. Random: scaled row by row to the "
                      "weights (Li et al. 2018) or raw, which misleads. Lines, planes and paths through solutions need "
                      "runs to compare with, or begin at the start."),
              When::Look)
      .choice(kQuantityId, &L::quantity,
              {{"train-loss", PERC_TR("Training loss")},
               {"test-loss", PERC_TR("Test loss")},
               {"train-accuracy", PERC_TR("Training accuracy")},
               {"test-accuracy", PERC_TR("Test accuracy")}},
              PERC_TR("Height"), PERC_TR("What the surface shows."), When::Look)
      .real(
          "span", &L::span, {0.01, 100}, Scale::Log, "", PERC_TR("Span"),
          PERC_TR("How far the plane reaches: 1 is as far as the weights are long, or once what it is drawn through."),
          When::Look)
      .integer("resolution", &L::resolution, {5, 201}, Scale::Linear, "", PERC_TR("Resolution"),
               PERC_TR("Places along each side of the surface."), When::Look)
      .integer("plane-seed", &L::planeSeed, {0, 1000}, Scale::Linear, "", PERC_TR("Other directions"),
               PERC_TR("Each number draws other random directions; the run stays as it is."), When::Look)
      .enabledIf([](const L& l) { return l.plane <= PlaneKind::Raw; })
      .text("weight-x", &L::weightX, 80, PERC_TR("Weight across"),
            PERC_TR("The weight along the horizontal axis, as PyTorch names it: 0.weight[3,1]; empty: the first one."),
            When::Look)
      .enabledIf([](const L& l) { return l.plane == PlaneKind::Weights; })
      .text("weight-y", &L::weightY, 80, PERC_TR("Weight upwards"),
            PERC_TR("The weight along the other axis; empty: the second one."), When::Look)
      .enabledIf([](const L& l) { return l.plane == PlaneKind::Weights; })
      .real(
          "rescale", &L::rescale, {0.01, 100}, Scale::Log, "", PERC_TR("Rescaled by"),
          PERC_TR("Shows the same network with the weights of its first layer times this and those of the next divided "
                  "by it. With ReLU it computes the same, but its sharpness is another (Dinh et al. 2017)."),
          When::Look);
}

void declareHeights(param::Schema<LookSettings>& s) {
  using L = LookSettings;
  s.group(PERC_TR("Looking"))
      .flag("follow", &L::follow, PERC_TR("Follows the training"),
            PERC_TR("Off: the surface stays as it was when it was drawn, and the path goes on over it."), When::Look)
      .choice("height-scale", &L::scale,
              {{"auto", PERC_TR("By itself")}, {"linear", PERC_TR("Linear")}, {"log", PERC_TR("Logarithmic")}},
              PERC_TR("Scale of heights"), PERC_TR("By itself: logarithmic where the highest is far above the lowest."),
              When::Look)
      .realOrZero("cut-above", &L::clip, {1e-6, 1e6}, "", PERC_TR("Cut above"),
                  PERC_TR("Heights above this are cut flat and marked; 0: where little is left to see."), When::Look)
      .flag("same-scale", &L::sameScale, PERC_TR("Same scale in both lanes"),
            PERC_TR("Heights and colours of two lanes can then be compared."), When::Look)
      .flag("fog", &L::fog, PERC_TR("Fog"),
            PERC_TR("Only what the optimisers have seen is lit, until you say where the minimum is."), When::Look)
      .text("guess", &L::guess, 60, PERC_TR("Guess"),
            PERC_TR("Where you think the lowest place is, as two numbers of the axes: with it the fog lifts."),
            When::Look, landscape::readPlace)
      .enabledIf([](const L& l) { return l.fog; })
      .choice(kRaceAxisId, &L::raceAxis,
              {{"updates", PERC_TR("Updates")},
               {"evaluations", PERC_TR("Gradients computed")},
               {"seconds", PERC_TR("Seconds")}},
              PERC_TR("Race against"), PERC_TR("What the curves of the race go against."), When::Look)
      .integer("sweep-updates", &L::sweepUpdates, {10, 100000}, Scale::Log, "", PERC_TR("Updates of the sweep"),
               PERC_TR("How long each run of the scatter of sharpness and accuracy trains: so long with the batch size "
                       "that is set, with others for as many epochs."),
               When::Look);
}

}  // namespace

LandscapeParams::LandscapeParams() { plane.inputs = {"x", "y", "others"}; }

const param::Schema<P>& schema() {
  static param::Schema<P> declared;
  static const bool done = [] {
    declareGround(declared);
    declared.when([](const P& p) { return p.ground == Ground::Surface; },
                  [](param::Schema<P>& s) { s.block("", &P::surface, declareSurface); });
    declared.when([](const P& p) { return p.ground == Ground::Network; },
                  [](param::Schema<P>& s) {
                    s.block("", &P::plane, learn::declarePlane);
                    s.group(PERC_TR("Network")).block("", &P::plane, learn::declareInputs);
                  });
    declared.block("", &P::learning, learn::declareWideSettings);
    declared.group(PERC_TR("Training"))
        .integer("training-seed", &P::trainingSeed, {0, 1000000}, Scale::Linear, "", PERC_TR("Training seed"),
                 PERC_TR("Each number has other first weights and other batches, of the same data: for solutions to "
                         "compare."),
                 When::Restart)
        .flag("record-sharpness", &P::recordSharpness, PERC_TR("Record the sharpness"),
              PERC_TR("The largest eigenvalue of the Hessian of the training loss along the way, and the largest that "
                      "is stable, 2 / rate."),
              When::Restart);
    declareCohort(declared, nullptr,
                  PERC_TR("Up to seven other settings from the same start, divided by |, without spaces inside a "
                          "value: optimizer=sgd | optimizer=momentum learning-rate=0.1."),
                  1000);
    declared.block("", &P::look, declareView)
        .block("", &P::look, declareHeights)
        .only([](const P& p) { return p.ground == Ground::Network; },
              {"hidden-layers", "layers",      "activation",       "layer-activations",
               "initializer",   "batch-norm",  "dropout",          "loss",
               "huber-delta",   "focal-gamma", "class-weights",    "batch-size",
               "step-unit",     "l1",          "record-sharpness", kPlaneId,
               kQuantityId,     "plane-seed",  "weight-x",         "weight-y",
               "rescale",       "follow",      "sweep-updates"})
        .finish();
    return true;
  }();
  (void)done;
  return declared;
}

const param::Declarations& declarations() { return schema().declarations(); }

}  // namespace perc::landscape_lab
