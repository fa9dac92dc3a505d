// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure here was measured; tests/labs/test_landscape_presets.cpp holds the presets to them.
#include "scenes/landscape/presets.h"

#include "core/session/preset_groups.h"

namespace perc::landscape_lab {
namespace {

using enum Claim::Is;

std::vector<Preset> ofPlanes() {
  return {
      {.id = "surface-of-a-spiral",
       .title = PERC_TR("Where is the network?"),
       .question =
           PERC_TR("A network of 105 weights learns a spiral. Seen over two random directions, does it sit on a "
                   "slope, on a peak, or at the bottom of a bowl? And after 2000 updates?"),
       .lookFor = PERC_TR("A gentle slope at first; then a narrow valley opens, in which it sits. Turn the surface."),
       .settings = {{"noise", "0.05"}},
       .views = {"surface", "contours", "race", "curves"},
       .claims = {{"train-loss", Above, 0.5, 0}, {"train-loss", Below, 0.1, 2000}}},
      {.id = "raw-or-normalised",
       .title = PERC_TR("A picture that lies"),
       .question = PERC_TR("Both lanes show the same network, and both compute the same: its first weights were "
                           "multiplied by 5 and the next divided by 5. Which lane tells you something of the network?"),
       .lookFor =
           PERC_TR("The raw directions (lane B) show a needle's hole, many times as deep; filter-normalised ones "
                   "(lane A) the bowl that they showed before. Move Rescaled by and watch both."),
       .settings = {{"activation", "relu"}, {"hidden-layers", "16,16"}, {"rescale", "5"}, {"same-scale", "true"}},
       .second = {{"plane", "raw"}},
       .views = {"surface", "contours"},
       .claims = {{"2:train-loss", Above, 0.98, 400, "train-loss"}, {"2:train-loss", Below, 1.02, 400, "train-loss"}}},
      {.id = "hessian",
       .title = PERC_TR("The two steepest directions"),
       .question =
           PERC_TR("Of all 105 directions two bend the most. How does the surface over them differ from one over "
                   "two random directions?"),
       .lookFor = PERC_TR("Over random directions the ground looks flat: most directions are. Over the top two "
                          "eigenvectors it is a narrow bowl. Curvature counts how few they are."),
       .settings = {{"plane", "hessian"}, {"span", "0.5"}},
       .views = {"surface", "spectrum", "contours"},
       .speed = 60},
      {.id = "path-is-not-the-plane",
       .title = PERC_TR("The path is not in the picture"),
       .question =
           PERC_TR("The path lies on the plane that holds most of it. Is the height drawn under the path the loss "
                   "that training had there?"),
       .lookFor =
           PERC_TR("It is not: the plane is a shadow. Loss along the path shows both, and where they are apart."),
       .settings = {{"plane", "path"}, {"learning-rate", "0.03"}},
       .views = {"contours", "path", "surface"},
       .speed = 60}};
}

std::vector<Preset> ofTraining() {
  return {
      {.id = "edge-of-stability",
       .title = PERC_TR("The edge of stability"),
       .question =
           PERC_TR("Gradient descent on the whole batch with rate 0.1. Theory says: where the ground is sharper "
                   "than 2 / rate = 20, it diverges. Where does the sharpness go?"),
       .lookFor = PERC_TR("Choose Sharpness in the menu of Curves: after some hundred updates it swings about 20 and "
                          "then stays there, without diverging; the loss falls on, no longer at each update. Lower the "
                          "rate, and it climbs to the new edge (Cohen et al. 2021)."),
       .settings = {{"optimizer", "gradient-descent"},
                    {"loss", "mean-squared-error"},
                    {"learning-rate", "0.1"},
                    {"record-sharpness", "true"},
                    {"hidden-layers", "16,16"}},
       .views = {"curves", "spectrum", "surface"},
       .speed = 100,
       .claims = {{"sharpness", Above, 0.8, 2000, "sharpness-limit"},
                  {"sharpness", Below, 1.4, 2000, "sharpness-limit"},
                  {"train-loss", Below, 0.1, 2000},
                  {"diverged", Below, 0.5, 2000}}},
      {.id = "two-solutions",
       .title = PERC_TR("Between two solutions"),
       .question =
           PERC_TR("Two networks learned the same data from other first weights. On the straight line between them, "
                   "how well do the networks do? Is there a way around?"),
       .lookFor =
           PERC_TR("On the line the loss rises to a wall. Choose Low path between two solutions: a bent way stays "
                   "low all along, though the networks on it decide differently."),
       .settings =
           {{"plane", "line"}, {"hidden-layers", "32,32"}, {"variants", "training-seed=1"}, {"learning-rate", "0.01"}},
       .views = {"cut", "contours", "race"},
       .claims = {{"train-loss", Below, 0.05, 1500}}}};
}

std::vector<Preset> ofSharpness() {
  return {
      {.id = "flat-and-sharp",
       .title = PERC_TR("Flat and sharp minima"),
       .question =
           PERC_TR("Small batches, large batches, fast and slow rates: which find a flat minimum, and does a flat "
                   "one do better on new data?"),
       .lookFor = PERC_TR("Each point is a run, and all see the samples equally often. Large batches and small "
                          "rates end in sharper places, to the right: what counts is the rate divided by the "
                          "batch size. Where that is largest, the run never settles. Then move Rescaled by: every "
                          "point moves, and no network has changed what it computes."),
       .settings = {{"dataset", "digits"},
                    {"hidden-layers", "32"},
                    {"activation", "relu"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.1"},
                    {"batch-size", "32"}},
       .views = {"scatter", "spectrum", "curves"}},
      {.id = "sam",
       .title = PERC_TR("Uphill first: SAM"),
       .question = PERC_TR("Lane B first steps uphill and takes the gradient there, at twice the cost. What is it good "
                           "for?"),
       .lookFor = PERC_TR("It ends where the ground is half as sharp. Compare the largest eigenvalues."),
       .settings = {{"dataset", "digits"},
                    {"hidden-layers", "32"},
                    {"activation", "relu"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.1"},
                    {"record-sharpness", "true"}},
       .second = {{"sam-radius", "0.5"}},
       .views = {"curves", "spectrum"},
       .speed = 0,
       .claims = {{"2:sharpness", Below, 0.7, 600, "sharpness"}}}};
}

std::vector<Preset> ofSurfaces() {
  const char* six =
      "optimizer=momentum learning-rate=0.002 | optimizer=nesterov learning-rate=0.002 | "
      "optimizer=rmsprop learning-rate=0.02 | optimizer=adam learning-rate=0.1 | "
      "optimizer=adagrad learning-rate=0.5";
  return {{.id = "race-in-the-banana",
           .title = PERC_TR("A race in Rosenbrock's valley"),
           .question =
               PERC_TR("Six optimisers start in a bent valley whose minimum is at (1, 1). Which one arrives first, and "
                       "which one never does?"),
           .lookFor = PERC_TR("All fall into the valley at once; along it plain gradient descent crawls. Momentum is "
                              "first at the minimum."),
           .settings = {{"ground", "surface"},
                        {"resolution", "101"},
                        {"optimizer", "sgd"},
                        {"learning-rate", "0.001"},
                        {"variants", six}},
           .views = {"contours", "race", "surface"},
           .speed = 60,
           .claims = {{"train-loss", Below, 8, 20}, {"distance", Above, 0.8, 1000}}},
          {.id = "fog",
           .title = PERC_TR("In the fog"),
           .question =
               PERC_TR("You see only what the walker has seen, until you click where you think the lowest place is. "
                       "Where is it?"),
           .lookFor =
               PERC_TR("Click, and the fog lifts: how many lowest places are there, and did the walker end in the one "
                       "that you meant? An optimiser never knows more than you did."),
           .settings = {{"ground", "surface"},
                        {"resolution", "101"},
                        {"surface", "himmelblau"},
                        {"optimizer", "momentum"},
                        {"learning-rate", "0.002"},
                        {"start-x", "-1"},
                        {"start-y", "-0.5"},
                        {"fog", "true"}},
           .views = {"contours", "race"},
           .speed = 20,
           .claims = {{"distance", Below, 0.1, 200}}}};
}

std::vector<Preset> ofBowls() {
  return {{.id = "rate-and-momentum",
           .title = PERC_TR("How fast may it go?"),
           .question =
               PERC_TR("A bowl 20 times steeper across than along. Which learning rate and which momentum reach the "
                       "bottom soonest, and from which on does it fly out?"),
           .lookFor = PERC_TR(
               "The map has a sharp edge, which rises with momentum: 2 (1 + momentum) / 20. The best point lies "
               "close to it. Click into the map to try."),
           .settings = {{"ground", "surface"},
                        {"surface", "bowl"},
                        {"optimizer", "momentum"},
                        {"momentum", "0"},
                        {"learning-rate", "0.05"},
                        {"start-x", "-4"},
                        {"start-y", "2"}},
           .views = {"stability", "contours", "race"},
           .speed = 10}};
}

std::vector<Preset> ofRules() {
  return {
      {.id = "find-the-rate",
       .title = PERC_TR("Find the learning rate"),
       .question =
           PERC_TR("The rate rises from update to update until the loss explodes. Which rate would you train with?"),
       .lookFor =
           PERC_TR("The loss falls fastest well before the explosion. Step back to the start, take that rate from the "
                   "finder's menu as the highest of one cycle, and pull its points where you like. Of a network that "
                   "has learned, the finder has nothing more to find."),
       .settings =
           {{"dataset", "moons"}, {"schedule", "one-cycle"}, {"schedule-steps", "1000"}, {"learning-rate", "0.03"}},
       .views = {"finder", "schedule", "curves"},
       .speed = 60},
      {.id = "same-name",
       .title = PERC_TR("The same name, another rule"),
       .question =
           PERC_TR("RMSProp, Adagrad and Adadelta as they are published, and as TensorFlow.js computes them, with "
                   "the same constants. Do they walk the same way?"),
       .lookFor =
           PERC_TR("Adagrad nearly does, the others do not. TensorFlow.js puts epsilon inside RMSProp's root, and its "
                   "Adadelta walks as plain gradient descent does: a class that copies settings gets other "
                   "results."),
       .settings = {{"ground", "surface"},
                    {"resolution", "101"},
                    {"surface", "beale"},
                    {"start-x", "1"},
                    {"start-y", "1.5"},
                    {"optimizer", "rmsprop"},
                    {"learning-rate", "0.01"},
                    {"epsilon", "0.1"},
                    {"variants",
                     "optimizer=tfjs-rmsprop | optimizer=adagrad learning-rate=0.1 | "
                     "optimizer=tfjs-adagrad learning-rate=0.1 | optimizer=adadelta learning-rate=1 | "
                     "optimizer=tfjs-adadelta learning-rate=0.01 | optimizer=sgd"}},
       .views = {"contours", "race"},
       .speed = 30}};
}

}  // namespace

std::vector<Preset> presets() {
  return inGroups({{PERC_TR("Planes"), ofPlanes()},
                   {PERC_TR("Training seen from above"), ofTraining()},
                   {PERC_TR("Sharpness"), ofSharpness()},
                   {PERC_TR("Surfaces"), ofSurfaces()},
                   {PERC_TR("Bowls"), ofBowls()},
                   {PERC_TR("Update rules"), ofRules()}});
}

}  // namespace perc::landscape_lab
