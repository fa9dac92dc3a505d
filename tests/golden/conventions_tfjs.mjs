// SPDX-License-Identifier: GPL-3.0-or-later
// What tfjs 4.22.0, ml-confusion-matrix 2.0.0 and ml-roc-multiclass 0.2.0 report for the cases of conventions.py, which
// runs this in the folder where npm has installed them: node conventions_tfjs.mjs CASES.json prints it.
import fs from "node:fs";
import { createRequire } from "node:module";

console.warn = console.log = () => {};  // tfjs greets on standard output
const require = createRequire(process.cwd() + "/");
const tf = require("@tensorflow/tfjs");
const { ConfusionMatrix } = require("ml-confusion-matrix");
const { getAuc, getRocCurve } = require("ml-roc-multiclass");
await tf.setBackend("cpu");

function told(work) {
  let value;
  try {
    value = work();
  } catch (error) {
    return "error: " + error.message.split("\n")[0];
  }
  if (value === undefined) return "none";
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Inf" : "-Inf";
}
const last = (row) => (row.length > 1 ? row[row.length - 1] : undefined);
const labelsOf = (c) => (c.numeric ? c.labels.map(Number) : c.labels);
const float = (tensor) => tensor.dataSync()[0];

function ofTwo(c) {
  const labels = labelsOf(c), own = labels[1];
  const at = c.score.map((s) => Number(s >= c.threshold));
  const y = c.positive.map((p) => labels[p]), predicted = at.map((p) => labels[p]);
  const matrix = () => ConfusionMatrix.fromLabels(y, predicted);
  const truth = tf.tensor1d(c.positive, "float32"), scores = tf.tensor1d(c.score, "float32");
  const ones = tf.tensor1d(at, "float32");
  return {
    "tfjs": {
      "tfjs-precision": told(() => float(tf.metrics.precision(truth, ones))),
      "tfjs-recall": told(() => float(tf.metrics.recall(truth, ones))),
      "tfjs-precision-of-scores": told(() => float(tf.metrics.precision(truth, scores))),
      "tfjs-binary-accuracy": told(() => float(tf.metrics.binaryAccuracy(truth, scores))),
      "tfjs-log-loss": told(() => float(tf.metrics.binaryCrossentropy(truth, scores))),
      "tfjs-corner": told(() => last(tf.math.confusionMatrix(tf.tensor1d(c.positive, "int32"), tf.tensor1d(at, "int32"), 2)
        .arraySync()[0])),
    },
    "ml-confusion-matrix": {
      "mlcm-precision": told(() => matrix().getPositivePredictiveValue(own)),
      "mlcm-recall": told(() => matrix().getTruePositiveRate(own)),
      "mlcm-f1": told(() => matrix().getF1Score(own)),
      "mlcm-mcc": told(() => matrix().getMatthewsCorrelationCoefficient(own)),
      "mlcm-corner": told(() => last(matrix().getMatrix()[0])),
    },
    "ml-roc-multiclass": { "mlroc-auc": told(() => getAuc(getRocCurve(y, c.score))) },
  };
}

function ofClasses(c) {
  const labels = labelsOf(c), count = labels.length;
  const y = c.truth.map((t) => labels[t]), predicted = c.predicted.map((p) => labels[p]);
  const answer = {
    "tfjs": {
      "tfjs-corner": told(() => last(tf.math.confusionMatrix(tf.tensor1d(c.truth, "int32"), tf.tensor1d(c.predicted, "int32"),
        count).arraySync()[0])),
    },
    "ml-confusion-matrix": { "mlcm-corner": told(() => last(ConfusionMatrix.fromLabels(y, predicted).getMatrix()[0])) },
  };
  if (c.scores) {
    const scores = tf.tensor2d(c.scores, [y.length, count]);
    const hit = () => float(tf.mean(tf.metrics.sparseCategoricalAccuracy(tf.tensor1d(c.truth, "float32"), scores)));
    answer.tfjs["tfjs-top-one"] = told(hit);
  }
  if (c.single) answer["ml-roc-multiclass"] = { "mlroc-auc-single": told(() => getAuc(getRocCurve(y, c.single))) };
  return answer;
}

const ofValues = (c) => ({ "tfjs": { "tfjs-r2": told(() => float(tf.metrics.r2Score(tf.tensor1d(c.truth), tf.tensor1d(c.predicted)))) } });

const answers = {};
for (const c of JSON.parse(fs.readFileSync(process.argv[2])))
  answers[c.name] = { two: ofTwo, classes: ofClasses, values: ofValues }[c.kind](c);
process.stdout.write(JSON.stringify(answers));
