#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors of numbers predicted for numbers, with and without weights, from scikit-learn, SciPy (Huber) and numpy
(correlation, log cosh): metrics_values.json."""
import json
import pathlib

import numpy as np
from scipy import special
from sklearn import metrics

rng = np.random.default_rng(8)
golden = []
for n, spread, delta in [(2, 1, 1), (7, .3, .5), (40, 2, 1.35), (201, 900, 100)]:
    y = rng.normal(20, 5, n)
    p = y + rng.normal(0, spread, n)
    for weights in (None, np.ones(n), rng.integers(1, 4, n).astype(float),
                    rng.random(n) * np.append(rng.integers(0, 2, n - 2), [1, 1])):
        def mean(values):
            return float(np.average(values, weights=weights))
        covariance = np.cov(y, p, aweights=weights, ddof=0)
        golden.append({
            "y": y.tolist(), "p": p.tolist(), "w": [] if weights is None else weights.tolist(), "delta": delta,
            "r2": metrics.r2_score(y, p, sample_weight=weights),
            "mse": metrics.mean_squared_error(y, p, sample_weight=weights),
            "mae": metrics.mean_absolute_error(y, p, sample_weight=weights),
            "median": metrics.median_absolute_error(y, p, sample_weight=weights),
            "huber": mean(special.huber(delta, y - p)), "log_cosh": mean(np.logaddexp(y - p, p - y) - np.log(2)),
            "correlation": covariance[0, 1] ** 2 / (covariance[0, 0] * covariance[1, 1])})
path = pathlib.Path(__file__).parent / "metrics_values.json"
path.write_text(json.dumps(golden, separators=(",", ":")) + "\n")
