#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes generate_games.json: losses and gradients of both players of small games, in PyTorch and double. Needed only to
make the file again: python3 generate_games.py

Samples lie one after another. Where there is a penalty between real and generated samples both are the same ones, so
that it does not matter where between them it is taken."""
import json
import os
import torch
from torch import nn
from torch.nn.functional import relu, softplus

BATCH = 8
CASES = [("saturating", {}), ("non-saturating", {}), ("non-saturating", {"smoothing": .1}), ("least-squares", {}),
         ("least-squares", {"smoothing": .2}), ("hinge", {}), ("hinge", {"packing": 2}), ("wasserstein", {}),
         ("wasserstein", {"gradientPenalty": 10.}), ("non-saturating", {"r1": 3.}), ("non-saturating", {"batchNorm": True}),
         ("wasserstein", {"packing": 4, "gradientPenalty": .1})]


def real_loss(game, s, d):
    return {"saturating": lambda: (1 - s) * softplus(-d) + s * softplus(d), "least-squares": lambda: (d - 1 + s) ** 2 / 2,
            "hinge": lambda: relu(1 - d), "wasserstein": lambda: -d}[game.replace("non-", "")]().mean()


def generated_loss(game, d):
    return {"saturating": lambda: softplus(d), "least-squares": lambda: d ** 2 / 2, "hinge": lambda: relu(1 + d),
            "wasserstein": lambda: d}[game.replace("non-", "")]().mean()


def generator_loss(game, d):
    return {"saturating": lambda: -softplus(d), "non-saturating": lambda: softplus(-d),
            "least-squares": lambda: (d - 1) ** 2 / 2}.get(game, lambda: -d)().mean()


def slopes(critic, x):
    x = x.clone().requires_grad_(True)
    return torch.autograd.grad(critic(x).sum(), x, create_graph=True)[0].norm(dim=1)


def numbers(tensors):
    return {name: t.flatten().tolist() for name, t in tensors if t is not None}


def case(game, options):
    pack = options.get("packing", 1)
    hidden = [nn.Linear(2 * pack, 6)] + ([nn.BatchNorm1d(6)] if options.get("batchNorm") else []) + [nn.Tanh(), nn.Linear(6, 1)]
    generator, critic = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 2)).double(), nn.Sequential(*hidden).double()
    noise, real = torch.randn(BATCH, 3).double(), torch.randn(BATCH, 2).double() + 1
    generated = real.clone() if "gradientPenalty" in options else torch.randn(BATCH, 2).double() - 1
    made = {"game": game, "options": options, "noise": noise.flatten().tolist(), "real": real.flatten().tolist(),
            "generated": generated.flatten().tolist(), "generator": numbers(generator.named_parameters()),
            "critic": numbers(critic.named_parameters())}
    shown = real.reshape(-1, 2 * pack)
    loss = real_loss(game, options.get("smoothing", 0), critic(shown)) + generated_loss(game, critic(generated.reshape(-1, 2 * pack)))
    if "gradientPenalty" in options:
        loss = loss + options["gradientPenalty"] * ((slopes(critic, shown) - 1) ** 2).mean()
    if "r1" in options:
        loss = loss + options["r1"] / 2 * (slopes(critic, shown) ** 2).mean()
    loss.backward()
    made["criticLoss"], made["criticGradient"] = loss.item(), numbers((n, p.grad) for n, p in critic.named_parameters())
    loss = generator_loss(game, critic(generator(noise).reshape(-1, 2 * pack)))
    loss.backward()
    made["generatorLoss"], made["generatorGradient"] = loss.item(), numbers((n, p.grad) for n, p in generator.named_parameters())
    return made


def cycle_case(weights):
    """Two generators and two critics; `from`, `to`: samples of the source and of what is imitated."""
    def networks(hidden, outputs):
        return [nn.Sequential(nn.Linear(2, hidden), nn.Tanh(), nn.Linear(hidden, outputs)).double() for _ in range(2)]
    generators, critics = networks(5, 2), networks(6, 1)
    (there, back), l1 = generators, nn.L1Loss()
    a, b = torch.randn(BATCH, 2).double() - 1, torch.randn(BATCH, 2).double() + 1
    loss = sum(generator_loss("least-squares", critic(made)) for critic, made in zip(critics, (there(a), back(b))))
    loss = loss + weights["cycle"] * (l1(back(there(a)), a) + l1(there(back(b)), b))
    loss = loss + weights["identity"] * (l1(there(b), b) + l1(back(a), a))
    loss = loss + weights["pair"] * (l1(there(a), b) + l1(back(b), a))
    loss.backward()
    return {"weights": weights, "from": a.flatten().tolist(), "to": b.flatten().tolist(), "loss": loss.item(),
            "generators": [numbers(g.named_parameters()) for g in generators],
            "critics": [numbers(c.named_parameters()) for c in critics],
            "gradients": [numbers((n, p.grad) for n, p in g.named_parameters()) for g in generators]}


def main():
    torch.manual_seed(1)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "generate_games.json"), "w") as f:
        json.dump({"torch": torch.__version__, "cases": [case(*c) for c in CASES],
                   "cycles": [cycle_case({"cycle": c, "identity": i, "pair": p})
                              for c, i, p in ((10, 0, 0), (10, 5, 0), (1, .5, 2))]}, f)


main()
