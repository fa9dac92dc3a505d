#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores from scikit-learn: metrics_scores.json."""
import json
import pathlib
import warnings

import numpy as np
from sklearn import metrics

warnings.simplefilter("ignore")
rng = np.random.default_rng(5)
golden = {"classification": [], "regression": []}
cases = [([0, 0, 1, 1], [0, 2, 1, 1], 3), ([0, 1, 2], [0, 1, 2], 3), ([0, 0, 0], [1, 1, 1], 2), ([3, 3, 1], [3, 1, 3], 5)]
cases += [(rng.integers(0, c, n).tolist(), rng.integers(0, c, n).tolist(), c) for c, n in [(2, 40), (4, 100), (6, 30)]]
for y, p, c in cases:
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(y, p, average="macro", zero_division=0)
    golden["classification"].append({
        "y": y, "p": p, "classes": c, "confusion": metrics.confusion_matrix(y, p, labels=range(c)).flatten().tolist(),
        "accuracy": metrics.accuracy_score(y, p), "balanced": metrics.balanced_accuracy_score(y, p),
        "precision": precision, "recall": recall, "f1": f1})
pairs = [([1.0, 1.0, 1.0], [1.0, 1.0, 1.0]), ([1.0, 1.0, 1.0], [1.0, 2.0, 1.0]), ([0.1] * 7, [0.1] * 7), ([3.0, -0.5, 2.0, 7.0], [2.5, 0.0, 2.0, 8.0])]
y = rng.normal(100, 5, 200).astype(np.float32)
pairs.append((y.tolist(), (y + rng.normal(0, 3, 200)).astype(np.float32).tolist()))
for y, p in pairs:
    correlation = np.corrcoef(y, p)[0, 1] if len(set(y)) > 1 and len(set(p)) > 1 else None
    golden["regression"].append({"y": y, "p": p, "r2": metrics.r2_score(y, p), "mse": metrics.mean_squared_error(y, p),
                                 "mae": metrics.mean_absolute_error(y, p), "correlation": correlation and correlation ** 2})
path = pathlib.Path(__file__).parent / "metrics_scores.json"
path.write_text(json.dumps(golden) + "\n")
