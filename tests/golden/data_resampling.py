#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What imbalanced-learn 0.10.0 makes of small sets of points, with the random picks that it drew:
data_resampling.json. Its generator is numpy's, so the picks are drawn here once more and handed to ours."""
import json
import pathlib
import warnings

import numpy as np
from imblearn.over_sampling import ADASYN, SMOTE, BorderlineSMOTE
from imblearn.under_sampling import EditedNearestNeighbours, TomekLinks

warnings.simplefilter("ignore")


def picks(seed, count, bases, k):
    """As SMOTE._make_samples draws them."""
    state = np.random.RandomState(seed)
    flat, steps = state.randint(0, bases * k, size=count), state.uniform(size=count)
    return [[int(b // k), int(b % k), float(u)] for b, u in zip(flat, steps)]


cases = []
for seed, n, d, share in [(1, 60, 2, .25), (2, 90, 3, .15), (3, 80, 5, .3), (4, 120, 2, .12)]:
    rng = np.random.default_rng(seed)
    y = (rng.random(n) < share).astype(int)
    x = rng.normal(size=(n, d)) + .9 * y[:, None]
    minority, k, m = int(y.sum()), 5, 10
    count = n - 2 * minority
    one = {"width": d, "x": x.flatten().tolist(), "y": y.tolist(), "k": k, "m": m}
    made, _ = SMOTE(k_neighbors=k, random_state=np.random.RandomState(seed)).fit_resample(x, y)
    one["smote"] = {"picks": picks(seed, count, minority, k), "made": made[n:].flatten().tolist()}
    border = BorderlineSMOTE(k_neighbors=k, m_neighbors=m, random_state=np.random.RandomState(seed), kind="borderline-1")
    made, _ = border.fit_resample(x, y)
    inside = x[y == 1]
    danger = border._in_danger_noise(border.nn_m_, inside, 1, y, kind="danger")
    noise = border._in_danger_noise(border.nn_m_, inside, 1, y, kind="noise")
    one["danger"], one["noise"] = danger.tolist(), noise.tolist()
    one["borderline"] = {"picks": picks(seed, count, int(danger.sum()), k), "made": made[n:].flatten().tolist()}
    adasyn = ADASYN(n_neighbors=k, random_state=np.random.RandomState(seed))
    made, _ = adasyn.fit_resample(x, y)
    state = np.random.RandomState(seed)
    columns, steps = state.choice(k, size=len(made) - n), state.uniform(size=(len(made) - n, 1))
    one["adasyn"] = {"columns": columns.tolist(), "shares": steps.flatten().tolist(), "made": made[n:].flatten().tolist()}
    tomek = TomekLinks().fit(x, y)
    tomek.fit_resample(x, y)
    one["tomek_kept"] = sorted(tomek.sample_indices_.tolist())
    for kind in ("all", "mode"):
        enn = EditedNearestNeighbours(kind_sel=kind)
        enn.fit_resample(x, y)
        one["enn_" + kind] = sorted(enn.sample_indices_.tolist())
    cases.append(one)
path = pathlib.Path(__file__).parent / "data_resampling.json"
path.write_text(json.dumps(cases, separators=(",", ":")) + "\n")
