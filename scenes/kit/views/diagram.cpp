// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/diagram.h"

#include "scenes/kit/csv.h"
#include "widgets/control/segments.h"
#include "widgets/graph/graph_widget.h"
#include "widgets/graph/graph_words.h"

#include <algorithm>

namespace perc::scenes {

DiagramView::DiagramView(int most)
    : m_most(most), m_graph(new widgets::GraphWidget(this)), m_choice(new QActionGroup(this)) {
  fillWith(m_graph, tr("Network"));
  if (most < 2) return;
  for (int i = 0; i < most; ++i) addChoice(m_choice, {})->setVisible(false);
  m_choice->actions().first()->setChecked(true);
}

std::size_t DiagramView::chosen() const {
  return static_cast<std::size_t>(std::max<qsizetype>(0, m_choice->actions().indexOf(m_choice->checkedAction())));
}

DiagramView::Network DiagramView::shown() const {
  const std::vector<Network> all = m_frame ? networks() : std::vector<Network>();
  if (all.empty()) return {nullptr, {}};
  const Network& one = all[std::min(chosen(), all.size() - 1)];
  return one.graph->empty() ? Network{nullptr, {}} : one;
}

void DiagramView::refresh() {
  if (!m_frame) return;
  const std::vector<Network> all = networks();
  for (std::size_t i = 0; m_most > 1 && i < static_cast<std::size_t>(m_most); ++i) {
    QAction* action = m_choice->actions()[static_cast<qsizetype>(i)];
    if (i < all.size()) action->setText(all[i].role);
    action->setVisible(all.size() > 1 && i < all.size());  // one alone is no choice
  }
  if (!shown().graph) {
    m_graph->setEmptyText(instead());
    return m_graph->setData({});
  }
  const std::size_t which = std::min(chosen(), all.size() - 1);
  m_graph->setOptions(optionsOf(which));
  m_graph->setData(dataOf(which));
}

void DiagramView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_graph->render(painter, rect, theme);
}

std::string DiagramView::csv() const {
  data::CsvWriter csv;
  if (m_most > 1) csv.text("network");
  writeGraphHead(csv);
  const std::vector<Network> all = m_frame ? networks() : std::vector<Network>();
  for (std::size_t i = 0; i < all.size(); ++i)
    writeGraph(csv, *all[i].graph, m_most > 1 ? Lead{std::to_string(i + 1)} : Lead());
  return csv.str();
}

QString DiagramView::describe() const {
  const Network now = shown();
  return now.graph ? introduced(now, widgets::describeGraph(m_graph->data())) : instead();
}

QString DiagramView::subtitle() const {
  const Network now = shown();
  if (!now.graph) return {};
  const QString size = tr("%Ln parameters", nullptr, now.graph->parameterCount);
  return now.role.isEmpty() ? size : tr("%1, %2").arg(now.role, size);
}

QWidget* DiagramView::createHeadWidget(QWidget* parent) {
  return m_most > 1 ? new widgets::Segments(m_choice, tr("Network shown"), parent) : nullptr;
}

}  // namespace perc::scenes
