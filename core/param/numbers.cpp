// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/param/numbers.h"

namespace perc::param {

Declaration numbers(const char* id, int least, int most, Range range, const char* label, const char* help, When when) {
  Declaration d;
  d.id = id;
  d.kind = Kind::Numbers;
  d.group = PERC_TR("By hand");
  d.label = label;
  d.help = help;
  d.when = when;
  d.range = range;
  d.minimumCount = least;
  d.maximumCount = most;
  d.defaultValue = std::vector<double>(static_cast<std::size_t>(least));
  return d;
}

}  // namespace perc::param
