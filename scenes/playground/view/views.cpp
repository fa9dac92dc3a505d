// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/view/views.h"

#include "scenes/playground/view/activation.h"
#include "scenes/playground/view/boundary.h"
#include "scenes/playground/view/curves.h"
#include "scenes/playground/view/data.h"
#include "scenes/playground/view/network.h"
#include "scenes/playground/view/representation.h"
#include "scenes/playground/view/update.h"
#include "scenes/playground/view/weights.h"
#include "scenes/playground/view_list.h"

namespace perc::playground {

scenes::ViewTable viewTable() {
  using scenes::madeBy;
  return {madeBy<BoundaryView>(views::kBoundary),     madeBy<NetworkView>(views::kNetwork),
          madeBy<UpdateView>(views::kUpdate),         madeBy<CurvesView>(views::kCurves),
          madeBy<WeightsView>(views::kWeights),       madeBy<RepresentationView>(views::kRepresentation),
          madeBy<ActivationView>(views::kActivation), madeBy<DataView>(views::kData)};
}

}  // namespace perc::playground
