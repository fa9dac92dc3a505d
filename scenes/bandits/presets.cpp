// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure here was measured with three seeds, 500 runs each; the claims hold the presets to them.
#include "scenes/bandits/presets.h"

#include "core/session/preset_groups.h"

namespace perc::bandits {
namespace {

using enum Claim::Is;

std::vector<Preset> ofExploring() {
  return {
      {.id = "greedy-or-epsilon",
       .title = PERC_TR("Greedy, or a little curious"),
       .question =
           PERC_TR("Ten arms. One rule always takes the arm that looks best; the other tries any arm one time in "
                   "ten. Which one has the better mean reward after 1,000 steps?"),
       .lookFor =
           PERC_TR("The curious one: about 1.36 against 1.05, of 1.55 that are possible. Greedy is ahead for the "
                   "first 20 steps, then it stays with the first arm that was good enough: the best one in 37 "
                   "runs of 100, against 79."),
       .settings = {{"rule", "greedy"}},
       .second = {{"rule", "epsilon-greedy"}},
       .views = {"arms", "optimal", "reward"},
       .claims = {{"optimal", Below, 0.42, 1000},
                  {"reward", Below, 1.15, 1000},
                  {"2:optimal", Above, 0.75, 1000},
                  {"2:optimal", Below, 0.83, 1000},
                  {"2:reward", Above, 1.25, 1000}}},
      {.id = "epsilon-or-ucb",
       .title = PERC_TR("Any arm, or the most promising"),
       .question = PERC_TR("ε-greedy tries arms blindly. UCB takes the arm that could still be the best: its "
                           "estimate plus what is not yet known. When does UCB pay off?"),
       .lookFor = PERC_TR("After the first 100 steps: then it seldom pulls what is certainly bad, and reaches 86 % "
                          "against 79 % at step 1,000. At step 11 it leaps: every arm has been tried once, and all "
                          "runs take the luckiest."),
       .settings = {{"rule", "epsilon-greedy"}},
       .second = {{"rule", "ucb"}},
       .views = {"arms", "optimal", "reward"},
       .claims = {{"2:optimal", Above, 0.38, 11},
                  {"2:optimal", Above, 1.04, 1000, "optimal"},
                  {"2:total-regret", Below, 0.7, 1000, "total-regret"}}},
      {.id = "optimistic-start",
       .title = PERC_TR("Disappointed again and again"),
       .question =
           PERC_TR("This greedy rule believes at first that every arm gives 5. None does. Can a rule that never "
                   "tries anything at random find the best arm?"),
       .lookFor = PERC_TR("It does: every arm disappoints, so the next one is tried. For 100 steps it is far behind, "
                          "from step 200 on ahead: 86 % against 75 % at step 1,000. But the curiosity is used up "
                          "then: let the arms drift and see."),
       .settings = {{"rule", "optimistic"}, {"step-size", "constant"}},
       .second = {{"rule", "epsilon-greedy"}},
       .views = {"arms", "optimal", "reward"},
       .claims = {{"reward", Below, 0.5, 50, "2:reward"},
                  {"optimal", Above, 1.08, 1000, "2:optimal"},
                  {"optimal", Above, 0.82, 1000}}}};
}

std::vector<Preset> ofOtherWorlds() {
  return {
      {.id = "drifting-arms",
       .title = PERC_TR("Arms that drift"),
       .question =
           PERC_TR("All arms begin alike, and each walks its own way. One rule takes the mean of all rewards, the "
                   "other lets old ones fade. Which one still finds the best arm after 5,000 steps?"),
       .lookFor =
           PERC_TR("The one that forgets: about 70 % against 44 %. A mean of thousands of rewards hardly moves any "
                   "more; the last few dozen tell what the arm is worth now."),
       .settings = {{"spread", "0"}, {"drift", "0.01"}, {"runs", "200"}},
       .second = {{"step-size", "constant"}},
       .views = {"arms", "optimal", "reward"},
       .speed = 0,
       .claims = {{"2:optimal", Above, 0.6, 5000}, {"2:optimal", Above, 1.25, 5000, "optimal"}}},
      {.id = "thompson-or-ucb",
       .title = PERC_TR("A drawn belief against a bound"),
       .question =
           PERC_TR("Each arm wins or gives nothing. UCB1 takes the highest bound; Thompson sampling draws a guess "
                   "from what it believes of each arm, and takes the best guess. Which one regrets less?"),
       .lookFor = PERC_TR("Thompson: about 28 wins lost in 1,000 steps against 130. Both slow down, but UCB1's bounds "
                          "are careful for the worst case. Watch a belief grow narrow with every pull, and only where "
                          "it is worth it."),
       .settings = {{"rewards", "bernoulli"}, {"rule", "ucb"}, {"confidence", "1.41"}},
       .second = {{"rule", "thompson"}},
       .views = {"arms", "regret", "optimal"},
       .claims = {{"2:total-regret", Below, 0.3, 1000, "total-regret"}, {"2:optimal", Above, 0.8, 1000}}},
      {.id = "baseline",
       .title = PERC_TR("Better than usual, or just good"),
       .question =
           PERC_TR("All arms give about 4. The gradient bandit raises the preference of an arm by its reward: all "
                   "of it, or what it is above the mean so far. Does that matter?"),
       .lookFor = PERC_TR("Very much: 84 % against 48 %. Without the baseline every arm that is taken becomes more "
                          "likely, however bad it is. Both climb the same gradient on average; one of them staggers."),
       .settings = {{"rule", "gradient"}, {"level", "4"}},
       .second = {{"baseline", "false"}},
       .views = {"arms", "optimal", "reward"},
       .claims = {{"optimal", Above, 0.78, 1000}, {"2:optimal", Below, 0.55, 1000}}}};
}

}  // namespace

std::vector<Preset> presets() {
  return inGroups(
      {{PERC_TR("Explore or exploit"), ofExploring()}, {PERC_TR("Other arms, other rules"), ofOtherWorlds()}});
}

}  // namespace perc::bandits
