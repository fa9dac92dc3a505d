#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes landscape_curvature.json: Hessians of two small networks by PyTorch in double precision with their products,
eigenvalues and traces; filter normalisation of a direction (Li et al. 2018); principal components of a path by NumPy.
Needed only to make the file again: python3 landscape_curvature.py"""
import json
import pathlib

import numpy as np
import torch
from torch import nn
from torch.nn.utils import parameters_to_vector
from torch.nn.utils.stateless import functional_call

torch.manual_seed(3)
torch.set_default_dtype(torch.float64)


def single(tensor):
    """The same numbers, held exactly by single precision."""
    return tensor.float().double()


def numbers(tensor):
    return [float("%.10g" % v) for v in np.asarray(tensor.detach() if torch.is_tensor(tensor) else tensor).ravel()]


def named(net, vector):
    tensors, at = [], 0
    for name, p in net.named_parameters():
        tensors.append({"name": name, "shape": list(p.shape), "values": numbers(vector[at:at + p.numel()])})
        at += p.numel()
    return tensors


def normalised(net, vector):
    parts, at = [], 0
    for p in net.parameters():
        d = vector[at:at + p.numel()].view_as(p)
        at += p.numel()
        if p.dim() > 1:
            parts.append(torch.cat([row.flatten() * weights.norm() / row.norm() for row, weights in zip(d, p)]))
        else:
            parts.append(torch.zeros(p.numel()))
    return torch.cat(parts)


def case(layers, net, loss, x, y, task):
    with torch.no_grad():
        for p in net.parameters():
            p.copy_(single(p))
    theta = parameters_to_vector(net.parameters()).detach()
    names, shapes = zip(*[(n, p.shape) for n, p in net.named_parameters()])

    def value(vector):
        parts = vector.split([s.numel() for s in shapes])
        return loss(functional_call(net, {n: p.view(s) for n, p, s in zip(names, parts, shapes)}, (x,)), y)

    hessian = torch.autograd.functional.hessian(value, theta)
    vector = single(torch.randn_like(theta))
    return {"layers": layers, "inputs": x.shape[1], "task": task, "x": numbers(x),
            "y": numbers(y.double()), "theta": named(net, theta), "vector": named(net, vector),
            "loss": float(value(theta)), "product": named(net, hessian @ vector),
            "eigenvalues": numbers(torch.linalg.eigvalsh(hessian)), "trace": float(hessian.trace()),
            "normalised": named(net, normalised(net, vector))}


def path():
    rng = np.random.default_rng(5)
    points = np.cumsum(rng.normal(size=(9, 40)) * np.linspace(1, .1, 40), axis=0).astype(np.float32).astype(float)
    offsets = points - points[-1]
    centred = offsets - offsets.mean(axis=0)
    _, s, axes = np.linalg.svd(centred, full_matrices=False)
    axes = [a * np.sign(centred[0] @ a) for a in axes[:2]]
    shares = s ** 2 / (s ** 2).sum()
    return {"points": [numbers(p) for p in points], "a": numbers(axes[0]), "b": numbers(axes[1]),
            "shares": numbers(shares[:2])}


x, y = single(torch.randn(30, 2)), single(torch.randn(30, 1))
tanh = case("dense 6; tanh; dense 5; tanh; dense 1",
            nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 5), nn.Tanh(), nn.Linear(5, 1)), nn.MSELoss(), x, y, "regression")
x, y = single(torch.randn(40, 4)), torch.randint(0, 3, (40,))
relu = case("dense 5; relu; dense 3", nn.Sequential(nn.Linear(4, 5), nn.ReLU(), nn.Linear(5, 3)), nn.CrossEntropyLoss(), x, y, "classes")
x, y = single(torch.randn(12, 1, 5, 5)), torch.randint(0, 3, (12,))
image = nn.Sequential(nn.Conv2d(1, 3, 3), nn.PReLU(), nn.Flatten(), nn.Linear(27, 3))
with torch.no_grad():
    for p in image.parameters():
        p.copy_(single(p))
direction = single(torch.randn(sum(p.numel() for p in image.parameters())))
convolution = {"layers": "conv 3 3x3; prelu; flatten; dense 3", "theta": named(image, parameters_to_vector(image.parameters())),
               "vector": named(image, direction), "normalised": named(image, normalised(image, direction))}
out = {"cases": [tanh, relu], "convolution": convolution, "path": path()}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
