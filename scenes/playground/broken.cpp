// SPDX-License-Identifier: GPL-3.0-or-later
// Runs with a fault to be found. Titles and ids do not give it away; each was measured to fail at several seeds, and to
// learn with the one change that `lookFor` names.
#include "scenes/playground/presets.h"

namespace perc::playground {
namespace {

using Is = Claim::Is;

std::vector<Preset> ofSteps() {
  return {
      {.id = "broken-still",
       .title = PERC_TR("Broken run 1: nothing moves"),
       .question = PERC_TR("The curve looks level, and the boundary stands still; nothing is reported as wrong. What "
                           "would you change, and by how much?"),
       .lookFor = PERC_TR("The learning rate, 0.0001, is a thousand times too small. Look closely: the loss does fall. "
                          "Set the rate to 0.1 while it runs."),
       .settings = {{"dataset", "circle"}, {"hidden-layers", "8"}, {"optimizer", "sgd"}, {"learning-rate", "0.0001"}},
       .views = {"boundary", "curves", "update"},
       .claims = {{"train-loss", Is::Above, 0.6, 500}, {"train-accuracy", Is::Below, 0.7, 500}}},
      {.id = "broken-jumps",
       .title = PERC_TR("Broken run 2: it leaps"),
       .question = PERC_TR("The boundary looks another way with each update, and the loss leaps. After a thousand "
                           "updates the network is no better than at the start. What is wrong?"),
       .lookFor = PERC_TR("The learning rate of 1 is a hundred times what suits Adam here: each step leaps across the "
                          "valley. Set it to 0.01 and start again; from where the leaps have left the weights it is "
                          "hard to come back."),
       .settings = {{"dataset", "spiral"}, {"hidden-layers", "8,8"}, {"learning-rate", "1"}},
       .views = {"boundary", "curves", "activation"},
       .claims = {{"train-loss", Is::Above, 0.6, 300}, {"train-accuracy", Is::Below, 0.8, 1000}}},
      {.id = "broken-burst",
       .title = PERC_TR("Broken run 3: it bursts"),
       .question = PERC_TR("The easiest task there is: a slanted plane, and no hidden layer. Yet the loss grows about "
                           "forty times with every update until it is no number any more. Why?"),
       .lookFor = PERC_TR("The inputs have different scales: x and y reach 6, their squares 36, and a rate that suits "
                          "the small ones is too large for these. Leave the squares out (inputs x and y), or lower the "
                          "rate to 0.001."),
       .settings = {{"dataset", "plane"},
                    {"inputs", "x,y,x2,y2"},
                    {"hidden-layers", "none"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.01"}},
       .views = {"curves", "network", "update"},
       .claims = {{"train-loss", Is::Above, 1e6, 5}, {"diverged", Is::Above, 0.5, 30}}}};
}

std::vector<Preset> ofUnits() {
  return {
      {.id = "broken-flat",
       .title = PERC_TR("Broken run 4: one answer for everything"),
       .question = PERC_TR("There are hills to be learned, and the network answers the same value everywhere. Lowering "
                           "the learning rate while it runs changes nothing. Why not?"),
       .lookFor = PERC_TR("The first steps, at a rate of 3, threw all eight units of the second layer to where a ReLU "
                          "is 0 for every sample. They get no gradient and cannot come back. Set the rate to 0.01 and "
                          "start again."),
       .settings = {{"dataset", "peaks"}, {"hidden-layers", "8,8"}, {"activation", "relu"}, {"learning-rate", "3"}},
       .views = {"boundary", "weights", "curves"},
       .claims = {{"train-r2", Is::Below, 0.1, 300}, {"train-r2", Is::Below, 0.1, 1000}}},
      {.id = "broken-line",
       .title = PERC_TR("Broken run 5: eight units, one line"),
       .question = PERC_TR("Eight hidden units could draw eight lines. The network draws one, and stays there. What do "
                           "the eight have in common?"),
       .lookFor = PERC_TR("All weights began at zero, so all eight units get the same gradient in every update and "
                          "stay copies of one another. Choose another initialiser, such as Glorot."),
       .settings = {{"dataset", "xor"},
                    {"hidden-layers", "8"},
                    {"activation", "sigmoid"},
                    {"initializer", "zeros"},
                    {"learning-rate", "0.03"}},
       .views = {"boundary", "network", "weights"},
       .claims = {{"train-accuracy", Is::Below, 0.8, 1000}, {"train-loss", Is::Above, 0.45, 1000}}}};
}

std::vector<Preset> ofModels() {
  return {
      {.id = "broken-grey",
       .title = PERC_TR("Broken run 6: everything fades"),
       .question = PERC_TR("It begins to learn, then the colours fade to grey, and the loss settles at 0.693. Which "
                           "setting works against learning?"),
       .lookFor = PERC_TR("L2 = 1: the penalty counts for more than the data and pulls all weights to 0; then every "
                          "point is an even chance, and the loss is ln 2. Set L2 to 0 and start again: weights that "
                          "are gone get hardly any gradient."),
       .settings = {{"dataset", "moons"}, {"hidden-layers", "8,8"}, {"learning-rate", "0.01"}, {"l2", "1"}},
       .views = {"boundary", "weights", "curves"},
       .claims = {{"train-accuracy", Is::Above, 0.6, 50}, {"train-accuracy", Is::Below, 0.6, 300}}},
      {.id = "broken-stuck",
       .title = PERC_TR("Broken run 7: stuck half-way"),
       .question = PERC_TR("The loss falls a little, then nothing more happens, on training and on test points alike. "
                           "More updates do not help. What would?"),
       .lookFor = PERC_TR("Two hidden units draw two lines, and a checkerboard takes more: the network is too small "
                          "(underfitting). Set the hidden layers to 16,16."),
       .settings = {{"dataset", "checkerboard"}, {"hidden-layers", "2"}, {"learning-rate", "0.03"}},
       .views = {"boundary", "curves", "network"},
       .claims = {{"train-accuracy", Is::Below, 0.75, 1000}, {"train-loss", Is::Above, 0.5, 1000}}},
      {.id = "broken-coin",
       .title = PERC_TR("Broken run 8: perfect, and a coin toss"),
       .question = PERC_TR("After a hundred updates every training sample is right. On new ones the network is no "
                           "better than a coin. Does it take more units, or fewer?"),
       .lookFor = PERC_TR("Neither: at noise 1 the columns say nothing about the class, as if somebody had shuffled "
                          "the labels, and 150 samples were learned by heart. With data that mean something (noise "
                          "0.2) more than four of five new ones are right."),
       .settings = {{"dataset", "transactions"},
                    {"noise", "1"},
                    {"points", "300"},
                    {"test-share", "0.5"},
                    {"inputs", "x,y,others"},
                    {"hidden-layers", "64,64"},
                    {"activation", "relu"}},
       .views = {"curves", "data", "boundary"},
       .claims = {{"train-accuracy", Is::Above, 0.95, 200}, {"test-accuracy", Is::Below, 0.62, 200}}}};
}

}  // namespace

/// In the order of their numbers; those from 9 on are the evaluation lab's.
std::vector<Preset> broken() {
  std::vector<Preset> all = ofSteps();
  for (const auto& more : {ofUnits(), ofModels()}) all.insert(all.end(), more.begin(), more.end());
  return all;
}

}  // namespace perc::playground
