// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/comparison_table.h"

#include "scenes/cartpole/warning.h"
#include "widgets/paint/icons.h"
#include "widgets/paint/text.h"
#include "widgets/plot/chart_scene.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::TextRole;
using widgets::Theme;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole", text, note, n);
}

// What the widget says, here because its own tr() has another context.
QString tableName() { return tr("Settings compared"); }
QString removeText(const QString& words) { return tr("Remove %1").arg(words); }
QString removeHint(const QString& words) { return tr("%1. The run starts anew.").arg(removeText(words)); }

QString spokenRow(const ComparisonTable& table, const ComparisonRow& row) {
  QStringList figures;
  if (table.solvable && row.figures.solved == 0) figures << tr("not yet solved");
  else if (table.solvable)
    figures << (table.against == Against::Steps ? tr("solved after %1 steps") : tr("solved after %1 episodes"))
                   .arg(untilSolvedText(row.figures));
  figures << tr("mean of 100 %1").arg(meanText(row.figures));
  return tr("%1: %2").arg(row.words, figures.join(QStringLiteral(", ")));
}

struct Column {
  QString title;
  std::vector<QString> cells;
  double width = 0;
};

/// Where everything is, at textScale of the theme.
struct Layout {
  double line, gap, row, head, words;  ///< heights of a line, a row, the head; width of the words
  double sample;
  std::vector<Column> columns;
};

std::vector<Column> columnsOf(const ComparisonTable& table) {
  std::vector<Column> all;
  const auto add = [&](const QString& title, const auto& text) {
    Column column{title, {}, 0};
    for (const ComparisonRow& row : table.rows) column.cells.push_back(text(row.figures));
    all.push_back(std::move(column));
  };
  const QString solved = widgets::briefText(kSolvedReturn);
  if (table.solvable)
    add(table.against == Against::Steps ? tr("Steps to %1").arg(solved) : tr("Episodes to %1").arg(solved),
        untilSolvedText);
  add(tr("Mean of 100"), meanText);
  if (table.greedy)
    add(tr("Greedy"), [](const VariantFigures& f) {
      return std::isnan(f.greedy) ? QStringLiteral("–") : widgets::numberText(f.greedy);
    });
  return all;
}

Layout layoutOf(const ComparisonTable& table, double width, const Theme& theme, double right) {
  const QFontMetricsF small(theme.font(TextRole::Small));
  Layout at;
  at.line = small.height();
  at.gap = theme.text(12);
  at.sample = theme.text(26);
  at.head = at.line + theme.text(4);
  at.columns = columnsOf(table);
  double taken = at.sample + at.gap + right;
  for (Column& column : at.columns) {
    column.width = small.horizontalAdvance(column.title);
    for (const QString& cell : column.cells) column.width = std::max(column.width, small.horizontalAdvance(cell));
    taken += column.width + at.gap;
  }
  at.words = std::max(theme.text(60), width - taken);
  bool wraps = false;
  for (const ComparisonRow& row : table.rows) wraps = wraps || small.horizontalAdvance(row.words) > at.words;
  at.row = (wraps ? 2 : 1) * at.line + theme.text(6);
  return at;
}

/// At most two lines, the second one elided.
void paintWords(QPainter& painter, const QRectF& rect, const QString& words) {
  const QFontMetricsF metrics(painter.font());
  if (metrics.horizontalAdvance(words) <= rect.width())
    return painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, words);
  qsizetype cut = words.size();
  while (cut > 1 && metrics.horizontalAdvance(words.left(cut)) > rect.width()) --cut;
  const qsizetype space = words.lastIndexOf(QLatin1Char(' '), cut);
  if (space > 0) cut = space;
  const QRectF upper(rect.left(), rect.center().y() - metrics.height(), rect.width(), metrics.height());
  painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, words.left(cut).trimmed());
  painter.drawText(upper.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(words.mid(cut).trimmed(), Qt::ElideRight, rect.width()));
}

void paintSample(QPainter& painter, const QRectF& rect, const widgets::Series& line, const Theme& theme) {
  QPen pen(widgets::ChartScene::colourOf(line, theme), theme.line(2.5), Qt::SolidLine, Qt::FlatCap);
  if (const auto dashes = widgets::ChartScene::dashesOf(line); !dashes.isEmpty()) pen.setDashPattern(dashes);
  painter.setPen(pen);
  painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right() - theme.text(4), rect.center().y()));
}

double noteHeight(const ComparisonTable& table, double width, const Theme& theme) {
  if (table.note.isEmpty()) return 0;
  const QRectF room(0, 0, width, 1000);
  return QFontMetricsF(theme.font(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, table.note).height() +
         theme.text(6);
}

}  // namespace

QString untilSolvedText(const VariantFigures& figures) {
  if (figures.solved == 0) return tr("not yet");
  const QString until = widgets::integerText(std::llround(figures.untilSolved));
  return figures.seeds == 1 ? until
                            : tr("%1 (%2 of %3)", "median, and how many seeds solved it")
                                  .arg(until)
                                  .arg(figures.solved)
                                  .arg(figures.seeds);
}

QString meanText(const VariantFigures& figures) {
  if (std::isnan(figures.mean)) return QStringLiteral("–");
  const QString mean = widgets::numberText(figures.mean);
  if (std::isnan(figures.low)) return mean;
  return QStringLiteral("%1 (%2 – %3)").arg(mean, widgets::numberText(figures.low), widgets::numberText(figures.high));
}

double tableHeight(const ComparisonTable& table, double width, const Theme& theme, double right) {
  const Layout at = layoutOf(table, width, theme, right);
  return at.head + at.row * static_cast<double>(table.rows.size()) + noteHeight(table, width, theme) + theme.text(2);
}

void paintTable(QPainter& painter, const QRectF& rect, const ComparisonTable& table, const Theme& theme, double right) {
  const widgets::Palette& p = theme.palette();
  const Layout at = layoutOf(table, rect.width(), theme, right);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(p.muted);
  const double words = rect.left() + at.sample;
  painter.drawText(QRectF(words, rect.top(), at.words, at.head), Qt::AlignLeft | Qt::AlignVCenter, tr("Setting"));
  double left = words + at.words + at.gap;
  for (const Column& column : at.columns) {
    painter.drawText(QRectF(left, rect.top(), column.width, at.head), Qt::AlignRight | Qt::AlignVCenter, column.title);
    left += column.width + at.gap;
  }
  double top = rect.top() + at.head;
  for (std::size_t i = 0; i < table.rows.size(); ++i, top += at.row) {
    painter.setPen(QPen(p.line, 1));
    painter.drawLine(QPointF(rect.left(), top), QPointF(rect.right(), top));
    paintSample(painter, QRectF(rect.left(), top, at.sample, at.row), table.rows[i].line, theme);
    painter.setPen(p.text);
    paintWords(painter, QRectF(words, top, at.words, at.row), table.rows[i].words);
    left = words + at.words + at.gap;
    for (const Column& column : at.columns) {
      painter.drawText(QRectF(left, top, column.width, at.row), Qt::AlignRight | Qt::AlignVCenter, column.cells[i]);
      left += column.width + at.gap;
    }
  }
  painter.setPen(p.muted);
  painter.drawText(QRectF(rect.left(), top + theme.text(4), rect.width(), rect.bottom() - top), Qt::TextWordWrap,
                   table.note);
  painter.restore();
}

ComparisonTableWidget::ComparisonTableWidget(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tableName());
}

void ComparisonTableWidget::setTable(ComparisonTable table) {
  const QSize before = sizeHint();
  m_table = std::move(table);
  const std::size_t wanted = std::max<std::size_t>(1, m_table.rows.size()) - 1;
  for (; m_buttons.size() > wanted; m_buttons.pop_back()) {
    m_buttons.back()->hide();
    m_buttons.back()->deleteLater();  // it may just have been clicked
  }
  while (m_buttons.size() < wanted) {
    auto* button = new QToolButton(this);
    button->setIcon(widgets::icon(QStringLiteral("close"), widgets::IconTone::Muted));
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.push_back(button);
    connect(button, &QToolButton::clicked, this,
            [this, which = static_cast<int>(m_buttons.size())] { emit removed(which); });
    button->show();
  }
  for (std::size_t i = 0; i < wanted; ++i) {
    m_buttons[i]->setAccessibleName(removeText(m_table.rows[i + 1].words));
    m_buttons[i]->setToolTip(removeHint(m_table.rows[i + 1].words));
  }
  if (sizeHint() != before) updateGeometry();
  placeButtons();
  update();
}

double ComparisonTableWidget::buttonRoom() const { return m_buttons.empty() ? 0 : widgets::themeOf(this).text(20); }

QSize ComparisonTableWidget::sizeHint() const {
  return {400, static_cast<int>(
                   std::ceil(tableHeight(m_table, std::max(width(), 200), widgets::themeOf(this), buttonRoom())))};
}

void ComparisonTableWidget::placeButtons() {
  const Theme theme = widgets::themeOf(this);
  const int side = static_cast<int>(buttonRoom());
  const Layout at = layoutOf(m_table, width(), theme, side);
  for (std::size_t i = 0; i < m_buttons.size(); ++i) {
    const double middle = at.head + at.row * (static_cast<double>(i) + 1.5);
    m_buttons[i]->setIconSize(QSize(side, side) * 0.6);
    m_buttons[i]->setGeometry(width() - side, static_cast<int>(middle) - side / 2, side, side);
  }
}

void ComparisonTableWidget::resizeEvent(QResizeEvent*) {
  updateGeometry();
  placeButtons();
}

void ComparisonTableWidget::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) placeButtons();
}

void ComparisonTableWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = widgets::themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  paintTable(painter, rect(), m_table, theme, buttonRoom());
}

QString ComparisonTableWidget::spokenValue() const {
  if (m_table.rows.empty()) return accessibleName();
  QStringList said;
  for (const ComparisonRow& row : m_table.rows) said << spokenRow(m_table, row);
  return said.join(QStringLiteral("; "));
}

}  // namespace perc::cartpole
