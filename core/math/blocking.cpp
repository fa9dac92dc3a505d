// SPDX-License-Identifier: GPL-3.0-or-later
// Eigen cuts long sums of a matrix product into blocks that fit into the caches of the processor it finds itself on, so
// that the same program gives other last bits on another machine of the same instruction level. Ours are cut alike
// everywhere: for 32 KiB, 1 MiB and 8 MiB. The first decides the sums, the others only the speed.
#include <Eigen/Core>

namespace perc {
namespace {

const bool kCutAlike = [] {
  Eigen::setCpuCacheSizes(32 << 10, 1 << 20, 8 << 20);
  return true;
}();

}  // namespace
}  // namespace perc
