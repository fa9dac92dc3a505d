// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/data_table.h"

#include "widgets/table/table_cells.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr int kLookedAt = 300;  ///< rows, to guess how wide a column must be

}  // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent), m_model(new TableModel(this)), m_sortTimer(new QTimer(this)) {
  m_sortTimer->setSingleShot(true);
  m_sortTimer->setInterval(kSortMs);
  setHorizontalHeader(new TableHeader(*m_model, this));
  setModel(m_model);
  setItemDelegate(new CellDelegate(*m_model, this));
  setShowGrid(false);
  setWordWrap(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setCornerButtonEnabled(false);
  setAccessibleName(tr("Table"));
  setAccessibleDescription(tr("Arrow keys go through the cells, Space and Shift choose rows, S sorts by the column."));
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setSectionsClickable(true);
  horizontalHeader()->setSortIndicatorShown(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  setSortingEnabled(true);
  restyle();
  connect(m_model, &TableModel::orderAboutToChange, this,
          [this] {  // rows are chosen again below: cheaper than moving each cell
            m_quiet = true;
            selectionModel()->clearSelection();
            m_quiet = false;
          });
  connect(m_model, &TableModel::orderChanged, this, &DataTable::selectChosen);
  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &DataTable::takeChoice);
  connect(m_sortTimer, &QTimer::timeout, this, [this] {
    if (m_sortDue) sortWhenDue();
  });
}

void DataTable::setContent(std::size_t rows, std::vector<TableColumn> columns) {
  m_quiet = true;
  const bool anew = m_model->setContent(rows, std::move(columns));
  m_quiet = false;
  if (anew) {
    std::erase_if(m_chosen, [rows](std::int32_t sample) { return static_cast<std::size_t>(sample) >= rows; });
    fitColumns();
    selectChosen();
    return;
  }
  const int column = m_model->sortColumn();
  if (column >= 0 && m_model->columns()[static_cast<std::size_t>(column)].live) {
    m_sortDue = true;
    if (!m_sortTimer->isActive()) sortWhenDue();
  }
  viewport()->update();
}

void DataTable::sortWhenDue() {
  m_sortTimer->start();
  if (QApplication::mouseButtons() != Qt::NoButton) return;  // at the next time
  m_sortDue = false;
  m_model->sortAgain();
}

void DataTable::sortBy(int column, Qt::SortOrder order) { horizontalHeader()->setSortIndicator(column, order); }

/// The rows that can be seen, as first and last.
QRect DataTable::seen() const {
  const int first = rowAt(0), last = rowAt(viewport()->height() - 1);
  return {0, std::max(0, first), 1, (last < 0 ? m_model->rowCount() : last) - std::max(0, first)};
}

void DataTable::setChosen(const std::vector<std::int32_t>& samples) {
  if (samples == m_chosen) return;
  m_chosen = samples;
  std::erase_if(m_chosen, [this](std::int32_t sample) { return sample < 0 || sample >= m_model->rowCount(); });
  selectChosen();
  if (m_chosen.empty()) return;
  const QRect rows = seen();
  const auto visible = [&](std::int32_t sample) {
    return m_model->rowOf(sample) >= rows.top() && m_model->rowOf(sample) < rows.top() + rows.height();
  };
  if (std::none_of(m_chosen.begin(), m_chosen.end(), visible))
    scrollTo(m_model->index(m_model->rowOf(m_chosen.front()), 0), PositionAtCenter);
}

void DataTable::selectChosen() {
  std::vector<int> rows;
  for (const std::int32_t sample : m_chosen) rows.push_back(m_model->rowOf(sample));
  std::sort(rows.begin(), rows.end());
  QItemSelection selection;
  const int last = m_model->columnCount() - 1;
  for (std::size_t i = 0, end = 0; i < rows.size(); i = end) {
    for (end = i + 1; end < rows.size() && rows[end] == rows[end - 1] + 1; ++end) {
    }
    selection.append({m_model->index(rows[i], 0), m_model->index(rows[end - 1], last)});
  }
  m_quiet = true;
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  m_quiet = false;
}

void DataTable::takeChoice() {
  if (m_quiet) return;
  std::vector<std::int32_t> samples;
  for (const QItemSelectionRange& range : selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) samples.push_back(m_model->sampleAt(row));
  std::sort(samples.begin(), samples.end());
  samples.erase(std::unique(samples.begin(), samples.end()), samples.end());
  if (samples == m_chosen) return;
  m_chosen = samples;
  emit choiceMade(samples);
}

void DataTable::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
    const int column = currentIndex().column();
    const bool again =
        m_model->sortColumn() == column && horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    return sortBy(column, again ? Qt::AscendingOrder : Qt::DescendingOrder);
  }
  QTableView::keyPressEvent(event);
}

void DataTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void DataTable::restyle() {
  const Theme theme = themeOf(this);
  setFont(theme.font());
  verticalHeader()->setDefaultSectionSize(static_cast<int>(cellHeight(theme)));
  horizontalHeader()->setFixedHeight(static_cast<int>(cellHeight(theme)));
  QPalette own = toQPalette(theme.palette());
  own.setColor(QPalette::Window, theme.palette().card);  // of the header, right of the last column
  horizontalHeader()->setPalette(own);
  fitColumns();
}

int DataTable::fittingWidth(int column, const Theme& theme) const {
  const TableColumn& one = m_model->columns()[static_cast<std::size_t>(column)];
  const QFontMetricsF body(theme.font()), small(theme.font(TextRole::Small));
  double widest = small.horizontalAdvance(one.title) + theme.text(14);  // the sign of the order
  const int rows = m_model->rowCount(), stride = std::max(1, rows / kLookedAt);
  qsizetype longest = 0;
  for (int row = 0; row < rows; row += stride) {
    const QString text = one.text(static_cast<std::size_t>(row));
    if (text.size() >= longest) widest = std::max(widest, body.horizontalAdvance(text));
    longest = std::max(longest, text.size());
  }
  if (one.live && one.kind == TableColumn::Kind::Number)
    widest = std::max(widest, body.horizontalAdvance(QStringLiteral("8.88×10⁻⁸")));
  return static_cast<int>(std::ceil(std::min(widest, theme.text(220)) + 2 * cellMargin(theme)));
}

void DataTable::fitColumns() {
  const Theme theme = themeOf(this);
  for (int column = 0; column < m_model->columnCount(); ++column) setColumnWidth(column, fittingWidth(column, theme));
}

void DataTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  QPainter painter(viewport());
  if (m_model->rowCount() == 0) {
    painter.setFont(themeOf(this).font());
    painter.setPen(paletteOf(this).muted);
    painter.drawText(viewport()->rect().adjusted(24, 8, -24, -8), static_cast<int>(Qt::AlignCenter | Qt::TextWordWrap),
                     m_emptyText);
  }
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(paletteOf(this).accent, 2));
  painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void DataTable::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  const double high = cellHeight(theme);
  const int rows = m_model->rowCount(), room = std::max(0, static_cast<int>(rect.height() / high) - 1);
  const int shown = rows <= room ? rows : std::max(0, room - 1);
  double x = rect.left();
  painter.save();
  painter.setClipRect(rect);
  for (int column = 0; column < m_model->columnCount() && x < rect.right(); ++column) {
    const double wide = fittingWidth(column, theme);
    const TableColumn& one = m_model->columns()[static_cast<std::size_t>(column)];
    const Sorted sorted = m_model->sortColumn() != column                                  ? Sorted::No
                          : horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder ? Sorted::Up
                                                                                           : Sorted::Down;
    paintHeaderCell(painter, QRectF(x, rect.top(), wide, high), one, sorted, theme);
    for (int row = 0; row < shown; ++row) {
      const std::int32_t sample = m_model->sampleAt(row);
      const bool marked = std::binary_search(m_chosen.begin(), m_chosen.end(), sample);
      paintCell(painter, QRectF(x, rect.top() + (row + 1) * high, wide, high), one, static_cast<std::size_t>(sample),
                marked, theme);
    }
    x += wide;
  }
  if (shown < rows) {
    painter.setFont(theme.font(TextRole::Small));
    painter.setPen(theme.palette().muted);
    painter.drawText(QRectF(rect.left() + cellMargin(theme), rect.top() + (shown + 1) * high, rect.width(), high),
                     Qt::AlignVCenter, tr("%1 of %Ln rows", nullptr, rows).arg(shown));
  }
  painter.restore();
}

}  // namespace perc::widgets
