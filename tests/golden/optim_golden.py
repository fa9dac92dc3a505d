#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes optim_golden.json: 20 updates of every rule on given gradients, and every schedule, in PyTorch.
Needed only to make the file again: python3 optim_golden.py"""
import json
import os
import warnings
import torch
from torch.optim import SGD, Adadelta, Adagrad, Adam, AdamW, RMSprop, Rprop
from torch.optim import lr_scheduler as schedulers

warnings.filterwarnings("ignore")
RULES = {"gradient-descent": lambda p, lr: SGD(p, lr), "sgd": lambda p, lr: SGD(p, lr),
         "momentum": lambda p, lr: SGD(p, lr, momentum=.9), "nesterov": lambda p, lr: SGD(p, lr, momentum=.9, nesterov=True),
         "adagrad": lambda p, lr: Adagrad(p, lr), "rmsprop": lambda p, lr: RMSprop(p, lr),
         "adam": lambda p, lr: Adam(p, lr), "adamw": lambda p, lr: AdamW(p, lr),
         "adadelta": lambda p, lr: Adadelta(p, lr), "rprop": lambda p, lr: Rprop(p, lr)}
SCHEDULES = {
    "constant": lambda o: schedulers.ConstantLR(o, factor=1),
    "step": lambda o: schedulers.StepLR(o, 7, gamma=.5),
    "exponential": lambda o: schedulers.ExponentialLR(o, .9),
    "cosine": lambda o: schedulers.CosineAnnealingLR(o, 40, eta_min=.01),
    "cyclic": lambda o: schedulers.CyclicLR(o, .01, .5, step_size_up=6, cycle_momentum=False),
    "one-cycle": lambda o: schedulers.OneCycleLR(o, .5, total_steps=40, cycle_momentum=False)}


def updates(make, gradients, start):
    theta = torch.nn.Parameter(start.clone())
    optimiser = make([theta], .05)
    path = []
    for g in gradients:
        theta.grad = g.clone()
        optimiser.step()
        path.append(theta.tolist())
    return path


def rates(make):
    optimiser = SGD([torch.nn.Parameter(torch.zeros(1))], .5)
    schedule = make(optimiser)
    result = []
    for _ in range(40):
        result.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        schedule.step() if len(result) < 40 else None
    return result


def main():
    torch.manual_seed(4)
    start = torch.randn(11).double()
    gradients = torch.randn(20, 11).double() * torch.logspace(-3, 1, 11).double()
    clipped = torch.nn.Parameter(start.clone())
    clipped.grad = gradients[0].clone()
    before = torch.nn.utils.clip_grad_norm_([clipped], 1.5)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "optim_golden.json"), "w") as f:
        json.dump({"start": start.tolist(), "gradients": gradients.tolist(), "rate": .05,
                   "paths": {name: updates(make, gradients, start) for name, make in RULES.items()},
                   "schedules": {name: rates(make) for name, make in SCHEDULES.items()},
                   "clip": {"maximum": 1.5, "norm": before.item(), "gradient": clipped.grad.tolist()}}, f, indent=0)


if __name__ == "__main__":
    main()
