// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"

#include <cstddef>

namespace perc::nn {

/// How weights start; biases start at 0. Order of initializerOptions(). n = inputs, m = outputs of the layer.
///   GlorotUniform  U(±sqrt(6/(n+m)))   GlorotNormal  N(0, 2/(n+m))      Glorot and Bengio 2010 ("Xavier")
///   HeUniform      U(±sqrt(6/n))       HeNormal      N(0, 2/n)          He et al. 2015 ("Kaiming")
///   LecunNormal    N(0, 1/n)                                            LeCun et al. 1998
///   Uniform        U(±1/2)             Zeros
///   TorchDefault   U(±1/sqrt(n)), biases too: what nn.Linear does
enum class Initializer { GlorotUniform, GlorotNormal, HeUniform, HeNormal, LecunNormal, Uniform, Zeros, TorchDefault };

/// One weight of a layer with `inputs` and `outputs`.
double drawWeight(Initializer how, int inputs, int outputs, Random& random);
/// One bias (0 but for TorchDefault).
double drawBias(Initializer how, int inputs, Random& random);

}  // namespace perc::nn
