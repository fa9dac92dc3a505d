#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes nn_golden.json: forward, loss, gradients and running statistics of small networks in PyTorch (double precision,
from numbers that single precision holds exactly). Needed only to make the file again: python3 nn_golden.py"""
import json
import os
import torch
from torch import nn
import torch.nn.functional as F

MODULES = {"identity": nn.Identity, "sigmoid": nn.Sigmoid, "tanh": nn.Tanh, "relu": nn.ReLU, "leaky-relu": nn.LeakyReLU,
           "prelu": nn.PReLU, "elu": nn.ELU, "softplus": nn.Softplus, "gelu": nn.GELU, "silu": nn.SiLU}


def signed(z, y):
    """-1 and +1 targets of classes, of the size of z."""
    if z.shape[1] == 1:
        return 2 * y.view(-1, 1).double() - 1
    return 2 * F.one_hot(y, z.shape[1]).double() - 1


def sample_losses(kind, z, y):
    classes = not y.is_floating_point()
    target = signed(z, y) if classes else y
    zero_one = (target + 1) / 2
    if kind == "mean-squared-error":
        return F.mse_loss(z, target, reduction="none").mean(1)
    if kind == "mean-absolute-error":
        return F.l1_loss(z, target, reduction="none").mean(1)
    if kind == "huber":
        return F.huber_loss(z, target, reduction="none").mean(1)
    if kind == "binary-cross-entropy":
        return F.binary_cross_entropy_with_logits(z, zero_one, reduction="none").mean(1)
    if kind == "categorical-cross-entropy":
        return F.cross_entropy(z, y, reduction="none")
    if kind == "hinge" and z.shape[1] == 1:
        return F.relu(1 - target * z)[:, 0]
    if kind == "hinge":
        own = z.gather(1, y.view(-1, 1))[:, 0]
        rival = z.masked_fill(F.one_hot(y, z.shape[1]).bool(), -1e30).max(1).values
        return F.relu(1 + rival - own)
    if kind == "focal" and z.shape[1] == 1:
        ce = F.binary_cross_entropy_with_logits(z, zero_one, reduction="none")[:, 0]
        return (1 - torch.exp(-ce)) ** 2 * ce
    if kind == "focal":
        ce = F.cross_entropy(z, y, reduction="none")
        return (1 - torch.exp(-ce)) ** 2 * ce
    raise ValueError(kind)


def numbers(tensor):
    return [float("%.9g" % v) for v in tensor.detach().double().flatten().tolist()]


def network(inputs, layers):
    modules, width = [], inputs
    for name in layers:
        if isinstance(name, int):
            modules.append(nn.Linear(width, name))
            width = name
        else:
            modules.append(nn.BatchNorm1d(width) if name == "batch-norm" else MODULES[name]())
    return nn.Sequential(*modules), width


def case(name, inputs, layers, kind, regression=False, samples=9, weights=False, class_weights=None):
    model, width = network(inputs, layers)
    with torch.no_grad():
        for p in model.parameters():
            p.add_(.2 * torch.randn_like(p))
    model.double()
    x = torch.randn(samples, inputs).double()
    y = torch.randn(samples, width).double() if regression else torch.randint(0, max(2, width), (samples,))
    w = torch.rand(samples).double() + .1 if weights else torch.ones(samples).double()
    result = {"name": name, "inputs": inputs, "layers": layers, "loss": kind, "regression": regression, "x": numbers(x),
              "targets": numbers(y), "weights": numbers(w) if weights else [], "class_weights": class_weights or [],
              "tensors": [{"name": k, "shape": list(v.shape), "values": numbers(v)} for k, v in model.state_dict().items()]}
    if class_weights:
        w = w * torch.tensor(class_weights).double()[y]
    model.eval()
    result["evaluated"] = numbers(model(x))
    model.train()
    z = model(x)
    losses = sample_losses(kind, z, y)
    loss = (losses * w).sum() / w.sum()
    if kind == "categorical-cross-entropy" and not weights:
        assert torch.allclose(loss, F.cross_entropy(z, y, weight=torch.tensor(class_weights).double() if class_weights else None))
    loss.backward()
    result["outputs"] = numbers(z)
    result["sample_losses"] = numbers(losses)
    result["mean_loss"] = loss.item()
    result["gradients"] = {k: numbers(p.grad) for k, p in model.named_parameters()}
    result["buffers_after"] = {k: numbers(b) for k, b in model.named_buffers()}
    return result


def training(name, make, rate, updates=20):
    """A short training run of 2-8-8-1 tanh: the parameters after some updates."""
    model, _ = network(2, [8, "tanh", 8, "tanh", 1])
    model.double()
    x, y = torch.randn(10, 2).double(), torch.randn(10, 1).double()
    start = [{"name": k, "shape": list(v.shape), "values": numbers(v)} for k, v in model.state_dict().items()]
    optimiser = make(model.parameters(), rate)
    losses = []
    for _ in range(updates):
        optimiser.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        optimiser.step()
        losses.append(loss.item())
    return {"name": name, "rate": rate, "x": numbers(x), "targets": numbers(y), "tensors": start, "losses": losses,
            "after": {k: numbers(v) for k, v in model.state_dict().items()}}


def main():
    torch.manual_seed(20)
    cases = [
        case("small tanh regression", 2, [8, "tanh", 8, "tanh", 1], "mean-squared-error", regression=True, samples=10),
        case("widths beside the register's", 20, [33, "relu", 17, "leaky-relu", 5], "categorical-cross-entropy", samples=29),
        case("class weights", 4, [6, "elu", 3], "categorical-cross-entropy", class_weights=[.5, 2., 1.25]),
        case("both weights", 4, [6, "gelu", 3], "categorical-cross-entropy", weights=True, class_weights=[.5, 2., 1.25]),
        case("batch norm and PReLU", 3, [7, "batch-norm", "prelu", 9, "batch-norm", "silu", 1], "binary-cross-entropy", weights=True),
        case("batch norm first", 5, ["batch-norm", 4, "sigmoid", 2], "mean-absolute-error", regression=True),
        case("softplus, Huber", 3, [9, "softplus", 2], "huber", regression=True, weights=True),
        case("several binary outputs", 3, [8, "identity", "tanh", 4], "binary-cross-entropy"),
        case("squared error of classes", 3, [8, "tanh", 3], "mean-squared-error"),
        case("squared error of two classes", 3, [8, "tanh", 1], "mean-squared-error"),
        case("hinge", 3, [8, "relu", 1], "hinge", weights=True),
        case("hinge of four classes", 3, [8, "relu", 4], "hinge"),
        case("focal", 3, [8, "silu", 1], "focal"),
        case("focal of four classes", 3, [8, "gelu", 4], "focal", weights=True),
        case("deeper than one cut of the product", 270, [3, "tanh", 2], "categorical-cross-entropy", samples=7),
        case("wider than one cut of the product", 2, [130, "relu", 2], "categorical-cross-entropy", samples=26)]
    runs = [training("sgd", lambda p, r: torch.optim.SGD(p, r), .1), training("adam", lambda p, r: torch.optim.Adam(p, r), .01)]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "nn_golden.json"), "w") as f:
        json.dump({"cases": cases, "runs": runs}, f, separators=(",", ":"))


if __name__ == "__main__":
    main()
