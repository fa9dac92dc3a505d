#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: a program that differentiates a fixed formula with GiNaC and prints it, as text or as C source
#   (print_csrc_double), writes the same each time it runs.
# What happens: the order of terms and factors follows hash values that come from addresses, and changes from run to run
#   of the same program on the same machine: most of 40 runs print another text for one derivative, and the C source adds
#   and multiplies in another order, so that code made from it rounds differently. Values that GiNaC computes itself
#   stay the same. Sort what is taken out of it by structure before it is compared, hashed, cached or compiled.
# Version: GiNaC 1.8.6 (Debian 12). Hurts: who generates code with GiNaC, keeps golden texts of its output in tests, or
#   promises the same bits on each run.
# Installs Debian 12's package into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=g++,libginac-dev bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
version=$(chroot "$root" dpkg-query -W -f '${Version}' libginac-dev)
echo "libginac-dev $version"
[ "$version" = 1.8.6-1 ]

cat > "$root/order.cpp" <<'SOURCE'
#include <cstdio>
#include <ginac/ginac.h>
#include <iostream>

int main() {
  using namespace GiNaC;
  const symbol x("x"), y("y");
  const ex f = pow(1 - x, 2) + 100 * pow(y - pow(x, 2), 2) + sin(x * y) + exp(x) * cos(y);
  const ex slope = f.diff(x);
  std::cout << slope << "; " << csrc_double << slope << "; ";
  const ex value = slope.subs(lst{x == numeric(0.3), y == numeric(0.7)}).evalf();
  std::printf("%.17g\n", ex_to<numeric>(value).to_double());
}
SOURCE
chroot "$root" g++ -O1 /order.cpp -o /order -lginac -lcln
for run in $(seq 40); do chroot "$root" /order; done > "$work/out"
head -n 3 "$work/out"
texts=$(cut -d ';' -f 1 "$work/out" | sort -u | wc -l)
sources=$(cut -d ';' -f 2 "$work/out" | sort -u | wc -l)
values=$(cut -d ';' -f 3 "$work/out" | sort -u | wc -l)
echo "40 runs: $texts texts, $sources C sources, $values value"
[ "$texts" -gt 10 ] && [ "$sources" -gt 10 ] && [ "$values" -eq 1 ]
echo "as described"
