// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "tests/labs/playground_support.h"

#include <cmath>
#include <map>

using namespace playground_test;

TEST_CASE("the default network learns the spiral", "[playground]") {
  for (const std::uint64_t seed : {1, 2, 3}) {
    const auto session = after(4000, runWith({}, seed));
    CHECK(metric(*session, "train-accuracy") > 0.95);
    CHECK(metric(*session, "test-accuracy") > 0.88);
    CHECK(metric(*session, "train-loss") < 0.2);
    CHECK(std::isnan(metric(*session, "train-r2")));
  }
}

TEST_CASE("what cannot be learned without a hidden layer is not, and x y as an input makes it possible",
          "[playground]") {
  const Settings linear{{"dataset", "xor"}, {"hidden-layers", "none"}};
  CHECK(metric(*after(1500, runWith(linear)), "train-accuracy") < 0.75);
  Settings product = linear;
  product.push_back({"inputs", "x,y,xy"});
  CHECK(metric(*after(1500, runWith(product)), "train-accuracy") > 0.93);
}

TEST_CASE("the perceptron rule separates Gaussians and not the exclusive or", "[playground]") {
  const Settings rule{
      {"hidden-layers", "none"}, {"loss", "perceptron"}, {"optimizer", "sgd"}, {"batch-size", "1"}, {"noise", "0"}};
  Settings gaussians = rule, exclusive = rule;
  gaussians.push_back({"dataset", "gaussians"});
  exclusive.push_back({"dataset", "xor"});
  CHECK(metric(*after(3000, runWith(gaussians)), "train-accuracy") == 1.0);
  CHECK(metric(*after(3000, runWith(exclusive)), "train-accuracy") < 0.8);
}

TEST_CASE("every kind of data is learned better than chance", "[playground]") {
  const std::map<std::string, double> accuracy{{"gaussians", .95}, {"circle", .95},      {"xor", .93},
                                               {"moons", .95},     {"checkerboard", .7}, {"blobs", .93},
                                               {"iris", .9},       {"wine", .8},         {"breast-cancer", .9}};
  for (const auto& [dataset, least] : accuracy) {
    INFO(dataset);
    CHECK(metric(*after(3000, runWith({{"dataset", dataset}})), "test-accuracy") > least);
  }
  for (const char* dataset : {"plane", "peaks", "sine"}) {
    INFO(dataset);
    CHECK(metric(*after(3000, runWith({{"dataset", dataset}})), "test-r2") > 0.7);
  }
  CHECK(metric(*after(1500, runWith({{"dataset", "digits"}, {"inputs", "x,y,others"}, {"hidden-layers", "32"}})),
               "test-accuracy") > 0.88);
  const double diabetes = metric(
      *after(300, runWith({{"dataset", "diabetes"}, {"inputs", "x,y,others"}, {"hidden-layers", "none"}})), "test-r2");
  CHECK(diabetes > 0.35);
  CHECK(diabetes < 0.65);
}

TEST_CASE("the plane of a table is in its own units and its best two columns", "[playground]") {
  auto session = after(200, runWith({{"dataset", "iris"}}));
  const auto frame = frameOf(*session, {40, 30});
  CHECK(frame->xName.find("petal") != std::string::npos);
  CHECK(frame->yName.find("petal") != std::string::npos);
  CHECK(frame->classNames == std::vector<std::string>{"setosa", "versicolor", "virginica"});
  CHECK(frame->field.outputs == 3);
  CHECK(frame->field.values.size() == 40 * 30 * 3);
  float largest = 0;
  for (const float x : frame->points->x) largest = std::max(largest, x);
  CHECK(largest == Approx(6.9f));
  for (int row = 0; row < 30; row += 7)
    CHECK(frame->field.at(3, row, 0) + frame->field.at(3, row, 1) + frame->field.at(3, row, 2) == Approx(1));
  CHECK(refusal(runWith({{"dataset", "iris"}, {"column-x", "weight"}})).find("petal") != std::string::npos);
}

TEST_CASE("the field is the network's answer at the centres of its cells", "[playground]") {
  auto session = after(500, runWith({{"dataset", "circle"}, {"points", "2000"}, {"noise", "0"}}));
  const auto frame = frameOf(*session, {24, 24});
  int agree = 0;
  for (std::size_t i = 0; i < frame->points->size(); ++i) {
    const int column = std::min(23, static_cast<int>((frame->points->x[i] + 6) / 0.5));
    const int row = std::min(23, static_cast<int>((frame->points->y[i] + 6) / 0.5));
    agree += (frame->field.at(column, row) > 0.5f) == (frame->results.prediction[i] > 0.5f);
  }
  CHECK(agree > 1850);
}

TEST_CASE("values of a table are learned in any unit and shown in their own", "[playground]") {
  auto session = after(500, runWith({{"dataset", "diabetes"}, {"inputs", "x,y,others"}}));
  const auto frame = frameOf(*session);
  double sum = 0;
  for (const float p : frame->results.prediction) sum += p;
  CHECK(sum / static_cast<double>(frame->results.prediction.size()) == Approx(152).margin(15));
  CHECK(metric(*session, "train-loss") == Approx(1 - metric(*session, "train-r2")).margin(1e-4));
}

TEST_CASE("dropout, batch normalisation, penalties, clipping and class weights do something", "[playground]") {
  const auto plain = after(300, runWith({}))->simulation().fingerprint();
  for (const auto& setting : Settings{{"dropout", "0.3"},
                                      {"batch-norm", "true"},
                                      {"l1", "0.01"},
                                      {"l2", "0.01"},
                                      {"weight-decay", "0.01"},
                                      {"clip", "0.01"},
                                      {"activation", "relu"},
                                      {"initializer", "he-normal"},
                                      {"schedule", "cosine"},
                                      {"warmup-steps", "50"},
                                      {"batch-size", "7"},
                                      {"optimizer", "gradient-descent"}}) {
    INFO(setting.first);
    CHECK(after(300, runWith({setting}))->simulation().fingerprint() != plain);
  }
  const Settings rare{{"dataset", "gaussians"}, {"noise", "0.8"}, {"balance", "0.05"}, {"points", "2000"}};
  Settings weighted = rare;
  weighted.push_back({"class-weights", "balanced"});
  CHECK(metric(*after(1500, runWith(weighted)), "train-balanced-accuracy") >
        metric(*after(1500, runWith(rare)), "train-balanced-accuracy") + 0.03);
}

TEST_CASE("epochs visit every training sample once", "[playground]") {
  const auto session = after(11, runWith({{"points", "100"}, {"test-share", "0.3"}, {"batch-size", "16"}}));
  CHECK(frameOf(*session)->epoch == Approx((70 * 2 + 16) / 70.0));  // 5 updates an epoch, the last of 6 samples
}

TEST_CASE("a rate that is too high is a named state that can be left", "[playground]") {
  auto session = after(
      5000,
      runWith({{"optimizer", "sgd"}, {"loss", "mean-squared-error"}, {"activation", "relu"}, {"learning-rate", "10"}}));
  REQUIRE(session->simulation().state() == RunState::Diverged);
  CHECK(session->simulation().message().english().find("learning rate of 10") != std::string::npos);
  session->post(request::Seek{2});
  session->pump();
  CHECK(session->simulation().state() == RunState::Ok);
  session->post(request::Set{"learning-rate", 0.01});
  session->post(request::Steps{2000});
  session->pump();
  CHECK(session->simulation().state() == RunState::Ok);
  CHECK(session->step() == 2002);
}

TEST_CASE("weights go out and come in again", "[playground]") {
  const Settings net{{"hidden-layers", "5,3"}, {"batch-norm", "true"}, {"activation", "prelu"}};
  const auto trained = after(200, runWith(net));
  const auto weights = trained->simulation().weights();
  REQUIRE_FALSE(weights.empty());
  CHECK(weights[0].name == "0.weight");
  CHECK(weights[0].shape == std::vector<std::int64_t>{5, 2});
  Run run = runWith(net);
  run.weights = {"w", 1, std::make_shared<const std::vector<nn::NamedTensor>>(weights)};
  auto loaded = after(0, run);
  CHECK(metric(*loaded, "train-loss") == metric(*trained, "train-loss"));
  Run other = runWith({{"hidden-layers", "4"}});
  other.weights = run.weights;
  CHECK_FALSE(Session::create(other));
}

TEST_CASE("one point, points all alike and no test part run", "[playground]") {
  for (const Settings& settings :
       {Settings{{"points", "1"}}, Settings{{"points", "2"}, {"noise", "0"}}, Settings{{"test-share", "0"}}}) {
    auto session = after(20, runWith(settings));
    CHECK(session->step() == 20);
    CHECK(std::isfinite(metric(*session, "train-loss")));
    CHECK(frameOf(*session)->points->size() >= 1);
  }
  CHECK(std::isnan(metric(*after(5, runWith({{"test-share", "0"}})), "test-loss")));

  auto table = std::make_shared<data::Table>();
  table->name = "alike";
  table->rows = 20;
  table->columns.resize(3);
  for (std::size_t c = 0; c < 3; ++c)
    table->columns[c] = {.name = std::string(1, static_cast<char>('a' + c)), .numbers = {}, .codes = {}, .texts = {}};
  for (int i = 0; i < 20; ++i)
    for (std::size_t c = 0; c < 3; ++c) table->columns[c].numbers.push_back(c < 2 ? 3.0 : i % 2);
  Run run = runWith({{"dataset", "file"}});
  run.data = {"alike", 1, table};
  auto session = after(50, run);
  CHECK(metric(*session, "train-accuracy") <= 0.6);
  CHECK(frameOf(*session)->field.x1 > frameOf(*session)->field.x0);
}

TEST_CASE("what is left out of a table is said with its place", "[playground]") {
  auto table = data::parseCsv("a,b,kind\n1,2,x\n2,,y\n3,1,x\n1,4,y\nNA,2,x\n", "t.csv");
  REQUIRE(table);
  Run run = runWith({{"dataset", "file"}, {"test-share", "0"}});
  run.data = {"t.csv", 1, std::make_shared<const data::Table>(*table)};
  const auto session = after(5, run);
  std::string said;
  for (const Message& note : session->status().notes) said += note.english();
  CHECK(said.find("2 of 5 rows") != std::string::npos);
  CHECK(said.find("3:b, 6:a") != std::string::npos);
}

TEST_CASE("combinations without sense are refused with what is allowed", "[playground]") {
  CHECK(refusal(runWith({{"dataset", "file"}})).find("--data") != std::string::npos);
  CHECK(refusal(runWith({{"dataset", "plane"}, {"loss", "hinge"}})).find("mean-squared-error") != std::string::npos);
  CHECK(refusal(runWith({{"dataset", "spiral"}, {"inputs", "others"}})).find("others") != std::string::npos);
}

TEST_CASE("the representation of two units is the units; of many, what varies most", "[playground]") {
  auto two = after(200, runWith({{"hidden-layers", "8,2"}}));
  const auto units = frameOf(*two);
  CHECK_FALSE(units->representation.principal);
  auto many = after(200, runWith({{"hidden-layers", "6"}, {"activation", "identity"}}));
  const auto flat = frameOf(*many)->representation;  // a linear image of the plane has two dimensions
  CHECK(flat.principal);
  CHECK(flat.units == 6);
  CHECK(flat.explained == Approx(1).margin(1e-4));
  const auto frame = frameOf(*many);
  double across = 0;  // turned so that it lies as the plane does
  for (std::size_t i = 0; i < frame->points->size(); ++i)
    across += frame->points->x[i] * flat.x[i] + frame->points->y[i] * flat.y[i];
  CHECK(across > 0);
  REQUIRE(flat.lines.size() == 26);
  CHECK(flat.lines[0].size() == flat.lines[20].size());
}

TEST_CASE("of one input the answer is a curve: the network's output, and the sum of what its units add",
          "[playground]") {
  const auto session = after(200, runWith({{"dataset", "sine"}, {"inputs", "x"}, {"hidden-layers", "5"}}));
  const Observation seen = session->observe({.fieldColumns = 40, .fieldRows = 30});
  const auto& frame = static_cast<const PlaneFrame&>(*seen.frame);
  const AnswerCurve& answer = frame.answer;
  REQUIRE(answer.x.size() == 40);
  REQUIRE(answer.terms.size() == 5);
  double bias = 0;
  for (std::size_t i = 0; i < answer.x.size(); ++i) {
    CHECK(answer.y[i] == frame.field.at(static_cast<int>(i), 0, 0));
    CHECK(answer.y[i] == frame.field.at(static_cast<int>(i), 29, 0));  // y is no input
    double sum = answer.y[i];
    for (const std::vector<float>& term : answer.terms) sum -= double{term[i]};
    if (i == 0) bias = sum;
    CHECK(std::abs(sum - bias) < 1e-4);
  }
  for (const Settings& other : {Settings{{"dataset", "sine"}, {"hidden-layers", "5,5"}}, Settings{{"dataset", "peaks"}},
                                Settings{{"dataset", "moons"}, {"inputs", "x"}}}) {
    const Observation its = after(1, runWith(other))->observe({});
    const AnswerCurve& curve = static_cast<const PlaneFrame&>(*its.frame).answer;
    CHECK(curve.terms.empty());  // two layers, or a plane
    CHECK(curve.x.empty() == (other.front().second != "sine"));
  }
}
