#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cart and pole from Lagrange's equations, the mass matrix inverted by NumPy: Euler steps as Gymnasium makes them, and the
exact motion by SciPy's DOP853: cartpole_gymnasium.json. Where Gymnasium is installed, its CartPole-v1 must agree."""
import json
import pathlib

import numpy as np
from scipy.integrate import solve_ivp

STEP = 0.02
EARTH = {"gravity": 9.8, "cartMass": 1.0, "poleMass": 0.1, "poleLength": 1.0, "cartFriction": 0.0, "jointFriction": 0.0}
rng = np.random.default_rng(8)


def rate(p, state, forces):
    """d/dt of (x, x', theta, theta'); forces: at the cart, at the pole's centre, and a hand `at` of its length from the hinge."""
    _, x_dot, theta, theta_dot = state
    cart, wind, hand, at = forces
    m, half = p["poleMass"], p["poleLength"] / 2
    sine, cosine = np.sin(theta), np.cos(theta)
    mass = np.array([[p["cartMass"] + m, m * half * cosine], [m * half * cosine, 4 / 3 * m * half**2]])
    right = np.array([cart + wind + hand - p["cartFriction"] * x_dot + m * half * theta_dot**2 * sine,
                      m * p["gravity"] * half * sine + (wind * half + hand * at * p["poleLength"]) * cosine - p["jointFriction"] * theta_dot])
    x_acc, theta_acc = np.linalg.solve(mass, right)
    return np.array([x_dot, x_acc, theta_dot, theta_acc])


def euler(p, state, forces):
    return state + STEP * rate(p, state, forces)


def exact(p, state, forces):
    return solve_ivp(lambda _, s: rate(p, s, forces), (0, STEP), state, method="DOP853", rtol=1e-12, atol=1e-14).y[:, -1]


def path(step, p, start, forces):
    states = [np.array(start)]
    for f in forces:
        states.append(step(p, states[-1], f))
    return [s.tolist() for s in states[1:]]


def pushes(count, strength=10.0):
    return [[strength if right else -strength, 0.0, 0.0, 1.0] for right in rng.integers(0, 2, count)]


def anything(count):
    return [[rng.uniform(-10, 10), rng.normal(), rng.uniform(-3, 3), rng.uniform(0, 1)] for _ in range(count)]


cases = [(EARTH, [0.01, 0.02, 0.03, -0.04], [[10.0 if a == "1" else -10.0, 0.0, 0.0, 1.0] for a in "1101001011"])]
cases += [(EARTH, rng.uniform(-0.05, 0.05, 4).tolist(), pushes(25)) for _ in range(3)]
cases += [(EARTH, [0.3, -1.0, 3.0, 2.0], anything(20)),
          ({**EARTH, "cartFriction": 0.7, "jointFriction": 0.02}, [0.0, 1.0, 0.1, -1.0], anything(20)),
          ({"gravity": 1.62, "cartMass": 2.0, "poleMass": 0.7, "poleLength": 2.4, "cartFriction": 0.1, "jointFriction": 0.3},
           [-1.0, 0.5, -2.0, 0.4], anything(20))]
golden = [{"physics": p, "start": s, "forces": f, "euler": path(euler, p, s, f), "exact": path(exact, p, s, f)} for p, s, f in cases]

try:
    import gymnasium
except ImportError:
    print("Gymnasium is not installed: not compared.")
else:
    for case in golden[:4]:
        env = gymnasium.make("CartPole-v1").unwrapped
        env.reset()
        env.state = np.array(case["start"])
        for force, state in zip(case["forces"], case["euler"]):
            env.step(int(force[0] > 0))
            assert np.allclose(env.state, state, rtol=0, atol=1e-13)
(pathlib.Path(__file__).parent / "cartpole_gymnasium.json").write_text(json.dumps(golden) + "\n")
