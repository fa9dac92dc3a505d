#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the PyTorch programs that the playground writes, for 20 updates each, and keeps their losses in
playground_pytorch.json, with digests of the programs.

    playground_pytorch.py PERCEPTORIUM           makes the file again
    playground_pytorch.py PERCEPTORIUM --check   compares with it (tests/run --full)

Needs PyTorch (Debian: python3-torch). PERCEPTORIUM is the built program."""
import json
import os
import re
import subprocess
import sys
import tempfile
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
STORE = os.path.join(HERE, "playground_pytorch.json")
UPDATES = 20
TOLERANCE = 2e-4  # relative: single precision, sums in another order

CASES = {
    "spiral, Adam": (0, {"dataset": "spiral", "optimizer": "adam", "batch-size": "32"}),
    "spiral, Adam, in the middle of an epoch": (123, {"dataset": "spiral", "optimizer": "adam", "batch-size": "32"}),
    "circle, momentum, L2, clipping": (31, {"dataset": "circle", "optimizer": "momentum", "l2": "0.01", "clip": "0.5", "activation": "relu"}),
    "xor, Nesterov, L1, weight decay": (17, {"dataset": "xor", "optimizer": "nesterov", "l1": "0.001", "weight-decay": "0.01"}),
    "iris, AdamW": (40, {"dataset": "iris", "optimizer": "adamw", "weight-decay": "0.01", "batch-size": "16", "activation": "silu"}),
    "peaks, RMSProp": (25, {"dataset": "peaks", "optimizer": "rmsprop", "activation": "gelu", "learning-rate": "0.003"}),
    "diabetes, Huber, gradient descent": (5, {"dataset": "diabetes", "loss": "huber", "optimizer": "gradient-descent", "inputs": "x,y,others"}),
    "gaussians, perceptron rule": (3, {"dataset": "gaussians", "loss": "perceptron", "optimizer": "sgd", "hidden-layers": "none", "batch-size": "1", "noise": "0.4"}),
    "imbalanced moons, class weights, focal": (20, {"dataset": "moons", "balance": "0.2", "class-weights": "balanced", "loss": "focal", "optimizer": "adagrad"}),
    "wine, hinge": (12, {"dataset": "wine", "loss": "hinge", "optimizer": "sgd", "activation": "elu"}),
    "circle, squared error, PReLU": (9, {"dataset": "circle", "loss": "mean-squared-error", "activation": "prelu", "optimizer": "adam"}),
    "cosine with warm-up": (8, {"dataset": "moons", "schedule": "cosine", "schedule-steps": "30", "warmup-steps": "12"}),
    "one cycle": (2, {"dataset": "circle", "schedule": "one-cycle", "schedule-steps": "20", "optimizer": "sgd", "learning-rate": "0.5"}),
    "steps down": (11, {"dataset": "circle", "schedule": "step", "schedule-steps": "60", "activation": "softplus"}),
    "cyclic": (11, {"dataset": "circle", "schedule": "cyclic", "schedule-steps": "60", "activation": "leaky-relu"}),
    "exponential": (11, {"dataset": "plane", "schedule": "exponential", "schedule-steps": "60", "activation": "sigmoid"}),
    "batch normalisation": (15, {"dataset": "spiral", "batch-norm": "true", "points": "161", "batch-size": "16", "activation": "relu", "optimizer": "momentum"}),
    "residuals, layer normalisation, L2": (21, {"dataset": "spiral", "layers": "dense 8; tanh; residual(dense 8; layernorm; relu; dense 8); residual(tanh; dense 6 | dense 6); prelu", "l2": "0.001"}),
    "residuals and batch normalisation": (15, {"dataset": "moons", "layers": "dense 6; residual(batchnorm; relu; dense 6); relu; dense 4", "points": "161", "batch-size": "16", "optimizer": "momentum"}),
    "an activation for each layer": (33, {"dataset": "blobs", "classes": "4", "layer-activations": "gelu,prelu,softplus", "hidden-layers": "6,5,4,3"}),
    "Adadelta": (14, {"dataset": "spiral", "optimizer": "adadelta", "learning-rate": "1", "rho": "0.8"}),
    "Rprop": (6, {"dataset": "circle", "optimizer": "rprop", "batch-size": "1000", "weight-decay": "0.01"}),
    "RMSProp as in tfjs": (9, {"dataset": "moons", "optimizer": "tfjs-rmsprop", "learning-rate": "0.003"}),
    "Adagrad as in tfjs": (9, {"dataset": "moons", "optimizer": "tfjs-adagrad", "learning-rate": "0.1"}),
    "Adadelta as in tfjs": (9, {"dataset": "moons", "optimizer": "tfjs-adadelta", "learning-rate": "0.1"}),
    "Rprop as in FANN": (6, {"dataset": "circle", "optimizer": "fann-rprop", "batch-size": "1000"}),
    "SAM, momentum, penalties, clipping": (13, {"dataset": "spiral", "optimizer": "momentum", "sam-radius": "0.1", "l1": "0.001", "l2": "0.01", "clip": "0.5"}),
    "SAM, batch normalisation, class weights": (7, {"dataset": "moons", "balance": "0.2", "class-weights": "balanced", "batch-norm": "true", "points": "161", "batch-size": "16", "optimizer": "sgd", "sam-radius": "0.05"}),
    "through points": (5, {"dataset": "circle", "schedule": "points", "schedule-points": "6:0.001, 12:0.1, 18:0.002", "warmup-steps": "3", "optimizer": "sgd"}),
    "one cycle as in fastai": (2, {"dataset": "circle", "schedule": "fastai", "schedule-steps": "20", "optimizer": "sgd", "learning-rate": "0.5"}),
}


def digest(text):
    """Of a program without the numbers in its tensors, whose last digits depend on the machine."""
    return zlib.crc32(re.sub(r"torch\.tensor\(\[.*?\]\)", "", text, flags=re.S).encode())


def carry_out(program, name):
    steps, settings = CASES[name]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "exported.py")
        words = [program, "run", "playground", "--steps", str(steps), "--pytorch", path, "--json", "--quiet"]
        for one in settings.items():
            words += ["--set", "=".join(one)]
        result = json.loads(subprocess.run(words, check=True, stdout=subprocess.PIPE).stdout)
        output = subprocess.run([sys.executable, path, str(UPDATES)], check=True, stdout=subprocess.PIPE, text=True).stdout
        losses = [float(line.split()[-1]) for line in output.splitlines()]
        assert len(losses) == UPDATES, output
        text = open(path).read()
    return {"name": name, "settings": settings, "steps": steps, "level": result["level"], "program": digest(text), "losses": losses}


def main():
    program = sys.argv[1]
    made = [carry_out(program, name) for name in CASES]
    if sys.argv[2:] != ["--check"]:
        with open(STORE, "w") as file:
            json.dump(made, file, indent=1)
            file.write("\n")
        return
    for new, old in zip(made, json.load(open(STORE)), strict=True):
        worst = max(abs(a - b) / max(abs(b), 1e-3) for a, b in zip(new["losses"], old["losses"], strict=True))
        print("%-45s %.1e" % (new["name"], worst))
        if new["name"] != old["name"] or worst > TOLERANCE:
            sys.exit("The exported program gives other losses than the stored ones.")


main()
