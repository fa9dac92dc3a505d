#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: the balanced accuracy of several classes is the mean of their recalls, 1/k by chance, as in scikit-learn.
# What happens: multiClassSummary's Mean_Balanced_Accuracy is the mean of (sensitivity + specificity) / 2 of each class
#   against the rest, and the specificity is high without merit where there are many classes. Ten classes: one that
#   always says "a" gets .5, one that is never right gets .444, and one that finds a fifth of each class gets .556.
#   Mean_Recall in the same answer says .1, 0 and .2. For two classes there is no difference.
# Version: caret 6.0-93 (Debian 12). Hurts: who compares a figure from R with one from Python, reads .5 as halfway good,
#   or sets a lower limit for a model on it.
# Installs Debian 12's package into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=r-base-core,r-cran-caret bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
version=$(chroot "$root" dpkg-query -W -f '${Version}' r-cran-caret)
echo "r-cran-caret $version"
[ "$version" = 6.0-93+dfsg-1 ]

cat > "$root/balanced.R" <<'SOURCE'
suppressPackageStartupMessages(library(caret))
told <- function(name, level, truth, predicted) {
  of <- function(v) factor(level[v], level)
  row <- multiClassSummary(data.frame(obs = of(truth), pred = of(predicted)), level)
  names(row) <- sub("Mean_", "", names(row))
  recall <- if (length(level) > 2) row[["Recall"]] else mean(row[c("Sensitivity", "Specificity")])
  cat(sprintf("%s: balanced %.3f, mean recall %.3f\n", name, row[["Balanced_Accuracy"]], recall))
}
truth <- rep(1:10, each = 5)
turned <- truth %% 10 + 1  # the next class
told("always a", letters[1:10], truth, rep(1, 50))
told("never right", letters[1:10], truth, turned)
told("one of five", letters[1:10], truth, ifelse(seq_along(truth) %% 5 == 0, truth, turned))
told("two classes", letters[1:2], c(1, 1, 1, 2, 2), c(1, 1, 2, 2, 1))
SOURCE
seen=$(chroot "$root" env TZ=UTC LC_ALL=C.UTF-8 Rscript /balanced.R)
echo "$seen"
[ "$seen" = "always a: balanced 0.500, mean recall 0.100
never right: balanced 0.444, mean recall 0.000
one of five: balanced 0.556, mean recall 0.200
two classes: balanced 0.583, mean recall 0.583" ]
echo "as described"
