#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes nn_layers.json: for every kind of layer, forward, gradients (of parameters and inputs), running statistics and
the weights after 20 and outputs after 300 updates in PyTorch (double precision, from numbers that single precision
holds exactly). Images are in PyTorch's order. The modules that our program writes for these networks ("torch") are run
here too: they take the state of the ones below, whole and with no other key, and compute the same. Needed only to make
the file again:
    test_labs '[.torch]' > exported.json; python3 nn_layers.py exported.json"""
import copy
import json
import os
import sys
import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, layers, shortcut=()):
        super().__init__()
        self.shortcut, self.layers = nn.Sequential(*shortcut), nn.Sequential(*layers)

    def forward(self, x):
        return self.shortcut(x) + self.layers(x)


class Concat(nn.Module):
    def __init__(self, *ways):
        super().__init__()
        self.ways = nn.ModuleList(nn.Sequential(*way) for way in ways)

    def forward(self, x):
        return torch.cat([way(x) for way in self.ways], 1)


class Gate(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = nn.Sequential(*layers)

    def forward(self, x):
        factor = self.layers(x)
        return x * (factor[..., None, None] if factor.dim() < x.dim() else factor)


class Reverse(nn.Module):
    def __init__(self, strength):
        super().__init__()
        self.strength = strength

    def forward(self, x):
        return (1 + self.strength) * x.detach() - self.strength * x


class Quantise(nn.Module):
    def __init__(self, steps, size):
        super().__init__()
        self.steps, self.size = steps, size

    def forward(self, x):
        x = x.clamp(-self.size, self.size)
        step = self.size / self.steps
        return x + ((x / step).round() * step - x).detach()


class Planes(nn.Module):
    """A vector of an image (row, column, channel) and more numbers, each of these a channel of its own."""

    def __init__(self, channels, height, width):
        super().__init__()
        self.channels, self.height, self.width = channels, height, width

    def forward(self, x):
        c, h, w = self.channels, self.height, self.width
        image = x[:, :c * h * w].reshape(-1, h, w, c).permute(0, 3, 1, 2)
        more = x[:, c * h * w:].reshape(len(x), -1, 1, 1).repeat(1, 1, h, w)
        return torch.cat([image, more], 1)


torch.manual_seed(22)  # before the modules draw their weights
CASES = [
    ([5], "dense 6; tanh; reverse 0.5; dense 3", [nn.Linear(5, 6), nn.Tanh(), Reverse(.5), nn.Linear(6, 3)]),
    ([5], "dense 9; quantise 3 range 1.5; dense 3", [nn.Linear(5, 9), Quantise(3, 1.5), nn.Linear(9, 3)]),
    ([5], "spectral(dense 7); tanh; spectral(dense 2)",
     [nn.utils.spectral_norm(nn.Linear(5, 7)), nn.Tanh(), nn.utils.spectral_norm(nn.Linear(7, 2))]),
    ([2, 5, 4], "spectral(conv 3 3x2 pad 1); relu", [nn.utils.spectral_norm(nn.Conv2d(2, 3, (3, 2), padding=1)), nn.ReLU()]),
    ([4], "dense 6; layernorm; gelu; dense 3", [nn.Linear(4, 6), nn.LayerNorm(6), nn.GELU(), nn.Linear(6, 3)]),
    ([3, 4, 5], "layernorm; conv 2 2x2; tanh", [nn.LayerNorm([3, 4, 5]), nn.Conv2d(3, 2, 2), nn.Tanh()]),
    ([3, 4, 5], "batchnorm; conv 2 2x2; batchnorm; prelu",
     [nn.BatchNorm2d(3), nn.Conv2d(3, 2, 2), nn.BatchNorm2d(2), nn.PReLU()]),
    ([1, 8, 8], "conv 6 5x5 pad 2; relu; maxpool 2; conv 16 3x3; relu; flatten; dense 5",
     [nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 3), nn.ReLU(), nn.Flatten(),
      nn.Linear(64, 5)]),
    ([3, 7, 6], "conv 9 3x2 stride 2x1 pad 1x2; silu; conv 33 2x2; tanh; globalpool",
     [nn.Conv2d(3, 9, (3, 2), stride=(2, 1), padding=(1, 2)), nn.SiLU(), nn.Conv2d(9, 33, 2), nn.Tanh(),
      nn.AdaptiveAvgPool2d(1), nn.Flatten()]),
    ([20, 5, 5], "conv 18 2x2 dilation 2 pad 1; relu; avgpool 2; flatten; dense 3",
     [nn.Conv2d(20, 18, 2, dilation=2, padding=1), nn.ReLU(), nn.AvgPool2d(2), nn.Flatten(), nn.Linear(72, 3)]),
    ([4, 6, 6], "conv 8 3x3 groups 2; tanh; conv 8 3x3 pad 1 groups 8; tanh; maxpool 3 stride 1 pad 1",
     [nn.Conv2d(4, 8, 3, groups=2), nn.Tanh(), nn.Conv2d(8, 8, 3, padding=1, groups=8), nn.Tanh(),
      nn.MaxPool2d(3, 1, 1)]),
    ([6], "dense 18; relu; unflatten 2 3x3; convtranspose 4 4x4 stride 2 pad 1; relu; conv 1 3x3 pad 1; tanh",
     [nn.Linear(6, 18), nn.ReLU(), nn.Unflatten(1, (2, 3, 3)), nn.ConvTranspose2d(2, 4, 4, stride=2, padding=1),
      nn.ReLU(), nn.Conv2d(4, 1, 3, padding=1), nn.Tanh()]),
    ([4, 3, 4], "convtranspose 6 3x2 stride 3x2 pad 1x0 extra 1 groups 2; tanh; upsample 2; avgpool 3 stride 2 pad 1",
     [nn.ConvTranspose2d(4, 6, (3, 2), stride=(3, 2), padding=(1, 0), output_padding=1, groups=2), nn.Tanh(),
      nn.Upsample(scale_factor=2), nn.AvgPool2d(3, 2, 1)]),
    ([4, 4, 4], "residual(conv 4 3x3 pad 1; relu); residual(conv 6 3x3 pad 1 stride 2; batchnorm | conv 6 1x1 stride 2)",
     [Residual([nn.Conv2d(4, 4, 3, padding=1), nn.ReLU()]),
      Residual([nn.Conv2d(4, 6, 3, padding=1, stride=2), nn.BatchNorm2d(6)], [nn.Conv2d(4, 6, 1, stride=2)])]),
    ([5], "residual(dense 5; tanh; residual(dense 5; elu)); dense 2",
     [Residual([nn.Linear(5, 5), nn.Tanh(), Residual([nn.Linear(5, 5), nn.ELU()])]), nn.Linear(5, 2)]),
    ([2, 5, 4], "concat( | conv 3 3x3 pad 1; tanh | maxpool 3 stride 1 pad 1); conv 2 1x1",
     [Concat([], [nn.Conv2d(2, 3, 3, padding=1), nn.Tanh()], [nn.MaxPool2d(3, 1, 1)]), nn.Conv2d(7, 2, 1)]),
    ([8, 3, 3], "gate(globalpool; dense 2; relu; dense 8; sigmoid); gate(conv 8 1x1; sigmoid)",
     [Gate([nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten()), nn.Linear(8, 2), nn.ReLU(), nn.Linear(2, 8), nn.Sigmoid()]),
      Gate([nn.Conv2d(8, 8, 1), nn.Sigmoid()])]),
    ([9, 3, 3], "conv 9 2x2 stride 2x1 pad 1 groups 9; tanh; convtranspose 9 2x1 stride 1x2 pad 1x0 dilation 2x1 groups 9",
     lambda: [nn.Conv2d(9, 9, 2, stride=(2, 1), padding=1, groups=9), nn.Tanh(),
      nn.ConvTranspose2d(9, 9, (2, 1), stride=(1, 2), padding=(1, 0), dilation=(2, 1), groups=9)]),  # weights drawn after all those above
    ([1, 12, 12], "conv 5 3x3; relu; maxpool 2; conv 7 7x7 pad 3; relu; maxpool 2; flatten; dense 3",
     lambda: [nn.Conv2d(1, 5, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(5, 7, 7, padding=3), nn.ReLU(), nn.MaxPool2d(2),
      nn.Flatten(), nn.Linear(28, 3)]),
    ([14], "planes 2 2x3; conv 3 2x2; tanh", lambda: [Planes(2, 2, 3), nn.Conv2d(4, 3, 2), nn.Tanh()]),
]


def numbers(tensor, digits=7):
    return [float("%.*g" % (digits, v)) for v in tensor.detach().double().flatten().tolist()]


def tensors(model):
    return [{"name": k, "shape": list(v.shape), "values": numbers(v, 9)} for k, v in model.state_dict().items()]


def run_exported(text, model, x):
    scope = {"torch": torch, "nn": nn}
    for definition in text["definitions"]:
        exec(definition, scope)
    with torch.random.fork_rng():
        exported = eval("nn.Sequential(" + ", ".join(text["modules"]) + ")", scope).double()
    exported.load_state_dict(model.state_dict(), strict=True)
    theirs = copy.deepcopy(model)
    for training in (False, True):
        z, expected = exported.train(training)(x), theirs.train(training)(x)
        assert torch.allclose(z, expected, rtol=1e-12, atol=1e-12), text


def case(exported, shape, notation, modules, samples=5):
    model = nn.Sequential(*(modules() if callable(modules) else modules))
    with torch.no_grad():
        for p in model.parameters():
            p.add_(.2 * torch.randn_like(p))
    model.double()
    x = torch.randn(samples, *shape).double().requires_grad_(True)
    run_exported(exported, model, x)
    y = torch.randn_like(model.eval()(x))
    result = {"input": shape, "layers": notation, "torch": exported, "x": numbers(x, 9), "targets": numbers(y, 9), "tensors": tensors(model),
              "output": list(y.shape[1:]), "evaluated": numbers(model(x))}
    model.train()
    z = model(x)
    loss = nn.functional.mse_loss(z, y)
    loss.backward()
    result.update(outputs=numbers(z), loss=loss.item(), input_gradient=numbers(x.grad),
                  gradients={k: numbers(p.grad) for k, p in model.named_parameters()},
                  buffers_after={k: numbers(b) for k, b in model.named_buffers()})
    optimiser = torch.optim.SGD(model.parameters(), .05)
    for update in range(1, 301):
        optimiser.step()
        optimiser.zero_grad()
        z = model(x.detach())
        nn.functional.mse_loss(z, y).backward()
        if update == 20:
            result["after"] = {k: numbers(v) for k, v in model.state_dict().items()}
    result["outputs_300"] = numbers(z)
    return result


def main():
    with open(sys.argv[1]) as f:
        exported = json.load(f)
    cases = [case(exported[c[1]], *c) for c in CASES]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "nn_layers.json"), "w") as f:
        json.dump(cases, f, separators=(",", ":"))


if __name__ == "__main__":
    main()
