#!/usr/bin/Rscript
# SPDX-License-Identifier: GPL-3.0-or-later
# Relevance of targets as the R package UBL 0.0.9 has it (phi.control, method "extremes"): data_relevance.json.
# Run as Rscript data_relevance.R UBL, the folder of its source; of it only the relevance is built (gfortran).
arguments <- commandArgs()
here <- dirname(normalizePath(sub("--file=", "", arguments[grep("--file=", arguments)])))
ubl <- commandArgs(TRUE)[1]
built <- file.path(tempdir(), "phi.so")
file.copy(file.path(ubl, "src", "phi.f90"), tempdir())
system2("R", c("CMD", "SHLIB", "-o", built, file.path(tempdir(), "phi.f90")))
dyn.load(built)
source(file.path(ubl, "R", "phiFunc.R"))
source(file.path(ubl, "R", "CallFPhi.R"))

set.seed(1)
sets <- list(
  c(1, 2, 3, 4, 5, 6, 7, 8, 9, 30), c(-40, 1, 2, 3, 4, 5, 6, 7, 50), c(1, 2, 3, 4), c(5, 5, 7, 9, 9, 9, 10, 40, 41),
  c(7), c(2, 3), round(rexp(25), 3), rnorm(61), rt(80, 2), c(rnorm(40), rnorm(5, 9)), as.numeric(mtcars$hp), iris$Sepal.Width)
numbers <- function(x) paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
cases <- sapply(sets, function(y) sprintf("{\"y\":%s,\"phi\":%s}", numbers(y), numbers(phi(y, phi.control(y)))))
writeLines(paste0("[", paste(cases, collapse = ",\n"), "]"), file.path(here, "data_relevance.json"))
