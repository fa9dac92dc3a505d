// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/params.h"

namespace perc::playground {

const param::Schema<PlaygroundParams>& schema() {
  using P = PlaygroundParams;
  static param::Schema<P> declared;
  static const bool done = [] {
    declared.block("", &P::plane, learn::declarePlane);
    declared.group(PERC_TR("Network")).block("", &P::plane, learn::declareInputs);
    declared.block("", &P::learning, learn::declareSettings).finish();
    return true;
  }();
  (void)done;
  return declared;
}

}  // namespace perc::playground
