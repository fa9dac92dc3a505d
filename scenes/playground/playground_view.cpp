// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/playground_view.h"

#include "scenes/playground/activation_view.h"
#include "scenes/playground/boundary_view.h"
#include "scenes/playground/curves_view.h"
#include "scenes/playground/data_view.h"
#include "scenes/playground/network_view.h"
#include "scenes/playground/representation_view.h"
#include "scenes/playground/update_view.h"
#include "scenes/playground/weights_view.h"

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
