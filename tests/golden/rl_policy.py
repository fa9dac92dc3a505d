#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes rl_policy.json: losses, gradients and three updates of REINFORCE, advantage actor-critic and PPO on one batch, in
PyTorch, as Stable-Baselines3 writes them (torch.distributions, value loss mse, one norm over both networks); generalised
advantages by their definition; interquartile means by SciPy, as rliable takes them.
Needed only to make the file again: python3 rl_policy.py"""
import json
import os
import torch
from scipy import stats
from torch import nn
from torch.distributions import Categorical, Normal

SIZE, UPDATES = 14, 3


def network(outputs):
    return nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 5), nn.Tanh(), nn.Linear(5, outputs))


def tensors(policy, value, log_std, gradient=False):
    named = [("policy." + k, p) for k, p in policy.named_parameters()] + [("value." + k, p) for k, p in value.named_parameters()]
    named += [("log_std", log_std)] if log_std is not None else []
    return [{"name": k, "shape": list(p.shape), "values": (p.grad if gradient else p.detach()).double().flatten().tolist()} for k, p in named]


def case(name, rule, continuous, entropy_weight, value_weight, clip_norm):
    policy, value = network(1 if continuous else 2), network(1)
    log_std = nn.Parameter(torch.tensor([-.3])) if continuous else None
    parameters = [*policy.parameters(), *value.parameters()] + ([log_std] if continuous else [])
    x = torch.randn(SIZE, 4)
    actions = torch.randn(SIZE) if continuous else torch.randint(0, 2, (SIZE,))

    def distribution():
        z = policy(x)
        return Normal(z[:, 0], log_std.exp()) if continuous else Categorical(logits=z)

    advantages, targets = 2 * torch.randn(SIZE), 3 * torch.randn(SIZE)
    old = (distribution().log_prob(actions) + .4 * torch.randn(SIZE)).detach()
    result = {"name": name, "rule": rule, "continuous": continuous, "entropy_weight": entropy_weight, "value_weight": value_weight,
              "clip_norm": clip_norm, "start": tensors(policy, value, log_std), "x": x.flatten().tolist(), "actions": actions.tolist(),
              "advantages": advantages.tolist(), "targets": targets.tolist(), "old_log_probabilities": old.tolist(), "losses": []}
    optimiser = torch.optim.RMSprop(parameters, lr=.01, alpha=.99, eps=1e-5) if rule == "a2c" else torch.optim.Adam(parameters, lr=.01, eps=1e-5)
    for update in range(UPDATES):
        d = distribution()
        log_prob = d.log_prob(actions)
        ratio = (log_prob - old).exp()
        if rule == "ppo":
            surrogate = -torch.min(advantages * ratio, advantages * ratio.clamp(.8, 1.2)).mean()
        else:
            surrogate = -(advantages * log_prob).mean()
        entropy = d.entropy().mean()
        error = nn.functional.mse_loss(value(x)[:, 0], targets)
        kl = ((ratio - 1) - (log_prob - old)).mean()
        share = ((ratio - 1).abs() > .2).float().mean()
        loss = surrogate - entropy_weight * entropy + value_weight * error
        optimiser.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(parameters, clip_norm)
        if update == 0:
            result["gradient"], result["norm"] = tensors(policy, value, log_std, True), norm.item()
        result["losses"].append({"surrogate": surrogate.item(), "entropy": entropy.item(), "value": error.item(), "kl": kl.item(), "clip_share": share.item()})
        optimiser.step()
    result["end"] = tensors(policy, value, log_std)
    return result


def advantages_case(discount, lam, size=30):
    rewards, values = torch.randn(size).double(), 5 * torch.randn(size).double()
    following = 5 * torch.randn(size).double()
    terminated = torch.rand(size) < .15
    cut = (torch.rand(size) < .15) & ~terminated
    delta = rewards + discount * following * ~terminated - values
    result = []
    for t in range(size):
        total, power = 0., 1.
        for k in range(t, size):
            total += power * delta[k].item()
            power *= discount * lam
            if terminated[k] or cut[k]:
                break
        result.append(total)
    return {"discount": discount, "lambda": lam, "rewards": rewards.tolist(), "values": values.tolist(), "next_values": following.tolist(),
            "terminated": terminated.int().tolist(), "cut": cut.int().tolist(), "advantages": result}


def main():
    torch.manual_seed(4)
    cases = [case(f"{rule} {'continuous' if continuous else 'discrete'}", rule, continuous, *constants)
             for rule, constants in (("reinforce", (.0, 1., 1e9)), ("a2c", (.02, .5, .5)), ("ppo", (.01, .5, .5)))
             for continuous in (False, True)]
    means = []
    for size in (1, 2, 3, 4, 5, 7, 8, 10, 20):
        values = (100 * torch.rand(size).double()).tolist()
        means.append({"values": values, "mean": float(stats.trim_mean(values, .25))})
    out = {"torch": torch.__version__, "cases": cases, "advantages": [advantages_case(.99, .95), advantages_case(.9, 1.), advantages_case(.97, 0.)],
           "interquartile_means": means}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "rl_policy.json"), "w") as f:
        json.dump(out, f, indent=None)
        f.write("\n")


main()
