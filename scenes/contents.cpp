// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/contents.h"

#include "core/base/message.h"

#include <algorithm>
#include <utility>

namespace perc {
namespace {

Chapter networks() {
  const char* lab = "playground";
  return {
      "networks",
      PERC_TR("Networks from scratch"),
      PERC_TR("From a single perceptron to deep networks that are hard to train, and what helps them."),
      {{"perceptron",
        PERC_TR("Will the perceptron's line ever come to rest?"),
        lab,
        "perceptron-gaussians",
        {"boundary", "curves", "update"}},
       {"exclusive-or",
        PERC_TR("Can one line divide exclusive or?"),
        lab,
        "perceptron-xor",
        {"boundary", "curves", "network"}},
       {"hidden-layer",
        PERC_TR("How many lines does it take to enclose a disc?"),
        lab,
        "circle-hidden",
        {"boundary", "network", "representation"}},
       {"hinges", PERC_TR("Can a sum of hinges follow any curve?"), lab, "hinges"},
       {"no-activation",
        PERC_TR("Is a network without an activation function deep?"),
        lab,
        "no-activation",
        {"boundary", "network", "activation"}},
       {"dead-units",
        PERC_TR("How does a ReLU unit die, and can it come back?"),
        lab,
        "dead-relu",
        {"weights", "activation", "boundary"}},
       {"vanishing-gradients",
        PERC_TR("What is left of an error after eight layers?"),
        lab,
        "vanishing-sigmoid",
        {"weights", "activation", "curves"}},
       {"residuals",
        PERC_TR("Why does a deep network learn when layers are added to their input?"),
        lab,
        "residual-sigmoid",
        {"boundary", "network", "weights"}},
       {"overfitting",
        PERC_TR("How do you keep a network from learning noise by heart?"),
        lab,
        "overfitting",
        {"boundary", "curves", "data"}},
       {"batch-size", PERC_TR("One point at a time, or all at once?"), lab, "batch-one-all", {"curves", "boundary"}},
       {"batch-norm", PERC_TR("What does batch normalisation change?"), lab, "batch-norm"},
       {"three-programs",
        PERC_TR("Is it the same network in PyTorch, NumPy and Keras?"),
        lab,
        "circle-hidden",
        {"network", "update", "curves"}}}};
}

Chapter training() {
  const char* lab = "landscape";
  return {
      "training",
      PERC_TR("Training, loss surfaces and schedules"),
      PERC_TR("How far a step may go, where the learning rate comes from, and the ground that training walks on."),
      {{"rate-and-momentum", PERC_TR("How fast may it go before it flies out?"), lab, "rate-and-momentum"},
       {"find-the-rate", PERC_TR("Which learning rate do you begin with, and how does it end?"), lab, "find-the-rate"},
       {"surface", PERC_TR("What does the ground look like around a network?"), lab, "surface-of-a-spiral"}}};
}

Chapter evaluation() {
  const char* lab = "evaluation";
  return {
      "evaluation",
      PERC_TR("Evaluation"),
      PERC_TR("What a figure says about a model, and what it leaves out."),
      {{"worthless-accuracy", PERC_TR("Is a model that is right 99 times in 100 any good?"), lab, "worthless-accuracy"},
       {"missed-tumour", PERC_TR("Where do you put the threshold when a miss is dear?"), lab, "missed-tumour"},
       {"roc", PERC_TR("What does a ROC curve see that accuracy does not?"), lab, "two-accuracies"},
       {"rare", PERC_TR("Why does a ROC curve look good when positives are rare?"), lab, "fraud-table"},
       {"uncalibrated", PERC_TR("When the model says 70 %, how often is it so?"), lab, "uncalibrated"}}};
}

Chapter reinforcement() {
  const char* lab = "cartpole";
  return {"reinforcement",
          PERC_TR("Reinforcement learning"),
          PERC_TR("Nobody says which action was right; only what came of it."),
          {{"decisions",
            PERC_TR("What is a state, and what is it worth?"),
            lab,
            "far-sighted",
            {"track", "knowledge", "learning"}},
           {"bandit",
            PERC_TR("Do you take the best you know, or try another?"),
            "bandits",
            "greedy-or-epsilon",
            {"arms", "optimal", "reward"}},
           {"coarse-table",
            PERC_TR("Does a finer table learn better?"),
            lab,
            "table-few",
            {"track", "knowledge", "learning"}},
           {"policy-gradient",
            PERC_TR("How can an agent learn from pushes that nobody judges?"),
            lab,
            "baseline",
            {"track", "knowledge", "learning"}},
           {"ppo",
            PERC_TR("How much experience does it take to balance a pole?"),
            lab,
            "ppo",
            {"track", "knowledge", "learning"}}}};
}

Chapter generation() {
  const char* lab = "generation";
  return {"generation",
          PERC_TR("Generation"),
          PERC_TR("Networks that make samples, and what goes wrong between two of them."),
          {{"all-alike", PERC_TR("Why do all samples become alike?"), lab, "collapse-on-the-ring"},
           {"copying", PERC_TR("Does the generator copy what it was shown?"), lab, "digits"}}};
}

/// Of labs that are not there yet.
std::vector<Chapter> coming() {
  return {{"transfer",
           PERC_TR("Transfer"),
           PERC_TR("What was learned for one task helps with another, or stands in its way."),
           {{"few-labels", PERC_TR("How few labels are enough for a network that has seen other digits?"), "transfer",
             ""}}},
          {"images",
           PERC_TR("Images"),
           PERC_TR("Networks that look at a picture piece by piece."),
           {{"fooled", PERC_TR("How can a change that nobody sees turn a 3 into an 8?"), "images", ""}}},
          {"sequences",
           PERC_TR("Sequences"),
           PERC_TR("Networks that remember, and networks that look back."),
           {{"remembering", PERC_TR("How does a network remember what came fifty steps ago?"), "sequences", ""}}},
          {"fairness",
           PERC_TR("Bias and fairness"),
           PERC_TR("Who bears the mistakes of a model."),
           {{"blind-model", PERC_TR("Can a model be unfair that never sees the group?"), "fairness", ""}}}};
}

Chapter brokenRuns() {
  const char* play = "playground";
  const char* judge = "evaluation";
  return {"broken",
          PERC_TR("Broken runs to repair"),
          PERC_TR("“My network does not learn”: ten runs with one fault each. Find it, and change one setting."),
          {{"broken-still", PERC_TR("1: Why does nothing move?"), play, "broken-still"},
           {"broken-jumps", PERC_TR("2: Why does it leap?"), play, "broken-jumps"},
           {"broken-burst", PERC_TR("3: Why does the loss burst?"), play, "broken-burst"},
           {"broken-flat", PERC_TR("4: Why is there one answer for everything?"), play, "broken-flat"},
           {"broken-line", PERC_TR("5: Why do eight units draw one line?"), play, "broken-line"},
           {"broken-grey", PERC_TR("6: Why does everything fade?"), play, "broken-grey"},
           {"broken-stuck", PERC_TR("7: Why is it stuck half-way?"), play, "broken-stuck"},
           {"broken-coin", PERC_TR("8: Why perfect here, and a coin toss there?"), play, "broken-coin"},
           {"broken-ninety", PERC_TR("9: Why is ninety per cent right not good?"), judge, "broken-ninety"},
           {"broken-perfect", PERC_TR("10: Why is this too good?"), judge, "broken-perfect"}}};
}

}  // namespace

const std::vector<Chapter>& chapters() {
  static const std::vector<Chapter> all = [] {
    std::vector<Chapter> in{networks(), training(), evaluation(), reinforcement(), generation()};
    for (Chapter& each : coming()) in.push_back(std::move(each));
    in.push_back(brokenRuns());
    return in;
  }();
  return all;
}

const FirstVisit* firstVisit(std::string_view lab) {
  static const std::vector<FirstVisit> all{
      {"cartpole",
       "track",
       {"hit", "pull", "place"},
       PERC_TR("Give it a push"),
       PERC_TR(
           "Take the pole or the cart with the mouse, pull, and let go: the agent has to catch it. What you do is part "
           "of the run, and Ctrl+Z takes it back.")},
      {"bandits",
       "arms",
       {"pull"},
       PERC_TR("Pull an arm"),
       PERC_TR("Click on an arm: the first run takes it in one step, and you see what it gives. Then press Space, and "
               "the rule goes on by itself.")},
      {"evaluation",
       "scores",
       {"threshold"},
       PERC_TR("Drag the threshold"),
       PERC_TR("From the line on, a sample is called positive. Drag it: the matrix, the point on the ROC curve and all "
               "figures go with it.")},
      {"landscape",
       "",
       {"plane"},
       PERC_TR("Look at it another way"),
       PERC_TR(
           "The surface is a cut through a space of many weights. Choose another plane: the same network, and another "
           "surface.")},
      {"generation",
       "",
       {"critic-updates"},
       PERC_TR("Let one side learn more"),
       PERC_TR("Drag the slider: so often does the critic learn for each time the generator does. Then press Space and "
               "watch who wins.")}};
  const auto found = std::ranges::find(all, lab, &FirstVisit::lab);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace perc
