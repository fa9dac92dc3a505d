// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/walker.h"

namespace perc::landscape_lab {

Company companyOf(const std::vector<Companion>& companions) {
  Company company;
  for (const Companion& one : companions) {
    company.walkers.push_back(dynamic_cast<const Walker*>(one.simulation));
    company.differences.push_back(one.difference);
  }
  return company;
}

}  // namespace perc::landscape_lab
