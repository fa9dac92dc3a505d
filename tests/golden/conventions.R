# SPDX-License-Identifier: GPL-3.0-or-later
# What R 4.2.2's pROC 1.18.0, ROCR 1.0-11 and caret 6.0-93 (ModelMetrics 1.2.2.2, e1071 1.7-13) report for the cases of
# conventions.py, which runs this: Rscript conventions.R CASES.json prints it. R's text sorts by its language, here English.
suppressMessages({library(pROC); library(ROCR); library(caret); library(jsonlite)})

told <- function(work) {
  value <- tryCatch(suppressWarnings(suppressMessages(work())),
                    error = function(e) paste("error:", strsplit(conditionMessage(e), "\n")[[1]][1]))
  if (is.character(value)) return(value)
  if (length(value) == 0) return("none")
  value <- as.numeric(value[[1]])
  if (is.nan(value)) "NaN" else if (is.na(value)) "NA" else if (is.infinite(value)) if (value > 0) "Inf" else "-Inf" else value
}
labelsOf <- function(c) if (c$numeric) as.numeric(c$labels) else c$labels

# Predicts the scores of the second level that it is given as its only column: how a score gets into caret's resampling.
given <- list(
  library = NULL, type = "Classification", parameters = data.frame(parameter = "none", class = "numeric", label = "none"),
  grid = function(x, y, len = NULL, search = "grid") data.frame(none = 0),
  fit = function(x, y, wts, param, lev, last, weights, classProbs, ...) list(lev = lev),
  predict = function(modelFit, newdata, preProc = NULL, submodels = NULL)
    factor(modelFit$lev[1 + (newdata[, 1] > .5)], levels = modelFit$lev),
  prob = function(modelFit, newdata, preProc = NULL, submodels = NULL)
    setNames(data.frame(1 - newdata[, 1], newdata[, 1]), modelFit$lev))

foldsMean <- function(c, truth, ofSecond) {
  y <- factor(make.names(truth), levels = make.names(levels(truth)))  # caret refuses levels that are no names, as 0 and 1
  train <- lapply(sort(unique(c$fold)), function(k) which(c$fold != k))
  fit <- caret::train(data.frame(s = ofSecond), y, method = given, metric = "ROC",
                      trControl = trainControl(method = "cv", index = train, classProbs = TRUE,
                                               summaryFunction = twoClassSummary))
  fit$results$ROC
}

ofTwo <- function(c) {
  labels <- labelsOf(c)
  y <- labels[c$positive + 1]
  predicted <- labels[(c$score >= c$threshold) + 1]
  lev <- sort(labels)
  truth <- factor(y, levels = lev)
  pred <- factor(predicted, levels = lev)
  ofFirst <- if (labels[2] == lev[1]) c$score else 1 - c$score
  ofSecond <- if (labels[2] == lev[1]) 1 - c$score else c$score
  frame <- setNames(data.frame(truth, pred, ofFirst, ofSecond), c("obs", "pred", levels(truth)))
  curve <- function() pROC::roc(y, c$score)
  made <- function(...) ROCR::performance(ROCR::prediction(c$score, y), ...)
  byClass <- function(name) function() caret::confusionMatrix(pred, truth, mode = "everything")$byClass[[name]]
  atThreshold <- function() {  # the line of the lowest cutoff that is at least the threshold
    p <- made("prec")
    tail(p@y.values[[1]][p@x.values[[1]] >= c$threshold], 1)
  }
  caret <- list(
    "caret-auc" = told(function() twoClassSummary(frame, levels(truth))[["ROC"]]),
    "caret-precision" = told(byClass("Precision")), "caret-pos-pred-value" = told(byClass("Pos Pred Value")),
    "caret-sensitivity" = told(byClass("Sensitivity")), "caret-f1" = told(byClass("F1")),
    "caret-kappa" = told(function() caret::confusionMatrix(pred, truth)$overall[["Kappa"]]),
    "caret-log-loss" = told(function() mnLogLoss(frame, levels(truth))),
    "caret-corner" = told(function() caret::confusionMatrix(pred, truth)$table[1, 2]))
  if (!is.null(c$fold)) caret[["caret-folds-mean"]] <- told(function() foldsMean(c, truth, ofSecond))
  list(
    pROC = list("proc-auc" = told(function() pROC::auc(curve())),
                "proc-thresholds" = told(function() length(curve()$thresholds)),
                "proc-first-threshold" = told(function() curve()$thresholds[1]),
                "proc-second-threshold" = told(function() curve()$thresholds[2])),
    ROCR = list("rocr-auc" = told(function() made("auc")@y.values[[1]]), "rocr-precision" = told(atThreshold),
                "rocr-thresholds" = told(function() length(made("tpr", "fpr")@alpha.values[[1]])),
                "rocr-first-threshold" = told(function() made("tpr", "fpr")@alpha.values[[1]][1]),
                "rocr-break-even" = told(function() made("prbe")@y.values[[1]])),
    caret = caret)
}

ofClasses <- function(c) {
  labels <- labelsOf(c)
  lev <- sort(labels)
  truth <- factor(labels[c$truth + 1], levels = lev)
  pred <- factor(labels[c$predicted + 1], levels = lev)
  frame <- data.frame(obs = truth, pred = pred)
  mean <- function(name) function() multiClassSummary(frame, levels(truth))[[name]]
  caret <- list(
    "caret-macro-precision" = told(mean("Mean_Precision")), "caret-macro-recall" = told(mean("Mean_Recall")),
    "caret-macro-f1" = told(mean("Mean_F1")), "caret-balanced-accuracy" = told(mean("Mean_Balanced_Accuracy")),
    "caret-kappa" = told(mean("Kappa")),
    "caret-corner" = told(function() caret::confusionMatrix(pred, truth)$table[1, length(lev)]))
  proc <- list()
  if (!is.null(c$scores)) {
    scores <- matrix(c$scores, ncol = length(labels), byrow = TRUE)
    colnames(scores) <- labels
    scored <- cbind(frame, as.data.frame(scores))
    caret[["caret-log-loss"]] <- told(function() mnLogLoss(scored, levels(truth)))
    caret[["caret-auc-rest"]] <- told(function() multiClassSummary(scored, levels(truth))[["AUC"]])  # MLmetrics 1.1.1
    proc[["proc-auc-pairs"]] <- told(function() pROC::multiclass.roc(truth, scores)$auc)
  }
  if (!is.null(c$single)) proc[["proc-auc-single"]] <- told(function() pROC::multiclass.roc(truth, c$single)$auc)
  list(pROC = proc, caret = caret)
}

ofValues <- function(c) {
  list(caret = list("caret-r2" = told(function() caret::R2(c$predicted, c$truth)),
                    "caret-r2-traditional" = told(function() caret::R2(c$predicted, c$truth, formula = "traditional")),
                    "caret-rsquared" = told(function() postResample(c$predicted, c$truth)[["Rsquared"]])))
}

cases <- fromJSON(commandArgs(TRUE)[1], simplifyDataFrame = FALSE)
answers <- lapply(cases, function(c) switch(c$kind, two = ofTwo(c), classes = ofClasses(c), values = ofValues(c)))
names(answers) <- sapply(cases, function(c) c$name)
for (a in names(answers)) answers[[a]] <- Filter(length, answers[[a]])
cat(toJSON(answers, auto_unbox = TRUE, digits = NA))
