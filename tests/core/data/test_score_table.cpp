// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "core/data/score_table.h"
#include "tests/core/data/support.h"

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused;

namespace {

using Names = std::vector<std::string>;

Result<ScoreTable> readText(const std::string& text) {
  const Result<Table> table = parseCsv(text, "s.csv");
  INFO((table ? "" : table.error().english()));
  REQUIRE(table.ok());
  return readScores(*table);
}

ScoreTable scoresOf(const std::string& text) {
  const Result<ScoreTable> read = readText(text);
  INFO((read ? "" : read.error().english()));
  REQUIRE(read.ok());
  return *read;
}

/// A table of labels with scores 0.1, 0.2 …
ScoreTable labelled(const Names& labels) {
  std::string text = "label,score\n";
  for (std::size_t i = 0; i < labels.size(); ++i) text += labels[i] + ",0." + std::to_string(i + 1) + "\n";
  return scoresOf(text);
}

}  // namespace

TEST_CASE("labels and scores of any other program are read as they are", "[score-table]") {
  const ScoreTable read = scoresOf("label,score\n1,0.30000000000000004\n0,1e-300\n1,-2.5\n");
  CHECK_FALSE(read.isRegression());
  CHECK(read.size() == 3);
  CHECK(read.classNames == Names{"0", "1"});
  CHECK(read.truth == std::vector<int>{1, 0, 1});
  CHECK(read.width == 1);
  CHECK(read.scores == std::vector<double>{0.30000000000000004, 1e-300, -2.5});
  CHECK(read.weights.empty());
  CHECK(read.folds.empty());
  CHECK(read.groups.empty());
}

TEST_CASE("labels are classes in order, as numbers or by their bytes", "[score-table]") {
  CHECK(labelled({"1", "-1"}).classNames == Names{"-1", "1"});
  CHECK(labelled({"1", "-1"}).truth == std::vector<int>{1, 0});
  CHECK(labelled({"10", "9"}).classNames == Names{"9", "10"});
  CHECK(labelled({"well", "ill"}).classNames == Names{"ill", "well"});
  CHECK(labelled({"well", "ill"}).truth == std::vector<int>{1, 0});
  CHECK(labelled({"true", "false"}).truth == std::vector<int>{1, 0});
  CHECK(labelled({"1.0", "0.0"}).classNames == Names{"0", "1"});
  CHECK(labelled({"-0", "0", "-1"}).classNames == Names{"-1", "0"});
  CHECK(labelled({"-0", "0", "-1"}).truth == std::vector<int>{1, 1, 0});
}

TEST_CASE("of one kind of label the other one is known", "[score-table]") {
  CHECK(labelled({"0", "0"}).classNames == Names{"0", "1"});
  CHECK(labelled({"0", "0"}).truth == std::vector<int>{0, 0});
  CHECK(labelled({"1", "1"}).classNames == Names{"0", "1"});
  CHECK(labelled({"1", "1"}).truth == std::vector<int>{1, 1});
  CHECK(labelled({"-1"}).classNames == Names{"-1", "1"});
  CHECK(labelled({"-1"}).truth == std::vector<int>{0});
  CHECK(labelled({"ill", "ill"}).classNames == Names{"not ill", "ill"});
  CHECK(labelled({"ill", "ill"}).truth == std::vector<int>{1, 1});
  CHECK(labelled({"7"}).classNames == Names{"not 7", "7"});
}

TEST_CASE("numbers of many kinds with one score are values", "[score-table]") {
  const ScoreTable read = labelled({"1.5", "-2", "30", "1.5"});
  CHECK(read.isRegression());
  CHECK(read.size() == 4);
  CHECK(read.values == std::vector<double>{1.5, -2, 30, 1.5});
  CHECK(read.truth.empty());
  CHECK(read.scores == std::vector<double>{0.1, 0.2, 0.3, 0.4});
}

TEST_CASE("a score column of each class is found by its name or behind “score”", "[score-table]") {
  for (const char* header : {"label,A,B,C", "label,score-A,score-B,score-C", "label,score_A,score_B,score_C",
                             "LABEL,Score-a,SCORE_B,score c"}) {
    CAPTURE(header);
    const ScoreTable read = scoresOf(std::string(header) + "\nC,.1,.2,.7\nA,.5,.3,.2\nB,0,1,0\n");
    CHECK(read.classNames == Names{"A", "B", "C"});
    CHECK(read.truth == std::vector<int>{2, 0, 1});
    CHECK(read.width == 3);
    CHECK(read.scores == std::vector<double>{.1, .2, .7, .5, .3, .2, 0, 1, 0});
  }
  // In the order of the classes, wherever the columns are; labels that are numbers too.
  const ScoreTable digits = scoresOf("score-10,label,score-2,note\n.1,2,.9,x\n.8,10,.2,y\n");
  CHECK(digits.classNames == Names{"2", "10"});
  CHECK(digits.scores == std::vector<double>{.9, .1, .2, .8});
  // Names that differ only in their capitals are told apart.
  const ScoreTable capitals = scoresOf("label,A,a,B\na,1,2,3\nA,4,5,6\nB,7,8,9\n");
  CHECK(capitals.classNames == Names{"A", "B", "a"});
  CHECK(capitals.scores == std::vector<double>{1, 3, 2, 4, 6, 5, 7, 9, 8});
}

TEST_CASE("weights, folds and groups come along, numbered as they first appear", "[score-table]") {
  const ScoreTable read = scoresOf("Label,Score,Weight,Fold,Group\n1,.5,2,3,anna\n0,.25,0,1,bob\n1,1,.5,3,anna\n");
  CHECK(read.weights == std::vector<double>{2, 0, .5});
  CHECK(read.folds == std::vector<int>{0, 1, 0});
  CHECK(read.foldNames == Names{"3", "1"});
  CHECK(read.groups == std::vector<int>{0, 1, 0});
  CHECK(read.groupNames == Names{"anna", "bob"});
}

TEST_CASE("semicolons with decimal commas, a byte order mark and a header in capitals are read alike",
          "[score-table]") {
  const ScoreTable read = scoresOf("\xEF\xBB\xBFLABEL;SCORE;WEIGHT\r\n1;0,75;1,5\r\n0;0,25;2\r\n");
  CHECK(read.classNames == Names{"0", "1"});
  CHECK(read.scores == std::vector<double>{0.75, 0.25});
  CHECK(read.weights == std::vector<double>{1.5, 2});
}

TEST_CASE("a table without its columns says which it needs", "[score-table]") {
  checkRefused(readText("score,weight\n1,2\n"), {"s.csv", "“label”", "“score”", "“weight”", "“fold”", "“group”"});
  checkRefused(readText("truth,score\n1,2\n"), {"s.csv", "“label”"});
  checkRefused(readText("label,weight\n1,2\n0,1\n"), {"s.csv", "class “0”", "score-0", "“score”"});
  checkRefused(readText("label,A,B\nA,1,0\nB,0,1\nC,0,0\n"), {"s.csv", "class “C”", "score-C"});
  checkRefused(readScores(Table{}), {"“label”"});
}

TEST_CASE("a cell that is missing or no number is named with its line and column", "[score-table]") {
  checkRefused(readText("label,score\n1,.5\n\n0,\n"), {"s.csv", "line 4", "column “score”", "empty"});
  checkRefused(readText("label,score\n1,.5\n,.4\n"), {"s.csv", "line 3", "column “label”", "empty"});
  checkRefused(readText("label,score\nill,.5\n?,.4\n"), {"s.csv", "line 3", "column “label”"});
  checkRefused(readText("label,score\n1,nan\n0,.4\n"), {"s.csv", "line 2", "column “score”"});
  checkRefused(readText("label,Score\n1,.5\n0,high\n1,.2\n"), {"s.csv", "line 3", "column “Score”", "text"});
  checkRefused(readText("label,score\n1,high\n0,low\n"), {"s.csv", "line 2", "column “score”", "text"});
  checkRefused(readText("label,A,B\nA,1,0\nB,0,x\n"), {"s.csv", "line 3", "column “B”", "text"});
  checkRefused(readText("label,score,weight\n1,.5,1\n0,.4,heavy\n"), {"s.csv", "line 3", "column “weight”", "text"});
  checkRefused(readText("label,score,weight\n1,.5,1\n0,.4,\n"), {"s.csv", "line 3", "column “weight”", "empty"});
  checkRefused(readText("label,score,fold\n1,.5,1\n0,.4,\n"), {"s.csv", "line 3", "column “fold”"});
  checkRefused(readText("label,score,group\n1,.5,\n0,.4,b\n"), {"s.csv", "line 2", "column “group”"});
  checkRefused(parseCsv("label,score\n1,inf\n", "s.csv"), {"s.csv", "line 2", "score"});  // before it is a table
}

TEST_CASE("weights below 0, or all 0, are refused", "[score-table]") {
  checkRefused(readText("label,score,weight\n1,.5,1\n0,.4,-0.5\n"),
               {"s.csv", "line 3", "column “weight”", "-0.5", "0 or more"});
  checkRefused(readText("label,score,WEIGHT\n1,.5,0\n0,.4,0\n"), {"s.csv", "column “WEIGHT”", "all weights are 0"});
}

TEST_CASE("texts of many kinds need a score column each, and there is an end to them", "[score-table]") {
  checkRefused(readText("label,score\nC,.1\nA,.2\nB,.3\n"),
               {"s.csv", "“score”", "3 (A, B, C", "column for each class"});
  std::string text = "label,score\n", numbers = "label", row;
  for (int k = 0; k < 200; ++k) {
    text += "kind" + std::to_string(k) + ",0.5\n";
    numbers += ",score-" + std::to_string(k);
    row += ",0.5";
  }
  numbers += "\n";
  for (int k = 0; k < 200; ++k) numbers += std::to_string(k) + row + "\n";
  checkRefused(readText(text), {"s.csv", "“score”", "200 (kind0, kind1, kind10"});
  checkRefused(readText(numbers), {"s.csv", "“label”", "200", "at most 100"});
}

TEST_CASE("score columns of all classes are taken before one that is called “score”", "[score-table]") {
  const ScoreTable read = scoresOf("label,score,A,B,C\nA,.9,.9,.1,0\nB,.8,.1,.8,.1\nC,.7,.2,.1,.7\n");
  CHECK(read.width == 3);
  CHECK(read.classNames == Names{"A", "B", "C"});
  const ScoreTable numbers =
      scoresOf("label,score,score-0,score-1,score-2\n0,.9,.9,.1,0\n1,.8,.1,.8,.1\n2,.7,.2,.1,.7\n");
  CHECK_FALSE(numbers.isRegression());
  CHECK(numbers.width == 3);
  // Of two classes one score is enough.
  CHECK(scoresOf("label,score,A,B\nA,.1,.9,.1\nB,.8,.2,.8\n").width == 1);
}

TEST_CASE("a class that was scored and never came is a class", "[score-table]") {
  const ScoreTable read = scoresOf("label,a,b,c\na,.1,.2,.7\nb,.2,.8,0\na,.1,.6,.3\n");
  CHECK(read.classNames == Names{"a", "b", "c"});
  CHECK(read.width == 3);
  CHECK(read.truth == std::vector<int>{0, 1, 0});
  const ScoreTable between = scoresOf("label,score-a,score-b,score-c\na,5,2,7\nc,2,8,0\n");
  CHECK(between.classNames == Names{"a", "b", "c"});
  CHECK(between.truth == std::vector<int>{0, 2});
  const ScoreTable other = scoresOf("label,a,b,row\na,.1,.9,17\nb,.2,.8,18\n");  // no probabilities: another column
  CHECK(other.classNames == Names{"a", "b"});
  CHECK(scoresOf("label,a,b,c\na,.1,.2,.7\na,.2,.8,0\n").classNames == Names{"a", "b", "c"});
}

TEST_CASE("one score of numbers that are no whole ones predicts them, however few kinds there are", "[score-table]") {
  CHECK(scoresOf("label,score\n1.5,1\n2.5,2\n").isRegression());
  CHECK(scoresOf("label,score\n3.7,1\n3.7,2\n").isRegression());
  CHECK_FALSE(scoresOf("label,score\n1,1\n2,2\n").isRegression());
}

TEST_CASE("1 is the positive class, whatever the other one is", "[score-table]") {
  CHECK(labelled({"1", "2", "1"}).classNames == Names{"2", "1"});
  CHECK(labelled({"1", "2", "1"}).truth == std::vector<int>{1, 0, 1});
}
