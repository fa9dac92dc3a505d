#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: the metric "precision" cuts probabilities at .5, as "accuracy" of the same model does.
# What happens: tf.metrics.precision and tf.metrics.recall count only scores of exactly 1 or exactly 0 and leave out all
#   between. Sigmoid outputs give 0 for both, as a model that finds nothing does, while binaryAccuracy and the model's own
#   "acc" cut at .5 and say .75. A single score of exactly 1 among them makes both 1. No error, no warning.
# Version: @tensorflow/tfjs 4.22.0. Hurts: who compiles with metrics ["accuracy", "precision"] and watches precision lie
#   at 0, or, once some outputs have saturated in float, reads the precision of those alone.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --ignore-scripts --no-audit --no-fund @tensorflow/tfjs@4.22.0 > log 2>&1 || { cat log; exit 1; }

cat > precision.cjs <<'SOURCE'
const warned = [];
const print = console.log;
console.log = console.warn = (text) => warned.push(text);  // tfjs greets at the first operation
const tf = require("@tensorflow/tfjs");
const of = (metric, truth, scores) => metric(truth, scores).dataSync()[0].toFixed(3);
function told(name, truth, scores) {
  const precision = of(tf.metrics.precision, truth, scores), recall = of(tf.metrics.recall, truth, scores);
  print(`${name}: precision ${precision}, recall ${recall}, accuracy ${of(tf.metrics.binaryAccuracy, truth, scores)}`);
}
async function main() {
  await tf.setBackend("cpu");
  print(`tfjs ${tf.version.tfjs}`);
  const truth = tf.tensor1d([1, 1, 1, 0, 0, 0, 0, 0]);
  of(tf.metrics.binaryAccuracy, truth, truth);
  warned.length = 0;
  const score = [.9, .8, .4, .7, .3, .2, .1, .1];
  told("probabilities", truth, tf.tensor1d(score));
  told("the first is 1", truth, tf.tensor1d([1, ...score.slice(1)]));
  told("cut by hand", truth, tf.tensor1d(score.map((s) => Number(s > .5))));
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1], activation: "sigmoid" })] });
  model.setWeights([tf.tensor2d([[1]]), tf.tensor1d([0])]);
  model.compile({ optimizer: "sgd", loss: "binaryCrossentropy", metrics: ["accuracy", "precision"] });
  const x = tf.tensor2d(score.map((s) => [Math.log(s / (1 - s))]));
  const [, accuracy, precision] = model.evaluate(x, truth.reshape([8, 1])).map((t) => t.dataSync()[0].toFixed(3));
  print(`model: precision ${precision}, accuracy ${accuracy}`);
  print(`warnings: ${warned.length}`);
}
main();
SOURCE
seen=$(node precision.cjs)
echo "$seen"
[ "$seen" = "tfjs 4.22.0
probabilities: precision 0.000, recall 0.000, accuracy 0.750
the first is 1: precision 1.000, recall 1.000, accuracy 0.750
cut by hand: precision 0.667, recall 0.667, accuracy 0.750
model: precision 0.000, accuracy 0.750
warnings: 0" ]
echo "as described"
