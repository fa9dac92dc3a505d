// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/presets.h"

#include "core/frame/training.h"
#include "core/session/preset_groups.h"

namespace perc::playground {
namespace {

using enum Claim::Is;

std::vector<Preset> oneNeuron() {
  return {
      {.id = "perceptron-gaussians",
       .title = PERC_TR("Perceptron: two Gaussians"),
       .question =
           PERC_TR("The perceptron rule changes the line only when a point is wrong. Will the line ever come to rest?"),
       .lookFor = PERC_TR("The line jumps at every wrong point and stands still once no training point is wrong: "
                          "Rosenblatt's rule ends when a line can divide the classes."),
       .settings = {{"dataset", "gaussians"},
                    {"points", "200"},
                    {"noise", "0.05"},
                    {"hidden-layers", "none"},
                    {"loss", "perceptron"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.1"},
                    {"batch-size", "1"}},
       .views = {"boundary", "update", "curves"},
       .speed = 10,
       .claims = {{"train-loss", Below, 0.001, 500}, {"train-accuracy", Above, 0.999, 500}}},
      {.id = "perceptron-xor",
       .title = PERC_TR("Perceptron: exclusive or"),
       .question = PERC_TR("Where would you put one straight line so that all points of exclusive or are right?"),
       .lookFor = PERC_TR("The line never comes to rest, and the accuracy stays near one half: no line divides these "
                          "classes (Minsky and Papert 1969). Add one hidden layer to solve it."),
       .settings = {{"dataset", "xor"},
                    {"points", "200"},
                    {"noise", "0.05"},
                    {"hidden-layers", "none"},
                    {"loss", "perceptron"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.1"},
                    {"batch-size", "1"}},
       .views = {"boundary", "update", "curves"},
       .speed = 10,
       .claims = {{"train-accuracy", Below, 0.75, 3000},
                  {"train-accuracy", Above, 0.25, 3000},
                  {"train-loss", Above, 0.15, 3000}}},
      {.id = "circle-hidden",
       .title = PERC_TR("Circle: one hidden layer"),
       .question = PERC_TR("Each hidden unit draws one straight line. How many lines does it take to enclose a disc?"),
       .lookFor = PERC_TR("Three of the four hidden units would do: their lines fold into a closed shape. The network "
                          "view shows each unit's own line, the representation view how the disc is lifted out."),
       .settings = {{"dataset", "circle"}, {"hidden-layers", "4"}, {"learning-rate", "0.03"}},
       .views = {"boundary", "network", "representation"},
       .speed = 60,
       .claims = {{"train-accuracy", Above, 0.94, 2000}, {"test-accuracy", Above, 0.92, 2000}}}};
}

std::vector<Preset> capacity() {
  return {
      {.id = "spiral-few",
       .title = PERC_TR("Spiral: too few units"),
       .question = PERC_TR("Can three hidden units follow two spiral arms?"),
       .lookFor = PERC_TR("The loss settles far above zero: the boundary cannot bend often enough, however long "
                          "it trains. Not even the training points are learned: this is underfitting."),
       .settings = {{"dataset", "spiral"}, {"hidden-layers", "3"}, {"learning-rate", "0.03"}},
       .views = {"boundary", "curves"},
       .claims = {{"train-loss", Above, 0.4, 4000}, {"train-accuracy", Below, 0.82, 4000}}},
      {.id = "spiral-enough",
       .title = PERC_TR("Spiral: enough units"),
       .question =
           PERC_TR("Two layers of eight units: where will the boundary be right first, outside or at the centre?"),
       .lookFor = PERC_TR("First a straight cut, then the arms grow inwards. Watch the second layer's units: each has "
                          "learned a piece of the spiral."),
       .settings = {{"dataset", "spiral"}, {"hidden-layers", "8,8"}, {"learning-rate", "0.02"}},
       .views = {"boundary", "network", "curves"},
       .speed = 60,
       .claims = {{"train-accuracy", Below, 0.8, 50},
                  {"train-accuracy", Above, 0.93, 2000},
                  {"test-accuracy", Above, 0.88, 2000}}},
      {.id = "no-activation",
       .title = PERC_TR("No activation function"),
       .question = PERC_TR("Three layers of eight units, but without an activation function. Is this network deep?"),
       .lookFor = PERC_TR("The boundary stays a straight line: a product of matrices is one matrix. Set the activation "
                          "to tanh while it runs and see the line bend."),
       .settings = {{"dataset", "circle"}, {"hidden-layers", "8,8,8"}, {"activation", "identity"}},
       .views = {"boundary", "network"},
       .claims = {{"train-loss", Above, 0.6, 2000}, {"train-accuracy", Below, 0.8, 2000}}}};
}

std::vector<Preset> troubles() {
  return {
      {.id = "dead-relu",
       .title = PERC_TR("Dead ReLU units"),
       .question = PERC_TR("A unit whose weighted sum is negative for every point puts out 0. How can it learn again?"),
       .lookFor = PERC_TR("The large learning rate throws units to where they are 0 for every point; their gradient is "
                          "0, so they never come back. The weights view names them; try leaky ReLU or a smaller rate."),
       .settings = {{"dataset", "spiral"},
                    {"hidden-layers", "8,8"},
                    {"activation", "relu"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "1"},
                    {"batch-size", "16"}},
       .views = {"weights", "boundary", "curves"}},
      {.id = "vanishing-sigmoid",
       .title = PERC_TR("Vanishing gradients: sigmoid"),
       .question = PERC_TR("The slope of the sigmoid is at most 1/4. What is left of an error after eight layers?"),
       .lookFor =
           PERC_TR("The first layers' gradients are thousands of times smaller than the last one's: they hardly learn. "
                   "The weights view shows it layer by layer; change the activation to tanh or ReLU and start again."),
       .settings = {{"dataset", "spiral"},
                    {"hidden-layers", "8,8,8,8,8,8,8,8"},
                    {"activation", "sigmoid"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.3"}},
       .views = {"weights", "boundary", "curves"},
       .claims = {{"train-accuracy", Below, 0.65, 3000}, {"train-loss", Above, 0.62, 3000}}}};
}

std::vector<Preset> rates() {
  return {
      {.id = "rate-too-large",
       .title = PERC_TR("Learning rate too large"),
       .question = PERC_TR("Larger steps get there sooner, do they not? What happens at a learning rate of 10?"),
       .lookFor = PERC_TR("The loss explodes instead of falling: each step overshoots the valley farther than the "
                          "one before, and after a few updates the run has diverged. Go back to the start and "
                          "lower the rate by ten, and again, until it learns."),
       .settings = {{"dataset", "peaks"},
                    {"hidden-layers", "16"},
                    {"activation", "relu"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "10"}},
       .views = {"curves", "boundary"},
       .speed = 1,
       .claims = {{"train-loss", Above, 1000, 1}, {"diverged", Above, 0.5, 20}}},
      {.id = "batch-one-all",
       .title = PERC_TR("Batch of 1 against all"),
       .question = PERC_TR("One lane learns from one point at a time, the other from all at once. Whose curve is "
                           "smoother, and who is ahead after the same number of epochs?"),
       .lookFor = PERC_TR("Lane A trembles, since every point pulls its own way, but it makes hundreds of updates per "
                          "epoch where lane B makes one: compare by epochs."),
       .settings = {{"dataset", "moons"},
                    {"hidden-layers", "8"},
                    {"optimizer", "sgd"},
                    {"learning-rate", "0.05"},
                    {"batch-size", "1"},
                    {"step-unit", "epoch"}},
       .second = {{"batch-size", "100000"}},
       .views = {"curves", "boundary"},
       .speed = 4,
       .claims = {{"train-loss", Below, 0.3, 20, "2:train-loss"}}}};
}

/// Eight layers, each of its own or each added to the one before.
std::vector<Preset> depth() {
  std::string plain = "dense 8; sigmoid", residual = plain;
  for (int layer = 2; layer <= kMostHiddenLayers; ++layer) {
    plain += "; dense 8; sigmoid";
    residual += "; residual(dense 8; sigmoid)";
  }
  return {
      {.id = "residual-sigmoid",
       .title = PERC_TR("Deep, with and without residuals"),
       .question = PERC_TR("Both lanes have eight layers of sigmoid units. In lane B each layer is added to what came "
                           "before it. Which of the two learns?"),
       .lookFor = PERC_TR("Lane A stays where it began: four layers have vanishing gradients. In lane B the gradient "
                          "takes the arcs of the diagram past the layers, and none vanishes (He et al. 2016)."),
       .settings = {{"dataset", "moons"}, {"layers", plain}, {"optimizer", "sgd"}, {"learning-rate", "0.1"}},
       .second = {{"layers", residual}},
       .views = {"boundary", "network", "curves"},
       .claims = {{"train-accuracy", Below, 0.65, 2000}, {"2:train-accuracy", Above, 0.93, 2000}}}};
}

std::vector<Preset> overfitting() {
  const std::vector<std::pair<std::string, std::string>> noisy{
      {"dataset", "xor"},         {"points", "200"},      {"noise", "0.3"},         {"test-share", "0.5"},
      {"hidden-layers", "32,32"}, {"activation", "relu"}, {"learning-rate", "0.01"}};
  const auto with = [&](const char* id, const char* value) {
    auto settings = noisy;
    settings.emplace_back(id, value);
    return settings;
  };
  return {
      {.id = "overfitting",
       .title = PERC_TR("Overfitting: noise learned by heart"),
       .question = PERC_TR(
           "A hundred noisy points and more than a thousand weights: which of the two losses will stop falling?"),
       .lookFor = PERC_TR("The training loss goes to zero while the test loss turns and rises: islands grow around "
                          "single noisy points. The gap between the curves is the overfitting."),
       .settings = noisy,
       .views = {"boundary", "curves"},
       .claims = {{"train-loss", Below, 0.06, 4000},
                  {"test-loss", Below, 0.42, 50},
                  {"test-loss", Above, 0.7, 4000},
                  {"test-loss", Above, 10, 4000, "train-loss"}}},
      {.id = "overfitting-l2",
       .title = PERC_TR("Overfitting: with L2"),
       .question =
           PERC_TR("The same data and network, but large weights cost something. What will happen to the islands?"),
       .lookFor = PERC_TR("The boundary stays smooth, the training loss no longer reaches zero, and the test loss "
                          "stays low: small weights make gentle functions."),
       .settings = with("l2", "0.02"),
       .views = {"boundary", "curves"},
       .claims = {{"train-loss", Above, 0.06, 3000}, {"test-loss", Below, 0.35, 3000}}},
      {.id = "overfitting-dropout",
       .title = PERC_TR("Overfitting: with dropout"),
       .question = PERC_TR("In every update half of the hidden units are left out at random. Can what remains still "
                           "learn noise by heart?"),
       .lookFor = PERC_TR("The training loss trembles and stays higher, the test loss lower than without: no unit can "
                          "rely on one other (Srivastava et al. 2014)."),
       .settings = with("dropout", "0.5"),
       .views = {"boundary", "curves"},
       .claims = {{"train-loss", Above, 0.035, 4000}, {"test-loss", Below, 0.5, 4000}}},
      {.id = "adam-sgd",
       .title = PERC_TR("Adam against SGD"),
       .question = PERC_TR("Same start, same batches, same learning rate: which rule will have the spiral first?"),
       .lookFor = PERC_TR("Adam's steps have the same length in flat and in steep places, so it leaves the plateau "
                          "early; plain SGD sits there for thousands of updates. Raise SGD's rate and compare again."),
       .settings = {{"dataset", "spiral"}, {"hidden-layers", "8,8"}, {"optimizer", "adam"}, {"learning-rate", "0.02"}},
       .second = {{"optimizer", "sgd"}},
       .views = {"boundary", "curves"},
       .claims = {{"train-accuracy", Above, 0.9, 2000}, {"2:train-accuracy", Below, 0.8, 2000}}}};
}

std::vector<Preset> tables() {
  return {
      {.id = "iris",
       .title = PERC_TR("Iris"),
       .question = PERC_TR(
           "Three species, four measures of the flower. Which species is easy, and which two will be confused?"),
       .lookFor = PERC_TR("Setosa lies apart at once; versicolor and virginica overlap, and the few wrong flowers lie "
                          "between them. The data table sorts them by their loss."),
       .settings = {{"dataset", "iris"}, {"inputs", "x,y,others"}, {"hidden-layers", "8"}, {"learning-rate", "0.02"}},
       .views = {"boundary", "data", "curves"},
       .speed = 30,
       .claims = {{"test-accuracy", Above, 0.85, 1000}}},
      {.id = "breast-cancer",
       .title = PERC_TR("Breast cancer"),
       .question =
           PERC_TR("Thirty measures of cell nuclei: does it take a hidden layer to tell benign from malignant?"),
       .lookFor = PERC_TR("Even without a hidden layer about nineteen of twenty are right. Which mistakes would "
                          "matter most to a patient? Accuracy does not tell."),
       .settings = {{"dataset", "breast-cancer"},
                    {"inputs", "x,y,others"},
                    {"hidden-layers", "none"},
                    {"learning-rate", "0.02"}},
       .views = {"boundary", "data", "curves"},
       .speed = 30,
       .claims = {{"test-accuracy", Above, 0.92, 500}}}};
}

}  // namespace

std::vector<Preset> presets() {
  return inGroups({{PERC_TR("One unit, one layer"), oneNeuron()},
                   {PERC_TR("How much a network can do"), capacity()},
                   {PERC_TR("Troubles"), troubles()},
                   {PERC_TR("Rates and batches"), rates()},
                   {PERC_TR("Depth"), depth()},
                   {PERC_TR("Learning by heart"), overfitting()},
                   {PERC_TR("Layer by layer"), lessons()},
                   {PERC_TR("Tables"), tables()},
                   {PERC_TR("Broken runs to repair"), broken()}});
}

}  // namespace perc::playground
