#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Good guess: one program, built once for one instruction set and run on one thread, multiplies two matrices of float to
#   the same bits on every processor that can run it.
# What happens: Eigen asks the processor for the size of its caches at run time and cuts the sums of a product into blocks
#   that fit into the first one. Where the inner dimension is longer than a block, the partial sums are added in another
#   order: with 32 KiB (many AMD, older Intel) and 48 KiB (Intel since 2019) most entries of a product over 1000 differ in
#   their last bits. Short sums (64) agree. setCpuCacheSizes() makes them agree everywhere, EIGEN_NO_CPUID too.
# Version: Eigen 3.4.0 (Debian 12). Hurts: who compares checkpoints, seeds or recorded results of training between two
#   machines, or lets a build server check digests.
# Installs Debian 12's packages into a temporary root (needs root and debootstrap).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
mirror=$(apt-get indextargets --format '$(REPO_URI)' | head -n 1)
debootstrap --variant=minbase --include=g++,libeigen3-dev bookworm "$root" "$mirror" > "$work/log" 2>&1 ||
  { cat "$work/log"; exit 1; }
version=$(chroot "$root" dpkg-query -W -f '${Version}' libeigen3-dev)
echo "libeigen3-dev $version"
[ "$version" = 3.4.0-4 ]

cat > "$root/product.cpp" <<'SOURCE'
#include <Eigen/Core>
#include <cstdio>
#include <cstdlib>

using Matrix = Eigen::MatrixXf;

static Matrix product(const Matrix& a, const Matrix& b, int firstCache) {
  Eigen::setCpuCacheSizes(firstCache, 1 << 20, 8 << 20);  // what the processor says otherwise
  Matrix c(a.rows(), b.cols());
  c.noalias() = a * b;
  return c;
}

int main() {
  std::printf("this processor says: %ld bytes\n", static_cast<long>(Eigen::l1CacheSize()));
  bool as = true;
  for (const int inner : {64, 1000}) {
    std::srand(1);
    const Matrix a = Matrix::Random(64, inner), b = Matrix::Random(inner, 64);
    const Matrix small = product(a, b, 32 << 10), large = product(a, b, 48 << 10);
    const int differ = static_cast<int>((small.array() != large.array()).count());
    std::printf("inner dimension %d: %d of %d entries differ, by at most %.1e\n", inner, differ,
                static_cast<int>(small.size()), static_cast<double>((small - large).cwiseAbs().maxCoeff()));
    as = as && (inner == 64 ? differ == 0 : differ > 2000);
  }
  return as ? 0 : 1;
}
SOURCE
chroot "$root" g++ -std=c++17 -O2 -I/usr/include/eigen3 product.cpp -o product
chroot "$root" ./product
