// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/remedies.h"

#include <algorithm>

namespace perc::generate {
namespace {

Remedy penalised() {
  return {
      "game", "wgan-gp", {PERC_TR("A Wasserstein game with a gradient penalty: its critic always says which way"), {}}};
}
Remedy packed() {
  return {"packing", "4", {PERC_TR("Packing: the critic sees four samples at once, and so that they are alike"), {}}};
}

}  // namespace

Message titleOf(Trouble trouble) {
  switch (trouble) {
    case Trouble::Collapse: return {PERC_TR("Mode collapse"), {}};
    case Trouble::PartialCollapse: return {PERC_TR("Partial mode collapse"), {}};
    case Trouble::CriticWon: return {PERC_TR("The critic has won"), {}};
    case Trouble::Cycling: return {PERC_TR("In circles"), {}};
  }
  return {};
}

Message nameOf(Trouble trouble, int modesMissing, int modesKnown) {
  switch (trouble) {
    case Trouble::Collapse: return {PERC_TR("Mode collapse: nearly all samples are alike, or belong to one mode."), {}};
    case Trouble::PartialCollapse:
      return {PERC_TR("Partial mode collapse: %1 of %2 modes get less than a tenth of their share."),
              {std::to_string(modesMissing), std::to_string(modesKnown)}};
    case Trouble::CriticWon:
      return {
          PERC_TR("The critic has won: it tells all samples apart, and its gradient no longer moves the generator."),
          {}};
    case Trouble::Cycling: return {PERC_TR("The game goes in circles: the samples wander about and come back."), {}};
  }
  return {};
}

Message ruleOf(Trouble trouble) {
  switch (trouble) {
    case Trouble::Collapse:
      return {PERC_TR("Named when nine tenths of the samples belong to one mode, or their variance is below a "
                      "twentieth of the real ones', three times in a row. The critic judges each sample alone: it "
                      "cannot see that they are all the same."),
              {}};
    case Trouble::PartialCollapse:
      return {PERC_TR("Named when modes get less than a tenth of their share though a third of the samples is of high "
                      "quality, five times in a row. Where no sample is, no gradient leads there."),
              {}};
    case Trouble::CriticWon:
      return {PERC_TR("Named when every real sample is judged above every generated one and the generator's gradient "
                      "is below a hundredth of its longest, three times in a row."),
              {}};
    case Trouble::Cycling:
      return {PERC_TR("Named when in the last 20 measurements the samples' middle went eight standard deviations and "
                      "more, and is within a third of that way of where it was: each side follows the other."),
              {}};
  }
  return {};
}

std::vector<Remedy> remediesOf(Trouble trouble, const Settings& settings) {
  std::vector<Remedy> all;
  const auto add = [&](bool useful, const Remedy& remedy) {
    if (useful) all.push_back(remedy);
  };
  const Settings s = usual(settings);
  const bool outruns = *s.generator.learningRate > *s.critic.learningRate;
  const bool notPenalised = settings.method != Method::WassersteinPenalty;
  switch (trouble) {
    case Trouble::Collapse:
    case Trouble::PartialCollapse:
      // What helped, measured on the ring; a generator that learns oftener or faster than its critic outruns any.
      add(settings.packing < 4, packed());
      add(settings.generatorUpdates > 1 && !outruns,
          {"generator-updates",
           "1",
           {PERC_TR("One update of the generator a round: the critic keeps up with it"), {}}});
      add(notPenalised && settings.generatorUpdates <= 1, penalised());
      break;
    case Trouble::CriticWon:
      add(settings.method == Method::Saturating,
          {"game", "non-saturating", {PERC_TR("The non-saturating loss: steep where the critic is sure"), {}}});
      add(settings.instanceNoise < 0.1,
          {"instance-noise", "0.1", {PERC_TR("Noise on all that the critic sees: the two kinds overlap again"), {}}});
      add(notPenalised, penalised());
      break;
    case Trouble::Cycling:
      add(settings.r1 < 1,
          {"r1", "1", {PERC_TR("A penalty on the critic's slope at real samples: it calms the game"), {}}});
      add(settings.averageDecay < 0.99,
          {"average", "0.99", {PERC_TR("Averaged weights: the middle of the circle"), {}}});
      add(notPenalised, penalised());
      break;
  }
  return all;
}

std::vector<Remedy> remediesOfDivergence(const Settings& settings) {
  const generate::Settings s = generate::usual(settings);
  const bool critic = generate::isGame(s.method) && *s.critic.learningRate >= *s.generator.learningRate;
  const double rate = critic ? *s.critic.learningRate : *s.generator.learningRate;
  return {{critic ? "critic-learning-rate" : "generator-learning-rate",
           toText(std::max(1e-6, rate / 10)),
           {PERC_TR("A tenth of the learning rate"), {}}}};
}

}  // namespace perc::generate
