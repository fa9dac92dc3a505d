// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "tests/core/data/support.h"

#include <atomic>
#include <cmath>

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused;

namespace {

Table parsed(const std::string& text, const CsvOptions& options = {}) {
  Result<Table> table = parseCsv(text, "t.csv", options);
  INFO((table ? "" : table.error().english()));
  REQUIRE(table.ok());
  return *table;
}

std::vector<std::string> names(const Table& table) {
  std::vector<std::string> all;
  for (const Column& column : table.columns) all.push_back(column.name);
  return all;
}

}  // namespace

TEST_CASE("a CSV file becomes columns of numbers and texts", "[csv]") {
  const Table table = parsed("length,colour,width\n1.5,red,+2e1\n-.5,blue,3\n7,red,4\n");
  CHECK(names(table) == std::vector<std::string>{"length", "colour", "width"});
  CHECK(table.rows == 3);
  CHECK(table.columns[0].numbers == std::vector<double>{1.5, -0.5, 7});
  CHECK(table.columns[2].numbers == std::vector<double>{20, 3, 4});
  CHECK(table.columns[1].kind == ColumnKind::Text);
  CHECK(table.columns[1].texts == std::vector<std::string>{"red", "blue"});
  CHECK(table.columns[1].codes == std::vector<int>{0, 1, 0});
}

TEST_CASE("the header is found or told", "[csv]") {
  CHECK(parsed("1,2\n3,4\n").rows == 2);
  CHECK(names(parsed("1,2\n3,4\n")) == std::vector<std::string>{"column 1", "column 2"});
  CHECK(parsed("a,b\n3,4\n").rows == 1);
  CHECK(parsed("1,x\n3,y\n").rows == 2);
  CHECK(parsed("a,b\nc,d\n", {0, CsvOptions::Header::No}).rows == 2);
  CHECK(names(parsed("1,2\n3,4\n", {0, CsvOptions::Header::Yes})) == std::vector<std::string>{"1", "2"});
  CHECK(names(parsed("a,,a,a\n1,2,3,4\n")) == std::vector<std::string>{"a", "column 2", "a (2)", "a (3)"});
}

TEST_CASE("the separator is found", "[csv]") {
  for (const char separator : {',', ';', '\t', '|'}) {
    std::string text = "a_b\n1_2\n3_4\n";
    std::replace(text.begin(), text.end(), '_', separator);
    const Table table = parsed(text);
    REQUIRE(table.columns.size() == 2);
    CHECK(table.columns[1].numbers == std::vector<double>{2, 4});
  }
  CHECK(parsed("a;b\n\"x,y\";1\n\"z,z\";2\n").columns.size() == 2);
  CHECK(parsed("x\n1\n2\n").columns.size() == 1);
}

TEST_CASE("a decimal comma is a number where the separator is the semicolon, and refused with its line elsewhere",
          "[csv]") {
  CHECK(parsed("a;b\n1,5;2\n-0,25;3.5\n").columns[0].numbers == std::vector<double>{1.5, -0.25});
  checkRefused(parseCsv("a,b\n1,2\n1,5,2\n", "t.csv"), {"t.csv", "line 3", "decimal point", "3", "2"});
}

TEST_CASE("line ends, byte order mark, quotes and blank lines", "[csv]") {
  const std::vector<double> expected{1, 3};
  CHECK(parsed("a,b\r\n1,2\r\n3,4\r\n").columns[0].numbers == expected);
  CHECK(parsed("a,b\r1,2\r3,4").columns[0].numbers == expected);
  CHECK(parsed("\xEF\xBB\xBF"
               "a,b\n1,2\n\n  \n3,4")
            .columns[0]
            .name == "a");
  const Table quoted = parsed("text,n\n\"one, \"\"two\"\"\nlines\",1\n\" \",\"2\"\n");
  CHECK(quoted.columns[0].texts[0] == "one, \"two\"\nlines");
  CHECK(quoted.columns[1].numbers == std::vector<double>{1, 2});
}

TEST_CASE("missing values are kept and told by row, column and line", "[csv]") {
  const Table table = parsed("a,b,c\n1,,x\r\n\"\n\",NA,?\n\n3,nan,N/A\n4,5,y\n");
  REQUIRE(table.rows == 4);
  CHECK(std::isnan(table.columns[1].numbers[0]));
  CHECK(missingCells(table).size() == std::size_t{5} + (table.columns[0].missing(1) ? 1 : 0));
  const std::vector<MissingCell> cells = missingCells(table, 2);
  REQUIRE(cells.size() == 2);
  CHECK(cells[0] == MissingCell{0, 1, 2});
  CHECK(table.line(2) == 6);
  CHECK(table.line(3) == 7);
}

TEST_CASE("a column that stops being numbers is text from its first row on, and remembers where", "[csv]") {
  const Table table = parsed("id,n\n7,1\n,2\nA12,3\n7,4\n");
  CHECK(table.columns[0].kind == ColumnKind::Text);
  CHECK(table.columns[0].texts == std::vector<std::string>{"7", "A12"});
  CHECK(table.columns[0].codes == std::vector<int>{0, -1, 1, 0});
  CHECK(table.columns[0].firstTextLine == 4);
  CHECK(table.columns[1].numbers == std::vector<double>{1, 2, 3, 4});
  CHECK(table.lines == std::vector<std::uint32_t>{2, 3, 4, 5});
}

TEST_CASE("text that is not UTF-8 is taken for Windows-1252", "[csv]") {
  CHECK(parsed("n,t\n1,Gr\xF6\xDF"
               "e \x80\n")
            .columns[1]
            .texts[0] == "Größe €");
  CHECK(parsed("n,t\n1,Größe €\n").columns[1].texts[0] == "Größe €");
}

TEST_CASE("every fault of a CSV text names file, line and what is allowed", "[csv]") {
  const auto refused = [](const std::string& text, std::initializer_list<std::string> parts) {
    checkRefused(parseCsv(text, "t.csv"), parts);
  };
  refused("", {"t.csv", "line 1", "empty"});
  refused("\xEF\xBB\xBF\n \n", {"t.csv"});
  refused("a,b\n", {"t.csv", "line 1", "no data"});
  refused(std::string("a,b\n1,\0 2\n", 10), {"t.csv", "line 2", "zero byte"});
  refused(std::string("\0\0\x08\x01\0\0\0\x02\1\2", 10), {"t.csv", "IDX file", "train-images-idx3-ubyte"});
  refused(
      "\xFF\xFE"
      "a",
      {"t.csv", "UTF-16", "UTF-8"});
  refused("a,b\n1,2\n1\n", {"line 3", "is 1", "it is 2"});
  refused("a,b\n1,2,3\n", {"line 2", "is 3", "it is 2"});
  refused("a,b\n1,2\n3,inf\n", {"line 3", "“b”", "inf", "3.4028"});
  refused("a,b\n1e308,2\n", {"line 2", "“a”", "1e308"});
  refused("a,b\n1,-1e999\n", {"line 2", "“b”", "-1e999"});
  refused("1,2\n3,Infinity\n", {"line 2", "“column 2”"});
  refused("a,b\n1,\"2\n3,4\n", {"line 2", "field 2", "quote"});
  refused("a,b\n1," + std::string(70'000, 'x') + "\n", {"line 2", "field 2", "65536"});
  refused(std::string(5000, ',').append(1, '\n'), {"line 1", "4096"});
}

TEST_CASE("a file that cannot be read is named with the reason", "[csv]") {
  const test::Folder folder;
  checkRefused(readCsv(folder / "none.csv"), {"none.csv", "No such file"});
  checkRefused(readCsv(folder.path()), {folder.path()});
  checkRefused(readCsv("/dev/zero"), {"/dev/zero", "regular file"});
  const Result<Table> table = readCsv(test::put(folder / "a.csv", "a,b\n1,2\n"));
  REQUIRE(table.ok());
  CHECK(table->name == folder / "a.csv");
}

TEST_CASE("reading tells its progress and can be cancelled", "[csv]") {
  std::string text = "a,b\n";
  for (int i = 0; i < 100'000; ++i) text += std::to_string(i) + (i == 99'999 ? ",x\n" : ",2\n");
  std::vector<double> told;
  REQUIRE(parseCsv(text, "t.csv", {}, [&](double f) { told.push_back(f); }).ok());
  CHECK(told.size() > 10);
  CHECK(std::is_sorted(told.begin(), told.end()));
  CHECK(told.back() == 1.0);

  std::atomic<bool> stop = false;
  std::size_t calls = 0;
  const auto progress = [&](double) { stop = ++calls == 3; };
  checkRefused(parseCsv(text, "t.csv", {}, progress, StopToken(stop)), {"t.csv", "cancelled"});
  CHECK(calls <= 4);
}
