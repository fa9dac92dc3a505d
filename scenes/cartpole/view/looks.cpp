// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/looks.h"

#include "scenes/cartpole/view/state_words.h"

namespace perc::cartpole {

const param::Declaration& look(const char* id) { return *param::find(schema().declarations(), id); }

scenes::PairChoice* makePlaneChoice(scenes::SceneView* view) {
  QStringList symbols;
  for (const Axis axis : kAxes) symbols << stateSymbol(axis);
  return new scenes::PairChoice(look("plane-x"), look("plane-y"), symbols, view);
}

}  // namespace perc::cartpole
