#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folds, standardisation and counts of the shipped tables from scikit-learn: data_folds.json."""
import json
import pathlib
import warnings

import numpy as np
from sklearn import datasets
from sklearn.model_selection import KFold, StratifiedKFold
from sklearn.preprocessing import StandardScaler

warnings.simplefilter("ignore")
rng = np.random.default_rng(3)
golden = {"kfold": [], "stratified": [], "tables": {}}
for n, k in [(10, 3), (7, 7), (5, 2), (23, 5)]:
    golden["kfold"].append({"n": n, "k": k, "test": [t.tolist() for _, t in KFold(k).split(np.zeros(n))]})
cases = [([2, 2, 0, 1, 0, 2, 1, 1, 0, 0, 2], 3), ([0] * 9 + [1] * 2, 4), (rng.integers(0, 4, 50).tolist(), 5),
         (np.repeat([1, 0, 2], [5, 8, 3]).tolist(), 3)]
for y, k in cases:
    golden["stratified"].append({"y": y, "k": k, "test": [t.tolist() for _, t in StratifiedKFold(k).split(y, y)]})
for name, data in {"iris": datasets.load_iris(), "wine": datasets.load_wine(), "breast-cancer": datasets.load_breast_cancer(),
                   "digits": datasets.load_digits(), "diabetes": datasets.load_diabetes(scaled=False)}.items():
    scaler = StandardScaler().fit(data.data)
    golden["tables"][name] = {"shape": list(data.data.shape), "mean": scaler.mean_.tolist(), "scale": scaler.scale_.tolist(),
                              "last": data.data[-1].tolist(), "target": data.target.tolist()}
path = pathlib.Path(__file__).parent / "data_folds.json"
path.write_text(json.dumps(golden) + "\n")
