// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/lab_view.h"
#include "widgets/graph/graph_data.h"

#include <vector>

namespace perc::widgets {
class GraphWidget;
}  // namespace perc::widgets

namespace perc::scenes {

/// The networks of a frame as diagrams, one at a time: units with their field, weights, biases. Its CSV has one row per
/// weight and bias of all of them: network (counted from 1; only where there may be several), then writeGraph's.
class DiagramView : public LabView<Frame> {
  Q_OBJECT
 public:
  /// `most`: so many networks the lab may have; several are chosen in the menu and in the head.
  explicit DiagramView(int most);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 protected:
  struct Network {
    const NetworkGraph* graph;
    QString role;  ///< what it is for: "Q network"; empty: there is one
  };
  /// Those of the frame (which there is), in their order.
  virtual std::vector<Network> networks() const = 0;
  /// The diagram of one of them.
  virtual widgets::GraphData dataOf(std::size_t network) const = 0;
  virtual widgets::GraphOptions optionsOf(std::size_t network) const = 0;
  /// What is said where there is none: of the frame, or before there is one.
  virtual QString instead() const = 0;
  /// What is said of it: its description, introduced ("After 10 updates. …").
  virtual QString introduced(const Network& network, const QString& description) const = 0;

  void refresh() override;
  widgets::GraphWidget* graph() const { return m_graph; }

 private:
  std::size_t chosen() const;
  /// With a null graph: none.
  Network shown() const;

  int m_most;
  widgets::GraphWidget* m_graph;
  QActionGroup* m_choice;
};

}  // namespace perc::scenes
