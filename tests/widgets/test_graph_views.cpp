// SPDX-License-Identifier: GPL-3.0-or-later
// The playground's network and update views: what they ask of the run, and what they give to files.
#include "core/frame/training.h"
#include "scenes/kit/views/views.h"
#include "tests/support/catch.h"
#include "tests/widgets/support.h"
#include "widgets/graph/graph_widget.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <algorithm>

using namespace perc;
using namespace perc::scenes;

namespace {

/// 1 input, hidden layers of 2 (tanh) and 3 (`second`), 1 output; every number is set.
std::shared_ptr<TrainingFrame> frameAt(std::int64_t step, const std::string& second = "tanh") {
  auto frame = std::make_shared<TrainingFrame>();
  frame->step = frame->updates = step;
  frame->classNames = {"A", "B"};
  frame->graph.parameterCount = 17;
  int inputs = 0;
  for (const int units : {1, 2, 3, 1}) {
    GraphLayer layer;
    layer.units = units;
    if (inputs > 0) {
      layer.weights.assign(static_cast<std::size_t>(units * inputs), 0.5F);
      layer.weightGradients = layer.weightChanges = layer.weights;
      layer.biases = layer.biasGradients = layer.biasChanges =
          std::vector<float>(static_cast<std::size_t>(units), 0.25F);
    }
    frame->graph.layers.push_back(layer);
    inputs = units;
  }
  frame->graph.layers[1].steps = {{GraphStep::Kind::Activation, "tanh"}};
  frame->graph.layers[2].steps = {{GraphStep::Kind::Activation, second}};
  NextUpdate& next = frame->next;
  next.batch = {5, 9};
  next.sample = 5;
  next.loss = "binary-cross-entropy";
  next.rule = "adam";
  next.weightChanges.resize(1);
  next.biasChanges.resize(1);
  for (const GraphLayer& layer : frame->graph.layers) {
    const std::vector<float> numbers(static_cast<std::size_t>(layer.units), 0.5F);
    next.samplePass.layers.push_back({numbers, {}, numbers, numbers, numbers, layer.weights, layer.biases});
    if (!layer.weights.empty()) next.weightChanges.push_back(layer.weights), next.biasChanges.push_back(layer.biases);
  }
  next.samplePass.prediction = {0.6F};
  next.batchPass = next.samplePass;
  return frame;
}

struct Asked {
  explicit Asked(scenes::SceneView& view) {
    QObject::connect(&view, &scenes::SceneView::requested, &view,
                     [this](const Request& request) { all.push_back(request); });
    QObject::connect(&view, &scenes::SceneView::requestsFinished, &view, [this] { ++finished; });
  }
  template <class T>
  T only() {
    REQUIRE(all.size() == 1);
    REQUIRE(std::holds_alternative<T>(all[0]));
    return std::get<T>(all[0]);
  }
  std::vector<Request> all;
  int finished = 0;
};

/// Which of the four stages is shown: they are the first of the view's options.
int stageOf(const QWidget& view) {
  const auto stages = view.actions().first(4);
  return static_cast<int>(std::find_if(stages.begin(), stages.end(), [](QAction* a) { return a->isChecked(); }) -
                          stages.begin());
}

struct Network {
  explicit Network(const std::string& second = "tanh") : asked(view) { view.setFrame(frameAt(3, second)); }
  widgets::GraphWidget* graph() { return view.findChild<widgets::GraphWidget*>(); }
  QApplication& application = test::application();  // before any widget
  const std::unique_ptr<scenes::SceneView> made = makeNetworkView();
  scenes::SceneView& view = *made;
  Asked asked;
};

std::vector<int> layersOf(const request::Set& set) { return std::get<std::vector<int>>(set.value); }
std::vector<std::string> idsOf(const request::Set& set) { return std::get<std::vector<std::string>>(set.value); }

}  // namespace

TEST_CASE("a weight typed in the diagram is an act with its place and value, one step to undo") {
  Network network;
  emit network.graph()->weightTyped(2, 1, -1, 0.75);
  const auto act = network.asked.only<request::Act>();
  CHECK(act.id == "set-weight");
  CHECK(std::get<std::vector<double>>(act.value) == std::vector<double>{2, 1, -1, 0.75});
  CHECK(network.asked.finished == 1);
}

TEST_CASE("where layers are written, the diagram changes weights only") {
  Network network;
  CHECK(network.graph()->options().builds());
  const auto written = frameAt(3);
  written->isWritten = true;
  network.view.setFrame(written);
  CHECK_FALSE(network.graph()->options().builds());
  CHECK(network.graph()->options().editable);
}

TEST_CASE("layers and units come and go in the diagram") {
  struct Case {
    std::function<void(widgets::GraphWidget*)> act;
    std::vector<int> layers;
  };
  const std::vector<Case> cases = {{[](auto* g) { emit g->unitsWanted(2, 4); }, {2, 4}},
                                   {[](auto* g) { emit g->layerWanted(0); }, {2, 2, 3}},
                                   {[](auto* g) { emit g->layerWanted(2); }, {2, 3, 3}},
                                   {[](auto* g) { emit g->layerUnwanted(1); }, {3}}};
  for (const Case& one : cases) {
    Network network;
    one.act(network.graph());
    const auto set = network.asked.only<request::Set>();
    CHECK(set.id == "hidden-layers");
    CHECK(layersOf(set) == one.layers);
    CHECK(network.asked.finished == 1);
  }
}

TEST_CASE("a layer keeps its own function when one before it is removed") {
  Network network("relu");
  emit network.graph()->layerUnwanted(1);
  REQUIRE(network.asked.all.size() == 2);
  CHECK(idsOf(std::get<request::Set>(network.asked.all[0])) == std::vector<std::string>{"relu"});
  CHECK(layersOf(std::get<request::Set>(network.asked.all[1])) == std::vector<int>{3});
  CHECK(network.asked.finished == 1);
}

TEST_CASE("the function of a layer is asked for, and the common one for all") {
  Network network;
  emit network.graph()->activationWanted(2, QStringLiteral("relu"));
  const auto set = network.asked.only<request::Set>();
  CHECK(set.id == "layer-activations");
  CHECK(idsOf(set) == std::vector<std::string>{"tanh", "relu"});
  network.asked.all.clear();
  emit network.graph()->activationWanted(-1, {});
  CHECK(idsOf(network.asked.only<request::Set>()).empty());
}

TEST_CASE("the network's CSV has a row for each weight and bias, with gradient and change") {
  Network network;
  const QStringList rows = QString::fromStdString(network.view.csv()).trimmed().split(QLatin1Char('\n'));
  CHECK(rows.size() == 1 + 17);
  CHECK(rows[0] == QStringLiteral("layer,unit,input,value,gradient,last-change"));
  CHECK(rows[1] == QStringLiteral("1,1,1,0.5,0.5,0.5"));
  CHECK(rows[2] == QStringLiteral("1,1,bias,0.25,0.25,0.25"));
  CHECK(network.view.subtitle() == QStringLiteral("17 parameters"));
  CHECK(network.view.describe().contains(QStringLiteral("After 3 updates.")));
}

TEST_CASE("the four stages follow one another by keys, and after the last the update is made") {
  test::application();
  const auto made = makeUpdateView();
  auto& view = *made;
  Asked asked(view);
  view.setFrame(frameAt(3));
  view.resize(560, 500);
  view.show();
  QWidget* diagram = view.findChild<widgets::GraphWidget*>();
  CHECK(stageOf(view) == 0);
  for (const auto& [key, stage] : std::vector<std::pair<Qt::Key, int>>{{Qt::Key_PageDown, 1},
                                                                       {Qt::Key_Period, 2},
                                                                       {Qt::Key_Comma, 1},
                                                                       {Qt::Key_PageDown, 2},
                                                                       {Qt::Key_PageDown, 3}}) {
    QTest::keyClick(diagram, key);
    CHECK(stageOf(view) == stage);
  }
  CHECK(view.describe().contains(QStringLiteral("4 Update")));
  CHECK(asked.all.empty());
  QTest::keyClick(diagram, Qt::Key_PageDown);
  CHECK(asked.only<request::Steps>().count == 1);
  CHECK(stageOf(view) == 0);
  asked.all.clear();
  QTest::keyClick(diagram, Qt::Key_PageUp);
  CHECK(asked.only<request::Steps>().count == -1);
  CHECK(stageOf(view) == 3);
}

TEST_CASE("nothing comes before the first update") {
  test::application();
  const auto made = makeUpdateView();
  auto& view = *made;
  Asked asked(view);
  view.setFrame(frameAt(0));
  QTest::keyClick(&view, Qt::Key_PageUp);
  CHECK(asked.all.empty());
  CHECK(stageOf(view) == 0);
}

TEST_CASE("the next sample of the batch is selected, for all views") {
  test::application();
  const auto made = makeUpdateView();
  auto& view = *made;
  scenes::Selection selection;
  view.setSelection(&selection);
  auto frame = frameAt(3);
  view.setFrame(frame);
  test::actionOf(view, "Next sample of the batch")->trigger();
  CHECK(selection.single() == 9);
  auto later = std::make_shared<TrainingFrame>(*frame);
  later->next.sample = 9;
  view.setFrame(later);
  test::actionOf(view, "Next sample of the batch")->trigger();
  CHECK(selection.single() == 5);
}
