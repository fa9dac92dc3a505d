// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/confusion.h"

#include "core/data/csv_writer.h"
#include "widgets/control/segments.h"
#include "widgets/field/heat_table_widget.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::scenes {

ConfusionView::ConfusionView(QWidget* parent)
    : LabView(parent), m_table(new widgets::HeatTableWidget(this)), m_parts(new QActionGroup(this)) {
  fillWith(m_table, tr("Confusion"));
  m_table->setEmptyText(tr("How often each class is taken for which will appear here."));
  addChoice(m_parts, tr("Test"));
  addChoice(m_parts, tr("Training"));
  m_parts->actions().first()->setChecked(true);
}

std::vector<int> ConfusionView::counts() const {
  if (!m_frame || m_frame->classNames.empty() || !m_frame->points) return {};
  const std::size_t classes = m_frame->classNames.size(),
                    samples = std::min(m_frame->points->size(), m_frame->results.prediction.size());
  std::vector<int> counts(classes * classes);
  for (std::size_t i = 0; i < samples; ++i) {
    const float target = m_frame->points->target[i], predicted = m_frame->results.prediction[i];
    if ((m_frame->points->test[i] != 0) != testShown() || !std::isfinite(predicted)) continue;
    const auto row = static_cast<std::size_t>(std::lround(target)),
               column = static_cast<std::size_t>(std::lround(predicted));
    if (row < classes && column < classes) ++counts[row * classes + column];
  }
  return counts;
}

widgets::HeatTable ConfusionView::tableNow() const {
  const std::vector<int> all = counts();
  widgets::HeatTable table;
  if (all.empty()) return table;
  for (const std::string& name : m_frame->classNames) table.x.names << QString::fromStdString(name);
  table.y.names = table.x.names;
  table.x.title = tr("prediction");
  table.y.title = tr("class");
  table.values.assign(all.begin(), all.end());
  for (const int count : all) table.texts << widgets::integerText(count);
  table.high = std::max(1, *std::max_element(all.begin(), all.end()));
  table.valueName = tr("samples");
  return table;
}

void ConfusionView::refresh() { m_table->setTable(tableNow()); }

void ConfusionView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  m_table->render(painter, rect, theme);
}

std::string ConfusionView::csv() const {
  data::CsvWriter csv;
  csv.text("class").text("prediction").text("samples").endRow();
  const std::vector<int> all = counts();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& names = m_frame->classNames;
    csv.text(names[i / names.size()]).text(names[i % names.size()]).number(all[i]).endRow();
  }
  return csv.str();
}

QString ConfusionView::describe() const {
  const std::vector<int> all = counts();
  if (all.empty()) return m_table->emptyText();
  int right = 0;
  for (std::size_t i = 0; i < all.size(); i += m_frame->classNames.size() + 1) right += all[i];
  return tr("Confusion after %Ln updates: %1 of %2 right. %3", nullptr, m_frame->countedUpdates())
      .arg(widgets::integerText(right), subtitle(), m_table->extremes());
}

QString ConfusionView::subtitle() const {
  const std::vector<int> all = counts();
  if (all.empty()) return {};
  const int samples = std::accumulate(all.begin(), all.end(), 0);
  return testShown() ? tr("%Ln test samples", nullptr, samples) : tr("%Ln training samples", nullptr, samples);
}

QWidget* ConfusionView::createHeadWidget(QWidget* parent) {
  return new widgets::Segments(m_parts, tr("Samples counted"), parent);
}

}  // namespace perc::scenes
