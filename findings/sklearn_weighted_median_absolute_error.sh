#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: weights that are all equal change nothing, and a weight of 2 is the same as the row given twice.
# What happens: with an even number of rows, median_absolute_error(..., sample_weight=[1, 1, 1, 1]) gives the lower of the
#   two middle errors; without weights it gives their mean. Errors 1 and 9: 5 without, 1 with weights of 1. The mean
#   errors of the same module do not move. No warning. DummyRegressor(strategy="median"), the baseline to beat, is moved
#   in the same way.
# Version: scikit-learn 1.2.1 (Debian 12). Hurts: who hands a column of ones to one code path for weighted and unweighted
#   data, or compares a weighted run with an unweighted one: with few rows a fold the gap is large and always flatters
#   the weighted error.
# Installs Debian 12's package into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=python3-sklearn bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
version=$(chroot "$root" dpkg-query -W -f '${Version}' python3-sklearn)
echo "python3-sklearn $version"
[ "$version" = 1.2.1+dfsg-1 ]

cat > "$root/errors.py" <<'SOURCE'
import warnings
from sklearn.dummy import DummyRegressor
from sklearn.metrics import mean_absolute_error, mean_squared_error, median_absolute_error

warnings.simplefilter("error")
for errors in ([1, 9], [1, 2, 4, 8], [1, 2, 4]):
    truth, ones = [0] * len(errors), [1] * len(errors)
    for score in (mean_absolute_error, mean_squared_error, median_absolute_error):
        plain, weighted = score(truth, errors), score(truth, errors, sample_weight=ones)
        print(errors, score.__name__, f"{plain:.3f} {weighted:.3f}")
weighted = median_absolute_error([0, 0], [1, 9], sample_weight=[2, 2])
print("rows twice", median_absolute_error([0] * 4, [1, 1, 9, 9]), "weight 2", weighted)
rows, values = [[0]] * 4, [1, 2, 4, 8]
for weights in (None, [1] * 4):
    print("baseline", float(DummyRegressor(strategy="median").fit(rows, values, weights).constant_.item()))
SOURCE
seen=$(chroot "$root" python3 /errors.py)
echo "$seen"
[ "$seen" = "[1, 9] mean_absolute_error 5.000 5.000
[1, 9] mean_squared_error 41.000 41.000
[1, 9] median_absolute_error 5.000 1.000
[1, 2, 4, 8] mean_absolute_error 3.750 3.750
[1, 2, 4, 8] mean_squared_error 21.250 21.250
[1, 2, 4, 8] median_absolute_error 3.000 2.000
[1, 2, 4] mean_absolute_error 2.333 2.333
[1, 2, 4] mean_squared_error 7.000 7.000
[1, 2, 4] median_absolute_error 2.000 2.000
rows twice 5.0 weight 2 1.0
baseline 3.0
baseline 2.0" ]
echo "as described"
