// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/generation/params.h"

namespace perc::generation {
namespace {

using P = GenerationParams;
using param::Scale;
using param::When;

void declareLook(param::Schema<LookSettings>& s) {
  s.group(PERC_TR("Looking"))
      .real(kFlowTimeId, &LookSettings::flowTime, {0, 1}, Scale::Linear, "", PERC_TR("From noise to samples"),
            PERC_TR("How far the samples that are shown have flowed: 0 is noise, 1 are samples."), When::Look)
      .real("walk-x", &LookSettings::walkX, {-4, 4}, Scale::Linear, "", PERC_TR("Walk, first noise"),
            PERC_TR("The first random number of the sample that Noise, bent follows (drag in its left plane); of "
                    "translation the place that There and back follows."),
            When::Look)
      .real("walk-y", &LookSettings::walkY, {-4, 4}, Scale::Linear, "", PERC_TR("Walk, second noise"),
            PERC_TR("The second one; the others are 0."), When::Look)
      .integer("walk-class", &LookSettings::walkClass, {0, 99}, Scale::Linear, "", PERC_TR("Walk, class"),
               PERC_TR("Which class Noise, bent asks for, from 0, where there is a condition."), When::Look)
      .usual({0, 9})
      .later()
      .real("move-slant", &LookSettings::slant, {-3, 3}, Scale::Linear, "", PERC_TR("Slant"),
            PERC_TR("How far Directions moves the noise of its pictures along the direction of slant."), When::Look)
      .later()
      .real("move-thickness", &LookSettings::thickness, {-3, 3}, Scale::Linear, "", PERC_TR("Thickness"),
            PERC_TR("How far Directions moves it along the direction of thickness."), When::Look)
      .later()
      .real("truncation", &LookSettings::truncation, {0, 1.5}, Scale::Linear, "", PERC_TR("Truncation"),
            PERC_TR(
                "Times the noise of the pictures in Directions: below 1 they are more usual, and more alike (Brock et "
                "al. 2019)."),
            When::Look)
      .later()
      .choice("course-page", &LookSettings::coursePage,
              {{"plan", PERC_TR("Forty minutes")},
               {"game", PERC_TR("The game")},
               {"ways", PERC_TR("Without a game")},
               {"media", PERC_TR("Made pictures")}},
              PERC_TR("Page of the course"), PERC_TR("Which page the course shows."), When::Look)
      .later();
}

}  // namespace

const param::Schema<P>& schema() {
  static param::Schema<P> declared;
  static const bool done = [] {
    declared.block("", &P::method, generate::declareSettings);
    declared.group(PERC_TR("Measures"))
        .integer("samples", &P::samples, {10, 20000}, Scale::Log, "", PERC_TR("Samples"),
                 PERC_TR("How many samples are made to find modes and to measure the quality, and are written."),
                 When::Restart);
    declareCohort(declared, PERC_TR("The same with so many seeds in all: other first weights, noise and samples."),
                  PERC_TR("Up to three other settings beside these, divided by |: game=wgan-gp | packing=4."));
    declared.block("", &P::look, declareLook)
        .only([](const P& p) { return p.method.method == generate::Method::FlowMatching; }, {kFlowTimeId})
        .only(
            [](const P& p) {
              return p.method.condition == generate::Condition::Class && generate::arePictures(p.method.target.what);
            },
            {"walk-class"})
        .only(
            [](const P& p) {
              return generate::arePictures(p.method.target.what) && p.method.method != generate::Method::Cycle;
            },
            {"move-slant", "move-thickness", "truncation"})
        .finish();
    return true;
  }();
  (void)done;
  return declared;
}

const param::Declarations& declarations() { return schema().declarations(); }

const param::Declarations& acts() {
  static const param::Declarations all{
      param::numbers(kUpdateCriticId, 1, 1, {1, 1000}, PERC_TR("Critic alone"),
                     PERC_TR("So many updates of the critic, without the generator."), When::Live),
      param::numbers(kUpdateGeneratorId, 1, 1, {1, 1000}, PERC_TR("Generator alone"),
                     PERC_TR("So many updates of the generator, without the critic."), When::Live),
      param::numbers(kDrawId, 3, 3000, {-3, 3}, PERC_TR("Draw"),
                     PERC_TR("x, y and radius of each dab of the brush, on the data set Your own drawing; points lie "
                             "evenly over each."),
                     When::Restart),
      param::numbers(kEraseId, 3, 3, {-3, 3}, PERC_TR("Erase"),
                     PERC_TR("x, y, radius: takes away the dabs whose middles lie within."), When::Restart)};
  return all;
}

}  // namespace perc::generation
