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

namespace perc::playground {

std::unique_ptr<scenes::SceneView> createView(std::string_view viewId) {
  if (viewId == "boundary") return std::make_unique<BoundaryView>();
  if (viewId == "network") return std::make_unique<NetworkView>();
  if (viewId == "update") return std::make_unique<UpdateView>();
  if (viewId == "curves") return std::make_unique<CurvesView>();
  if (viewId == "weights") return std::make_unique<WeightsView>();
  if (viewId == "representation") return std::make_unique<RepresentationView>();
  if (viewId == "activation") return std::make_unique<ActivationView>();
  if (viewId == "data") return std::make_unique<DataView>();
  return nullptr;
}

}  // namespace perc::playground
