// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure here was measured; tests/labs/test_generation_presets.cpp holds the presets to them.
#include "scenes/generation/presets.h"

#include "core/session/preset_groups.h"

namespace perc::generation {
namespace {

using enum Claim::Is;
using Settings = std::vector<std::pair<std::string, std::string>>;

/// Small networks, which are quick enough to watch, with settings of their own.
Settings small(Settings more) {
  more.insert(more.begin(), {{"generator-hidden-layers", "64,64"}, {"critic-hidden-layers", "64,64"}});
  return more;
}

/// Convolutional networks, at a rate at which digits come within a minute.
Settings digits(Settings more) {
  more.insert(more.begin(), {{"dataset", "digits"},
                             {"networks", "convolutional"},
                             {"batch-size", "64"},
                             {"generator-learning-rate", "0.001"},
                             {"critic-learning-rate", "0.001"}});
  return more;
}

std::vector<Preset> ofCollapse() {
  return {
      {.id = "collapse-on-the-ring",
       .title = PERC_TR("All samples alike"),
       .question = PERC_TR("The real samples lie at eight places. The generator learns five times a round, the critic "
                           "once. At how many of the eight will there be samples after 300 rounds?"),
       .lookFor = PERC_TR("At one, and at another one soon after: all samples run together to where the critic is "
                          "wrong, and the critic runs after them. What goes wrong offers something to try beside it."),
       .settings = small({{"generator-updates", "5"}, {"generator-learning-rate", "0.001"}}),
       .views = {"samples", "trouble", "losses", "film"},
       .speed = 20,
       .claims = {{"modes", Below, 1.5, 300}, {"kl", Above, 1.2, 300}}},
      {.id = "ring-with-penalty",
       .title = PERC_TR("A critic with a gentle slope"),
       .question = PERC_TR("Both lanes imitate the ring. In lane B the critic's slope is kept near 1 everywhere "
                           "(Wasserstein, gradient penalty). Which lane shares its samples out fairly?"),
       .lookFor = PERC_TR("Lane B: its field slopes gently towards all eight, and after 500 rounds they get nearly the "
                          "same share, while in lane A some get several times as much as others. KL in Curves says how "
                          "far from fair. A round of lane B costs five times as much."),
       .settings = {{"game", "non-saturating"}},
       .second = {{"game", "wgan-gp"}},
       .views = {"samples", "curves"},
       .claims = {{"kl", Above, 0.3, 300}, {"2:kl", Below, 0.05, 300}}},
      {.id = "grid-and-packing",
       .title = PERC_TR("Four at once"),
       .question = PERC_TR("25 places, and a critic that sees one sample at a time. In lane B it sees four at once "
                           "(PacGAN). Why could that help against samples that are all alike?"),
       .lookFor = PERC_TR("Four alike samples give themselves away. After 6000 rounds the shares of the 25 are "
                          "far more even in lane B: its KL is less than a third. Samples of high quality are rare "
                          "in both: that takes longer."),
       .settings =
           small({{"dataset", "grid"}, {"generator-learning-rate", "0.0005"}, {"critic-learning-rate", "0.0005"}}),
       .second = {{"packing", "4"}},
       .views = {"samples", "curves"},
       .claims = {{"2:kl", Below, 0.4, 6000, "kl"}, {"high-quality", Below, 0.3, 6000}}}};
}

std::vector<Preset> ofTheCritic() {
  return {
      {.id = "critic-too-strong",
       .title = PERC_TR("When the critic has won"),
       .question = PERC_TR("The critic learns twenty times a round, with a high rate, in the game as it was first "
                           "written down (saturating). A better critic is a better teacher, is it not?"),
       .lookFor = PERC_TR("Within 30 rounds it is sure of everything: What the critic says shows two bars at 0 and 1, "
                          "and the arrows are gone. A teacher that only says wrong teaches nothing."),
       .settings = small({{"game", "saturating"}, {"critic-updates", "20"}, {"critic-learning-rate", "0.01"}}),
       .views = {"samples", "outputs", "trouble", "losses"},
       .speed = 3,
       .claims = {{"critic-loss", Below, 0.01, 30}, {"generator-gradient", Below, 0.05, 30}}},
      {.id = "saturating",
       .title = PERC_TR("The same game, another slope"),
       .question = PERC_TR("Lane A minimises log(1 − D), lane B maximises log D: both want D to be wrong. Does it "
                           "matter?"),
       .lookFor = PERC_TR("Look at the arrows while the critic is sure, in the first hundred rounds: short in lane A, "
                          "long in lane B. Generator's gradient in Curves says how long. Neither keeps the samples "
                          "apart."),
       .settings = small({{"game", "saturating"}, {"critic-updates", "5"}, {"critic-learning-rate", "0.001"}}),
       .second = {{"game", "non-saturating"}},
       .views = {"samples", "curves"},
       .speed = 5,
       .claims = {{"2:generator-gradient", Above, 2.5, 60, "generator-gradient"},
                  {"modes", Below, 5, 100},
                  {"2:modes", Below, 5, 100}}},
      {.id = "in-circles",
       .title = PERC_TR("In circles"),
       .question = PERC_TR("Two players, each of whom answers the other's last move. Will the losses settle? Will the "
                           "samples?"),
       .lookFor = PERC_TR("In lane A losses and samples swing for hundreds of rounds; neither falls. In lane B a "
                          "penalty on the critic's slope at real samples (R1) calms the game."),
       .settings = small({{"generator-learning-rate", "0.001"}, {"critic-learning-rate", "0.001"}}),
       .second = {{"r1", "1"}},
       .views = {"samples", "losses", "curves"},
       .speed = 25,
       .claims = {{"2:kl", Below, 0.2, 300, "kl"}, {"2:critic-loss", Above, 1.25, 300}}}};
}

std::vector<Preset> ofPictures() {
  return {
      {.id = "digits",
       .title = PERC_TR("Digits out of noise"),
       .question =
           PERC_TR("The generator never sees a digit: it only learns which of its pictures the critic takes for "
                   "real. Will it copy the digits that there are?"),
       .lookFor =
           PERC_TR("Grey noise, then strokes, after a thousand rounds digits. Is it copying? puts each beside the "
                   "real one that is nearest: alike, but none is the same. From one to another leads from "
                   "digit to digit without a break."),
       .settings = digits({}),
       .views = {"samples", "nearest", "interpolation", "losses"},
       .claims = {{"modes", Above, 8.5, 1000}, {"frechet", Below, 45, 1000}}},
      {.id = "digits-on-demand",
       .title = PERC_TR("Digits on demand"),
       .question = PERC_TR("Both networks are told which digit it is to be. How could the critic tell, of a perfect 7, "
                           "that it is wrong?"),
       .lookFor = PERC_TR("It is wrong where a 3 was asked for. After 1500 rounds each row of Samples is one "
                          "digit, and all ten get their share: KL in Curves is a few thousandths."),
       .settings = digits({{"condition", "class"}}),
       .views = {"samples", "warp", "curves", "outputs"},
       .claims = {{"modes", Above, 8.5, 1500}, {"kl", Below, 0.03, 1500}}}};
}

Preset ofAugmentation() {
  return {
      .id = "does-it-help",
      .title = PERC_TR("Does it help?"),
      .question = PERC_TR("There are only fifty digits, five of each. A generator learns from these, and makes a "
                          "thousand more. Will a classifier that learns from them too know more digits that nobody "
                          "showed it?"),
      .lookFor = PERC_TR("Pause after 600 rounds and wait a little. With generated ones it knows no more, from hardly "
                         "any seed: the generator has seen the same fifty, and adds its own mistakes. SMOTE, points "
                         "between two digits, changes nothing either. One seed alone could have told you otherwise."),
      .settings = digits({{"condition", "class"}, {"few", "50"}, {"samples", "500"}}),
      .views = {"augmentation", "samples", "nearest"},
      .claims = {{"precision", Above, 0.7, 600}}};
}

Preset ofTranslation() {
  return {.id = "translation",
          .title = PERC_TR("There and back"),
          .question = PERC_TR("Dark digits on light ground, light ones on dark, and nobody says which belong together. "
                              "Networks learn to translate, and to come back to where they began. Will a 7 stay a 7?"),
          .lookFor =
              PERC_TR("Coming back proves little: in lane A digits become others, and after 1200 rounds come back all "
                      "the same. In lane B the networks see neighbouring pixels only (convolutional), and after "
                      "400 rounds a 7 is a 7. Weight of pairs shows them which belong together."),
          .settings = {{"game", "cycle"}, {"dataset", "digits"}, {"batch-size", "64"}, {"generator-channels", "16,16"}},
          .second = {{"networks", "convolutional"}},
          .views = {"translation", "curves"},
          .claims = {{"2:frechet", Below, 0.2, 300, "frechet"}, {"2:cycle-error", Below, 0.7, 300, "cycle-error"}}};
}

std::vector<Preset> ofFlow() {
  return {
      {.id = "flow-on-the-ring",
       .title = PERC_TR("From noise to samples"),
       .question =
           PERC_TR("One network, one loss, no opponent: it learns which way noise has to go. Where will a point "
                   "that begins in the middle of the ring end?"),
       .lookFor =
           PERC_TR("The ways bend: a way is the mean of all that pass there, and decides late. Move From noise to "
                   "samples. After 6000 updates four of five samples are of high quality."),
       .settings = {{"game", "flow-matching"}},
       .views = {"samples", "losses", "curves"},
       .claims = {{"modes", Above, 7.5, 500}, {"high-quality", Above, 0.65, 6000}}},
      {.id = "flow-against-game",
       .title = PERC_TR("Why others stopped playing"),
       .question = PERC_TR("The same ring by a game and by flow matching, from four seeds each. Which is steadier from "
                           "seed to seed?"),
       .lookFor =
           PERC_TR("The flow finds all eight with every seed; of the game's seeds one or another lacks some. But "
                   "a sample of the game takes one pass through the network, of the flow fifty."),
       .settings = {{"game", "non-saturating"}, {"variants", "game=flow-matching"}, {"seeds", "4"}},
       .views = {"methods", "seeds", "samples"}}};
}

}  // namespace

std::vector<Preset> presets() {
  return inGroups({{PERC_TR("Collapse"), ofCollapse()},
                   {PERC_TR("The critic"), ofTheCritic()},
                   {PERC_TR("Pictures"), ofPictures()},
                   {PERC_TR("Made to be used"), {ofAugmentation(), ofTranslation()}},
                   {PERC_TR("Flow"), ofFlow()}});
}

}  // namespace perc::generation
