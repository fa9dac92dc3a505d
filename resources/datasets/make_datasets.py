#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the shipped tables from scikit-learn's copies (1.2.1), rows in its order, target in the last column."""
import csv
import pathlib

from sklearn import datasets

FOLDER = pathlib.Path(__file__).parent


def write(file, names, rows):
    with open(FOLDER / file, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(names)
        for row in rows:
            writer.writerow([format(v, ".12g") for v in row[:-1]] + [row[-1]])


def classification(file, data, target_name, class_names=None, features=None):
    names = list(class_names if class_names is not None else data.target_names)
    rows = [list(map(float, x)) + [str(names[y])] for x, y in zip(data.data, data.target)]
    write(file, list(features or data.feature_names) + [target_name], rows)


classification("iris.csv", datasets.load_iris(), "species",
               features=["sepal length (cm)", "sepal width (cm)", "petal length (cm)", "petal width (cm)"])
classification("wine.csv", datasets.load_wine(), "cultivar", ["cultivar 1", "cultivar 2", "cultivar 3"])
classification("breast_cancer.csv", datasets.load_breast_cancer(), "diagnosis")
classification("digits.csv", datasets.load_digits(), "digit", [str(d) for d in range(10)])
diabetes = datasets.load_diabetes(scaled=False)
write("diabetes.csv", ["age", "sex", "bmi", "blood pressure", "total cholesterol", "ldl", "hdl", "cholesterol/hdl",
                       "log triglycerides", "glucose", "progression"],
      [list(map(float, x)) + [format(y, "g")] for x, y in zip(diabetes.data, diabetes.target)])
