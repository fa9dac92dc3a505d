#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: where a fold lacks a class, train() gives NA for the area under the curve, as scikit-learn gives nan.
# What happens: the mean is taken over the other folds, column by column: below, ROC and Sens come from one fold of three
#   and Spec from all three, in one row, under "Cross-Validated (3 fold)". Only the one general warning about missing
#   values says anything, and it names neither the fold nor the column nor how many are left. ROC is 1 here, while the
#   same scores of the same fixed model, taken together, have an area of .417.
# Version: caret 6.0-93 (Debian 12). Hurts: who folds by patient, site or week and not by caret's own stratified folds,
#   with a rare class: the reported area is that of the few folds that had it, and Sens and Spec of one row do not belong
#   together.
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

cat > "$root/folds.R" <<'SOURCE'
suppressPackageStartupMessages({library(caret); library(pROC)})
# A model that is there already: it takes its only column for the probability of "ill".
fixed <- list(
  library = NULL, type = "Classification", grid = function(x, y, len, search) data.frame(none = 0),
  parameters = data.frame(parameter = "none", class = "numeric", label = "none"), fit = function(x, y, ...) list(),
  predict = function(modelFit, newdata, ...) factor(ifelse(newdata[, 1] > .5, "ill", "well"), c("ill", "well")),
  prob = function(modelFit, newdata, ...) data.frame(ill = newdata[, 1], well = 1 - newdata[, 1]))
truth <- factor(c("ill", "ill", "well", "well", rep("well", 4)))
score <- c(.9, .8, .2, .1, .95, .85, .99, .97)
held <- list(1:4, 5:6, 7:8)
control <- trainControl("cv", number = 3, index = lapply(held, function(out) setdiff(1:8, out)), indexOut = held,
                        classProbs = TRUE, summaryFunction = twoClassSummary)
said <- character()
model <- withCallingHandlers(
  train(data.frame(score), truth, method = fixed, metric = "ROC", trControl = control),
  warning = function(w) {said <<- c(said, conditionMessage(w)); invokeRestart("muffleWarning")})
writeLines(c("warned:", said))
writeLines(grep("Cross-Validated", capture.output(print(model)), value = TRUE))
told <- function(name, row) cat(name, sprintf("%s %.3f", names(row), row), "\n")
told("mean", unlist(model$results[c("ROC", "Sens", "Spec")]))
for (i in 1:3) told(model$resample$Resample[i], unlist(model$resample[i, 1:3]))
told("all rows", c(ROC = auc(roc(truth, score, levels = c("well", "ill"), direction = "<"))))
SOURCE
seen=$(chroot "$root" env TZ=UTC LC_ALL=C.UTF-8 Rscript /folds.R | sed 's/ *$//')
echo "$seen"
[ "$seen" = "warned:
There were missing values in resampled performance measures.
Resampling: Cross-Validated (3 fold)
mean ROC 1.000 Sens 1.000 Spec 0.333
Resample1 ROC 1.000 Sens 1.000 Spec 1.000
Resample2 ROC NA Sens NA Spec 0.000
Resample3 ROC NA Sens NA Spec 0.000
all rows ROC 0.417" ]
echo "as described"
