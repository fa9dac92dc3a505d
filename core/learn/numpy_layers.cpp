// SPDX-License-Identifier: GPL-3.0-or-later
// Forward and backward of each kind of layer, as one would write them on the board: x goes in, d is the derivative of
// the loss by what came out, and backward() returns the one by x.
#include "core/learn/numpy_layers.h"

namespace perc::learn::python {
namespace {

constexpr std::string_view kErf = R"(

erf = np.vectorize(math.erf, otypes=[np.float32])
)";

constexpr NumpyLayer kLayers[] = {
    {"dense", "Dense", R"(
    """z = x Wᵀ + b, with a row of W for each unit."""

    def forward(self, x, training):
        self.x = x
        weight, bias = self.parameters
        return x @ weight.T + bias

    def backward(self, d):
        self.gradients = [d.T @ self.x, d.sum(0)]
        return d @ self.parameters[0]
)",
     2},
    {"identity", "Identity", R"(
    def forward(self, x, training):
        return x

    def backward(self, d):
        return d
)"},
    {"sigmoid", "Sigmoid", R"(
    def forward(self, x, training):
        self.h = sigmoid(x)
        return self.h

    def backward(self, d):
        return d * self.h * (1 - self.h)
)"},
    {"tanh", "Tanh", R"(
    def forward(self, x, training):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d):
        return d * (1 - self.h * self.h)
)"},
    {"relu", "Relu", R"(
    def forward(self, x, training):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, d):
        return d * (self.x > 0)
)"},
    {"leaky-relu", "LeakyRelu", R"(
    def forward(self, x, training):
        self.slope = np.where(x > 0, 1, 0.01).astype(np.float32)
        return x * self.slope

    def backward(self, d):
        return d * self.slope
)"},
    {"prelu", "Prelu", R"(
    """The slope below 0 is learned."""

    def forward(self, x, training):
        self.x = x
        return np.where(x > 0, x, self.parameters[0] * x)

    def backward(self, d):
        below = np.minimum(self.x, 0)
        self.gradients = [np.array([(d * below).sum()], np.float32)]
        return np.where(self.x > 0, d, self.parameters[0] * d)
)",
     1},
    {"elu", "Elu", R"(
    def forward(self, x, training):
        self.x = x
        return np.where(x > 0, x, np.expm1(np.minimum(x, 0)))

    def backward(self, d):
        return np.where(self.x > 0, d, d * np.exp(np.minimum(self.x, 0)))
)"},
    {"softplus", "Softplus", R"(
    def forward(self, x, training):
        self.x = x
        return np.logaddexp(0, x)

    def backward(self, d):
        return d * sigmoid(self.x)
)"},
    {"gelu", "Gelu", R"(
    """x Phi(x), with the normal distribution Phi."""

    def forward(self, x, training):
        self.x, self.phi = x, (1 + erf(x / np.float32(math.sqrt(2)))) / 2
        return x * self.phi

    def backward(self, d):
        density = np.exp(-self.x * self.x / 2) / np.float32(math.sqrt(2 * math.pi))
        return d * (self.phi + self.x * density)
)",
     0, kErf},
    {"silu", "Silu", R"(
    def forward(self, x, training):
        self.x, self.s = x, sigmoid(x)
        return x * self.s

    def backward(self, d):
        return d * self.s * (1 + self.x * (1 - self.s))
)"},
    {"step", "Step", R"(
    """1 from 0 on. Its derivative is 0; as the last layer it hands the error on (Rosenblatt's rule)."""
    last = False

    def forward(self, x, training):
        return (x >= 0).astype(np.float32)

    def backward(self, d):
        return d if self.last else np.zeros_like(d)
)"},
    {"dropout", "Dropout", R"(
    def __init__(self, rate):
        super().__init__()
        self.rate, self.draws = rate, np.random.default_rng(1)

    def forward(self, x, training):
        kept = self.draws.random(x.shape) >= self.rate
        self.factor = kept / np.float32(1 - self.rate) if training else np.float32(1)
        return (x * self.factor).astype(np.float32)

    def backward(self, d):
        return (d * self.factor).astype(np.float32)
)"},
    {"layernorm", "LayerNorm", R"(
    """Each sample's numbers to mean 0 and variance 1, then scaled and shifted (Ba et al. 2016)."""

    def forward(self, x, training):
        centred = x - x.mean(1, keepdims=True)
        self.deviation = np.sqrt((centred * centred).mean(1, keepdims=True) + 1e-5)
        self.normal = centred / self.deviation
        return self.normal * self.parameters[0] + self.parameters[1]

    def backward(self, d):
        self.gradients = [(d * self.normal).sum(0), d.sum(0)]
        d = d * self.parameters[0]
        return (d - d.mean(1, keepdims=True) - self.normal * (d * self.normal).mean(1, keepdims=True)) / self.deviation
)",
     2},
    {"batchnorm", "BatchNorm", R"(
    """Each unit's numbers over the batch to mean 0 and variance 1, then scaled and shifted (Ioffe and Szegedy 2015)."""

    def __init__(self, weight, bias, mean, variance):
        super().__init__(weight, bias)
        self.running = [mean, variance]

    def forward(self, x, training):
        mean, variance = (x.mean(0), x.var(0)) if training else self.running
        if training:
            n = len(x)
            self.running[0] += np.float32(0.1) * (mean - self.running[0])
            self.running[1] += np.float32(0.1) * (variance * np.float32(n / (n - 1)) - self.running[1])
        self.training, self.deviation = training, np.sqrt(variance + np.float32(1e-5))
        self.normal = (x - mean) / self.deviation
        return self.normal * self.parameters[0] + self.parameters[1]

    def backward(self, d):
        self.gradients = [(d * self.normal).sum(0), d.sum(0)]
        d = d * self.parameters[0]
        if self.training:
            d = d - d.mean(0) - self.normal * (d * self.normal).mean(0)
        return d / self.deviation
)",
     4},
};

}  // namespace

const NumpyLayer* numpyLayer(std::string_view notation) {
  const std::string_view word = notation.substr(0, notation.find(' '));
  for (const NumpyLayer& layer : kLayers)
    if (layer.word == word) return &layer;
  return nullptr;
}

std::string_view numpySum() {
  return R"(

class Sum(Sequential):
    """Several ways from one input; what comes out is added (residuals: He et al. 2016)."""

    def forward(self, x, training):
        return sum(layer.forward(x, training) for layer in self.layers)

    def backward(self, d):
        return sum(layer.backward(d) for layer in self.layers)
)";
}

std::string_view numpyBase() {
  return R"(
def sigmoid(z):
    """1 / (1 + exp(-z)), written so that nothing overflows."""
    return np.exp(-np.logaddexp(0, -z))


class Layer:
    def __init__(self, *parameters):
        self.parameters, self.gradients, self.running = list(parameters), [], []

    def parts(self):
        """The layers that have parameters."""
        return [self] if self.parameters else []


class Sequential(Layer):
    def __init__(self, *layers):
        super().__init__()
        self.layers = layers

    def forward(self, x, training):
        for layer in self.layers:
            x = layer.forward(x, training)
        return x

    def backward(self, d):
        """The chain rule: from the last layer to the first."""
        for layer in reversed(self.layers):
            d = layer.backward(d)
        return d

    def parts(self):
        return [part for layer in self.layers for part in layer.parts()]
)";
}

}  // namespace perc::learn::python
