// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/cartpole_params.h"

namespace perc::cartpole {
namespace {
using P = CartPoleParams;
using param::Scale;
using param::When;
}  // namespace

const param::Schema<P>& schema() {
  static const param::Schema<P> made = [] {
    param::Schema<P> s;
    s.group(PERC_TR("World")).real("gravity", &P::gravity, {0.1, 30}, Scale::Linear, "m/s²", PERC_TR("Gravity"), PERC_TR("Earth 9.8, Moon 1.62."), When::Live);
    return s;
  }();
  return made;
}

const param::Declarations& acts() {
  static const param::Declarations none;
  return none;
}

}  // namespace perc::cartpole
