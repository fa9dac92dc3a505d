// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "core/data/csv_writer.h"
#include "tests/support/catch.h"

#include <limits>

using perc::data::CsvWriter;

TEST_CASE("what is written as CSV reads back the same", "[csv]") {
  CsvWriter csv;
  csv.text("name")
      .text("loss, \"train\"")
      .endRow()
      .text("a\nb")
      .number(0.1 + 0.2)
      .endRow()
      .text(" c ")
      .number(-1.5f)
      .endRow();
  const auto table = perc::data::parseCsv(csv.str(), "t.csv");
  REQUIRE(table.ok());
  CHECK(table->columns[1].name == "loss, \"train\"");
  CHECK(table->columns[0].texts == std::vector<std::string>{"a\nb", " c "});
  CHECK(table->columns[1].numbers == std::vector<double>{0.1 + 0.2, -1.5});
}

TEST_CASE("text that a spreadsheet would run as a formula is defused, numbers stay numbers", "[csv]") {
  CsvWriter csv;
  csv.text("=1+1").text("+x").text("-x").text("@x").text("\tx").text("plain").number(-3).number(
      std::numeric_limits<double>::quiet_NaN());
  CHECK(csv.endRow().str() == "'=1+1,'+x,'-x,'@x,\"'\tx\",plain,-3,\n");
  CHECK(CsvWriter().text("-1").text("-2.5e3").text("-1+2").endRow().str() == "-1,-2.5e3,'-1+2\n");  // names of classes
}
