// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/schema.h"
#include "tests/widgets/support.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"

#include <QLineEdit>
#include <QTest>

namespace perc::test {

enum class Shape { Circle, Spiral };

/// A parameter of every kind.
struct Everything {
  Shape shape = Shape::Circle;
  double rate = 0.03, decay = 0, noise = 0.1;
  int batch = 10, count = 300;
  bool shuffle = true;
  std::vector<int> hidden{8, 8};
  std::vector<std::string> features{"x", "y"};
  std::string name = "first";
  std::vector<std::string> each;
  std::string net;
};

/// Words with one space between them; no numbers.
inline Result<std::string> keptNet(std::string_view text) {
  const QString kept = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
  for (qsizetype i = 0; i < kept.size(); ++i)
    if (kept[i].isDigit()) return Message{"character %1: words are wanted here", {std::to_string(i + 1)}};
  return kept.toStdString();
}

inline const param::Declarations& everything() {
  using namespace param;
  static Schema<Everything> schema;
  static const Declarations& all =
      schema.group("Data")
          .choice("shape", &Everything::shape, {{"circle", "Circle"}, {"spiral", "Spiral, 2 arms"}}, "Data set",
                  "Where the points lie.", When::Restart)
          .integer("count", &Everything::count, {10, 1000}, Scale::Linear, "", "Points", "How many.", When::Restart)
          .real("noise", &Everything::noise, {0, 0.5}, Scale::Linear, "m", "Noise", "Blur of the points.",
                When::Restart)
          .subset("features", &Everything::features, {{"x", "x"}, {"y", "y"}, {"xy", "xy"}}, "Features", "Inputs.",
                  When::Restart)
          .group("Training")
          .real("learning-rate", &Everything::rate, {1e-5, 10}, Scale::Log, "", "Learning rate", "Length of a step.",
                When::Live)
          .realOrZero("l2", &Everything::decay, {1e-6, 1}, "", "L2", "Weight decay.", When::Live)
          .integer("batch", &Everything::batch, {1, 512}, Scale::Log, "", "Batch", "Samples an update.", When::Live)
          .flag("shuffle", &Everything::shuffle, "Shuffle", "Every epoch.", When::Live)
          .layers("hidden", &Everything::hidden, 4, {1, 64}, "Hidden layers", "Units.", When::Restart)
          .text("name", &Everything::name, 10, "Name", "A word.", When::Live)
          .enabledIf([](const Everything& e) { return e.shuffle; })
          .sequence("each", &Everything::each, 3, {{"tanh", "Tanh"}, {"relu", "ReLU"}}, "Activation per layer",
                    "From input to output.", When::Live)
          .network("net", &Everything::net, {{"dense", "Dense"}}, keptNet, "Network", "As it is written.",
                   When::Restart)
          .finish();
  return all;
}

/// A panel on the screen, and what it asked for.
struct ShownPanel {
  ShownPanel() {
    panel.setDeclarations(everything());
    panel.resize(300, 900);
    panel.show();
    QObject::connect(&panel, &widgets::ParameterPanel::changeRequested, &panel,
                     [this](const QString& id, const param::Value& value) { asked.emplace_back(id, value); });
    QObject::connect(&panel, &widgets::ParameterPanel::changeFinished, &panel, [this](const QString&) { ++finished; });
  }
  template <class T>
  T* editor(const char* id) {
    return panel.row(QLatin1String(id))->findChild<T*>();
  }
  void type(const char* id, const QString& text) {
    auto* edit = editor<QLineEdit>(id);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
  }
  QApplication& app = application();  // before any widget
  widgets::ParameterPanel panel;
  std::vector<std::pair<QString, param::Value>> asked;
  int finished = 0;
};

}  // namespace perc::test
