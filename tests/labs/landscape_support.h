// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/landscape/frame.h"
#include "tests/labs/support.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

/// Runs of the loss surface lab as tests speak of them.
namespace landscape_test {

using namespace perc;
using namespace lab_test;
using landscape_lab::LandscapeFrame;

inline Run runWith(const Settings& settings, std::uint64_t seed = 1) { return runOf("landscape", settings, seed); }

/// All watching work of these views, then what they show.
inline std::shared_ptr<const LandscapeFrame> seen(Session& session, const std::vector<std::string>& views) {
  const Probe probe{.views = views};
  REQUIRE(session.refineAll(probe));
  return std::static_pointer_cast<const LandscapeFrame>(session.observe(probe).frame);
}

inline void set(Session& session, const std::string& id, const param::Value& value) {
  session.post(request::Set{id, value});
  session.pump();
  INFO(session.status().rejection.english());
  REQUIRE(session.status().rejections == 0);
}

inline const TensorFile& file(const Session& session, const char* id) {
  const TensorFile* found = findTensorFile(*session.run().lab, id);
  REQUIRE(found);
  return *found;
}

/// Why there is no surface.
inline std::string problemOf(Session& session, const std::vector<std::string>& views = {"surface"}) {
  const auto frame = seen(session, views);
  CHECK_FALSE((frame->surface && frame->plane.problem.empty()));
  return frame->plane.problem.english();
}

}  // namespace landscape_test
