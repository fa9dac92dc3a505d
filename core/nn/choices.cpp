// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/choices.h"

namespace perc::nn {

std::vector<param::Option> activationOptions() {
  return {
      {"identity", PERC_TR("Identity")}, {"sigmoid", PERC_TR("Sigmoid")},       {"tanh", PERC_TR("Hyperbolic tangent")},
      {"relu", PERC_TR("ReLU")},         {"leaky-relu", PERC_TR("Leaky ReLU")}, {"prelu", PERC_TR("Parametric ReLU")},
      {"elu", PERC_TR("ELU")},           {"softplus", PERC_TR("Softplus")},     {"gelu", PERC_TR("GELU")},
      {"silu", PERC_TR("SiLU")},         {"step", PERC_TR("Step (perceptron)")}};
}

std::vector<param::Option> lossOptions() {
  return {{"mean-squared-error", PERC_TR("Mean squared error")},
          {"mean-absolute-error", PERC_TR("Mean absolute error")},
          {"huber", PERC_TR("Huber")},
          {"binary-cross-entropy", PERC_TR("Binary cross-entropy")},
          {"categorical-cross-entropy", PERC_TR("Categorical cross-entropy")},
          {"hinge", PERC_TR("Hinge")},
          {"focal", PERC_TR("Focal")},
          {"perceptron", PERC_TR("Perceptron rule")}};
}

std::vector<param::Option> initializerOptions() {
  return {{"glorot-uniform", PERC_TR("Glorot, uniform")},
          {"glorot-normal", PERC_TR("Glorot, normal")},
          {"he-uniform", PERC_TR("He, uniform")},
          {"he-normal", PERC_TR("He, normal")},
          {"lecun-normal", PERC_TR("LeCun, normal")},
          {"uniform", PERC_TR("Uniform")},
          {"zeros", PERC_TR("Zeros")},
          {"torch-default", PERC_TR("PyTorch's default")}};
}

}  // namespace perc::nn
