#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""All figures of predictions as one, of scikit-learn 1.2.1: metrics_scored.json. Two classes with either one as the
positive one and at several thresholds, and several classes; log odds, margins, probabilities and other scores, with and
without weights. What is 0/0 is null. Scores of log odds are ranked as they are, where a probability would be rounded to
1. By hand, as scikit-learn has them not: specificity of several classes, calibration errors, the Brier score of several
classes (all by their formulas)."""
import json
import pathlib
import warnings

import numpy as np
from scipy.special import expit, softmax
from sklearn import metrics

warnings.simplefilter("ignore")
rng = np.random.default_rng(20)


def ratio(part, whole):
    return None if whole == 0 else part / whole


def calibration_error(p, right, w):
    """Bins (low, high] as calibration_curve(strategy="uniform")."""
    bins = np.searchsorted(np.linspace(0, 1, 11)[1:-1], p)
    return sum(abs((w * (right - p))[bins == b].sum()) for b in range(10)) / w.sum()


def figures(y, predicted, classes, w):
    c = metrics.confusion_matrix(y, predicted, labels=range(classes), sample_weight=w).astype(float)
    own, truths, predictions, n = np.diag(c), c.sum(1), c.sum(0), c.sum()
    there = [k for k in range(classes) if truths[k] + predictions[k] > 0]
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(
        y, predicted, labels=range(classes), sample_weight=w, zero_division=0)
    each = {"precision": [precision[k] if predictions[k] else None for k in range(classes)],
            "recall": [recall[k] if truths[k] else None for k in range(classes)],
            "f1": [f1[k] if k in there else None for k in range(classes)],
            "specificity": [ratio(n - truths[k] - predictions[k] + own[k], n - truths[k]) for k in range(classes)]}
    kept = w > 0
    kappa = metrics.cohen_kappa_score(y, predicted, labels=range(classes), sample_weight=w)
    return c, there, each, {
        "accuracy": metrics.accuracy_score(y, predicted, sample_weight=w),
        "balanced-accuracy": metrics.balanced_accuracy_score(y[kept], predicted[kept], sample_weight=w[kept]),
        "mcc": metrics.matthews_corrcoef(y, predicted, sample_weight=w), "kappa": None if np.isnan(kappa) else kappa}


def at(*thresholds):
    return [("threshold", t) for t in thresholds]


def own(score):
    """At exactly this score of the positive class; what its probability is, is rounded by each library on its own."""
    return [("score", float(score))]


def two(kind, y, s, w, thresholds):
    one = {"kind": kind, "y": y.tolist(), "s": s.tolist(), "w": w.tolist(), "as": []}
    for positive in (1, 0):
        is_it = (y == positive).astype(int)
        score = s if positive == 1 else 1 - s if kind == "probability" else -s
        rank = s if positive == 1 else -s
        p = {"log-odds": expit, "margin": expit}.get(kind, lambda z: z)(score)
        view = {"positive": positive, "auc": metrics.roc_auc_score(is_it, rank, sample_weight=w),
                "average-precision": metrics.average_precision_score(is_it, rank, sample_weight=w), "at": []}
        if kind in ("log-odds", "probability"):
            view["brier"] = metrics.brier_score_loss(is_it, p, sample_weight=w, pos_label=1)
            view["log-loss"] = metrics.log_loss(is_it, np.stack([1 - p, p], 1), labels=[0, 1], sample_weight=w)
            view["ece"] = calibration_error(p, is_it, w)
        for name, t in thresholds:
            predicted = np.where((p if name == "threshold" else score) >= t, positive, 1 - positive)
            c, _, each, at = figures(y, predicted, 2, w)
            at.update({name: values[positive] for name, values in each.items()})
            view["at"].append({name: t, "counts": c.flatten().tolist(), **at})
        one["as"].append(view)
    return one


def several(kind, y, s, w):
    n, classes = s.shape
    rank = s
    if kind == "softmax":
        p = softmax(s, 1)
        rank = np.stack([s[:, k] - np.logaddexp.reduce(np.delete(s, k, 1), 1) for k in range(classes)], 1)
    elif kind == "separate":
        p = expit(s)
    else:
        p = s
    hot = np.eye(classes)[y]
    areas = [metrics.roc_auc_score(hot[:, k], rank[:, k], sample_weight=w) for k in range(classes)]
    normal = p / p.sum(1, keepdims=True)
    if kind == "probability" and np.allclose(p, normal):
        assert abs(np.mean(areas) - metrics.roc_auc_score(y, p, multi_class="ovr", average="macro", sample_weight=w)) < 1e-12
    predicted = s.argmax(1)
    c, there, each, at = figures(y, predicted, classes, w)
    for name, values in each.items():
        kept = [values[k] for k in there]
        at[name] = None if None in kept else float(np.mean(kept))
    if at["precision"] is not None:
        macro = metrics.precision_recall_fscore_support(y, predicted, average="macro", sample_weight=w)
        assert np.allclose(macro[:3], [at["precision"], at["recall"], at["f1"]], atol=1e-12)
    one = {"kind": kind, "classes": classes, "y": y.tolist(), "s": s.flatten().tolist(), "w": w.tolist(),
           "counts": c.flatten().tolist(), **at, "auc": np.mean(areas),
           "average-precision": metrics.average_precision_score(hot, rank, average="macro", sample_weight=w)}
    if kind != "other":
        one["log-loss"] = metrics.log_loss(y, p, labels=range(classes), sample_weight=w)
        one["brier"] = ((normal - hot) ** 2).sum(1) @ w / w.sum()
        one["ece"] = calibration_error(normal.max(1), predicted == y, w)
    return one


def sample(n, weighted):
    y = (rng.random(n) < .4).astype(int)
    y[:2] = 0, 1
    w = rng.integers(0, 7, n) / 4 if weighted else np.ones(n)
    w[:2] = 1
    return y, rng.normal(size=n) * 1.5 + 1.2 * y, w


cases = {"two": [], "several": []}
for weighted in (False, True):
    for n in (12, 60):
        y, z, w = sample(n, weighted)
        z = z.round(1)
        cases["two"].append(two("log-odds", y, z, w, own(z[2]) + at(.5, -1., 2., .9)))
        cases["two"].append(two("margin", y, z, w, own(z[3]) + at(.5, 0., 1.5)))
        p = expit(z).round(2)
        cases["two"].append(two("probability", y, p, w, own(p[4]) + at(.5, 0., 1., 1.01)))
        cases["two"].append(two("other", y, (10 * z).round(), w, own((10 * z).round()[5]) + at(0., -1e6, 1e6)))
# Saturated: as probabilities most are the same, or 0 and 1.
y = np.array([0, 0, 1, 0, 1, 1, 0, 1, 0, 1])
z = np.array([-800, -40, -41, 40, 41, 800, 38, 799, 0, -1e-9])
cases["two"].append(two("log-odds", y, z, np.ones(10), at(.5, 1., 0.)))
# As far apart as doubles can be near 0: seen from 1 they are the same.
p = np.array([1e-300, 1e-20, 3e-20, 2e-18, 1e-17, .2, .2, 1, 1 - 2 ** -53, .999])
cases["two"].append(two("probability", y, p, np.ones(10), at(.5, 1., 1e-18)))
for kind in ("softmax", "separate", "probability", "other"):
    for classes, n, weighted in ((3, 30, False), (4, 80, True), (6, 150, True)):
        y = np.concatenate([np.arange(classes), rng.integers(0, classes, n - classes)])
        s = (rng.normal(size=(n, classes)) + 1.1 * np.eye(classes)[y]).round(1)
        w = rng.integers(0, 5, n) / 2 if weighted else np.ones(n)
        w[:classes] = 1
        if kind == "probability":
            s = expit(s).round(2)  # rows of any sum
            if classes == 4:
                s = s / s.sum(1, keepdims=True)
        cases["several"].append(several(kind, y, s, w))
y = np.array([0, 1, 2, 2, 1, 0])
never = np.array([[5, 1, 0], [2, 2, 1], [4, 1, 2], [1, 0, 5], [3., 1, 1], [9, 2, 8]])  # class 1 is never predicted
cases["several"].append(several("softmax", y, never, np.ones(6)))
cases["several"].append(several("softmax", y, np.array(  # saturated
    [[800, 0, -800], [-800, 40, 0], [0, 700, 741], [0, 0, 38], [90, 50, 0], [-40, 40, 0.]]), np.ones(6)))
cases["several"].append(several("probability", y, np.array(  # certain misses, rows of less and of more than 1
    [[0, 1, 1], [0, .3, 0], [1, 0, 0], [.2, .2, .6], [1e-17, 1e-17, 1], [.5, .5, 1e-20]]), np.ones(6)))
path = pathlib.Path(__file__).parent / "metrics_scored.json"
path.write_text(json.dumps(cases, separators=(",", ":")) + "\n")
