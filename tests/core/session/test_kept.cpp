// SPDX-License-Identifier: GPL-3.0-or-later
// What a session keeps of a run that another lab's took the place of.
#include "core/session/session.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_lab.h"

using namespace perc;
using tiny::at;

TEST_CASE("a run that one of another lab took the place of goes on where it was left", "[session]") {
  Lab other = tiny::lab();
  other.id = "other";
  auto session = *Session::create(Run(tiny::lab()));
  at(*session, 5000);
  session->post(request::Set{"rate", 7.0});
  session->pump();
  const auto bits = at(*session, 6000);
  at(*session, 5000);
  const request::Replace back{session->run(), 5000, 5000};
  session->post(request::Replace{Run(other)});
  session->pump();
  CHECK(session->run().lab == &other);
  CHECK(session->step() == 0);
  session->post(back);
  CHECK(session->pump() < 500);  // from the last checkpoint, not from the start
  CHECK(session->step() == 5000);
  CHECK(session->run().log.size() == 1);
  CHECK(at(*session, 100) == at(**Session::create(Run(tiny::lab())), 100));
  CHECK(at(*session, 6000) == bits);
}
