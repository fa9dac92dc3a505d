// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/fact_table.h"

#include "widgets/table/data_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <algorithm>
#include <memory>

namespace perc::widgets {
namespace {

constexpr double kMostTold = 0.45;  // of the height

}  // namespace

FactTable::FactTable(QWidget* parent) : FigureWidget(parent), m_table(new DataTable(this)) {
  setFocusProxy(m_table);
  connect(m_table, &DataTable::choiceMade, this, [this](const std::vector<std::int32_t>& rows) {
    if (!rows.empty()) choose(rows.front());
  });
}

void FactTable::setNothing(const QString& text) {
  setEmptyText(text);
  m_table->setEmptyText(text);
}

void FactTable::setFacts(const QStringList& titles, const std::vector<bool>& numbers, std::vector<Fact> facts) {
  m_facts = std::move(facts);
  const auto cells = std::make_shared<std::vector<QStringList>>();
  for (const Fact& fact : m_facts) cells->push_back(fact.cells);
  std::vector<TableColumn> columns;
  for (qsizetype c = 0; c < titles.size(); ++c) {
    TableColumn column;
    column.title = titles[c];
    column.kind = numbers[static_cast<std::size_t>(c)] ? TableColumn::Kind::Number : TableColumn::Kind::Text;
    column.live = true;
    column.key = [](std::size_t row) { return static_cast<double>(row); };
    column.text = [cells, c](std::size_t row) { return (*cells)[row].value(c); };
    columns.push_back(std::move(column));
  }
  m_table->setContent(m_facts.size(), std::move(columns));
  // The last column of words takes what room there is, so that numbers are never out of sight.
  for (std::size_t c = numbers.size(); c-- > 0;)
    if (!numbers[c]) {
      m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(c), QHeaderView::Stretch);
      break;
    }
  m_table->viewport()->update();
  m_chosen = std::clamp(m_chosen, 0, std::max(0, static_cast<int>(m_facts.size()) - 1));
  if (!m_facts.empty()) m_table->setChosen({m_chosen});
  place();
  update();
}

void FactTable::choose(int row) {
  if (row < 0 || row >= static_cast<int>(m_facts.size())) return;
  m_chosen = row;
  m_table->setChosen({row});
  place();
  update();
}

double FactTable::told(double width, const Theme& theme) const {
  if (m_facts.empty()) return 0;
  return readoutHeight(m_facts[static_cast<std::size_t>(m_chosen)].readout, width, theme) + theme.text(4);
}

void FactTable::place() {
  const Theme theme = themeOf(this);
  const double below = std::min(told(width(), theme), kMostTold * height());
  m_table->setGeometry(0, 0, width(), std::max(0, static_cast<int>(height() - below)));
}

void FactTable::paintFigure(QPainter& painter, const Theme& theme) {
  if (m_facts.empty()) return;
  const QRectF box(0, m_table->height() + theme.text(4), width(), height() - m_table->height() - theme.text(4));
  paintReadout(painter, box, m_facts[static_cast<std::size_t>(m_chosen)].readout, theme);
}

void FactTable::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  const double below = std::min(told(rect.width(), theme), kMostTold * rect.height());
  m_table->render(painter, rect.adjusted(0, 0, 0, -below), theme);
  if (m_facts.empty()) return;
  const QRectF box(rect.left(), rect.bottom() - below + theme.text(4), rect.width(), below - theme.text(4));
  paintReadout(painter, box, m_facts[static_cast<std::size_t>(m_chosen)].readout, theme);
}

QString FactTable::spokenValue() const {
  return m_facts.empty() ? emptyText() : m_facts[static_cast<std::size_t>(m_chosen)].readout.plainText();
}

void FactTable::resizeEvent(QResizeEvent* event) {
  FigureWidget::resizeEvent(event);
  place();
}

void FactTable::changeEvent(QEvent* event) {
  FigureWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) place();
}

}  // namespace perc::widgets
