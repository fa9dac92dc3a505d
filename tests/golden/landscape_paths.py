#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes landscape_paths.json: paths of every rule on the bowl of condition 20 (60 updates) and on Rosenbrock's function
(30 updates), in PyTorch and double. Needed only to make the file again: python3 landscape_paths.py"""
import json
import os
import torch
from torch.optim import SGD, Adadelta, Adagrad, Adam, AdamW, RMSprop, Rprop

RULES = {"gradient-descent": lambda p, lr: SGD(p, lr), "sgd": lambda p, lr: SGD(p, lr),
         "momentum": lambda p, lr: SGD(p, lr, momentum=.9), "nesterov": lambda p, lr: SGD(p, lr, momentum=.9, nesterov=True),
         "adagrad": lambda p, lr: Adagrad(p, lr), "rmsprop": lambda p, lr: RMSprop(p, lr),
         "adam": lambda p, lr: Adam(p, lr), "adamw": lambda p, lr: AdamW(p, lr),
         "adadelta": lambda p, lr: Adadelta(p, lr), "rprop": lambda p, lr: Rprop(p, lr)}
# rate of the rules that follow the gradient's size, of those that do not
SURFACES = {"bowl": (lambda x, y: (x ** 2 + 20 * y ** 2) / 2, (-4., 2.), 60, .02, .1),
            "rosenbrock": (lambda x, y: (1 - x) ** 2 + 100 * (y - x ** 2) ** 2, (-1.2, 1.), 30, 2e-4, .05)}


def path(make, function, start, updates, rate):
    theta = torch.nn.Parameter(torch.tensor(start, dtype=torch.float64))
    optimiser = make([theta], rate)
    places = []
    for _ in range(updates):
        optimiser.zero_grad()
        function(theta[0], theta[1]).backward()
        optimiser.step()
        places.append(theta.tolist())
    return places


def main():
    golden = {}
    for surface, (function, start, updates, plain, scaled) in SURFACES.items():
        rates = {name: scaled if name in ("adagrad", "rmsprop", "adam", "adamw", "adadelta", "rprop") else plain for name in RULES}
        golden[surface] = {name: {"rate": rates[name], "path": path(make, function, start, updates, rates[name])}
                           for name, make in RULES.items()}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "landscape_paths.json"), "w") as f:
        json.dump(golden, f, indent=0)


if __name__ == "__main__":
    main()
