#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes rl_dqn.json: the loss of deep Q-learning, its gradient and five Adam updates on one batch, in PyTorch, as
Stable-Baselines3 computes them (smooth_l1_loss, gradients clipped to a norm of 10).
Needed only to make the file again: python3 rl_dqn.py"""
import json
import os
import torch
from torch import nn

GAMMA, RATE, CLIP = .97, .01, 10.


def network(outputs):
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 6), nn.ReLU(), nn.Linear(6, outputs))


def tensors(model, gradient=False):
    return [{"name": k, "shape": list(p.shape), "values": (p.grad if gradient else p.detach()).flatten().tolist()}
            for k, p in model.named_parameters()]


def values(model, x):
    z = model(x)
    return z if z.shape[1] == 2 else z[:, :1] + z[:, 1:] - z[:, 1:].mean(1, keepdim=True)


def case(name, double=False, duelling=False, steps=1, weighted=False, size=12, far=1):
    outputs = 3 if duelling else 2
    online, target = network(outputs), network(outputs)
    with torch.no_grad():
        for p in [*online.parameters(), *target.parameters()]:
            p.mul_(2)
    x, following = far * torch.randn(size, 4), torch.randn(size, 4)
    action = torch.randint(0, 2, (size, 1))
    rewards = torch.randn(size) * 2
    taken = torch.randint(1, steps + 1, (size,))
    terminated = torch.rand(size) < .3
    weights = torch.rand(size) if weighted else torch.ones(size)
    result = {"name": name, "double": double, "duelling": duelling, "online": tensors(online), "target": tensors(target),
              "states": x.flatten().tolist(), "next": following.flatten().tolist(), "actions": action.flatten().tolist(),
              "rewards": rewards.tolist(), "steps": taken.tolist(), "terminated": terminated.int().tolist(),
              "weights": weights.tolist() if weighted else [], "losses": []}
    optimiser = torch.optim.Adam(online.parameters(), lr=RATE)
    for update in range(5):
        with torch.no_grad():
            after = values(target, following)
            chosen = (values(online, following) if double else after).argmax(1, keepdim=True)
            y = rewards + (~terminated) * GAMMA ** taken * after.gather(1, chosen).squeeze(1)
        q = values(online, x).gather(1, action).squeeze(1)
        loss = (weights * nn.functional.smooth_l1_loss(q, y, reduction="none")).mean()
        optimiser.zero_grad()
        loss.backward()
        if update == 0:
            result["targets"], result["q"] = y.tolist(), values(online, x).flatten().tolist()
        norm = nn.utils.clip_grad_norm_(online.parameters(), CLIP)
        if update == 0:
            result["norm"], result["gradient"] = norm.item(), tensors(online, True)
        result["losses"].append(loss.item())
        optimiser.step()
    result["after"] = tensors(online)
    return result


def main():
    torch.manual_seed(8)
    cases = [case("plain"), case("double", double=True), case("duelling", duelling=True), case("n-step", steps=3),
             case("prioritised", weighted=True), case("all", True, True, 4, True),
             case("clipped", far=40)]  # states far out have large gradients
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "rl_dqn.json"), "w") as f:
        json.dump({"discount": GAMMA, "rate": RATE, "cases": cases}, f, indent=0)


if __name__ == "__main__":
    main()
