#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Curves and areas of scikit-learn 1.2.1 for 200 random files of scores with ties and weights, and for edge cases:
metrics_curves.json. What is undefined there is null here; zero-weight samples are left out of the precision-recall
curve beforehand, where scikit-learn 1.2 keeps them."""
import json
import pathlib
import warnings

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp
from sklearn import metrics
from sklearn.calibration import calibration_curve

warnings.simplefilter("ignore")
rng = np.random.default_rng(11)


def defined(work):
    try:
        value = work()
    except ValueError:
        return None
    return None if np.isnan(value) else float("%.15g" % value)


def rounded(values):
    return [float("%.13g" % v) for v in values]


def case(y, s, w, curves):
    kept = w > 0
    one = {"y": y.tolist(), "s": s.tolist(), "w": w.tolist(),
           "auc": defined(lambda: metrics.roc_auc_score(y, s, sample_weight=w)),
           "average_precision": defined(lambda: metrics.average_precision_score(y, s, sample_weight=w)) if y[kept].any() else None,
           "partial": {str(f): defined(lambda: metrics.roc_auc_score(y, s, sample_weight=w, max_fpr=f)) for f in (.05, .3, 1)}}
    if s.min() >= 0 and s.max() <= 1:
        p = s >= .5
        c = metrics.confusion_matrix(y, p, labels=[0, 1], sample_weight=w)
        one["at_half"] = {
            "counts": c.flatten().tolist(),
            "mcc": metrics.matthews_corrcoef(y, p, sample_weight=w),
            "kappa": defined(lambda: metrics.cohen_kappa_score(y, p, labels=[0, 1], sample_weight=w)),
            "balanced": defined(lambda: metrics.balanced_accuracy_score(y, p, sample_weight=w)),
            "f2": metrics.fbeta_score(y, p, beta=2, sample_weight=w, zero_division=0)}
        one["brier"] = metrics.brier_score_loss(y, s, sample_weight=w, pos_label=1)
        one["log_loss"] = metrics.log_loss(y, np.stack([1 - s, s], 1), labels=[0, 1], sample_weight=w)
        if (w == 1).all():
            t, q = calibration_curve(y, s, n_bins=10)
            one["calibration"] = {"frequency": rounded(t), "predicted": rounded(q)}
    if curves:
        fpr, tpr, t = metrics.roc_curve(y, s, sample_weight=w, drop_intermediate=False)
        precision, recall, thresholds = metrics.precision_recall_curve(y[kept], s[kept], sample_weight=w[kept])
        one["roc"] = {"fpr": rounded(fpr), "tpr": rounded(tpr), "threshold": t[1:].tolist()}
        one["precision_recall"] = {"precision": rounded(precision), "recall": rounded(recall), "threshold": thresholds.tolist()}
    return one


def random_case(i):
    n = int(rng.integers(2, 60))
    y = (rng.random(n) < rng.uniform(.1, .9)).astype(int)
    s = rng.normal(size=n) + y
    if i % 4 != 3:
        s = 1 / (1 + np.exp(-s))
    s = np.round(s, int(rng.integers(1, 4)))  # many ties to few
    w = np.ones(n) if i % 2 else rng.integers(0, 9, n) / 4
    return y, s, w


cases = []
while len(cases) < 200:
    y, s, w = random_case(len(cases))
    if len(set(y[w > 0])) == 2:
        cases.append(case(y, s, w, len(cases) < 40))
for y, s in [([0, 0, 1, 1], [.5] * 4), ([1, 1, 1], [.2, .7, .7]), ([0, 0, 0], [.2, .7, .7]), ([0, 1], [1, 0]), ([0, 1], [0, 1]),
             ([0, 1, 1, 0, 1, 0, 0], [.1, .2, .3, .30000000000000004, .7, .6, .9])]:
    cases.append(case(np.array(y), np.array(s, float), np.ones(len(y)), False))
scores = {"several": []}
for c, n in [(3, 30), (5, 60), (4, 25)]:
    y, p = rng.integers(0, c, n), rng.integers(0, c, n)
    w = rng.integers(0, 5, n) / 2
    scores["several"].append({
        "classes": c, "y": y.tolist(), "p": p.tolist(), "w": w.tolist(), "mcc": metrics.matthews_corrcoef(y, p, sample_weight=w),
        "kappa": {str(d): metrics.cohen_kappa_score(y, p, weights=d, sample_weight=w) for d in (None, "linear", "quadratic")},
        "averages": {a: metrics.precision_recall_fscore_support(y, p, average=a, zero_division=0, sample_weight=w)[:3]
                     for a in ("macro", "weighted", "micro")}})
scores["areas"] = []
for c, n, weighted in [(3, 40, False), (4, 90, False), (5, 200, True)]:
    y = np.concatenate([np.arange(c), rng.integers(0, c, n - c)])
    p = rng.random((n, c)).round(2) + .6 * np.eye(c)[y]
    p = p / p.sum(1, keepdims=True)
    w = rng.integers(1, 5, n) / 2 if weighted else np.ones(n)
    one = {"classes": c, "y": y.tolist(), "p": p.flatten().tolist(), "w": w.tolist()}
    for a in ("macro", "weighted", "micro"):
        one[a] = metrics.roc_auc_score(y, p, multi_class="ovr", average=a, sample_weight=w)
    one["ovo"] = None if weighted else metrics.roc_auc_score(y, p, multi_class="ovo")
    scores["areas"].append(one)
scores["temperatures"] = []
for each, n, factor in [(1, 80, 3.), (1, 50, .4), (4, 120, 2.5)]:
    y = rng.integers(0, max(2, each), n)
    z = rng.normal(size=(n, each)) + (1.2 * (2 * y[:, None] - 1) if each == 1 else 1.5 * np.eye(each)[y])
    z, w = z * factor, rng.integers(0, 4, n) / 2

    def loss(log_t):
        a = z / np.exp(log_t) if each > 1 else np.concatenate([np.zeros((n, 1)), z / np.exp(log_t)], 1)
        return (w * (logsumexp(a, 1) - a[np.arange(n), y])).sum()
    t = np.exp(minimize_scalar(loss, bounds=(-5, 5), method="bounded", options={"xatol": 1e-12}).x)
    scores["temperatures"].append({"z": z.flatten().tolist(), "y": y.tolist(), "w": w.tolist(), "t": t})
path = pathlib.Path(__file__).parent / "metrics_curves.json"
path.write_text(json.dumps({"files": cases, **scores}, separators=(",", ":")) + "\n")
