#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: FANN's default training, "iRPROP- as described in [Igel and Husken, 2000]", leaves a weight where it is in
#   an update in which its slope has changed its sign, and then goes on with half the step.
# What happens: such a weight is always increased by a step, downhill or uphill; so is one whose slope is 0. (The slope is
#   set to 0 and then falls into the branch "not negative".) The step size grows by 1.2 in the next update, where the
#   paper leaves it as it is. Below, one weight from 1 and one bias from 0 learn to put out 0 for the input 1: in update 7
#   both go uphill, the output from .17 to .29, and twice more in 24 updates, after which it is .013 off, by the published
#   rule .0005; a weight behind an input of 0, which has no slope at all, drifts from 1 to 1.64 in four updates.
#   Known since 2016 (libfann #85), a pull request from 2018 (#111) was closed.
# Version: libfann 2.2.0 (Debian 12). Hurts: who compares FANN's results with another Rprop's (PyTorch, R's neuralnet), or
#   wonders about weights at their limit of 1500 that nothing pulls there.
# Installs Debian 12's package into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=gcc,libc6-dev,libfann-dev bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
version=$(chroot "$root" dpkg-query -W -f '${Version}' libfann-dev)
echo "libfann-dev $version"
[ "$version" = 2.2.0+ds-8 ]

cat > "$root/uphill.c" <<'SOURCE'
#include <fann.h>
#include <math.h>
#include <stdio.h>

/* Igel and Huesken (2000), table 1, with FANN's constants. */
static double published(double weight, double slope, double *before, double *step) {
  if (slope * *before > 0) *step = fmin(*step * 1.2, 50);
  else if (slope * *before < 0) {
    *step = fmax(*step * .5, 0);
    slope = 0;
  }
  *before = slope;
  return weight - (slope > 0 ? *step : slope < 0 ? -*step : 0);
}

static struct fann *made(struct fann_train_data **data, float input) {
  struct fann *net = fann_create_standard(2, 1, 1);
  fann_set_activation_function_output(net, FANN_LINEAR);
  fann_set_training_algorithm(net, FANN_TRAIN_RPROP);
  fann_set_weight(net, 0, 2, 1);
  fann_set_weight(net, 1, 2, 0);
  *data = fann_create_train(1, 1, 1);
  (*data)->input[0][0] = input;
  (*data)->output[0][0] = 0;
  return net;
}

int main(void) {
  struct fann_train_data *data;
  struct fann_connection c[2];
  struct fann *net = made(&data, 1);
  printf("default rule: %s, first step %.1f\n", FANN_TRAIN_NAMES[fann_get_training_algorithm(net)],
         fann_get_rprop_delta_zero(net));
  double last = 1, distance = 1, distancePublished = 1, weight = 1, bias = 0, before = 0, step = .1;
  int farther = 0, fartherPublished = 0;
  printf("output:");
  for (int i = 1; i <= 24; ++i) {
    fann_train_epoch(net, data);
    fann_get_connection_array(net, c);
    const double out = c[0].weight + c[1].weight;
    if (i <= 8) printf(" %.3f", out);
    farther += out * last > 0 && fabs(out) > fabs(last);
    last = out;
    distance = fabs(out);
    const double was = weight + bias;
    const double moved = published(weight, was, &before, &step) - weight;
    weight += moved;
    bias += moved;
    fartherPublished += (weight + bias) * was > 0 && fabs(weight + bias) > fabs(was);
    distancePublished = fabs(weight + bias);
  }
  printf("\nupdates that went away from 0 on the same side: %d, as published: %d\n", farther, fartherPublished);
  printf("distance after 24: %.4f, as published: %.4f\n", distance, distancePublished);

  net = made(&data, 0);  /* the weight has no slope, and the output is 0 already */
  printf("weight without a slope:");
  for (int i = 0; i < 4; ++i) {
    fann_train_epoch(net, data);
    fann_get_connection_array(net, c);
    printf(" %.4f", c[0].weight);
  }
  printf("\n");
  return 0;
}
SOURCE
chroot "$root" gcc -O1 -o /uphill /uphill.c -lfann -lm
seen=$(chroot "$root" /uphill)
echo "$seen"
[ "$seen" = "default rule: FANN_TRAIN_RPROP, first step 0.1
output: 0.760 0.472 0.126 -0.288 -0.081 0.168 0.292 0.143
updates that went away from 0 on the same side: 3, as published: 0
distance after 24: 0.0130, as published: 0.0005
weight without a slope: 1.1200 1.2640 1.4368 1.6442" ]
echo "as described"
