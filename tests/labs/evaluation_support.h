// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv.h"
#include "scenes/evaluation/frame.h"
#include "tests/labs/support.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

/// Runs of the evaluation lab as tests speak of them.
namespace evaluation_test {

using namespace perc;
using namespace lab_test;
using evaluation::EvaluationFrame;

inline Run runWith(const Settings& settings, std::uint64_t seed = 1) { return runOf("evaluation", settings, seed); }

/// The same with a table as a file would have it.
inline Run withTable(const std::string& csv, const Settings& settings) {
  Run run = runWith(settings);
  auto table = data::parseCsv(csv, "t.csv");
  INFO((table ? "" : table.error().english()));
  REQUIRE(table.ok());
  run.data = {"t.csv", 1, std::make_shared<const data::Table>(*std::move(table))};
  return run;
}
inline Run ofScores(const std::string& csv, Settings settings = {}) {
  settings.emplace_back("model", "scores");
  return withTable(csv, settings);
}

inline std::unique_ptr<Session> started(const Run& run) { return after(0, run); }

inline void set(Session& session, const std::string& id, const param::Value& value) {
  session.post(request::Set{id, value});
  session.pump();
}

inline std::shared_ptr<const EvaluationFrame> frameOf(Session& session) {
  return std::static_pointer_cast<const EvaluationFrame>(session.observe({}).frame);
}

/// Fails unless the figure is undefined and says why.
inline void checkUndefined(const Session& session, const std::string& id) {
  CAPTURE(id);
  const Metric m = metricOf(session.simulation(), id);
  CHECK(std::isnan(m.value));
  REQUIRE(m.undefined);
  CHECK(std::string(m.undefined).size() > 15);
}

inline const std::vector<std::string>& classFigures() {
  static const std::vector<std::string> ids{"auc",         "average-precision",
                                            "accuracy",    "balanced-accuracy",
                                            "precision",   "recall",
                                            "specificity", "f1",
                                            "best-f1",     "mcc",
                                            "kappa",       "brier",
                                            "log-loss",    "ece",
                                            "partial-auc", "cost"};
  return ids;
}

/// Each figure of classes has a value, or no value and a reason.
inline void checkHonest(const Session& session) {
  for (const std::string& id : classFigures()) {
    CAPTURE(id);
    const Metric m = metricOf(session.simulation(), id);
    CHECK(std::isnan(m.value) == (m.undefined != nullptr));
    CHECK_FALSE(std::isinf(m.value));
  }
}

}  // namespace evaluation_test
