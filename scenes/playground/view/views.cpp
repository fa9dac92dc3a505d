// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/view/views.h"

#include "core/frame/training_views.h"
#include "core/learn/figures.h"
#include "scenes/kit/views/activation.h"
#include "scenes/kit/views/curves.h"
#include "scenes/kit/views/data.h"
#include "scenes/kit/views/network.h"
#include "scenes/kit/views/representation.h"
#include "scenes/kit/views/update.h"
#include "scenes/kit/views/weights.h"
#include "scenes/playground/view/painting.h"

namespace perc::playground {

scenes::ViewTable viewTable() {
  using namespace scenes;
  return {madeBy<PaintingView>(views::kBoundary),     madeBy<NetworkView>(views::kNetwork),
          madeBy<UpdateView>(views::kUpdate),         madeBy<CurvesView>(views::kCurves, learn::figureTable()),
          madeBy<WeightsView>(views::kWeights),       madeBy<RepresentationView>(views::kRepresentation),
          madeBy<ActivationView>(views::kActivation), madeBy<DataView>(views::kData)};
}

}  // namespace perc::playground
