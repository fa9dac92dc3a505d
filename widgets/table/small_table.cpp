// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/small_table.h"

#include "widgets/paint/icons.h"
#include "widgets/plot/chart_scene.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kLineWidth = 48;  ///< of a line in a cell, pixels at textScale 1

/// Where everything is, at textScale of the theme.
struct Layout {
  double gap, row, head, words, sample;  ///< heights of a row and the head; widths of the words and the sample
  std::vector<double> columns;           ///< widths; the last ones are left out where there is no room for them
};

double textWidth(const SmallTableColumn& column, const QFontMetricsF& metrics) {
  double width = metrics.horizontalAdvance(column.title);
  for (const QString& cell : column.cells) width = std::max(width, metrics.horizontalAdvance(cell));
  return width;
}

Layout layoutOf(const SmallTable& table, double width, const Theme& theme, double right) {
  const QFontMetricsF small(theme.font(TextRole::Small));
  Layout at;
  at.gap = theme.text(12);
  at.sample = theme.text(26);
  at.head = small.height() + theme.text(4);
  double taken = at.sample + at.gap + right;
  for (const SmallTableColumn& column : table.columns) {
    at.columns.push_back(textWidth(column, small) + (column.lines.empty() ? 0 : theme.text(kLineWidth + 6)));
    taken += at.columns.back() + at.gap;
  }
  const double leastWords = theme.text(60);
  while (at.columns.size() > 1 && width - taken < leastWords) {
    taken -= at.columns.back() + at.gap;
    at.columns.pop_back();
  }
  at.words = std::max(leastWords, width - taken);
  bool wraps = false;
  for (const SmallTableRow& row : table.rows) wraps = wraps || small.horizontalAdvance(row.words) > at.words;
  at.row = (wraps ? 2 : 1) * small.height() + theme.text(6);
  return at;
}

/// At most two lines, the second one elided.
void paintWords(QPainter& painter, const QRectF& rect, const QString& words) {
  const QFontMetricsF metrics(painter.font());
  if (metrics.horizontalAdvance(words) <= rect.width() || rect.height() < 2 * metrics.height())
    return painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                            metrics.elidedText(words, Qt::ElideRight, rect.width()));
  qsizetype cut = words.size();
  while (cut > 1 && metrics.horizontalAdvance(words.left(cut)) > rect.width()) --cut;
  const qsizetype space = words.lastIndexOf(QLatin1Char(' '), cut);
  if (space > 0) cut = space;
  const QRectF upper(rect.left(), rect.center().y() - metrics.height(), rect.width(), metrics.height());
  painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, words.left(cut).trimmed());
  painter.drawText(upper.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(words.mid(cut).trimmed(), Qt::ElideRight, rect.width()));
}

QPen penOf(const Series& series, const Theme& theme, double width) {
  QPen pen(ChartScene::colourOf(series, theme), theme.line(width), Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
  if (const auto dashes = ChartScene::dashesOf(series); !dashes.isEmpty()) pen.setDashPattern(dashes);
  return pen;
}

/// From its lowest to its highest value as high as the cell; NaN: a gap.
void paintLine(QPainter& painter, const QRectF& rect, const std::vector<double>& values) {
  double low = HUGE_VAL, high = -HUGE_VAL;
  for (const double value : values)
    if (std::isfinite(value)) low = std::min(low, value), high = std::max(high, value);
  if (values.size() < 2 || !(high >= low)) return;
  QPolygonF points;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::isfinite(values[i])) {
      const double share = high > low ? (values[i] - low) / (high - low) : 0.5;
      points << QPointF(rect.left() + rect.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                        rect.bottom() - share * rect.height());
      if (i + 1 < values.size()) continue;
    }
    painter.drawPolyline(points);
    points.clear();
  }
}

void paintCell(QPainter& painter, const QRectF& cell, const SmallTableColumn& column, std::size_t row,
               const Series& sample, const Theme& theme) {
  painter.setPen(theme.palette().text);
  painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, column.cells.value(static_cast<qsizetype>(row)));
  if (row >= column.lines.size()) return;
  painter.setPen(penOf(sample, theme, 1.5));
  paintLine(painter, QRectF(cell.left(), cell.top() + 4, theme.text(kLineWidth), cell.height() - 8), column.lines[row]);
}

double noteHeight(const SmallTable& table, double width, const Theme& theme) {
  if (table.note.isEmpty()) return 0;
  const QRectF room(0, 0, width, 1000);
  return QFontMetricsF(theme.font(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, table.note).height() +
         theme.text(6);
}

}  // namespace

double smallTableHeight(const SmallTable& table, double width, const Theme& theme, double right) {
  const Layout at = layoutOf(table, width, theme, right);
  return at.head + at.row * static_cast<double>(table.rows.size()) + noteHeight(table, width, theme) + theme.text(2);
}

void paintSmallTable(QPainter& painter, const QRectF& rect, const SmallTable& table, const Theme& theme, double right) {
  const Palette& p = theme.palette();
  Layout at = layoutOf(table, rect.width(), theme, right);
  // Where there is no room for two lines of words, one must do.
  const double room = rect.height() - at.head - noteHeight(table, rect.width(), theme);
  if (!table.rows.empty()) at.row = std::min(at.row, std::max(room, 0.0) / static_cast<double>(table.rows.size()));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(p.muted);
  const double words = rect.left() + at.sample;
  const auto eachColumn = [&](const auto& paint) {
    double left = words + at.words + at.gap;
    for (std::size_t c = 0; c < at.columns.size(); ++c) {
      paint(table.columns[c], left, at.columns[c]);
      left += at.columns[c] + at.gap;
    }
  };
  painter.drawText(QRectF(words, rect.top(), at.words, at.head), Qt::AlignLeft | Qt::AlignVCenter, table.wordsTitle);
  eachColumn([&](const SmallTableColumn& column, double left, double width) {
    painter.drawText(QRectF(left, rect.top(), width, at.head), Qt::AlignRight | Qt::AlignVCenter, column.title);
  });
  double top = rect.top() + at.head;
  for (std::size_t i = 0; i < table.rows.size(); ++i, top += at.row) {
    const Series& sample = table.rows[i].sample;
    painter.setPen(QPen(p.line, 1));
    painter.drawLine(QPointF(rect.left(), top), QPointF(rect.right(), top));
    painter.setPen(penOf(sample, theme, 2.5));
    painter.drawLine(QPointF(rect.left(), top + at.row / 2), QPointF(words - theme.text(4), top + at.row / 2));
    painter.setPen(p.text);
    paintWords(painter, QRectF(words, top, at.words, at.row), table.rows[i].words);
    eachColumn([&](const SmallTableColumn& column, double left, double width) {
      paintCell(painter, QRectF(left, top, width, at.row), column, i, sample, theme);
    });
  }
  painter.setPen(p.muted);
  painter.drawText(QRectF(rect.left(), top + theme.text(4), rect.width(), rect.bottom() - top), Qt::TextWordWrap,
                   table.note);
  painter.restore();
}

SmallTableWidget::SmallTableWidget(QWidget* parent) : FigureWidget(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SmallTableWidget::setRemoveTexts(const QString& name, const QString& hint) {
  m_removeName = name;
  m_removeHint = hint;
  fitButtons();
}

void SmallTableWidget::setTable(SmallTable table) {
  const QSize before = sizeHint();
  m_table = std::move(table);
  setAccessibleName(m_table.name);
  fitButtons();
  if (sizeHint() != before) updateGeometry();
  placeButtons();
  update();
}

/// Without texts for them there are none.
void SmallTableWidget::fitButtons() {
  const std::size_t wanted = m_removeName.isEmpty() ? 0 : std::max<std::size_t>(1, m_table.rows.size()) - 1;
  for (; m_buttons.size() > wanted; m_buttons.pop_back()) {
    m_buttons.back()->hide();
    m_buttons.back()->deleteLater();  // it may just have been clicked
  }
  while (m_buttons.size() < wanted) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.push_back(button);
    connect(button, &QToolButton::clicked, this,
            [this, which = static_cast<int>(m_buttons.size())] { emit removed(which); });
    button->show();
  }
  for (std::size_t i = 0; i < wanted; ++i) {
    m_buttons[i]->setAccessibleName(m_removeName.arg(m_table.rows[i + 1].words));
    m_buttons[i]->setToolTip(m_removeHint.arg(m_table.rows[i + 1].words));
  }
}

double SmallTableWidget::buttonRoom() const { return m_buttons.empty() ? 0 : themeOf(this).text(20); }

QSize SmallTableWidget::sizeHint() const {
  return {400,
          static_cast<int>(std::ceil(smallTableHeight(m_table, std::max(width(), 200), themeOf(this), buttonRoom())))};
}

void SmallTableWidget::placeButtons() {
  const int side = static_cast<int>(buttonRoom());
  const Layout at = layoutOf(m_table, width(), themeOf(this), side);
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const double middle = at.head + at.row * (static_cast<double>(i) + 1.5);
    m_buttons[i]->setIconSize(QSize(side, side) * 0.6);
    m_buttons[i]->setGeometry(width() - side, static_cast<int>(middle) - side / 2, side, side);
  }
}

void SmallTableWidget::resizeEvent(QResizeEvent*) {
  updateGeometry();
  placeButtons();
}

void SmallTableWidget::changeEvent(QEvent* event) {
  FigureWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) placeButtons();
}

void SmallTableWidget::paintFigure(QPainter& painter, const Theme& theme) {
  paintSmallTable(painter, rect(), m_table, theme, buttonRoom());
}

QString SmallTableWidget::spokenValue() const {
  QStringList said;
  for (const SmallTableRow& row : m_table.rows) said << row.spoken;
  return said.isEmpty() ? accessibleName() : said.join(QStringLiteral("; "));
}

}  // namespace perc::widgets
