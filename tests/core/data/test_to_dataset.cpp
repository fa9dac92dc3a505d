// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "core/data/dataset.h"
#include "tests/core/data/support.h"

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused;

namespace {

Table table(const std::string& text) {
  Result<Table> parsed = parseCsv(text, "t.csv");
  REQUIRE(parsed.ok());
  return *parsed;
}

ConvertedDataset converted(const std::string& text, const DatasetChoice& choice = {}) {
  Result<ConvertedDataset> result = toDataset(table(text), choice);
  INFO((result ? "" : result.error().english()));
  REQUIRE(result.ok());
  return *result;
}

}  // namespace

TEST_CASE("text in the last column is classes, one sample after the other", "[dataset]") {
  const Dataset d = converted("a,b,kind\n1,2,red\n3,4,blue\n5,6,red\n").dataset;
  CHECK(d.features == std::vector<float>{1, 2, 3, 4, 5, 6});
  CHECK(d.featureNames == std::vector<std::string>{"a", "b"});
  CHECK(d.classNames == std::vector<std::string>{"red", "blue"});
  CHECK(d.labels() == std::vector<int>{0, 1, 0});
  CHECK(d.sample(1)[0] == 3);
  const std::vector<std::size_t> picked{2, 0};
  CHECK(d.subset(picked).features == std::vector<float>{5, 6, 1, 2});
  CHECK(d.subset(picked).size() == 2);
}

TEST_CASE("the target decides between classes and values", "[dataset]") {
  const Dataset integers = converted("a,y\n1,10\n2,-1\n3,10\n4,2\n5,-1\n6,2\n").dataset;
  CHECK_FALSE(integers.isRegression);
  CHECK(integers.classNames == std::vector<std::string>{"-1", "2", "10"});
  CHECK(integers.labels() == std::vector<int>{2, 0, 2, 1, 0, 1});
  CHECK(converted("a,y\n1,1\n2,2\n3,3\n").dataset.isRegression);
  CHECK(converted("a,y\n1,0.5\n2,1\n3,1\n4,0.5\n").dataset.target == std::vector<float>{0.5f, 1, 1, 0.5f});
  DatasetChoice choice;
  choice.task = DatasetChoice::Task::Regression;
  CHECK(converted("a,y\n1,0\n2,1\n3,0\n4,1\n", choice).dataset.isRegression);
  choice.task = DatasetChoice::Task::Classification;
  CHECK(converted("a,y\n1,0.5\n2,1.5\n", choice).dataset.classCount() == 2);
}

TEST_CASE("target and features are chosen by name", "[dataset]") {
  DatasetChoice choice{"y", {"c", "a"}, DatasetChoice::Task::Auto};
  const Dataset d = converted("y,a,b,c\nu,1,2,3\nv,4,5,6\n", choice).dataset;
  CHECK(d.targetName == "y");
  CHECK(d.features == std::vector<float>{3, 1, 6, 4});
}

TEST_CASE("rows with a missing value are dropped and counted; text columns nobody asked for are left out",
          "[dataset]") {
  const ConvertedDataset c = converted("name,a,y\nann,1,u\nbob,,v\ncarl,3,v\ndora,4,?\n");
  CHECK(c.droppedRows == 2);
  CHECK(c.rowOf == std::vector<std::size_t>{0, 2});
  CHECK(c.leftOutColumns == std::vector<std::string>{"name"});
  CHECK(c.dataset.target.size() == 2);
  REQUIRE(c.notes.size() == 3);
  CHECK(c.notes[1].english().find(
            "2 of 4 rows are left out: a value is missing in them. The first by line and column: ") == 0);
}

TEST_CASE("what cannot be learned from is refused with its place", "[dataset]") {
  const auto refused = [](const std::string& text, const DatasetChoice& choice,
                          std::initializer_list<std::string> parts) {
    checkRefused(toDataset(table(text), choice), parts);
  };
  const std::string good = "a,t,y\n1,x,u\n2,z,v\n";
  refused(good, {"nope", {}}, {"t.csv", "nope", "a, t, y"});
  refused(good, {"y", {"t"}}, {"t.csv", "line 2", "“t”", "number"});
  refused(good, {"y", {"a", "a"}}, {"“a”", "twice"});
  refused(good, {"y", {"y"}}, {"“y”", "target"});
  refused("a,y\n1,u\n2;5,v\n", {}, {"t.csv", "line 3", "“a”", "decimal point"});
  refused("a,y\n1,u\n2,u\n", {}, {"lines 2 to 3", "“y”", "only one class", "u"});
  refused("a,y\n1,7\n2,7\n", {"", {}, DatasetChoice::Task::Classification}, {"only one class", "7"});
  refused("a,b,y\n1,,u\n2,,v\n", {}, {"“b”", "no value"});
  refused("a,y\n1,\n2,?\n", {}, {"“y”", "no value"});
  refused("a,y\n,u\n1,?\n", {}, {"every row"});
  refused("t,y\nu,1\nv,2\n", {}, {"no column of numbers"});
  refused("a\n1\n", {}, {"1 columns", "two columns"});
  refused(good, {"y", {}, DatasetChoice::Task::Regression}, {"“y”", "number"});
  std::string names = "a,y\n";
  for (int i = 0; i < 1001; ++i) names += "1,n" + std::to_string(i) + "\n";
  refused(names, {}, {"line 1002", "1000 classes"});
}

TEST_CASE("one column of one value, and all rows alike, are values to learn from", "[dataset]") {
  CHECK(converted("a,y\n1,2.5\n").dataset.size() == 1);
  CHECK(converted("a,y\n1,2.5\n1,2.5\n").dataset.isRegression);
}
