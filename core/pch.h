// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the core and the simulations (PITFALLS: 3.3 s to 0.5 s a file).
#pragma once
#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>
