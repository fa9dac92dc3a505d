#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: performance(..., "prbe") gives the cutoff where precision equals recall, and their common value.
# What happens: if the curves cross between two scores, the cutoff is right but the value is 0 (or some 1e-16), whatever
#   it should be: .818 below, from its own precision and recall, for a ranking with an area of .833. Without ties the two
#   are always equal at some score, so that examples look right: ties at that place bring it out.
# Version: ROCR 1.0-11 (Debian 12). Hurts: who compares models by break-even and has one with tied scores, as from a
#   tree, from neighbours or from rounded figures: it comes out last. No warning.
# Installs Debian 12's package into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=r-base-core,r-cran-rocr bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
version=$(chroot "$root" dpkg-query -W -f '${Version}' r-cran-rocr)
echo "r-cran-rocr $version"
[ "$version" = 1.0-11-2 ]

cat > "$root/crossing.R" <<'SOURCE'
suppressPackageStartupMessages(library(ROCR))
options(warn = 2)
told <- function(name, score, truth) {
  p <- prediction(score, truth)
  even <- performance(p, "prbe")
  cutoff <- even@x.values[[1]]
  curve <- performance(p, "prec", "rec")
  at <- curve@alpha.values[[1]]
  given <- is.finite(at)  # the first cutoff is infinity, with no precision
  along <- function(values) approx(at[given], values[[1]][given], cutoff)$y
  area <- performance(p, "auc")@y.values[[1]]
  cat(sprintf("%s: area %.3f, prbe at %.3f is %.3f, precision there %.3f, recall %.3f\n", name, area, cutoff,
              round(even@y.values[[1]], 6) + 0, along(curve@y.values), along(curve@x.values)))
}
told("no ties", c(.9, .65, .6, .55, .2), c(1, 1, 0, 1, 0))
told("ties", c(.9, .6, .6, .6, .2), c(1, 1, 0, 1, 0))
SOURCE
seen=$(chroot "$root" env LC_ALL=C.UTF-8 Rscript /crossing.R)
echo "$seen"
[ "$seen" = "no ties: area 0.833, prbe at 0.600 is 0.667, precision there 0.667, recall 0.667
ties: area 0.833, prbe at 0.682 is 0.000, precision there 0.818, recall 0.818" ]
echo "as described"
