// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure here was measured with several seeds (tests/labs/test_cartpole_presets.cpp holds the presets to them).
#include "scenes/cartpole/presets.h"

#include "core/session/preset_groups.h"

namespace perc::cartpole {
namespace {

using enum Claim::Is;
using Settings = std::vector<std::pair<std::string, std::string>>;

/// A good rule for all of the four numbers.
Settings goodRule(Settings more) {
  Settings all{
      {"agent", "linear"}, {"rule-x", "0.05"}, {"rule-x-dot", "0.1"}, {"rule-theta", "1"}, {"rule-theta-dot", "0.3"}};
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<Preset> byHand() {
  return {
      {.id = "by-hand",
       .title = PERC_TR("Balance it yourself"),
       .question =
           PERC_TR("Left and right arrow push the cart. For how many steps of 0.02 s can you keep the pole up?"),
       .lookFor = PERC_TR("The agent beside you starts from the same state and never falls. Slow motion helps: what do "
                          "you look at, the angle or how fast it changes?"),
       .settings = {{"activity", "play"}, {"agent", "lqr"}},
       .views = {"track", "knowledge"}},
      {.id = "random-or-lean",
       .title = PERC_TR("Chance against a simple rule"),
       .question = PERC_TR("One agent tosses a coin, the other pushes to the side the pole leans to. How much longer "
                           "does the rule last?"),
       .lookFor = PERC_TR("Chance lasts about 23 steps, the rule about 94. It keeps the pole swinging more and more "
                          "widely: it does not see how fast the pole turns."),
       .settings = {{"agent", "random"}},
       .second = {{"agent", "linear"}},
       .views = {"track", "learning"},
       .speed = 50,
       .claims = {{"mean-return", Below, 35, 12000},
                  {"2:mean-return", Above, 75, 12000},
                  {"2:mean-return", Below, 115, 12000}}},
      {.id = "four-weights",
       .title = PERC_TR("Four weights by hand"),
       .question =
           PERC_TR("The rule looks at the angle only. Which other number would you give a weight, and of which sign?"),
       .lookFor = PERC_TR("Set the weight of θ′ to 0.3 while it runs: from 94 steps to all 500. With small weights of "
                          "x and x′ too, the cart stays in the middle."),
       .settings = {{"agent", "linear"}},
       .views = {"track", "knowledge", "learning"},
       .speed = 50,
       .claims = {{"mean-return", Above, 75, 12000}, {"mean-return", Below, 115, 12000}}},
      {.id = "lqr",
       .title = PERC_TR("Computed, not learned: LQR"),
       .question = PERC_TR("If the equations of motion are known, does anything have to be learned at all?"),
       .lookFor = PERC_TR("It never falls, from the first step on: its four weights are computed from the equations. "
                          "Give the cart friction or the sensors noise to see how far the equations carry."),
       .settings = {{"agent", "lqr"}, {"step-limit", "5000"}},
       .views = {"track", "knowledge", "learning"},
       .speed = 50,
       .claims = {{"mean-return", Above, 4500, 12000}}}};
}

std::vector<Preset> worlds() {
  return {{.id = "two-physics",
           .title = PERC_TR("One rule, two physics"),
           .question = PERC_TR("The same rule, the same pole: once with Gymnasium's equations, once in a game's "
                               "physics engine. Will the scores agree?"),
           .lookFor = PERC_TR("About 43 steps in one, about 445 in the other. Gymnasium's Euler steps add energy, "
                              "those of Box2D take some away. No score means anything without its world."),
           .settings = {{"agent", "linear"}, {"world", "gymnasium"}, {"sub-steps", "1"}},
           .second = {{"world", "box2d"}},
           .views = {"track", "learning"},
           .speed = 50,
           .claims = {{"mean-return", Above, 33, 20000},
                      {"mean-return", Below, 55, 20000},
                      {"2:mean-return", Above, 380, 20000},
                      {"2:mean-return", Below, 490, 20000}}},
          {.id = "slippery",
           .title = PERC_TR("Slippery or not"),
           .question = PERC_TR(
               "A little friction in the joint: does it disturb the rule that only sees the angle, or help it?"),
           .lookFor = PERC_TR("It helps: about 94 steps on the slippery joint, all 500 with friction. Friction brakes "
                              "the swinging that the rule does not see."),
           .settings = {{"agent", "linear"}, {"joint-friction", "0"}},
           .second = {{"joint-friction", "0.1"}},
           .views = {"track", "learning"},
           .speed = 50,
           .claims = {{"mean-return", Above, 75, 12000},
                      {"mean-return", Below, 115, 12000},
                      {"2:mean-return", Above, 450, 12000}}},
          {.id = "long-pole",
           .title = PERC_TR("A broomstick or a pencil"),
           .question = PERC_TR("Which is easier to balance on a hand, a long pole or a short one?"),
           .lookFor = PERC_TR("The long one: with 4 m the simple rule lasts about 325 steps, with 0.3 m about 30. A "
                              "short pole falls faster than pushes of 0.02 s can follow."),
           .settings = {{"agent", "linear"}, {"pole-length", "4"}},
           .second = {{"pole-length", "0.3"}},
           .views = {"track", "learning"},
           .speed = 50,
           .claims = {{"mean-return", Above, 270, 20000},
                      {"mean-return", Below, 400, 20000},
                      {"2:mean-return", Above, 22, 20000},
                      {"2:mean-return", Below, 40, 20000}}}};
}

std::vector<Preset> bodies() {
  return {{.id = "moon",
           .title = PERC_TR("On the Moon"),
           .question =
               PERC_TR("On the Moon everything falls six times more weakly. Will the simple rule last longer there?"),
           .lookFor = PERC_TR("No: about 94 steps, as on Earth. The pushes are as strong as ever and throw the pole "
                              "over. Lower the push to 1.65 N while it runs: now it lasts nearly all 500."),
           .settings = {{"agent", "linear"}, {"gravity", "1.62"}},
           .views = {"track", "learning"},
           .speed = 50,
           .claims = {{"mean-return", Above, 75, 12000}, {"mean-return", Below, 120, 12000}}},
          {.id = "heavy-pole",
           .title = PERC_TR("A heavy pole"),
           .question = PERC_TR("The pole weighs as much as the cart, ten times more than usual. Can PPO learn it, and "
                               "does it take longer?"),
           .lookFor = PERC_TR("It learns it about as fast, although a heavy pole pushes the cart aside and falls "
                              "faster for it. Then set the mass back to 0.1 kg while it runs: does it still balance?"),
           .settings = {{"agent", "ppo"}, {"pole-mass", "1"}},
           .views = {"track", "learning"},
           .speed = 3000,
           .claims = {{"mean-return", Above, 390, 60000}}}};
}

std::vector<Preset> worths() {
  return {
      {.id = "far-sighted",
       .title = PERC_TR("Far-sighted or short-sighted"),
       .question = PERC_TR("Two agents that differ only in the discount: 0.99 for one; 0 for the other, so that only "
                           "the next point counts. Will both keep the pole up?"),
       .lookFor = PERC_TR("Only the far-sighted one. The next point comes whatever is done, so the other one never "
                          "learns. Compare the maps of values: nearly 1 everywhere, and up to 100."),
       .settings = {{"agent", "ppo"}, {"figure", "value"}},
       .second = {{"discount", "0"}},
       .views = {"knowledge", "learning", "track"},
       .speed = 3000,
       .claims = {{"mean-return", Above, 430, 60000}, {"2:mean-return", Below, 35, 60000}}}};
}

std::vector<Preset> tables() {
  return {
      {.id = "table-few",
       .title = PERC_TR("A table with few cells"),
       .question = PERC_TR(
           "18 cells that know angle and turning only, not where the cart is. Can so small a table balance the pole?"),
       .lookFor = PERC_TR("Surprisingly well: more than 300 steps after 40,000. Every cell is visited often, so "
                          "it is learned soon. Yet it never knows when the cart comes near the end of the track."),
       .settings = {{"agent", "q-learning"},
                    {"bins-x", "1"},
                    {"bins-x-dot", "1"},
                    {"bins-theta", "6"},
                    {"bins-theta-dot", "3"}},
       .views = {"knowledge", "learning", "track"},
       .speed = 3000,
       .claims = {{"mean-return", Above, 310, 40000}}},
      {.id = "table-many",
       .title = PERC_TR("A table with many cells"),
       .question = PERC_TR("40,000 cells see everything more exactly. Will this table learn better than a coarse one?"),
       .lookFor = PERC_TR("After 60,000 steps it is still far below 200. Most cells were never visited, and no cell "
                          "learns from its neighbours: look at the map of visits."),
       .settings = {{"agent", "q-learning"},
                    {"bins-x", "10"},
                    {"bins-x-dot", "10"},
                    {"bins-theta", "20"},
                    {"bins-theta-dot", "20"}},
       .views = {"knowledge", "learning", "track"},
       .speed = 3000,
       .claims = {{"mean-return", Below, 150, 60000}}},
      {.id = "optimism",
       .title = PERC_TR("Optimistic start"),
       .question = PERC_TR("Two tables that never try anything at random. One starts with the value 100 everywhere, "
                           "one with 0. Which one learns?"),
       .lookFor = PERC_TR("The optimist: whatever it does disappoints, and so it tries the other push. The other one "
                          "stays with the first push that was not quite bad."),
       .settings = {{"agent", "q-learning"}, {"epsilon-start", "0"}, {"epsilon-end", "0"}, {"table-start", "100"}},
       .second = {{"table-start", "0"}},
       .views = {"knowledge", "learning"},
       .speed = 3000,
       .claims = {{"mean-return", Above, 180, 40000}, {"2:mean-return", Below, 0.7, 40000, "mean-return"}}},
      {.id = "q-or-sarsa",
       .title = PERC_TR("Q-learning against SARSA"),
       .question = PERC_TR("Three pushes in ten stay random. Which one lasts longer: who learns the best behaviour, or "
                           "who learns its own?"),
       .lookFor = PERC_TR("SARSA: it knows that it will stumble, and keeps farther from the edge. Set ε at last to 0 "
                          "while it runs: who is better then?"),
       .settings = {{"agent", "q-learning"}, {"epsilon-end", "0.3"}},
       .second = {{"agent", "sarsa"}},
       .views = {"learning", "knowledge", "track"},
       .speed = 5000,
       .claims = {{"2:mean-return", Above, 1.2, 100000, "mean-return"}}}};
}

std::vector<Preset> networks() {
  return {
      {.id = "dqn",
       .title = PERC_TR("DQN"),
       .question =
           PERC_TR("A network instead of a table: will the return rise steadily once the agent has understood?"),
       .lookFor = PERC_TR("It rises to all 500, and after some 100,000 steps falls again: each update moves the "
                          "whole map, and also spoils what was right. The evaluations without exploration jump "
                          "most; the best policy is kept."),
       .settings = {{"agent", "dqn"}, {"evaluate-every", "2500"}},
       .views = {"learning", "knowledge", "track"},
       .speed = 0,
       .claims = {{"mean-return", Above, 420, 60000}, {"mean-return", Below, 475, 140000}}},
      {.id = "dqn-forgets",
       .title = PERC_TR("DQN forgets how to fall"),
       .question = PERC_TR("One memory holds the last 1,000 steps, the other all. What is in the small one when the "
                           "agent has learned not to fall?"),
       .lookFor = PERC_TR("Two episodes fill it, and no failure is left. The gap between both pushes shrinks to a "
                          "fraction, the value of doomed states rises far above the truth, and later the return breaks "
                          "down. The other one may stumble too, but it still holds failures to learn from."),
       .settings = {{"agent", "dqn"},
                    {"dqn-memory", "1000"},
                    {"epsilon-end", "0"},
                    {"dqn-batch", "64"},
                    {"dqn-return-steps", "3"},
                    {"dqn-target-every", "100"},
                    {"dqn-target-share", "1"},
                    {"evaluate-every", "2500"}},
       .second = {{"dqn-memory", "100000"}},
       .views = {"memory", "learning", "knowledge"},
       .speed = 0,
       .claims = {{"mean-return", Below, 440, 60000}}}};
}

std::vector<Preset> policies() {
  return {
      {.id = "baseline",
       .title = PERC_TR("REINFORCE with and without baseline"),
       .question = PERC_TR("One agent praises every push of a good episode, the other only what went better than "
                           "expected. Which one learns faster?"),
       .lookFor = PERC_TR("The one that knows what to expect is ahead for most of the way: its updates vary less. "
                          "Compare with several seeds before you believe it."),
       .settings = {{"agent", "reinforce"}, {"reinforce-baseline", "value"}},
       .second = {{"reinforce-baseline", "none"}},
       .views = {"learning", "track"},
       .speed = 3000,
       .claims = {{"mean-return", Above, 360, 50000}, {"2:mean-return", Below, 0.85, 50000, "mean-return"}}},
      {.id = "ppo",
       .title = PERC_TR("PPO"),
       .question = PERC_TR(
           "How many steps of 0.02 s must the agent see until its last 100 episodes last 475 steps on average?"),
       .lookFor = PERC_TR("About 60,000: twenty minutes of the pole's time. Watch the probability of right against the "
                          "angle become a steep step, and the entropy fall."),
       .settings = {{"agent", "ppo"}},
       .views = {"learning", "knowledge", "track"},
       .speed = 3000,
       .claims = {{"mean-return", Below, 420, 40000},
                  {"mean-return", Above, 400, 60000},
                  {"entropy", Below, 0.5, 60000},
                  {"mean-return", Above, 430, 70000}}},
      {.id = "ppo-seeds",
       .title = PERC_TR("PPO ten times"),
       .question = PERC_TR("Ten agents that differ only in their seed: how far will their curves lie apart?"),
       .lookFor = PERC_TR("All ten learn it, but thousands of steps apart. The band holds the true middle with 95 %: "
                          "this is what can honestly be said of an algorithm."),
       .settings = {{"agent", "ppo"}, {"seeds", "10"}},
       .views = {"comparison", "learning"},
       .speed = 0},
      {.id = "four-algorithms",
       .title = PERC_TR("Four algorithms"),
       .question = PERC_TR("PPO, REINFORCE, DQN and a table, three seeds each: which one needs the fewest steps, and "
                           "which one is the steadiest?"),
       .lookFor = PERC_TR("Three learn it about as fast, within some 60,000 steps; the table stays behind. PPO "
                          "and REINFORCE then keep it, DQN falls again after some 100,000. DQN learns from each "
                          "step many times: look at the time that it takes, too."),
       .settings = {{"agent", "ppo"}, {"seeds", "3"}, {"variants", "agent=reinforce | agent=dqn | agent=q-learning"}},
       .views = {"comparison", "learning"},
       .speed = 0}};
}

std::vector<Preset> hardships() {
  return {
      {.id = "drunk-sensor",
       .title = PERC_TR("Drunk sensors"),
       .question = PERC_TR("Every look at the angle is wrong by about 11°, nearly as much as the pole may lean. Can "
                           "PPO still learn to balance?"),
       .lookFor = PERC_TR("It learns more slowly and stays below the agent with good sensors, but it learns: one look "
                          "is wrong, many are right on average."),
       .settings = {{"agent", "ppo"}, {"sensor-noise", "0.2"}},
       .second = {{"sensor-noise", "0"}},
       .views = {"learning", "track"},
       .speed = 3000,
       .claims = {{"mean-return", Above, 150, 60000}, {"2:mean-return", Above, 1.2, 60000, "mean-return"}}},
      {.id = "delay",
       .title = PERC_TR("Acting late"),
       .question = PERC_TR("A good rule whose pushes come late: 3 steps (0.06 s) or 5 steps (0.1 s). Is one still "
                           "fine, and the other not?"),
       .lookFor = PERC_TR("With 3 steps it never falls; with 5 it lasts about 55. By then the pole is somewhere else. "
                          "Your own reaction takes 0.2 s."),
       .settings = goodRule({{"action-delay", "3"}}),
       .second = {{"action-delay", "5"}},
       .views = {"track", "learning"},
       .speed = 50,
       .claims = {{"mean-return", Above, 450, 12000},
                  {"2:mean-return", Above, 40, 12000},
                  {"2:mean-return", Below, 75, 12000}}},
      {.id = "wind",
       .title = PERC_TR("Wind"),
       .question = PERC_TR("Gusts of 0.5 N at the middle of the pole, half its weight. Can PPO learn to lean against "
                           "what it does not see?"),
       .lookFor = PERC_TR("Hardly: it stays near 80 steps. The gust is no part of the state, so the best push is not "
                          "known from what is seen. Turn the wind off while it runs."),
       .settings = {{"agent", "ppo"}, {"wind", "0.5"}},
       .views = {"track", "learning"},
       .speed = 2000,
       .claims = {{"mean-return", Above, 55, 40000}, {"mean-return", Below, 120, 40000}}}};
}

std::vector<Preset> endings() {
  return {
      {.id = "truncation",
       .title = PERC_TR("Cut off is not fallen"),
       .question = PERC_TR("Every episode is cut off after 50 steps. Can a state be worth more than 50?"),
       .lookFor = PERC_TR("Yes: on the map of values it rises above 90. Time was up, but the pole stood, so the agent "
                          "adds what would have come. Had it taken the cut for a fall, 40 would be the most."),
       .settings = {{"agent", "ppo"}, {"step-limit", "50"}, {"figure", "value"}},
       .views = {"knowledge", "learning"},
       .speed = 2000,
       .claims = {{"mean-return", Above, 45, 20000}}},
      {.id = "swing-up",
       .title = PERC_TR("Swing up"),
       .question =
           PERC_TR("The pole hangs, and no push is strong enough to lift it at once. What must the agent find out?"),
       .lookFor = PERC_TR("To go back first, and swing. At first it only learns to stay on the track; within "
                          "100,000 steps it begins to lift the pole, and later holds it. Watch it beside the "
                          "ghosts of its earlier policies."),
       .settings = {{"task", "swing-up"}, {"agent", "ppo"}, {"ppo-rate-steps", "300000"}},
       .views = {"track", "learning"},
       .speed = 10000,
       .claims = {{"mean-return", Below, 65, 10000},
                  {"mean-return", Above, 120, 100000},
                  {"mean-return", Above, 280, 300000}}}};
}

}  // namespace

std::vector<Preset> presets() {
  return inGroups({{PERC_TR("Rules made by hand"), byHand()},
                   {PERC_TR("Worlds"), worlds()},
                   {PERC_TR("Bodies"), bodies()},
                   {PERC_TR("What a state is worth"), worths()},
                   {PERC_TR("Tables"), tables()},
                   {PERC_TR("Networks that judge"), networks()},
                   {PERC_TR("Policies"), policies()},
                   {PERC_TR("Hardships"), hardships()},
                   {PERC_TR("How episodes end"), endings()}});
}

}  // namespace perc::cartpole
