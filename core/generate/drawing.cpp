// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/target.h"

#include <string>

namespace perc::generate {

Result<std::vector<Dab>> drawn(std::vector<Dab> dabs, bool erase, const std::vector<double>& numbers) {
  if (numbers.size() % 3 != 0)
    return Message{PERC_TR("draw: %1 numbers; each dab takes three, x, y and radius."),
                   {std::to_string(numbers.size())}};
  for (std::size_t i = 0; i < numbers.size(); i += 3) {
    const Dab dab{numbers[i], numbers[i + 1], numbers[i + 2]};
    if (!(dab.radius > 0))
      return Message{PERC_TR("draw, erase: the radius %1 is not allowed; it takes more than 0."), {toText(dab.radius)}};
    const auto isNear = [&](const Dab& one) {
      return (one.x - dab.x) * (one.x - dab.x) + (one.y - dab.y) * (one.y - dab.y) <= dab.radius * dab.radius;
    };
    if (erase) std::erase_if(dabs, isNear);
    else dabs.push_back(dab);
  }
  return dabs;
}

}  // namespace perc::generate
