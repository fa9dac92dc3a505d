// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/labs.h"

#include "scenes/cartpole/sim.h"
#include "scenes/fingerprint_v1.h"
#include "scenes/playground/sim.h"

namespace perc {

namespace {

Lab since1(Lab lab, decltype(Lab::firstFingerprint) firstFingerprint) {
  lab.firstFingerprint = firstFingerprint;
  return lab;
}

}  // namespace

std::span<const Lab> labs() {
  static const Lab all[] = {
      since1(playground::lab(), firstFingerprintOfPlayground),
      since1(cartpole::lab(), firstFingerprintOfCartPole),
  };
  return all;
}

}  // namespace perc
