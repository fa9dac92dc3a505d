// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the core and the simulations. Not nlohmann/json.hpp: what it leaves to be instantiated GCC 12
// instantiates in every file again, half a second each.
#pragma once
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>
