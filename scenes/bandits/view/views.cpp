// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/bandits/view/views.h"

#include "scenes/bandits/views.h"

namespace perc::bandits {
namespace {

scenes::ViewMaker figure(const ViewInfo& view, const char* id, const char* axis, const char* coming,
                         const char* level = nullptr, double unit = 1) {
  return {view.id, [=, title = view.title] { return makeFigureView({id, title, axis, coming, level, unit}); }};
}

}  // namespace

scenes::ViewTable viewTable() {
  return {{views::kArms.id, makeArmsView},
          figure(views::kOptimal, "optimal", PERC_TR("best arm (%)"),
                 PERC_TR("How many of the runs take their best arm will appear here."), nullptr, 100),
          figure(views::kReward, "reward", PERC_TR("mean reward"),
                 PERC_TR("The mean reward of each step over all runs will appear here."), "best"),
          figure(views::kRegret, "total-regret", PERC_TR("cumulative regret"),
                 PERC_TR("What was lost against always pulling the best arm will appear here."))};
}

}  // namespace perc::bandits
