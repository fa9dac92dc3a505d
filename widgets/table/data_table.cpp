// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/data_table.h"

#include "widgets/paint/theme.h"
#include "widgets/table/table_model.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr int kLookedAt = 300;  ///< rows, to guess how wide a column must be

double cellHeight(const Theme& theme) { return theme.text(26); }
double cellMargin(const Theme& theme) { return theme.text(8); }

void paintText(QPainter& painter, const QRectF& rect, const QString& text, const TableColumn& column,
               const Theme& theme) {
  const QRectF inside = rect.adjusted(cellMargin(theme), 0, -cellMargin(theme), 0);
  const Qt::Alignment side = column.kind == TableColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
  const QFontMetricsF metrics(painter.font());
  const double width = metrics.horizontalAdvance(text);
  const double baseline = inside.center().y() + (metrics.ascent() - metrics.descent()) / 2;
  const QString fitting = width > inside.width() ? metrics.elidedText(text, Qt::ElideRight, inside.width()) : text;
  painter.drawText(
      QPointF(side == Qt::AlignRight && width <= inside.width() ? inside.right() - width : inside.left(), baseline),
      fitting);
}

/// One cell, on the screen and in files.
void paintCell(QPainter& painter, const QRectF& rect, const TableColumn& column, std::size_t sample, bool chosen,
               const Theme& theme) {
  const Palette& p = theme.palette();
  if (chosen) painter.fillRect(rect, p.accentSoft);
  painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), chosen ? p.accent : p.gridLine);
  const bool check = column.kind == TableColumn::Kind::Check;
  painter.setFont(theme.font());
  painter.setPen(!check ? p.text : column.key(sample) == 0 ? p.error : p.muted);
  paintText(painter, rect, column.text(sample), column, theme);
}

enum class Sorted { No, Up, Down };

void paintHeaderCell(QPainter& painter, const QRectF& rect, const TableColumn& column, Sorted sorted,
                     const Theme& theme) {
  const Palette& p = theme.palette();
  painter.fillRect(rect, p.well);
  painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), p.line);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(sorted == Sorted::No ? p.muted : p.text);
  paintText(painter, rect, column.title, column, theme);
  if (sorted == Sorted::No) return;
  const double size = theme.text(3.5), beside = QFontMetricsF(painter.font()).horizontalAdvance(column.title) +
                                                cellMargin(theme) + theme.text(8);
  const double x = column.kind == TableColumn::Kind::Number ? rect.right() - beside : rect.left() + beside;
  const double y = rect.center().y(), tip = sorted == Sorted::Up ? -size : size;
  const QPointF triangle[] = {{x - size, y - tip / 2}, {x + size, y - tip / 2}, {x, y + tip / 2}};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.accent);
  painter.drawPolygon(triangle, 3);
  painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A header whose sections look as in files.
class TableHeader : public QHeaderView {
 public:
  TableHeader(const TableModel& content, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_content(content) {}

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  const TableModel& m_content;
};

/// Paints the cells of a table: much lighter than the style's.
class CellDelegate : public QStyledItemDelegate {
 public:
  CellDelegate(const TableModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const TableModel& m_model;
};

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->save();
  const Sorted sorted = sortIndicatorSection() != section            ? Sorted::No
                        : sortIndicatorOrder() == Qt::AscendingOrder ? Sorted::Up
                                                                     : Sorted::Down;
  paintHeaderCell(*painter, rect, m_content.columns()[static_cast<std::size_t>(section)], sorted, themeOf(this));
  painter->restore();
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme theme = themeOf(option.widget);
  paintCell(*painter, QRectF(option.rect), m_model.columns()[static_cast<std::size_t>(index.column())],
            static_cast<std::size_t>(m_model.sampleAt(index.row())), option.state & QStyle::State_Selected, theme);
  if (!(option.state & QStyle::State_HasFocus)) return;
  painter->setPen(QPen(theme.palette().accent, 1, Qt::DotLine));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

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
