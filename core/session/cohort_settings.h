// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/param/schema.h"

#include <string>
#include <type_traits>

namespace perc {

/// The part of a lab's parameters that asks for runs that go together. A lab that has it says so in Lab::cohort;
/// core/session/cohort.h does the rest.
struct CohortSettings {
  int seeds = 1;         ///< the same with so many seeds in all
  std::string variants;  ///< "agent=ppo | discount=0.9": settings beside the run's own
};

inline constexpr int kMostSeeds = 20;
inline constexpr int kMostVariants = 3;  ///< beside the run's own settings, unless the lab says otherwise
inline constexpr const char* kSeedsId = "seeds";
inline constexpr const char* kVariantsId = "variants";

/// The helps say it in the lab's own words. Without a help for seeds the lab has one seed.
template <class P>
requires std::is_base_of_v<CohortSettings, P> param::Schema<P>
&declareCohort(param::Schema<P>& schema, const char* seedsHelp, const char* variantsHelp, int mostCharacters = 400) {
  schema.group(PERC_TR("Many runs"));
  if (seedsHelp)
    schema.integer(kSeedsId, &P::seeds, {1, kMostSeeds}, param::Scale::Linear, "", PERC_TR("Seeds"), seedsHelp,
                   param::When::Restart);
  return schema.text(kVariantsId, &P::variants, mostCharacters, PERC_TR("Compare with"), variantsHelp,
                     param::When::Restart);
}

}  // namespace perc
