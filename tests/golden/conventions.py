#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What scikit-learn 1.2.1 reports, and the file of all tools: conventions.json. The cases below are handed to
conventions.R (R 4.2.2: pROC 1.18.0, ROCR 1.0-11, caret 6.0-93), conventions.m (Octave 7.3 with statistics 1.5.3),
conventions_weka.java (Weka 3.6.14) and conventions_tfjs.mjs (tfjs 4.22.0, ml-confusion-matrix 2.0.0,
ml-roc-multiclass 0.2.0), and their answers are put together by case, tool and figure.

    /usr/bin/python3 conventions.py FOLDER

FOLDER is where npm has installed the three packages. Debian 12 has the others: r-cran-proc, r-cran-rocr, r-cran-caret,
r-cran-mlmetrics, r-cran-jsonlite, octave-statistics, weka, default-jdk-headless, and locales with en_US.UTF-8 (R sorts by it).
A number that is none is a text: NaN, NA, Inf, -Inf, none (an empty answer), or "error: " and what the tool says."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

import numpy as np
from sklearn import metrics
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import PredefinedSplit, StratifiedKFold, cross_val_predict, cross_val_score

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).parent


def two(name, positive, score, labels=("0", "1"), threshold=.5, fold=None):
    """labels: of the negative and of the positive class; scores are those of the positive one."""
    case = {"name": name, "kind": "two", "labels": list(labels), "numeric": labels[0].isdigit(), "positive": positive,
            "score": score, "threshold": threshold}
    return case | ({"fold": fold} if fold else {})


def classes(name, labels, truth, predicted, scores=None, single=None):
    """scores: of each class, sample after sample; single: one number a sample instead."""
    case = {"name": name, "kind": "classes", "labels": labels, "numeric": labels[0].isdigit(), "truth": truth,
            "predicted": predicted}
    return case | ({"scores": scores} if scores else {}) | ({"single": single} if single else {})


def values(name, truth, predicted):
    return {"name": name, "kind": "values", "truth": truth, "predicted": predicted}


def constant_in_folds():
    """72 rows, 31 of them positive: each fold's score is the share of the positives in the other nine."""
    y = np.array([i * 31 % 72 < 31 for i in range(72)]).astype(int)
    score, fold = np.zeros(72), np.zeros(72, int)
    for k, (train, test) in enumerate(StratifiedKFold(10).split(y, y)):
        score[test], fold[test] = y[train].mean(), k
    return two("folds constant", y.tolist(), score.tolist(), fold=fold.tolist())


def cases():
    y = [0, 0, 1, 1, 1, 0, 1, 0]
    s = [.1, .4, .35, .8, .4, .4, .8, .2]
    turned = [.9, .6, .65, .2, .6, .6, .2, .8]
    ill = ("well", "ill")
    return [
        two("eight", y, s), two("eight turned", y, turned),
        two("eight, ill", y, s, ill), two("eight turned, ill", y, turned, ill),
        two("capitals", y, s, ("ill", "Well")), two("numbers", y, s, ("10", "9")),
        two("even medians", [1, 0, 0, 1, 1, 0, 1], [.5, .5, .3, .7, .4, .9, .5]),
        two("even medians, ill", [1, 0, 0, 1, 1, 0, 1], [.5, .5, .3, .7, .4, .9, .5], ill),
        two("half", [0, 0, 1, 1, 0, 1], [.5, .2, .5, .9, .7, .5]),
        two("half, ill", [1, 0, 1, 1, 0, 1], [.5, .2, .5, .9, .7, .5], ill),
        two("next to half", [0, 1, 1, 0], [.50000001, .50000001, .9, .1]),
        two("another threshold", [0, 0, 1, 1, 1, 0], [.2, .35, .3, .45, .8, .6], threshold=.3),
        two("constant", [0, 1, 0, 1, 0], [.3] * 5), two("constant, ill", [1, 1, 0, 1, 0], [.3] * 5, ill),
        two("nothing positive", [0, 1, 1, 0, 1], [.1, .3, .4, .2, .2]),
        two("everything positive", [1, 0, 1, 0, 0], [.6, .7, .9, .7, .8]),
        two("only positive", [1, 1, 1], [.6, .7, .9]), two("only negative", [0, 0, 0], [.1, .2, .2]),
        two("only negative, wrong", [0, 0, 0], [.6, .7, .7]), two("only ill", [1, 1, 1], [.6, .4, .9], ill),
        two("certain misses", [1, 0, 1, 0], [0., 1., 1., .25]),
        two("straight", [1, 1, 0, 1, 0, 0, 1, 0, 0, 0], [.9, .8, .7, .6, .5, .4, .35, .3, .2, .1]),
        two("equal", [1, 0, 1, 0, 1, 0], [.9, .8, .7, .6, .3, .2]),
        constant_in_folds(),
        two("folds", [0, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1], [.2, .7, .4, .5, .4, .6, .6, .55, .9, .3, .35, .35],
            fold=[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]),
        two("fold of one class", [0, 1, 1, 1, 0, 1, 1, 0], [.2, .7, .4, .5, .4, .6, .3, .55], fold=[0, 0, 1, 1, 2, 2, 2, 2]),
        two("folds, ill", [0, 1, 1, 0, 0, 1, 1, 1], [.2, .7, .4, .5, .4, .6, .3, .55], ill, fold=[0, 0, 0, 0, 1, 1, 1, 1]),
        classes("one predicted only", ["0", "1", "2"], [0, 0, 1, 1], [0, 2, 1, 1]),
        classes("one never predicted", ["0", "1", "2"], [0, 2, 1, 1, 0, 2], [0, 1, 1, 0, 0, 0]),
        classes("never right", ["0", "1", "2"], [0, 2, 1, 1, 0, 2], [0, 1, 1, 2, 0, 0]),
        classes("one class", ["0", "1", "2"], [1, 1, 1], [1, 1, 1]),
        classes("grades", ["low", "middle", "high"], [0, 1, 2, 2, 1, 0, 2, 1], [0, 1, 2, 1, 0, 0, 2, 2]),
        classes("grades apart", ["low", "middle", "high"], [0, 1, 2, 1, 2, 0], [0, 2, 2, 1, 1, 1]),
        classes("grades, two occur", ["low", "middle", "high"], [0, 2, 2, 0, 2, 0], [0, 2, 0, 0, 2, 2]),
        classes("scored", ["0", "1", "2"], [0, 0, 1, 1, 2, 2, 2, 0], [0, 1, 1, 2, 2, 0, 2, 0],
                [.5, .25, .25, .25, .5, .25, .375, .375, .25, .25, .25, .5, .125, .25, .625, .5, .125, .375, .25, .125, .625,
                 .5, .375, .125], [.3, 1.1, .9, 1.6, 2.1, .4, 1.9, .1]),
        classes("scored names", ["pear", "apple", "fig"], [0, 1, 2, 0, 1, 2], [0, 1, 0, 1, 1, 2],
                [.4, .2, .4, .4, .4, .2, .5, .25, .25, .3, .5, .2, .2, .5, .3, .1, .1, .8], [.9, .8, .7, .2, .1, .4]),
        classes("scored, a class absent", ["0", "1", "2"], [0, 0, 1, 1], [0, 2, 1, 1],
                [.6, .3, .1, .2, .3, .5, .3, .6, .1, .2, .7, .1], [.6, .2, .3, .2]),
        classes("scored beyond one", ["0", "1", "2"], [0, 1, 2, 1], [0, 1, 2, 0], [.9, .2, .3, .4, .8, .1, .2, .3, .7, .6, .5, .1],
                [1, 2, 3, 1]),
        values("turned", [1, 2, 3, 4], [4, 3, 2, 1]), values("plain", [1, 2.5, 3, 4.25, 8], [1.5, 2, 3.5, 4, 7]),
        values("constant truth", [2, 2, 2, 2], [1, 2, 3, 4]), values("constant truth, right", [2, 2, 2], [2, 2, 2]),
        values("constant prediction", [1, 2, 3, 4], [2, 2, 2, 2]), values("scaled", [1, 2, 3, 4], [12, 14, 16, 18]),
        values("one sample", [1], [2])]


def told(work):
    """A number, or what there is instead, as a text."""
    try:
        value = work()
    except Exception as error:  # the tool's own refusal is its answer
        return "error: " + str(error).split("\n")[0]
    if isinstance(value, str):
        return value
    value = float(value)
    return value if np.isfinite(value) else "NaN" if np.isnan(value) else "Inf" if value > 0 else "-Inf"


class Given(ClassifierMixin, BaseEstimator):
    """Predicts the scores that it is given as its only column."""

    def fit(self, x, y):
        self.classes_ = np.unique(y)
        return self

    def predict_proba(self, x):
        return np.hstack([1 - x, x])


def corner(y, p):
    matrix = metrics.confusion_matrix(y, p)
    return matrix[0, -1] if len(matrix) > 1 else "none"


def of_two(c):
    labels = [int(v) for v in c["labels"]] if c["numeric"] else c["labels"]
    own = labels[1]
    y = np.array([labels[v] for v in c["positive"]])
    s = np.array(c["score"])
    p = np.array([labels[int(v >= c["threshold"])] for v in s])

    greater = np.unique(labels)[1]  # what a model's second column is of
    column = (s if own == greater else 1 - s)[:, None]

    def predict():
        model = LogisticRegression()  # its sign is that of the greater label's score - .5
        sign = 1. if own == greater else -1.
        model.classes_, model.coef_, model.intercept_ = np.unique(labels), np.array([[sign]]), np.array([-.5 * sign])
        return (model.predict(s[:, None]) == own).sum()

    def pooled():
        given = cross_val_predict(Given(), column, y, cv=PredefinedSplit(c["fold"]), method="predict_proba")
        return metrics.roc_auc_score(y, given[:, 1])

    def mean():
        return cross_val_score(Given(), column, y, cv=PredefinedSplit(c["fold"]), scoring="roc_auc").mean()
    works = {
        "sklearn-auc": lambda: metrics.roc_auc_score(y, s),
        "sklearn-average-precision": lambda: metrics.average_precision_score(y, s, pos_label=own),
        "sklearn-thresholds": lambda: len(metrics.roc_curve(y, s, pos_label=own)[2]),
        "sklearn-first-threshold": lambda: metrics.roc_curve(y, s, pos_label=own)[2][0],
        "sklearn-precision": lambda: metrics.precision_score(y, p, pos_label=own),
        "sklearn-recall": lambda: metrics.recall_score(y, p, pos_label=own),
        "sklearn-f1": lambda: metrics.f1_score(y, p, pos_label=own),
        "sklearn-kappa": lambda: metrics.cohen_kappa_score(y, p),
        "sklearn-mcc": lambda: metrics.matthews_corrcoef(y, p),
        "sklearn-log-loss": lambda: metrics.log_loss(y, s),
        "sklearn-log-loss-float": lambda: metrics.log_loss(y, s.astype(np.float32)),
        "sklearn-predict": predict,
        "sklearn-corner": lambda: corner(y, p)}
    if "fold" in c:
        works |= {"sklearn-folds-pooled": pooled, "sklearn-folds-mean": mean}
    return works


def of_classes(c):
    labels = np.array([int(v) for v in c["labels"]] if c["numeric"] else c["labels"])
    y, p = labels[c["truth"]], labels[c["predicted"]]
    macro = [lambda i=i: metrics.precision_recall_fscore_support(y, p, average="macro")[i] for i in range(3)]
    works = {
        "sklearn-macro-precision": macro[0], "sklearn-macro-recall": macro[1], "sklearn-macro-f1": macro[2],
        "sklearn-balanced-accuracy": lambda: metrics.balanced_accuracy_score(y, p),
        "sklearn-kappa": lambda: metrics.cohen_kappa_score(y, p),
        "sklearn-linear-kappa": lambda: metrics.cohen_kappa_score(y, p, weights="linear"),
        "sklearn-quadratic-kappa": lambda: metrics.cohen_kappa_score(y, p, weights="quadratic"),
        "sklearn-mcc": lambda: metrics.matthews_corrcoef(y, p),
        "sklearn-corner": lambda: corner(y, p)}
    if "scores" in c:
        order = np.argsort(labels)
        s = np.array(c["scores"]).reshape(len(y), -1)[:, order]
        works |= {
            "sklearn-auc-rest": lambda: metrics.roc_auc_score(y, s, multi_class="ovr"),
            "sklearn-auc-pairs": lambda: metrics.roc_auc_score(y, s, multi_class="ovo"),
            "sklearn-top-one": lambda: metrics.top_k_accuracy_score(y, s, k=1, labels=labels[order]),
            "sklearn-log-loss": lambda: metrics.log_loss(y, s, labels=labels[order])}
    return works


def of_values(c):
    y, p = c["truth"], c["predicted"]
    return {"sklearn-r2": lambda: metrics.r2_score(y, p)}


def lines(all_cases):
    """The cases for a tool that reads no JSON: name and kind, then labels, truth, scores and folds, each a line."""
    for c in all_cases:
        rows = [[c["name"], c["kind"]], c.get("labels", []), c.get("positive", c["truth"] if "truth" in c else []),
                c.get("score", c.get("scores", [])), c.get("predicted", []), c.get("fold", [])]
        yield from ("\t".join(map(str, row)) + "\n" for row in rows)


def main():
    all_cases = cases()
    result = {c["name"]: c | {"tools": {"scikit-learn": {
        key: told(work) for key, work in {"two": of_two, "classes": of_classes, "values": of_values}[c["kind"]](c).items()}}}
        for c in all_cases}
    with tempfile.TemporaryDirectory() as folder:
        table, text = pathlib.Path(folder, "cases.json"), pathlib.Path(folder, "cases.txt")
        table.write_text(json.dumps(all_cases))
        text.write_text("".join(lines(all_cases)))
        for command, cwd, file in [
                (["Rscript", here / "conventions.R"], None, table),
                (["octave-cli", "--quiet", here / "conventions.m"], None, table),
                (["node", here / "conventions_tfjs.mjs"], sys.argv[1], table),
                (["java", "-cp", "/usr/share/java/weka.jar", here / "conventions_weka.java"], None, text)]:
            answer = subprocess.run([*map(str, command), str(file)], cwd=cwd, check=True, stdout=subprocess.PIPE,
                                    env=os.environ | {"LC_ALL": "en_US.UTF-8"}).stdout
            for name, tools in json.loads(answer).items():
                result[name]["tools"] |= tools
    text = ",\n".join(f"{json.dumps(name)}:{json.dumps(case, separators=(',', ':'))}" for name, case in result.items())
    (here / "conventions.json").write_text("{" + text + "}\n")


main()
