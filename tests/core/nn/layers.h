// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layers/activation.h"
#include "core/nn/layers/batch_norm.h"
#include "core/nn/layers/convolution.h"
#include "core/nn/layers/dense.h"
#include "core/nn/layers/dropout.h"
#include "core/nn/layers/join.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/layers/layer_norm.h"
#include "core/nn/layers/notation.h"
#include "core/nn/layers/pooling.h"
#include "core/nn/layers/reshape.h"
#include "core/nn/layers/spectral.h"
#include "core/nn/layers/straight.h"
