// SPDX-License-Identifier: GPL-3.0-or-later
// Presets that pages of the course ask for. Every figure here was measured at several seeds.
#include "scenes/playground/presets.h"

namespace perc::playground {

std::vector<Preset> lessons() {
  using Is = Claim::Is;
  return {
      {.id = "hinges",
       .title = PERC_TR("A curve out of hinges"),
       .question = PERC_TR("A ReLU unit of one input is a hinge: flat on one side, straight on the other. Lane A "
                           "has 3 hinges, lane B 24. How many does a sine of two waves take?"),
       .lookFor = PERC_TR("It goes up and down in five straight pieces, and 3 hinges make four at most. With 24 the "
                          "hinges spread out, and what is left of the error is little more than the noise. The "
                          "network view shows each unit's hinge."),
       .settings = {{"dataset", "sine"},
                    {"inputs", "x"},
                    {"points", "300"},
                    {"hidden-layers", "3"},
                    {"activation", "relu"},
                    {"initializer", "torch-default"},
                    {"learning-rate", "0.02"}},
       .second = {{"hidden-layers", "24"}},
       .views = {"boundary", "network", "curves"},
       .claims = {{"train-r2", Is::Below, 0.9, 3000}, {"2:train-r2", Is::Above, 0.93, 3000}}},
      {.id = "batch-norm",
       .title = PERC_TR("With and without batch normalisation"),
       .question = PERC_TR("Both lanes have the same three layers of ReLU units. In lane B what enters each "
                           "activation is normalised over the batch. Which lane has the spiral first?"),
       .lookFor = PERC_TR("Lane B: it has the spiral after 300 updates, when lane A has hardly bent its line. "
                          "After 2000 both have it, and lane A's loss is the lower one: the batches' means are a "
                          "noise that stays."),
       .settings = {{"dataset", "spiral"},
                    {"hidden-layers", "16,16,16"},
                    {"activation", "relu"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.1"}},
       .second = {{"batch-norm", "true"}},
       .views = {"boundary", "curves", "weights"},
       .claims = {{"train-accuracy", Is::Below, 0.8, 300},
                  {"2:train-accuracy", Is::Above, 0.9, 300},
                  {"2:train-loss", Is::Above, 1.5, 2000, "train-loss"}}}};
}

}  // namespace perc::playground
