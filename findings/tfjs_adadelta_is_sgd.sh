#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: tf.train.adadelta is Zeiler's Adadelta (2012), as in Keras and PyTorch: the length of a step hardly depends
#   on that of the gradient, and rho and epsilon matter.
# What happens: every step is the learning rate times the gradient, bit for bit that of tf.train.sgd, whatever rho and
#   epsilon are. The step is sqrt(mean of squared steps + epsilon) / sqrt(mean of squared gradients + epsilon) times the
#   gradient with both means from before the update (the paper's mean of gradients has this one's in it). Both start at 0,
#   so the first step is the gradient, so both means stay equal and their ratio 1.
# Version: tfjs 4.22.0. Hurts: who takes Adadelta for what needs no tuning: at its default rate of .001 it creeps, with
#   the paper's rate of 1 it diverges on most networks, and a comparison of optimisers in a browser shows SGD twice.
# Needs node and npm (installs a pinned package in a temporary folder).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --prefix . --ignore-scripts --no-audit --no-fund @tensorflow/tfjs@4.22.0 > log 2>&1 || { cat log; exit 1; }

cat > adadelta.cjs <<'SOURCE'
const print = console.log;
console.log = console.warn = () => {};  // tfjs greets at the first operation
const tf = require("@tensorflow/tfjs");
const gradients = [[.5, -2, 1e-4], [-.25, 1, 2e-4], [.5, .5, -1e-4], [1, -1, 3e-4]];
function walk(name, optimiser) {
  const theta = tf.variable(tf.tensor1d([1, 1, 1]), true, name);
  for (const g of gradients) optimiser.applyGradients({ [name]: tf.tensor1d(g) });
  return Array.from(theta.dataSync(), (x) => x.toFixed(7)).join(" ");
}
/** Zeiler 2012, algorithm 1, with a rate. */
function published(rate, rho, epsilon) {
  return [0, 1, 2].map((i) => {
    let theta = 1, squares = 0, steps = 0;
    for (const g of gradients) {
      squares = rho * squares + (1 - rho) * g[i] ** 2;
      const step = Math.sqrt(steps + epsilon) / Math.sqrt(squares + epsilon) * g[i];
      steps = rho * steps + (1 - rho) * step ** 2;
      theta -= rate * step;
    }
    return theta;
  }).map((x) => x.toFixed(7)).join(" ");
}
async function main() {
  await tf.setBackend("cpu");
  print(`tfjs ${tf.version.tfjs}`);
  const sgd = walk("sgd", tf.train.sgd(1));
  print(`sgd:       ${sgd}`);
  for (const [rho, epsilon] of [[.95, 1e-7], [.9, 1e-6], [.5, .1]])
    print(`adadelta:  ${walk(`adadelta ${rho}`, tf.train.adadelta(1, rho, epsilon))} with rho ${rho}, epsilon ${epsilon}`);
  print(`published: ${published(1, .95, 1e-7)} with rho 0.95, epsilon 1e-7`);
}
main();
SOURCE
seen=$(node adadelta.cjs)
echo "$seen"
[ "$seen" = "tfjs 4.22.0
sgd:       -0.7500000 2.5000000 0.9995000
adadelta:  -0.7500000 2.5000000 0.9995000 with rho 0.95, epsilon 1e-7
adadelta:  -0.7500000 2.5000000 0.9995000 with rho 0.9, epsilon 0.000001
adadelta:  -0.7500000 2.5000000 0.9995000 with rho 0.5, epsilon 0.1
published: 0.9958868 1.0009378 0.9995082 with rho 0.95, epsilon 1e-7" ]
echo "as described"
