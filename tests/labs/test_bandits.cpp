// SPDX-License-Identifier: GPL-3.0-or-later
// The bandits' lab: what a hand does, what is recorded, what is shown.
#include "scenes/bandits/frame.h"
#include "tests/labs/support.h"

#include <algorithm>
#include <cmath>

using namespace perc;
using lab_test::after;
using lab_test::afterPreset;
using lab_test::metric;
using lab_test::runOf;

namespace {

std::shared_ptr<const bandits::BanditsFrame> frameOf(Session& session) {
  session.publish();
  const auto published = session.mailbox().take();
  REQUIRE((published && published->frame));
  return std::static_pointer_cast<const bandits::BanditsFrame>(published->frame);
}

void pull(Session& session, std::vector<double> arms) {
  session.post(request::Act{bandits::kPullId, std::move(arms)});
  session.pump();
}

}  // namespace

TEST_CASE(
    "bandits: an arm pulled by hand is the first run's next one, is replayed, and cannot be one that is not there",
    "[bandits]") {
  auto session = after(10, runOf("bandits", {{"arms", "4"}}));
  pull(*session, {2, 4});
  CHECK(frameOf(*session)->waiting == 1);
  for (const int arm : {1, 3}) {
    session->post(request::Steps{1});
    session->pump();
    CHECK(frameOf(*session)->last.arm == arm);
    CHECK(frameOf(*session)->last.byHand);
  }
  lab_test::seek(*session, 40);
  CHECK(frameOf(*session)->waiting == -1);
  const auto end = session->simulation().fingerprint();
  CHECK(after(40, session->run())->simulation().fingerprint() == end);
  CHECK(after(40, runOf("bandits", {{"arms", "4"}}))->simulation().fingerprint() != end);
  for (const double none : {5.0, 1.5}) {
    const auto refused = session->status().rejections;
    pull(*session, {none});
    CHECK(session->status().rejections == refused + 1);
    CHECK(session->status().rejection.english().find("1 to 4") != std::string::npos);
  }
}

TEST_CASE("bandits: the figures belong together", "[bandits]") {
  auto session = after(300, runOf("bandits", {{"runs", "50"}}));
  CHECK(metric(*session, "regret") >= 0);
  const Curve& curve = session->simulation().curve();
  REQUIRE(curve.rows() == 300);
  double total = 0;
  for (std::size_t row = 0; row < curve.rows(); ++row) total += static_cast<double>(curve.value(row, 0));
  CHECK(metric(*session, "total-regret") == Approx(total).epsilon(1e-4));
  const auto frame = frameOf(*session);
  CHECK(frame->epoch == 300 * 50 / 1000.0);
  std::int64_t pulls = 0;
  for (const bandits::ArmPicture& arm : frame->arms) pulls += arm.pulls;
  CHECK(pulls == 300);
  CHECK(std::ranges::count_if(frame->arms, &bandits::ArmPicture::best) == 1);
  CHECK(std::isnan(metric(*after(0, runOf("bandits", {})), "reward")));
}

TEST_CASE("bandits: what is shown of the next choice is what is chosen", "[bandits]") {
  for (const char* rule : {"ucb", "thompson", "greedy"}) {
    INFO(rule);
    auto session = after(30, runOf("bandits", {{"rule", rule}, {"runs", "1"}}));
    for (int i = 0; i < 30; ++i) {
      const auto before = frameOf(*session);
      const auto best = std::ranges::max_element(before->arms, {}, &bandits::ArmPicture::score);
      session->post(request::Steps{1});
      session->pump();
      CHECK(frameOf(*session)->last.arm == static_cast<int>(best - before->arms.begin()));
    }
  }
}

TEST_CASE("bandits: both lanes of a preset meet the same arms", "[bandits]") {
  auto session = afterPreset("bandits", "greedy-or-epsilon", 5);
  session->publish();
  const auto shown = session->mailbox().take();
  REQUIRE((shown && shown->cohort));
  const auto& a = static_cast<const bandits::BanditsFrame&>(*shown->cohort->lane(0));
  const auto& b = static_cast<const bandits::BanditsFrame&>(*shown->cohort->lane(1));
  for (std::size_t i = 0; i < a.arms.size(); ++i) CHECK(a.arms[i].mean == b.arms[i].mean);
}
