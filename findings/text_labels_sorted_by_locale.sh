#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: a table with the labels "Well" and "ill" has the same area under the curve in every tool that takes the
#   greater label for the positive class, and in one tool whatever the locale; at least C.UTF-8 sorts as C does.
# What happens: scikit-learn compares characters, so "ill" is the greater label. R sorts as its locale says: "ill" is the
#   greater one in C, "Well" is in English and in C.UTF-8 too (where sort itself goes by bytes). There ROCR's area is 1 minus
#   scikit-learn's, and 1 minus its own in a job that has no locale set. pROC turns its direction and reports the same
#   area, but with the other class as the cases; with the direction fixed, as is advised, it turns as ROCR does.
# Version: R 4.2.2, ROCR 1.0-11, pROC 1.18.0, scikit-learn 1.2.1 (Debian 12). Hurts: who has labels in mixed case and runs
#   the same script in a terminal, under cron or in a container, or checks Python's figure with R.
# Installs Debian 12's packages into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
packages=locales,python3-sklearn,r-base-core,r-cran-proc,r-cran-rocr
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include="$packages" bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
versions=$(chroot "$root" dpkg-query -W -f '${Package} ${Version}\n' python3-sklearn r-base-core r-cran-proc r-cran-rocr)
echo "$versions"
[ "$versions" = "python3-sklearn 1.2.1+dfsg-1
r-base-core 4.2.2.20221110-2
r-cran-proc 1.18.0-1+b1
r-cran-rocr 1.0-11-2" ]
chroot "$root" localedef -i en_US -f UTF-8 en_US.UTF-8

cat > "$root/table.csv" <<'TABLE'
label,score
Well,.1
Well,.4
ill,.35
ill,.8
ill,.9
Well,.2
TABLE
cat > "$root/area.py" <<'SOURCE'
import csv
from sklearn.metrics import roc_auc_score
label, score = zip(*list(csv.reader(open("/table.csv")))[1:])
print(f"scikit-learn {roc_auc_score(label, [float(s) for s in score]):.3f}")
SOURCE
cat > "$root/area.R" <<'SOURCE'
suppressPackageStartupMessages({library(pROC); library(ROCR)})
t <- read.csv("/table.csv")
free <- roc(t$label, t$score, quiet = TRUE)
cat(sprintf("%s: ROCR %.3f, pROC %.3f (cases %s), pROC with a direction %.3f\n", Sys.getlocale("LC_COLLATE"),
            performance(prediction(t$score, t$label), "auc")@y.values[[1]], auc(free), free$levels[2],
            auc(roc(t$label, t$score, quiet = TRUE, direction = "<"))))
SOURCE
seen=$(for locale in C C.UTF-8 en_US.UTF-8; do
  echo "sort:" $(printf 'Well\nill\n' | chroot "$root" env LC_ALL=$locale sort)
  chroot "$root" env LC_ALL=$locale python3 /area.py
  chroot "$root" env LC_ALL=$locale Rscript /area.R
done)
echo "$seen"
[ "$seen" = "sort: Well ill
scikit-learn 0.889
C: ROCR 0.889, pROC 0.889 (cases ill), pROC with a direction 0.889
sort: Well ill
scikit-learn 0.889
C.UTF-8: ROCR 0.111, pROC 0.889 (cases Well), pROC with a direction 0.111
sort: ill Well
scikit-learn 0.889
en_US.UTF-8: ROCR 0.111, pROC 0.889 (cases Well), pROC with a direction 0.111" ]
echo "as described"
