// SPDX-License-Identifier: GPL-3.0-or-later
// A run of one lab as the ground of another, and what a lab writes as tensors.
#include "core/data/images.h"
#include "core/session/adopt.h"
#include "core/session/cohort.h"
#include "tests/support/tiny_lab.h"

using namespace perc;

namespace {

/// What a session makes of the second lab does not matter here: only what its declarations take.
struct OtherParams : CohortSettings {
  double rate = 3;
  int start = 0;
  std::string end;      ///< an integer there
  bool bold = false;    ///< Live there, Restart here
  double momentum = 0;  ///< not there
  bool other = false;
};

param::Declarations acts() { return {param::numbers("push", 1, 2, {-1, 1}, "Push", "", param::When::Live)}; }

const Lab& otherLab() {
  using param::Scale;
  using param::When;
  static param::Schema<OtherParams> schema;
  static const param::Declarations all = acts();
  static const Lab lab = [] {
    schema.real("rate", &OtherParams::rate, {0, 10}, Scale::Linear, "", "Rate", "", When::Live)
        .integer("start", &OtherParams::start, {0, 9}, Scale::Linear, "", "Start", "", When::Restart)
        .text("end", &OtherParams::end, 10, "End", "", When::Restart)
        .flag("bold", &OtherParams::bold, "Bold", "", When::Restart)
        .real("momentum", &OtherParams::momentum, {0, 1}, Scale::Linear, "", "Momentum", "", When::Live)
        .flag("other", &OtherParams::other, "Other", "", When::Live);
    declareCohort(schema, "", "");
    schema.finish();
    Lab made = tiny::lab();
    made.id = "other";
    made.declarations = &schema.declarations();
    made.acts = &all;
    made.cohort = CohortInfo{};
    return made;
  }();
  return lab;
}

Lab taking(Result<void> (*adopt)(Run& run, const Run& other)) {
  Lab lab = otherLab();
  lab.adoptRun = adopt;
  return lab;
}

}  // namespace

TEST_CASE("a lab takes of another's run what it knows, and names the rest", "[adopt]") {
  const Lab lab = taking([](Run& run, const Run& other) -> Result<void> {
    CHECK(other.lab->id == "tiny");
    return run.initial.setText("other", "true");
  });
  Run theirs(tiny::lab());
  theirs.seed = 9;
  theirs.weights = {"w", 4, std::make_shared<const std::vector<nn::NamedTensor>>()};
  theirs.data = {"d.csv", 5, std::make_shared<const data::Table>()};
  REQUIRE(theirs.initial.setText("start", "4"));
  REQUIRE(theirs.initial.setText("end", "500"));
  REQUIRE(theirs.initial.setText("bright", "true"));
  REQUIRE(theirs.initial.setText("variants", "slow=true"));
  theirs.second = {{"rate", 2.0}};
  theirs.log = {{3, {"rate", 5.0}}, {4, {"rate", 50.0}}, {5, {"bold", true}}, {6, {"rate", 6.0}}};
  Run run(lab);
  const auto leftOut = adoptRun(run, theirs);
  REQUIRE(leftOut.ok());
  CHECK(*leftOut == std::vector<std::string>{"data", "end", "variants", "rate", "bold"});
  CHECK(run.lab == &lab);
  CHECK(run.seed == 9);
  CHECK(run.weights == theirs.weights);
  CHECK_FALSE(run.data);
  CHECK(std::get<double>(run.initial.get("rate")) == 1);  // as it is there, though the lab's own default is another
  CHECK(std::get<std::int64_t>(run.initial.get("start")) == 4);
  CHECK(std::get<std::string>(run.initial.get("variants")).empty());
  CHECK(std::get<bool>(run.initial.get("other")));
  CHECK(run.second == theirs.second);
  CHECK(run.log == Log{{3, {"rate", 5.0}}, {6, {"rate", 6.0}}});
  CHECK_THAT(leftOutOf(lab, *leftOut).english(), Catch::Contains("other") && Catch::Contains("end, variants"));
}

TEST_CASE("what a lab does not want of another's run is refused in its words", "[adopt]") {
  const Lab lab = taking([](Run&, const Run& other) -> Result<void> {
    if (other.seed == 7) return Message{"seven", {}};
    return {};
  });
  Run theirs(tiny::lab()), run(lab);
  CHECK(adoptRun(run, theirs).ok());
  theirs.seed = 7;
  const auto refused = adoptRun(run, theirs);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().english() == "seven");
}

TEST_CASE("acts come along where the lab has them, and a lab's own run comes whole", "[adopt]") {
  const Lab lab = taking([](Run&, const Run&) -> Result<void> { return Message{"never asked of its own", {}}; });
  Run own(lab);
  own.log = {{1, {"push", std::vector<double>{0.5}}}, {2, {"momentum", 0.5}}};
  Run run(lab);
  const auto leftOut = adoptRun(run, own);
  REQUIRE(leftOut.ok());
  CHECK(leftOut->empty());
  CHECK(run.log == own.log);
  Run tiny(tiny::lab());
  CHECK(*adoptRun(tiny, own) == std::vector<std::string>{"push", "momentum"});
}

TEST_CASE("a run of another lab goes the same way to the same bits", "[adopt]") {
  Lab lab = tiny::lab();
  lab.id = "twin";
  lab.adoptRun = [](Run&, const Run&) -> Result<void> { return {}; };
  auto session = *Session::create(Run(tiny::lab()));
  session->post(request::Steps{4});
  session->pump();
  session->post(request::Set{"rate", 7.0});
  session->post(request::Steps{4});
  session->pump();
  Run run(lab);
  REQUIRE(adoptRun(run, session->run()).ok());
  auto twin = *Session::create(run);
  CHECK(tiny::at(*twin, 8) == session->simulation().fingerprint());
}

TEST_CASE("pictures are no data for a lab that does not take them", "[adopt]") {
  auto table = std::make_shared<data::Table>();
  table->images = std::make_shared<const data::TrainAndTest>();
  Lab lab = tiny::lab();
  lab.takesData = true;
  Run run(lab);
  run.data = {"p-ubyte", 1, table};
  const auto refused = Session::create(run);
  REQUIRE_FALSE(refused.ok());
  CHECK_THAT(refused.error().english(),
             Catch::Contains("p-ubyte") && Catch::Contains("tiny") && Catch::Contains("CSV"));
  Run other(lab);
  CHECK(*adoptRun(other, run) == std::vector<std::string>{"data"});
  lab.takesPictures = true;
  CHECK(Session::create(run).ok());
  CHECK(adoptRun(other, run)->empty());
}

TEST_CASE("what a lab writes as tensors is as the run is looked at, its watching work finished", "[tensors]") {
  const TensorFile pieces{"pieces", "Save the pieces", "", {"pieces"}};
  for (const int seeds : {1, 2}) {  // alone, and among others
    INFO(seeds);
    Run run(tiny::lab());
    REQUIRE(run.initial.setText("seeds", std::to_string(seeds)));
    REQUIRE(run.initial.setText("bright", "true"));
    auto session = *Session::create(run);
    REQUIRE((session->simulation().cohort() != nullptr) == (seeds > 1));
    session->post(request::Steps{3});
    session->pump();
    const auto fingerprint = session->fingerprint();
    const auto tensors = session->tensors(pieces);
    REQUIRE(tensors);
    REQUIRE(tensors->size() == 1);
    CHECK(tensors->front().values == std::vector<float>{10, 1});
    CHECK(session->fingerprint() == fingerprint);
    CHECK_FALSE(session->tensors(weightsFile()));
    std::atomic<bool> stop = true;
    session->post(request::Steps{1});
    session->pump();
    CHECK(session->tensors(pieces, StopToken(stop))->empty());
  }
}
